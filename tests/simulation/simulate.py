#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""simulate.py THROUGHLINECTL seeds --first N   every fourth seed from N on: no violation
simulate.py THROUGHLINECTL found               the seeds that found.txt keeps, as far as `seeds` does not play them
simulate.py THROUGHLINECTL trace               the same trace twice, under two values of QT_HASH_SEED
simulate.py THROUGHLINECTL ordeals             one failure at an operation of a quiet life: the end is the same, at each one tried
simulate.py THROUGHLINECTL mutants [--search]  each mutant is caught by its seed of mutants.txt; --search looks for seeds
simulate.py THROUGHLINECTL large --folder F    a release's run: 200 seeds of 5 days, with the same traces as the run that wrote
                                               traces.txt (--write); what stands in F is not played again: it may be interrupted

THROUGHLINE_ORDEAL_EVERY (default 90): at every n-th request and every 20 n-th operation on the store; 1 leaves out little.
A run that this very program has played in this build folder is not played again: it would end the same (delete the
folder "simulated" there to have it played).
THROUGHLINE_SIM_SEEDS (default 2 per test) and THROUGHLINE_SIM_DAYS (default 3) make `seeds` larger.
"""

import argparse
import functools
import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
PARTS = 4  # tests that share the seeds
SEEDS = int(os.environ.get("THROUGHLINE_SIM_SEEDS", "2"))  # of each
DAYS = int(os.environ.get("THROUGHLINE_SIM_DAYS", "3"))
SEARCH = 200  # seeds within which a mutant has to be killed
SOON = 12  # seeds tried where the listed one no longer shows it: with every change, the list is to be kept right
TRACES = HERE / "traces.txt"
LARGE = 400  # days from which on coverage is required
DENSITY = {"flows": 50, "attempts": 300, "crashes": 3, "outages": 1}
CAPABILITIES = ("KEY", "UPSERT", "QUERY", "NONE")


@functools.cache
def program(ctl):
    """What a run follows from besides its arguments: the program with all its data, and the libraries it runs with."""
    whole = hashlib.sha256(Path(ctl).read_bytes())
    linked = subprocess.run(["ldd", ctl], capture_output=True, text=True, check=True).stdout
    for path in sorted(re.findall(r"(/\S+) \(0x", linked)):
        stat = os.stat(path)
        whole.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return whole.hexdigest()


def play(ctl, *arguments, env=None, again=False):
    """The report of a run. One that this very program has played before in this build folder is not played again."""
    key = hashlib.sha256("\n".join([program(ctl), *arguments, str(env)]).encode()).hexdigest()[:32]
    known = Path(ctl).resolve().parent.parent / "simulated" / f"{key}.json"
    if known.exists() and not again:
        print("played before by this very program:", *arguments)
        return json.loads(known.read_text())
    done = subprocess.run([ctl, *arguments], capture_output=True, text=True, env={**os.environ, **(env or {})})
    try:
        report = json.loads(done.stdout)
    except ValueError:
        sys.exit(f"no report, exit {done.returncode}: {done.stderr[-2000:]}")
    known.parent.mkdir(exist_ok=True)
    part = known.with_suffix(f".{os.getpid()}")
    part.write_text(done.stdout)
    part.rename(known)
    return report


def simulate(ctl, seed, seeds, days, stride=1, mutant=None, env=None, again=False):
    return play(ctl, "simulate", "--json", "--jobs", "1", "--seed", str(seed), "--seeds", str(seeds), "--days", str(days),
                "--stride", str(stride), *(["--mutant", mutant] if mutant else []), env=env, again=again)


def lines(name):
    return [line for line in (HERE / name).read_text().splitlines() if line.strip() and not line.startswith("#")]


def listed(name):
    return [line.split() for line in lines(name)]


def show(report):
    counts = ", ".join(f"{report[name]} {name}" for name in ("seeds", "days", "flows", "attempts", "crashes", "outages"))
    unknown = ", ".join(f"{word} {count}" for word, count in report["unknowns"].items())
    print(f"{counts}; became unknown: {unknown}; trace {report['trace_hash'][:16]}")
    for seed, lines in report["violations"].items():
        print(f"seed {seed}: throughlinectl simulate --seed {seed} --seeds 1 --days {report['days'] // report['seeds']}")
        print("\n".join("  " + line for line in lines))


def sum_of(reports):
    """The report of one run over all of them."""
    whole = {name: sum(report[name] for report in reports) for name in ("seeds", "days", "flows", "attempts", "crashes", "outages", "events")}
    for name in ("unknowns", "edges"):
        whole[name] = {}
        for report in reports:
            for word, count in report[name].items():
                whole[name][word] = whole[name].get(word, 0) + count
    whole["violations"] = {seed: lines for report in reports for seed, lines in report["violations"].items()}
    return whole


def large(ctl, args):
    """Every seed's report is a file of its own; its trace must be that of traces.txt, which another run has written."""
    env = {"TZ": "UTC"}
    if args.write:  # by an engine with one hash seed, compared by engines with any other
        env["QT_HASH_SEED"] = "0"
    args.folder.mkdir(parents=True, exist_ok=True)

    def one(seed):
        file = args.folder / f"{seed}.json"
        if not file.exists():
            file.with_suffix(".part").write_text(json.dumps(simulate(ctl, seed, 1, 5, env=env, again=True)))
            file.with_suffix(".part").rename(file)
        return json.loads(file.read_text())

    chosen = range(args.first, args.last + 1)
    with ThreadPoolExecutor(args.jobs) as pool:
        reports = dict(zip(chosen, pool.map(one, chosen)))
    report = sum_of(reports.values())
    lacks = thin(report)
    print(f"{report['seeds']} seeds, {report['days']} days, {report['events']} events, {report['flows']} flows, {report['attempts']} "
          f"attempts, {report['crashes']} crashes, {report['outages']} outages, {len(report['violations'])} seeds with violations")
    print("became unknown: " + ", ".join(f"{word} {count}" for word, count in sorted(report["unknowns"].items())))
    print("\n".join(f"{count:7} {edge}" for edge, count in sorted(report["edges"].items(), key=lambda item: item[1])))
    print("\n".join("too thin: " + line for line in lacks))
    for seed, found in report["violations"].items():
        print(f"seed {seed}\n  " + "\n  ".join(found))
    other = []
    if args.write:
        head = TRACES.read_text().split("\n\n")[0].rstrip()
        TRACES.write_text(head + "\n\n" + "".join(f"{seed} {one['trace_hash']}\n" for seed, one in reports.items()))
    else:
        known = {int(seed): trace for seed, trace in listed(TRACES.name)}
        other = [seed for seed in chosen if reports[seed]["trace_hash"] != known.get(seed)]
        print(f"{len(chosen) - len(other)} traces are those of {TRACES.name}, {len(other)} are not:", *other)
    return 1 if report["violations"] or lacks or other else 0


