#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""simulate.py THROUGHLINECTL seeds --first N   every second seed from N on, and the seeds found.txt keeps: no violation
simulate.py THROUGHLINECTL trace               the same trace twice, under two values of QT_HASH_SEED
simulate.py THROUGHLINECTL mutants [--search]  each mutant of mutants.txt is caught by its seeds; --search looks for seeds

THROUGHLINE_SIM_SEEDS (default 8 per test) and THROUGHLINE_SIM_DAYS (default 3) make it larger: 200 and 5 are a release's.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEARCH = 200


def simulate(ctl, seed, seeds, days, stride=1, mutant=None, env=None):
    command = [ctl, "simulate", "--json", "--jobs", "1", "--seed", str(seed), "--seeds", str(seeds), "--days", str(days),
               "--stride", str(stride)]
    if mutant:
        command += ["--mutant", mutant]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(env or {})})
    try:
        return json.loads(done.stdout)
    except ValueError:
        sys.exit(f"no report, exit {done.returncode}: {done.stderr[-2000:]}")


def listed(name):
    lines = (HERE / name).read_text().splitlines()
    return [line.split() for line in lines if line.strip() and not line.startswith("#")]


def show(report):
    counts = ", ".join(f"{report[name]} {name}" for name in ("seeds", "days", "flows", "attempts", "crashes", "outages"))
    unknown = ", ".join(f"{word} {count}" for word, count in report["unknowns"].items())
    print(f"{counts}; became unknown: {unknown}; trace {report['trace_hash'][:16]}")
    for seed, lines in report["violations"].items():
        print(f"seed {seed}: throughlinectl simulate --seed {seed} --seeds 1 --days {report['days'] // report['seeds']}")
        print("\n".join("  " + line for line in lines))


def seeds(ctl, first):
    count = int(os.environ.get("THROUGHLINE_SIM_SEEDS", "8"))
    days = int(os.environ.get("THROUGHLINE_SIM_DAYS", "3"))
    reports = [simulate(ctl, first, count, days, stride=2)]
    reports += [simulate(ctl, int(seed), 1, int(length)) for seed, length, *_ in listed("found.txt") if int(seed) % 2 == first % 2]
    bad = 0
    for report in reports:
        show(report)
        bad += len(report["violations"])
        perday = report["attempts"] / report["days"]
        if report["flows"] < 50 * report["days"] or perday < 250 or report["crashes"] < 3 * report["days"]:
            print(f"too thin: {perday:.0f} attempts a day")
            bad += 1
    return 1 if bad else 0


def trace(ctl):
    hashes = {simulate(ctl, 3, 1, 2, env={"QT_HASH_SEED": seed})["trace_hash"] for seed in ("0", "4711")}
    print("trace", *hashes)
    return 0 if len(hashes) == 1 else 1


def mutants(ctl, search):
    survived = []
    for name, *known in listed("mutants.txt"):
        first, count, days = (1, SEARCH, 2) if search else (int(known[0]), 3, int(known[1]))
        report = simulate(ctl, first, count, days, mutant=name)
        if report["violations"]:
            seed, lines = next(iter(report["violations"].items()))
            print(f"{name} {seed} {days}   # {lines[0][:110]}")
        else:
            survived.append(name)
            print(f"{name} SURVIVES {report['seeds']} seeds of {days} days, {report['attempts']} attempts")
        sys.stdout.flush()
    return 1 if survived else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ctl")
    parser.add_argument("what", choices=["seeds", "trace", "mutants"])
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--search", action="store_true")
    args = parser.parse_args()
    sys.exit({"seeds": lambda: seeds(args.ctl, args.first), "trace": lambda: trace(args.ctl),
              "mutants": lambda: mutants(args.ctl, args.search)}[args.what]())


main()
