// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/looks.h"

#include "app/components/format.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Looks", text);
}

} // namespace

Look lookOf(StepState state)
{
    switch (state) {
    case StepState::Planned:
        return {u"planned"_s, say(QT_TRANSLATE_NOOP("Looks", "Planned")), u"secondary"_s};
    case StepState::InFlight:
        return {u"sending"_s, say(QT_TRANSLATE_NOOP("Looks", "Sending")), u"info"_s};
    case StepState::Accepted:
        return {u"sending"_s, say(QT_TRANSLATE_NOOP("Looks", "Accepted, not yet done")), u"info"_s};
    case StepState::Unknown:
        return {u"unverified"_s, say(QT_TRANSLATE_NOOP("Looks", "Sent, being asked")), u"info"_s};
    case StepState::InDoubt:
        return {u"in-doubt"_s, say(QT_TRANSLATE_NOOP("Looks", "In doubt")), u"doubt"_s};
    case StepState::Succeeded:
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "Applied")), u"ok"_s};
    case StepState::FailedTransient:
        return {u"retrying"_s, say(QT_TRANSLATE_NOOP("Looks", "Retrying")), u"warn"_s};
    case StepState::DeadLettered:
        return {u"dead-lettered"_s, say(QT_TRANSLATE_NOOP("Looks", "Dead-lettered")), u"danger"_s};
    case StepState::Differs:
        return {u"differs"_s, say(QT_TRANSLATE_NOOP("Looks", "Differs")), u"warn"_s};
    case StepState::Cancelled:
        return {u"cancelled"_s, say(QT_TRANSLATE_NOOP("Looks", "Cancelled")), u"secondary"_s};
    case StepState::Replayed:
        return {u"back"_s, say(QT_TRANSLATE_NOOP("Looks", "Replayed")), u"secondary"_s};
    case StepState::ResolvedManually:
        return {u"by-hand"_s, say(QT_TRANSLATE_NOOP("Looks", "Resolved by hand")), u"secondary"_s};
    case StepState::Compensating:
        return {u"back"_s, say(QT_TRANSLATE_NOOP("Looks", "Compensating")), u"warn"_s};
    case StepState::Compensated:
        return {u"compensated"_s, say(QT_TRANSLATE_NOOP("Looks", "Compensated")), u"secondary"_s};
    case StepState::CompensationFailed:
        return {u"compensation-failed"_s, say(QT_TRANSLATE_NOOP("Looks", "Compensation failed")), u"danger"_s};
    }
    return {};
}

Look lookOf(TargetCheck check)
{
    switch (check) {
    case TargetCheck::NotAsked:
        return {u"planned"_s, say(QT_TRANSLATE_NOOP("Looks", "Not asked")), u"secondary"_s};
    case TargetCheck::Absent:
    case TargetCheck::AbsentUnwitnessed: // proved not executed before, and not there now
        return {u"absent"_s, say(QT_TRANSLATE_NOOP("Looks", "Absent")), u"info"_s};
    case TargetCheck::CannotTell:
        return {u"in-doubt"_s, say(QT_TRANSLATE_NOOP("Looks", "Cannot tell")), u"doubt"_s};
    case TargetCheck::PresentEqual:
        return {u"already-there"_s, say(QT_TRANSLATE_NOOP("Looks", "Already there")), u"ok"_s};
    case TargetCheck::PresentDifferent:
        return {u"differs"_s, say(QT_TRANSLATE_NOOP("Looks", "Differs")), u"warn"_s};
    case TargetCheck::LookAlike:
        return {u"differs"_s, say(QT_TRANSLATE_NOOP("Looks", "Possibly there")), u"warn"_s};
    }
    return {};
}

Look lookOfGap()
{
    return {u"gap"_s, say(QT_TRANSLATE_NOOP("Looks", "Gap")), u"warn"_s};
}

Look lookOf(Api::ReceiptKind receipt)
{
    switch (receipt) {
    case Api::ReceiptKind::None:
        return {u"planned"_s, say(QT_TRANSLATE_NOOP("Looks", "Waits")), u"secondary"_s};
    case Api::ReceiptKind::Applied:
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "Applied")), u"ok"_s};
    case Api::ReceiptKind::AlreadyThere:
        return {u"already-there"_s, say(QT_TRANSLATE_NOOP("Looks", "Already there")), u"ok"_s};
    case Api::ReceiptKind::Differs:
        return {u"differs"_s, say(QT_TRANSLATE_NOOP("Looks", "Differs")), u"warn"_s};
    case Api::ReceiptKind::Refused:
        return {u"dead-lettered"_s, say(QT_TRANSLATE_NOOP("Looks", "Refused")), u"danger"_s};
    case Api::ReceiptKind::InDoubt:
        return {u"in-doubt"_s, say(QT_TRANSLATE_NOOP("Looks", "In doubt")), u"doubt"_s};
    case Api::ReceiptKind::Failed:
        return {u"dead-lettered"_s, say(QT_TRANSLATE_NOOP("Looks", "Failed")), u"danger"_s};
    case Api::ReceiptKind::NoLongerWanted:
        return {u"cancelled"_s, say(QT_TRANSLATE_NOOP("Looks", "No longer wanted")), u"secondary"_s};
    }
    return {};
}

