# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staircase of the engine: who may include whom. Lower stands earlier; folders on one step do not know each other."""

STEPS = [
    {"base"},
    {"model"},
    {"query"},
    {"config", "store", "mapping", "correlation", "lanes", "causes", "transport"},
    {"connectors"},
    {"flows"},
    {"intake", "recovery", "reconcile", "governance"},
    {"pipeline"},
    {"api"},
]
RANK = {name: step for step, names in enumerate(STEPS) for name in names}

# The simulated systems share no code with what they test, and only app/ and tests/ know them.
ESTATE_KNOWS = {"base", "model", "config"}

# Functions of their arguments only: they neither store nor send.
PURE = {"query", "mapping", "correlation", "lanes", "causes", "connectors"}
IMPURE = {"store", "transport"}

# What the application and the command line may know: api is the door, the others are values (and the drills' estate).
APP_KNOWS = {"base", "model", "query", "config", "api", "estate"}
# The simulator's oracle must not trust the door it tests: it reads the store itself (and with flows/undo.h which of its
# intents undo another), and makes the world the engine runs in.
SIMULATION_KNOWS = APP_KNOWS | {"store", "transport", "flows"}


def refusal(user, used):
    """Why engine/<user> (or app) may not know engine/<used>; None when it may."""
    if user == used:
        return None
    if used not in RANK and used != "estate":
        return f"engine/{used} is not on the staircase (tests/repo/staircase.py)"
    if user == "app/simulation":
        return None if used in SIMULATION_KNOWS else f"the simulator does not know engine/{used}"
    if user == "app":
        return None if used in APP_KNOWS else f"app knows the engine through engine/api, not engine/{used}"
    if user == "estate":
        return None if used in ESTATE_KNOWS else f"the estate knows only base, model and config, not {used}"
    if user not in RANK:
        return f"engine/{user} is not on the staircase (tests/repo/staircase.py)"
    if used == "estate":
        return "only app/ and tests/ know the estate"
    if RANK[used] >= RANK[user]:
        return f"{user} stands below or beside {used}: the staircase goes only down"
    if user in PURE and used in IMPURE:
        return f"{user} is pure: it neither stores nor sends, so it does not know {used}"
    return None
