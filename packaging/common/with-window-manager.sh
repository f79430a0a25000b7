#!/usr/bin/env bash
# Runs a command on the display at hand beside a window manager: without one, windows never become active.
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $manager 2>/dev/null' EXIT
# A window that comes before the manager is ready may never be shown.
for _ in $(seq 100); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
"$@"
