//! `folioscope export`: charts and tables as files.

use super::{Command, Desk, Failure, Opt, Parsed, uploads};

pub(super) const COMMAND: Command = Command {
    name: "export",
    operands: "FILE…",
    count: (1, usize::MAX),
    options: &[
        Opt::value("to", "PATH"),
        Opt::value("view", "ID"),
        Opt::value("format", "F"),
        Opt::value("as", "KIND"),
        Opt::value("by", "WHAT"),
        Opt::value("measure", "M"),
        Opt::value("set", "KEY=VALUE"),
        Opt::value("as-of", "DATE"),
        Opt::value("theme", "light|dark|print"),
        Opt::value("size", "WxH"),
        Opt::flag("mask-names"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    uploads(desk, parsed).map(drop)
}
