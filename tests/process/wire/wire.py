#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine and the pocket estate with a bad network between them: slow, cut, reset, half open, late.

While deals are won, a share of all connections is struck (proxy.py). Then the network is good again, the
engine runs until nothing is under way, and what kill.py asks must hold: no duplicate in any system, every won deal complete in
all three or waiting visibly for a person, the projections the same when they are made anew.

wire.py THROUGHLINECTL [--strikes N] [--seed N] [--keep FOLDER]; THROUGHLINE_STRIKES and THROUGHLINE_SEED change what ctest runs.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import sys
import tempfile
import urllib.parse

from estate import Estate, until
from kill import findings, settle, win
from proxy import KINDS, Proxy


def between(estate, dice):
    """The proxy, and the estate's description rewritten so that the engine goes through it."""
    with open(estate.descriptor, encoding="utf-8") as file:
        described = json.load(file)
    systems = described["systems"]
    proxy = Proxy({name: urllib.parse.urlparse(system["baseUrl"]).port for name, system in systems.items()}, dice)
    for name, system in systems.items():
        system["baseUrl"] = f"http://127.0.0.1:{proxy.ports[name]}"
    with open(estate.descriptor, "w", encoding="utf-8") as file:
        json.dump(described, file)
    return proxy


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("--strikes", type=int, default=int(os.environ.get("THROUGHLINE_STRIKES", "30")))
    parser.add_argument("--seed", type=int, default=int(os.environ.get("THROUGHLINE_SEED", "1")))
    parser.add_argument("--keep", help="leave everything there, to be looked at")
    args = parser.parse_args()
    dice = random.Random(args.seed)
    with contextlib.nullcontext(args.keep) if args.keep else tempfile.TemporaryDirectory() as folder:
        estate = Estate(args.ctl, folder)
        try:
            proxy = between(estate, dice)
            estate.hurry()
            deals = 0
            engine = estate.serve()
            while sum(proxy.struck.values()) < args.strikes:
                deals += win(estate, deals, 4)
                before = sum(proxy.struck.values())
                enough = max(before + 1, min(before + 12, args.strikes))
                until(lambda: sum(proxy.struck.values()) >= enough, 0.1, seconds=60)
                if sum(proxy.struck.values()) == before:
                    break
            engine.send_signal(signal.SIGTERM)
            engine.wait(timeout=60)
            proxy.on = False
            print(f"seed {args.seed}: {dict(sorted(proxy.struck.items()))} strikes, {deals} deals")
            settled, deals = settle(estate, deals)
            wrong = [] if settled else ["it does not come to rest"]
            wrong += findings(estate, deals)
            wrong += [f"no connection was struck by: {kind}" for kind in KINDS if not proxy.struck[kind]]
            proxy.stop()
        finally:
            estate.stop()
    for line in wrong:
        print("FAILED", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
