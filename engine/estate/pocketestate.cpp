// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/pocketestate.h"

#include "engine/estate/faults.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr qint64 defaultLatencyMs = 5; // without some, requests never overlap
constexpr qint64 defaultConcurrency = 15;

EstateReply ended(Ending ending)
{
    return {.status = 0, .headers = {}, .ending = ending};
}

RefusalDetail detailOf(const QJsonObject &fault)
{
    return {.message = fault.value("message"_L1).toString(),
            .code = fault.value("code"_L1).toString(),
            .path = fault.value("field"_L1).toString(),
            .status = static_cast<int>(fault.value("status"_L1).toInteger())};
}

QJsonObject kindEffects(const Truth &truth, const SystemBehaviour &system, const QString &kind)
{
    const auto counted = [&](const QString &what) {
        return truth.counters(u"%1/%2/%3"_s.arg(what, system.id, kind)).value(QString());
    };
    const auto &all = truth.all(system.id, kind);
    QJsonArray found;
    for (const auto twins = duplicates(truth, system, kind); const auto &duplicate : twins) {
        found.append(
            QJsonObject{{u"reference"_s, duplicate.reference}, {u"ids"_s, QJsonArray::fromStringList(duplicate.ids)}});
    }
    return {{u"created"_s, counted(u"created"_s)},
            {u"updated"_s, counted(u"updated"_s)},
            {u"removed"_s, counted(u"removed"_s)},
            {u"live"_s, static_cast<qint64>(std::ranges::count_if(all, [](const auto &r) { return r->live(); }))},
            {u"duplicates"_s, found.size()},
            {u"duplicateReferences"_s, found}};
}

} // namespace

PocketEstate::PocketEstate(std::unique_ptr<Truth> truth)
    : m_truth(std::move(truth))
{
}

qint64 PocketEstate::now(qint64 wallMs) const
{
    return wallMs + m_truth->number(u"skew"_s, 0);
}

void PocketEstate::advance(qint64 ms)
{
    m_truth->setSetting(u"skew"_s, QString::number(m_truth->number(u"skew"_s, 0) + ms));
}

bool PocketEstate::refusesConnections(const QString &system) const
{
    const auto fault = standing(*m_truth, system, u"down"_s);
    return fault && fault->value("mode"_L1).toString() != "close"_L1;
}

PocketEstate::Visit PocketEstate::arrive(const SystemBehaviour &system, EstateRequest request, qint64 nowMs)
{
    m_truth->count(u"request/%1/%2 %3"_s.arg(system.id, QString::fromLatin1(request.method), request.path()));
    request.arrivedSeq = m_truth->lastSeq();
    Visit visit{.system = &system,
                .request = std::move(request),
                .delayMs = tuned(*m_truth, system.id, u"latencyMs"_s, defaultLatencyMs)};
    strikeFaults(visit, nowMs);
    const auto cap = standing(*m_truth, system.id, u"concurrency"_s);
    const auto allowed = cap
        ? cap->value("cap"_L1).toInteger(1)
        : tuned(*m_truth, system.id, u"concurrency"_s, system.kind == "netsuite"_L1 ? defaultConcurrency : 0);
    if (!visit.decided && allowed > 0 && m_underWay.value(system.id) >= allowed) {
        visit.decided = system.refuse(Refusal::ConcurrencyLimit, {}, visit.request, *m_truth);
    }
    if (!visit.decided) {
        ++m_underWay[system.id];
        visit.counted = true;
        const auto key = visit.request.header("Idempotency-Key");
        if (system.kind == "stripe"_L1 && visit.request.method == "POST" && !key.isEmpty()) {
            if (m_keys.contains(QString::fromUtf8(key))) {
                visit.decided =
                    jsonReply(409,
                              QJsonObject{{u"error"_s,
                                           QJsonObject{{u"type"_s, u"idempotency_error"_s},
                                                       {u"code"_s, u"idempotency_key_in_use"_s},
                                                       {u"message"_s,
                                                        u"There is currently another in-progress request using this "
                                                        "Idempotency-Key."_s}}}});
            } else {
                visit.key = QString::fromUtf8(key);
                m_keys.insert(visit.key);
            }
        }
    }
    if (const auto done = m_truth->commit(); !done) {
        visit.decided = ended(Ending::Close);
    }
    return visit;
}

