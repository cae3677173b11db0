#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A replay plan over many dead letters whose engine gets SIGKILL when 40 % of it is proved, its estate a process that lives on.

The deals carry a product nobody has mapped, so each stops at the check before anything is sent. The map is repaired and the
whole cause is planned and run; every item then begins its flow, which writes five records. After the kill a new engine goes
on from the store. In the end the plan is finished, each item has exactly one receipt and was begun exactly once, and every
order is in all three systems once.

plankill.py THROUGHLINECTL [--items N]; THROUGHLINE_PLAN_ITEMS changes what ctest runs (10000 is what it is written for).
"""

import argparse
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from estate import Estate, until

FIRST = 800000
BATCH = 500


def deals(estate, count):
    for first in range(0, count, BATCH):
        number = min(BATCH, count - first)
        order = {"count": number, "firstNumber": FIRST + first, "entity": "AM-DE", "productCode": "PRO-EU-25"}
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


def leave(engine):
    engine.send_signal(signal.SIGTERM)
    return engine.wait(timeout=60)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--items", type=int, default=int(os.environ.get("THROUGHLINE_PLAN_ITEMS", "60")))
    args = parser.parse_args()
    patience = 120 + args.items / 2
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        estate = Estate(args.ctl, folder)
        try:
            estate.hurry()
            for system in WRITTEN:
                estate.call("POST", "/tune", {"system": system, "latencyMs": 0})
            deals(estate, args.items)
            engine = estate.serve()
            if not until(lambda: estate.ask("status")["open_exceptions"] == args.items, 0.5, patience):
                raise RuntimeError(f"not all deals stopped: {estate.ask('status')}")
            estate.ask("mapping", "set", "product", "PRO-EU-25", "SKU-PRO-E1", "--reason", "mapped")
            began = time.monotonic()
            plan = estate.ask("plan", "create", "--text", "SO-", "--reason", "mapped")["plan"]
            print(f"planned {args.items} items in {time.monotonic() - began:.1f} s, command and reading included")
            estate.ask("plan", "approve", plan)
            began = time.monotonic()
            run = subprocess.Popen([args.ctl, "plan", "run", plan], env=estate.environment, stdout=subprocess.DEVNULL)
            goal = args.items * 2 // 5
            if not until(lambda: ended(estate)[0][0] >= goal, 0.05, patience):
                raise RuntimeError(f"40 % are never proved: {ended(estate)}")
            engine.kill()
            engine.wait()
            run.kill()
            run.wait()
            at = ended(estate)[0]
            print(f"killed with {at[0]} of {args.items} proved and {at[2] - at[0]} under way, after {time.monotonic() - began:.1f} s")
            engine = estate.serve()
            over = until(lambda: head(estate) in ("finished", "stopped"), 0.3, patience)
            print(f"{head(estate)} after {time.monotonic() - began:.1f} s in all")
            if not over or head(estate) != "finished":
                wrong.append(f"the plan is {head(estate)}")
            leave(engine)
            (receipts, items, starts, begun), kinds = ended(estate)
            print(f"{receipts} receipts {kinds}, {starts} starts")
            if not receipts == items == starts == begun == args.items or kinds != {"applied": args.items}:
                wrong.append(f"{receipts} receipts of {items} items, {starts} starts of {begun}: {kinds}")
            for system, kind in WRITTEN.items():
                count = estate.effects()[system]["kinds"][kind]
                if count["created"] != args.items or count["duplicates"] or (system == "netsuite-emea" and count["updated"]):
                    wrong.append(f"{system} {kind}: {count}")
        finally:
            estate.stop()
    for line in wrong:
        print("FAILED", line)
    return 1 if wrong else 0


WRITTEN = {"netsuite-emea": "salesOrder", "stripe": "subscription", "salesforce-emea": "Order"}


def head(estate):
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    try:
        return store.execute("SELECT state FROM plan_state ORDER BY seq DESC LIMIT 1").fetchone()[0]
    finally:
        store.close()


if __name__ == "__main__":
    sys.exit(main())