def table():
    """The edges of the effects table, as "from > to"."""
    text = (HERE / "../../resources/effects.yaml").read_text()
    body = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return [f'{edge["from"]} > {edge["to"]}' for edge in json.loads(body)["edges"]]


def thin(report):
    """What a run lacks in density, and from 400 days on in coverage."""
    days = report["days"]
    lacks = [f"{report[name] / days:.1f} {name} a day, {least} are required" for name, least in DENSITY.items()
             if report[name] < least * days]
    if days < LARGE:
        return lacks
    for word in CAPABILITIES:
        if report["unknowns"].get(word, 0) < 5 * days:
            lacks.append(f"{report['unknowns'].get(word, 0)} unknowns of {word}, {5 * days} are required")
    unreachable = {line.split("|")[0].strip() for line in lines("unreached.txt")}
    for edge in table():
        taken = report["edges"].get(edge, 0)
        if edge in unreachable:
            if taken:
                lacks.append(f"{edge} was taken {taken} times: take it out of unreached.txt")
        elif taken * 10 < days:
            lacks.append(f"{edge} was taken {taken} times, {days // 10} are required")
    return lacks


def seeds(ctl, first):
    report = simulate(ctl, first, SEEDS, DAYS, stride=PARTS)
    show(report)
    lacks = thin(report)
    print("\n".join("too thin: " + line for line in lacks))
    return 1 if report["violations"] or lacks else 0


