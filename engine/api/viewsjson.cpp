// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/viewsjson.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

QJsonArray sums(const QList<CurrencySum> &list)
{
    QJsonArray array;
    for (const auto &sum : list) {
        auto object = moneyJson(sum.money);
        object.insert("count"_L1, sum.count);
        array.append(object);
    }
    return array;
}

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int n : list) {
        array.append(n);
    }
    return array;
}

QJsonObject failureJson(const Failure &failure)
{
    return {{u"system"_s, failure.system},
            {u"operation"_s, failure.operation},
            {u"code"_s, failure.code},
            {u"message"_s, failure.message}};
}

QJsonArray comparison(const TransactionView &view)
{
    QJsonArray rows;
    for (const auto &row : view.rows) {
        QJsonObject cells;
        for (qsizetype i = 0; i < row.cells.size() && i < view.columns.size(); ++i) {
            const auto &cell = row.cells.at(i);
            if (cell.present) {
                cells.insert(view.columns.at(i).system,
                             QJsonObject{{u"value"_s, cell.text},
                                         {u"differs"_s, cell.differs},
                                         {u"system_of_record"_s, cell.systemOfRecord}});
            }
        }
        rows.append(QJsonObject{{u"attribute"_s, row.attribute}, {u"differs"_s, row.differs}, {u"systems"_s, cells}});
    }
    return rows;
}

QJsonArray fieldsJson(const QList<FieldChange> &list)
{
    QJsonArray fields;
    for (const auto &field : list) {
        fields.append(QJsonObject{{u"field"_s, field.field},
                                  {u"before"_s, field.before},
                                  {u"after"_s, field.after},
                                  {u"in_target"_s, field.inTarget},
                                  {u"changed"_s, field.changed}});
    }
    return fields;
}

} // namespace

