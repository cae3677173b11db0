// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/question.h"

#include "engine/base/retryafter.h"
#include "engine/connectors/general.h"
#include "engine/connectors/record.h"
#include "engine/connectors/template.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

constexpr int questionRows = 1'000; // the most that SuiteQL gives at once

Result<QJsonValue> ask(const QJsonValue &expression, const JsonDocument &document)
{
    return expressionFor(expression.toString()).and_then([&](const Expression &e) { return e.evaluate(document); });
}

Result<QJsonObject> fieldsOf(const QJsonObject &fields, const QJsonValue &row)
{
    const JsonDocument document(row);
    QJsonObject said;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto value = ask(it.value(), document);
        if (!value) {
            return fail(ErrorCode::BadInput, u"%1: %2"_s.arg(it.key(), value.error().detail));
        }
        said.insert(it.key(), *value);
    }
    return said;
}

Result<void> readMore(const QJsonObject &look, const JsonDocument &document, Said &said)
{
    if (!look.contains("more"_L1)) {
        return {};
    }
    const auto more = ask(look["more"_L1], document);
    if (!more || !more->isBool()) {
        return fail(ErrorCode::BadInput, u"the answer does not say whether there is more"_s);
    }
    said.more = more->toBool();
    const auto next = said.more ? look["next"_L1].toObject() : QJsonObject();
    for (auto it = next.begin(); it != next.end(); ++it) {
        const auto value = ask(it.value(), document);
        const auto text = value ? textOf(*value) : QString();
        if (text.isEmpty()) {
            return fail(ErrorCode::BadInput, u"the answer does not say where the next page begins"_s);
        }
        said.next.emplaceBack(it.key(), text);
    }
    return {};
}

/// A reply that is no 2xx: the vendor's "no" where the question declares it, else no answer.
Result<Said> refusalOf(const Config::System &system, const Config::Question &question, const HttpReply &reply,
                       qint64 nowMs)
{
    const auto error = General::vendorError(system.profile, reply);
    const bool declared = std::ranges::any_of(
        question.refused, [&](const QJsonValue &when) { return General::ruleFits(when.toObject(), error, reply); });
    const auto code = error.code.isEmpty() ? error.type : error.code;
    if (declared) {
        return Said{.code = code, .message = error.message, .refused = true};
    }
    const auto words = error.message.simplified().left(300);
    return std::unexpected(Error{reply.status == 429 ? ErrorCode::Throttled : ErrorCode::ReplyLost,
                                 u"HTTP %1%2"_s.arg(reply.status).arg(words.isEmpty() ? QString() : u": "_s + words),
                                 retryAfterOf(reply.headers, nowMs).value_or(-1)});
}

} // namespace

Result<HttpRequest> questionRequest(const Config::System &system, const Config::Question &question,
                                    const QJsonObject &with)
{
    return General::asked(question.look, system, {.reference = {}, .idempotencyKey = {}, .input = with},
                          question.timeoutMs, u"question "_s + question.name, questionRows);
}

Result<Said> decodeQuestion(const Config::System &system, const Config::Question &question, const HttpReply &reply,
                            qint64 nowMs)
{
    if (reply.status < 200 || reply.status >= 300) {
        return refusalOf(system, question, reply, nowMs);
    }
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    const JsonDocument document{QJsonValue(*body)};
    const auto records = ask(question.look["records"_L1], document);
    if (!records || !records->isArray()) {
        return fail(ErrorCode::BadInput,
                    u"no list at \"%1\" in the answer"_s.arg(question.look["records"_L1].toString()));
    }
    Said said;
    for (const auto list = records->toArray(); const auto &row : list) {
        const auto fields = fieldsOf(question.look["fields"_L1].toObject(), row);
        if (!fields) {
            return std::unexpected(fields.error());
        }
        said.rows.append(*fields);
    }
    if (const auto read = readMore(question.look, document, said); !read) {
        return std::unexpected(read.error());
    }
    return said;
}

} // namespace Throughline::Connectors
