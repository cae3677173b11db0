// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panes of the desktop show beside a cause and a transaction: changes, payloads, lineage.
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/words/changewords.h"
#include "app/words/payload.h"
#include "app/words/payloaddiff.h"
#include "app/words/payloads.h"
#include "engine/api/viewsjson.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

constexpr qsizetype allBytes = 64 * 1024 * 1024;

QString clockTime(qint64 ms)
{
    return ms == 0 ? u"—"_s : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString distance(qint64 ms)
{
    const auto far = age(1, 1 + std::abs(ms));
    return ms <= 0 ? u"%1 before"_s.arg(far) : u"%1 after"_s.arg(far);
}

const PayloadEntry *entryOf(const QList<PayloadEntry> &entries, const QString &number)
{
    const auto found = std::ranges::find(entries, number.toInt(), &PayloadEntry::number);
    return found == entries.end() ? nullptr : &*found;
}

QJsonObject toJson(const PayloadEntry &entry)
{
    return {{u"number"_s, entry.number},
            {u"name"_s, payloadName(entry)},
            {u"step"_s, entry.step},
            {u"system"_s, entry.systemName},
            {u"at"_s, Api::timeJson(entry.atMs)},
            {u"line"_s, entry.line},
            {u"bytes"_s, qint64(entry.body.size())}};
}

int listPayloads(const Invocation &invocation, const QList<PayloadEntry> &entries)
{
    if (invocation.json) {
        QJsonArray list;
        for (const auto &entry : entries) {
            list.append(toJson(entry));
        }
        printJson(list);
        return 0;
    }
    Table table({u"NUMBER"_s, u"WHAT"_s, u"STEP"_s, u"SYSTEM"_s, u"WHEN"_s, u"BYTES"_s, u"LINE"_s}, {0, 5});
    for (const auto &entry : entries) {
        table.add({QString::number(entry.number), payloadName(entry), entry.step, entry.systemName,
                   clockTime(entry.atMs), QString::number(entry.body.size()), entry.line});
    }
    table.print();
    return 0;
}

} // namespace

int printChanges(const Invocation &invocation, Session &session, const QString &cause)
{
    if (cause.isEmpty()) {
        return printError({ErrorCode::BadInput, u"name a cause: throughlinectl exceptions CAUSE --changes"_s},
                          invocation.json);
    }
    const auto view = session.reader().changes(cause);
    if (!view) {
        return printError(view.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*view));
        return 0;
    }
    Table table({u"WHEN"_s, u"FROM THE ONSET"_s, u"KIND"_s, u"WHAT CHANGED"_s, u"WHO"_s});
    for (const auto &change : view->changes) {
        table.add(
            {clockTime(change.atMs), distance(change.fromOnsetMs), change.kind, changeText(change), change.actor});
    }
    table.print();
    printLine(u"%1 · first seen %2 · %3 changes between %4 and %5%6"_s.arg(
        view->title, clockTime(view->onsetMs), QString::number(view->changes.size()), clockTime(view->fromMs),
        clockTime(view->untilMs), view->more ? u", older ones left out"_s : QString()));
    return 0;
}

int printLineage(const Invocation &invocation, Session &session, const QString &order)
{
    Api::LineageQuery query;
    query.orderKey = order;
    query.text = invocation.option(u"text"_s);
    query.afterKey = invocation.option(u"after"_s);
    query.limit = invocation.option(u"limit"_s).toInt();
    const auto page = session.reader().lineage(query);
    if (!page) {
        return printError(page.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*page));
        return 0;
    }
    Table table({u"LEVEL"_s, u"SYSTEM"_s, u"KIND"_s, u"NUMBER"_s, u"STATE"_s, u"AMOUNT"_s, u"ID"_s}, {0, 5});
    for (const auto &row : page->rows) {
        table.add({QString::number(row.level), row.node.systemName, toWord(row.node.kind), row.node.number,
                   row.node.status, shown(row.node.amount), row.node.record.id});
    }
    table.print();
    printLine(u"%1 of %2 records, by level%3"_s.arg(page->rows.size())
                  .arg(page->total)
                  .arg(page->nextKey.isEmpty() ? QString() : u"; next page: --after %1"_s.arg(page->nextKey)));
    return 0;
}

int printPayload(const Invocation &invocation, const Api::TransactionView &view)
{
    const auto entries = payloadsOf(view);
    if (invocation.option(u"payload"_s) == "0"_L1) {
        return listPayloads(invocation, entries);
    }
    const auto *entry = entryOf(entries, invocation.option(u"payload"_s));
    const auto *other = invocation.isSet(u"diff"_s) ? entryOf(entries, invocation.option(u"diff"_s)) : nullptr;
    if (!entry || (invocation.isSet(u"diff"_s) && !other)) {
        return printError({ErrorCode::BadInput,
                           u"there is no such payload; throughlinectl show %1 --payload 0 lists %2 of them"_s
                               .arg(view.transaction.orderKey)
                               .arg(entries.size())},
                          invocation.json);
    }
    if (!other) {
        if (invocation.json) {
            auto object = toJson(*entry);
            object.insert(u"body"_s, QString::fromUtf8(entry->body));
            printJson(object);
            return 0;
        }
        for (const auto lines = payloadLines(entry->body, allBytes); const auto &line : lines) {
            printLine(line);
        }
        return 0;
    }
    const auto both = comparedLines(*other, *entry, allBytes);
    const auto rows = diffLines(both.before, both.after);
    if (invocation.json) {
        QJsonArray list;
        for (const auto &row : rows) {
            if (row.change != DiffLine::Change::Same) {
                list.append(QJsonObject{{u"change"_s, toWord(row.change)},
                                        {u"line"_s, row.text.trimmed()},
                                        {u"was"_s, row.was},
                                        {u"before"_s, row.before + 1},
                                        {u"after"_s, row.after + 1}});
            }
        }
        printJson(
            QJsonObject{{u"payload"_s, toJson(*entry)}, {u"compared_with"_s, toJson(*other)}, {u"changes"_s, list}});
        return 0;
    }
    for (const auto &row : rows) {
        const auto sign = row.change == DiffLine::Change::Added ? u"+ "_s
            : row.change == DiffLine::Change::Removed           ? u"- "_s
            : row.change == DiffLine::Change::Changed           ? u"~ "_s
                                                                : u"  "_s;
        printLine(sign + row.text + (row.was.isEmpty() ? QString() : u"    (was %1)"_s.arg(row.was)));
    }
    return 0;
}

} // namespace Throughline::Ctl
