#!/usr/bin/env bash
# Windows installers from Linux: setup.exe and .msi for x86-64, from a clean checkout.
#   dist/windows/build.sh [folder for the results, target/installers by default]
# Needs on Debian: gcc-mingw-w64-x86-64-win32 binutils-mingw-w64-x86-64 nsis wixl librsvg2-bin imagemagick python3
# FOLIOSCOPE_BUILT=folder packs the executables that lie there, and builds none.
# FOLIOSCOPE_STD=build builds the standard library even where the toolchain brings one for Windows.
# SIGN_CERTIFICATE (a .pfx) and SIGN_PASSWORD have osslsigncode sign what is made; SIGN_TIMESTAMP is the address of a
# time stamping service.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/dist/windows
out=$(realpath -m "${1:-target/installers}")
target=x86_64-pc-windows-gnu
work=$PWD/target/windows
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
numbers=${version%%[-+]*}.0
name=folioscope-$version-windows-x64

say() { printf '\n== %s\n' "$*"; }
need() {
    local missing=()
    for tool in "$@"; do command -v "$tool" >/dev/null || missing+=("$tool"); done
    [ ${#missing[@]} -eq 0 ] || { echo "missing: ${missing[*]} (see the head of this script)"; exit 1; }
}
need cargo x86_64-w64-mingw32-gcc x86_64-w64-mingw32-windres makensis wixl rsvg-convert convert python3
mkdir -p "$work" "$out"

# The standard library for Windows: the toolchain's own, or built from Debian's rust-src of the same version.
has_std() { [ -n "$(find "$(rustc --print sysroot)/lib/rustlib/$target/lib" -name 'libstd-*.rlib' -print -quit 2>/dev/null)" ]; }

# Prints the address of Debian's mirror as this machine's apt knows it.
mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sort -u |
        grep -E '/debian/?$' | head -1
}

# A copy of the toolchain (hard links) with the sources of its standard library; prints its folder.
toolchain_with_sources() {
    local wanted sysroot copy apt package
    wanted=$(rustc --version | cut -d' ' -f2)
    sysroot=$(rustc --print sysroot)
    [ "$sysroot" != /usr ] || { echo "needs a toolchain in a folder of its own, as rustup keeps it" >&2; exit 1; }
    copy=$work/toolchain-$wanted
    if [ ! -f "$copy/complete" ]; then
        apt=$work/apt
        mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/etc"
        echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) trixie-backports main" >"$apt/etc/sources.list"
        local own=(-o "Dir::Etc::sourcelist=$apt/etc/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$apt/lists"
            -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root -o Debug::NoLocking=1)
        apt-get "${own[@]}" update -qq >&2
        package=$(apt-cache "${own[@]}" madison rust-src | awk -F'|' '{gsub(/ /, "", $2); print $2}' |
            grep -E "^${wanted//./\\.}[+~-]" | head -1)
        [ -n "$package" ] || { echo "no rust-src $wanted in trixie-backports" >&2; exit 1; }
        (cd "$apt" && apt-get "${own[@]}" download "rust-src=$package" >&2 && dpkg -x rust-src_*.deb sources)
        rm -rf "$copy"
        cp -al "$sysroot" "$copy" 2>/dev/null || cp -a "$sysroot" "$copy"
        mkdir -p "$copy/lib/rustlib/src/rust"
        cp -a "$(find "$apt/sources/usr/src" -maxdepth 2 -type d -name library | head -1)" "$copy/lib/rustlib/src/rust/library"
        touch "$copy/complete"
    fi
    echo "$copy"
}

build=(build --locked --profile dist --features installer --bins --target "$target")
built=${FOLIOSCOPE_BUILT:-${CARGO_TARGET_DIR:-target}/$target/dist}
say "the program, for $target"
if [ -n "${FOLIOSCOPE_BUILT:-}" ]; then
    echo "built before: $built"
elif [ "${FOLIOSCOPE_STD:-ready}" = ready ] && has_std; then
    echo "standard library: the toolchain's"
    cargo "${build[@]}"
else
    copy=$(toolchain_with_sources)
    echo "standard library: built from the sources of $("$copy/bin/rustc" --version)"
    RUSTC_BOOTSTRAP=1 RUSTC="$copy/bin/rustc" "$copy/bin/cargo" "${build[@]}" -Z build-std=std,panic_abort
fi

sign() {
    [ -n "${SIGN_CERTIFICATE:-}" ] || { echo "not signed: $(basename "$1")"; return 0; }
    osslsigncode sign -pkcs12 "$SIGN_CERTIFICATE" -pass "${SIGN_PASSWORD:-}" -n Folioscope -h sha256 \
        ${SIGN_TIMESTAMP:+-ts "$SIGN_TIMESTAMP"} -in "$1" -out "$1.signed"
    mv "$1.signed" "$1"
}

say "what is installed"
files=$work/files art=$work/art
rm -rf "$files" "$art"
mkdir -p "$files" "$art"
cp "$built/folioscope.exe" "$files/folioscope.exe"
cp "$built/folioscope-terminal.exe" "$files/folioscope.com"
for text in LICENSE-MIT LICENSE-APACHE; do sed 's/$/\r/' "$text" >"$files/$text.txt"; done
python3 dist/parts.py licences "$art/licences"
sed 's/$/\r/' "$art/licences" >"$files/THIRD-PARTY-LICENCES.txt"
sign "$files/folioscope.exe"
sign "$files/folioscope.com"
ls -l "$files"
echo "libraries it asks of Windows:"
imports=$(x86_64-w64-mingw32-objdump -p "$files/folioscope.exe" | sed -n 's/.*DLL Name: //p' | sort -f)
echo "$imports" | tr '\n' ' '
echo
if echo "$imports" | grep -iE 'libgcc|libwinpthread|libstdc'; then
    echo "asks for a library that Windows does not bring"
    exit 1
fi

say "setup.exe"
rsvg-convert -w 328 -h 628 dist/windows/wizard.svg -o "$art/wizard.png"
rsvg-convert -w 300 -h 114 dist/windows/header.svg -o "$art/header.png"
for picture in wizard header; do
    convert "$art/$picture.png" -background white -alpha remove -alpha off -type TrueColor "BMP3:$art/$picture.bmp"
done
for file in "$files"/*; do echo "Delete \"\$INSTDIR\\$(basename "$file")\""; done >"$art/remove.nsh"
makensis -V2 -WX "-DVERSION=$version" "-DNUMBERS=$numbers" "-DFILES=$files" "-DART=$art" "-DHERE=$here" \
    "-DICON=$PWD/assets/icon/folioscope.ico" "-DOUT=$out/$name-setup.exe" "$here/setup.nsi"
sign "$out/$name-setup.exe"

say "msi, for administrators"
# wixl takes only paths beside the source.
cp "$here/folioscope.wxs" assets/icon/folioscope.ico "$work"
(cd "$work" && wixl -a x64 -D "Version=${numbers%.0}" -D Files=files -D Icon=folioscope.ico -o "$out/$name.msi" folioscope.wxs)
sign "$out/$name.msi"

say "portable"
rm -f "$out/$name-portable.zip"
(cd "$files" && python3 -m zipfile -c "$out/$name-portable.zip" ./*)

say "made"
ls -l "$out/$name"*
size=$(stat -c %s "$out/$name-setup.exe")
[ "$size" -le $((15 << 20)) ] || { echo "setup.exe is larger than 15 MB"; exit 1; }
