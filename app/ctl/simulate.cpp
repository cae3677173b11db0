// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/simulation/simulation.h"
#include "engine/base/json.h"
#include "engine/base/texts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QProcess>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

/// A sum over seeds, as printed and as passed between processes.
struct Total {
    int seeds = 0;
    int days = 0;
    int flows = 0;
    int attempts = 0;
    int transitions = 0;
    int crashes = 0;
    int outages = 0;
    qint64 events = 0;
    QMap<QString, int> unknowns;
    QMap<QString, int> edges;
    QMap<quint64, QStringList> violations; ///< by seed
    QMap<quint64, QString> hashes;
};

/// One hash over all traces, in the order of their seeds.
QString hashOf(const Total &total)
{
    QByteArray all;
    for (const auto &[seed, hash] : total.hashes.asKeyValueRange()) {
        all += QByteArray::number(seed) + hash.toLatin1();
    }
    return QString::fromLatin1(sha256Hex(all));
}

QJsonObject numbers(const QMap<QString, int> &map)
{
    QJsonObject object;
    for (const auto &[key, value] : map.asKeyValueRange()) {
        object.insert(key, value);
    }
    return object;
}

QJsonObject toJson(const Total &total)
{
    QJsonObject violations;
    for (const auto &[seed, list] : total.violations.asKeyValueRange()) {
        violations.insert(QString::number(seed), QJsonArray::fromStringList(list));
    }
    QJsonObject hashes;
    for (const auto &[seed, hash] : total.hashes.asKeyValueRange()) {
        hashes.insert(QString::number(seed), hash);
    }
    return {{u"seeds"_s, total.seeds},
            {u"days"_s, total.days},
            {u"flows"_s, total.flows},
            {u"attempts"_s, total.attempts},
            {u"transitions"_s, total.transitions},
            {u"crashes"_s, total.crashes},
            {u"outages"_s, total.outages},
            {u"events"_s, total.events},
            {u"unknowns"_s, numbers(total.unknowns)},
            {u"edges"_s, numbers(total.edges)},
            {u"violations"_s, violations},
            {u"trace_hashes"_s, hashes},
            {u"trace_hash"_s, hashOf(total)}};
}

/// One seed in the words of toJson(Total).
QJsonObject toJson(const Simulation::Report &report)
{
    const auto &found = report.findings;
    const auto seed = QString::number(report.scene.seed);
    QJsonObject violations;
    if (!found.violations.isEmpty()) {
        violations.insert(seed, QJsonArray::fromStringList(found.violations));
    }
    return {{u"seeds"_s, 1},
            {u"days"_s, report.scene.days},
            {u"flows"_s, found.flows},
            {u"attempts"_s, found.attempts},
            {u"transitions"_s, found.transitions},
            {u"crashes"_s, report.crashes},
            {u"outages"_s, report.outages},
            {u"events"_s, static_cast<qint64>(report.events)},
            {u"unknowns"_s, numbers(found.unknowns)},
            {u"edges"_s, numbers(found.edges)},
            {u"violations"_s, violations},
            {u"trace_hashes"_s, QJsonObject{{seed, QString::fromLatin1(report.traceHash)}}}};
}

void add(Total &total, const QJsonObject &part)
{
    const auto sum = [&](int &into, const QString &name) { into += part[name].toInt(); };
    sum(total.seeds, u"seeds"_s);
    sum(total.days, u"days"_s);
    sum(total.flows, u"flows"_s);
    sum(total.attempts, u"attempts"_s);
    sum(total.transitions, u"transitions"_s);
    sum(total.crashes, u"crashes"_s);
    sum(total.outages, u"outages"_s);
    total.events += part["events"_L1].toInteger();
    const auto merge = [&](QMap<QString, int> &into, const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            into[it.key()] += it.value().toInt();
        }
    };
    merge(total.unknowns, part["unknowns"_L1].toObject());
    merge(total.edges, part["edges"_L1].toObject());
    const auto violations = part["violations"_L1].toObject();
    for (auto it = violations.begin(); it != violations.end(); ++it) {
        total.violations.insert(it.key().toULongLong(), textsOf(it.value()));
    }
    const auto hashes = part["trace_hashes"_L1].toObject();
    for (auto it = hashes.begin(); it != hashes.end(); ++it) {
        total.hashes.insert(it.key().toULongLong(), it.value().toString());
    }
}