def found(ctl):
    bad = 0
    for seed, days in ((int(seed), int(days)) for seed, days, *_ in listed("found.txt")):
        if seed > PARTS * SEEDS or days > DAYS:
            report = simulate(ctl, seed, 1, days)
            show(report)
            bad += len(report["violations"])
    return 1 if bad else 0


def trace(ctl):
    hashes = {simulate(ctl, 3, 1, 2, env={"QT_HASH_SEED": seed})["trace_hash"] for seed in ("0", "4711")}
    print("trace", *hashes)
    return 0 if len(hashes) == 1 else 1


def ordeals(ctl):
    """Ends are as they would be untroubled; with an engine that sends before its attempt is committed they are not."""
    every = os.environ.get("THROUGHLINE_ORDEAL_EVERY", "90")

    def run(*options):
        return play(ctl, "ordeal", "--json", "--seed", "1", *options)["ordeals"]

    bad = 0
    for trial in run("--every", every):
        print(f"{trial['life']}, {trial['strike']}: {trial['points']} of {trial['operations']} operations struck, "
              f"{len(trial['wrong'])} ended otherwise", flush=True)
        print("\n".join("  " + line for line in trial["wrong"]))
        bad += len(trial["wrong"]) + (trial["points"] == 0)
    caught = 0
    for among in ("19", "20", "17", "13", "11", "7"):  # the moment that counts is one operation of hundreds: a change moves it
        caught = sum(len(trial["wrong"]) for trial in run("money", "--every", among, "--only", "killed", "--mutant", "attempt-not-first"))
        print(f"with the attempt not committed first, every {among}: {caught} end otherwise", flush=True)
        if caught:
            break
    return 1 if bad or caught == 0 else 0


def mutants(ctl, search, only):
    """Every mutant of the design is caught where mutants.txt says."""
    source = (HERE / "../../engine/model/guards.cpp").read_text()
    known = re.findall(r'Mutant\{"([a-z0-9-]+)"', source)
    where = {name: (int(seed), int(days)) for name, seed, days, *_ in listed("mutants.txt")}
    bad = []
    for name in known:
        if only and name not in only:
            continue
        if not search and name not in where:
            print(f"{name} is listed nowhere")
            bad.append(name)
            continue
        first = (1, 2) if search else where[name]
        others = [(seed, 2) for seed in range(1, (SEARCH if search else SOON) + 1) if (seed, 2) != first]
        for seed, days in [first, *others]:  # what moves the seeds moves this too: then the next ones are tried
            report = simulate(ctl, seed, 1, days, mutant=name)
            if report["violations"]:
                found = next(iter(report["violations"].values()))
                print(f"{name} {seed} {days}   # {found[0][:110]}")
                break
        else:
            bad.append(name)
            seed, days = first
            whole = simulate(ctl, seed, 1, days)["trace_hash"]
            reached = simulate(ctl, seed, 1, days, mutant=name)["trace_hash"] != whole
            print(f"{name} SURVIVES {1 + len(others)} seeds; on seed {seed} the guard made "
                  f"{'a difference that nobody noticed' if reached else 'no difference: it was not reached'}")
        sys.stdout.flush()
    return 1 if bad else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ctl")
    parser.add_argument("what", choices=["seeds", "found", "trace", "ordeals", "mutants", "large"])
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--last", type=int, default=200, help="large: up to this seed")
    parser.add_argument("--jobs", type=int, default=2, help="large: seeds at a time")
    parser.add_argument("--folder", type=Path, help="large: where its reports stand")
    parser.add_argument("--write", action="store_true", help="large: the traces are kept, for other runs to compare")
    parser.add_argument("--search", action="store_true")
    parser.add_argument("--only", nargs="*", help="of the mutants these")
    args = parser.parse_args()
    os.nice(10)  # tests that run beside it wait for real time
    sys.exit({"seeds": lambda: seeds(args.ctl, args.first), "found": lambda: found(args.ctl), "trace": lambda: trace(args.ctl),
              "ordeals": lambda: ordeals(args.ctl), "mutants": lambda: mutants(args.ctl, args.search, args.only),
              "large": lambda: large(args.ctl, args)}[args.what]())


main()
