#!/usr/bin/env bash
# The real window, driven by keys and pointer: starts, reads a file, turns pages, drags a limit, exports, saves, quits.
# Needs Xvfb, openbox, xdotool and ImageMagick; draws with the software renderer. Prints "N passed, M failed".
#   tests/window/run.sh [folder for the pictures]
set -u
cd "$(dirname "$0")/../.." || exit 1
cargo build --quiet || exit 1
program=${CARGO_TARGET_DIR:-target}/debug/folioscope
work=$(mktemp -d)
pictures=${1:-$work/pictures}
mkdir -p "$pictures" "$work/config" "$work/state" "$work/out"
passed=0 failed=0
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

check() { # check WHAT COMMAND…
    local what=$1
    shift
    if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "failed: $what"; fi
}
until_true() { # until_true SECONDS COMMAND…
    local left=$(($1 * 5))
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.2
    done
}
runs() { kill -0 "$app" 2>/dev/null; }
gone() { ! runs; }
titled() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
key() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
type_text() { xdotool type --delay 4 -- "$1"; sleep 0.4; }
picture() { import -window root "$pictures/$1.png" 2>/dev/null; }
colours() { identify -format %k "$pictures/$1.png" 2>/dev/null || echo 0; }
shows() { picture "$1" && [ "$(colours "$1")" -gt 40 ]; }
differ() { [ "$(compare -metric AE "$pictures/$1.png" "$pictures/$2.png" null: 2>&1 | grep -oE '^[0-9]+')" -gt "$3" ]; }
# A path goes into the path box: there is no file dialog on this screen.
give_path() {
    sleep 1.5
    key ctrl+a
    type_text "$1"
    key Return
}

for number in $(seq 90 120); do
    [ -e "/tmp/.X11-unix/X$number" ] || break
done
export DISPLAY=:$number LIBGL_ALWAYS_SOFTWARE=1 LC_ALL=C.UTF-8 LANG=en_US.UTF-8
export XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
Xvfb "$DISPLAY" -screen 0 1440x900x24 >/dev/null 2>&1 &
pids+=($!)
until_true 10 xdotool getmouselocation >/dev/null 2>&1 || { echo "Xvfb did not start"; exit 1; }
openbox >/dev/null 2>&1 &
pids+=($!)
sleep 0.5

"$program" --language en tests/fixtures/window/sales.csv >"$work/log" 2>&1 &
app=$!
pids+=("$app")
check "the window opens" until_true 20 titled Folioscope
sleep 3
check "the review shows" shows 1-review
key Return
check "the rows are used" until_true 20 titled "sales — Folioscope"
sleep 3
check "the Lorenz curve shows" shows 2-lorenz
check "the page has changed" differ 1-review 2-lorenz 5000

key ctrl+Tab
sleep 1.5
check "the next tab shows" shows 3-abc
check "the tab has changed" differ 2-lorenz 3-abc 2000
key ctrl+3
sleep 1
check "another group shows" shows 4-suppliers
key ctrl+2
sleep 1
check "customers show again" shows 5-customers

# The palette finds the Lorenz curve, where the class limits stand on the strip below the plot.
key ctrl+k
type_text "lorenz"
key Return
sleep 2
check "the palette leads back" shows 6-lorenz
# The grip between A and B: the same place as in the picture of the page at 1440 × 900.
read -r x y < <(tests/window/grip.sh "$pictures/6-lorenz.png")
check "a limit is to be seen" test -n "${y:-}"
xdotool mousemove "${x:-0}" "${y:-0}" mousedown 1
for step in 10 20 30 40 50 60; do
    xdotool mousemove "$((${x:-0} + step))" "${y:-0}"
    sleep 0.1
done
xdotool mouseup 1
sleep 1.5
check "the limit was dragged" shows 7-dragged
check "the chart follows" differ 6-lorenz 7-dragged 500
check "the change is unsaved" until_true 5 titled "• sales"
key ctrl+z
sleep 1
check "one undo takes the drag back" until_true 5 titled "^sales — Folioscope"
key ctrl+shift+z

for format in svg png; do
    key ctrl+e
    sleep 1
    picture "8-export-$format"
    tests/window/choose.sh "$format"
    give_path "$work/out/chart.$format"
    check "$format is written" until_true 20 test -s "$work/out/chart.$format"
done
check "the svg is one" grep -q "<svg" "$work/out/chart.svg"
check "the png is one" identify "$work/out/chart.png"

key ctrl+s
give_path "$work/out/plan.folio"
check "the portfolio is saved" until_true 20 test -s "$work/out/plan.folio"
check "the title says so" until_true 10 titled "^plan — Folioscope"
sleep 1
check "the saved page shows" shows 9-saved
key ctrl+q
check "the program ends" until_true 15 gone
wait "$app"
check "exit code 0" test $? -eq 0
check "nothing broke off" test ! -e "$work/state/folioscope/reports"
check "no panic was told" sh -c "! grep -qiE 'panicked|broke off' '$work/log'"
check "no draft is left" sh -c "! ls '$work/state/folioscope/drafts' | grep -q folio"
check "the file is remembered" grep -q plan.folio "$work/config/folioscope/preferences.json"

# What was saved opens again.
"$program" --language en "$work/out/plan.folio" >"$work/log2" 2>&1 &
app=$!
pids+=("$app")
check "the portfolio opens again" until_true 20 titled "^plan — Folioscope"
sleep 3
check "the opened page shows" shows 10-opened
key ctrl+q
check "the program ends again" until_true 15 gone

[ "$failed" -eq 0 ] || cat "$work/log" "$work/log2" 2>/dev/null
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
