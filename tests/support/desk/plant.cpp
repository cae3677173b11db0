// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk/plant.h"

#include "engine/base/json.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Test
{

namespace
{

QString isoOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QJsonObject rowOf(const ScriptedErp::Order &order)
{
    return {{u"id"_s, order.id},
            {u"tranid"_s, QString(u"NS-"_s + order.id)},
            {u"externalid"_s, order.reference},
            {u"otherrefnum"_s, order.quoteNumber},
            {u"status"_s, order.status},
            {u"total"_s, order.total},
            {u"currency"_s, u"EUR"_s},
            {u"lastmodified"_s, isoOf(order.changedMs)}};
}

} // namespace

int ScriptedErp::answer()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[request, done] : held) {
        done(answerTo(request));
    }
    return static_cast<int>(held.size());
}

Result<HttpReply> ScriptedErp::answerTo(const HttpRequest &request)
{
    const auto path = request.url.path();
    if (refused > 0) {
        --refused;
        return fail(ErrorCode::NotSent, u"connection refused"_s);
    }
    if (path.endsWith("/suiteql"_L1)) {
        ++looks;
        asked.append(parseJson(request.body).value_or(QJsonValue())["q"_L1].toString());
        return rows(asked.last());
    }
    if (path.startsWith("/v1/subscriptions"_L1)) {
        return billing(request);
    }
    if (request.method != "PATCH" || !path.contains("/salesOrder/eid:"_L1)) {
        return HttpReply{500, {}, {}};
    }
    ++cancels;
    if (cancel == Cancel::Refused) {
        return HttpReply{
            400, {}, R"({"o:errorDetails":[{"o:errorCode":"USER_ERROR","detail":"The order is locked."}]})"};
    }
    if (cancel == Cancel::Works || cancel == Cancel::LostDone) {
        for (auto &order : orders) {
            if (path.endsWith(u"eid:"_s + order.reference)) {
                order.status = u"C"_s;
                effects.append(u"order "_s + order.id);
                order.changedMs = m_clock.wall;
            }
        }
    }
    if (cancel == Cancel::LostDone || cancel == Cancel::LostUndone) {
        return fail(ErrorCode::ReplyLost, u"reset"_s);
    }
    return HttpReply{204, {{"Location", "https://erp.test/services/rest/record/v1/salesOrder/44817"}}, {}};
}