QJsonValue timeJson(qint64 ms)
{
    if (ms == 0) {
        return QJsonValue::Null;
    }
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QJsonObject moneyJson(const Money &money)
{
    if (money.isNull()) {
        return {};
    }
    return {{u"amount"_s, money.text()}, {u"currency"_s, money.currency}};
}

QJsonObject toJson(const AttemptView &view)
{
    return {{u"seq"_s, view.seq},
            {u"at"_s, timeJson(view.atMs)},
            {u"fence"_s, view.fence},
            {u"method"_s, view.method},
            {u"url"_s, view.url},
            {u"body"_s, QString::fromUtf8(view.body)},
            {u"key"_s, view.key},
            {u"http_status"_s, view.httpStatus},
            {u"outcome"_s, view.outcome},
            {u"message"_s, view.message},
            {u"reply"_s, QString::fromUtf8(view.reply)},
            {u"together"_s, view.together}};
}

QJsonObject toJson(const LineageNode &node)
{
    return {{u"id"_s, node.id},
            {u"kind"_s, toWord(node.kind)},
            {u"system"_s, node.record.system},
            {u"type"_s, node.record.type},
            {u"record"_s, node.record.id},
            {u"number"_s, node.number},
            {u"status"_s, node.status},
            {u"amount"_s, moneyJson(node.amount)},
            {u"expected"_s, node.expected},
            {u"differences"_s, node.differences},
            {u"open"_s, node.openUrl.toString()}};
}

QJsonObject toJson(const HistoryLine &line)
{
    return {{u"at"_s, timeJson(line.atMs)},
            {u"kind"_s, line.kind},
            {u"text"_s, line.text},
            {u"detail"_s, line.detail},
            {u"system"_s, line.system}};
}

QJsonObject toJson(const StatusView &view)
{
    return {{u"workspace"_s, view.workspace},
            {u"simulated"_s, view.simulated},
            {u"operating"_s, view.operating},
            {u"engine_running"_s, view.engineRunning},
            {u"engine_note"_s, view.engineNote},
            {u"stop"_s, view.stop},
            {u"systems"_s, view.systems},
            {u"systems_in_sync"_s, view.systemsInSync},
            {u"transactions"_s, view.transactions},
            {u"open_exceptions"_s, view.openExceptions},
            {u"causes"_s, view.causes},
            {u"in_doubt"_s, view.inDoubt},
            {u"snoozed"_s, view.snoozed},
            {u"resolved_7d"_s, view.resolved7d},
            {u"outbox"_s, view.outbox},
            {u"oldest_in_doubt"_s, timeJson(view.oldestInDoubtMs)},
            {u"at_risk"_s, sums(view.atRisk)},
            {u"at_risk_reporting"_s, moneyJson(view.atRiskReporting)},
            {u"rates_date"_s, view.ratesDate},
            {u"replayed_24h"_s, view.replayed24h},
            {u"replayed_verified_24h"_s, view.replayedVerified24h}};
}

QJsonObject toJson(const LaneView &view)
{
    QJsonArray entities;
    for (const auto &sum : view.entities) {
        entities.append(
            QJsonObject{{u"entity"_s, sum.entity}, {u"open"_s, sum.open}, {u"at_risk"_s, moneyJson(sum.money)}});
    }
    return {{u"lane"_s, toWord(view.lane)},
            {u"entities"_s, entities},
            {u"in_lane"_s, view.inLane},
            {u"open"_s, view.open},
            {u"at_risk"_s, sums(view.atRisk)},
            {u"oldest_open"_s, timeJson(view.oldestOpenMs)},
            {u"trend_14_days"_s, numbers(view.trend)}};
}

QJsonObject toJson(const LaneItem &view)
{
    return {{u"id"_s, view.exceptionId},    {u"order"_s, view.orderKey},
            {u"customer"_s, view.customer}, {u"amount"_s, moneyJson(view.amount)},
            {u"lane"_s, toWord(view.lane)}, {u"step_state"_s, toWord(view.step)},
            {u"cause"_s, view.causeTitle},  {u"opened"_s, timeJson(view.openedMs)}};
}

QJsonObject toJson(const CauseView &view)
{
    return {{u"id"_s, view.cause.id},
            {u"title"_s, view.cause.title},
            {u"system"_s, view.cause.system},
            {u"operation"_s, view.cause.operation},
            {u"code"_s, view.cause.code},
            {u"open"_s, view.open},
            {u"in_doubt"_s, view.inDoubt},
            {u"snoozed"_s, view.snoozed},
            {u"at_risk"_s, sums(view.atRisk)},
            {u"at_risk_reporting"_s, moneyJson(view.atRiskReporting)},
            {u"first_seen"_s, timeJson(view.firstSeenMs)},
            {u"last_seen"_s, timeJson(view.lastSeenMs)},
            {u"changed"_s, view.changed ? QJsonValue(toJson(*view.changed)) : QJsonValue()},
            {u"rank"_s, view.rank}};
}

QJsonObject toJson(const ItemView &view)
{
    return {{u"exception"_s, view.exceptionId},
            {u"order"_s, view.orderKey},
            {u"customer"_s, view.customer},
            {u"entity"_s, view.entity},
            {u"amount"_s, moneyJson(view.amount)},
            {u"opened"_s, timeJson(view.openedMs)},
            {u"tries"_s, view.tries},
            {u"state"_s, toWord(view.state)},
            {u"step_state"_s, view.gap ? u"gap"_s : toWord(view.step)},
            {u"owner"_s, view.owner},
            {u"work"_s, toJson(view.work)},
            {u"waiting"_s, view.waiting},
            {u"waiting_until"_s, timeJson(view.waitingUntilMs)}};
}

QJsonObject toJson(const StepView &view)
{
    return {{u"intent"_s, QString::fromLatin1(view.intentId)},
            {u"flow"_s, view.flow},
            {u"step"_s, view.step},
            {u"system"_s, view.system},
            {u"operation"_s, view.operation},
            {u"capability"_s, toWord(view.capability)},
            {u"state"_s, toWord(view.state)},
            {u"generation"_s, view.generation},
            {u"reference"_s, view.reference},
            {u"target_id"_s, view.targetId},
            {u"waits_for"_s, view.waiting},
            {u"waits_until"_s, timeJson(view.waitingUntilMs)},
            {u"failure"_s, failureJson(view.failure)},
            {u"attempts"_s, toJson(view.attempts)}};
}

QJsonObject toJson(const ComingStep &step)
{
    return {{u"step"_s, step.step},
            {u"title"_s, step.title},
            {u"system"_s, step.system},
            {u"after"_s, QJsonArray::fromStringList(step.after)},
            {u"waits_for"_s, step.waiting}};
}

QJsonObject toJson(const CourseView &view)
{
    return {{u"flow"_s, view.id},
            {u"kind"_s, view.kind},
            {u"title"_s, view.title},
            {u"started"_s, timeJson(view.startedMs)},
            {u"standing"_s, view.standing},
            {u"why"_s, view.why},
            {u"coming"_s, toJson(view.coming)}};
}

QJsonObject toJson(const MissingEntryView &view)
{
    return {{u"map"_s, view.map},
            {u"key"_s, view.key},
            {u"entity"_s, view.entity},
            {u"told_meanwhile"_s, view.value},
            {u"values_of_other_keys"_s, QJsonArray::fromStringList(view.known)}};
}

QJsonObject toJson(const TransactionView &view)
{
    const auto &t = view.transaction;
    return {{u"order"_s, t.orderKey},
            {u"as_of"_s, view.asOfMs > 0 ? timeJson(view.asOfMs) : QJsonValue()},
            {u"lane"_s, toWord(t.lane)},
            {u"state"_s, toWord(t.state)},
            {u"customer"_s, t.customerName},
            {u"entity"_s, t.entity},
            {u"amount"_s, moneyJson(t.amount)},
            {u"opened"_s, timeJson(t.openedMs)},
            {u"lane_since"_s, timeJson(t.laneSinceMs)},
            {u"exception"_s, view.exceptionId},
            {u"cause"_s, view.exceptionId.isEmpty() ? QJsonValue() : toJson(view.cause)},
            {u"steps"_s, toJson(view.steps)},
            {u"flows"_s, toJson(view.flows)},
            {u"missing_entry"_s, view.missing ? toJson(*view.missing) : QJsonValue()},
            {u"records"_s, toJson(view.nodes)},
            {u"what_each_system_says"_s, comparison(view)},
            {u"history"_s, toJson(view.history)}};
}

QJsonObject toJson(const PlanItemView &view)
{
    QJsonArray after;
    for (const auto position : view.after) {
        after.append(position);
    }
    return {{u"position"_s, view.position},
            {u"kind"_s, view.kind},
            {u"order"_s, view.orderKey},
            {u"customer"_s, view.customer},
            {u"amount"_s, moneyJson(view.amount)},
            {u"target_check"_s, toWord(view.check)},
            {u"evidence"_s, view.evidence},
            {u"request"_s, view.request},
            {u"body"_s, QString::fromUtf8(view.body)},
            {u"fields"_s, fieldsJson(view.fields)},
            {u"edits"_s, fieldsJson(view.edits)},
            {u"after"_s, after},
            {u"held_by"_s, view.heldBy},
            {u"gate"_s, view.gate},
            {u"begun"_s, view.begun},
            {u"receipt"_s, toWord(view.receipt)},
            {u"receipt_text"_s, view.receiptText},
            {u"steps_proved"_s, view.proved},
            {u"receipt_cause"_s, view.receiptCause}};
}

QJsonObject toJson(const SequelView &view)
{
    QJsonObject filled;
    for (const auto &[name, value] : view.filled) {
        filled.insert(name, value);
    }
    return {{u"number"_s, view.number},
            {u"order"_s, view.orderKey},
            {u"step"_s, view.step},
            {u"title"_s, view.title},
            {u"system"_s, view.system},
            {u"request"_s, view.request},
            {u"body"_s, QString::fromUtf8(view.body)},
            {u"placeholders"_s, QJsonArray::fromStringList(view.placeholders)},
            {u"cannot_be_built"_s, view.cannot},
            {u"sent"_s, timeJson(view.sentMs)},
            {u"state"_s, view.state ? QJsonValue(toWord(*view.state)) : QJsonValue(QJsonValue::Null)},
            {u"record"_s, view.targetId},
            {u"record_number"_s, view.targetNumber},
            {u"filled"_s, filled}};
}

QJsonObject toJson(const PlanView &view)
{
    QJsonObject checks;
    for (auto it = view.checks.begin(); it != view.checks.end(); ++it) {
        checks.insert(toWord(static_cast<TargetCheck>(it.key())), it.value());
    }
    QJsonArray gates;
    for (const auto &gate : view.gates) {
        gates.append(QJsonObject{{u"gate"_s, gate.number}, {u"items"_s, gate.items}, {u"state"_s, gate.state}});
    }
    return {{u"plan"_s, view.id},
            {u"title"_s, view.title},
            {u"state"_s, toWord(view.state)},
            {u"hash"_s, QString::fromLatin1(view.hash)},
            {u"actor"_s, view.actor},
            {u"reason"_s, view.reason},
            {u"frozen"_s, timeJson(view.frozenMs)},
            {u"hold_until"_s, timeJson(view.holdUntilMs)},
            {u"checks"_s, checks},
            {u"done"_s, view.done},
            {u"failed"_s, view.failed},
            {u"skipped"_s, view.skipped},
            {u"held"_s, view.held},
            {u"under_way"_s, view.underWay},
            {u"left"_s, view.left},
            {u"edited"_s, view.edited},
            {u"per_minute"_s, view.perMinute},
            {u"at_once"_s, view.atOnce},
            {u"ended_per_minute"_s, view.rate},
            {u"eta_ms"_s, view.etaMs},
            {u"from"_s, view.from},
            {u"filter"_s, view.filter},
            {u"mapping"_s, view.mappingVersion},
            {u"money"_s, sums(view.money)},
            {u"proved"_s, sums(view.proved)},
            {u"mapping_asked"_s, view.mapping},
            {u"edits"_s, view.edits},
            {u"replaces"_s, view.replaces},
            {u"approved_by"_s, view.approvedBy},
            {u"approved_at"_s, timeJson(view.approvedMs)},
            {u"gates"_s, gates},
            {u"stop_reason"_s, view.stopReason},
            {u"items"_s, toJson(view.items)}};
}

QJsonObject toJson(const SystemView &view)
{
    return {{u"id"_s, view.id},
            {u"name"_s, view.name},
            {u"role"_s, view.role},
            {u"kind"_s, view.kind},
            {u"health"_s, view.health},
            {u"breaker"_s, view.breaker},
            {u"last_good_sync"_s, timeJson(view.lastGoodSyncMs)},
            {u"rate_used"_s, view.rateUsed},
            {u"rate_limit"_s, view.rateLimit},
            {u"waiting"_s, view.waiting},
            {u"error"_s, view.errorHead},
            {u"error_text"_s, view.errorText}};
}

} // namespace Throughline::Api
