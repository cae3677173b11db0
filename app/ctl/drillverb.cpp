// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"

#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/base/json.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

// throughlinectl drill list|run
namespace Throughline::Ctl
{

std::function<void(const DrillLine &)> drillPrinter(const Invocation &invocation)
{
    return [json = invocation.json](const DrillLine &line) {
        if (json) {
            QTextStream(stderr) << writeJson(toJson(line)) << Qt::endl; // progress, while the report is being made
        } else {
            printLine(u"%1 %2"_s.arg(line.check ? line.held ? u"  ok  "_s : u"FAILED"_s : u"      "_s, line.text));
        }
    };
}

int printVerdict(const DrillRun &run, const Invocation &invocation)
{
    const auto report = run.report();
    if (invocation.json) {
        printJson(report);
    } else {
        printLine(u"%1: %2"_s.arg(report["drill"_L1].toString(), run.passed() ? u"passed"_s : u"failed"_s));
    }
    return run.passed() ? 0 : 1;
}

int runDrill(const Invocation &invocation)
{
    const auto drills = loadDrills();
    if (!drills) {
        return printError(drills.error(), invocation.json);
    }
    const auto verb = invocation.words.value(0);
    if (verb == "list"_L1) {
        if (invocation.json) {
            QJsonArray array;
            for (const auto &drill : *drills) {
                array.append(QJsonObject{{u"name"_s, drill.name},
                                         {u"title"_s, drill.title},
                                         {u"story"_s, drill.story},
                                         {u"systems"_s, QJsonArray::fromStringList(drill.systems)}});
            }
            printJson(array);
            return 0;
        }
        Table table({u"DRILL"_s, u"WHAT HAPPENS"_s, u"SYSTEMS"_s});
        for (const auto &drill : *drills) {
            table.add({drill.name, drill.title, drill.systems.join(u", "_s)});
        }
        table.print();
        return 0;
    }
    const auto name = invocation.words.value(1);
    const auto it = std::ranges::find(*drills, name, &Drill::name);
    if (verb != "run"_L1 || it == drills->end()) {
        return printError(
            {ErrorCode::BadInput,
             u"usage: throughlinectl drill list, or drill run NAME; there is no drill \"%1\""_s.arg(name)},
            invocation.json);
    }
    DrillRun run(*it, invocation, invocation.option(u"orders"_s).toInt(), drillPrinter(invocation));
    if (const auto done = run.run(); !done) {
        return printError(done.error(), invocation.json);
    }
    return printVerdict(run, invocation);
}

} // namespace Throughline::Ctl
