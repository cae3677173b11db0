// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/control.h"
#include "engine/estate/netsuiterecords.h"
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
    if (!customer && kind != "subscription"_L1) {
        return fail(ErrorCode::BadInput, u"a person creates and updates customers and subscriptions"_s);
    }
    const auto form = formOf(body);
    const auto made = action == "create"_L1
        ? (customer ? createStripeCustomer(form, truth, nowMs) : createStripeSubscription(form, truth, nowMs))
        : (customer ? updateStripeCustomer(*record, form, truth, nowMs)
                    : updateStripeSubscription(*record, form, truth, nowMs));
    return made ? Result<QString>(made->value("id"_L1).toString()) : refused(made.error());
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
    static const QStringList verbs{u"pay"_s, u"finalize"_s, u"void"_s};
    if (verbs.contains(action) && system->kind == "stripe"_L1 && kind == "invoice"_L1) {
        const auto done = stripeInvoiceVerb(*record, action, truth, nowMs);
        return done ? Result<QString>(record->id) : refused(done.error());
    }
    if (action != "create"_L1 && action != "update"_L1) {
        return fail(ErrorCode::BadInput,
                    u"unknown action '%1'; one of create, update, delete, pay, finalize, void"_s.arg(action));
    }
    const auto body = request.value("body"_L1).toObject();
    const auto act = system->kind == "salesforce"_L1 ? inSalesforce
        : system->kind == "netsuite"_L1              ? inNetsuite
                                                     : inStripe;
    return act(truth, action, kind, record, body, nowMs);
}

} // namespace Throughline::Estate
