# What the scripts that try installers share: counting, waiting, a free screen, pictures. Sourced where $work is a folder that
# goes away and $pictures one that stays.
passed=0 failed=0
pids=()

say() { printf '\n== %s\n' "$*"; }
check() { # check WHAT COMMAND…
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "ok: $what"
    else
        failed=$((failed + 1))
        echo "FAILED: $what"
    fi
}
until_true() { # until_true SECONDS COMMAND…
    local left=$(($1 * 2))
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.5
    done
}
not() { ! "$@"; }
free_screen() { # free_screen FIRST LAST: a number that no X server has
    local number
    for number in $(seq "$1" "$2"); do
        [ -e "/tmp/.X11-unix/X$number" ] || break
    done
    export DISPLAY=:$number
}
picture() { import -window root "$pictures/$1.png" && echo "picture: $pictures/$1.png"; }
shows() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
# Whether the screen shows more than a desktop: a window's picture does not pack well.
is_drawn() { import -window root "$work/seen.png" && [ "$(stat -c %s "$work/seen.png")" -gt 25000 ]; }
