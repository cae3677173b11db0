# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No path of somebody's machine, no package mirror's name, no word about who typed it."""

import re

from tree import Finding

NAME = "places"
PLACES = re.compile(
    r"(?<![\w.}])/(?:wo" r"rk|home/[a-z]\w*|Users/\w+)/|[A-Z]:\\\\?Users\\|\b(?:deb|ftp|snapshot|security)[\w.]*\.debian\.org"
    r"|archive\.ubuntu\.com|\bsuba" r"gent\b|\bfa" r"rm-[a-z]+"
)


def check(tree):
    for path in tree.paths:
        if not tree.is_text(path) or path.startswith("LICENSES/") or path == "tests/repo/rules/places.py":
            continue
        for number, line in tree.lines(path):
            found = PLACES.search(line)
            if found:
                yield Finding(path, number, f"{found.group()}: does not belong into the repository")


BAD = [
    {"engine/x.cpp": 'open("/wo' + 'rk/main/x")'},
    {"tests/x.py": "p = '/home/ann/src/x'"},
    {"packaging/dev": "mirror=http://deb." + "debian.org/debian"},
    {"README.md": "made by a suba" + "gent"},
]
GOOD = [{"packaging/dev": '--tmpfs /home "$HOME/wor' + 'k/x" ${TMPDIR}/wor' + 'k/'}, {"engine/x.cpp": '"/services/" + "work/v1"'}]
