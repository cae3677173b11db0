// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/control.h"
#include "engine/estate/netsuitebooks.h"
#include "engine/estate/salesforceschema.h"
#include "engine/estate/stripeobjects.h"

#include "engine/base/json.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

Result<QString> refused(const EstateReply &reply)
{
    return fail(ErrorCode::Rejected, QString::fromUtf8(bodyBytes(reply)));
}

StripeForm formOf(const QJsonObject &body)
{
    StripeForm form;
    for (auto it = body.begin(); it != body.end(); ++it) {
        form.insert(it.key(), scalarText(it.value()));
    }
    return form;
}

Result<QString> inSalesforce(Truth &truth, const QString &action, const QString &kind, const Record *record,
                             const QJsonObject &body, qint64 nowMs)
{
    const auto object = salesforceObject(kind);
    if (!object) {
        return fail(ErrorCode::BadInput, u"unknown object '%1'"_s.arg(kind));
    }
    if (action == "create"_L1) {
        return createSalesforceRecord(truth, *object, body, nowMs).id;
    }
    updateSalesforceRecord(truth, *object, *record, body, nowMs);
    return record->id;
}

Result<QString> inNetsuite(Truth &truth, const QString &action, const QString &kind, const Record *record,
                           const QJsonObject &body, qint64 nowMs)
{
    if (!netsuiteKnown(kind)) {
        return fail(ErrorCode::BadInput, u"unknown record type '%1'"_s.arg(kind));
    }
    if (action == "create"_L1) {
        const auto made = createNetsuite(truth, kind, body, {.strict = true}, nowMs);
        return made ? Result<QString>((*made)->id) : refused(made.error());
    }
    const auto done = updateNetsuite(truth, *record, body, {.strict = true, .replaceLines = true}, nowMs);
    return done ? Result<QString>(record->id) : refused(done.error());
}

Result<QString> inStripe(Truth &truth, const QString &action, const QString &kind, const Record *record,
                         const QJsonObject &body, qint64 nowMs)
{
    const bool customer = kind == "customer"_L1;
    const auto form = formOf(body);
    if (action == "create"_L1 && (kind == "credit_note"_L1 || kind == "refund"_L1)) {
        const auto given =
            kind == "refund"_L1 ? createStripeRefund(form, truth, nowMs) : createStripeCreditNote(form, truth, nowMs);
        return given ? Result<QString>(given->value("id"_L1).toString()) : refused(given.error());
    }
    if (!customer && kind != "subscription"_L1) {
        return fail(
            ErrorCode::BadInput,
            u"a person creates customers, subscriptions, credit notes and refunds, and updates the first two"_s);
    }
    const auto made = action == "create"_L1
        ? (customer ? createStripeCustomer(form, truth, nowMs) : createStripeSubscription(form, truth, nowMs))
        : (customer ? updateStripeCustomer(*record, form, truth, nowMs)
                    : updateStripeSubscription(*record, form, truth, nowMs));
    return made ? Result<QString>(made->value("id"_L1).toString()) : refused(made.error());
}

/// The buttons of an invoice; nullopt: it is none of them.
std::optional<Result<QString>> onInvoice(Truth &truth, const SystemBehaviour &system, const QString &action,
                                         const QString &kind, const Record *record, const QJsonObject &request,
                                         qint64 nowMs)
{
    if (kind != "invoice"_L1) {
        return std::nullopt;
    }
    static const QStringList verbs{u"pay"_s, u"finalize"_s, u"void"_s, u"mark_uncollectible"_s, u"fail"_s};
    if (system.kind == "stripe"_L1 && verbs.contains(action)) {
        const auto done = action == "fail"_L1 ? failStripePayment(*record, truth, nowMs)
                                              : stripeInvoiceVerb(*record, action, truth, nowMs);
        return done ? Result<QString>(record->id) : refused(done.error());
    }
    if (system.kind == "netsuite"_L1 && action == "pay"_L1) { // a payment applied in the ledger
        auto paid = record->body;
        paid.insert("status"_L1, u"B"_s);
        truth.update(*record, paid, nowMs);
        return Result<QString>(record->id);
    }
    if (system.kind == "netsuite"_L1 && action == "void"_L1) {
        const auto done = voidNetsuite(truth, *record, nowMs);
        return done ? Result<QString>(record->id) : refused(done.error());
    }
    if (system.kind == "netsuite"_L1 && action == "credit"_L1) {
        const auto memo = creditNetsuite(truth, *record, request.value("body"_L1).toObject(), {.strict = true}, nowMs);
        return memo ? Result<QString>((*memo)->id) : refused(memo.error());
    }
    return std::nullopt;
}

} // namespace

Result<QString> actAsPerson(Truth &truth, const QJsonObject &request, qint64 nowMs)
{
    const auto system = systemById(request.value("system"_L1).toString());
    if (!system) {
        return fail(ErrorCode::BadInput, u"unknown system '%1'"_s.arg(request.value("system"_L1).toString()));
    }
    const OriginScope scope(truth, Origin::Person);
    const auto action = request.value("action"_L1).toString();
    const auto kind = request.value("kind"_L1).toString();
    const auto id = scalarText(request.value("id"_L1));
    const auto *record =
        system->kind == "netsuite"_L1 ? netsuiteByKey(truth, kind, id) : truth.find(system->id, kind, id);
    if (action != "create"_L1 && (!record || !record->live())) {
        return fail(ErrorCode::NotFound, u"there is no %1 '%2' in %3"_s.arg(kind, id, system->id));
    }
    if (action == "delete"_L1) {
        truth.remove(*record, nowMs);
        return record->id;
    }
    if (const auto done = onInvoice(truth, *system, action, kind, record, request, nowMs)) {
        return *done;
    }
    if (action != "create"_L1 && action != "update"_L1) {
        return fail(ErrorCode::BadInput,
                    u"unknown action '%1'; one of create, update, delete, pay, finalize, void, fail, "
                    "mark_uncollectible, credit"_s.arg(action));
    }
    const auto body = request.value("body"_L1).toObject();
    const auto act = system->kind == "salesforce"_L1 ? inSalesforce
        : system->kind == "netsuite"_L1              ? inNetsuite
                                                     : inStripe;
    return act(truth, action, kind, record, body, nowMs);
}

} // namespace Throughline::Estate
