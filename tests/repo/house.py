# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""house.py SOURCE RULE…: says which lines break which rule of the house. house.py --selftest: proves that each rule can fail."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.dont_write_bytecode = True

import rules  # noqa: E402
from tree import Tree  # noqa: E402


def selftest():
    wrong = 0
    for rule in rules.ALL:
        for kind, samples in (("bad", rule.BAD), ("good", rule.GOOD)):
            for number, sample in enumerate(samples, 1):
                findings = list(rule.check(Tree(files=sample)))
                if bool(findings) != (kind == "bad"):
                    wrong += 1
                    print(f"{rule.NAME}: {kind} sample {number} gives {findings or 'no finding'}")
        if not rule.BAD:
            wrong += 1
            print(f"{rule.NAME}: has no bad sample, so nothing shows that it can fail")
    print(f"{sum(len(r.BAD) + len(r.GOOD) for r in rules.ALL)} samples of {len(rules.ALL)} rules, {wrong} wrong")
    return wrong


def main(arguments):
    if arguments == ["--selftest"]:
        return 1 if selftest() else 0
    tree = Tree(root=arguments[0])
    chosen = [rule for rule in rules.ALL if rule.NAME in arguments[1:]] if arguments[1:] else rules.ALL
    count = 0
    for rule in chosen:
        for finding in rule.check(tree):
            count += 1
            print(f"{finding.path}:{finding.line}: [{rule.NAME}] {finding.text}")
    print(f"{len(chosen)} rules over {len(tree.paths)} files, {count} findings")
    return 1 if count else 0


sys.exit(main(sys.argv[1:]))
