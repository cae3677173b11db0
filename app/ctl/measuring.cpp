// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SLA, KPI and alerts without a screen.
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/host/kpiwords.h"
#include "engine/api/alertviews.h"
#include "engine/api/planorder.h"
#include "engine/api/slaviews.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

const auto none = u"—"_s;

QString span(qint64 ms)
{
    return ms <= 0 ? none : age(1, ms + 1);
}

QString percent(double share)
{
    return u"%1 %"_s.arg(share * 100, 0, 'f', 1);
}

QString stamp(qint64 ms)
{
    return ms == 0 ? none : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString dayText(int day)
{
    return QString::number(day).insert(6, u'-').insert(4, u'-');
}

/// "late", "open", "day:20261120", "breaches:20261120", "due:20261120", "took:4h-8h", "age:3d-7d"
Result<Api::SlaPoint> pointOf(const QString &text, qint64 nowMs)
{
    using Kind = Api::SlaPoint::Kind;
    const auto word = text.section(u':', 0, 0);
    const auto rest = text.section(u':', 1);
    Api::SlaPoint point;
    const QMap<QString, Kind> kinds{
        {u"open"_s, Kind::Open}, {u"late"_s, Kind::Late}, {u"day"_s, Kind::Day}, {u"breaches"_s, Kind::Breaches},
        {u"due"_s, Kind::Due},   {u"took"_s, Kind::Bar},  {u"age"_s, Kind::Age}};
    const auto refused = [&] {
        return fail(
            ErrorCode::BadInput,
            u"--point takes open, late, day:20261120, breaches:20261120, due:20261120, took:4h-8h, age:3d-7d or order:ORDER, not \"%1\""_s
                .arg(text));
    };
    if (!kinds.contains(word)) {
        return refused();
    }
    point.kind = kinds.value(word);
    if (point.kind == Kind::Day || point.kind == Kind::Breaches || point.kind == Kind::Due) {
        point.day = QString(rest).remove(u'-').toInt();
        return point.day > 0 ? Result<Api::SlaPoint>(point) : refused();
    }
    if (point.kind == Kind::Bar || point.kind == Kind::Age) {
        const auto from = Api::spanMs(rest.section(u'-', 0, 0));
        const auto until = rest.contains(u'-') ? Api::spanMs(rest.section(u'-', 1, 1)) : Result<qint64>(0);
        if (!from || !until) {
            return refused();
        }
        const bool byAge = point.kind == Kind::Age; // an age is a start: the older, the earlier
        point.fromMs = byAge ? (*until > 0 ? nowMs - *until : 0) : *from;
        point.untilMs = byAge ? nowMs - *from : *until;
    }
    return point;
}

int printItems(const Invocation &invocation, Session &session, const Api::SlaQuery &query)
{
    const auto point = pointOf(invocation.option(u"point"_s), session.nowMs());
    if (!point) {
        return printError(point.error(), invocation.json);
    }
    const auto page = Api::slaItems(session.reader(), query, *point, invocation.option(u"after"_s).replace(u' ', u'\n'),
                                    invocation.option(u"limit"_s).toInt(), session.nowMs());
    if (!page) {
        return printError(page.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"items"_s, Api::toJson(page->items)},
                              {u"next"_s, QString(page->nextKey).replace(u'\n', u' ')}});
        return 0;
    }
    Table table({u"ORDER"_s, u"CUSTOMER"_s, u"ENTITY"_s, u"AMOUNT"_s, u"STARTED"_s, u"DUE"_s, u"TOOK"_s, u"STATE"_s,
                 u"WILL BREACH"_s},
                {3, 6, 8});
    for (const auto &item : page->items) {
        const bool over = item.state == SlaState::Met || item.state == SlaState::Late;
        table.add({item.orderKey, item.customer, item.entity, shown(item.amount), stamp(item.startedMs),
                   stamp(item.dueMs), span(item.elapsedMs),
                   (item.late && !over ? u"late, running"_s : toWord(item.state))
                       + (item.suspect ? u", suspect"_s : QString()),
                   item.breach < 0 ? none : percent(item.breach)});
    }
    table.print();
    printLine(u"%1 shown%2"_s.arg(page->items.size())
                  .arg(page->nextKey.isEmpty()
                           ? QString()
                           : u"; next page: --after \"%1\""_s.arg(QString(page->nextKey).replace(u'\n', u' '))));
    return 0;
}

