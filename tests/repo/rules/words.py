# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shipped files say to people is known to every translation, and no translation is left open."""

import html
import re

from tree import Finding

NAME = "words"
# folder of resources -> keys whose texts people read; and keys of names that have words in WORDS
TEXTS = {"slas": ("title", "says"), "views": ("title",), "alerts": ("title",), "runbooks": ("title", "text", "why"), "drills": ("title", "story")}
NAMES = {"flows": ("kind", "step")}
WORDS = "app/words/flowwords.cpp"
LISTED = {"text", "why", "step"}  # in the entries of a list; the other keys are of the file itself
OTHER_ESTATE = {"quote-to-tryton"}  # a flow of the live tests' own workspace goes by its title


def values(text, key):
    """Of `key: value`, quoted or not, and of a folded block."""
    indent = "[ -]*" if key in LISTED else ""
    for match in re.finditer(rf"^{indent}{key}:[ ]*(.*)$", text, re.M):
        value = match.group(1).strip()
        if value in (">-", ">"):
            block = re.match(r"(?:\n[ ]+\S.*)+", text[match.end() :])
            value = " ".join(block.group().split()) if block else ""
        yield text.count("\n", 0, match.start()) + 1, re.sub(r'^"(.*)"$', r"\1", value).replace('\\"', '"')


def translated(tree):
    """The sources that every language has; the English file holds plural forms only."""
    files = [path for path in tree.below("translations", ext=(".ts",)) if not path.endswith("_en.ts")]
    sources = [set(map(html.unescape, re.findall(r"<source>(.*?)</source>", tree.text(path), re.S))) for path in files]
    return set.intersection(*sources) if sources else set()


def check(tree):
    named = set(re.findall(r'\{u"([^"]+)"_s,', tree.text(WORDS))) if WORDS in tree.paths else set()
    known = translated(tree)
    for path in tree.below("resources", ext=(".yaml",)):
        folder = path.split("/")[1]
        if path.count("/") > 2:
            continue  # a live drill is not on the desk
        for keys, words in ((TEXTS, known), (NAMES, named | OTHER_ESTATE)):
            for key in keys.get(folder, ()):
                for line, value in values(tree.text(path), key):
                    if value not in words:
                        yield Finding(path, line, f'"{value[:60]}" has no words in every language')
    for path in tree.below("translations", ext=(".ts",)):
        for line, text in tree.lines(path):
            if 'type="unfinished"' in text:
                yield Finding(path, line, "a translation is not finished")


def ts(*sources):
    return "".join(f"<source>{html.escape(source)}</source>\n" for source in sources)


STORY = {"resources/drills/a.yaml": "story: >-\n  One\n  two.\nestate: pocket\n"}
FLOW = {"resources/flows/a.yaml": "kind: a\nsteps:\n  - step: erp-thing\n"}
BAD = [
    {"resources/slas/a.yaml": "says: from here to there\n", "translations/throughline_de.ts": ts("from here")},
    STORY | {"translations/throughline_de.ts": ts("One")},
    STORY | {"translations/throughline_de.ts": ts("One two."), "translations/throughline_fr.ts": ts("One")},
    FLOW | {WORDS: '{u"a"_s, QT_TRANSLATE_NOOP("Flows", "A")}'},
    FLOW | {WORDS: '{u"a"_s, 1}', "app/other.cpp": '{u"erp-thing"_s, 1}'},
    {"translations/throughline_de.ts": '<translation type="unfinished"></translation>'},
]
GOOD = [
    STORY | {"translations/throughline_de.ts": ts("One two."), "translations/throughline_en.ts": ""},
    {"resources/runbooks/a.yaml": 'steps:\n  - id: a\n    text: "Ask \\"why\\""\n', "translations/throughline_de.ts": ts('Ask "why"')},
    FLOW | {WORDS: '{u"a"_s, 1}, {u"erp-thing"_s, 1}'},
]
