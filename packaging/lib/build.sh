# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
#
# The verbs. Sourced by packaging/dev.

# Where the toolchain sees the source tree: always the same place in the private root, so that the compiler
# cache serves every clone.
seen() { if [ "$native" = 1 ]; then echo "$src"; else echo /src; fi; }

configure() {
    local tree=$src/build/$preset
    # A tree configured by the other toolchain (private root or this system) cannot be used.
    if [ -f "$tree/CMakeCache.txt" ] && ! grep -q "^CMAKE_HOME_DIRECTORY:INTERNAL=$(seen)\$" "$tree/CMakeCache.txt"; then
        rm -rf "$tree"
    fi
    if [ ! -f "$tree/build.ninja" ]; then
        say "first build of this clone: several minutes on two cores, less with a warm compiler cache"
        enter cmake --preset "$preset"
    fi
}

build() {
    configure
    case ${1:-} in
        '' | -*) enter cmake --build --preset "$preset" "$@" ;; # options go to cmake --build as they are
        *) enter cmake --build --preset "$preset" --target "$@" ;;
    esac
}

targets() { enter ninja -C "build/$preset" -t targets all | sed 's/:.*//' | sort -u; }

has_target() {
    local known
    known=$(targets) # whole: a grep that stops early would break the pipe
    grep -qx "$1" <<<"$known"
}

verb_build() { build "$@"; }
verb_exec() { enter --home --desktop -- "$@"; }
verb_shell() { enter --home --desktop -- bash; }

verb_test() {
    configure
    if [ $# -gt 0 ]; then
        build_tests "$@"
        enter ctest --preset "$preset" --no-tests=error "$@"
        return
    fi
    build || {
        echo "the build failed, so no test ran"
        echo "0 passed, 1 failed"
        return 1
    }
    local tests=0 lints=0
    rm -f "$src/build/$preset/tests.xml"
    enter ctest --preset "$preset" --no-tests=error --test-output-size-passed 100000 \
        --output-junit "$(seen)/build/$preset/tests.xml" || tests=$?
    say "lints on what changed"
    enter packaging/lint changed || lints=$?
    enter python3 packaging/summary.py "build/$preset/tests.xml" "build/lint.txt"
    [ "$tests" = 0 ] && [ "$lints" = 0 ]
}

# Builds what the chosen tests need: their own targets where every one has a target of its own name.
build_tests() {
    local names=() known name
    enter ninja -C "build/$preset" build.ninja # new folders and files count from now on
    mapfile -t names < <(enter ctest --preset "$preset" -N "$@" | sed -n 's/^ *Test *#[0-9]*: //p')
    known=$(targets)
    for name in "${names[@]}"; do
        grep -qx "$name" <<<"$known" || {
            build
            return
        }
    done
    [ ${#names[@]} -eq 0 ] || build "${names[@]}"
}

verb_check() {
    build
    enter packaging/lint all "$@"
}

verb_format() {
    local mode=changed
    [ $# -eq 0 ] || mode=all
    enter packaging/lint "$mode" --format "$@"
}

verb_run() {
    need_app
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        enter --home --desktop -- throughline "$@"
        return
    fi
    mkdir -p "$src/screenshots"
    say "no display here: the same session runs under Xvfb and leaves its pictures in screenshots/"
    enter packaging/headless throughline --screenshots screenshots "$@"
}

verb_screenshots() {
    [ $# -ge 1 ] || die "screenshots needs a folder"
    need_app
    mkdir -p "$1"
    local folder
    folder=$(cd "$1" && pwd -P)
    shift
    enter --bind "$folder" -- packaging/headless throughline --screenshots "$folder" "$@"
    say "pictures are in $folder"
}

need_app() {
    configure
    has_target throughline || die "this version has no application yet; the engine is built and tested with packaging/dev test"
    build throughline
}

verb_bench() {
    preset=release
    configure
    local names=()
    mapfile -t names < <(targets | grep -x 'bench_[A-Za-z0-9_]*' | grep -v _autogen | grep -E -- "${1:-.}" || true)
    [ ${#names[@]} -gt 0 ] || die "no benchmark matches '${1:-.}'"
    build "${names[@]}"
    local name
    for name in "${names[@]}"; do
        say "$name"
        enter "$name"
    done
}

verb_live_erp() {
    [ -x "$src/packaging/live-erp" ] || die "this version has no packaging/live-erp yet"
    case ${1:-} in
        stay) enter packaging/live-erp ;;
        -- | help | --help) enter packaging/live-erp "$@" ;;
        *)
            build throughlinectl
            enter packaging/live-erp -- throughlinectl live-erp "$@"
            ;;
    esac
}
