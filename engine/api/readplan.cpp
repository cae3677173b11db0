// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/engine.h"
#include "engine/api/reader.h"
#include "engine/base/json.h"
#include "engine/recovery/edits.h"
#include "engine/recovery/items.h"
#include "engine/recovery/runner.h"
#include "engine/store/commandstore.h"
#include "engine/store/planstore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

PlanState planStateOf(const QString &word)
{
    static constexpr std::array all{PlanState::Planned, PlanState::Approved, PlanState::Holding, PlanState::Running,
                                    PlanState::Paused,  PlanState::Finished, PlanState::Stopped};
    const auto it = std::ranges::find_if(all, [&](PlanState state) { return toWord(state) == word; });
    return it == all.end() ? PlanState::Planned : *it;
}

ReceiptKind receiptOf(const QString &word)
{
    static constexpr std::array all{ReceiptKind::Applied,       ReceiptKind::AlreadyThere, ReceiptKind::Differs,
                                    ReceiptKind::Refused,       ReceiptKind::InDoubt,      ReceiptKind::Failed,
                                    ReceiptKind::NoLongerWanted};
    const auto it = std::ranges::find_if(all, [&](ReceiptKind kind) { return toWord(kind) == word; });
    return it == all.end() ? ReceiptKind::None : *it;
}

