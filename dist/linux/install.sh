#!/bin/sh
# Installs Folioscope for you alone, below ~/.local; as root, or with another PREFIX, for everybody.
#   ./install.sh            ./install.sh remove            PREFIX=/usr/local ./install.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${PREFIX:-}" ]; then
    if [ "$(id -u)" = 0 ]; then PREFIX=/usr/local; else PREFIX=$HOME/.local; fi
fi

# What the desktop keeps in lists of its own.
refresh() {
    for list in "update-mime-database $PREFIX/share/mime" "update-desktop-database -q $PREFIX/share/applications" \
        "gtk-update-icon-cache -q -t -f $PREFIX/share/icons/hicolor"; do
        # shellcheck disable=SC2086
        if command -v "${list%% *}" >/dev/null 2>&1; then $list >/dev/null 2>&1 || true; fi
    done
}

cd "$here"
if [ "${1:-}" = remove ]; then
    find bin share -type f | while read -r file; do rm -f "$PREFIX/$file"; done
    rmdir "$PREFIX/share/doc/folioscope" 2>/dev/null || true
    refresh
    echo "Folioscope is removed from $PREFIX. Projects and settings are still there."
    exit 0
fi
find bin share -type f | while read -r file; do
    mkdir -p "$PREFIX/$(dirname "$file")"
    # A program that runs is replaced, not written over.
    cp -f "$file" "$PREFIX/$file.new" && mv -f "$PREFIX/$file.new" "$PREFIX/$file"
done
# Menus start it even where the folder is not on the PATH.
sed -i "s|^Exec=folioscope|Exec=\"$PREFIX/bin/folioscope\"|" "$PREFIX/share/applications/folioscope.desktop"
refresh
echo "Folioscope is installed: start it from the menu, or as $PREFIX/bin/folioscope"
