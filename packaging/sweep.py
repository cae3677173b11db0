#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sweep.py TREE CONFIG CMD… < FILES: runs a slow linter over the sources given, two at a time, and remembers the clean ones.

A source is clean while nothing it was made of changed: its compile command, the project's files it includes (as
ninja knows them) and CONFIG. The linter's findings are the lines with "warning:" or "error:"; notes follow them.
"""

import concurrent.futures as futures
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path


def included(tree, root):
    """object file → the project's files it was compiled from"""
    out = subprocess.run(["ninja", "-C", tree, "-t", "deps"], capture_output=True, text=True, check=True).stdout
    made, current = {}, None
    for line in out.splitlines():
        if line and not line.startswith(" "):
            current = made.setdefault(line.split(":")[0], [])
        elif line.strip().startswith(root + "/") or not line.strip().startswith("/"):
            current is not None and line.strip() and current.append(line.strip())
    return made


def key(entry, deps, tree, config, command):
    total = hashlib.sha256(json.dumps([entry["command"], command]).encode())
    for place in (Path(config), Path("tests", config)):
        total.update(place.read_bytes() if place.exists() else b"")
    for name in sorted({entry["file"], *deps}):
        path = Path(name) if name.startswith("/") else Path(tree) / name
        total.update(path.read_bytes() if path.exists() else b"")
    return total.hexdigest()[:32]


def look(command, source):
    done = subprocess.run([*command, source], capture_output=True, text=True)
    text = done.stdout + done.stderr
    # What a compiler warns of inside a library's headers is that library's affair; an error there is ours.
    ours = [line for line in text.splitlines() if not (line.startswith("/usr/") and " warning: " in line)]
    bad = done.returncode != 0 or any(mark in line for line in ours for mark in (" warning: ", " error: "))
    return "\n".join(ours) if bad else None


def main():
    tree, config, command = sys.argv[1], sys.argv[2], sys.argv[3:]
    root = os.getcwd()
    commands = {os.path.relpath(e["file"], root): e for e in json.loads(Path(tree, "compile_commands.json").read_text())}
    deps = included(tree, root)
    clean = Path(os.environ.get("CCACHE_DIR", tree)).parent / "lint"
    clean.mkdir(exist_ok=True)
    todo = {}
    for source in map(str.strip, sys.stdin):
        entry = commands.get(source)
        if entry is None:
            continue  # not part of this build
        stamp = clean / key(entry, deps.get(entry.get("output", ""), []), tree, config, command)
        if not stamp.exists():
            todo[source] = stamp
    said, bad = set(), 0
    with futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        runs = {pool.submit(look, command, source): source for source in todo}
        for run in futures.as_completed(runs):
            text = run.result()
            if text is None:
                todo[runs[run]].touch()
                continue
            bad += 1
            for line in text.splitlines():  # a header's finding comes once, not with every source
                if (": warning: " in line or ": error: " in line) and line not in said:
                    said.add(line)
                    print(line, flush=True)
                elif runs[run] not in said and "rror" in line and ": error: " not in line:
                    print(f"{runs[run]}: {line}")
    print(f"{len(todo)} sources looked at, {bad} with findings")
    return 1 if bad else 0


sys.exit(main())
