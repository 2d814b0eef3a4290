#!/usr/bin/env bash
# Debian package and portable archive, from a clean checkout.
#   dist/linux/build.sh [folder for the results, target/installers by default]
# FOLIOSCOPE_PROFILE=release is quicker to build, and larger.
# Needs: cargo, a C linker, dpkg-deb, python3; appstreamcli and desktop-file-validate check the desktop's files if there.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$(realpath -m "${1:-target/installers}")
work=$PWD/target/linux
profile=${FOLIOSCOPE_PROFILE:-dist}
id=io.github.folioscope.Folioscope
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
debian_arch=$(dpkg --print-architecture)
arch=$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')
# The day of the last change, so that the same sources give the same packages.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)

say() { printf '\n== %s\n' "$*"; }
mkdir -p "$out" "$work"

say "the program"
cargo build --locked --profile "$profile" --bin folioscope
program=${CARGO_TARGET_DIR:-target}/$profile/folioscope
ls -l "$program"

say "the tree below /usr"
tree=$work/tree
rm -rf "$tree"
put() { install -D -m "$1" "$2" "$tree/$3"; }
put 755 "$program" bin/folioscope
put 644 dist/linux/folioscope.desktop share/applications/folioscope.desktop
put 644 dist/linux/folioscope.xml share/mime/packages/folioscope.xml
put 644 "dist/linux/$id.metainfo.xml" "share/metainfo/$id.metainfo.xml"
sed -i "s/@VERSION@/$version/;s/@DATE@/$day/" "$tree/share/metainfo/$id.metainfo.xml"
for size in 16 24 32 48 64 128 256 512; do
    put 644 "assets/icon/folioscope-$size.png" "share/icons/hicolor/${size}x$size/apps/folioscope.png"
    put 644 "assets/icon/folioscope-$size.png" "share/icons/hicolor/${size}x$size/mimetypes/application-x-folioscope.png"
done
put 644 assets/icon/folioscope.svg share/icons/hicolor/scalable/apps/folioscope.svg
put 644 assets/icon/folioscope.svg share/icons/hicolor/scalable/mimetypes/application-x-folioscope.svg
put 644 dist/linux/folioscope.1 share/man/man1/folioscope.1
sed -i "s/@VERSION@/$version/" "$tree/share/man/man1/folioscope.1"
gzip -9n "$tree/share/man/man1/folioscope.1"
put 644 LICENSE-MIT share/doc/folioscope/LICENSE-MIT
put 644 LICENSE-APACHE share/doc/folioscope/LICENSE-APACHE
python3 dist/parts.py licences "$tree/share/doc/folioscope/THIRD-PARTY-LICENCES"
gzip -9n "$tree/share/doc/folioscope/THIRD-PARTY-LICENCES"
cat >"$tree/share/doc/folioscope/copyright" <<'TEXT'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Folioscope
Comment: Works linked into the program are listed, with their licences, in THIRD-PARTY-LICENCES.gz beside this file.

Files: *
Copyright: The Folioscope developers
License: MIT or Apache-2.0
 The texts stand beside this file: LICENSE-MIT and LICENSE-APACHE.
TEXT

say "what the desktop is told"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$tree/share/applications/folioscope.desktop"
    echo "desktop entry: valid"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$tree/share/metainfo/$id.metainfo.xml"
fi

say "Debian package"
root=$work/deb
rm -rf "$root"
mkdir -p "$root/DEBIAN"
cp -a "$tree" "$root/usr"
libc=$(objdump -T "$program" | grep -oE 'GLIBC_[0-9.]+' | sed 's/GLIBC_//' | sort -V | tail -1)
# The window's libraries are opened by name at run time; dpkg-shlibdeps does not see them.
cat >"$root/DEBIAN/control" <<TEXT
Package: folioscope
Version: $version
Architecture: $debian_arch
Section: misc
Priority: optional
Maintainer: The Folioscope developers <folioscope@localhost>
Installed-Size: $(du -k -s "$root/usr" | cut -f1)
Depends: libc6 (>= $libc), libgcc-s1, libegl1, libgl1, libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon0, libxkbcommon-x11-0, libxrandr2
Recommends: desktop-file-utils, fonts-noto-core, libwayland-client0, shared-mime-info, xdg-desktop-portal
Suggests: fonts-noto-cjk
Description: portfolio charts for the strategy meeting, from spreadsheets
 Folioscope reads sales ledgers and rated lists of customers, suppliers and
 products, and draws what a board asks for: concentration, ABC, Kraljic,
 potential, growth-share and more, live, and as slides, PDF or Excel.
 .
 Everything happens on this computer; it never connects to a network.
TEXT
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
deb=$out/folioscope_${version}_$debian_arch.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$deb"
dpkg-deb --info "$deb"

say "portable archive"
name=folioscope-$version-linux-$arch
rm -rf "${work:?}/$name"
cp -a "$tree" "$work/$name"
install -m 755 dist/linux/install.sh "$work/$name/install.sh"
sed "s/@VERSION@/$version/" dist/linux/README.txt >"$work/$name/README.txt"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf - "$name" | gzip -9n >"$out/$name.tar.gz"

say "made"
ls -l "$deb" "$out/$name.tar.gz"
