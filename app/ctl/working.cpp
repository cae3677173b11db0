// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/api/planorder.h"
#include "engine/api/viewsjson.h"
#include "engine/model/work.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Local work: assign, note, tag, snooze, split, merge, runbooks, undo. The twin of the exceptions page.
namespace Throughline::Ctl
{

namespace
{

int usage(const Invocation &invocation, const QString &line)
{
    return printError({ErrorCode::BadInput, u"usage: throughlinectl "_s + line}, invocation.json);
}

QString clockTime(qint64 ms)
{
    return ms == 0 ? u"—"_s : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Orders, exception ids or --cause, as the commands take them.
Result<QJsonObject> whom(const Invocation &invocation, Session &session, const QStringList &words)
{
    if (words.isEmpty() && invocation.isSet(u"cause"_s)) {
        return QJsonObject{{u"cause"_s, invocation.option(u"cause"_s)}};
    }
    QJsonArray exceptions;
    for (const auto &word : words) {
        const auto open = session.reader().openExceptionsOf(word);
        if (!open) {
            return std::unexpected(open.error());
        }
        if (open->isEmpty()) {
            return fail(ErrorCode::NotFound, u"%1 has no open exception"_s.arg(word));
        }
        for (const auto &id : *open) {
            exceptions.append(id);
        }
    }
    return exceptions.isEmpty() ? Result<QJsonObject>(fail(ErrorCode::BadInput, u"name orders or --cause"_s))
                                : QJsonObject{{u"exceptions"_s, exceptions}};
}

/// `head`: of an undo or redo, whose answer names what it was about.
int tell(const Invocation &invocation, const Result<QJsonObject> &result, const QString &head = {})
{
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*result);
    } else {
        const auto count = (*result)["count"_L1].toInt();
        const auto kind = (*result)["kind"_L1].toString();
        printLine(kind.isEmpty() ? u"Done: %1. Take it back with: throughlinectl undo-local"_s.arg(count)
                                 : u"%1: %2 of %3"_s.arg(head, kind).arg(count));
    }
    return 0;
}

int onExceptions(const Invocation &invocation, const QString &kind, const QStringList &words, QJsonObject args)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto members = whom(invocation, **session, words);
    if (!members) {
        return printError(members.error(), invocation.json);
    }
    for (auto it = members->begin(); it != members->end(); ++it) {
        args.insert(it.key(), it.value());
    }
    return tell(invocation, (*session)->command(kind, args));
}

int onCauses(const Invocation &invocation, const QString &kind, const QJsonObject &args, const QString &head = {})
{
    auto session = Session::open(invocation);
    return session ? tell(invocation, (*session)->command(kind, args), head)
                   : printError(session.error(), invocation.json);
}

} // namespace

int runAssign(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.isEmpty()) {
        return usage(invocation, u"assign OWNER|team:ID|auto|nobody ORDER…|--cause ID"_s);
    }
    const auto owner = words.first();
    if (owner == "auto"_L1) {
        return onExceptions(invocation, u"work.auto_assign"_s, words.sliced(1), {});
    }
    return onExceptions(invocation, u"work.assign"_s, words.sliced(1),
                        {{u"owner"_s, owner == "nobody"_L1 ? QString() : owner}});
}

int runNote(const Invocation &invocation)
{
    return invocation.isSet(u"text"_s)
        ? onExceptions(invocation, u"work.note"_s, invocation.words, {{u"text"_s, invocation.option(u"text"_s)}})
        : usage(invocation, u"note ORDER…|--cause ID --text TEXT"_s);
}

int runTag(const Invocation &invocation)
{
    QJsonArray add;
    QJsonArray remove;
    QStringList orders;
    for (const auto &word : invocation.words) {
        if (word.startsWith(u'+')) {
            add.append(word.sliced(1));
        } else if (word.startsWith(u'-')) {
            remove.append(word.sliced(1));
        } else {
            orders.append(word);
        }
    }
    return add.isEmpty() && remove.isEmpty()
        ? usage(invocation, u"tag +TAG ORDER…|--cause ID; to take one off: tag -- -TAG ORDER…"_s)
        : onExceptions(invocation, u"work.tag"_s, orders, {{u"add"_s, add}, {u"remove"_s, remove}});
}

int runSnooze(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.isEmpty()) {
        return usage(invocation, u"snooze 2h|3d|2026-01-02T09:00|occurrence ORDER…|--cause ID [--occurrence]"_s);
    }
    QJsonObject args{{u"occurrence"_s, invocation.isSet(u"occurrence"_s) || words.first() == "occurrence"_L1}};
    if (words.first() != "occurrence"_L1) {
        const auto span = Api::spanMs(words.first());
        const auto time = QDateTime::fromString(words.first(), Qt::ISODate);
        if (!span && !time.isValid()) {
            return usage(invocation, u"snooze 2h|3d|2026-01-02T09:00|occurrence ORDER…|--cause ID"_s);
        }
        args.insert(u"until_ms"_s, span ? QDateTime::currentMSecsSinceEpoch() + *span : time.toMSecsSinceEpoch());
    }
    return onExceptions(invocation, u"work.snooze"_s, words.sliced(1), args);
}

