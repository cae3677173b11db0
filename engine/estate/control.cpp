// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/control.h"

#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/netsuitebooks.h"
#include "engine/estate/stripewebhooks.h"
#include "engine/estate/world.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

EstateReply refused(int status, const QString &sentence)
{
    return jsonReply(status, QJsonObject{{u"error"_s, sentence}});
}

EstateReply refused(const Error &error)
{
    return refused(error.code == ErrorCode::NotFound       ? 404
                       : error.code == ErrorCode::Rejected ? 422
                                                           : 400,
                   error.detail);
}

EstateReply fine(const QJsonObject &body = {})
{
    return jsonReply(200, body);
}

/// One call of the control interface on its way.
struct Call {
    const EstateRequest &request;
    QStringList parts;
    QJsonObject body;
    PocketEstate &estate;
    ControlContext &context;
    qint64 wallMs;

    Truth &truth() const { return estate.truth(); }
    qint64 now() const { return estate.now(wallMs); }
    bool is(const char *method) const { return request.method == method; }
};

EstateReply reset(Call &call)
{
    const auto world = call.body.value("world"_L1).toString(u"empty"_s);
    const auto seed =
        static_cast<quint64>(call.body.value("seed"_L1).toInteger(static_cast<qint64>(call.truth().seed())));
    const auto at = call.body.value("at"_L1).toInteger(call.wallMs);
    if (world != "empty"_L1 && world != "lively"_L1) {
        return refused(400, u"unknown world '%1'; one of empty, lively"_s.arg(world));
    }
    world == "empty"_L1 ? makeEmptyWorld(call.truth(), seed, at) : makeLivelyWorld(call.truth(), seed, at);
    return fine({{u"seed"_s, static_cast<qint64>(seed)}, {u"world"_s, world}});
}

EstateReply opportunities(Call &call)
{
    const auto ids = dealOrderFrom(call.body).and_then(
        [&](const DealOrder &order) { return makeDeals(call.truth(), order, call.now()); });
    return ids ? fine({{u"ids"_s, QJsonArray::fromStringList(*ids)}}) : refused(ids.error());
}

EstateReply advance(Call &call)
{
    const auto ms = call.body.value("ms"_L1).toInteger(-1);
    if (ms < 0) {
        return refused(400, u"'ms' must be a number of milliseconds; time never goes back"_s);
    }
    call.estate.advance(ms);
    return fine({{u"now"_s, call.now()}});
}

EstateReply onFaults(Call &call)
{
    if (call.is("POST")) {
        const auto number = addFault(call.truth(), call.body, call.now());
        return number ? fine({{u"number"_s, *number}}) : refused(number.error());
    }
    if (call.is("DELETE")) {
        clearFaults(call.truth(), call.request.query("system"_L1), call.parts.value(1).toLongLong(), call.now());
    }
    return fine({{u"faults"_s, listFaults(call.truth())}});
}

EstateReply onTune(Call &call)
{
    const auto done = tune(call.truth(), call.body.value("system"_L1).toString(), call.body);
    return done ? fine() : refused(done.error());
}

EstateReply onEffects(Call &call)
{
    if (call.is("DELETE")) {
        call.truth().clearCounters();
    }
    return fine(call.estate.effects());
}

EstateReply onTruth(Call &call)
{
    const auto system = systemById(call.parts.value(1));
    if (!system) {
        return refused(404, u"unknown system '%1'"_s.arg(call.parts.value(1)));
    }
    static const QStringList origins{u"interface"_s, u"person"_s, u"world"_s};
    QJsonArray records;
    for (const auto &record : call.truth().all(system->id, call.parts.value(2))) {
        records.append(QJsonObject{{u"id"_s, record->id},
                                   {u"live"_s, record->live()},
                                   {u"createdMs"_s, record->createdMs},
                                   {u"modifiedMs"_s, record->modifiedMs},
                                   {u"origin"_s, origins[static_cast<int>(record->origin)]},
                                   {u"body"_s, record->body}});
    }
    return fine({{u"records"_s, records}});
}

