// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include "engine/model/missing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr qint64 holdMs = 10'000;
}

SampleBackend::SampleBackend(QObject *parent)
    : Backend(parent)
    , m_now(Sample::now())
    , m_causes(Sample::causes())
    , m_systems(Sample::systems())
    , m_drills(Sample::drills())
    , m_alerts(Sample::alerts())
{
    for (const auto &cause : std::as_const(m_causes)) {
        const auto items = Sample::items(cause.cause.id, cause.open);
        for (auto it = items.crbegin(); it != items.crend(); ++it) {
            m_items.insert(cause.cause.id, *it);
        }
    }
    m_plans.append(Sample::plan(u"plan-7c1e"_s, m_causes.first(), m_items.values(m_causes.first().cause.id)));
}

void SampleBackend::breakWith(std::optional<Error> error)
{
    m_error = std::move(error);
    Q_EMIT changed({});
}

void SampleBackend::makeEmpty()
{
    m_causes.clear();
    m_items.clear();
    m_plans.clear();
    m_alerts.open.clear();
    m_alerts.unacknowledged = 0;
    Q_EMIT changed({});
}

void SampleBackend::setSimulated(bool simulated)
{
    m_simulated = simulated;
    Q_EMIT changed({u"status"_s});
}

QTimeZone SampleBackend::zone() const
{
    return QTimeZone("Europe/Berlin");
}

void SampleBackend::advance(qint64 ms)
{
    m_now += ms;
    for (auto &plan : m_plans) {
        if (plan.state == Api::PlanState::Holding && m_now >= plan.holdUntilMs) {
            plan.state = Api::PlanState::Running;
        }
        if (plan.state != Api::PlanState::Running) {
            continue;
        }
        for (qint64 left = ms / 1000; left > 0 && plan.done + plan.skipped < plan.items.size(); --left) {
            auto &item = plan.items[plan.done + plan.skipped];
            const bool absent = item.check == TargetCheck::Absent;
            item.receipt = absent                             ? Api::ReceiptKind::Applied
                : item.check == TargetCheck::PresentEqual     ? Api::ReceiptKind::AlreadyThere
                : item.check == TargetCheck::PresentDifferent ? Api::ReceiptKind::Differs
                                                              : Api::ReceiptKind::InDoubt;
            item.receiptText = absent ? u"NS-%1, equal"_s.arg(44900 + item.position) : item.evidence;
            (absent ? plan.done : plan.skipped) += 1;
            plan.left -= 1;
        }
        int before = 0;
        for (auto &gate : plan.gates) {
            const int position = plan.done + plan.skipped;
            gate.state = position >= before + gate.items ? u"open"_s : position > before ? u"running"_s : u"waiting"_s;
            before += gate.items;
        }
        if (plan.left == 0) {
            plan.state = Api::PlanState::Finished;
        }
    }
    Q_EMIT nowChanged();
    Q_EMIT changed({});
}

QFuture<Result<Api::StatusView>> SampleBackend::status()
{
    auto status = Sample::status();
    status.snoozed = int(std::ranges::count(m_items, ExceptionState::Snoozed, &Api::ItemView::state));
    status.openExceptions -= status.snoozed;
    status.resolved7d = 212;
    status.simulated = m_simulated;
    status.workspace = m_simulated ? u"Pocket estate"_s : u"Aldermoor"_s;
    status.operating = m_operating;
    if (m_causes.isEmpty()) {
        const auto full = std::exchange(status, {});
        status.workspace = full.workspace;
        status.simulated = full.simulated;
        status.operating = status.engineRunning = true;
        status.systems = status.systemsInSync = full.systems;
        status.transactions = full.transactions;
        status.atRiskReporting = status.inDoubtReporting = Sample::money("0", "EUR");
    }
    return answer(status);
}

QFuture<Result<QList<Api::LaneView>>> SampleBackend::lanes()
{
    auto lanes = Sample::lanes();
    if (m_causes.isEmpty()) {
        for (auto &lane : lanes) {
            lane = {.lane = lane.lane, .inLane = lane.inLane, .atRisk = {}, .trend = QList<int>(14, 0)};
        }
    }
    return answer(lanes);
}

