// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/api/planorder.h"
#include "engine/api/viewsjson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

QString sums(const QList<Api::CurrencySum> &list)
{
    QStringList words;
    for (const auto &sum : list) {
        words.append(shown(sum.money));
    }
    return words.isEmpty() ? u"—"_s : words.join(u" + "_s);
}

QString clockTime(qint64 ms)
{
    return ms == 0 ? u"—"_s : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Api::ExceptionQuery queryOf(const Invocation &invocation, qint64 nowMs)
{
    Api::ExceptionQuery query;
    query.within = invocation.option(u"filter"_s);
    query.actor = invocation.actor;
    query.nowMs = nowMs;
    query.entity = invocation.option(u"entity"_s);
    query.inDoubtOnly = invocation.isSet(u"in-doubt"_s);
    query.snoozed = invocation.isSet(u"snoozed"_s);
    return query;
}

int printItems(const Invocation &invocation, Session &session, const QString &cause)
{
    auto query = queryOf(invocation, session.nowMs());
    query.causeId = cause;
    const auto page = session.reader().items(query, Api::ItemOrder::Money, invocation.option(u"after"_s),
                                             invocation.option(u"limit"_s).toInt());
    if (!page) {
        return printError(page.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(
            QJsonObject{{u"total"_s, page->total}, {u"next"_s, page->nextKey}, {u"items"_s, Api::toJson(page->items)}});
        return 0;
    }
    Table table(
        {u"ORDER"_s, u"CUSTOMER"_s, u"ENTITY"_s, u"AMOUNT"_s, u"AGE"_s, u"TRIES"_s, u"STATE"_s, u"OWNER"_s, u"TAGS"_s},
        {3, 4, 5});
    for (const auto &item : page->items) {
        const auto state = item.state == ExceptionState::Resent ? u"re-sent, unverified"_s
            : item.gap                                          ? u"gap"_s
                                                                : toWord(item.step);
        table.add({item.orderKey, item.customer, item.entity, shown(item.amount), age(item.openedMs, session.nowMs()),
                   QString::number(item.tries), state, item.owner, item.work.tags.join(u' ')});
    }
    table.print();
    printLine(u"%1 of %2 %3 in this scope, most money first%4"_s.arg(
        QString::number(page->items.size()), QString::number(page->total), query.snoozed ? u"snoozed"_s : u"open"_s,
        page->nextKey.isEmpty() ? QString() : u"; next page: --after %1"_s.arg(page->nextKey)));
    return 0;
}

} // namespace

int runStatus(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto status = (*session)->reader().status((*session)->nowMs());
    const auto systems = (*session)->reader().systems((*session)->nowMs());
    if (!status || !systems) {
        return printError(!status ? status.error() : systems.error(), invocation.json);
    }
    if (invocation.json) {
        auto object = Api::toJson(*status);
        object.insert(u"systems_list"_s, Api::toJson(*systems));
        printJson(object);
        return 0;
    }
    printLine(u"%1%2"_s.arg(status->workspace,
                            status->simulated ? u" · simulated, nothing leaves this computer"_s : QString()));
    printLine(u"Engine: %1 · %2"_s.arg(status->engineRunning ? u"running (%1)"_s.arg(status->engineNote)
                                                             : u"not running; start it with: throughlinectl serve"_s,
                                       status->operating ? u"operating"_s : u"observing, nothing is sent"_s));
    if (!status->stop.isEmpty()) {
        printLine(status->stop);
    }
    printLine(u"%1 transactions · %2 open exceptions, %3 causes · %4 in doubt · %5 effects to be sent"_s
                  .arg(status->transactions)
                  .arg(status->openExceptions)
                  .arg(status->causes)
                  .arg(status->inDoubt)
                  .arg(status->outbox));
    printLine(u"Money at risk: %1 (%2, rates of %3)"_s.arg(shown(status->atRiskReporting), sums(status->atRisk),
                                                           status->ratesDate));
    Table table({u"SYSTEM"_s, u"HEALTH"_s, u"LAST GOOD SYNC"_s, u"BREAKER"_s, u"WAITING"_s, u"SAYS"_s}, {4});
    for (const auto &system : *systems) {
        table.add(
            {system.name, system.health, clockTime(system.lastGoodSyncMs), system.breaker,
             QString::number(system.waiting),
             system.errorHead.isEmpty() ? system.errorText : u"%1: %2"_s.arg(system.errorHead, system.errorText)});
    }
    table.print();
    return 0;
}

int runLanes(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto filter = invocation.option(u"filter"_s);
    const auto now = (*session)->nowMs();
    const auto lanes = filter.isEmpty()
        ? (*session)->reader().lanes(now)
        : (*session)->reader().finder(now).board(filter, invocation.actor).transform([](const Api::BoardView &board) {
              return board.lanes;
          });
    if (!lanes) {
        return printError(lanes.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*lanes));
        return 0;
    }
    Table table({u"LANE"_s, u"IN LANE"_s, u"OPEN"_s, u"OLDEST OPEN"_s, u"AT RISK"_s}, {1, 2, 3});
    for (const auto &lane : *lanes) {
        table.add({toWord(lane.lane), QString::number(lane.inLane), QString::number(lane.open),
                   age(lane.oldestOpenMs, (*session)->nowMs()), sums(lane.atRisk)});
    }
    table.print();
    return 0;
}

