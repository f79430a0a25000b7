#!/usr/bin/env bash
# Runs every benchmark and writes the table. Other work on the machine makes figures worse, ratios less so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=build/dev/bin
out=tests/bench/RESULTS.md
{
    echo "# Results"
    echo
    echo "Made by \`./dev bench\` on $(nproc) cores, $(uname -sm), $(date -u +%Y-%m-%d), software GL. Each figure stands beside the"
    echo "raw limit measured in the same run; ratios are what to compare."
    for program in "$bin"/bench_*; do
        [ -x "$program" ] || continue
        case "$program" in
            *bench_start*|*bench_ui*|*bench_session*) xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" packaging/common/with-window-manager.sh "$program" ;;
            *) QT_QPA_PLATFORM=offscreen "$program" ;;
        esac
    done
} | tee "$out"