PlanView headerOf(const Store::Plan &plan, const std::optional<Store::PlanStateRow> &state)
{
    PlanView view;
    view.id = plan.id;
    view.title = plan.title;
    view.hash = plan.hash;
    view.actor = plan.actor;
    view.reason = plan.reason;
    view.frozenMs = plan.frozenMs;
    view.mappingVersion = plan.mappingVersion;
    view.edited = plan.content["edited"_L1].toInt();
    view.from = plan.content["from"_L1].toString();
    view.mapping = plan.content["mapping"_L1].toString();
    view.edits = plan.content["edits"_L1].toObject();
    view.replaces = plan.content["replaces"_L1].toString();
    view.filter = plan.content["filter"_L1].toObject();
    const auto policy = Recovery::policyFromJson(plan.policy);
    view.perMinute = policy.perMinute;
    view.atOnce = policy.atOnce;
    if (state) {
        view.state = planStateOf(state->state);
        view.holdUntilMs = Recovery::holdUntilMs(*state);
        view.stopReason = view.state == PlanState::Stopped ? state->note : QString();
    }
    return view;
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

PlanItemView shownItem(const Store::PlanItemRow &row)
{
    const auto &item = row.item;
    PlanItemView shown;
    shown.position = item.position;
    shown.exceptionId = item.exceptionId;
    shown.orderKey = item.orderKey;
    shown.customer = row.customerName;
    shown.entity = row.entity;
    shown.amount = row.amount;
    shown.check = item.check;
    shown.evidence = item.evidence;
    shown.askedMs = item.request["asked_ms"_L1].toInteger();
    shown.kind = Recovery::toWord(Recovery::kindOf(item));
    shown.checkedHere = item.request["method"_L1] == "CHECK"_L1;
    shown.beginsFlow = item.request.contains("takes_up"_L1);
    shown.request = item.request["method"_L1].toString() + u' ' + item.request["url"_L1].toString();
    shown.gate = item.gate;
    for (const auto positions = item.request["after"_L1].toArray(); const auto &position : positions) {
        shown.after.append(position.toInt());
    }
    for (const auto list = Recovery::editsFromJson(item.request["edits"_L1].toArray()); const auto &edit : list) {
        shown.edits.append({edit.field, Api::shown(edit.before), Api::shown(edit.after), {}, true});
    }
    return shown;
}

/// What was frozen to be sent, field by field.
void addRequest(PlanItemView &shown, const Store::PlanItem &item, Store::EffectsStore &effects)
{
    shown.body = effects.requestBody(item.request["body"_L1].toString().toLatin1()).value_or(QByteArray());
    for (const auto values = item.fields["changes"_L1].toArray(); const auto &value : values) {
        const auto field = value.toObject();
        const auto inTarget = item.check == TargetCheck::PresentEqual ? field["after"_L1].toString()
            : Recovery::willSend(item.check)                          ? u"absent"_s
                                                                      : QString();
        shown.fields.append({field["field"_L1].toString(), field["before"_L1].toString(), field["after"_L1].toString(),
                             inTarget, field["changed"_L1].toBool()});
    }
}

void addReceipt(PlanItemView &shown, const Store::Receipt &receipt)
{
    shown.receipt = receiptOf(receipt.kind);
    shown.receiptText = receipt.text;
    shown.receiptCause = receipt.detail["cause"_L1].toString();
    shown.heldBy = receipt.detail["held_by"_L1].toInt();
    shown.proved = receipt.detail["proved"_L1].toInt();
}

/// Sums over what the database has counted.
struct Tally {
    QMap<int, GateView> gates;
    QMap<int, int> doneInGate;
    QMap<QString, CurrencySum> money;
    QMap<QString, CurrencySum> proved;
};

void add(QMap<QString, CurrencySum> &sums, const Store::PlanCount &one)
{
    auto &sum = sums[one.currency];
    sum.money = {sum.money.amount + Decimal::fromMinor(one.minor, currencyDigits(one.currency)), one.currency};
    sum.count += one.count;
}

void count(PlanView &view, Tally &tally, const Store::PlanCount &one, const QString &reportingCurrency)
{
    view.checks[static_cast<int>(one.check)] += one.count;
    if (one.receipt.isEmpty()) {
        view.left += one.count;
    } else {
        (one.held                            ? view.held
             : Recovery::isGood(one.receipt) ? view.done
             : one.gate == 0                 ? view.skipped
                                             : view.failed) += one.count;
        tally.doneInGate[one.gate] += one.count;
    }
    if (Recovery::willSend(one.check) && !one.currency.isEmpty()) {
        add(tally.money, one);
    }
    if (Recovery::isGood(one.receipt) && !one.held && !one.currency.isEmpty()) {
        add(tally.proved, one);
    }
    if (one.gate > 0) {
        auto &gate = tally.gates[one.gate];
        gate.number = one.gate;
        gate.items += one.count;
        gate.money = {gate.money.amount + Decimal::fromMinor(one.reporting, currencyDigits(reportingCurrency)),
                      reportingCurrency};
    }
}

/// The gates in order; one runs when every one before it is complete.
QList<GateView> gatesOf(PlanState state, const Tally &tally)
{
    const bool runs = state == PlanState::Running || state == PlanState::Paused;
    QList<GateView> list;
    bool earlierDone = true;
    for (auto gate : tally.gates) {
        const bool complete = tally.doneInGate.value(gate.number) == gate.items;
        gate.state = complete             ? u"open"_s
            : state == PlanState::Stopped ? u"stopped"_s
            : runs && earlierDone         ? u"running"_s
                                          : u"waiting"_s;
        earlierDone = earlierDone && complete;
        list.append(gate);
    }
    return list;
}

std::optional<Error> firstError(std::initializer_list<std::optional<Error>> errors)
{
    const auto it = std::ranges::find_if(errors, [](const auto &error) { return error.has_value(); });
    return it == errors.end() ? std::nullopt : *it;
}

template<typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

Result<QList<PlanView>> Reader::plans()
{
    const auto page = Store::PlanStore(*m_database).page(std::numeric_limits<qint64>::max(), {}, 200);
    if (!page) {
        return std::unexpected(page.error());
    }
    QList<PlanView> list;
    for (const auto &plan : *page) {
        auto view = planHead(plan.id);
        if (!view) {
            return std::unexpected(view.error());
        }
        list.append(*view);
    }
    return list;
}

Result<PlanView> Reader::plan(const QString &id)
{
    auto view = planHead(id);
    if (!view) {
        return view;
    }
    Store::PlanStore plans(*m_database);
    Store::EffectsStore effects(*m_database);
    const auto items = plans.itemRows(id);
    const auto receipts = plans.receiptsAfter(id, 0);
    const auto starts = plans.startsAfter(id, 0);
    const auto shared = plans.sharedOrders(id);
    if (const auto error = firstError({errorOf(items), errorOf(receipts), errorOf(starts), errorOf(shared)})) {
        return std::unexpected(*error);
    }
    for (const auto &row : *items) {
        auto shown = shownItem(row);
        shown.sharedWith = shared->value(shown.position);
        addRequest(shown, row.item, effects);
        view->items.append(shown);
    }
    for (const auto &start : *starts) {
        view->items[start.position - 1].begun = true;
    }
    for (const auto &receipt : *receipts) {
        addReceipt(view->items[receipt.position - 1], receipt);
    }
    return view;
}

namespace
{

/// Who said yes to this hash, and when.
Result<void> addApproval(Store::Database &database, PlanView &view)
{
    const auto states = Store::PlanStore(database).states(view.id);
    if (!states) {
        return std::unexpected(states.error());
    }
    const auto approved = std::ranges::find(*states, u"approved"_s, &Store::PlanStateRow::state);
    if (approved == states->end()) {
        return {};
    }
    view.approvedMs = approved->atMs;
    return Store::CommandStore(database).command(approved->commandSeq).transform([&](const auto &command) {
        view.approvedBy = command ? command->actor : view.actor;
    });
}

/// Leaves only: objects and arrays are changed by their fields. What begins with a dollar is the machine's own.
void flatten(const QJsonValue &value, const QString &pointer, QList<InputField> &fields)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.key().startsWith(u'$')) {
                auto step = it.key();
                step.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
                flatten(it.value(), pointer + u'/' + step, fields);
            }
        }
    } else if (value.isArray()) {
        int index = 0;
        for (const auto list = value.toArray(); const auto &item : list) {
            flatten(item, pointer + u'/' + QString::number(index++), fields);
        }
    } else if (!value.isNull()) {
        fields.append({pointer, value});
    }
}

} // namespace

