# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test is registered: its source is named by the CMakeLists.txt beside it, and every such list registers a test."""

import posixpath
import re

from tree import Finding

NAME = "registered"
REGISTERS = re.compile(r"\b(add_test|\w+_(test|tests|bench|fuzzer|library|executable)|add_executable|add_library)\s*\(", re.I)
IS_TEST = re.compile(r"\bQTEST_\w*MAIN\s*\(|\bint main\s*\(|\bQUICK_TEST_MAIN\w*\s*\(|\bLLVMFuzzerTestOneInput\b")


def check(tree):
    for path in tree.below("tests", ext=("/CMakeLists.txt",)):
        if path == "tests/CMakeLists.txt":
            continue
        text = re.sub(r"#[^\n]*", "", tree.text(path))
        if not REGISTERS.search(text):
            yield Finding(path, 1, "registers nothing")
        if re.search(r"\badd_subdirectory\s*\(", text):
            yield Finding(path, 1, "tests/CMakeLists.txt finds every folder itself: no add_subdirectory here")
    for path in tree.below("tests", ext=(".cpp",)):
        if not IS_TEST.search(tree.text(path)):
            continue
        folder, name = posixpath.split(path)
        if not named(tree, folder, name):
            yield Finding(path, 1, "is a test that no CMakeLists.txt beside or above it names")


def named(tree, folder, name):
    while folder.startswith("tests"):
        listing = folder + "/CMakeLists.txt"
        if listing in tree.paths and (name in tree.text(listing) or re.search(r"file\s*\(\s*GLOB", tree.text(listing), re.I)):
            return True
        folder = posixpath.dirname(folder)
    return False


BAD = [
    {"tests/a/CMakeLists.txt": "# nothing"},
    {"tests/a/CMakeLists.txt": "throughline_test(a a.cpp)\nadd_subdirectory(b)", "tests/a/a.cpp": ""},
    {"tests/a/CMakeLists.txt": "throughline_test(a a.cpp)", "tests/a/b.cpp": "QTEST_GUILESS_MAIN(B)"},
]
GOOD = [
    {"tests/a/CMakeLists.txt": "throughline_test(a a.cpp tl_base)", "tests/a/a.cpp": "QTEST_MAIN(A)", "tests/a/h.cpp": "int f();"},
]
