#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sla.py THROUGHLINECTL: a definition shown, weighed, changed and taken back without a screen.

Deals are won and worked on, so that clocks run and stop. Then the limit of one definition becomes two seconds: what runs is
measured anew, what stopped keeps its measure, an engine that runs uses it at once, and one started later too.
"""

import os
import subprocess
import sys
import tempfile

from estate import Estate, until
from kill import win

NAME = "order-to-invoice"


def refused(estate, *words):
    """Exit code and what it says on stdout."""
    done = subprocess.run(
        [estate.ctl, "sla", "set", NAME, *words, "--json"], env=estate.environment, capture_output=True, text=True, timeout=120
    )
    return done.returncode, done.stdout


def must(holds, words):
    if not holds:
        sys.exit(f"sla.py: {words}")


def main():
    with tempfile.TemporaryDirectory() as folder:
        estate = Estate(sys.argv[1], folder)
        try:
            estate.hurry()
            win(estate, 0, 3)
            engine = estate.serve()
            sync = "sync-lag"
            settled = until(lambda: estate.ask("sla", sync)["definition"]["stopped"] >= 3, 1)
            must(settled, "no clock has stopped")
            shown = estate.ask("sla", "show", NAME)
            must(shown["definition"]["limit"] == "8h" and "berlin" in shown["calendars"], f"shown: {shown}")
            must(shown["changes"] == [], "changed before anybody did")

            weighed = estate.ask("sla", "set", NAME, "--limit", "6h", "--calendar", "always", "--dry-run")
            must(weighed["before"]["limit"] == "8h" and weighed["after"]["calendar"] == "always", f"weighed: {weighed}")
            own = os.path.join(estate.workspace, "slas", NAME + ".yaml")
            must(not os.path.exists(own), "a dry run wrote the file")
            for words, what in (
                (("--limit", "1h", "--reason", "r"), "longer than the warning"),
                (("--limit", "1h", "--dry-run"), "longer than the warning"),
                (("--calendar", "bonn", "--reason", "r"), "is not known"),
                (("--limit", "6h"), "say why"),
                ((), "throughlinectl sla set"),
            ):
                code, said = refused(estate, *words)
                must(code != 0 and what in said, f"{words}: {code} {said}")
            must(not os.path.exists(own), "something refused wrote the file")

            # While an engine runs.
            before = estate.ask("sla", sync)["definition"]
            done = estate.ask("sla", "set", sync, "--limit", "2s", "--warn", "1s", "--reason", "trial", "--actor", "marta")
            must(done["after"]["limit"] == "2s", f"set: {done}")
            after = estate.ask("sla", sync)["definition"]
            must(after["limit_ms"] == 2000, "the limit does not hold")
            must((after["stopped"], after["late"]) == (before["stopped"], before["late"]), "past clocks were measured anew")
            win(estate, 3, 1)
            must(until(lambda: estate.ask("sla", sync)["definition"]["stopped"] > before["stopped"], 1), "no clock has stopped")
            engine.terminate()
            engine.wait()

            # Without one, and after a restart.
            estate.ask("sla", "set", sync, "--off", "--reason", "not needed")
            must(estate.ask("sla", sync)["definition"]["on"] is False, "it is not off")
            changes = estate.ask("sla", "show", sync)["changes"]
            must([change["reason"] for change in changes] == ["not needed", "trial"], f"changes: {changes}")
            must(changes[1]["actor"] == "marta", "nobody knows who")
            must(estate.ask("config", "check") is not None, "the workspace's files are not whole")
            estate.ask("sla", "set", sync, "--on", "--limit", "1h", "--warn", "15m", "--reason", "back")
            estate.ask("sla", "set", sync, "--target", "98", "--reason", "and more")  # each opens an engine of its own
            must(estate.ask("sla", "show", sync)["definition"]["limit"] == "1h", "it was lost")
        finally:
            estate.stop()


main()
