#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes what follows from effects.yaml: `inc` (C++ for engine/model/effectstable.cpp), `page` (EFFECTS.md), and
`check` (exit 1 if the committed page is not current). Usage: generate_effects.py effects.yaml inc|page|check FILE"""
import json
import sys

# REUSE-IgnoreStart
SPDX = ("SPDX-FileCopyrightText: 2026 Throughline contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
# REUSE-IgnoreEnd


def read(path):
    with open(path, encoding="utf-8") as file:
        body = "".join(line for line in file if not line.lstrip().startswith("#"))
    table = json.loads(body)
    words = [state["word"] for state in table["states"]]
    if len(set(words)) != len(words):
        sys.exit("effects.yaml: a state stands twice")
    seen = set()
    for edge in table["edges"]:
        pair = (edge["from"], edge["to"])
        unknown = [word for word in pair if word not in words]
        if unknown or pair in seen or pair[0] == pair[1] or not edge["guard"] or not edge["sentence"]:
            sys.exit(f"effects.yaml: bad edge {pair}: unknown, double, to itself, or without guard and sentence")
        seen.add(pair)
    return table


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"_L1'


def sql(table):
    parts = []
    for state in table["states"]:
        targets = [edge["to"] for edge in table["edges"] if edge["from"] == state["word"]]
        if targets:
            listed = ", ".join(f"'{word}'" for word in targets)
            parts.append(f"(@FROM@ = '{state['word']}' AND @TO@ IN ({listed}))")
    return parts


def inc(table):
    names = {state["word"]: state["name"] for state in table["states"]}
    lines = ["// Generated from resources/effects.yaml by resources/generate_effects.py; edit there."]
    lines.append("constexpr std::array states{")
    for state in table["states"]:
        final = "true" if state["final"] else "false"
        lines.append(f"    EffectState{{StepState::{state['name']}, {literal(state['word'])}, {final}, {literal(state['sentence'])}}},")
    lines.append("};")
    lines.append("constexpr std::array edges{")
    for edge in table["edges"]:
        lines.append(f"    EffectEdge{{StepState::{names[edge['from']]}, StepState::{names[edge['to']]}, "
                     f"{literal(edge['guard'])}, {literal(edge['sentence'])}}},")
    lines.append("};")
    lines.append("constexpr auto edgeSql =")
    lines += [f"    \"{'' if i == 0 else ' OR '}{part}\"" for i, part in enumerate(sql(table))]
    lines[-1] += "_L1;"
    return "\n".join(lines) + "\n"


def page(table):
    lines = [f"<!-- {line} -->" for line in SPDX]
    lines += ["", "# Effects: states of a step and the edges between them", "",
              "Generated from `resources/effects.yaml` by `resources/generate_effects.py`; edit there. C++ "
              "(`engine/model/effectstable.h`) and the store's triggers refuse every other edge.", "",
              "## States", "", "| State | Final | Meaning |", "|---|---|---|"]
    lines += [f"| {state['word']} | {'yes' if state['final'] else ''} | {state['sentence']} |" for state in table["states"]]
    lines += ["", "## Edges", "", "| From | To | Guard | What must hold |", "|---|---|---|---|"]
    lines += [f"| {edge['from']} | {edge['to']} | `{edge['guard']}` | {edge['sentence']} |" for edge in table["edges"]]
    return "\n".join(lines) + "\n"


def main():
    table, verb, path = read(sys.argv[1]), sys.argv[2], sys.argv[3]
    text = inc(table) if verb == "inc" else page(table)
    if verb == "check":
        with open(path, encoding="utf-8") as file:
            if file.read() != text:
                sys.exit(f"{path} is not current: run resources/generate_effects.py resources/effects.yaml page {path}")
        return
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


main()