/// Every clock of one order.
int printOrder(const Invocation &invocation, Session &session, const QString &orderKey)
{
    const auto items = Api::slaOfOrder(session.reader(), orderKey, session.nowMs());
    if (!items) {
        return printError(items.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*items));
        return 0;
    }
    Table table({u"SLA"_s, u"STARTED"_s, u"DUE"_s, u"STOPPED"_s, u"USED"_s, u"LIMIT"_s, u"STATE"_s}, {4, 5});
    for (const auto &item : *items) {
        const bool over = item.state == SlaState::Met || item.state == SlaState::Late;
        table.add({item.definition, stamp(item.startedMs), stamp(item.dueMs), stamp(item.stoppedMs),
                   span(item.elapsedMs), span(item.limitMs),
                   (item.late && !over ? u"late, running"_s : toWord(item.state))
                       + (item.suspect ? u", suspect"_s : QString())});
    }
    table.print();
    return 0;
}

void printBoard(const Api::SlaBoard &board)
{
    const auto &summary = board.summary;
    printLine(u"%1: %2 · limit %3 of %4 · target %5 in time"_s.arg(summary.title, summary.says, span(summary.limitMs),
                                                                   summary.always ? u"every hour"_s
                                                                       : summary.calendar.isEmpty()
                                                                       ? u"each entity's business hours"_s
                                                                       : summary.calendar,
                                                                   percent(summary.targetPermille / 1000.0)));
    printLine(u"running %1, paused %2, at risk %3, late %4 (%5)"_s.arg(summary.running)
                  .arg(summary.paused)
                  .arg(summary.atRisk)
                  .arg(summary.lateNow)
                  .arg(shown(summary.lateMoney)));
    Table days({u"DAY"_s, u"STARTED"_s, u"STOPPED"_s, u"LATE"_s, u"P50"_s, u"P75"_s, u"P95"_s, u"OPEN"_s, u"BREACHES"_s,
                u"DUE"_s},
               {1, 2, 3, 4, 5, 6, 7, 8, 9});
    for (const auto &day : board.days) {
        days.add({dayText(day.day), QString::number(day.started), QString::number(day.stopped),
                  QString::number(day.late), span(day.p50), span(day.p75), span(day.p95), QString::number(day.open),
                  QString::number(day.breached), QString::number(day.due)});
    }
    days.print();
    printLine({});
    Table ages({u"AGE OF OPEN ONES"_s, u"COUNT"_s}, {1});
    for (const auto &each : board.ages) {
        ages.add({each.untilMs == 0
                      ? u"over %1"_s.arg(span(each.fromMs))
                      : u"%1 to %2"_s.arg(each.fromMs == 0 ? u"0"_s : span(each.fromMs), span(each.untilMs)),
                  QString::number(each.count)});
    }
    ages.print();
    if (!board.forecast.isEmpty()) {
        const auto &last = board.forecast.last();
        printLine(u"\nBreaches until %1, if nobody acts: %2 expected, %3 to %4 with 80 % confidence"_s.arg(
            stamp(last.atMs), QString::number(last.band.expected, 'f', 0), QString::number(last.band.low, 'f', 0),
            QString::number(last.band.high, 'f', 0)));
    }
    Table test({u"FORECAST"_s, u"MADE"_s, u"EXPECTED"_s, u"CAME TRUE"_s}, {1, 2, 3});
    for (const auto &row : board.backTest) {
        test.add({u"%1 to %2"_s.arg(percent(row.from), percent(row.until)), QString::number(row.forecasts),
                  row.forecasts == 0 ? none : percent(row.expected / double(row.forecasts)),
                  row.forecasts == 0 ? none : percent(row.came / double(row.forecasts))});
    }
    test.print();
}

