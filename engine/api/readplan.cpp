// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/engine.h"
#include "engine/api/reader.h"
#include "engine/recovery/plan.h"
#include "engine/recovery/runner.h"
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

bool isGood(ReceiptKind kind)
{
    return kind == ReceiptKind::Applied || kind == ReceiptKind::AlreadyThere || kind == ReceiptKind::NoLongerWanted;
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
    if (state) {
        view.state = planStateOf(state->state);
        view.holdUntilMs = Recovery::holdUntilMs(*state);
        view.stopReason = view.state == PlanState::Stopped ? state->note : QString();
    }
    return view;
}

Result<PlanItemView> shownItem(Store::ProjectionStore &projections, const Store::PlanItem &item)
{
    PlanItemView shown;
    shown.position = item.position;
    shown.exceptionId = item.exceptionId;
    shown.orderKey = item.orderKey;
    shown.check = item.check;
    shown.evidence = item.evidence;
    shown.askedMs = item.request["asked_ms"_L1].toInteger();
    shown.checkedHere = item.request["method"_L1] == "CHECK"_L1;
    shown.beginsFlow = item.request.contains("takes_up"_L1);
    shown.request = item.request["method"_L1].toString() + u' ' + item.request["url"_L1].toString();
    shown.gate = item.gate;
    const auto transaction = projections.transaction(item.orderKey);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (*transaction) {
        shown.customer = (*transaction)->customerName;
        shown.entity = (*transaction)->entity;
        shown.amount = (*transaction)->amount;
    }
    const auto waiting = projections.exceptionsOfIntent(item.intentId);
    if (!waiting) {
        return std::unexpected(waiting.error());
    }
    for (const auto &row : *waiting) {
        if (row.item.orderKey != item.orderKey) {
            shown.sharedWith.append(row.item.orderKey);
        }
    }
    return shown;
}

/// What was frozen to be sent, field by field.
void addRequest(PlanItemView &shown, const Store::PlanItem &item, Store::EffectsStore &effects)
{
    shown.body = effects.requestBody(item.request["body"_L1].toString().toLatin1()).value_or(QByteArray());
    for (const auto &value : item.fields["changes"_L1].toArray()) {
        const auto field = value.toObject();
        const auto inTarget = item.check == TargetCheck::PresentEqual ? field["after"_L1].toString()
            : Recovery::willSend(item.check)                          ? u"absent"_s
                                                                      : QString();
        shown.fields.append({field["field"_L1].toString(), field["before"_L1].toString(), field["after"_L1].toString(),
                             inTarget, field["changed"_L1].toBool()});
    }
}

/// Counts and sums over the items of a plan.
struct Tally {
    QHash<int, Store::Receipt> receipts; ///< the last one of each position
    QMap<int, GateView> gates;
    QMap<int, int> doneInGate;
    QMap<QString, CurrencySum> money;
};

void countReceipt(PlanView &view, Tally &tally, PlanItemView &shown)
{
    const auto it = tally.receipts.constFind(shown.position);
    if (it == tally.receipts.constEnd()) {
        ++view.left;
        return;
    }
    shown.receipt = receiptOf(it->kind);
    shown.receiptText = it->text;
    if (isGood(shown.receipt)) {
        ++view.done;
    } else {
        ++(shown.gate == 0 ? view.skipped : view.failed);
    }
    ++tally.doneInGate[shown.gate];
}

void countMoney(Tally &tally, const PlanItemView &shown)
{
    if (!Recovery::willSend(shown.check) || shown.amount.isNull()) {
        return;
    }
    auto &sum = tally.money[shown.amount.currency];
    sum.money = {sum.money.amount + shown.amount.amount, shown.amount.currency};
    ++sum.count;
}

void countInGate(Tally &tally, int number, const Money &inReporting)
{
    auto &gate = tally.gates[number];
    gate.number = number;
    ++gate.items;
    gate.money = {gate.money.amount + inReporting.amount, inReporting.currency};
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

} // namespace

Result<QList<PlanView>> Reader::plans()
{
    const auto page = Store::PlanStore(*m_database).page(std::numeric_limits<qint64>::max(), {}, 200);
    if (!page) {
        return std::unexpected(page.error());
    }
    QList<PlanView> list;
    for (const auto &plan : *page) {
        auto view = headOf(plan.id, false);
        if (!view) {
            return std::unexpected(view.error());
        }
        list.append(*view);
    }
    return list;
}

Result<PlanView> Reader::plan(const QString &id)
{
    return headOf(id, true);
}

Result<PlanView> Reader::headOf(const QString &id, bool withItems)
{
    Store::PlanStore plans(*m_database);
    Store::ProjectionStore projections(*m_database);
    Store::EffectsStore effects(*m_database);
    const auto plan = plans.plan(id);
    const auto state = plans.state(id);
    const auto items = plans.items(id);
    const auto receipts = plans.receipts(id);
    for (const auto &error : {plan ? Error{} : plan.error(), state ? Error{} : state.error(),
                              items ? Error{} : items.error(), receipts ? Error{} : receipts.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    if (!*plan) {
        return fail(ErrorCode::NotFound, u"there is no plan %1"_s.arg(id));
    }
    auto view = headerOf(**plan, *state);
    const auto rates = ratesOf(m_workspace.estate);
    Tally tally;
    for (const auto &receipt : *receipts) {
        tally.receipts.insert(receipt.position, receipt);
    }
    for (const auto &item : *items) {
        auto shown = shownItem(projections, item);
        if (!shown) {
            return std::unexpected(shown.error());
        }
        ++view.checks[static_cast<int>(item.check)];
        countReceipt(view, tally, *shown);
        countMoney(tally, *shown);
        if (item.gate > 0) {
            const auto inReporting = reporting(rates.reportingMinor(shown->amount));
            countInGate(tally, item.gate, {inReporting.amount, m_workspace.estate.reportingCurrency});
        }
        if (withItems) {
            addRequest(*shown, item, effects);
            view.items.append(*shown);
        }
    }
    view.gates = gatesOf(view.state, tally);
    view.money = tally.money.values();
    return view;
}

} // namespace Throughline::Api
