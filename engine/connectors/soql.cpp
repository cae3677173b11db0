// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/soql.h"

#include "engine/base/json.h"
#include "engine/base/texts.h"
#include "engine/connectors/record.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

/// {"t": newest SystemModstamp, "id": its Id, "next": nextRecordsUrl while a query is under way}
struct Cursor {
    QString time;
    QString id;
    QString next;

    static Cursor from(const QString &text)
    {
        const auto json = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
        return {json["t"_L1].toString(), json["id"_L1].toString(), json["next"_L1].toString()};
    }
    QString toText() const
    {
        QJsonObject json{{u"t"_s, time}, {u"id"_s, id}};
        if (!next.isEmpty()) {
            json.insert(u"next"_s, next);
        }
        return QString::fromUtf8(canonicalJson(json));
    }
};

QString selectOf(const QJsonObject &settings)
{
    auto fields = textsOf(settings["select"_L1]);
    const auto children = settings["children"_L1].toObject();
    for (auto it = children.begin(); it != children.end(); ++it) {
        fields.append(u"(SELECT %1 FROM %2)"_s.arg(textsOf(it.value()).join(u", "_s), it.key()));
    }
    return u"SELECT %1 FROM %2"_s.arg(fields.join(u", "_s), settings["from"_L1].toString());
}

QString changesQuery(const Config::Source &source, const Cursor &cursor)
{
    QStringList conditions;
    if (const auto where = source.settings["where"_L1].toString(); !where.isEmpty()) {
        conditions.append(u'(' + where + u')');
    }
    if (!cursor.time.isEmpty()) {
        const auto ms = isoToMs(cursor.time);
        if (source.overlapMs > 0) {
            conditions.append(u"SystemModstamp >= %1"_s.arg(isoUtc(ms - source.overlapMs)));
        } else {
            conditions.append(
                u"(SystemModstamp > %1 OR (SystemModstamp = %1 AND Id > '%2'))"_s.arg(isoUtc(ms), cursor.id));
        }
    }
    auto query = selectOf(source.settings);
    if (!conditions.isEmpty()) {
        query += u" WHERE "_s + conditions.join(u" AND "_s);
    }
    return query + u" ORDER BY SystemModstamp, Id"_s;
}

Result<HttpRequest> poll(const Config::System &system, const Config::Source &source, const QString &text, qint64)
{
    const Scope scope{.system = system, .input = {}};
    const auto cursor = Cursor::from(text);
    if (cursor.next.isEmpty()) {
        return soqlRequest(scope, changesQuery(source, cursor), source.settings["deleted"_L1].toBool(true), 120'000);
    }
    return requestFrom({{u"method"_s, u"GET"_s}, {u"path"_s, cursor.next}}, scope, 120'000);
}

/// Only an address of the query service may be followed: the reply of a stranger must not choose where we go.
bool isQueryPath(const QString &path)
{
    return path.startsWith("/services/data/"_L1) && path.contains("/query"_L1) && !path.contains(u'{')
        && !path.contains(u'?') && !path.contains(".."_L1);
}

NativeRecord recordFrom(const QString &type, QJsonObject row)
{
    row.remove("attributes"_L1); // the address of the row, not data: it changes with the API version
    return makeRecord(type, row.value("Id"_L1).toString(), isoToMs(row.value("SystemModstamp"_L1).toString()),
                      row.value("IsDeleted"_L1).toBool(), canonicalJson(row));
}

Result<Page> decode(const Config::System &, const Config::Source &source, const QString &text, const HttpReply &reply)
{
    const auto body = readBody(reply);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (!body->value("records"_L1).isArray() || !body->value("done"_L1).isBool()) {
        return fail(ErrorCode::BadInput, u"not a query result: \"records\" and \"done\" were expected"_s);
    }
    auto cursor = Cursor::from(text);
    Page page;
    for (const auto values = body->value("records"_L1).toArray(); const auto &value : values) {
        auto record = value.isObject() ? recordFrom(source.type, value.toObject())
                                       : unreadable(canonicalJson(value), u"a row that is not an object"_s);
        if (record.type != unreadableType && record.versionMs >= isoToMs(cursor.time)) {
            cursor.time = isoUtc(record.versionMs);
            cursor.id = record.id;
        }
        page.records.append(std::move(record));
    }
    cursor.next.clear();
    if (!body->value("done"_L1).toBool()) {
        cursor.next = body->value("nextRecordsUrl"_L1).toString();
        if (!isQueryPath(cursor.next)) {
            return fail(ErrorCode::BadInput, u"\"nextRecordsUrl\" is not an address of the query service"_s);
        }
    }
    page.more = !cursor.next.isEmpty();
    page.cursor = cursor.toText();
    return page;
}

Result<NativeRecord> decodeOne(const Config::System &, const QString &type, const HttpReply &reply)
{
    return readBody(reply).and_then([&](const QJsonObject &body) -> Result<NativeRecord> {
        const auto rows = body["records"_L1].toArray();
        if (rows.isEmpty()) {
            return fail(ErrorCode::NotFound, u"no %1 with this id"_s.arg(type));
        }
        return recordFrom(type, rows.first().toObject());
    });
}

} // namespace

Driver soqlDriver()
{
    return {.pollRequest = poll, .decodePage = decode, .decodeRead = decodeOne};
}

Result<HttpRequest> soqlRequest(const Scope &scope, const QString &query, bool all, int timeoutMs)
{
    // The query text may hold braces of its own, so it goes through the scope as a value.
    auto asked = scope;
    asked.extra.insert(u"soql"_s, query);
    return requestFrom({{u"method"_s, u"GET"_s},
                        {u"path"_s, all ? u"/services/data/{api}/queryAll"_s : u"/services/data/{api}/query"_s},
                        {u"query"_s, QJsonObject{{u"q"_s, u"{soql}"_s}}}},
                       asked, timeoutMs);
}

Result<HttpRequest> soqlReadRequest(const Config::System &system, const Config::Source &source, const QString &id)
{
    const Scope scope{.system = system, .input = {}, .extra = {{u"id"_s, id}}};
    return fill(selectOf(source.settings) + u" WHERE Id = '{id}'"_s, scope, Quoting::Soql)
        .and_then([&](const QString &query) { return soqlRequest(scope, query, true, 30'000); });
}

} // namespace Throughline::Connectors