Look lookOf(Api::PlanState state)
{
    switch (state) {
    case Api::PlanState::Planned:
        return {u"planned"_s, say(QT_TRANSLATE_NOOP("Looks", "Planned")), u"secondary"_s};
    case Api::PlanState::Approved:
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "Approved")), u"ok"_s};
    case Api::PlanState::Holding:
        return {u"clock"_s, say(QT_TRANSLATE_NOOP("Looks", "Holding")), u"info"_s};
    case Api::PlanState::Running:
        return {u"sending"_s, say(QT_TRANSLATE_NOOP("Looks", "Running")), u"info"_s};
    case Api::PlanState::Paused:
        return {u"paused"_s, say(QT_TRANSLATE_NOOP("Looks", "Paused")), u"secondary"_s};
    case Api::PlanState::Finished:
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "Finished")), u"ok"_s};
    case Api::PlanState::Stopped:
        return {u"down"_s, say(QT_TRANSLATE_NOOP("Looks", "Stopped")), u"warn"_s};
    }
    return {};
}

Look lookOfHealth(const QString &health)
{
    if (health == "healthy"_L1) {
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "Healthy")), u"ok"_s};
    }
    if (health == "degraded"_L1) {
        return {u"degraded"_s, say(QT_TRANSLATE_NOOP("Looks", "Degraded")), u"warn"_s};
    }
    if (health == "gap"_L1) {
        return {u"gap"_s, say(QT_TRANSLATE_NOOP("Looks", "Gap")), u"warn"_s};
    }
    return {u"down"_s, say(QT_TRANSLATE_NOOP("Looks", "Down")), u"danger"_s};
}

Look lookOfBreaker(const QString &breaker)
{
    if (breaker == "open"_L1) {
        return {u"breaker-open"_s, say(QT_TRANSLATE_NOOP("Looks", "Open")), u"danger"_s};
    }
    if (breaker == "half-open"_L1) {
        return {u"breaker-half"_s, say(QT_TRANSLATE_NOOP("Looks", "Half open")), u"warn"_s};
    }
    return {u"breaker-closed"_s, say(QT_TRANSLATE_NOOP("Looks", "Closed")), u"secondary"_s};
}

Look lookOfDrill(const QString &state)
{
    if (state == "passed"_L1) {
        return {u"applied"_s, say(QT_TRANSLATE_NOOP("Looks", "passed")), u"ok"_s};
    }
    if (state == "failed"_L1) {
        return {u"dead-lettered"_s, say(QT_TRANSLATE_NOOP("Looks", "failed")), u"danger"_s};
    }
    if (state == "running"_L1) {
        return {u"sending"_s, say(QT_TRANSLATE_NOOP("Looks", "running")), u"info"_s};
    }
    return {u"planned"_s, say(QT_TRANSLATE_NOOP("Looks", "not run yet")), u"secondary"_s};
}

