// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/general.h"

#include "engine/base/json.h"
#include "engine/base/retryafter.h"
#include "engine/connectors/record.h"
#include "engine/connectors/template.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a reply to a write proves. Whatever no rule of the profile declares is Unknown: a status alone,
// even 4xx or 429, proves nothing.
namespace Throughline::Connectors
{

namespace
{

bool anyOf(const QJsonValue &wanted, auto &&fits)
{
    if (wanted.isArray()) {
        return std::ranges::any_of(wanted.toArray(), fits);
    }
    return fits(wanted);
}

bool statusFits(const QJsonValue &wanted, int status)
{
    return anyOf(wanted, [&](const QJsonValue &one) {
        if (one.isString()) { // "5xx"
            return one.toString().at(0).digitValue() == status / 100;
        }
        return one.toInteger() == status;
    });
}

bool wordFits(const QJsonValue &wanted, const QString &word)
{
    return anyOf(wanted, [&](const QJsonValue &one) { return one.toString() == word; });
}

QString askError(const Config::Profile &profile, QLatin1StringView name, const JsonDocument &body)
{
    const auto text = profile.errorShape[name].toString();
    if (text.isEmpty()) {
        return {};
    }
    const auto value = expressionFor(text).and_then([&](const Expression &e) { return e.evaluate(body); });
    return value ? textOf(*value) : QString();
}

} // namespace

namespace General
{

VendorError vendorError(const Config::Profile &profile, const HttpReply &reply)
{
    const auto body = JsonDocument::parse(reply.body);
    if (!body) {
        return {{}, {}, QString::fromUtf8(reply.body).trimmed()};
    }
    VendorError error{askError(profile, "code"_L1, *body), askError(profile, "type"_L1, *body),
                      askError(profile, "message"_L1, *body)};
    if (error.message.isEmpty()) {
        error.message = QString::fromUtf8(reply.body);
    }
    return error;
}

bool ruleFits(const QJsonObject &when, const VendorError &error, const HttpReply &reply)
{
    for (auto it = when.begin(); it != when.end(); ++it) {
        const auto &key = it.key();
        bool fits = false;
        if (key == "status"_L1) {
            fits = statusFits(it.value(), reply.status);
        } else if (key == "code"_L1) {
            fits = wordFits(it.value(), error.code);
        } else if (key == "type"_L1) {
            fits = wordFits(it.value(), error.type);
        } else if (key == "message"_L1) {
            fits = QRegularExpression(it.value().toString()).match(error.message).hasMatch();
        } else if (key == "header"_L1) {
            const auto headers = it.value().toObject();
            fits = true;
            for (auto header = headers.begin(); header != headers.end(); ++header) {
                fits =
                    fits && headerValue(reply.headers, header.key().toLatin1()) == header.value().toString().toUtf8();
            }
        }
        if (!fits) {
            return false;
        }
    }
    return !when.isEmpty();
}

} // namespace General

namespace
{

using General::VendorError;

ReplyMeaning meaningOf(const QString &word)
{
    return word == "transient"_L1 ? ReplyMeaning::NotExecutedRetry
        : word == "permanent"_L1  ? ReplyMeaning::NotExecuted
        : word == "duplicate"_L1  ? ReplyMeaning::AlreadyApplied
                                  : ReplyMeaning::Unknown;
}

/// A value named by {header: Location} or {body: <JMESPath>}; of an address in a header only the last segment counts as an id.
QString placed(const QJsonObject &place, const HttpReply &reply, bool wholeHeader)
{
    if (place.contains("header"_L1)) {
        auto value = QString::fromUtf8(headerValue(reply.headers, place["header"_L1].toString().toLatin1())).trimmed();
        if (wholeHeader) {
            return value;
        }
        value = value.section(u'?', 0, 0);
        while (value.endsWith(u'/')) {
            value.chop(1);
        }
        return value.section(u'/', -1);
    }
    const auto body = JsonDocument::parse(reply.body);
    if (!body || !place.contains("body"_L1)) {
        return {};
    }
    const auto value =
        expressionFor(place["body"_L1].toString()).and_then([&](const Expression &e) { return e.evaluate(*body); });
    return value ? textOf(*value) : QString();
}

/// By the first of the profile's rules that fits; Unknown where none does.
ReplyMeaning ruledBy(const Config::Profile &profile, const VendorError &error, const HttpReply &reply)
{
    const auto rule = std::ranges::find_if(
        profile.errors, [&](const Config::ErrorRule &r) { return General::ruleFits(r.when, error, reply); });
    return rule == profile.errors.end() ? ReplyMeaning::Unknown : meaningOf(rule->meaning);
}

Answer withoutReply(const Error &error)
{
    Answer answer{.code = QString::fromLatin1(traits(error.code).name),
                  .message = error.detail,
                  .retryAfterMs = error.retryAfterMs};
    if (traits(error.code).provesNotExecuted) {
        const bool passes = traits(error.code).level == ErrorLevel::Transient || error.code == ErrorCode::Unauthorized;
        answer.meaning = passes ? ReplyMeaning::NotExecutedRetry : ReplyMeaning::NotExecuted;
    }
    return answer;
}

} // namespace

namespace General
{

Answer classify(const Config::System &system, const Config::Operation &operation, const Result<HttpReply> &reply,
                qint64 nowMs)
{
    if (!reply) {
        return withoutReply(reply.error());
    }
    Answer answer{.httpStatus = reply->status, .retryAfterMs = retryAfterOf(reply->headers, nowMs).value_or(-1)};
    const auto &rules = operation.reply;
    const bool success = reply->status >= 200 && reply->status < 300;
    if (success && statusFits(rules["accepted"_L1], reply->status)) {
        answer.jobRef = placed(rules["job"_L1].toObject(), *reply, true);
        answer.meaning = answer.jobRef.isEmpty() ? ReplyMeaning::Unknown : ReplyMeaning::Accepted;
        return answer;
    }
    if (success) {
        answer.targetId = placed(rules["id"_L1].toObject(), *reply, false);
        const bool declared = !rules.contains("applied"_L1) || statusFits(rules["applied"_L1], reply->status);
        // a 2xx that does not say what it made is no proof: the look decides
        answer.meaning = declared && !answer.targetId.isEmpty() ? ReplyMeaning::Applied : ReplyMeaning::Unknown;
        return answer;
    }
    const auto error = vendorError(system.profile, *reply);
    answer.code = !error.code.isEmpty() ? error.code : error.type;
    answer.message = error.message;
    answer.meaning = ruledBy(system.profile, error, *reply);
    if (answer.meaning == ReplyMeaning::AlreadyApplied) {
        answer.targetId = placed(rules["id"_L1].toObject(), *reply, false);
    }
    return answer;
}

} // namespace General

namespace
{

QJsonValue askOne(const QJsonValue &expression, const JsonDocument &document)
{
    return expressionFor(expression.toString())
        .and_then([&](const Expression &e) { return e.evaluate(document); })
        .value_or(QJsonValue());
}

/// What a batch's answer says of one of its records. Refused, it is as if it had been refused alone.
Answer classifyOne(const Config::Profile &profile, const QJsonObject &rules, const QJsonValue &row,
                   const HttpReply &reply)
{
    const JsonDocument document(row);
    Answer answer{.httpStatus = reply.status};
    if (askOne(rules["applied"_L1], document).toBool()) {
        answer.targetId = textOf(askOne(rules["id"_L1], document));
        answer.meaning = answer.targetId.isEmpty() ? ReplyMeaning::Unknown : ReplyMeaning::Applied;
        return answer;
    }
    const auto shape = rules["error"_L1].toObject();
    const auto word = [&](QLatin1StringView name) {
        return shape.contains(name) ? textOf(askOne(shape[name], document)) : QString();
    };
    const VendorError error{word("code"_L1), word("type"_L1), word("message"_L1)};
    auto alone = reply;
    alone.status = 400;
    answer.code = !error.code.isEmpty() ? error.code : error.type;
    answer.message = error.message;
    answer.meaning = ruledBy(profile, error, alone);
    return answer;
}

} // namespace

QList<Answer> classifyBatch(const Config::System &system, const Config::Operation &operation,
                            const Result<HttpReply> &reply, qsizetype count, qint64 nowMs)
{
    if (!reply || reply->status < 200 || reply->status >= 300) {
        auto whole = classify(system, operation, reply, nowMs);
        whole.meaning = whole.meaning == ReplyMeaning::NotExecuted ? ReplyMeaning::NotExecutedRetry
            : whole.meaning == ReplyMeaning::NotExecutedRetry      ? whole.meaning
                                                                   : ReplyMeaning::Unknown;
        return QList<Answer>(count, whole);
    }
    const auto body = JsonDocument::parse(reply->body);
    const auto rows = body ? askOne(operation.batch["answers"_L1], *body).toArray() : QJsonArray();
    if (rows.size() != count) {
        const auto said = u"%1 answers to %2 records"_s.arg(rows.size()).arg(count);
        return QList<Answer>(count, Answer{.message = said, .httpStatus = reply->status});
    }
    QList<Answer> answers;
    for (const auto &row : rows) {
        answers.append(classifyOne(system.profile, operation.batch, row, *reply));
    }
    return answers;
}

} // namespace Throughline::Connectors
