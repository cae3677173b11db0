# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A function is at most 80 lines: more is two functions. Blank lines and rows of a table do not count.

Reads the layout that .clang-format makes.
"""

import re

from tree import Finding, without_strings

NAME = "functions"
MOST = 80
OPENS = re.compile(r"^( *)\{\s*$")
TYPE = re.compile(r"^\s*(namespace|class|struct|union|enum|extern|export)\b")


def check(tree):
    for path in tree.below("engine", "app", ext=(".cpp", ".h")):
        lines = without_strings(tree.text(path)).splitlines()
        for start, line in enumerate(lines):
            opened = OPENS.match(line)
            if not opened or start == 0 or not lines[start - 1].strip() or TYPE.match(first_line(lines, start - 1)):
                continue
            end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith(opened.group(1) + "}")), None)
            if end is None:
                continue
            length = sum(1 for inner in lines[start + 1 : end] if inner.strip() and not inner.rstrip().endswith(","))
            if length > MOST:
                yield Finding(path, start, f"a function of {length} lines, at most {MOST}")


def first_line(lines, at):
    """The first line of the declaration that ends at this line: a line that is indented less or follows a gap."""
    while at > 0 and lines[at - 1].strip() and not lines[at - 1].rstrip().endswith((";", "}", "{", ":")):
        at -= 1
    return lines[at]


LONG = "    f();\n" * (MOST + 1)
BAD = [
    {"engine/a.cpp": "void a()\n{\n" + LONG + "}\n"},
    {"engine/a.cpp": "A::A()\n    : m_b(1)\n    , m_c(2)\n{\n" + LONG + "}\n"},
    {"app/a.cpp": "class A\n{\npublic:\n    void a()\n    {\n" + LONG + "    }\n};\n"},
]
GOOD = [
    {"engine/a.cpp": "void a()\n{\n" + "    f();\n" * MOST + "}\n"},
    {"engine/a.cpp": "void a()\n{\n    static const QList<A> all{\n" + "        {1, 2},\n" * 200 + "    };\n}\n"},
    {"engine/a.cpp": "namespace A\n{\n" + "int x;\n" * 200 + "}\n"},
    {"engine/a.h": "class A : public B\n{\n" + "    int x;\n" * 200 + "};\n"},
    {"tests/a.cpp": "void a()\n{\n" + LONG + "}\n"},
]