QFuture<Result<Api::LaneItemPage>> SampleBackend::laneItems(Lane lane, const QString &afterKey, int limit)
{
    const auto all = m_causes.isEmpty() ? QList<Api::LaneItem>() : Sample::laneItems(lane);
    const qsizetype from = afterKey.isEmpty() ? 0 : afterKey.toLongLong();
    Api::LaneItemPage page{.items = all.mid(from, limit), .nextKey = {}, .total = int(all.size())};
    if (from + limit < all.size()) {
        page.nextKey = QString::number(from + limit);
    }
    return answer(page);
}

bool SampleBackend::matches(const Api::ItemView &item, const ExceptionFilter &filter) const
{
    const auto has = [](const QString &in, const QString &what) {
        return what.isEmpty() || in.contains(what, Qt::CaseInsensitive);
    };
    return has(item.entity, filter.entity) && has(item.amount.currency, filter.currency)
        && has(item.owner, filter.owner) && (has(item.orderKey, filter.text) || has(item.customer, filter.text))
        && (filter.inDoubtOnly ? item.step == StepState::InDoubt : item.state == filter.state);
}

QList<Api::ItemView> SampleBackend::itemsOf(const QString &causeId, const ExceptionFilter &filter) const
{
    QList<Api::ItemView> found;
    for (const auto list = causeId.isEmpty() ? m_items.values() : m_items.values(causeId); const auto &item : list) {
        if (matches(item, filter) && fits(item, item.exceptionId.section(u'-', 0, 0), filter.within)) {
            found.append(item);
        }
    }
    return found;
}

QFuture<Result<QList<Api::CauseView>>> SampleBackend::causes(const ExceptionFilter &filter)
{
    QList<Api::CauseView> found;
    for (auto cause : std::as_const(m_causes)) {
        const bool laneFits = !filter.lane || *filter.lane == Lane::Order;
        const int open = laneFits ? int(itemsOf(cause.cause.id, filter).size()) : 0;
        if (open > 0) {
            cause.open = open;
            found.append(cause);
        }
    }
    return answer(found);
}

QFuture<Result<Api::ItemPage>> SampleBackend::items(const QString &causeId, const ExceptionFilter &filter,
                                                    ItemSort sort, const QString &afterKey, int limit)
{
    auto all = itemsOf(causeId, filter);
    std::ranges::stable_sort(all, [sort](const Api::ItemView &a, const Api::ItemView &b) {
        switch (sort) {
        case ItemSort::Money:
            return false; // as they are: the sample is written in this order
        case ItemSort::Age:
            return a.openedMs < b.openedMs;
        case ItemSort::Due:
            return a.dueMs < b.dueMs;
        case ItemSort::Order:
            return a.orderKey < b.orderKey;
        }
        return false;
    });
    const qsizetype from = afterKey.isEmpty() ? 0 : afterKey.toLongLong();
    Api::ItemPage page{.items = all.mid(from, limit), .nextKey = {}, .total = int(all.size())};
    if (from + limit < all.size()) {
        page.nextKey = QString::number(from + limit);
    }
    return answer(page);
}

QFuture<Result<Api::TransactionView>> SampleBackend::transaction(const QString &orderKey)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it->orderKey == orderKey) {
            const auto cause = std::ranges::find(m_causes, it.key(), [](const auto &c) { return c.cause.id; });
            auto view = Sample::transaction(*it, *cause);
            if (const auto missing = missingEntry(cause->cause.title)) {
                view.missing = {
                    missing->map, missing->key, missing->entity, m_told.value(missing->key), {u"SKU-PRO-E1"_s}};
            }
            return answer(view);
        }
    }
    return QtFuture::makeReadyValueFuture(Result<Api::TransactionView>(fail(ErrorCode::NotFound, orderKey)));
}

QFuture<Result<Api::TransactionView>> SampleBackend::transactionAt(const QString &orderKey, qint64 atMs)
{
    m_asked.append(u"transactionAt %1"_s.arg(orderKey));
    return transaction(orderKey).then([atMs](Result<Api::TransactionView> view) {
        return view.transform(
            [atMs](Api::TransactionView then) { return Sample::transactionAt(std::move(then), atMs); });
    });
}

QFuture<Result<QList<Api::PlanView>>> SampleBackend::plans()
{
    return answer(m_plans);
}

QFuture<Result<Api::PlanView>> SampleBackend::plan(const QString &id)
{
    const auto found = std::ranges::find(m_plans, id, &Api::PlanView::id);
    if (found == m_plans.end()) {
        return QtFuture::makeReadyValueFuture(Result<Api::PlanView>(fail(ErrorCode::NotFound, id)));
    }
    return answer(*found);
}

