# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the tree is the map of the house: a new entry there is a decision, not an accident."""

from tree import Finding

NAME = "toplevel"
ENTRIES = set(
    "CMakeLists.txt CMakePresets.json README.md LICENSES REUSE.toml app qml engine resources translations tests packaging"
    " .ci .clang-format .clang-tidy .gitignore .gitattributes .editorconfig".split()
)


def check(tree):
    for entry in sorted({path.split("/")[0] for path in tree.paths}):
        if entry not in ENTRIES:
            yield Finding(entry, 1, "is not part of the fixed top level (tests/repo/rules/toplevel.py)")


BAD = [{"notes.md": ""}, {"scripts/x.sh": ""}]
GOOD = [{"README.md": "", "engine/base/x.h": "", ".ci/run": ""}]
