# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file above 1 MiB: a clone stays quick."""

from tree import Finding

NAME = "sizes"
MOST = 1024 * 1024


def check(tree):
    for path in tree.paths:
        size = tree.size(path)
        if size > MOST:
            yield Finding(path, 1, f"{size} bytes, at most {MOST}")


BAD = [{"resources/a.json": "x" * (MOST + 1)}]
GOOD = [{"resources/a.json": "x" * MOST}]
