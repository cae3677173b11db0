// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/eventlog.h"

#include "engine/base/expression.h"
#include "engine/base/json.h"
#include "engine/connectors/record.h"
#include "engine/connectors/template.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

/// {"id", "t": newest event seen, seconds} and, while a sweep is under way,
/// {"head", "headT": newest event of the sweep, "after": oldest event read so far}
struct Cursor {
    QString id;
    qint64 seconds = 0;
    QString head;
    qint64 headSeconds = 0;
    QString after;

    static Cursor from(const QString &text)
    {
        const auto json = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
        return {json["id"_L1].toString(), integer(json["t"_L1]), json["head"_L1].toString(), integer(json["headT"_L1]),
                json["after"_L1].toString()};
    }
    QString toText() const
    {
        QJsonObject json{{u"id"_s, id}, {u"t"_s, seconds}};
        if (!after.isEmpty()) {
            json.insert(u"head"_s, head);
            json.insert(u"headT"_s, headSeconds);
            json.insert(u"after"_s, after);
        }
        return QString::fromUtf8(canonicalJson(json));
    }
};

int pageSize(const Config::Source &source)
{
    return std::clamp(static_cast<int>(source.settings["page"_L1].toInteger(100)), 1, 100);
}

Result<HttpRequest> poll(const Config::System &system, const Config::Source &source, const QString &text, qint64)
{
    const auto cursor = Cursor::from(text);
    const Scope scope{.system = system, .input = {}, .extra = {{u"after"_s, cursor.after}}};
    QJsonObject query{{u"limit"_s, QString::number(pageSize(source))}};
    if (!cursor.after.isEmpty()) {
        query.insert(u"starting_after"_s, u"{after}"_s);
    }
    // The page ends where we have read before; the last event seen is among it, so that a gap still shows.
    if (const auto since = source.settings["since"_L1].toString(); !since.isEmpty() && !cursor.id.isEmpty()) {
        query.insert(since, QString::number(cursor.seconds - source.overlapMs / 1000));
    }
    const auto types = source.settings["types"_L1].toArray();
    for (qsizetype i = 0; i < types.size(); ++i) {
        query.insert(u"types[%1]"_s.arg(i), types.at(i));
    }
    return requestFrom({{u"method"_s, u"GET"_s},
                        {u"path"_s, source.settings["path"_L1].toString()},
                        {u"query"_s, query},
                        {u"headers"_s, source.settings["headers"_L1].toObject()}},
                       scope, 60'000);
}

Result<QJsonValue> ask(const QJsonObject &envelope, QLatin1StringView name, const JsonDocument &event)
{
    if (!envelope.contains(name)) {
        return QJsonValue();
    }
    return expressionFor(envelope[name].toString()).and_then([&](const Expression &e) { return e.evaluate(event); });
}

NativeRecord recordOrUnreadable(const Config::Profile &profile, const QJsonValue &event)
{
    auto record = recordFromEvent(profile, JsonDocument(event));
    return record ? *record : unreadable(canonicalJson(event), record.error().detail);
}

QString gapBetween(const Config::Source &source, const Cursor &cursor)
{
    return u"%1: the log ends before the last event seen (%2, %3); it is kept for %4"_s.arg(
        source.name, cursor.id, isoUtc(cursor.seconds * 1000),
        source.settings["keep"_L1].toString(u"an unknown time"_s));
}

Result<Page> decode(const Config::System &system, const Config::Source &source, const QString &text,
                    const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (!body->value("data"_L1).isArray() || !body->value("has_more"_L1).isBool()) {
        return fail(ErrorCode::BadInput, u"not a list: \"data\" and \"has_more\" were expected"_s);
    }
    auto cursor = Cursor::from(text);
    const auto events = body->value("data"_L1).toArray();
    const auto stopSeconds = cursor.seconds - source.overlapMs / 1000;
    bool reached = cursor.id.isEmpty(); // nothing seen before: read all there is
    bool passed = false;
    Page page;
    QString oldest;
    for (const auto &value : events) {
        const auto event = value.toObject();
        const auto id = event["id"_L1].toString();
        const auto seconds = integer(event["created"_L1]);
        if (!id.isEmpty()) {
            oldest = id;
            if (cursor.head.isEmpty()) {
                cursor.head = id;
                cursor.headSeconds = seconds;
            }
        }
        const bool seen = !cursor.id.isEmpty() && id == cursor.id;
        reached = reached || seen || (seconds > 0 && seconds < cursor.seconds);
        if (!cursor.id.isEmpty() && seconds > 0 && (seconds < stopSeconds || (seen && source.overlapMs == 0))) {
            passed = true;
            break;
        }
        page.records.prepend(recordOrUnreadable(system.profile, value)); // oldest first
    }
    const bool more = body->value("has_more"_L1).toBool() && !passed;
    if (more && (oldest.isEmpty() || oldest == cursor.after)) {
        return fail(ErrorCode::BadInput, u"a page that promises more without a place to go on from"_s);
    }
    if (more) {
        cursor.after = oldest;
    } else {
        if (!reached) {
            page.gap = gapBetween(source, cursor);
        }
        if (!cursor.head.isEmpty() && cursor.headSeconds >= cursor.seconds) {
            cursor.id = cursor.head;
            cursor.seconds = cursor.headSeconds;
        }
        cursor.head.clear();
        cursor.after.clear();
    }
    page.more = more;
    page.cursor = cursor.toText();
    return page;
}

} // namespace

Driver eventLogDriver()
{
    return {.pollRequest = poll, .decodePage = decode};
}

Result<NativeRecord> recordFromEvent(const Config::Profile &profile, const JsonDocument &document)
{
    const auto envelope = profile.events["envelope"_L1].toObject();
    const auto eventId = ask(envelope, "event_id"_L1, document);
    const auto type = ask(envelope, "type"_L1, document);
    const auto id = ask(envelope, "id"_L1, document);
    const auto record = expressionFor(envelope["record"_L1].toString()).and_then([&](const Expression &e) {
        return e.select(document);
    });
    const auto version = ask(envelope, "version"_L1, document);
    const auto deleted = ask(envelope, "deleted"_L1, document);
    for (const auto *value : {&eventId, &type, &id, &version, &deleted}) {
        if (!*value) {
            return fail(ErrorCode::BadInput, value->error().detail);
        }
    }
    if (!record) {
        return fail(ErrorCode::BadInput, record.error().detail);
    }
    if (eventId->toString().isEmpty() || type->toString().isEmpty() || id->toString().isEmpty()
        || !record->isObject()) {
        return fail(ErrorCode::BadInput, u"an event without its id, or without the id and type of its object"_s);
    }
    auto made = makeRecord(type->toString(), id->toString(), integer(*version), deleted->toBool(), record->canonical());
    made.eventId = eventId->toString();
    return made;
}

} // namespace Throughline::Connectors
