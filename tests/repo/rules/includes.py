# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The include graph goes down the staircase; pure folders see neither Sql nor Network, the engine no Gui."""

import re

from staircase import PURE, refusal
from tree import Finding, without_comments

NAME = "includes"
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
GUI = re.compile(r"^(Qt(Gui|Widgets|Quick|Qml|Charts)/|QtGui$|QGuiApplication|QApplication|QWidget|QQuick|QQml|QColor$|QImage|QPixmap|QPainter)")
SENDS_OR_STORES = re.compile(r"^(Qt(Sql|Network|HttpServer|WebSockets)(/|$)|QSql|QNetwork(?!Interface)|QTcp|QUdp|QSsl|QHttpServer|QWebSocket|QLocal)")


def check(tree):
    for path in tree.below("engine", "app", ext=(".cpp", ".h")):
        parts = path.split("/")
        user = parts[1] if parts[0] == "engine" else "app/simulation" if parts[1] == "simulation" else "app"
        for number, line in enumerate(without_comments(tree.text(path)).splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            used = found.group(1)
            if used.startswith("engine/"):
                reason = refusal(user, used.split("/")[1])
                if reason:
                    yield Finding(path, number, reason)
            elif not user.startswith("app") and used.split("/")[0] in ("app", "qml", "tests"):
                yield Finding(path, number, f"the engine does not know {used.split('/')[0]}/")
            elif not user.startswith("app") and GUI.match(used):
                yield Finding(path, number, f"no Gui in the engine: <{used}>")
            elif user in PURE and SENDS_OR_STORES.match(used):
                yield Finding(path, number, f"{user} is pure: it neither stores nor sends, so no <{used}>")


BAD = [
    {"engine/base/x.h": '#include "engine/model/object.h"'},
    {"engine/store/x.cpp": '#include "engine/mapping/rules.h"'},
    {"engine/pipeline/x.cpp": '#include "engine/api/api.h"'},
    {"engine/flows/x.cpp": '#include "engine/estate/truth.h"'},
    {"engine/estate/x.cpp": '#include "engine/connectors/decode.h"'},
    {"engine/attic/x.cpp": '#include "engine/base/error.h"'},
    {"engine/connectors/x.cpp": '#include "engine/transport/http.h"'},
    {"engine/lanes/x.cpp": "#include <QSqlQuery>"},
    {"engine/mapping/x.cpp": "#include <QNetworkReply>"},
    {"engine/store/x.cpp": "#include <QtGui/QColor>"},
    {"engine/api/x.cpp": '#include "app/lanes/model.h"'},
    {"app/lanes/x.cpp": '#include "engine/store/store.h"'},
]
GOOD = [
    {"engine/flows/x.cpp": '#include "engine/connectors/decode.h"\n#include "engine/store/store.h"\n#include <QString>'},
    {"engine/base/x.h": '// #include "engine/api/api.h"'},
    {"engine/estate/x.cpp": '#include "engine/config/estate.h"\n#include <QTcpServer>'},
    {"app/lanes/x.cpp": '#include "engine/api/api.h"\n#include <QColor>'},
    {"tests/engine/store/x.cpp": '#include "engine/estate/truth.h"'},
]
