# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""nogui.py PROGRAM: fails when the program, or a library it loads, loads a Gui library. nogui.py --selftest."""

import re
import subprocess
import sys

GUI = re.compile(r"lib(Qt6(Gui|Widgets|Quick\w*|Qml\w*|Charts|OpenGL\w*)|KF6\w*|X11|xcb|EGL|GL)\.so")


def gui_libraries(listing):
    return sorted({found.group() for found in map(GUI.search, listing.splitlines()) if found})


def selftest():
    clean = "\tlibQt6Core.so.6 => /usr/lib/libQt6Core.so.6 (0x1)\n\tlibQt6Sql.so.6 => /usr/lib/libQt6Sql.so.6 (0x1)\n"
    return gui_libraries(clean) == [] and gui_libraries(clean + "\tlibQt6Gui.so.6 => /x (0x1)\n") == ["libQt6Gui.so"]


def main(arguments):
    if arguments == ["--selftest"]:
        return 0 if selftest() else 1
    listing = subprocess.run(["ldd", arguments[0]], capture_output=True, text=True, check=True).stdout
    if "libQt6Core" not in listing:
        print("the program does not even load Qt Core: it holds no engine")
        return 1
    found = gui_libraries(listing)
    for name in found:
        print(f"the engine loads {name}: find who asks for it with readelf -d or lddtree")
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