QFuture<Result<QList<Api::SystemView>>> SampleBackend::systems()
{
    return answer(m_systems);
}

QFuture<Result<QList<Api::FlowView>>> SampleBackend::flows()
{
    return answer(QList<Api::FlowView>{{u"quote-to-cash"_s, u"Quote to cash"_s, m_operating ? Sample::at(1, 9, 0) : 0},
                                       {u"billing-invoice-to-erp"_s, u"Billing invoice to the ledger"_s, 0}});
}

QFuture<Result<QList<Api::DrillView>>> SampleBackend::drills()
{
    return answer(m_drills);
}

QFuture<Result<QString>> SampleBackend::createPlan(const PlanRequest &request)
{
    auto items = request.causeId.isEmpty() ? m_items.values() : m_items.values(request.causeId);
    if (request.causeId.isEmpty()) {
        items.removeIf([&](const Api::ItemView &item) { return !request.exceptionIds.contains(item.exceptionId); });
    }
    if (items.isEmpty()) {
        return QtFuture::makeReadyValueFuture(
            Result<QString>(fail(ErrorCode::NotAllowed, u"the plan would be empty"_s)));
    }
    const QString id = u"plan-%1"_s.arg(m_plans.size() + 1);
    auto plan = Sample::plan(id, m_causes.first(), items);
    plan.reason = request.reason;
    plan.frozenMs = m_now;
    plan.from = request.from;
    plan.mapping = request.mapping;
    plan.edits = request.edits;
    plan.replaces = request.replaces;
    plan.perMinute = request.perMinute.value_or(0);
    plan.atOnce = request.atOnce.value_or(4);
    for (auto &item : plan.items) {
        for (const auto &whom : {u"*"_s, item.orderKey, item.exceptionId}) {
            const auto fields = request.edits[whom].toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                item.edits.append({it.key(), u"before"_s, it->toString(), {}, true});
            }
        }
        plan.edited += item.edits.isEmpty() ? 0 : 1;
    }
    for (auto &old : m_plans) {
        if (old.id == request.replaces) {
            old.state = Api::PlanState::Stopped;
            old.stopReason = u"replaced by %1"_s.arg(id);
        }
    }
    m_plans.prepend(plan);
    m_commands.append(request.replaces.isEmpty() ? u"createPlan %1"_s.arg(items.size())
                                                 : u"revisePlan %1 %2 %3 %4"_s
                                                       .arg(QString::number(items.size()), request.from,
                                                            request.mapping, QString::number(plan.edited))
                                                       .simplified());
    Q_EMIT changed({u"plans"_s, u"status"_s});
    return answer(id);
}

QFuture<Result<void>> SampleBackend::done(const QString &command, const QStringList &topics)
{
    m_commands.append(command);
    Q_EMIT changed(topics);
    return QtFuture::makeReadyValueFuture(m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>());
}

QFuture<Result<void>> SampleBackend::planGoes(const QString &id, Api::PlanState from, Api::PlanState to,
                                              const QString &command)
{
    const auto found = std::ranges::find(m_plans, id, &Api::PlanView::id);
    if (found == m_plans.end() || found->state != from) {
        return QtFuture::makeReadyValueFuture(
            Result<void>(fail(ErrorCode::NotAllowed, u"the plan is not there yet"_s)));
    }
    found->state = to;
    if (to == Api::PlanState::Approved && found->approvedBy.isEmpty()) {
        found->approvedBy = actor();
        found->approvedMs = m_now;
    }
    found->holdUntilMs = to == Api::PlanState::Holding ? m_now + holdMs : 0;
    return done(command + u' ' + id, {u"plans"_s, u"plan:"_s + id, u"status"_s});
}

QFuture<Result<void>> SampleBackend::approvePlan(const QString &id)
{
    return planGoes(id, Api::PlanState::Planned, Api::PlanState::Approved, u"approvePlan"_s);
}

QFuture<Result<void>> SampleBackend::runPlan(const QString &id)
{
    return planGoes(id, Api::PlanState::Approved, Api::PlanState::Holding, u"runPlan"_s);
}

QFuture<Result<void>> SampleBackend::undoPlan(const QString &id)
{
    return planGoes(id, Api::PlanState::Holding, Api::PlanState::Approved, u"undoPlan"_s);
}

QFuture<Result<void>> SampleBackend::pausePlan(const QString &id)
{
    return planGoes(id, Api::PlanState::Running, Api::PlanState::Paused, u"pausePlan"_s);
}

