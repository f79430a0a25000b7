#!/usr/bin/env bash
# A display, a window manager, a session bus and an accessibility bus of the test's own, then the test.
# usage: run.sh TEST.py PROGRAM DRAGGER FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for tool in xvfb-run openbox xdotool dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: ./dev setup installs it"; exit 1; }
done
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || { echo "gir1.2-atspi-2.0 and python3-gi are missing: ./dev setup installs them"; exit 1; }

test=$1
shift
# The bus starts at-spi-bus-launcher when somebody asks for it. No setting of the machine gets in.
exec env -u AT_SPI_BUS_ADDRESS -u DBUS_SESSION_BUS_ADDRESS -u WAYLAND_DISPLAY GSETTINGS_BACKEND=memory GIO_USE_VFS=local PYTHONDONTWRITEBYTECODE=1 \
    xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" \
    "$here/../../packaging/common/with-window-manager.sh" \
    dbus-run-session -- "$python" "$here/$test" "$@"
