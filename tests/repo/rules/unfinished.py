# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No note of work left undone in what ships."""

import re

from tree import Finding

NAME = "unfinished"
NOTES = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def check(tree):
    for path in tree.below("engine", "app", "qml", "packaging"):
        if not tree.is_text(path):
            continue
        for number, line in tree.lines(path):
            found = NOTES.search(line)
            if found:
                yield Finding(path, number, f"{found.group()}: finish it or leave it out")


BAD = [{"engine/x.cpp": "// TO" + "DO later"}, {"packaging/dev": "# FIX" + "ME"}, {"qml/A.qml": "// XX" + "X"}]
GOOD = [{"engine/x.cpp": "mktemp XXXXXX"}, {"tests/x.cpp": "// TO" + "DO"}]