int printKpis(const Api::KpiBoard &board)
{
    Table table({u"KPI"_s, u"VALUE"_s, u"P95"_s, u"COUNTED"_s, u"FORMULA"_s, u"SCOPE"_s}, {1, 2, 3});
    for (const auto &kpi : board.kpis) {
        const auto words = wordsOf(kpi, board.days);
        const bool duration = kpi.unit == Api::KpiView::Unit::Duration;
        const auto value = !kpi.known               ? none
            : duration                              ? span(qint64(kpi.value))
            : kpi.unit == Api::KpiView::Unit::Share ? percent(kpi.value)
                                                    : QString::number(kpi.part);
        table.add({words.title, value, duration && kpi.known ? span(qint64(kpi.second)) : QString(),
                   kpi.whole > 0 ? u"%1 of %2"_s.arg(kpi.part).arg(kpi.whole) : QString::number(kpi.part),
                   words.formula, words.scope});
    }
    table.print();
    const auto &roi = board.roi;
    printLine({});
    printLine(roi.minutes.isEmpty()
                  ? u"ROI: say what an exception costs by hand: throughlinectl kpi roi MINUTES HOURLY-COST"_s
                  : u"ROI, %1 days: %2 items × %3 minutes ÷ 60 × %4 %5 = %6, %7 hours (%8)"_s.arg(board.days)
                        .arg(roi.resolved)
                        .arg(roi.minutes, roi.hourlyCost, board.currency, shown(roi.saved),
                             QString::number(roi.hours, 'f', 1), roiFormula()));
    return 0;
}

int printAlerts(const Api::AlertBoard &board)
{
    const auto rows = [](const QList<Api::AlertView> &views) {
        Table table({u"ALERT"_s, u"RULE"_s, u"OF"_s, u"COUNT"_s, u"MONEY"_s, u"SINCE"_s, u"STATE"_s}, {3, 4});
        for (const auto &view : views) {
            const auto &alert = view.alert;
            const auto state = alert.clearedMs > 0 ? u"cleared %1"_s.arg(stamp(alert.clearedMs))
                : alert.acknowledgedMs > 0         ? u"acknowledged by %1"_s.arg(alert.acknowledgedBy)
                : alert.escalatedMs > 0            ? u"escalated to %1"_s.arg(alert.escalatedTo)
                : alert.toldMs == 0                ? u"waits for the end of quiet hours"_s
                                                   : view.severity;
            table.add({alert.id, view.title, view.name, QString::number(alert.count), shown(view.money),
                       stamp(alert.raisedMs), state});
        }
        table.print();
    };
    if (board.open.isEmpty()) {
        printLine(u"No open alerts."_s);
    } else {
        rows(board.open);
        printLine(u"%1 open, %2 not acknowledged"_s.arg(board.open.size()).arg(board.unacknowledged));
    }
    if (!board.cleared.isEmpty()) {
        printLine(u"\nCleared in the last %1 days:"_s.arg(board.clearedDays));
        rows(board.cleared);
    }
    return 0;
}

int order(const Invocation &invocation, Session &session, const QString &kind, const QJsonObject &args)
{
    const auto result = session.command(kind, args);
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*result);
    } else {
        printLine(u"Done."_s);
    }
    return 0;
}

} // namespace