QFuture<Result<void>> SampleBackend::resumePlan(const QString &id)
{
    return planGoes(id, Api::PlanState::Paused, Api::PlanState::Running, u"resumePlan"_s);
}

QFuture<Result<void>> SampleBackend::stopPlan(const QString &id)
{
    const auto found = std::ranges::find(m_plans, id, &Api::PlanView::id);
    if (found == m_plans.end()) {
        return QtFuture::makeReadyValueFuture(Result<void>(fail(ErrorCode::NotFound, id)));
    }
    return planGoes(id, found->state, Api::PlanState::Stopped, u"stopPlan"_s);
}

QFuture<Result<QJsonObject>> SampleBackend::askChecks(const QString &orderKey)
{
    m_commands.append(u"askChecks "_s + orderKey);
    const auto credit = u"NetSuite EMEA: on hold, 41200.00 of 50000.00"_s;
    return answer(QJsonObject{
        {u"order"_s, orderKey},
        {u"asked_ms"_s, Sample::at(30, 9, 13)},
        {u"verdict"_s, u"refused"_s},
        {u"questions"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"credit"_s},
                                {u"system_name"_s, u"NetSuite EMEA"_s},
                                {u"answered"_s, true},
                                {u"rows"_s,
                                 QJsonArray{QJsonObject{{u"balance"_s, u"41200.0"_s},
                                                        {u"hold"_s, u"ON"_s},
                                                        {u"limit"_s, QJsonObject{{u"$number"_s, u"50000"_s}}}}}},
                                {u"words"_s, credit}},
                    QJsonObject{{u"name"_s, u"tax"_s},
                                {u"system_name"_s, u"Stripe"_s},
                                {u"answered"_s, false},
                                {u"words"_s, u"Stripe, tax: no answer (timed out)"_s}}}},
        {u"requirements"_s,
         QJsonArray{QJsonObject{{u"code"_s, u"out-of-stock"_s}, {u"holds"_s, true}, {u"words"_s, u""_s}},
                    QJsonObject{{u"code"_s, u"tax-refused"_s},
                                {u"holds"_s, QJsonValue::Null},
                                {u"words"_s, u"Stripe, tax: no answer (timed out)"_s}},
                    QJsonObject{{u"code"_s, u"credit-hold-erp"_s}, {u"holds"_s, false}, {u"words"_s, credit}}}}});
}

QFuture<Result<void>> SampleBackend::askAgain(const QString &orderKey)
{
    return done(u"askAgain "_s + orderKey, {u"transaction:"_s + orderKey});
}

QFuture<Result<void>> SampleBackend::fixedThere(const QString &orderKey, const QString &system, const QString &recordId,
                                                const QString &reason)
{
    return done(QStringList{u"fixedThere"_s, orderKey, system, recordId, reason}.join(u' '),
                {u"transaction:"_s + orderKey});
}

QFuture<Result<void>> SampleBackend::decide(const QByteArray &intentId, const QString &verdict, const QString &targetId,
                                            const QString &reason)
{
    return done(QStringList{u"decide"_s, QString::fromLatin1(intentId), verdict, targetId, reason}.join(u' '), {});
}

QFuture<Result<void>> SampleBackend::runDrill(const QString &name)
{
    for (auto &drill : m_drills) {
        if (drill.name == name) {
            drill.state = u"running"_s;
        }
    }
    return done(u"runDrill "_s + name, {u"drills"_s});
}

QFuture<Result<void>> SampleBackend::pauseSystem(const QString &id, bool paused)
{
    for (auto &system : m_systems) {
        if (system.id == id) {
            system.paused = paused;
        }
    }
    return done((paused ? u"pauseSystem "_s : u"resumeSystem "_s) + id, {u"systems"_s});
}

QFuture<Result<void>> SampleBackend::probeSystem(const QString &id)
{
    return done(u"probeSystem "_s + id, {u"systems"_s});
}

QFuture<Result<void>> SampleBackend::setOperate(const QString &flow, bool on)
{
    m_operating = on;
    return done((on ? u"operate "_s : u"observe "_s) + flow, {u"status"_s});
}

QFuture<Result<void>> SampleBackend::setMapping(const QString &map, const QString &key, const QString &value,
                                                const QString &reason)
{
    m_told.insert(key, value);
    return done(QStringList{u"setMapping"_s, map, key, value, reason}.join(u' '), {u"work"_s, u"items"_s});
}

} // namespace Throughline
