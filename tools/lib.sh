# Shared by run, test and the scripts beside this file. Sourced with bash; leaves the caller in the project's root.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

logs=build/logs

die() {
    printf '%s\n' "$@" >&2
    exit 1
}

for folder in .deps node_modules build dist; do
    if [ -e "$folder" ] && ! [ -w "$folder" ]; then
        die "$PWD/$folder belongs to somebody else." "Cure: sudo chown -R $(id -un) $PWD/{.deps,node_modules,build,dist}"
    fi
done

# step <log> <what it does> <cure> <command>...: one line on the screen, all output into the log. Says how to cure a failure.
step() {
    local log=$logs/$1.log what=$2 cure=$3
    shift 3
    mkdir -p "$logs"
    printf '%s\n' "$what"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        {
            printf '\nFailed: %s. The end of %s:\n' "$what" "$log"
            tail -n 25 "$log" | sed 's/^/    /'
            printf 'Cure: %s\n' "$cure"
        } >&2
        exit 1
    fi
}

# result <name> <what> <seconds>: a line of the tests' summary.
result() {
    printf '  %-24s %-34s %8s s\n' "$@"
}

# node_tests <name> <log> <how to run them again> <file>...: runs node's tests, and tells one line. Says what failed. (Three files at
# once, on two cores: some wait for what never comes; none of them for ever.)
node_tests() {
    local name=$1 log=$logs/$2.log again=$3 started=$SECONDS status=0
    shift 3
    mkdir -p "$logs"
    node --test --test-concurrency=3 --test-timeout=1200000 --test-reporter=tap "$@" >"$log" 2>&1 </dev/null || status=$?
    count() { sed -n "s/^# $1 //p" "$log" | tail -n 1; }
    result "$name" "$(count pass) of $(count tests) passed" "$((SECONDS - started))"
    [ "$status" = 0 ] && return
    grep -aE '^ *(not ok|error:)' "$log" | head -n 40 | sed 's/^/    /' >&2
    die "Tests failed: $name; all of their output is in $log." "Again, alone: $again"
}

# lock <name>: until this script ends, no other start in this folder passes the same lock.
lock() {
    mkdir -p .deps
    exec {lock_file}>".deps/$1.lock"
    flock --nonblock "$lock_file" && return
    echo "Waiting for another start in this folder ($1)"
    flock "$lock_file"
}

# as_root <command>...: directly, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# What an invoking user's sudo made is given back to that user.
give_back() {
    if [ "$(id -u)" = 0 ] && [ -n "${SUDO_UID:-}" ]; then
        for folder in .deps node_modules build dist; do
            if [ -e "$folder" ]; then chown -R "$SUDO_UID:${SUDO_GID:-$SUDO_UID}" "$folder"; fi
        done
    fi
}

# Nothing is written to the caller's home.
export npm_config_cache=$PWD/.deps/npm-cache npm_config_update_notifier=false
export XDG_CONFIG_HOME=$PWD/.deps/xdg/config XDG_DATA_HOME=$PWD/.deps/xdg/data XDG_CACHE_HOME=$PWD/.deps/xdg/cache
export PYTHONDONTWRITEBYTECODE=1
