#!/usr/bin/env bash
# Tries the Debian package and the portable archive in a clean root: install with what it depends on, start, file type and
# icon known, remove.
#   dist/linux/try.sh [folder with the packages, target/installers by default] [folder for the pictures] [suite, bookworm]
# Needs, as root: debootstrap xvfb xdotool imagemagick. Prints "N passed, M failed".
set -u
cd "$(dirname "$0")/../.." || exit 1
[ "$(id -u)" = 0 ] || { echo "a clean root needs root"; exit 1; }
# Mounts made here end with this process.
[ -n "${FOLIOSCOPE_UNSHARED:-}" ] || FOLIOSCOPE_UNSHARED=1 exec unshare --mount -- "$0" "$@"
from=$(realpath "${1:-target/installers}")
pictures=$(realpath -m "${2:-target/linux/pictures}")
suite=${3:-bookworm}
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
deb=$from/folioscope_${version}_$(dpkg --print-architecture).deb
archive=$(ls "$from/folioscope-$version-linux-"*.tar.gz)
work=$(mktemp -d)
root=$work/root
mkdir -p "$pictures"
source dist/trying.sh
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    umount -l "$root/proc" "$root/dev" 2>/dev/null
    rm -rf --one-file-system "$work"
}
trap finish EXIT

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="${home:-/root}" LANG=C.UTF-8 DISPLAY="$DISPLAY" \
    LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR=/tmp/run XDG_CURRENT_DESKTOP=GNOME DEBIAN_FRONTEND=noninteractive "$@"; }
# says WORD COMMAND…: whether the command, in the clean root, prints the word.
says() {
    local word=$1 said
    shift
    said=$(inside "$@" 2>&1)
    echo "$said"
    grep -q -- "$word" <<<"$said"
}
packages() { inside dpkg-query -W -f '${Package}\n' | sort; }

free_screen 161 190
Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
pids+=($!)

say "a clean root: $suite"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sort -u | grep -E '/debian/?$' | head -1)
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$work/debootstrap" 2>&1 || { tail -5 "$work/debootstrap"; exit 1; }
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mkdir -p "$root/tmp/run"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null
cp -rL /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null
inside apt-get update -qq
echo "$(packages | wc -l) packages"

say "install, with what it depends on and nothing more"
cp "$deb" "$root/tmp/folioscope.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/folioscope.deb >"$work/apt" 2>&1
check "it installs" inside test -x /usr/bin/folioscope
echo "$(packages | wc -l) packages"
check "it says its version" inside folioscope --version
inside folioscope sample --to /root/sample
check "a workbook is read by the reader in a process of its own" inside sh -c \
    'folioscope inspect "$(ls /root/sample/*.xlsx | head -1)" --json | grep -q "\"format\": *\"xlsx\""'
check "a chart is exported" inside folioscope export --sample --view lorenz --to /root/lorenz.pdf

say "start"
cp tests/fixtures/window/sales.csv "$root/root/sales.csv"
inside folioscope --language en /root/sales.csv >"$work/window" 2>&1 &
app=$!
check "the window opens" until_true 30 shows "Folioscope"
check "and shows something" until_true 30 is_drawn
sleep 2
import -window root "$pictures/deb.png" && echo "picture: $pictures/deb.png"
cat "$work/window"
kill "$(pgrep -P "$app" folioscope)" "$app" 2>/dev/null
wait "$app" 2>/dev/null

say "file type and icon"
inside apt-get install -y -qq --no-install-recommends shared-mime-info desktop-file-utils xdg-utils libglib2.0-bin \
    gtk-update-icon-cache hicolor-icon-theme >"$work/apt" 2>&1
inside folioscope export --sample --to /root/x.xlsx --view lorenz >/dev/null 2>&1
cp tests/fixtures/project/*.folio "$root/root/mine.folio" 2>/dev/null || cp "$root/root/x.xlsx" "$root/root/mine.folio"
type_of() { inside xdg-mime query filetype /root/mine.folio; }
check "xdg-mime knows .folio" [ "$(type_of)" = application/x-folioscope ]
check "gio knows .folio" says x-folioscope gio info -a standard::content-type,standard::icon /root/mine.folio
check "gio opens it with the program" says folioscope.desktop gio mime application/x-folioscope
check "a csv offers the program" says folioscope.desktop gio mime text/csv
check "the icon of the program is in the theme" [ -f "$root/usr/share/icons/hicolor/48x48/apps/folioscope.png" ]
check "the icon of the file type is in the theme" [ -f "$root/usr/share/icons/hicolor/scalable/mimetypes/application-x-folioscope.svg" ]
inside gtk-update-icon-cache -q -f /usr/share/icons/hicolor 2>/dev/null
check "the theme's list has it" grep -q folioscope "$root/usr/share/icons/hicolor/icon-theme.cache"

say "remove"
inside apt-get purge -y -qq folioscope >"$work/apt" 2>&1
left=$(find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" -name '*folioscope*' 2>/dev/null)
check "nothing of it is left" [ -z "$left" ]
echo "$left"
check "the user's projects are" [ -f "$root/root/mine.folio" ]
check ".folio is unknown again" not [ "$(type_of)" = application/x-folioscope ]

say "the portable archive, for one user"
mkdir -p "$root/home/someone"
export home=/home/someone
tar -xzf "$archive" -C "$root/home/someone"
folder=/home/someone/$(basename "$archive" .tar.gz)
check "it runs where it lies" inside "$folder/bin/folioscope" --version
check "it installs" inside env PREFIX=/home/someone/.local "$folder/install.sh"
check "it runs" inside /home/someone/.local/bin/folioscope --version
check "the file type is known" [ "$(type_of)" = application/x-folioscope ]
check "it is removed" inside env PREFIX=/home/someone/.local "$folder/install.sh" remove
check "nothing of it is left" [ -z "$(find "$root/home/someone/.local" -name '*folioscope*')" ]

echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