Result<QList<InputField>> Reader::planInputs(const QString &planId, int position)
{
    const auto items = Store::PlanStore(*m_database).items(planId);
    if (!items) {
        return std::unexpected(items.error());
    }
    if (position < 1 || position > items->size()) {
        return fail(ErrorCode::NotFound, u"plan %1 has no item %2"_s.arg(planId).arg(position));
    }
    const auto &item = items->at(position - 1);
    QList<InputField> fields;
    if (item.request["method"_L1] == "CHECK"_L1) {
        return fields; // a check of our own sends nothing
    }
    const auto intent = Store::EffectsStore(*m_database).intent(item.intentId);
    if (!intent) {
        return std::unexpected(intent.error());
    }
    if (*intent) {
        flatten((*intent)->input, {}, fields);
    }
    return fields;
}

Result<PlanView> Reader::planNews(const QString &id, int limit)
{
    auto view = planHead(id);
    const auto news = view ? Store::PlanStore(*m_database).news(id, limit) : std::unexpected(view.error());
    if (!news) {
        return std::unexpected(news.error());
    }
    for (const auto &one : *news) {
        view->news.append({one.position, one.orderKey, one.amount, receiptOf(one.receipt), one.text, one.atMs});
    }
    return view;
}

Result<PlanView> Reader::planHead(const QString &id)
{
    Store::PlanStore plans(*m_database);
    const auto plan = plans.plan(id);
    const auto state = plans.state(id);
    const auto counts = plans.counts(id);
    const auto underWay = plans.underWay(id);
    const auto rate = plans.endedPerMinute(id);
    if (const auto error =
            firstError({errorOf(plan), errorOf(state), errorOf(counts), errorOf(underWay), errorOf(rate)})) {
        return std::unexpected(*error);
    }
    if (!*plan) {
        return fail(ErrorCode::NotFound, u"there is no plan %1"_s.arg(id));
    }
    auto view = headerOf(**plan, *state);
    if (const auto added = addApproval(*m_database, view); !added) {
        return std::unexpected(added.error());
    }
    Tally tally;
    for (const auto &one : *counts) {
        count(view, tally, one, m_workspace.estate.reportingCurrency);
    }
    view.underWay = *underWay;
    if (view.state == PlanState::Running && *rate > 0) {
        view.rate = *rate;
        view.etaMs = qint64{view.left} * 60'000 / *rate;
    }
    view.gates = gatesOf(view.state, tally);
    view.money = tally.money.values();
    view.proved = tally.proved.values();
    return view;
}

} // namespace Throughline::Api
