#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL for the engine's process at random points of its work, its estate a process that lives on with its own truth.

While orders come in, answers get lost, fail after the effect and are slow. In the end the faults go, the engine runs until
nothing is under way, and then: no duplicate in any system, every won deal is a transaction, each is complete in all three
systems or waits visibly for a person, and the projections made anew from the journal are the same bytes.

kill.py THROUGHLINECTL [--kills N] [--seed N] [--keep FOLDER]; THROUGHLINE_KILLS and THROUGHLINE_SEED change what ctest runs. Without a
kill only the last of these is looked at, in the midst of the work.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import sqlite3
import sys
import tempfile

from estate import Estate, until

FIRST = 720000
WRITES = {
    "netsuite-emea": [("PUT", "/salesOrder/"), ("PUT", "/customer/"), ("POST", "!transform/invoice")],
    "stripe": [("POST", "^/v1/customers$"), ("POST", "^/v1/subscriptions$")],
    "salesforce-emea": [("PATCH", "/sobjects/Order/")],
}


def trouble(estate):
    for system, writes in WRITES.items():
        for method, path in writes:
            where = {"system": system, "method": method, "path": path}
            estate.call("POST", "/faults", {**where, "kind": "reply-lost", "every": 3})
            estate.call("POST", "/faults", {**where, "kind": "error-after", "every": 4, "status": 500})
            estate.call("POST", "/faults", {**where, "kind": "slow", "every": 2, "ms": 40, "when": "after"})


def win(estate, deals, count):
    estate.call("POST", "/opportunities", {"count": count, "firstNumber": FIRST + deals, "entity": "AM-DE", "productCode": "PRO-EU"})
    return count


def kill_somewhere(estate, dice):
    """A point of the engine's work is a number of requests that reached the estate; nought kills it while it starts."""
    engine = estate.serve()
    goal = estate.requests() + dice.randrange(0, 40)
    until(lambda: engine.poll() is not None or estate.requests() >= goal, dice.uniform(0.002, 0.02), seconds=1.5)
    alive = engine.poll() is None
    engine.kill()
    engine.wait()
    return alive


def work_a_while(estate):
    """Through part of the work, the faults still on, and then asked to leave."""
    engine = estate.serve()
    until(lambda: estate.requests() >= 200, 0.05)
    engine.send_signal(signal.SIGTERM)
    engine.wait(timeout=30)


def settle(estate, deals):
    """Whether all comes to rest, and the deals won by then: where nothing moves and something is under way, one more is won.
    That a lost effect is not there has no other witness, and none counts from before the lost one can no longer arrive."""
    engine = estate.serve()
    seen = []

    def still():
        nonlocal deals
        if len(seen) >= 60 and len(set(seen[-60:])) == 1 and seen[-1][1] > 0:
            deals += win(estate, deals, 1)
            seen.clear()
        status = estate.ask("status")
        invoices = len(estate.truth("stripe", "invoice")), len(estate.truth("netsuite-emea", "invoice"))
        seen.append((status["transactions"], status["outbox"], status["open_exceptions"], status["in_doubt"], *invoices))
        there = status["transactions"] >= deals and status["outbox"] == 0
        # An invoice enters the ERP when a poll (every 15 s) has shown its order there: what is missing may be on its way.
        calm = 20 if invoices[0] == invoices[1] else 80
        return there and len(seen) > calm and len(set(seen[-calm:])) == 1

    settled = until(still, 0.5, seconds=max(300, deals))
    engine.send_signal(signal.SIGTERM)
    left = engine.wait(timeout=30)
    print(f"settled {settled}: (transactions, under way, exceptions, in doubt, invoices in billing, in the ERP) {seen[-1]}; the engine left with {left}")
    return settled, deals


def findings(estate, deals):
    orders = {f"SO-2026-{FIRST + number}" for number in range(deals)}
    for system, state in estate.effects().items():
        for kind, count in state["kinds"].items():
            if count["created"] or count["duplicates"]:
                print(f"{system} {kind}: {count['created']} created, {count['updated']} updated, {count['duplicates']} duplicates")
            if count["duplicates"]:
                yield f"{count['duplicates']} duplicates of {kind} in {system}"
    store = sqlite3.connect(f"file:{estate.workspace}/store.sqlite?mode=ro", uri=True)
    known = {row[0] for row in store.execute("SELECT order_key FROM txn")}
    open_ones = {row[0] for row in store.execute("SELECT order_key FROM exception WHERE state <> 'resolved'")}
    store.close()
    print(f"{len(known)} transactions, {len(open_ones)} wait for a person")
    for order in sorted(orders - known):
        yield f"{order} was won and is no transaction"
    for system, kind in (("netsuite-emea", "salesOrder"), ("stripe", "subscription"), ("salesforce-emea", "Order")):
        there = json.dumps([record["body"] for record in estate.truth(system, kind) if record["live"]])
        for order in sorted(orders - open_ones):
            if order not in there:
                yield f"{order} has no {kind} in {system} and waits for nobody"
    entered = json.dumps([record["body"] for record in estate.truth("netsuite-emea", "invoice") if record["live"]])
    for record in estate.truth("stripe", "invoice"):
        number = record["body"].get("number")
        if number and f'"{number}"' not in entered and not open_ones:
            yield f"the invoice {number} is not in the ERP and waits for nobody"
    if not estate.ask("rebuild")["identical"]:
        yield "the projections made anew differ"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--kills", type=int, default=int(os.environ.get("THROUGHLINE_KILLS", "50")))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("THROUGHLINE_SEED", "1")))
    parser.add_argument("--keep", help="leave everything there, to be looked at")
    args = parser.parse_args()
    dice = random.Random(args.seed)
    with contextlib.nullcontext(args.keep) if args.keep else tempfile.TemporaryDirectory() as folder:
        estate = Estate(args.ctl, folder)
        try:
            estate.hurry()
            trouble(estate)
            deals = hits = 0
            if not args.kills:
                win(estate, 0, 12)
                work_a_while(estate)
                print(identical := estate.ask("rebuild")["identical"])
                return 0 if identical else 1
            for point in range(args.kills):
                if point % 2 == 0:
                    deals += win(estate, deals, 2)
                hits += kill_somewhere(estate, dice)
            struck = sum(fault.get("hits", 0) for fault in estate.call("GET", "/faults")["faults"])
            print(f"seed {args.seed}: {hits} of {args.kills} kills hit a living engine, {struck} faults struck, {deals} deals")
            estate.call("DELETE", "/faults")
            settled, deals = settle(estate, deals)
            wrong = [] if settled else ["it does not come to rest"]
            wrong += findings(estate, deals)
            if hits < args.kills:
                wrong.append(f"only {hits} of {args.kills} kills hit a living engine")
        finally:
            estate.stop()
    for line in wrong:
        print("FAILED", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
