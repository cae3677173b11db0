// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/slaviews.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

QJsonObject toJson(const SlaSummary &summary)
{
    QJsonObject object{{u"id"_s, summary.id},
                       {u"title"_s, summary.title},
                       {u"says"_s, summary.says},
                       {u"on"_s, summary.on},
                       {u"target_percent"_s, summary.targetPermille / 10.0},
                       {u"limit_ms"_s, summary.limitMs},
                       {u"calendar"_s, summary.always ? u"every hour"_s : summary.calendar},
                       {u"stopped"_s, summary.stopped},
                       {u"late"_s, summary.late},
                       {u"running"_s, summary.running},
                       {u"paused"_s, summary.paused},
                       {u"late_now"_s, summary.lateNow},
                       {u"at_risk"_s, summary.atRisk},
                       {u"late_money"_s, summary.lateMoney.text()},
                       {u"currency"_s, summary.lateMoney.currency}};
    object.insert(u"met_percent"_s,
                  summary.stopped > 0
                      ? QJsonValue(100.0 * double(summary.stopped - summary.late) / double(summary.stopped))
                      : QJsonValue());
    return object;
}

QJsonObject toJson(const SlaBoard &board)
{
    QJsonArray all;
    for (const auto &summary : board.all) {
        all.append(toJson(summary));
    }
    QJsonArray days;
    for (const auto &day : board.days) {
        days.append(QJsonObject{{u"day"_s, day.day},
                                {u"started"_s, day.started},
                                {u"stopped"_s, day.stopped},
                                {u"late"_s, day.late},
                                {u"p50_ms"_s, day.p50},
                                {u"p75_ms"_s, day.p75},
                                {u"p95_ms"_s, day.p95},
                                {u"open"_s, day.open},
                                {u"breached"_s, day.breached},
                                {u"due"_s, day.due}});
    }
    QJsonArray bars;
    for (const auto &bar : board.distribution) {
        bars.append(QJsonObject{
            {u"from_ms"_s, bar.fromMs}, {u"until_ms"_s, bar.untilMs}, {u"count"_s, bar.count}, {u"late"_s, bar.late}});
    }
    QJsonArray ages;
    for (const auto &age : board.ages) {
        ages.append(QJsonObject{{u"from_ms"_s, age.fromMs}, {u"until_ms"_s, age.untilMs}, {u"count"_s, age.count}});
    }
    QJsonArray forecast;
    for (const auto &point : board.forecast) {
        forecast.append(QJsonObject{{u"at_ms"_s, point.atMs},
                                    {u"expected"_s, point.band.expected},
                                    {u"low"_s, point.band.low},
                                    {u"high"_s, point.band.high}});
    }
    QJsonArray test;
    for (const auto &row : board.backTest) {
        test.append(QJsonObject{{u"from"_s, row.from},
                                {u"until"_s, row.until},
                                {u"forecasts"_s, row.forecasts},
                                {u"expected"_s, row.expected},
                                {u"came"_s, row.came}});
    }
    return {{u"definition"_s, toJson(board.summary)},
            {u"definitions"_s, all},
            {u"entity"_s, board.entity},
            {u"today"_s, board.today},
            {u"days"_s, days},
            {u"distribution"_s, bars},
            {u"ages"_s, ages},
            {u"forecast"_s, forecast},
            {u"back_test"_s, test},
            {u"history_days"_s, board.historyDays},
            {u"suspect"_s, board.suspect},
            {u"version"_s, board.version}};
}

QJsonArray toJson(const QList<SlaItem> &items)
{
    QJsonArray list;
    for (const auto &item : items) {
        list.append(QJsonObject{{u"definition"_s, item.definition},
                                {u"order"_s, item.orderKey},
                                {u"run"_s, item.run},
                                {u"customer"_s, item.customer},
                                {u"entity"_s, item.entity},
                                {u"amount"_s, item.amount.text()},
                                {u"currency"_s, item.amount.currency},
                                {u"state"_s, toWord(item.state)},
                                {u"started_ms"_s, item.startedMs},
                                {u"due_ms"_s, item.dueMs},
                                {u"stopped_ms"_s, item.stoppedMs},
                                {u"elapsed_ms"_s, item.elapsedMs},
                                {u"limit_ms"_s, item.limitMs},
                                {u"late"_s, item.late},
                                {u"at_risk"_s, item.atRisk},
                                {u"breach"_s, item.breach < 0 ? QJsonValue() : QJsonValue(item.breach)},
                                {u"suspect"_s, item.suspect}});
    }
    return list;
}

} // namespace Throughline::Api
