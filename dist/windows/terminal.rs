//! `folioscope.com`, which a Windows terminal finds before `folioscope.exe`: starts that with the same words, waits for
//! it and ends with its exit code. The program itself opens windows, and terminals do not wait for such.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let Some(program) = std::env::current_exe()
        .ok()
        .map(|own| own.with_file_name("folioscope.exe"))
    else {
        return ExitCode::FAILURE;
    };
    match Command::new(&program)
        .args(std::env::args_os().skip(1))
        .status()
    {
        Ok(status) => ExitCode::from(
            status
                .code()
                .and_then(|code| code.try_into().ok())
                .unwrap_or(1),
        ),
        Err(error) => {
            eprintln!("folioscope: {}: {error}", program.display());
            ExitCode::FAILURE
        }
    }
}
