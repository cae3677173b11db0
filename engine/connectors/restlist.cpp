// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/restlist.h"

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

/// {"t": newest time seen, ms, "since": start of the sweep under way, "page": token of its next page}
struct Cursor {
    qint64 ms = 0;
    qint64 sinceMs = 0;
    QString page;

    static Cursor from(const QString &text)
    {
        const auto json = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
        return {integer(json["t"_L1]), integer(json["since"_L1]), json["page"_L1].toString()};
    }
    QString toText() const
    {
        QJsonObject json{{u"t"_s, ms}};
        if (!page.isEmpty()) {
            json.insert(u"since"_s, sinceMs);
            json.insert(u"page"_s, page);
        }
        return QString::fromUtf8(canonicalJson(json));
    }
};

/// Within one sweep the filter must stay as it was, or page tokens lose their meaning.
qint64 sinceOf(const Config::Source &source, const Cursor &cursor)
{
    return cursor.page.isEmpty() ? std::max<qint64>(0, cursor.ms - source.overlapMs) : cursor.sinceMs;
}

Result<HttpRequest> poll(const Config::System &system, const Config::Source &source, const QString &text, qint64)
{
    const auto cursor = Cursor::from(text);
    const Scope scope{.system = system,
                      .input = {},
                      .extra = {{u"since"_s, isoUtc(sinceOf(source, cursor))}, {u"page"_s, cursor.page}}};
    auto query = source.settings["query"_L1].toObject();
    if (!cursor.page.isEmpty()) {
        query.insert(source.settings["page_parameter"_L1].toString(u"page"_s), u"{page}"_s);
    }
    return requestFrom({{u"method"_s, u"GET"_s},
                        {u"path"_s, source.settings["path"_L1].toString()},
                        {u"query"_s, query},
                        {u"headers"_s, source.settings["headers"_L1].toObject()}},
                       scope, 60'000);
}

QJsonValue ask(const QJsonObject &settings, QLatin1StringView name, const JsonDocument &document)
{
    const auto text = settings[name].toString();
    if (text.isEmpty()) {
        return {};
    }
    return expressionFor(text)
        .and_then([&](const Expression &e) { return e.evaluate(document); })
        .value_or(QJsonValue());
}

NativeRecord recordFrom(const Config::Source &source, const QJsonValue &value)
{
    if (!value.isObject()) {
        return unreadable(canonicalJson(value), u"a list entry that is not an object"_s);
    }
    const JsonDocument document(value);
    const auto version = textOf(ask(source.settings, "version"_L1, document));
    bool isMs = false;
    auto ms = version.toLongLong(&isMs);
    if (!isMs) {
        ms = isoToMs(version);
    }
    return makeRecord(source.type, textOf(ask(source.settings, "id"_L1, document)), ms,
                      ask(source.settings, "deleted"_L1, document).toBool(), canonicalJson(value.toObject()));
}

Result<Page> decode(const Config::System &, const Config::Source &source, const QString &text, const HttpReply &reply)
{
    if (reply.status != 200) {
        return std::unexpected(readBody(reply).error());
    }
    const auto body = parseJson(reply.body);
    if (!body) {
        return std::unexpected(body.error());
    }
    const JsonDocument document(*body);
    const auto list = ask(source.settings, "records"_L1, document);
    if (!list.isArray()) {
        return fail(ErrorCode::BadInput, u"no list at \"%1\""_s.arg(source.settings["records"_L1].toString()));
    }
    auto cursor = Cursor::from(text);
    const auto since = sinceOf(source, cursor);
    const auto token = textOf(ask(source.settings, "next"_L1, document));
    if (!token.isEmpty() && token == cursor.page) {
        return fail(ErrorCode::BadInput, u"the next page is the page just read"_s);
    }
    Page page;
    for (const auto values = list.toArray(); const auto &value : values) {
        page.records.append(recordFrom(source, value));
        cursor.ms = std::max(cursor.ms, page.records.last().versionMs);
    }
    cursor.page = token;
    cursor.sinceMs = since;
    page.more = !token.isEmpty();
    page.cursor = cursor.toText();
    return page;
}

} // namespace

Driver restListDriver()
{
    return {.pollRequest = poll, .decodePage = decode};
}

} // namespace Throughline::Connectors
