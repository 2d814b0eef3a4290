#!/usr/bin/env bash
# The real window, driven by keys and pointer: starts, reads a file, turns pages, drags a limit, exports, saves, quits.
# Needs Xvfb, openbox, xdotool and ImageMagick; draws with the software renderer. Prints "N passed, M failed".
#   tests/window/run.sh [folder for the pictures]
set -u
cd "$(dirname "$0")/../.." || exit 1
cargo build --quiet --bin folioscope || exit 1
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
title() { xdotool getwindowname "$(xdotool search --onlyvisible --name Folioscope 2>/dev/null | tail -1)" 2>/dev/null; }
# titled PATTERN: the window's title; a dot stands before it where something is unsaved.
titled() { [[ "$(title)" == $1 ]]; }
key() { xdotool key --clearmodifiers "$@"; sleep 0.4; }
type_text() { xdotool type --delay 4 -- "$1"; sleep 0.4; }
picture() {
    import -window root -depth 8 "rgb:$work/$1.rgb" 2>/dev/null &&
        convert -size 1440x900 -depth 8 "rgb:$work/$1.rgb" "$pictures/$1.png"
}
# Whether two pictures differ in more than so many bytes.
differ() { [ "$(cmp -l "$work/$1.rgb" "$work/$2.rgb" | head -n "$3" | wc -l)" -ge "$3" ]; }
shows() { picture "$1" && [ "$(stat -c %s "$pictures/$1.png")" -gt 20000 ]; }
# changes NEW OLD PIXELS: waits until the screen differs from picture OLD, and keeps it as NEW.
changes() { until_true 20 changed "$@"; }
changed() { import -window root -depth 8 "rgb:$work/$1.rgb" 2>/dev/null && differ "$1" "$2" "$3" && shows "$1"; }
# Of its sockets none is one of the network: all lead to the desktop.
offline() {
    local end
    for end in /proc/"$app"/fd/*; do
        end=$(readlink "$end")
        [[ "$end" == socket:* ]] || continue
        grep -qw "${end//[!0-9]/}" /proc/"$app"/net/{tcp,udp,raw}{,6} 2>/dev/null && return 1
    done
    return 0
}
# Nothing but black.
blackened() { picture "$1" && [ "$(convert "$pictures/$1.png" -format '%k %[fx:maxima]' info:)" = "1 0" ]; }
point() { xdotool mousemove "$1" "$2"; sleep 0.3; }
press() { point "$1" "$2"; xdotool click 1; sleep 0.4; }
drag() { # drag X Y TO_X TO_Y
    local step
    point "$1" "$2"
    xdotool mousedown 1
    for step in 1 2 3 4 5 6; do
        point $(($1 + ($3 - $1) * step / 6)) $(($2 + ($4 - $2) * step / 6))
    done
    xdotool mouseup 1
}
# opens METHOD PICTURE: by the palette.
opens() {
    picture "$2-before"
    key ctrl+k
    sleep 0.6
    type_text "$1"
    sleep 0.6
    key Return
    changes "$2" "$2-before" 20000 || return 1
    sleep 1.5
    point 720 880
    picture "$2"
}
# A path goes into the path box: there is no file dialog on this screen.
give_path() {
    changes "$2-path" "$2" 3000 || return 1
    sleep 0.5
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
check "the window opens" until_true 30 titled "*Folioscope*"
picture 0-start
check "the review shows" changes 1-review 0-start 20000
sleep 2
picture 1-review
key Return
check "the rows are used" until_true 30 titled "sales — *"
check "the Lorenz curve shows" changes 2-lorenz 1-review 20000
sleep 2
picture 2-lorenz

key ctrl+Tab
check "the next tab shows" changes 3-abc 2-lorenz 5000
key ctrl+3
check "another group shows" changes 4-suppliers 3-abc 5000
key ctrl+2
check "customers show again" changes 5-customers 4-suppliers 5000
key ctrl+k
check "the palette opens" changes 6-palette 5-customers 5000
type_text lorenz
key Return
check "the palette leads to the curve" changes 7-lorenz 6-palette 20000
sleep 2

# On a screen of 1440 × 900 points: the grip between the classes A and B, on the strip below the curve.
point 440 566
picture 7-lorenz
xdotool mousedown 1
for step in 20 40 60 80 100 120; do point $((440 + step)) 566; done
xdotool mouseup 1
check "the limit was dragged" changes 8-dragged 7-lorenz 1500
check "the change is unsaved" until_true 10 titled "• sales — *"
key ctrl+z
check "one undo takes the drag back" until_true 10 titled "sales — *"
key ctrl+shift+z
check "redo makes it again" until_true 10 titled "• sales — *"

# A card goes to another column of the board, a bubble to another cell, a limit of RFM to another day; each comes back.
check "the board shows" opens board 8b-board
drag 336 264 483 420
point 720 880
check "a card was dragged" changes 8b-moved 8b-board 3000
key ctrl+z
check "the card goes back" changes 8b-back 8b-moved 3000
check "the matrix shows" opens stability 8c-matrix
drag 399 266 700 420
point 720 880
check "a bubble was dragged" changes 8c-moved 8c-matrix 3000
key ctrl+z
check "the bubble goes back" changes 8c-back 8c-moved 3000
check "the RFM grid shows" opens rfm 8d-rfm
press 1356 384
point 720 880
check "limits can be one's own" changes 8d-own 8d-rfm 1000
press 1186 425
key ctrl+a
type_text 9
key Return
point 720 880
check "a limit of RFM was set" changes 8d-set 8d-own 1000
key ctrl+z
check "the limit goes back" changes 8d-back 8d-set 500
check "the curve shows again" opens lorenz 8e-lorenz

# In the room: full screen by one key, arrows, black, a limit that is dragged there and stays there; Esc ends it.
picture 8r-before
key ctrl+p
check "the chart is shown in the room" changes 8r-room 8r-before 50000
sleep 3
picture 8r-still
point 300 300
check "the bar comes with the pointer" changes 8r-bar 8r-still 2000
key Right
check "the next slide shows" changes 8r-next 8r-bar 20000
key b
check "the screen is black" until_true 20 blackened 8r-black
key b
key Left
sleep 1
picture 8r-back
key v
check "the speaker's view shows" changes 8r-speaker 8r-back 20000
key v
key Escape
check "the show ends" changes 8r-after 8r-still 50000
check "nothing of the portfolio changed" until_true 10 titled "• sales — *"

# Closing with something unsaved asks first.
picture 8-asked-before
key ctrl+q
check "closing asks about what is unsaved" changes 8-asked 8-asked-before 20000
key Escape
check "Cancel keeps everything" until_true 10 titled "• sales — *"

# Every format, chosen and confirmed by keys.
point 720 880
export_as() { # export_as TABS PATH
    sleep 0.5
    picture "9-before"
    key ctrl+e
    changes "9-dialog" 9-before 50000 || return 1
    sleep 0.8
    for _ in $(seq "$1"); do key Tab; sleep 0.2; done
    key space
    picture "9-chosen"
    key Return
    give_path "$2" 9-chosen
}
tabs=0
for format in svg png pdf xlsx csv json; do
    tabs=$((tabs + 1))
    check "the dialog takes $format" export_as $tabs "$work/out/chart.$format"
    check "$format is written" until_true 40 test -s "$work/out/chart.$format"
done
check "the svg is one" grep -q "<svg" "$work/out/chart.svg"
check "the png is one" identify "$work/out/chart.png"
check "the pdf is one" grep -aq "%PDF-1" "$work/out/chart.pdf"
check "the workbook is one" sh -c "head -c 2 '$work/out/chart.xlsx' | grep -q PK"
check "the csv holds the table" grep -q "Halden Marine AS" "$work/out/chart.csv"
check "the json holds the analysis" grep -q '"lorenz"' "$work/out/chart.json"
picture 9-wrong-before
check "the dialog takes a wrong folder" export_as 1 "$work/nowhere/chart.svg"
sleep 1
key Escape
sleep 0.5
check "a wrong folder changes nothing" test ! -e "$work/nowhere"

# Rows from the clipboard come under review; Esc leaves them.
printf 'Customer\tAmount\tDate\nAlpha\t1200.50\t2025-01-03\nBeta\t300\t2025-02-03\n' | xclip -selection clipboard -i
picture 9-paste-before
key ctrl+v
check "pasted rows are reviewed" changes 9-paste 9-paste-before 20000
key Escape
sleep 0.5
# A file without anything in it: a sentence, and the portfolio stays.
: >"$work/empty.csv"
picture 9-bad-before
key ctrl+o
check "the path box opens" give_path "$work/empty.csv" 9-bad-before
sleep 1.5
picture 9-bad
key Escape
check "a bad file leaves the portfolio" until_true 10 titled "• sales — *"
# A copied table is text with tabs.
key ctrl+shift+c
check "the table is copied" until_true 20 sh -c "xclip -selection clipboard -o 2>/dev/null | grep -q 'Halden Marine AS'"
# Language and theme change with the chart open.
for words in dark light Nederlands English; do
    picture "9-$words-before"
    key ctrl+k
    sleep 0.6
    type_text "$words"
    sleep 0.4
    key Return
    check "the window turns to $words" changes "9-$words" "9-$words-before" 3000
done

# A chart becomes a slide, and the story shows it.
picture 9-pin-before
key ctrl+d
check "the chart is pinned" changes 9-pinned 9-pin-before 300
key ctrl+5
check "the story opens" changes 9-story 9-pinned 3000

picture 10-before
key ctrl+s
give_path "$work/out/plan.folio" 10-before
check "the portfolio is saved" until_true 30 test -s "$work/out/plan.folio"
check "the title says so" until_true 10 titled "plan — *"
sleep 1
check "the saved page shows" shows 11-saved
check "no socket leads to the network" offline
key ctrl+q
check "the program ends" until_true 30 gone
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
check "the portfolio opens again" until_true 30 titled "plan — *"
sleep 3
check "the opened page shows" shows 12-opened
key ctrl+q
check "the program ends again" until_true 30 gone

# A recent file that is gone is no trap.
rm "$work/out/plan.folio"
"$program" --language en >"$work/log3" 2>&1 &
app=$!
pids+=("$app")
check "the start page shows" until_true 30 titled "*Folioscope*"
sleep 2
check "recent files show" shows 13-recents
key ctrl+q
check "the program ends a third time" until_true 30 gone

[ "$failed" -eq 0 ] || cat "$work/log" "$work/log2" "$work/log3" 2>/dev/null
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
