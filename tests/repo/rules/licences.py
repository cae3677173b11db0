# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says whose it is and under which licence, near its top; REUSE.toml speaks for those that cannot."""

import re

from tree import Finding

NAME = "licences"
SPOKEN_FOR = re.compile(r"(\.(json|png|scn|csv|ts)|(^|/)\.gitignore|^LICENSES/.*)$")
MARKS = ("SPDX-" + "FileCopyrightText:", "SPDX-" + "License-Identifier:")


def check(tree):
    for path in tree.paths:
        if SPOKEN_FOR.search(path):
            continue
        head = "\n".join(tree.text(path).splitlines()[:12])
        for mark in MARKS:
            if mark not in head:
                yield Finding(path, 1, f"no {mark} in the first lines")


HEADER = f"// {MARKS[0]} x\n// {MARKS[1]} y\n"
BAD = [{"engine/x.h": "#pragma once\n"}, {"qml/X.qml": f"// {MARKS[0]} x\nItem {{}}"}, {"engine/x.cpp": "\n" * 20 + HEADER}]
GOOD = [{"engine/x.h": HEADER + "#pragma once\n"}, {"resources/x.json": "{}"}, {"LICENSES/CC0-1.0.txt": "text"}]
