//! `folioscope analyse`: the figures of the screen, as text or JSON.

use super::{Command, Desk, Failure, Opt, Parsed, uploads};

pub(super) const COMMAND: Command = Command {
    name: "analyse",
    operands: "FILE…",
    count: (1, usize::MAX),
    options: &[
        Opt::value("as", "KIND"),
        Opt::value("by", "WHAT"),
        Opt::value("method", "ID"),
        Opt::value("measure", "M"),
        Opt::value("set", "KEY=VALUE"),
        Opt::value("as-of", "DATE"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    uploads(desk, parsed).map(drop)
}
