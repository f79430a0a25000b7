#!/usr/bin/env bash
# Implementation of ./dev; see usage below. Every step is a CMake preset or a ctest label that one can also type.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

usage() {
    cat <<'TXT'
usage: ./dev COMMAND
  setup     install what the build needs (apt on Debian and Ubuntu; elsewhere it says what to install)
  build     configure and build
  run       build and open VAMS Desktop on the demo library; without a display: the tour
  test      build and run every test, the architecture rules and the format check
  bench     build and measure; the table is written to tests/bench/RESULTS.md; `bench ui`: that one alone
  tour      a picture of every page in both themes, under build/tour
  format    lay out the sources with clang-format
  check     the translations, and clang-tidy over the changed files
  translations  brings resources/translations up to date with the texts of the sources
  package   build the release and make a package under build/package
TXT
}

sudo_if_needed() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

debian_packages() { grep -vE '^\s*(#|$)' packaging/linux/debian-packages.txt; }

setup() {
    if command -v apt-get >/dev/null; then
        local missing=()
        for package in $(debian_packages); do
            [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
        done
        [ ${#missing[@]} -eq 0 ] && return 0
        echo "Installing: ${missing[*]}"
        sudo_if_needed apt-get update -q
        sudo_if_needed env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    elif command -v brew >/dev/null; then
        command -v cmake >/dev/null && [ -d "$(brew --prefix)/opt/qt" ] && return 0
        echo "Install what the build needs with: brew bundle --file=packaging/macos/Brewfile"
        exit 1
    else
        echo "Install CMake 3.25, Ninja, a C++20 compiler and Qt 6.4 or newer (with Qt 3D); the other libraries stand"
        echo "in packaging/windows/vcpkg.json: vcpkg install --x-manifest-root=packaging/windows"
        command -v cmake >/dev/null || exit 1
    fi
}

build() {
    setup
    [ -f "build/${1:-dev}/build.ninja" ] || cmake --preset "${1:-dev}"
    cmake --build --preset "${1:-dev}"
}

sources() { git ls-files '*.h' '*.cpp'; }

format_check() {
    echo "Format check"
    sources | xargs clang-format --dry-run --Werror
}

has_display() {
    case "$(uname -s)" in
        Linux) [ -n "${WAYLAND_DISPLAY:-}" ] || { [ -n "${DISPLAY:-}" ] && xset q >/dev/null 2>&1; } ;;
        *) return 0 ;;
    esac
}

# A virtual display with a window manager for the command that follows.
virtual_display() {
    xvfb-run -a -s "-screen 0 2720x1600x24 -nolisten tcp" packaging/common/with-window-manager.sh "$@"
}

run_tests() {
    setup # on a bare machine clang-format comes with it
    format_check
    build dev
    if [ "$(uname -s)" = Linux ]; then
        virtual_display ctest --preset dev "$@"
    else
        ctest --preset dev "$@"
    fi
}

tour() {
    build dev
    rm -rf build/tour
    mkdir -p build/tour
    if [ "$(uname -s)" = Linux ]; then
        virtual_display build/dev/bin/vams-tour --out build/tour "$@"
    else
        build/dev/bin/vams-tour --out build/tour "$@"
    fi
    echo "The pictures are in build/tour"
}

run() {
    build dev
    if has_display; then
        exec build/dev/bin/vams-desktop --demo "$@"
    fi
    echo "No display here: making the tour of every page instead."
    tour
}

command=${1:-}
[ $# -gt 0 ] && shift
case "$command" in
    setup) setup ;;
    build) build dev ;;
    run) run "$@" ;;
    test) run_tests "$@" ;;
    bench) build dev; exec tests/bench/run.sh "$@" ;;
    tour) tour "$@" ;;
    format) sources | xargs clang-format -i ;;
    translations) packaging/common/translations.py update ;;
    check) packaging/common/translations.py check; build dev; git diff --name-only --diff-filter=AM HEAD~1 -- '*.cpp' | xargs -r clang-tidy -p build/dev --quiet ;;
    package) setup; cmake --preset release; cmake --build --preset release; cpack --config build/release/CPackConfig.cmake -B build/package ;;
    *) usage; [ -z "$command" ] || exit 2 ;;
esac
