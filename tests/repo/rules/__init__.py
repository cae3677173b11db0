# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, one module each.

A module has NAME, check(tree) yielding Finding, BAD (trees that must yield a finding) and GOOD (trees that must
not). The self-test runs BAD and GOOD, so a rule that cannot fail is noticed. A new rule is a new module here.
"""

from . import (
    categories,
    forbidden,
    functions,
    includes,
    licences,
    links,
    places,
    registered,
    sizes,
    toplevel,
    unfinished,
    words,
)

ALL = [
    categories,
    forbidden,
    functions,
    includes,
    licences,
    links,
    places,
    registered,
    sizes,
    toplevel,
    unfinished,
    words,
]
