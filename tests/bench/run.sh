#!/usr/bin/env bash
# Runs every benchmark and writes the table; with a name, such as "ui", only that one, and writes nothing. Other work on
# the machine makes figures worse, ratios less so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=build/dev/bin
out=tests/bench/RESULTS.md

measure() {
    case "$1" in
        *bench_start*|*bench_ui*|*bench_session*) xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" packaging/common/with-window-manager.sh "$1" ;;
        *) QT_QPA_PLATFORM=offscreen "$1" ;;
    esac
}

if [ $# -gt 0 ]; then
    for name in "$@"; do measure "$bin/bench_$name"; done
    exit
fi
{
    echo "# Results"
    echo
    echo "Made by \`./dev bench\` on $(nproc) cores, $(uname -sm), $(date -u +%Y-%m-%d), software GL. Each figure stands beside the"
    echo "raw limit measured in the same run; ratios are what to compare."
    for program in "$bin"/bench_*; do
        [ -x "$program" ] || continue
        measure "$program"
    done
} | tee "$out"
