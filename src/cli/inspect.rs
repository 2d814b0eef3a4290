//! `folioscope inspect`: what was understood of a file, before it is used.

use super::{Command, Desk, Failure, Opt, Parsed, uploads};

pub(super) const COMMAND: Command = Command {
    name: "inspect",
    operands: "FILE",
    count: (1, 1),
    options: &[
        Opt::value("sheet", "NAME"),
        Opt::value("as", "KIND"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    uploads(desk, parsed).map(drop)
}
