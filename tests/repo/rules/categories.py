# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""At most 15 log categories, all in engine/base/log.cpp."""

import re

from tree import Finding, without_comments

NAME = "categories"
MOST = 15
HOME = "engine/base/log.cpp"
DEFINES = re.compile(r"\bQ_(?:STATIC_)?LOGGING_CATEGORY\s*\(|\bQLoggingCategory\s+\w+\s*[({]|^\s*LoggingCategory\s*\{")


def check(tree):
    count = 0
    for path in tree.below("engine", "app", "qml", ext=(".cpp", ".h", ".qml")):
        for number, line in enumerate(without_comments(tree.text(path)).splitlines(), 1):
            if not DEFINES.search(line):
                continue
            count += 1
            if path != HOME:
                yield Finding(path, number, f"log categories are defined in {HOME}")
            if count > MOST:
                yield Finding(path, number, f"log category number {count}, at most {MOST}")


BAD = [
    {HOME: "\n".join(f'Q_LOGGING_CATEGORY(c{i}, "c{i}")' for i in range(MOST + 1))},
    {"engine/store/x.cpp": 'Q_LOGGING_CATEGORY(s, "s")'},
    {"qml/Lanes/X.qml": "    LoggingCategory {"},
]
GOOD = [{HOME: "\n".join(f'Q_LOGGING_CATEGORY(c{i}, "c{i}")' for i in range(MOST))}, {"app/x.h": "Q_DECLARE_LOGGING_CATEGORY(x)"}]
