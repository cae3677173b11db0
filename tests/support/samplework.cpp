// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// Local work over the sample: what the engine does, in memory.
namespace Throughline
{

namespace
{

QString lineOf(const LocalAction &action)
{
    const auto &args = action.args;
    QStringList words{action.kind, QString::number(action.exceptionIds.size())};
    const auto list = [](const QJsonValue &value) {
        QStringList all;
        for (const auto array = value.toArray(); const auto &word : array) {
            all.append(word.toString());
        }
        return all.join(u' ');
    };
    for (const auto &name : {u"owner"_s, u"text"_s, u"cause"_s, u"field"_s, u"value"_s, u"into"_s, u"step"_s}) {
        if (const auto text = args[name].toString(); !text.isEmpty()) {
            words.append(text);
        }
    }
    if (args.contains(u"add"_s)) {
        words.append(list(args[u"add"_s]));
    }
    if (args[u"occurrence"_s].toBool()) {
        words.append(u"occurrence"_s);
    } else if (args.contains(u"until_ms"_s)) {
        words.append(u"until"_s);
    }
    return words.join(u' ');
}

} // namespace

void SampleBackend::become(const Before &before)
{
    m_items = before.items;
    m_causes = before.causes;
    m_notes = before.notes;
    m_ticks = before.ticks;
}

void SampleBackend::split(const QJsonObject &args)
{
    const auto cause = args[u"cause"_s].toString();
    const auto found = std::ranges::find(m_causes, cause, [](const auto &view) { return view.cause.id; });
    if (found == m_causes.end()) {
        return;
    }
    auto made = *found;
    made.cause.id = cause + u'/' + args[u"value"_s].toString();
    made.cause.title = args[u"title"_s].toString();
    made.ruled = found->ruled = true;
    auto items = m_items.values(cause);
    std::ranges::reverse(items); // the map gives the newest first
    m_items.remove(cause);
    for (const auto &item : std::as_const(items)) {
        const auto value = args[u"value"_s].toString();
        const bool fits = item.entity == value || item.amount.currency == value || item.customer == value;
        m_items.insert(fits ? made.cause.id : cause, item);
    }
    m_causes.append(made);
}

void SampleBackend::merge(const QJsonObject &args)
{
    const auto into = args[u"into"_s].toString();
    for (const auto values = args[u"causes"_s].toArray(); const auto &value : values) {
        const auto id = value.toString();
        for (const auto items = m_items.values(id); const auto &item : items) {
            m_items.insert(into, item);
        }
        m_items.remove(id);
        m_causes.removeIf([&](const auto &view) { return view.cause.id == id; });
    }
}

void SampleBackend::change(const LocalAction &action)
{
    const auto &args = action.args;
    for (auto &item : m_items) {
        if (!action.exceptionIds.contains(item.exceptionId)) {
            continue;
        }
        item.work.returnedMs = 0;
        if (action.kind == "assign"_L1) {
            item.owner = args[u"owner"_s].toString();
            item.work.rule.clear();
        } else if (action.kind == "auto_assign"_L1) {
            item.owner = u"team:erp-support"_s;
            item.work.rule = u"what the ERP refuses or lacks"_s;
        } else if (action.kind == "note"_L1) {
            ++item.work.notes;
            m_notes[item.exceptionId].prepend({m_commands.size(), args[u"text"_s].toString(), actor(), m_now});
        } else if (action.kind == "tag"_L1) {
            for (const auto words = args[u"add"_s].toArray(); const auto &word : words) {
                item.work.tags.append(word.toString());
            }
            for (const auto words = args[u"remove"_s].toArray(); const auto &word : words) {
                item.work.tags.removeAll(word.toString());
            }
        } else if (action.kind == "snooze"_L1) {
            item.state = ExceptionState::Snoozed;
            item.work.snoozedMs = m_now;
            item.work.untilMs = args[u"until_ms"_s].toInteger();
            item.work.onOccurrence = args[u"occurrence"_s].toBool();
        } else if (action.kind == "unsnooze"_L1) {
            item.state = ExceptionState::Open;
            item.work.snoozedMs = 0;
        }
    }
}

QFuture<Result<QJsonObject>> SampleBackend::step(QList<Before> &from, QList<Before> &to, const QString &kind)
{
    m_commands.append(kind);
    if (from.isEmpty()) {
        return QtFuture::makeReadyValueFuture(
            Result<QJsonObject>(fail(ErrorCode::NotAllowed, u"there is nothing of yours to take back"_s)));
    }
    const auto before = from.takeLast();
    to.append(now(before.kind, before.count));
    become(before);
    Q_EMIT changed({u"work"_s, u"items"_s, u"causes"_s, u"status"_s});
    return answer(QJsonObject{{u"kind"_s, before.kind}, {u"count"_s, before.count}});
}

QFuture<Result<QJsonObject>> SampleBackend::local(const LocalAction &action)
{
    if (action.kind == "undo"_L1) {
        return step(m_undo, m_redo, action.kind);
    }
    if (action.kind == "redo"_L1) {
        return step(m_redo, m_undo, action.kind);
    }
    m_undo.append(now(action.kind, int(std::max<qsizetype>(1, action.exceptionIds.size()))));
    m_redo.clear();
    m_commands.append(lineOf(action));
    QJsonObject result{{u"count"_s, action.exceptionIds.size()}};
    if (action.kind == "split"_L1) {
        split(action.args);
        result.insert(u"into"_s, m_causes.last().cause.id);
    } else if (action.kind == "merge"_L1) {
        merge(action.args);
        result.insert(u"into"_s, action.args[u"into"_s]);
    } else if (action.kind == "tick"_L1) {
        const QString tick = action.args[u"cause"_s].toString() + u'/' + action.args[u"step"_s].toString();
        action.args[u"on"_s].toBool() ? m_ticks.append(tick) : void(m_ticks.removeAll(tick));
    } else {
        change(action);
    }
    Q_EMIT changed({u"work"_s, u"items"_s, u"causes"_s, u"status"_s});
    return answer(result);
}

QFuture<Result<Api::WorkView>> SampleBackend::work(const QString &exceptionId)
{
    const auto item = std::ranges::find(m_items, exceptionId, &Api::ItemView::exceptionId);
    if (item == m_items.end()) {
        return QtFuture::makeReadyValueFuture(Result<Api::WorkView>(fail(ErrorCode::NotFound, exceptionId)));
    }
    Api::WorkView view{.exceptionId = exceptionId, .orderKey = item->orderKey, .owner = item->owner};
    view.mark = item->work;
    view.notes = m_notes.value(exceptionId);
    return answer(view);
}

QFuture<Result<Api::RunbookView>> SampleBackend::runbook(const QString &causeId)
{
    Api::RunbookView view{.causeId = causeId, .id = u"refused"_s, .title = u"The system refused what was sent"_s};
    int number = 0;
    for (const auto &text :
         {u"Read the vendor's answer and find the field it is about"_s,
          u"Decide where it is wrong: in the source, in a mapping, or in the target's set-up"_s,
          u"Repair it there; only when it cannot be, change the field in the plan"_s,
          u"Plan the replay and look at the field before and after"_s, u"Note what let it through"_s}) {
        Api::RunbookStepView one{u"refused/%1"_s.arg(++number), text, {}};
        one.done = m_ticks.contains(causeId + u'/' + one.id) || (causeId == "c1"_L1 && number < 3);
        one.actor = one.done ? actor() : QString();
        one.atMs = one.done ? Sample::at(30, 8, 50 + number) : 0;
        view.steps.append(one);
    }
    if (causeId == "c1"_L1) {
        view.fixes.append({.kind = u"replay"_s,
                           .orderKey = u"SO-2025-117804"_s,
                           .planId = u"plan-7c1e"_s,
                           .actor = u"Tomi Okafor"_s,
                           .reason = u"item renamed in the ERP, map corrected"_s,
                           .atMs = Sample::at(12, 15, 20),
                           .resolved = 31});
    }
    return answer(view);
}

QFuture<Result<Api::OwnersView>> SampleBackend::owners()
{
    Api::OwnersView view;
    view.teams = {{u"team:sales-ops"_s, u"Sales ops"_s},
                  {u"team:finance-ops"_s, u"Finance ops"_s},
                  {u"team:erp-support"_s, u"ERP support"_s},
                  {u"team:integration-support"_s, u"Integration support"_s}};
    view.people = {u"L. Brandt"_s, u"Marta Kern"_s, u"T. Okafor"_s};
    view.tags = {u"month-end"_s, u"waits-for-sales"_s};
    return answer(view);
}

QFuture<Result<Api::LocalWorkView>> SampleBackend::localWork()
{
    Api::LocalWorkView view;
    if (!m_undo.isEmpty()) {
        view.undoKind = m_undo.last().kind;
        view.undoCount = m_undo.last().count;
    }
    if (!m_redo.isEmpty()) {
        view.redoKind = m_redo.last().kind;
        view.redoCount = m_redo.last().count;
    }
    return answer(view);
}

QFuture<Result<void>> SampleBackend::setPlanPolicy(const QString &id, int perMinute, int atOnce)
{
    const auto found = std::ranges::find(m_plans, id, &Api::PlanView::id);
    if (found != m_plans.end()) {
        found->perMinute = perMinute;
        found->atOnce = atOnce;
    }
    return done(u"setPlanPolicy %1 %2"_s.arg(perMinute).arg(atOnce), {u"plans"_s});
}

QFuture<Result<QList<Api::InputField>>> SampleBackend::planInputs(const QString &, int)
{
    return answer(QList<Api::InputField>{{u"/currency"_s, u"EUR"_s},
                                         {u"/effective_date"_s, u"2026-01-01"_s},
                                         {u"/lines/0/product"_s, u"PRO-EU"_s},
                                         {u"/lines/0/quantity"_s, u"200"_s},
                                         {u"/tax_code"_s, u"DE-19"_s}});
}

QFuture<Result<QList<Api::SequelView>>> SampleBackend::planSequels(const QString &, int)
{
    Api::SequelView billing;
    billing.number = 1;
    billing.step = u"billing-subscription"_s;
    billing.title = u"Subscription in billing"_s;
    billing.systemName = u"Stripe"_s;
    billing.request = u"POST https://api.stripe.com/v1/subscriptions"_s;
    billing.body = "customer=cus_Q1&metadata[order]=SO-2026-004412";
    Api::SequelView crm;
    crm.number = 2;
    crm.step = u"crm-writeback"_s;
    crm.title = u"Order shown to sales"_s;
    crm.systemName = u"Salesforce EMEA"_s;
    crm.request = u"PATCH https://emea.my.salesforce.com/services/data/v61.0/sobjects/Order"_s;
    crm.body = "{\"ERP_Order__c\":\"‹erp-order.number›\",\"Subscription__c\":\"‹billing-subscription.id›\"}";
    crm.placeholders = {u"‹erp-order.number›"_s, u"‹billing-subscription.id›"_s};
    return answer(QList<Api::SequelView>{billing, crm});
}

QFuture<Result<Api::PlanView>> SampleBackend::planNews(const QString &id, int limit)
{
    const auto found = std::ranges::find(m_plans, id, &Api::PlanView::id);
    if (found == m_plans.end()) {
        return QtFuture::makeReadyValueFuture(Result<Api::PlanView>(fail(ErrorCode::NotFound, id)));
    }
    auto view = *found;
    QMap<QString, Api::CurrencySum> proved;
    for (const auto &item : std::as_const(view.items)) {
        if (item.receipt == Api::ReceiptKind::None) {
            continue;
        }
        view.news.prepend({item.position, item.orderKey, item.amount, item.receipt, item.receiptText,
                           Sample::at(30, 9, 13) + item.position * 1'000});
        if (item.receipt == Api::ReceiptKind::Applied) {
            auto &sum = proved[item.amount.currency];
            sum.money = {sum.money.amount + item.amount.amount, item.amount.currency};
            ++sum.count;
        }
    }
    view.news = view.news.first(std::min<qsizetype>(limit, view.news.size()));
    view.proved = proved.values();
    view.items.clear();
    return answer(view);
}

void SampleBackend::failAnew(const QString &causeId, int count)
{
    auto item = m_items.values(causeId).constFirst();
    for (int i = 0; i < count; ++i) {
        item.orderKey = u"SO-2025-99%1"_s.arg(100 + i);
        item.exceptionId = causeId + u'-' + item.orderKey;
        item.openedMs = m_now;
        m_items.insert(causeId, item);
    }
    Q_EMIT changed({u"items"_s, u"causes"_s});
}

} // namespace Throughline
