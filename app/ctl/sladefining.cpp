// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SLA definitions without a screen: shown, changed, and what a change would do.
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/api/slaeditviews.h"
#include "engine/config/slavalues.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

QString eventsText(const QList<SlaEvent> &events)
{
    QStringList words;
    for (const auto &event : events) {
        words.append(event.role.isEmpty() ? event.type : u"%1 in %2"_s.arg(event.type, event.role));
    }
    return words.join(u" or "_s);
}

QString text(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"on"_s : u"off"_s) : value.toString();
}

/// The fields that the options name.
QJsonObject changesOf(const Invocation &invocation)
{
    QJsonObject changes;
    for (const auto &name : {u"limit"_s, u"warn"_s, u"target"_s, u"calendar"_s, u"title"_s}) {
        if (invocation.isSet(name)) {
            changes.insert(name, invocation.option(name));
        }
    }
    if (invocation.isSet(u"on"_s) || invocation.isSet(u"off"_s)) {
        changes.insert(u"on"_s, invocation.isSet(u"on"_s));
    }
    return changes;
}

int printRun(const Invocation &invocation, const Api::SlaDryRun &run)
{
    const bool possible = run.draft.problems.isEmpty();
    if (invocation.json) {
        printJson(Api::toJson(run));
        return possible ? 0 : 3;
    }
    for (const auto &problem : run.draft.problems) {
        printLine(u"Refused: %1"_s.arg(Config::sentence(problem)));
    }
    if (possible && run.draft.after.isEmpty()) {
        printLine(u"Nothing would change."_s);
    } else if (possible) {
        Table table({u"FIELD"_s, u"NOW"_s, u"THEN"_s});
        for (auto it = run.draft.after.begin(); it != run.draft.after.end(); ++it) {
            table.add({it.key(), text(run.draft.before[it.key()]), text(it.value())});
        }
        table.print();
        printLine(u"running %1: late %2 instead of %3, in warning %4 instead of %5%6"_s.arg(run.then.running)
                      .arg(run.then.late)
                      .arg(run.now.late)
                      .arg(run.then.atRisk)
                      .arg(run.now.atRisk)
                      .arg(run.partly ? u" (of those due next)"_s : QString()));
    }
    return possible ? 0 : 3;
}

} // namespace

int showSla(const Invocation &invocation, Session &session)
{
    const auto view = Api::slaDefinition(session.reader(), invocation.words.value(1));
    if (!view) {
        return printError(view.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*view));
        return 0;
    }
    const auto &definition = view->definition;
    printLine(u"%1: %2"_s.arg(definition.title, definition.says));
    Table table({u"FIELD"_s, u"VALUE"_s});
    for (const auto &field : {u"limit"_s, u"warn"_s, u"target"_s, u"calendar"_s, u"on"_s}) {
        table.add({field, text(view->fields[field])});
    }
    for (const auto &[field, events] : {std::pair{u"starts"_s, &definition.starts},
                                        {u"stops"_s, &definition.stops},
                                        {u"cancels"_s, &definition.cancels},
                                        {u"pauses"_s, &definition.pauses},
                                        {u"resumes"_s, &definition.resumes}}) {
        if (!events->isEmpty()) {
            table.add({field, eventsText(*events)});
        }
    }
    for (const auto &row : definition.overrides) {
        table.add({row.entity.isEmpty() ? u"region %1"_s.arg(row.region) : u"entity %1"_s.arg(row.entity),
                   u"limit %1"_s.arg(Config::spanText(row.limitMs > 0 ? row.limitMs : definition.limitMs))});
    }
    table.print();
    for (const auto &change : view->changes) {
        QStringList fields;
        for (auto it = change.after.begin(); it != change.after.end(); ++it) {
            fields.append(u"%1 %2 → %3"_s.arg(it.key(), text(change.before[it.key()]), text(it.value())));
        }
        printLine(u"%1 %2: %3 (%4)"_s.arg(QDateTime::fromMSecsSinceEpoch(change.atMs).toString(u"yyyy-MM-dd HH:mm"_s),
                                          change.actor, fields.join(u", "_s), change.reason));
    }
    return 0;
}

int setSla(const Invocation &invocation, Session &session)
{
    const auto id = invocation.words.value(1);
    const auto changes = changesOf(invocation);
    if (id.isEmpty() || changes.isEmpty() || (invocation.isSet(u"on"_s) && invocation.isSet(u"off"_s))) {
        return printError(
            {ErrorCode::BadInput,
             u"throughlinectl sla set DEFINITION [--limit 6h] [--warn 1h] [--target 95] [--calendar NAME] "
             "[--title TEXT] [--on|--off] --reason TEXT [--dry-run]"_s},
            invocation.json);
    }
    if (invocation.isSet(u"dry-run"_s)) {
        const auto run = Api::slaDryRun(session.reader(), id, changes, session.nowMs());
        return run ? printRun(invocation, *run) : printError(run.error(), invocation.json);
    }
    const auto result = session.command(
        u"sla.set"_s, {{u"sla"_s, id}, {u"changes"_s, changes}, {u"reason"_s, invocation.option(u"reason"_s)}});
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*result);
    } else {
        printLine(
            u"It holds from now on: running clocks are set anew, those that stopped keep what they were measured by."_s);
    }
    return 0;
}

} // namespace Throughline::Ctl
