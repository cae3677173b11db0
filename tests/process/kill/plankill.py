#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A replay plan over many dead letters whose engine gets SIGKILL when 40 % of it is proved, its estate a process that lives on.

The deals carry a product nobody has mapped, so each stops at the check before anything is sent. The map is repaired and the
whole cause is planned and run; every item then begins its flow, which writes five records. Shortly before the kill the
systems do what they are asked but answer late, so that the engine dies with effects under way that it never hears of. A new
engine goes on from the store, by itself. In the end the plan is finished, each item has exactly one receipt that says applied
or already there and was begun exactly once, and every order is in all three systems once, written by one request.

plankill.py THROUGHLINECTL [--items N] [--mutant NAME] [--keep FOLDER]; THROUGHLINE_PLAN_ITEMS changes what ctest runs (10000 is what it is
written for). With a mutant the engine lacks that guard, and the test passes only when the defect shows.
"""

import argparse
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from estate import Estate, until

FIRST = 800000
BATCH = 50  # deals of one customer


def deals(estate, count):
    for first in range(0, count, BATCH):
        number = min(BATCH, count - first)
        order = {"count": number, "firstNumber": FIRST + first, "entity": "AM-DE", "productCode": "PRO-EU-25"}
        order["customer"] = f"Customer {first // BATCH + 1} GmbH"
        estate.call("POST", "/opportunities", order)


def ended(estate):
    """Receipts and starts as the store has them: (receipts, items with one, starts, items begun)."""
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    try:
        counts = [store.execute(sql).fetchone()[0] for sql in (
            "SELECT COUNT(*) FROM receipt", "SELECT COUNT(DISTINCT position) FROM receipt",
            "SELECT COUNT(*) FROM plan_start", "SELECT COUNT(DISTINCT position) FROM plan_start")]
        kinds = dict(store.execute("SELECT kind, COUNT(*) FROM receipt GROUP BY kind"))
    finally:
        store.close()
    return counts, kinds


def reasons(estate):
    """What the receipts of items that did not come through say, each with its count and one position."""
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    try:
        return store.execute(
            "SELECT kind, text, COUNT(*), MIN(position) FROM receipt WHERE kind NOT IN ('applied', 'already-there') "
            "GROUP BY kind, text ORDER BY COUNT(*) DESC LIMIT 10"
        ).fetchall()
    finally:
        store.close()


def unheard(estate):
    """Effects by system that the target has and the store does not know of: carried out, the answer never kept."""
    effects = estate.effects()
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    try:
        known = dict(store.execute("SELECT operation, COUNT(*) FROM step WHERE state = 'succeeded' GROUP BY operation"))
    finally:
        store.close()
    there = {system: effects[system]["kinds"].get(kind, {}).get("created", 0) for system, (kind, _) in WRITTEN.items()}
    return {system: there[system] - known.get(operation, 0) for system, (_, operation) in WRITTEN.items()}


def answer_late(estate):
    """What is written takes effect at once and is answered when the engine is dead."""
    for system, method in (("netsuite-emea", "PUT"), ("stripe", "POST"), ("salesforce-emea", "PATCH")):
        where = {"system": system, "method": method, "path": ""}
        estate.call("POST", "/faults", {**where, "kind": "slow", "every": 1, "ms": 2500, "when": "after"})


def caught(estate, engine):
    """Stopped in its tracks while every system has carried out what it has not heard of."""
    if min(unheard(estate).values()) <= 0:
        return False
    engine.send_signal(signal.SIGSTOP)
    if min(unheard(estate).values()) > 0:
        return True
    engine.send_signal(signal.SIGCONT)
    return False


def leave(engine):
    engine.send_signal(signal.SIGTERM)
    return engine.wait(timeout=60)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--items", type=int, default=int(os.environ.get("THROUGHLINE_PLAN_ITEMS", "300")))
    parser.add_argument("--mutant", help="switch on a known defect")
    parser.add_argument("--keep", metavar="FOLDER", help="work there and leave everything there")
    args = parser.parse_args()
    options = ["--mutant", args.mutant] if args.mutant else []
    patience = 120 + args.items / 2
    wrong = []
    with contextlib.nullcontext(args.keep) if args.keep else tempfile.TemporaryDirectory() as folder:
        estate = Estate(args.ctl, folder)
        try:
            estate.hurry()
            for system in WRITTEN:
                estate.call("POST", "/tune", {"system": system, "latencyMs": 0})
            deals(estate, args.items)
            engine = estate.serve(*options)
            if not until(lambda: estate.ask("status")["open_exceptions"] == args.items, 0.5, patience):
                raise RuntimeError(f"not all deals stopped: {estate.ask('status')}")
            estate.ask("mapping", "set", "product", "PRO-EU-25", "SKU-PRO-E1", "--reason", "mapped")
            began = time.monotonic()
            plan = estate.ask("plan", "create", "--text", "SO-", "--reason", "mapped")["plan"]
            print(f"planned {args.items} items in {time.monotonic() - began:.1f} s, command and reading included")
            estate.ask("plan", "approve", plan)
            began = time.monotonic()
            run = subprocess.Popen([args.ctl, "plan", "run", plan], env=estate.environment, stdout=subprocess.DEVNULL)
            until(lambda: head(estate) == "running", 0.05)
            run.kill()  # who asked for it need not stay
            run.wait()
            goal = args.items * 2 // 5
            if not until(lambda: ended(estate)[0][0] >= goal, 0.2, patience):
                raise RuntimeError(f"40 % are never proved: {ended(estate)}")
            answer_late(estate)
            until(lambda: caught(estate, engine), 0.1, 90)
            engine.kill()
            engine.wait()
            estate.call("DELETE", "/faults")
            at, silent = ended(estate)[0], unheard(estate)
            print(
                f"killed with {at[0]} of {args.items} proved and {at[2] - at[0]} under way, effects it never heard of {silent}, "
                f"after {time.monotonic() - began:.1f} s"
            )
            if min(silent.values()) <= 0:
                raise RuntimeError("the kill hit nothing that was under way")
            engine = estate.serve(*options)
            over = until(lambda: head(estate) in ("finished", "stopped"), 0.3, patience)
            print(f"{head(estate)} after {time.monotonic() - began:.1f} s in all")
            if not over or head(estate) != "finished":
                wrong.append(f"the plan is {head(estate)}")
            leave(engine)
            (receipts, items, starts, begun), kinds = ended(estate)
            print(f"{receipts} receipts {kinds}, {starts} starts")
            if not receipts == items == starts == begun == args.items or set(kinds) - {"applied", "already-there"}:
                wrong.append(f"{receipts} receipts of {items} items, {starts} starts of {begun}: {kinds}")
                wrong += [f"{count} {kind}, item {first}: {text}" for kind, text, count, first in reasons(estate)]
            for system, (kind, _) in WRITTEN.items():
                count = estate.effects()[system]["kinds"][kind]
                print(f"{system} {kind}: {count}")
                if count["created"] != args.items or count["duplicates"] or count["updated"]:
                    wrong.append(f"{system} {kind}: {count}")
        finally:
            estate.stop()
    for line in wrong:
        print("shown:" if args.mutant else "FAILED", line)
    return 1 if bool(wrong) != bool(args.mutant) else 0


WRITTEN = {  # system: what is counted, and the operation that makes it
    "netsuite-emea": ("salesOrder", "order.upsert"),
    "stripe": ("subscription", "subscription.create"),
    "salesforce-emea": ("Order", "order.writeback"),
}


def head(estate):
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    try:
        return store.execute("SELECT state FROM plan_state ORDER BY seq DESC LIMIT 1").fetchone()[0]
    finally:
        store.close()


if __name__ == "__main__":
    sys.exit(main())
