// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commandparts.h"
#include "engine/flows/asking.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// A person asks the checks of an order now: the live questions, without any flow waiting for them.
namespace Throughline::Api
{

namespace
{

QString worse(const QString &a, const QString &b)
{
    static const QStringList order{u"holds"_s, u"unanswered"_s, u"refused"_s};
    return order.indexOf(a) > order.indexOf(b) ? a : b;
}

void addQuestions(const QJsonObject &input, const Flows::Context &context, const Flows::Answered &answered,
                  QJsonArray &list)
{
    const auto questions = input[Flows::asksKey].toObject()["questions"_L1].toObject();
    for (auto it = questions.begin(); it != questions.end(); ++it) {
        const auto id = it.value().toObject()["system"_L1].toString();
        const auto session = context.sessions.value(id);
        const auto said = answered.answers.said[it.key()].toObject();
        QJsonObject one{{u"name"_s, it.key()},
                        {u"system"_s, id},
                        {u"system_name"_s, session ? session->system().name : id},
                        {u"answered"_s, !said.isEmpty()},
                        {u"words"_s, Flows::wordsFor(it.key(), answered.answers)}};
        if (!said.isEmpty()) {
            one.insert(u"rows"_s, said["rows"_L1]);
        }
        if (said.contains("error"_L1)) {
            one.insert(u"error"_s, said["error"_L1]);
        }
        list.append(one);
    }
}

} // namespace

QCoro::Task<Outcome> checkNow(CommandWorld world, Store::Command command)
{
    const auto context = world.context;
    const auto order = command.args["order"_L1].toString();
    const auto inputs = world.book->questionsNow(context->database, order);
    if (!inputs) {
        co_return std::unexpected(inputs.error());
    }
    if (inputs->isEmpty()) {
        co_return fail(
            ErrorCode::NotFound,
            u"%1: no flow of this order asks the systems anything, or nothing is known of it yet"_s.arg(order));
    }
    QJsonArray questions;
    QJsonArray requirements;
    auto verdict = u"holds"_s;
    const auto askedMs = context->clock.wallMs();
    for (const auto &input : *inputs) {
        const auto answered = co_await Flows::askAll(context, input);
        if (context->stopping) {
            co_return fail(ErrorCode::Cancelled, u"the engine stops"_s);
        }
        addQuestions(input, *context, answered, questions);
        for (const auto list = Flows::judgeEach(input, answered.answers); const auto &held : list) {
            const auto holds = held.holds ? QJsonValue(*held.holds) : QJsonValue(QJsonValue::Null);
            verdict = worse(verdict, !held.holds ? u"unanswered"_s : *held.holds ? u"holds"_s : u"refused"_s);
            requirements.append(QJsonObject{{u"code"_s, held.code}, {u"holds"_s, holds}, {u"words"_s, held.words}});
        }
    }
    const auto written = co_await Flows::commit(context, [context, command, order](Store::Database &database) {
        return audit(database, command, u"order:"_s + order, context->clock.wallMs());
    });
    co_return toOutcome(written,
                        {{u"order"_s, order},
                         {u"asked_ms"_s, askedMs},
                         {u"verdict"_s, verdict},
                         {u"questions"_s, questions},
                         {u"requirements"_s, requirements}});
}

} // namespace Throughline::Api