Look lookOfDue(qint64 dueMs, qint64 nowMs, const QTimeZone &zone)
{
    if (dueMs <= 0) {
        return {{}, Format::due(dueMs, nowMs, zone), u"secondary"_s};
    }
    const QString word = Format::due(dueMs, nowMs, zone);
    if (dueMs < nowMs) {
        return {u"clock-late"_s, word, u"danger"_s};
    }
    const auto date = [&](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    return {u"clock"_s, word, date(dueMs) == date(nowMs) ? u"warn"_s : u"secondary"_s};
}

QString wordOf(Lane lane)
{
    switch (lane) {
    case Lane::Quote:
        return say(QT_TRANSLATE_NOOP("Looks", "Quote"));
    case Lane::Order:
        return say(QT_TRANSLATE_NOOP("Looks", "Order"));
    case Lane::Fulfilment:
        return say(QT_TRANSLATE_NOOP("Looks", "Fulfilment"));
    case Lane::Subscription:
        return say(QT_TRANSLATE_NOOP("Looks", "Subscription"));
    case Lane::Invoice:
        return say(QT_TRANSLATE_NOOP("Looks", "Invoice"));
    case Lane::Payment:
        return say(QT_TRANSLATE_NOOP("Looks", "Payment"));
    case Lane::Revenue:
        return say(QT_TRANSLATE_NOOP("Looks", "Revenue"));
    }
    return {};
}

QString wordOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Unknown:
        return say(QT_TRANSLATE_NOOP("Looks", "Record"));
    case ObjectKind::Customer:
        return say(QT_TRANSLATE_NOOP("Looks", "Customer"));
    case ObjectKind::LegalEntity:
        return say(QT_TRANSLATE_NOOP("Looks", "Legal entity"));
    case ObjectKind::Product:
        return say(QT_TRANSLATE_NOOP("Looks", "Product"));
    case ObjectKind::Opportunity:
        return say(QT_TRANSLATE_NOOP("Looks", "Opportunity"));
    case ObjectKind::Quote:
        return say(QT_TRANSLATE_NOOP("Looks", "Quote"));
    case ObjectKind::Contract:
        return say(QT_TRANSLATE_NOOP("Looks", "Contract"));
    case ObjectKind::Order:
        return say(QT_TRANSLATE_NOOP("Looks", "Order"));
    case ObjectKind::Subscription:
        return say(QT_TRANSLATE_NOOP("Looks", "Subscription"));
    case ObjectKind::Fulfilment:
        return say(QT_TRANSLATE_NOOP("Looks", "Fulfilment"));
    case ObjectKind::Invoice:
        return say(QT_TRANSLATE_NOOP("Looks", "Invoice"));
    case ObjectKind::Payment:
        return say(QT_TRANSLATE_NOOP("Looks", "Payment"));
    case ObjectKind::CreditMemo:
        return say(QT_TRANSLATE_NOOP("Looks", "Credit memo"));
    case ObjectKind::Refund:
        return say(QT_TRANSLATE_NOOP("Looks", "Refund"));
    case ObjectKind::RevenueSchedule:
        return say(QT_TRANSLATE_NOOP("Looks", "Revenue schedule"));
    case ObjectKind::Usage:
        return say(QT_TRANSLATE_NOOP("Looks", "Usage"));
    case ObjectKind::AccountingPeriod:
        return say(QT_TRANSLATE_NOOP("Looks", "Accounting period"));
    }
    return {};
}

QString wordOfAttribute(const QString &attribute)
{
    static const QHash<QString, const char *> words{
        {u"start_date"_s, QT_TRANSLATE_NOOP("Looks", "Start date")},
        {u"bill_to"_s, QT_TRANSLATE_NOOP("Looks", "Bill-to")},
        {u"product"_s, QT_TRANSLATE_NOOP("Looks", "Product")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Looks", "Total net")},
        {u"tax"_s, QT_TRANSLATE_NOOP("Looks", "Tax")},
        {u"quantity"_s, QT_TRANSLATE_NOOP("Looks", "Quantity")},
        {u"currency"_s, QT_TRANSLATE_NOOP("Looks", "Currency")},
        {u"status"_s, QT_TRANSLATE_NOOP("Looks", "Status")},
        {u"customer"_s, QT_TRANSLATE_NOOP("Looks", "Customer")},
        {u"entity"_s, QT_TRANSLATE_NOOP("Looks", "Entity")},
        {u"number"_s, QT_TRANSLATE_NOOP("Looks", "Number")},
        {u"end_date"_s, QT_TRANSLATE_NOOP("Looks", "End date")},
        {u"customer_key"_s, QT_TRANSLATE_NOOP("Looks", "Customer key")},
        {u"order_key"_s, QT_TRANSLATE_NOOP("Looks", "Order key")},
        {u"quote_number"_s, QT_TRANSLATE_NOOP("Looks", "Quote")},
        {u"lines"_s, QT_TRANSLATE_NOOP("Looks", "Lines")},
        {u"billing_frequency"_s, QT_TRANSLATE_NOOP("Looks", "Billed every")},
        {u"invoiced"_s, QT_TRANSLATE_NOOP("Looks", "Invoiced")},
        {u"paid"_s, QT_TRANSLATE_NOOP("Looks", "Paid")},
    };
    const char *word = words.value(attribute);
    return word ? say(word) : attribute;
}

QString sentenceOf(const QString &text)
{
    return text.size() > 1 && text[1].isLower() ? QString(text.first(1).toUpper() + text.sliced(1)) : text;
}

QString wordOfRole(const QString &role)
{
    static const QHash<QString, const char *> words{
        {u"crm"_s, QT_TRANSLATE_NOOP("Looks", "CRM")},
        {u"erp"_s, QT_TRANSLATE_NOOP("Looks", "ERP")},
        {u"billing"_s, QT_TRANSLATE_NOOP("Looks", "billing")},
        {u"quotes"_s, QT_TRANSLATE_NOOP("Looks", "quotes")},
        {u"tax"_s, QT_TRANSLATE_NOOP("Looks", "tax engine")},
        {u"payments"_s, QT_TRANSLATE_NOOP("Looks", "payments")},
        {u"broker"_s, QT_TRANSLATE_NOOP("Looks", "event broker")},
        {u"warehouse"_s, QT_TRANSLATE_NOOP("Looks", "warehouse, read only")},
    };
    const char *word = words.value(role);
    return word ? say(word) : role;
}

} // namespace Throughline
