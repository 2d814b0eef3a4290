#!/usr/bin/env bash
# Folioscope.app and its disk image, on macOS, for Apple and Intel processors in one.
#   dist/macos/build.sh [folder for the results, target/installers by default]
# SIGN_IDENTITY ("Developer ID Application: …") signs; without it the program is signed for this machine alone and Gatekeeper
# asks. NOTARY_PROFILE (kept by `xcrun notarytool store-credentials`) has Apple look at it as well.
#   dist/macos/build.sh --bundle PROGRAM FOLDER    puts only the bundle together, on any system
set -euo pipefail
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)

# bundle PROGRAM FOLDER
bundle() {
    local app=$2/Folioscope.app
    rm -rf "$app"
    mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
    cp "$1" "$app/Contents/MacOS/folioscope"
    chmod 755 "$app/Contents/MacOS/folioscope"
    cp assets/icon/folioscope.icns "$app/Contents/Resources/folioscope.icns"
    cp LICENSE-MIT LICENSE-APACHE "$app/Contents/Resources/"
    python3 dist/parts.py licences "$app/Contents/Resources/THIRD-PARTY-LICENCES"
    sed "s/@VERSION@/$version/" dist/macos/Info.plist >"$app/Contents/Info.plist"
    printf 'APPL????' >"$app/Contents/PkgInfo"
}

if [ "${1:-}" = --bundle ]; then
    mkdir -p "$3"
    bundle "$2" "$3"
    find "$3/Folioscope.app" -type f
    exit
fi

mkdir -p "${1:-target/installers}"
out=$(cd "${1:-target/installers}" && pwd)
work=$PWD/target/macos
rm -rf "$work"
mkdir -p "$work/image"
export MACOSX_DEPLOYMENT_TARGET=11.0
programs=()
for target in aarch64-apple-darwin x86_64-apple-darwin; do
    rustup target add "$target" 2>/dev/null || true
    cargo build --locked --profile dist --bin folioscope --target "$target"
    programs+=("target/$target/dist/folioscope")
done
lipo -create -output "$work/folioscope" "${programs[@]}"
bundle "$work/folioscope" "$work/image"
app=$work/image/Folioscope.app
plutil -lint "$app/Contents/Info.plist"
codesign --force --options runtime ${SIGN_IDENTITY:+--timestamp} --sign "${SIGN_IDENTITY:--}" "$app"
codesign --verify --strict --verbose=2 "$app"
"$app/Contents/MacOS/folioscope" --version
"$app/Contents/MacOS/folioscope" export --sample --view lorenz --to "$work/lorenz.pdf"
ln -s /Applications "$work/image/Applications"
dmg=$out/folioscope-$version-macos.dmg
rm -f "$dmg"
hdiutil create -volname Folioscope -srcfolder "$work/image" -fs HFS+ -format UDZO -ov "$dmg"
if [ -n "${SIGN_IDENTITY:-}" ]; then codesign --timestamp --sign "$SIGN_IDENTITY" "$dmg"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
else
    echo "not notarised: Gatekeeper will ask on the first start"
fi
ls -l "$dmg"
