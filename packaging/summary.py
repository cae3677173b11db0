#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""summary.py TESTS.xml LINT.txt: adds ctest's JUnit report and the lint results up.

Names what failed and what was skipped; the last line is "N passed, N failed". A missing report counts as a failure,
and so does, where CI is set, a skipped test of a real counterpart: its package is in packages.txt.
"""

import os
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path


def wanted(skip):
    """A test that asked to be skipped. ctest files one whose program is missing under skipped as well."""
    return skip is not None and skip.get("message", "").startswith("SKIP_")


def read_tests(path):
    if not path.exists():
        return [], ["the tests did not run"], []
    passed, failed, skipped = [], [], []
    qt_skip = re.compile(r"^SKIP\s*: (.*)$", re.M)
    for case in xml.parse(path).getroot().iter("testcase"):
        name = case.get("name")
        skipped += [f"{name}: {found}" for found in qt_skip.findall(case.findtext("system-out") or "")]
        if case.get("status") == "run":
            passed.append(name)
        elif case.get("status") == "disabled" or wanted(case.find("skipped")):
            skipped.append(name)
        else:
            failed.append(name)
    return passed, failed, skipped


def read_lints(path):
    if not path.exists():
        return [], ["the lints did not run"]
    lines = [line.split(" ", 1) for line in path.read_text().splitlines()]
    return [n for result, n in lines if result == "ok"], [n for result, n in lines if result != "ok"]


REAL = re.compile(r"postgres|tryton|live_erp|broker|rabbit|kafka", re.I)


def main():
    passed, failed, skipped = read_tests(Path(sys.argv[1]))
    lint_passed, lint_failed = read_lints(Path(sys.argv[2]))
    for name in skipped:
        print(f"skipped: {name}")
    if os.environ.get("CI"):
        failed += [f"{name} (skipped, but its counterpart is installed)" for name in skipped if REAL.search(name)]
    for name in failed:
        print(f"failed: {name}")
    for name in lint_failed:
        print(f"failed: lint {name}")
    failures = len(failed) + len(lint_failed)
    print(f"{len(passed)} tests and {len(lint_passed)} lints are fine, {len(skipped)} skipped")
    print(f"{len(passed) + len(lint_passed)} passed, {failures} failed")
    return 1 if failures else 0


sys.exit(main())
