// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/simulation/simulation.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

using Simulation::Ordeal;

/// One life struck in one way at one operation after the other.
struct Trial {
    QString life;
    Ordeal::Strike strike = Ordeal::Strike::Nothing;
    int operations = 0; ///< of this kind in the quiet life
    int points = 0;
    QStringList wrong; ///< "at 17: …"
};

/// Names of counts in which two ends differ.
QStringList differences(const QJsonObject &quiet, const QJsonObject &struck)
{
    QStringList list;
    for (auto system = quiet.begin(); system != quiet.end(); ++system) {
        const auto kinds = system.value().toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            const auto there = struck[system.key()][kind.key()];
            if (kind.key() == "event"_L1) {
                continue; // the vendor's own diary: a change that came in two parts stands there twice
            }
            for (const auto &count : {u"created"_s, u"live"_s, u"removed"_s, u"duplicates"_s}) {
                if (kind.value()[count] != there[count]) {
                    list.append(u"%1 %2 %3 is %4, not %5"_s.arg(system.key(), kind.key(), count)
                                    .arg(there[count].toInteger())
                                    .arg(kind.value()[count].toInteger()));
                }
            }
        }
    }
    return list;
}

/// Violations without their time. What the oracle says at the end of the quiet life as well (it knows no later change of what
/// a sale made) tells nothing of the blow.
QStringList complaints(const Simulation::Report &report)
{
    QStringList list;
    for (const auto &line : report.findings.violations) {
        list.append(line.section(u' ', 1));
    }
    return list;
}

Result<Trial> tried(const Simulation::Report &quiet, Simulation::Scene scene, Ordeal::Strike strike, int every)
{
    const bool store = strike == Ordeal::Strike::StoreFails || strike == Ordeal::Strike::Killed;
    Trial trial{scene.ordeal->life, strike, store ? quiet.storeOperations : quiet.requests, 0, {}};
    for (int at = 1; at <= trial.operations; at += every) {
        scene.ordeal->strike = strike;
        scene.ordeal->at = at;
        const auto report = Simulation::play(scene);
        if (!report) {
            return std::unexpected(report.error());
        }
        ++trial.points;
        const auto known = complaints(quiet);
        auto lines = complaints(*report);
        lines.removeIf([&](const QString &line) { return known.contains(line); });
        lines += differences(quiet.held, report->held);
        if (!lines.isEmpty()) {
            trial.wrong.append(u"at %1: %2"_s.arg(at).arg(lines.join(u"; "_s)));
        }
    }
    return trial;
}

QJsonObject toJson(const Trial &trial)
{
    return {{u"life"_s, trial.life},
            {u"strike"_s, Simulation::toWord(trial.strike)},
            {u"operations"_s, trial.operations},
            {u"points"_s, trial.points},
            {u"wrong"_s, QJsonArray::fromStringList(trial.wrong)}};
}

} // namespace

int runOrdeal(const Invocation &invocation)
{
    const auto wanted = invocation.words.value(0);
    const auto lives = wanted.isEmpty() ? Simulation::lives() : QStringList{wanted};
    const int every = std::max(1, invocation.option(u"every"_s).toInt());
    const auto seed = std::max<quint64>(1, invocation.option(u"seed"_s).toULongLong());
    if (!std::ranges::all_of(lives, [](const QString &life) { return Simulation::lives().contains(life); })) {
        return printError(
            {ErrorCode::BadInput, u"there is no life %1; one of: %2"_s.arg(wanted, Simulation::lives().join(u", "_s))},
            invocation.json);
    }
    const auto only = invocation.option(u"only"_s);
    const auto name = invocation.option(u"mutant"_s);
    const auto *defect = mutant(name);
    if (!name.isEmpty() && !defect) {
        return printError({ErrorCode::BadInput, u"there is no mutant %1"_s.arg(name)}, invocation.json);
    }
    QLoggingCategory::setFilterRules(u"throughline.*=false"_s); // made-up misfortune is no news
    QJsonArray all;
    bool fine = true;
    for (const auto &life : lives) {
        Simulation::Scene scene;
        scene.seed = seed;
        scene.guards = defect ? scene.guards.without(defect->missing) : scene.guards;
        scene.ordeal = Ordeal{life, Ordeal::Strike::Nothing, 0};
        const auto quiet = Simulation::play(scene);
        if (!quiet) {
            return printError(quiet.error(), invocation.json);
        }
        using enum Ordeal::Strike;
        for (const auto strike : {StoreFails, Refused, AnswerLost, Killed}) {
            if (!only.isEmpty() && Simulation::toWord(strike) != only) {
                continue;
            }
            const auto store = strike == StoreFails || strike == Killed;
            const auto trial = tried(*quiet, scene, strike, store ? every * 20 : every);
            if (!trial) {
                return printError(trial.error(), invocation.json);
            }
            fine = fine && trial->wrong.isEmpty();
            all.append(toJson(*trial));
            if (!invocation.json) {
                printLine(
                    u"%1, %2: struck at %3 of %4 operations, %5 ended otherwise"_s.arg(life, Simulation::toWord(strike))
                        .arg(trial->points)
                        .arg(trial->operations)
                        .arg(trial->wrong.size()));
                for (const auto &line : trial->wrong) {
                    printLine(u"  "_s + line);
                }
            }
        }
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"ordeals"_s, all}});
    }
    return fine ? 0 : 1;
}

} // namespace Throughline::Ctl
