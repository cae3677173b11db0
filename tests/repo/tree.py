# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The source tree as the rules see it, from disk or (for the self-test) from a dict of path to text."""

import os
import re
import subprocess
from collections import namedtuple
from functools import cached_property

Finding = namedtuple("Finding", "path line text")

TEXT = re.compile(
    r"(\.(cpp|h|hh|c|qml|js|cmake|txt|yaml|yml|json|sql|sh|py|md|toml|xml|desktop|service|svg|ts|scn|csv|in|conf|qrc)"
    r"|/(dev|lint|headless|live-erp|run|Containerfile|\.clang-format|\.clang-tidy|\.gitignore))$"
)


class Tree:
    """Paths are relative with forward slashes; only files that git knows or would add."""

    def __init__(self, root=None, files=None):
        self.root = root
        self.files = files

    @cached_property
    def paths(self):
        if self.files is not None:
            return sorted(self.files)
        command = ["git", "-c", "safe.directory=*", "-C", self.root, "ls-files", "-z", "-co", "--exclude-standard"]
        listed = subprocess.run(command, capture_output=True, text=True)
        if listed.returncode == 0:
            found = [p for p in listed.stdout.split("\0") if p]
        else:  # an unpacked archive
            found = [
                os.path.relpath(os.path.join(folder, name), self.root)
                for folder, folders, names in os.walk(self.root)
                if not folders.__setitem__(slice(None), [f for f in folders if f not in ("build", ".git")])
                for name in names
            ]
        return sorted(p for p in set(found) if os.path.isfile(os.path.join(self.root, p)))

    def below(self, *folders, ext=()):
        return [p for p in self.paths if p.startswith(tuple(f + "/" for f in folders)) and (not ext or p.endswith(ext))]

    def size(self, path):
        if self.files is not None:
            return len(self.files[path])
        return os.path.getsize(os.path.join(self.root, path))

    def is_text(self, path):
        return TEXT.search("/" + path) is not None

    def text(self, path):
        if self.files is not None:
            return self.files[path]
        with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
            return file.read()

    def lines(self, path):
        return enumerate(self.text(path).splitlines(), 1)


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


PIECES = re.compile(
    r'(?P<raw>R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)")|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.S,
)


def without_comments(code):
    """C++ with its comments blanked; line numbers and string literals stay."""
    return PIECES.sub(lambda m: blank(m) if m.group("comment") else m.group(), code)


def without_strings(code):
    """C++ with comments and literals blanked."""
    return PIECES.sub(blank, code)


def strings_only(code):
    """The literals of C++ code, everything else blanked."""
    keep, last = [], 0
    for match in PIECES.finditer(code):
        keep.append(re.sub(r"[^\n]", " ", code[last : match.start()]))
        keep.append(match.group() if match.group("raw") or match.group("string") else blank(match))
        last = match.end()
    keep.append(re.sub(r"[^\n]", " ", code[last:]))
    return "".join(keep)
