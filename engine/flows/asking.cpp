// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/asking.h"

#include "engine/base/log.h"
#include "engine/connectors/question.h"
#include "engine/store/ingeststore.h"

#include <QJsonArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr int pagesMax = 20;

QString plain(const Error &error)
{
    return error.detail.isEmpty() ? QString::fromLatin1(traits(error.code).name) : error.detail;
}

/// One question to the last page of its answer. Errors: no answer.
QCoro::Task<Result<Connectors::Said>> askOne(ContextPtr context, std::shared_ptr<Session> session,
                                             Config::Question question, QJsonObject with,
                                             std::shared_ptr<QByteArrayList> bodies)
{
    auto request = Connectors::questionRequest(session->system(), question, with);
    if (!request) {
        co_return std::unexpected(request.error());
    }
    Connectors::Said whole;
    for (int pages = 1;; ++pages) {
        if (const auto held = session->holdMs(); held > 0) {
            co_return std::unexpected(Error{ErrorCode::CircuitOpen,
                                            u"held for another %1 s"_s.arg((held + 999) / 1'000),
                                            static_cast<int>(std::min<qint64>(held, 3'600'000))});
        }
        const auto reply = co_await Session::call(session, *request);
        if (!reply) {
            co_return std::unexpected(reply.error());
        }
        bodies->append(reply->body);
        auto page = Connectors::decodeQuestion(session->system(), question, *reply, context->clock.wallMs());
        if (!page) {
            co_return std::unexpected(page.error());
        }
        for (const auto &row : std::as_const(page->rows)) {
            whole.rows.append(row);
        }
        if (!page->more) {
            page->rows = whole.rows;
            co_return *page;
        }
        const auto next = Connectors::pageAfter(*request, {.found = {}, .more = true, .next = page->next});
        if (!next || pages == pagesMax) {
            co_return fail(ErrorCode::BadInput, u"the answer was cut off after page %1"_s.arg(pages));
        }
        request = *next;
    }
}

QJsonObject answerOf(const Config::System &system, const Connectors::Said &said)
{
    QJsonObject answer{{u"system"_s, system.id},
                       {u"name"_s, system.name},
                       {u"rows"_s, said.rows},
                       {u"row"_s, said.rows.isEmpty() ? QJsonValue(QJsonValue::Null) : said.rows.at(0)}};
    if (said.refused) {
        answer.insert(u"error"_s, QJsonObject{{u"code"_s, said.code}, {u"message"_s, said.message}});
    }
    return answer;
}

/// The questions of one system, one after the other: a check takes one place of its concurrency.
QCoro::Task<void> askSystem(ContextPtr context, QString systemId, QJsonObject questions, std::shared_ptr<Answered> all)
{
    const auto session = context->sessions.value(systemId);
    for (const auto names = questions.keys(); const auto &name : names) {
        const auto one = questions[name].toObject();
        if (one["system"_L1].toString() != systemId) {
            continue;
        }
        const auto known = session ? session->system().profile.questions : QMap<QString, Config::Question>();
        const auto question = known.constFind(one["question"_L1].toString());
        if (question == known.constEnd()) {
            all->answers.silent.insert(
                name, u"%1, %2: the system is not connected or knows no such question"_s.arg(systemId, name));
            continue;
        }
        const auto bodies = std::make_shared<QByteArrayList>();
        const auto said = co_await askOne(context, session, *question, one["with"_L1].toObject(), bodies);
        for (const auto &body : std::as_const(*bodies)) {
            all->replies.append({systemId, name, body});
        }
        if (said) {
            all->answers.said.insert(name, answerOf(session->system(), *said));
            continue;
        }
        all->answers.silent.insert(name,
                                   u"%1, %2: no answer (%3)"_s.arg(session->system().name, name, plain(said.error())));
        all->retryAfterMs = std::max<qint64>(all->retryAfterMs, said.error().retryAfterMs);
    }
}

} // namespace

QJsonObject Answered::toJson() const
{
    QJsonObject object{{u"evidence"_s, judgement.words}, {u"answers"_s, answers.said}};
    if (!answers.silent.isEmpty()) {
        object.insert(u"silent"_s, answers.silent);
    }
    if (!judgement.code.isEmpty()) {
        object.insert(u"code"_s, judgement.code);
    }
    if (retryAfterMs > 0) {
        object.insert(u"retry_after_ms"_s, retryAfterMs);
    }
    return object;
}

QCoro::Task<Answered> askAll(ContextPtr context, QJsonObject input)
{
    const auto all = std::make_shared<Answered>();
    all->askedMs = context->clock.wallMs();
    all->askedBootMs = context->clock.bootMs();
    const auto questions = input[asksKey].toObject()["questions"_L1].toObject();
    const auto systems = askedSystems(input, true);
    std::vector<QCoro::Task<void>> underWay;
    underWay.reserve(static_cast<std::size_t>(systems.size()));
    for (const auto &system : systems) {
        underWay.push_back(askSystem(context, system, questions, all));
    }
    for (auto &one : underWay) {
        co_await one;
    }
    all->judgement = judge(input, all->answers);
    co_return *all;
}

QCoro::Task<void> askStep(ContextPtr context, Step step)
{
    const auto answered = co_await askAll(context, step.intent.input);
    if (context->stopping) {
        co_return;
    }
    const auto written = co_await commit(context, [context, step, answered](Store::Database &database) -> Result<void> {
        Store::EffectsStore effects(database);
        QList<Store::Arrival> arrivals;
        for (qsizetype i = 0; i < answered.replies.size(); ++i) {
            const auto &reply = answered.replies.at(i);
            Store::Arrival arrival;
            arrival.system = reply.system;
            arrival.source = u"look"_s;
            arrival.eventId = u"%1:%2:%3"_s.arg(QString::fromLatin1(step.row.intentId)).arg(answered.askedMs).arg(i);
            arrival.origin = Origin::Look;
            arrival.receivedMs = context->clock.wallMs();
            arrival.body = reply.bytes;
            arrival.meta = {{u"intent"_s, QString::fromLatin1(step.row.intentId)}, {u"question"_s, reply.name}};
            arrivals.append(arrival);
        }
        Store::LookRow row;
        if (!arrivals.isEmpty()) {
            const auto appended = Store::IngestStore(database).append(arrivals);
            if (!appended) {
                return std::unexpected(appended.error());
            }
            row.inboxSeq = appended->first();
        }
        row.intentId = step.row.intentId;
        row.askedMs = answered.askedMs;
        row.askedBootMs = answered.askedBootMs;
        row.bootId = context->bootId;
        row.check = answered.judgement.check;
        row.found = answered.toJson();
        if (const auto added = effects.addLook(row); !added) {
            return std::unexpected(added.error());
        }
        return effects.schedule(step.row.intentId, 0, u"looked"_s);
    });
    if (!written) {
        qCWarning(Log::effects) << "answers to a check could not be kept:" << written.error().detail;
    }
}

} // namespace Throughline::Flows
