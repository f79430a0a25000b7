#!/usr/bin/env bash
# Runs a command on the display at hand beside a window manager: without one, windows never become active.
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $manager 2>/dev/null' EXIT
"$@"