int runSla(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    if (const auto verb = invocation.words.value(0); verb == "show"_L1 || verb == "set"_L1) {
        return verb == "show"_L1 ? showSla(invocation, **session) : setSla(invocation, **session);
    }
    Api::SlaQuery query{invocation.words.value(0), invocation.option(u"entity"_s),
                        invocation.option(u"period"_s).toInt()};
    if (const auto point = invocation.option(u"point"_s); point.startsWith("order:"_L1)) {
        return printOrder(invocation, **session, point.sliced(6));
    }
    if (invocation.isSet(u"point"_s)) {
        return printItems(invocation, **session, query);
    }
    const auto board = Api::slaBoard((*session)->reader(), query, (*session)->nowMs());
    if (!board) {
        return printError(board.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*board));
        return 0;
    }
    if (!invocation.words.isEmpty()) {
        printBoard(*board);
        return 0;
    }
    Table table({u"SLA"_s, u"MET"_s, u"TARGET"_s, u"STOPPED"_s, u"RUNNING"_s, u"AT RISK"_s, u"LATE NOW"_s,
                 u"MONEY LATE"_s, u"FROM TO"_s},
                {1, 2, 3, 4, 5, 6, 7});
    for (const auto &summary : board->all) {
        table.add(
            {summary.id,
             summary.stopped == 0 ? none : percent(double(summary.stopped - summary.late) / double(summary.stopped)),
             percent(summary.targetPermille / 1000.0), QString::number(summary.stopped),
             QString::number(summary.running), QString::number(summary.atRisk), QString::number(summary.lateNow),
             shown(summary.lateMoney), summary.says});
    }
    table.print();
    printLine(u"One of them: throughlinectl sla ID · behind a point: throughlinectl sla ID --point late"_s);
    return 0;
}

int runKpi(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    if (invocation.words.value(0) == "roi"_L1) {
        if (invocation.words.size() != 3) {
            return printError({ErrorCode::BadInput, u"throughlinectl kpi roi MINUTES HOURLY-COST"_s}, invocation.json);
        }
        return order(invocation, **session, u"roi.set"_s,
                     {{u"minutes"_s, invocation.words[1]}, {u"hourly_cost"_s, invocation.words[2]}});
    }
    const auto board = Api::kpiBoard((*session)->reader(), invocation.option(u"period"_s).toInt(), (*session)->nowMs());
    if (!board) {
        return printError(board.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*board));
        return 0;
    }
    return printKpis(*board);
}

int runAlerts(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto verb = invocation.words.value(0);
    const auto what = invocation.words.value(1);
    if ((verb == "acknowledge"_L1 || verb == "reopen"_L1) && !what.isEmpty()) {
        return order(invocation, **session, u"alert."_s + verb, {{u"alert"_s, what}});
    }
    if (verb == "rule"_L1 && !what.isEmpty()) {
        // A JSON object as the list of rules shows it, or the name of a rule that goes back to its file.
        const auto json = QJsonDocument::fromJson(what.toUtf8()).object();
        return order(invocation, **session, u"alert.rule"_s,
                     {{u"rule"_s, json.isEmpty() ? QJsonObject{{u"alert"_s, what}} : json}});
    }
    if (!verb.isEmpty() && verb != "rules"_L1) {
        return printError({ErrorCode::BadInput,
                           u"throughlinectl alerts [rules | acknowledge ALERT | reopen ALERT | rule JSON|RULE]"_s},
                          invocation.json);
    }
    const auto board = Api::alertBoard((*session)->reader(), (*session)->nowMs());
    if (!board) {
        return printError(board.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*board));
        return 0;
    }
    if (verb.isEmpty()) {
        return printAlerts(*board);
    }
    Table table({u"RULE"_s, u"TITLE"_s, u"ON"_s, u"FROM"_s, u"COUNT"_s, u"OPEN"_s, u"SET BY"_s}, {3, 4, 5});
    for (const auto &view : board->rules) {
        table.add({view.rule.id, view.rule.title, view.rule.on ? u"yes"_s : u"no"_s,
                   view.rule.from.isEmpty() ? none : view.rule.from, QString::number(view.rule.count),
                   QString::number(view.open), view.changed ? view.changedBy : u"its file"_s});
    }
    table.print();
    return 0;
}

} // namespace Throughline::Ctl