int runUnsnooze(const Invocation &invocation)
{
    return onExceptions(invocation, u"work.unsnooze"_s, invocation.words, {});
}

int runSplit(const Invocation &invocation)
{
    const auto &words = invocation.words;
    return words.size() != 3 ? usage(invocation, u"split CAUSE %1 VALUE [--title TEXT]"_s.arg(splitFields().join(u'|')))
                             : onCauses(invocation, u"work.split"_s,
                                        {{u"cause"_s, words.at(0)},
                                         {u"field"_s, words.at(1)},
                                         {u"value"_s, words.at(2)},
                                         {u"title"_s, invocation.option(u"title"_s)}});
}

int runMerge(const Invocation &invocation)
{
    const auto &words = invocation.words;
    return words.size() < 2 ? usage(invocation, u"merge CAUSE… INTO"_s)
                            : onCauses(invocation, u"work.merge"_s,
                                       {{u"causes"_s, QJsonArray::fromStringList(words.first(words.size() - 1))},
                                        {u"into"_s, words.last()}});
}

int runRunbook(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.size() == 3 && (words.at(1) == "tick"_L1 || words.at(1) == "untick"_L1)) {
        return onCauses(invocation, u"work.tick"_s,
                        {{u"cause"_s, words.at(0)}, {u"step"_s, words.at(2)}, {u"on"_s, words.at(1) == "tick"_L1}});
    }
    if (words.size() != 1) {
        return usage(invocation, u"runbook CAUSE [tick|untick RUNBOOK/STEP]"_s);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto runbook = (*session)->reader().runbook(words.first());
    if (!runbook) {
        return printError(runbook.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*runbook));
        return 0;
    }
    printLine(runbook->title.isEmpty() ? u"No runbook fits this cause."_s : runbook->title);
    Table table({u""_s, u"STEP"_s, u"WHAT"_s, u"DONE BY"_s, u"AT"_s});
    for (const auto &step : runbook->steps) {
        table.add({step.done ? u"x"_s : u" "_s, step.id, step.text, step.actor, clockTime(step.atMs)});
    }
    table.print();
    for (const auto &fix : runbook->fixes) {
        printLine(u"The last fix that worked: %1 %2 %3 %4, %5, of %6 resolved"_s.arg(
            fix.kind, fix.actor, fix.reason, fix.edits.join(u", "_s), clockTime(fix.atMs),
            QString::number(fix.resolved)));
    }
    for (const auto &rule : runbook->rules) {
        printLine(u"%1 by %2, %3%4: %5"_s.arg(rule.kind, rule.actor, clockTime(rule.atMs),
                                              rule.undone ? u", taken back"_s : QString(),
                                              rule.detail["title"_L1].toString()));
    }
    return 0;
}

int runWork(const Invocation &invocation)
{
    if (invocation.words.size() != 1) {
        return usage(invocation, u"work ORDER"_s);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto open = (*session)->reader().openExceptionsOf(invocation.words.first());
    if (!open) {
        return printError(open.error(), invocation.json);
    }
    QJsonArray all;
    for (const auto &id : *open) {
        const auto work = (*session)->reader().work(id);
        if (!work) {
            return printError(work.error(), invocation.json);
        }
        all.append(Api::toJson(*work));
        if (invocation.json) {
            continue;
        }
        printLine(u"%1 · owner %2%3 · tags %4 · snoozed until %5"_s.arg(
            work->orderKey, work->owner.isEmpty() ? u"nobody"_s : work->owner,
            work->mark.rule.isEmpty() ? QString() : u" by the rule \"%1\""_s.arg(work->mark.rule),
            work->mark.tags.isEmpty() ? u"none"_s : work->mark.tags.join(u' '), clockTime(work->mark.untilMs)));
        Table table({u"WHEN"_s, u"WHO"_s, u"WHAT"_s, u"DETAIL"_s, u""_s});
        for (const auto &line : work->lines) {
            auto detail = line.detail;
            detail.remove(u"tries"_s);
            detail.remove(u"each"_s);
            table.add({clockTime(line.atMs), line.actor, line.kind,
                       QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                       line.undone ? u"taken back"_s : QString()});
        }
        table.print();
    }
    if (invocation.json) {
        printJson(all);
    } else if (open->isEmpty()) {
        printLine(u"No open exception of %1."_s.arg(invocation.words.first()));
    }
    return 0;
}

int runOwners(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto owners = (*session)->reader().owners();
    if (!owners) {
        return printError(owners.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*owners));
        return 0;
    }
    for (const auto &team : owners->teams) {
        printLine(u"%1 · %2"_s.arg(team.id, team.title));
    }
    Table table({u"RULE"_s, u"WHEN"_s, u"TEAM"_s});
    for (const auto &rule : owners->rules) {
        table.add({rule.name, rule.when.isEmpty() ? u"always"_s : rule.when, rule.team});
    }
    table.print();
    return 0;
}

int runUndoLocal(const Invocation &invocation)
{
    return onCauses(invocation, u"work.undo"_s, {}, u"Taken back"_s);
}

int runRedoLocal(const Invocation &invocation)
{
    return onCauses(invocation, u"work.redo"_s, {}, u"Done again"_s);
}

} // namespace Throughline::Ctl
