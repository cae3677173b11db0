# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Link lines obey the staircase as include lines do, and no engine library asks for Gui."""

import re

from staircase import RANK, refusal
from tree import Finding

NAME = "links"
CALL = re.compile(r"(throughline_library|target_link_libraries)\s*\(([^)]*)\)", re.S)
GUI = re.compile(r"Qt6?::(Gui|Widgets|Quick\w*|Qml\w*|Charts)$|^KF6::")


def check(tree):
    for path in tree.below("engine", ext=("CMakeLists.txt",)):
        parts = path.split("/")
        if len(parts) < 3:
            continue
        user = parts[1]
        code = re.sub(r"#[^\n]*", "", tree.text(path))
        for call in CALL.finditer(code):
            number = code.count("\n", 0, call.start()) + 1
            for word in call.group(2).split()[1:]:
                name = word.removeprefix("tl_")
                if GUI.search(word):
                    yield Finding(path, number, f"no Gui in the engine: {word}")
                elif name in RANK or name == "estate" or word.startswith("tl_"):
                    reason = refusal(user, name)
                    if reason:
                        yield Finding(path, number, reason)


BAD = [
    {"engine/store/CMakeLists.txt": "throughline_library(store model\n  mapping)"},
    {"engine/base/CMakeLists.txt": "throughline_library(base)\ntarget_link_libraries(tl_base PUBLIC tl_api)"},
    {"engine/flows/CMakeLists.txt": "throughline_library(flows estate)"},
    {"engine/store/CMakeLists.txt": "throughline_library(store Qt6::Gui)"},
]
GOOD = [
    {"engine/flows/CMakeLists.txt": "throughline_library(flows connectors store Qt6::Sql) # not api"},
    {"tests/repo/CMakeLists.txt": "target_link_libraries(x tl_estate tl_api)"},
]
