//! Icon, version and manifest of the Windows executable; nothing on any other system, nor without `installer`.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "installer")]
    windows_resources();
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
