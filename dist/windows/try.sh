#!/usr/bin/env bash
# Tries the Windows installers under Wine: install, read a file, export, open a window, refuse while running, uninstall.
#   dist/windows/try.sh [folder with the installers, target/installers by default] [folder for the pictures]
# Needs on Debian: wine wine64 xvfb xdotool imagemagick gcc-mingw-w64-x86-64-win32. Prints "N passed, M failed".
set -u
cd "$(dirname "$0")/../.." || exit 1
from=$(realpath "${1:-target/installers}")
pictures=$(realpath -m "${2:-target/windows/pictures}")
version=$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -1)
setup=$from/folioscope-$version-windows-x64-setup.exe
msi=$from/folioscope-$version-windows-x64.msi
work=$(mktemp -d)
mkdir -p "$pictures"
source dist/trying.sh

free_screen 130 160
# Nothing of the user's own Wine is touched.
export HOME=$work/home WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all LIBGL_ALWAYS_SOFTWARE=1
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" LANG=en_US.UTF-8 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
mkdir -p "$HOME"
finish() {
    wineserver -k 2>/dev/null
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

registered() { wine reg query "$@" >/dev/null 2>&1; }
registry() { wine reg query "$@" 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_SZ *//p' | tail -1; }

Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
pids+=($!)
say "a fresh Wine prefix"
wine --version
timeout 180 wineboot --init >/dev/null 2>&1
wine winecfg -v win10 >/dev/null 2>&1
# Windows brings fonts for every language; Wine does not.
cp assets/fonts/NotoSansSC-Regular.otf assets/fonts/Inter-*.ttf "$WINEPREFIX/drive_c/windows/Fonts/"
for font in "MS Shell Dlg" "MS Shell Dlg 2" Tahoma Verdana "Microsoft Sans Serif"; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d Inter /f >/dev/null 2>&1
done
for font in SimSun 宋体; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Noto Sans CJK SC" /f >/dev/null 2>&1
done
wineserver -w
# Wine before 9 lacks this library of Windows 10; for the trial alone, never shipped.
if [ ! -e "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" ]; then
    cat >"$work/random.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE at, SIZE_T length) { return SystemFunction036(at, (ULONG)length); }
C
    x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$work/random.c" -ladvapi32
    echo "a stand-in for bcryptprimitives.dll"
fi

user=$(ls "$WINEPREFIX/drive_c/users" | grep -v Public | head -1)
home=$WINEPREFIX/drive_c/users/$user
app=$home/AppData/Local/Programs/Folioscope
start=$home/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/Folioscope.lnk
mkdir -p "$home/Documents"
cp tests/fixtures/window/sales.csv "$home/Documents/sales.csv"
file='C:\users\'$user'\Documents\sales.csv'

say "setup in six languages"
for language in 1033 1043 1040 1048 2052 1049; do
    wine "$setup" "/LANG=$language" >/dev/null 2>&1 &
    check "the first page in language $language" until_true 40 shows "Folioscope"
    sleep 2
    picture "setup-$language"
    wineserver -k
    wait $! 2>/dev/null
done

say "silent install"
wine "$setup" /S
check "setup ends well" [ $? = 0 ]
check "the program is there" [ -f "$app/folioscope.exe" ]
check "its licences are there" [ -f "$app/THIRD-PARTY-LICENCES.txt" ]
check "the Start menu has it" [ -f "$start" ]
check ".folio is its file type" [ "$(registry 'HKCU\Software\Classes\.folio' /ve)" = Folioscope.Project ]
check ".folio opens with it" registered 'HKCU\Software\Classes\Folioscope.Project\shell\open\command'
check "spreadsheets offer it" registered 'HKCU\Software\Classes\.xlsx\OpenWithProgids' /v Folioscope.Spreadsheet
check "spreadsheets do not open with it by themselves" not [ "$(registry 'HKCU\Software\Classes\.xlsx' /ve)" = Folioscope.Spreadsheet ]
check "it can be uninstalled from Settings" registered 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Folioscope' /v QuietUninstallString
ls -l "$app"

say "without a window"
wine "$app/folioscope.exe" --version | tee "$work/version"
check "it says its version" grep -q "folioscope $version" "$work/version"
wine "$app/folioscope.exe" sample --to 'C:\sample' >"$work/sample" 2>&1
check "the sample's spreadsheets are written" [ -n "$(ls "$WINEPREFIX/drive_c/sample"/*.xlsx 2>/dev/null)" ]
sheet=$(basename "$(ls "$WINEPREFIX/drive_c/sample"/*.xlsx | head -1)")
wine "$app/folioscope.exe" inspect "C:\\sample\\$sheet" --json >"$work/inspect" 2>"$work/errors"
check "a workbook is read by the reader in a process of its own" grep -q '"format": *"xlsx"' "$work/inspect"
head -c 400 "$work/inspect" "$work/errors"
wine "$app/folioscope.com" export "$file" --to 'C:\charts' --view lorenz --view abc --format svg >"$work/export" 2>&1
check "charts are exported" [ "$(ls "$WINEPREFIX/drive_c/charts"/*.svg 2>/dev/null | wc -l)" -ge 2 ]
wine "$app/folioscope.com" export --sample --to 'C:\lorenz.pdf' --view lorenz >"$work/export" 2>&1
check "a PDF is exported" [ "$(head -c 5 "$WINEPREFIX/drive_c/lorenz.pdf")" = "%PDF-" ]
wine "$app/folioscope.com" inspect 'C:\nothing.xlsx' >/dev/null 2>"$work/errors"
check "a failure has exit code 1" [ $? = 1 ]
cat "$work/errors"

say "with a window"
wine "$app/folioscope.exe" --language en "$file" >"$work/window" 2>&1 &
check "the window opens" until_true 60 shows "Folioscope"
check "and shows something" until_true 60 is_drawn
sleep 3
picture window
wine "$setup" /S >/dev/null 2>&1
check "setup refuses while the program runs" [ $? != 0 ]
wine "$app/uninstall.exe" /S >/dev/null 2>&1
sleep 5
check "so does its uninstaller" [ -f "$app/folioscope.exe" ]
xdotool search --onlyvisible --name "Folioscope" windowactivate key --clearmodifiers ctrl+q >/dev/null 2>&1
wine taskkill /im folioscope.exe /f >/dev/null 2>&1
cat "$work/window"
until_true 20 not shows "Folioscope"
sleep 2

say "silent uninstall"
wine "$app/folioscope.exe" export "$file" --to 'C:\keep.xlsx' >/dev/null 2>&1
cp "$home/Documents/sales.csv" "$home/Documents/mine.folio"
wine "$app/uninstall.exe" /S
# It goes on in a copy of itself.
check "the program is gone" until_true 60 not [ -e "$app" ]
check "the Start menu entry is gone" not [ -e "$start" ]
check "the file type is gone" not registered 'HKCU\Software\Classes\.folio'
check "spreadsheets offer it no more" not registered 'HKCU\Software\Classes\.xlsx\OpenWithProgids' /v Folioscope.Spreadsheet
check "its entry in Settings is gone" not registered 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Folioscope'
check "the user's projects are left alone" [ -f "$home/Documents/mine.folio" ]
check "the user's spreadsheets are left alone" [ -f "$home/Documents/sales.csv" ]

say "the msi"
timeout 180 wine msiexec /i "$(winepath -w "$msi")" /qn
check "it installs" [ -f "$WINEPREFIX/drive_c/Program Files/Folioscope/folioscope.exe" ]
check "with the file type" registered 'HKLM\Software\Classes\Folioscope.Project\shell\open\command'
wine "$WINEPREFIX/drive_c/Program Files/Folioscope/folioscope.com" --version
timeout 180 wine msiexec /x "$(winepath -w "$msi")" /qn
check "and uninstalls" not [ -e "$WINEPREFIX/drive_c/Program Files/Folioscope/folioscope.exe" ]
check "the user's projects are left alone" [ -f "$home/Documents/mine.folio" ]

echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