int runExceptions(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto cause = invocation.words.isEmpty() ? invocation.option(u"cause"_s) : invocation.words.first();
    if (invocation.isSet(u"changes"_s)) {
        return printChanges(invocation, **session, cause);
    }
    if (!cause.isEmpty() || invocation.isSet(u"in-doubt"_s) || invocation.isSet(u"snoozed"_s)) {
        return printItems(invocation, **session, cause);
    }
    const auto causes = (*session)->reader().causes(queryOf(invocation, (*session)->nowMs()), (*session)->nowMs());
    if (!causes) {
        return printError(causes.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*causes));
        return 0;
    }
    if (causes->isEmpty()) {
        const auto status = (*session)->reader().status((*session)->nowMs());
        const bool unread = status && status->transactions == 0 && !status->engineRunning;
        printLine(unread
                      ? u"Nothing has been read yet: the engine has not run here. Start it with: throughlinectl serve"_s
                      : invocation.isSet(u"filter"_s) ? u"No open exception fits the filter."_s
                                                      : u"No open exceptions."_s);
        return 0;
    }
    Table table(
        {u"CAUSE"_s, u"ITEMS"_s, u"AT RISK"_s, u"RANK"_s, u"LAST SEEN"_s, u"SYSTEM"_s, u"CODE"_s, u"WHAT FAILED"_s},
        {1, 2, 3});
    for (const auto &view : *causes) {
        table.add({view.cause.id, QString::number(view.open), shown(view.atRiskReporting),
                   QString::number(view.rank["score"_L1].toInt()), age(view.lastSeenMs, (*session)->nowMs()),
                   view.systemName, view.cause.code, view.cause.title});
    }
    table.print();
    printLine(u"Items of a cause: throughlinectl exceptions CAUSE · replay it: throughlinectl replay --cause CAUSE"_s);
    return 0;
}

/// A time, or how long ago.
std::optional<qint64> momentOf(const QString &text)
{
    if (const auto span = Api::spanMs(text)) {
        return QDateTime::currentMSecsSinceEpoch() - *span;
    }
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

int runShow(const Invocation &invocation)
{
    if (invocation.words.isEmpty()) {
        return printError({ErrorCode::BadInput, u"name an order: throughlinectl show SO-2026-100042"_s},
                          invocation.json);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto at = invocation.isSet(u"at"_s) ? momentOf(invocation.option(u"at"_s)) : std::nullopt;
    if (invocation.isSet(u"at"_s) && !at) {
        return printError(
            {ErrorCode::BadInput, u"--at takes a time (2026-01-02T09:00) or how long ago (90m, 2h, 3d)"_s},
            invocation.json);
    }
    const auto &order = invocation.words.first();
    if (invocation.isSet(u"lineage"_s)) {
        return printLineage(invocation, **session, order);
    }
    const auto view = at ? (*session)->reader().transactionAt(order, *at) : (*session)->reader().transaction(order);
    if (!view) {
        return printError(view.error(), invocation.json);
    }
    if (invocation.isSet(u"payload"_s)) {
        return printPayload(invocation, *view);
    }
    if (invocation.json) {
        printJson(Api::toJson(*view));
        return 0;
    }
    const auto &t = view->transaction;
    printLine(u"%1 · %2 · %3 · %4 · lane %5 · %6"_s.arg(t.orderKey, t.customerName, t.entity, shown(t.amount),
                                                        toWord(t.lane), toWord(t.state)));
    if (!view->exceptionId.isEmpty()) {
        printLine(
            u"Stuck: %1 (%2, cause %3)"_s.arg(view->cause.cause.title, view->cause.systemName, view->cause.cause.id));
    }
    printLine({});
    Table steps({u"STEP"_s, u"SYSTEM"_s, u"STATE"_s, u"TRIES"_s, u"IN THE TARGET"_s, u"WAITS FOR"_s, u"SAYS"_s}, {3});
    for (const auto &step : view->steps) {
        steps.add({step.step, step.systemName, toWord(step.state), QString::number(step.attempts.size()), step.targetId,
                   step.waiting, step.failure.message});
    }
    for (const auto &flow : view->flows) {
        for (const auto &step : flow.coming) {
            steps.add({step.step, step.systemName, u"to come"_s, QString(), QString(),
                       step.after.isEmpty() ? step.waiting : u"after "_s + step.after.join(u", "_s), QString()});
        }
    }
    steps.print();
    printLine({});
    QStringList heads{u"WHAT EACH SYSTEM SAYS"_s};
    for (const auto &column : view->columns) {
        heads.append(column.systemName);
    }
    Table says(heads);
    for (const auto &row : view->rows) {
        QStringList cells{row.attribute};
        for (const auto &cell : row.cells) {
            cells.append(!cell.present ? u"—"_s
                                       : (cell.systemOfRecord ? u"* "_s
                                              : cell.differs  ? u"≠ "_s
                                                              : u"  "_s)
                                 + cell.text);
        }
        says.add(cells);
    }
    says.print();
    printLine({});
    Table history({u"WHEN"_s, u"WHAT"_s, u"DETAIL"_s});
    for (const auto &line : view->history) {
        history.add({clockTime(line.atMs), line.text, line.detail});
    }
    history.print();
    return 0;
}

} // namespace Throughline::Ctl
