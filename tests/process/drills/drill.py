#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One drill through the real command line, its estate a process of its own.

drill.py THROUGHLINECTL NAME                  it must pass
drill.py THROUGHLINECTL NAME --mutant MUTANT  with a known defect switched on its effects must be wrong: a drill that fails
                                              for another reason, or passes, proves nothing
drill.py THROUGHLINECTL NAME --strikes N      it must pass as well where one operation on the engine's store fails, one request
                                              is refused or one answer lost, each at N places spread over the drill;
                                              or no effect is wrong and what came of it waits in doubt, for all to see

THROUGHLINE_DRILL_ORDERS (default 200, with a mutant always 20) orders take part in drills that can be scaled.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

STRIKES = {"store-fails": "store_operations", "refused": "requests", "answer-lost": "requests"}
EFFECT = re.compile(r"^\S+ \w+ (created|updated|duplicates): (\d+), expected (\d+)$")


def visibly_in_doubt(report):
    """Nothing more than hoped for was done, and what is not known says why it waits: once, or visibly in doubt."""
    wrong = [EFFECT.match(line["text"]) for line in report["lines"] if line.get("what") and not line["held"]]
    return bool(report["in_doubt"]) and not any(
        effect and (effect[1] == "duplicates" or int(effect[2]) > int(effect[3])) for effect in wrong
    )


def struck(args):
    """One failure at a time: of the store, of a connection, of an answer; what comes of the drill is the same."""
    command = [args.ctl, "drill", "run", args.name, "--json", *(["--orders", "4"] if args.scaled else [])]

    def run(*options):
        return json.loads(subprocess.run([*command, *options], stdout=subprocess.PIPE, check=False).stdout)

    def at_every_place(strike):
        operations, bad = quiet[STRIKES[strike]], 0
        for place in range(args.strikes):
            at = 1 + (2 * place + 1) * operations // (2 * args.strikes)
            report = run(f"--{strike}", str(at))
            reached = report[STRIKES[strike]]
            if reached < at:  # fewer polls than in the quiet run: the same place of this one
                at = at * reached // operations
                report = run(f"--{strike}", str(at))
                reached = report[STRIKES[strike]]
            there = report["checks"] > 0 and reached >= at
            good = there and (report["passed"] or visibly_in_doubt(report))
            verdict = "FAILED" if not good else "as ever" if report["passed"] else f"in doubt: {report['in_doubt'][0]}"
            failed = [f"  {line['text']}\n" for line in report["lines"] if not line["held"]]
            print(f"{strike} {at} of {operations}: {verdict}\n{''.join(failed)}", end="", flush=True)
            bad += not good
        return bad

    quiet = run()
    with ThreadPoolExecutor(len(STRIKES)) as pool:  # drills wait most of their time
        bad = sum(pool.map(at_every_place, STRIKES))
    return 1 if bad or quiet["store_operations"] < 100 or quiet["requests"] < 10 else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("ctl")
    parser.add_argument("name")
    parser.add_argument("--scaled", action="store_true")
    parser.add_argument("--mutant")
    parser.add_argument("--strikes", type=int, help="places")
    args = parser.parse_args()
    if args.strikes:
        return struck(args)
    command = [args.ctl, "drill", "run", args.name, "--json"]
    if args.scaled:
        command += ["--orders", "20" if args.mutant else os.environ.get("THROUGHLINE_DRILL_ORDERS", "200")]
    if args.mutant:
        command += ["--mutant", args.mutant]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    report = json.loads(done.stdout)
    for line in report.get("lines", []):
        print("      " if line["held"] else "FAILED", line["text"])
    if not args.mutant:
        return 0 if done.returncode == 0 and report["passed"] and report["checks"] > 0 else 1
    wrong = [line["text"] for line in report["lines"] if not line["held"] and EFFECT.match(line["text"])]
    if done.returncode == 1 and wrong:
        print(f"{args.mutant} is caught: {wrong[0]}")
        return 0
    print(f"{args.mutant} is not caught: exit {done.returncode}, no effect is wrong")
    return 1


if __name__ == "__main__":
    sys.exit(main())