void printTotal(const Total &total, const QString &mutant, double seconds)
{
    printLine(
        u"%1 seeds, %2 simulated days: %3 flows, %4 attempts, %5 transitions, %6 crashes, %7 outages"_s.arg(total.seeds)
            .arg(total.days)
            .arg(total.flows)
            .arg(total.attempts)
            .arg(total.transitions)
            .arg(total.crashes)
            .arg(total.outages));
    QStringList unknown;
    for (const auto &[word, count] : total.unknowns.asKeyValueRange()) {
        unknown.append(u"%1 %2"_s.arg(word).arg(count));
    }
    printLine(u"%1 events"_s.arg(total.events));
    printLine(u"became unknown: %1"_s.arg(unknown.isEmpty() ? u"none"_s : unknown.join(u", "_s)));
    Table edges({u"edge"_s, u"taken"_s}, {1});
    for (const auto &[edge, count] : total.edges.asKeyValueRange()) {
        edges.add({edge, QString::number(count)});
    }
    edges.print();
    for (const auto &[seed, lines] : total.violations.asKeyValueRange()) {
        const auto with = mutant.isEmpty() ? QString() : u" --mutant "_s + mutant;
        printLine(u"seed %1 violates; again: throughlinectl simulate --seed %1 --seeds 1 --days %2%3"_s.arg(seed)
                      .arg(total.days / std::max(1, total.seeds))
                      .arg(with));
        for (const auto &line : lines) {
            printLine(u"  "_s + line);
        }
    }
    printLine(u"%1 seeds with violations; trace %2; %3 simulated days per minute"_s.arg(total.violations.size())
                  .arg(hashOf(total).first(16))
                  .arg(qRound(total.days / std::max(0.001, seconds) * 60)));
}

/// The same in `jobs` processes; each takes every n-th seed.
Result<Total> inProcesses(const Invocation &invocation, quint64 first, int seeds, int days, int jobs)
{
    std::vector<std::unique_ptr<QProcess>> children;
    for (int job = 0; job < jobs; ++job) {
        QStringList arguments{u"simulate"_s,
                              u"--json"_s,
                              u"--jobs=1"_s,
                              u"--seed=%1"_s.arg(first + static_cast<quint64>(job)),
                              u"--seeds=%1"_s.arg((seeds - job + jobs - 1) / jobs),
                              u"--stride=%1"_s.arg(jobs),
                              u"--days=%1"_s.arg(days)};
        if (invocation.isSet(u"mutant"_s)) {
            arguments.append(u"--mutant="_s + invocation.option(u"mutant"_s));
        }
        auto child = std::make_unique<QProcess>();
        child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child->start(QCoreApplication::applicationFilePath(), arguments);
        children.push_back(std::move(child));
    }
    Total total;
    for (const auto &child : children) {
        child->waitForFinished(-1);
        const auto part = parseJsonObject(child->readAllStandardOutput());
        if (!part) {
            return fail(ErrorCode::Bug, u"a simulation ended without a report: exit %1"_s.arg(child->exitCode()));
        }
        add(total, *part);
    }
    return total;
}

} // namespace

int runSimulate(const Invocation &invocation)
{
    const auto first = std::max<quint64>(1, invocation.option(u"seed"_s).toULongLong());
    const int seeds = std::max(1, invocation.option(u"seeds"_s).toInt());
    const int days = std::max(1, invocation.option(u"days"_s).toInt());
    const int jobs = std::clamp(invocation.option(u"jobs"_s).toInt(), 1, std::min(seeds, 64));
    const auto stride = std::max<quint64>(1, invocation.option(u"stride"_s).toULongLong());
    const auto name = invocation.option(u"mutant"_s);
    Simulation::Scene scene;
    scene.days = days;
    scene.keepStore = invocation.isSet(u"keep"_s);
    if (!name.isEmpty()) {
        const auto *known = mutant(name);
        if (!known) {
            return printError({ErrorCode::BadInput, u"there is no mutant %1"_s.arg(name)}, invocation.json);
        }
        scene.guards = scene.guards.without(known->missing);
        scene.untilFirstViolation = true;
    }
    QLoggingCategory::setFilterRules(u"throughline.*=false"_s); // made-up misfortune is no news
    QElapsedTimer watch;
    watch.start();
    Total total;
    if (jobs > 1) {
        auto all = inProcesses(invocation, first, seeds, days, jobs);
        if (!all) {
            return printError(all.error(), invocation.json);
        }
        total = *all;
    } else {
        for (int i = 0; i < seeds; ++i) {
            scene.seed = first + static_cast<quint64>(i) * stride;
            const auto report = Simulation::play(scene);
            if (!report) {
                return printError(report.error(), invocation.json);
            }
            add(total, toJson(*report));
            if (!report->store.isEmpty() && !invocation.json) {
                printLine(u"seed %1: %2"_s.arg(scene.seed).arg(report->store));
            }
            if (!name.isEmpty() && !report->findings.violations.isEmpty()) {
                break; // caught
            }
        }
    }
    const auto seconds = static_cast<double>(watch.elapsed()) / 1000;
    if (invocation.json) {
        printJson(toJson(total));
    } else {
        printTotal(total, name, seconds);
    }
    return total.violations.isEmpty() ? 0 : 1;
}

} // namespace Throughline::Ctl
