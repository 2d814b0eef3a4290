//! Packs the language files for the executable; with `installer`, icon, version and manifest of the Windows executable.

use std::io::Write;
use std::path::Path;
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::DeflateEncoder;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if let Err(error) = pack_texts() {
        println!("cargo::error=the language files: {error}");
    }
    #[cfg(feature = "installer")]
    windows_resources();
}

/// `assets/locale/<language>/<area>.ftl` → `<language>.texts`: name and text of every area, deflated
/// (`src/locale/texts.rs` reads it).
fn pack_texts() -> io::Result<()> {
    const FOLDER: &str = "assets/locale";
    println!("cargo::rerun-if-changed={FOLDER}");
    let target = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for language in sorted(Path::new(FOLDER))? {
        let name = language.file_name().unwrap_or_default();
        let file = Path::new(&target).join(name).with_extension("texts");
        let mut packed = DeflateEncoder::new(fs::File::create(file)?, Compression::best());
        for area in sorted(&language)? {
            let name = area.file_stem().unwrap_or_default().to_string_lossy();
            write!(packed, "\u{1}{name}\n{}", fs::read_to_string(&area)?)?;
        }
        packed.finish()?;
    }
    Ok(())
}

/// What lies in a folder, by name.
fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut all = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}

#[cfg(feature = "installer")]
fn windows_resources() {
    const ICON: &str = "assets/icon/folioscope.ico";
    const MANIFEST: &str = "dist/windows/folioscope.manifest";
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-changed={MANIFEST}");
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() != Ok("windows") {
        return;
    }
    let compiled = winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set("ProductName", "Folioscope")
        .set("FileDescription", "Folioscope")
        .set("InternalName", "folioscope")
        .set("OriginalFilename", "folioscope.exe")
        .set("LegalCopyright", "MIT OR Apache-2.0")
        .compile();
    if let Err(error) = compiled {
        println!("cargo::error=the resources of the executable: {error}");
    }
}