void PocketEstate::strikeFaults(Visit &visit, qint64 nowMs)
{
    const auto &id = visit.system->id;
    const auto struck = [&](const QString &kind) { return strike(*m_truth, id, kind, visit.request, nowMs); };
    const auto refuse = [&](Refusal what, const QJsonObject &fault) {
        visit.decided = visit.system->refuse(what, detailOf(fault), visit.request, *m_truth);
    };
    if (struck(u"expired-token"_s)) {
        expireTokens(*m_truth, id, nowMs);
    }
    if (const auto slow = struck(u"slow"_s)) {
        auto &where = slow->value("when"_L1).toString() == "after"_L1 ? visit.holdMs : visit.delayMs;
        where += slow->value("ms"_L1).toInteger();
    }
    if (struck(u"down"_s)) {
        visit.decided = ended(Ending::Close);
    } else if (const auto throttled = struck(u"throttled"_s)) {
        refuse(Refusal::Throttled, *throttled);
        if (const auto after = throttled->value("retryAfter"_L1).toInteger(1); after >= 0) {
            visit.decided->headers.append({"Retry-After"_ba, QByteArray::number(after)});
        }
    } else if (const auto unavailable = struck(u"unavailable"_s)) {
        refuse(Refusal::Unavailable, *unavailable);
    } else if (const auto daily = struck(u"daily-limit"_s)) {
        refuse(Refusal::DailyLimit, *daily);
    } else if (const auto locked = struck(u"row-lock"_s)) {
        refuse(Refusal::RowLock, *locked);
    } else if (const auto invalid = struck(u"validation-error"_s)) {
        refuse(Refusal::Invalid, *invalid);
    } else if (const auto broken = struck(u"error-before"_s)) {
        refuse(Refusal::Broken, *broken);
        visit.system->remember(visit.request, *visit.decided, *m_truth, nowMs);
    }
    visit.brokenAfter = struck(u"error-after"_s).has_value();
    visit.replyLost = struck(u"reply-lost"_s).has_value();
    visit.ignored = visit.request.method != "GET" && struck(u"ignored"_s).has_value();
}

EstateReply PocketEstate::effect(Visit &visit, qint64 nowMs)
{
    const auto &system = *visit.system;
    if (auto decided = system.admit(visit.request, *m_truth, nowMs)) {
        return *decided;
    }
    auto reply = system.perform(visit.request, *m_truth, nowMs);
    if (visit.ignored && reply.status < 400) {
        m_truth->rollback(); // everything before this visit is committed
    }
    if (visit.brokenAfter && reply.status < 400) {
        reply = system.refuse(Refusal::Broken, {}, visit.request, *m_truth);
    }
    if (reply.status < 400) {
        reply.json = withSchemaChanges(*m_truth, system.id, reply.json);
    }
    system.remember(visit.request, reply, *m_truth, nowMs);
    return reply;
}

EstateReply PocketEstate::perform(Visit &visit, qint64 nowMs)
{
    auto reply = visit.decided ? *visit.decided : effect(visit, nowMs);
    if (visit.ignored && reply.status < 400) {
        m_truth->rollback();
    }
    if (const auto done = m_truth->commit(); !done) {
        m_truth->rollback();
        return visit.system->refuse(Refusal::Unavailable, {}, visit.request, *m_truth);
    }
    reply.holdMs = visit.holdMs;
    if (visit.replyLost && !visit.decided) {
        reply.ending = Ending::Reset;
    }
    return reply;
}

void PocketEstate::leave(const Visit &visit)
{
    if (visit.counted) {
        --m_underWay[visit.system->id];
    }
    if (!visit.key.isEmpty()) {
        m_keys.remove(visit.key);
    }
}

QJsonObject PocketEstate::effects() const
{
    QJsonObject out;
    for (const auto *system : systems()) {
        QJsonObject kinds;
        const auto names = m_truth->kinds(system->id);
        for (const auto &kind : names) {
            kinds.insert(kind, kindEffects(*m_truth, *system, kind));
        }
        QJsonObject requests;
        const auto counted = m_truth->counters(u"request/%1/"_s.arg(system->id));
        for (auto it = counted.begin(); it != counted.end(); ++it) {
            if (it.value() != 0) {
                requests.insert(it.key(), it.value());
            }
        }
        out.insert(system->id, QJsonObject{{u"kinds"_s, kinds}, {u"requests"_s, requests}});
    }
    return {{u"systems"_s, out}};
}

QList<Duplicate> duplicates(const Truth &truth, const SystemBehaviour &system, const QString &kind)
{
    QMap<QString, QStringList> byReference;
    for (const auto &record : truth.all(system.id, kind)) {
        if (record->live()) {
            for (const auto all = system.references(*record); const auto &[name, value] : all) {
                byReference[QString(name % u'=' % value)] += record->id;
            }
        }
    }
    QList<Duplicate> found;
    for (auto it = byReference.begin(); it != byReference.end(); ++it) {
        if (it->size() > 1) {
            found += Duplicate{it.key(), it.value()};
        }
    }
    return found;
}

} // namespace Throughline::Estate
