//! `folioscope sample`: the sample portfolio's spreadsheets.

use super::{Command, Desk, Failure, Opt, Parsed, print, write_file};
use crate::sample;

pub(super) const COMMAND: Command = Command {
    name: "sample",
    operands: "",
    count: (0, 0),
    options: &[Opt::value("to", "DIR")],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    let folder = parsed.required_path(&desk.locale, "to")?;
    std::fs::create_dir_all(&folder)
        .map_err(|error| Failure::writing(&desk.locale, &folder, &error))?;
    let workbooks = sample::workbooks(&desk.locale).map_err(|error| {
        let error = std::io::Error::other(error);
        Failure::writing(&desk.locale, &folder, &error)
    })?;
    for (name, bytes) in workbooks {
        let path = folder.join(name);
        write_file(desk, &path, &bytes)?;
        print(&desk.locale, &format!("{}\n", path.display()))?;
    }
    Ok(())
}
