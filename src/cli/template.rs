//! `folioscope template`: a blank workbook to fill in.

use super::{Command, Desk, Failure, Opt, Parsed, print, write_file};
use crate::export;
use crate::model::Kind;

pub(super) const COMMAND: Command = Command {
    name: "template",
    operands: "KIND",
    count: (1, 1),
    options: &[Opt::value("to", "FILE.xlsx")],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    let word = parsed
        .operands()
        .first()
        .map(|operand| operand.to_string_lossy().into_owned())
        .unwrap_or_default();
    let kind = Kind::from_id(&word).ok_or_else(|| {
        Failure::usage(
            desk.locale
                .text_with("cli-unknown-kind", &[("value", word.as_str().into())]),
        )
    })?;
    let path = parsed.required_path(&desk.locale, "to")?;
    let bytes = export::template(kind, &desk.locale).map_err(|error| {
        Failure::writing(
            &desk.locale,
            &path,
            &std::io::Error::other(error.to_string()),
        )
    })?;
    write_file(desk, &path, &bytes)?;
    print(&desk.locale, &format!("{}\n", path.display()))
}
