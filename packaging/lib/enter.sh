# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2030,SC2031,SC2154
#
# Entering the toolchain: the private root through bubblewrap, or this system itself. Sourced by packaging/dev.

# enter [--home] [--desktop] [--bind PATH]… [--] CMD…
#   --home     the caller's own home folder (else an empty one in the cache, so that no test can touch it)
#   --desktop  display, session bus, language and time zone of the caller
#   --bind     one more folder, writable, at its own place
enter() {
    local home=0 desktop=0 binds=()
    while :; do
        case ${1:-} in
            --home) home=1 ;;
            --desktop) desktop=1 ;;
            --bind)
                binds+=("$2")
                shift
                ;;
            --)
                shift
                break
                ;;
            *) break ;;
        esac
        shift
    done
    if [ "$native" = 1 ]; then
        enter_native "$@"
    else
        enter_root "$@"
    fi
}

compiler_cache=(CCACHE_NOHASHDIR=1 GIT_OPTIONAL_LOCKS=0 GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory
    GIT_CONFIG_VALUE_0='*')

enter_native() {
    (
        cd "$src" || exit
        [ "$home" = 1 ] || export HOME="$cache/home"
        export CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$src" TMPDIR="$cache/tmp"
        export PATH="$src/build/$preset/bin:$PATH"
        env "${compiler_cache[@]}" "$@"
    )
}

enter_root() {
    local args=() entry path
    # The root's own top folders, read only, on an empty one: so any further mount point can be made.
    for entry in "$root"/{usr,etc,var,opt,bin,sbin} "$root"/lib*; do
        path=/${entry##*/}
        if [ -L "$entry" ]; then
            args+=(--symlink "$(readlink "$entry")" "$path")
        else
            args+=(--ro-bind "$entry" "$path")
        fi
    done
    # /tmp is on the disk and common to all sandboxes: two instances of the application find each other there.
    args+=(--dev /dev --proc /proc --ro-bind-try /sys /sys --bind "$cache/tmp" /tmp --tmpfs /run --perms 1777 --tmpfs /var/tmp
        --bind "$cache" "$cache" --bind "$src" /src --chdir /src --die-with-parent
        --setenv LC_ALL C.UTF-8 --setenv CCACHE_DIR "$cache/ccache" --unsetenv TMPDIR
        --setenv THROUGHLINE_ROOT 1 --setenv PATH "/src/build/$preset/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/qt6/bin")
    # Settings of this system that would send the root's programs astray.
    for path in QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH LD_LIBRARY_PATH \
        LD_PRELOAD PKG_CONFIG_PATH CMAKE_PREFIX_PATH PYTHONPATH PERL5LIB CC CXX CFLAGS CXXFLAGS LDFLAGS; do
        args+=(--unsetenv "$path")
    done
    for path in "${compiler_cache[@]}"; do args+=(--setenv "${path%%=*}" "${path#*=}"); done
    [ ! -d "$src/../shared" ] || args+=(--ro-bind "$(cd "$src/../shared" && pwd -P)" /shared)
    for path in resolv.conf hosts machine-id; do
        [ ! -s "/etc/$path" ] || [ ! -f "$root/etc/$path" ] || args+=(--ro-bind "$(readlink -f "/etc/$path")" "/etc/$path")
    done
    enter_home_args
    enter_git_args
    [ "$desktop" = 0 ] || enter_desktop_args
    for path in "${binds[@]}"; do args+=(--bind "$path" "$path"); done
    bwrap "${args[@]}" "$@"
}

enter_home_args() {
    local place=${HOME:-/root}
    if [ "$home" = 1 ] && [ "$place" != / ]; then
        args+=(--bind "$place" "$place" --bind "$cache" "$cache")
    else
        args+=(--bind "$cache/home" "$cache/home" --setenv HOME "$cache/home")
    fi
    [ "$EUID" -ne 0 ] || return 0
    # The caller's name, which the root does not know (PostgreSQL, D-Bus and Qt ask for it).
    {
        cat "$root/etc/passwd"
        echo "$(id -un):x:$EUID:$(id -g)::$place:/bin/bash"
    } >"$cache/passwd"
    args+=(--ro-bind "$cache/passwd" /etc/passwd)
}

# A worktree's .git is a file that points elsewhere: the real one is needed by reuse and by the lints.
enter_git_args() {
    [ -f "$src/.git" ] || return 0
    local common
    common=$(git -c safe.directory='*' -C "$src" rev-parse --path-format=absolute --git-common-dir 2>/dev/null) || return 0
    args+=(--ro-bind "$common" "$common")
}

enter_desktop_args() {
    local name zone
    zone=$(readlink -f /etc/localtime 2>/dev/null || true)
    case $zone in /usr/share/zoneinfo/*) args+=(--setenv TZ "${zone#/usr/share/zoneinfo/}") ;; esac
    args+=(--unsetenv LC_ALL --setenv LC_CTYPE C.UTF-8 --dev-bind-try /dev/dri /dev/dri)
    [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ] || args+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -z "${DISPLAY:-}" ] || args+=(--ro-bind-try /tmp/.X11-unix /tmp/.X11-unix)
    name=${XAUTHORITY:-${HOME:-/root}/.Xauthority}
    [ -z "${DISPLAY:-}" ] || [ ! -f "$name" ] || args+=(--ro-bind "$name" "$name" --setenv XAUTHORITY "$name")
}
