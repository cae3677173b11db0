# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shipped files say to people is known to the translations, and no translation is left open."""

import re

from tree import Finding

NAME = "words"
# folder of resources -> keys whose texts people read, and what stands in the code for them: the text, or the name of a thing
TEXTS = {"slas": ("title", "says"), "views": ("title",), "alerts": ("title",), "runbooks": ("title", "text", "why"), "drills": ("title", "story")}
NAMES = {"flows": ("kind", "step")}
LISTED = {"text", "why", "step"}  # in the entries of a list; the other keys are of the file itself
OTHER_ESTATE = {"quote-to-tryton"}  # a flow of the live tests' own workspace goes by its title
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\s*"((?:[^"\\]|\\.)*)")*', re.S)


def literals(tree):
    """Every string of the application's code, adjacent ones joined as the compiler does."""
    found = set()
    for path in tree.below("app", ext=(".cpp",)):
        for match in LITERAL.finditer(tree.text(path)):
            parts = re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(), re.S)
            found.add(re.sub(r"\\(.)", r"\1", "".join(parts)))
    return found


def values(text, key):
    """Of `key: value`, quoted or not, and of a folded block."""
    indent = "[ -]*" if key in LISTED else ""
    for match in re.finditer(rf"^{indent}{key}:[ ]*(.*)$", text, re.M):
        value = match.group(1).strip()
        if value in (">-", ">"):
            block = re.match(r"(?:\n[ ]+\S.*)+", text[match.end() :])
            value = " ".join(block.group().split()) if block else ""
        yield text.count("\n", 0, match.start()) + 1, re.sub(r'^"(.*)"$', r"\1", value).replace('\\"', '"')


def check(tree):
    known = literals(tree)
    for path in tree.below("resources", ext=(".yaml",)):
        folder = path.split("/")[1]
        if path.count("/") > 2:
            continue  # a live drill is not on the desk
        for key in (TEXTS | NAMES).get(folder, ()):
            for line, value in values(tree.text(path), key):
                if value not in known and value not in OTHER_ESTATE:
                    yield Finding(path, line, f'"{value[:60]}" has no words in the application')
    for path in tree.below("translations", ext=(".ts",)):
        for line, text in tree.lines(path):
            if 'type="unfinished"' in text:
                yield Finding(path, line, "a translation is not finished")


BAD = [
    {"resources/slas/a.yaml": "says: from here to there\n", "app/a.cpp": '"from here"'},
    {"resources/drills/a.yaml": "story: >-\n  One\n  two.\nestate: pocket\n", "app/a.cpp": '"One"'},
    {"resources/flows/a.yaml": "kind: a\nsteps:\n  - step: erp-thing\n", "app/a.cpp": '"a"'},
    {"translations/throughline_de.ts": '<translation type="unfinished"></translation>'},
]
GOOD = [
    {"resources/drills/a.yaml": "story: >-\n  One\n  two.\nestate: pocket\n", "app/a.cpp": 'say("One "\n    "two.")'},
    {"resources/runbooks/a.yaml": "steps:\n  - id: a\n    text: \"Ask \\\"why\\\"\"\n", "app/a.cpp": 'say("Ask \\"why\\"")'},
    {"resources/flows/a.yaml": "kind: a\nsteps:\n  - step: erp-thing\n", "app/a.cpp": '{u"a"_s}, {u"erp-thing"_s}'},
]