EstateReply onPerson(Call &call)
{
    const auto id = actAsPerson(call.truth(), call.body, call.now());
    return id ? fine({{u"id"_s, *id}}) : refused(id.error());
}

EstateReply onPeriods(Call &call)
{
    const auto done = setNetsuitePeriod(call.truth(), call.body.value("month"_L1).toString(),
                                        call.body.value("closed"_L1).toBool(true), call.now());
    return done ? fine() : refused(done.error());
}

EstateReply onWebhooks(Call &call)
{
    if (call.parts.value(1) != "redeliver"_L1) {
        setWebhook(call.truth(), call.body.value("url"_L1).toString(),
                   call.body.value("secret"_L1).toString(credential(call.truth(), stripe(), u"webhookSecret"_s)));
        return fine();
    }
    const auto times = static_cast<int>(call.body.value("times"_L1).toInteger(1));
    if (const auto type = call.body.value("type"_L1).toString(); !type.isEmpty()) {
        const bool reversed = call.body.value("order"_L1).toString() == "reverse"_L1;
        return fine({{u"deliveries"_s, redeliverType(call.truth(), type, times, reversed, call.now())}});
    }
    const auto id = call.body.value("eventId"_L1).toString();
    return redeliver(call.truth(), id, times, call.now()) ? fine({{u"deliveries"_s, times}})
                                                          : refused(404, u"there is no event '%1'"_s.arg(id));
}

EstateReply route(Call &call)
{
    using Handler = EstateReply (*)(Call &);
    static const QMap<QString, QPair<QByteArrayList, Handler>> handlers{
        {u"estate"_s, {{"GET"_ba}, [](Call &c) { return fine(c.context.descriptor); }}},
        {u"reset"_s, {{"POST"_ba}, reset}},
        {u"opportunities"_s, {{"POST"_ba}, opportunities}},
        {u"advance"_s, {{"POST"_ba}, advance}},
        {u"faults"_s, {{"GET"_ba, "POST"_ba, "DELETE"_ba}, onFaults}},
        {u"tune"_s, {{"POST"_ba}, onTune}},
        {u"effects"_s, {{"GET"_ba, "DELETE"_ba}, onEffects}},
        {u"truth"_s, {{"GET"_ba}, onTruth}},
        {u"person"_s, {{"POST"_ba}, onPerson}},
        {u"periods"_s, {{"POST"_ba}, onPeriods}},
        {u"webhooks"_s, {{"POST"_ba}, onWebhooks}},
        {u"stop"_s, {{"POST"_ba}, [](Call &c) {
                         c.context.stopAsked = true;
                         return fine();
                     }}}};
    const auto found = handlers.find(call.parts.value(0));
    if (found == handlers.end()) {
        return refused(404, u"there is no '%1' here"_s.arg(call.request.path()));
    }
    return found->first.contains(call.request.method) ? found->second(call) : refused(405, u"wrong method"_s);
}

} // namespace

EstateReply answerControl(const EstateRequest &request, PocketEstate &estate, ControlContext &context, qint64 wallMs)
{
    if (bearerToken(request) != context.token) {
        return refused(401, u"the control token stands in estate.json"_s);
    }
    const auto body = request.body.isEmpty() ? QJsonObject() : parseJsonObject(request.body);
    if (!body) {
        return refused(400, body.error().detail);
    }
    Call call{request, request.path().split(u'/', Qt::SkipEmptyParts), *body, estate, context, wallMs};
    auto reply = route(call);
    if (reply.status >= 400) {
        estate.truth().rollback();
        return reply;
    }
    if (request.method == "GET") { // who looks makes nothing durable: else no test could see a missing commit
        return reply;
    }
    if (const auto done = estate.truth().commit(); !done) {
        return refused(500, done.error().detail);
    }
    return reply;
}

} // namespace Throughline::Estate
