# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine takes time, chance, threads and timers only through Clock, Random, Net and Files: same seed, same result."""

import fnmatch
import re

from tree import Finding, strings_only, without_strings

NAME = "forbidden"
PRODUCTION = ["engine/transport/qt*", "engine/estate/host*", "engine/api/*thread*"]
WORDS = re.compile(
    r"\b(QTimer|QChronoTimer|QBasicTimer|startTimer|QDeadlineTimer|QElapsedTimer|Q(?:Date|DateTime|Time)::current\w*"
    r"|currentMSecsSinceEpoch|currentSecsSinceEpoch|(?:system|steady|high_resolution|utc|tai|gps|file)_clock|QRandomGenerator\w*|random_device|createUuid\w*"
    r"|QThread|QThreadPool|std::j?thread|std::async|this_thread|QtConcurrent|sleepFor|setTransferTimeout"
    r"|gettimeofday|clock_gettime|usleep|nanosleep|s?rand(?=\s*\()|time(?=\s*\(\s*(?:nullptr|NULL|0)\s*\)))"
)
SQL = re.compile(
    r"\b(?:now|random|gen_random_uuid|clock_timestamp|unixepoch|julianday)\s*\(\s*\)"
    r"|\bCURRENT_(?:TIMESTAMP|TIME|DATE)\b|'now'",
    re.I,
)


def search(path, code, pattern, why):
    for number, line in enumerate(code.splitlines(), 1):
        for found in pattern.finditer(line):
            yield Finding(path, number, f"{found.group().strip()}: {why}")


def check(tree):
    for path in tree.below("engine", ext=(".cpp", ".h", ".sql")):
        if any(fnmatch.fnmatch(path, pattern) for pattern in PRODUCTION):
            continue
        text = tree.text(path)
        if path.endswith(".sql"):
            yield from search(path, re.sub(r"--[^\n]*", "", text), SQL, "SQL takes the time as a parameter")
        else:
            yield from search(path, without_strings(text), WORDS, "the engine asks Clock, Random, Net or Files")
            yield from search(path, strings_only(text), SQL, "SQL takes the time as a parameter")


BAD = [
    {"engine/flows/x.cpp": "QTimer::singleShot(0, f);"},
    {"engine/store/x.cpp": "#include <QElapsedTimer>"},
    {"engine/store/x.cpp": "auto t = QDateTime::currentDateTimeUtc();"},
    {"engine/base/x.cpp": "auto t = std::chrono::steady_clock::now();"},
    {"engine/base/x.cpp": "auto u = QUuid::createUuid();"},
    {"engine/flows/x.cpp": "std::thread t;"},
    {"engine/flows/x.cpp": "srand (7);"},
    {"engine/store/x.cpp": 'q.exec(u"SELECT now()"_s);'},
    {"engine/store/x.cpp": 'R"(UPDATE t SET at = CURRENT_TIMESTAMP)"'},
    {"engine/store/migrations/1.sql": "INSERT INTO t VALUES (random());"},
    {"engine/store/qtx.cpp": "QThread *t;"},
]
GOOD = [
    {"engine/flows/x.cpp": "const auto at = m_clock->now(); // never QTimer"},
    {"engine/flows/x.cpp": 'log(u"QTimer"_s); random.next(); operand(1); runtime(0);'},
    {"engine/transport/qtclock.cpp": "QTimer t;"},
    {"engine/estate/hostserver.cpp": "QElapsedTimer t;"},
    {"engine/api/enginethread.cpp": "QThread t;"},
    {"engine/store/migrations/1.sql": "-- not now()\nSELECT 1;"},
    {"app/x.cpp": "QTimer t;"},
]