HttpReply ScriptedErp::billing(const HttpRequest &request)
{
    QJsonArray data;
    for (auto &one : subscriptions) {
        if (request.method == "DELETE" && request.url.path().endsWith(one.id)) {
            one.status = u"canceled"_s;
            effects.append(u"subscription "_s + one.id);
        }
        const QJsonObject item{{u"quantity"_s, 1}, {u"price"_s, QJsonObject{{u"unit_amount"_s, 10'000}}}};
        data.append(QJsonObject{{u"id"_s, one.id},
                                {u"status"_s, one.status},
                                {u"currency"_s, u"eur"_s},
                                {u"created"_s, one.createdMs / 1000},
                                {u"metadata"_s, QJsonObject{{u"tl_key"_s, one.reference}, {u"order"_s, one.orderKey}}},
                                {u"items"_s, QJsonObject{{u"data"_s, QJsonArray{item}}}}});
    }
    const QJsonObject body{{u"data"_s, data}, {u"has_more"_s, false}};
    return {200, {}, request.method == "DELETE" ? canonicalJson(data.first().toObject()) : canonicalJson(body)};
}

HttpReply ScriptedErp::rows(const QString &query)
{
    QJsonArray items;
    if (query.contains("ORDER BY lastmodifieddate DESC"_L1)) {
        items.append(QJsonObject{{u"id"_s, u"1"_s}, {u"lastmodified"_s, isoOf(indexedMs.value_or(m_clock.wall))}});
    } else if (query.contains("'CustInvc'"_L1)) {
        if (invoiced) {
            const auto reference = QRegularExpression(u"externalid = '([^']*)'"_s).match(query).captured(1);
            items.append(rowOf({u"9001"_s, reference, {}, u"A"_s, u"100.00"_s, m_clock.wall}));
        }
    } else {
        for (const auto &order : std::as_const(orders)) {
            const bool byReference = query.contains(u"externalid = '%1'"_s.arg(order.reference));
            const bool byId = query.contains(u"id = "_s + order.id);
            if ((byReference || byId) && order.changedMs <= indexedMs.value_or(m_clock.wall)) {
                items.append(rowOf(order));
            }
        }
    }
    const QJsonObject body{{u"items"_s, items}, {u"hasMore"_s, false}};
    return {200, {{"Date", Test::httpDate(m_clock.wall)}}, canonicalJson(body)};
}

Plant::Plant()
{
    restart();
}

Plant::~Plant()
{
    erp.drop();
}

void Plant::restart()
{
    if (m_life) {
        m_life->machine.reset(); // says "stopping" to what is suspended
        m_dead.push_back(std::move(m_life));
    }
    erp.drop();
    m_life = std::make_unique<Life>();
    m_life->writer = std::make_unique<Store::Writer>(desk.database());
    const auto old = desk.context();
    if (m_lives > 0) { // a life of its own: what the one before sent may still be under way
        old->token = need(old->lease.acquire(u"engine"_s, 1'000 * hour, true));
    }
    m_life->context = std::make_shared<Flows::Context>(
        Flows::Context{old->clock, old->random, old->database, *m_life->writer, old->lease, old->token});
    auto &context = *m_life->context;
    context.engineId = u"engine-%1"_s.arg(++m_lives);
    context.bootId = u"boot-1"_s;
    context.startedBootMs = desk.clock.boot;
    context.project = old->project;
    context.flow = old->flow;
    context.guards = guards;
    context.networkLifeMs = 5'000;
    desk.book()->setGuards(guards);
    for (auto system : desk.workspace().estate.systems) {
        system.profile.auth = {{u"scheme"_s, u"bearer"_s}, {u"secrets"_s, QJsonArray{u"key"_s}}};
        system.profile.limits = limits.isEmpty() ? system.profile.limits : limits;
        system.baseUrl = QUrl(u"https://%1.test"_s.arg(system.id));
        context.sessions.insert(system.id, std::make_shared<Flows::Session>(system, erp, desk.clock, m_secrets));
    }
    m_life->machine = std::make_unique<Flows::Machine>(m_life->context);
    m_life->unwinder = std::make_unique<Flows::Unwinder>(m_life->context, desk.book());
}

void Plant::turn()
{
    need(m_life->unwinder->pump());
    need(m_life->machine->pump());
    for (int round = 0; round < 8; ++round) {
        if (dies()) {
            return;
        }
        need(m_life->writer->flush());
        if (dies()) {
            return;
        }
        if (erp.answer() == 0 && m_life->writer->waiting() == 0) {
            break;
        }
    }
    desk.clock.pass(1'000);
}

bool Plant::dies()
{
    if (++actions != killAt) {
        return false;
    }
    restart();
    desk.clock.pass(1'000);
    return true;
}

void Plant::settle(int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        turn();
    }
}

void Plant::dealWithOrder(const QString &orderKey)
{
    desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
    desk.see(quote(orderKey, desk.clock.wall));
    desk.see(opportunity(orderKey, u"won"_s, desk.clock.wall));
    desk.succeed(orderKey, u"erp-customer"_s, u"7001"_s);
    const auto intent = desk.step(orderKey, u"erp-order"_s)->intent;
    erp.orders.append({u"44817"_s, intent.reference, intent.input[u"quote_number"_s].toString(), u"B"_s, u"100.00"_s,
                       desk.clock.wall});
    desk.succeed(orderKey, u"erp-order"_s, u"44817"_s);
    desk.sendAndEnd(orderKey, u"billing-customer"_s, {StepState::DeadLettered});
    desk.clock.pass(minute);
}

void Plant::unwind(const QString &orderKey, qint64 commandSeq)
{
    Store::FlowWish row;
    row.flowId = desk.flows(orderKey).constFirst().id;
    row.wanted = u"unwind"_s;
    row.atMs = desk.clock.wall;
    row.actor = u"marta"_s;
    row.reason = u"cannot be billed"_s;
    row.commandSeq = commandSeq;
    need(Flows::wish(desk.database(), row));
    desk.project(orderKey);
}

QString Plant::wish(const QString &orderKey)
{
    const auto row = need(Store::WishStore(desk.database()).newest(desk.flows(orderKey).constFirst().id));
    return row ? row->wanted : QString();
}

StepState Plant::state(const QString &orderKey, const QString &step)
{
    const auto current = desk.step(orderKey, step);
    if (!current) {
        qFatal("there is no step %s", qUtf8Printable(step));
    }
    return current->row.state;
}

} // namespace Throughline::Test
