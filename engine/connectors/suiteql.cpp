// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/suiteql.h"

#include "engine/base/json.h"
#include "engine/connectors/record.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

constexpr int pageMax = 1000;

/// {"t": time of the last row in ms, "id": its id, "off": offset within the rows from t on, "sweep": pages are under way}
struct Cursor {
    qint64 ms = 0;
    qint64 id = 0;
    int offset = 0;
    bool sweeping = false;

    static Cursor from(const QString &text)
    {
        const auto json = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
        return {integer(json["t"_L1]), integer(json["id"_L1]),
                static_cast<int>(std::clamp<qint64>(integer(json["off"_L1]), 0, 99'000)), json["sweep"_L1].toBool()};
    }
    QString toText() const
    {
        QJsonObject json{{u"t"_s, ms}, {u"id"_s, id}};
        if (sweeping) {
            json.insert(u"sweep"_s, true);
            json.insert(u"off"_s, offset);
        }
        return QString::fromUtf8(canonicalJson(json));
    }
};

int pageSize(const Config::Source &source)
{
    return std::clamp(static_cast<int>(source.settings["page"_L1].toInteger(pageMax)), 1, pageMax);
}

QString selectOf(const QJsonObject &settings)
{
    QStringList columns;
    const auto select = settings["select"_L1].toObject();
    for (auto it = select.begin(); it != select.end(); ++it) {
        const auto expression = it.value().toString();
        columns.append(expression == it.key() ? expression : QString(expression + u" AS "_s + it.key()));
    }
    columns.append(
        u"TO_CHAR(%1, 'YYYY-MM-DD\"T\"HH24:MI:SS') AS lastmodified"_s.arg(settings["modified"_L1].toString()));
    return u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), settings["from"_L1].toString());
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : QString(u" WHERE "_s + conditions.join(u" AND "_s));
}

QStringList typeCondition(const QJsonObject &settings)
{
    const auto text = settings["where"_L1].toString();
    return text.isEmpty() ? QStringList() : QStringList{text};
}

Result<HttpRequest> poll(const Config::System &system, const Config::Source &source, const QString &text, qint64)
{
    const auto cursor = Cursor::from(text);
    const auto modified = source.settings["modified"_L1].toString();
    auto conditions = typeCondition(source.settings);
    if (cursor.ms > 0) {
        const auto from = cursor.sweeping ? cursor.ms : cursor.ms - source.overlapMs;
        conditions.append(
            u"%1 >= TO_TIMESTAMP('%2', 'YYYY-MM-DD\"T\"HH24:MI:SS')"_s.arg(modified, isoUtc(from).first(19)));
    }
    const QString query = selectOf(source.settings) + where(conditions) + u" ORDER BY %1, id"_s.arg(modified);
    return suiteqlRequest({.system = system, .input = {}}, query, pageSize(source), cursor.offset, 120'000);
}

NativeRecord recordFrom(const QString &type, QJsonObject row)
{
    row.remove("links"_L1);
    return makeRecord(type, textOf(row.value("id"_L1)), isoToMs(row.value("lastmodified"_L1).toString()), false,
                      canonicalJson(row));
}

Result<QJsonArray> itemsOf(const HttpReply &reply, bool &more)
{
    return readBody(reply).and_then([&](const QJsonObject &body) -> Result<QJsonArray> {
        if (!body["items"_L1].isArray() || !body["hasMore"_L1].isBool()) {
            return fail(ErrorCode::BadInput, u"not a query result: \"items\" and \"hasMore\" were expected"_s);
        }
        more = body["hasMore"_L1].toBool();
        return body["items"_L1].toArray();
    });
}

Result<Page> decode(const Config::System &, const Config::Source &source, const QString &text, const HttpReply &reply)
{
    bool more = false;
    const auto items = itemsOf(reply, more);
    if (!items) {
        return std::unexpected(items.error());
    }
    const auto before = Cursor::from(text);
    auto after = before;
    Page page;
    qint64 first = 0;
    for (const auto &value : *items) {
        auto record = value.isObject() ? recordFrom(source.type, value.toObject())
                                       : unreadable(canonicalJson(value), u"a row that is not an object"_s);
        if (record.type != unreadableType) {
            first = first == 0 ? record.versionMs : first;
            if (record.versionMs >= after.ms) {
                after.ms = record.versionMs;
                after.id = record.id.toLongLong();
            }
        }
        page.records.append(std::move(record));
    }
    // A page that ends where it began moves by its size; any other one starts the next at its last row's time.
    const bool stands = more && (items->isEmpty() || first == after.ms || after.ms == 0);
    after.offset = stands ? before.offset + pageSize(source) : 0;
    after.sweeping = more;
    if (more && items->isEmpty()) {
        return fail(ErrorCode::BadInput, u"an empty page that promises more"_s);
    }
    page.more = more;
    page.cursor = after.toText();
    return page;
}

Result<NativeRecord> decodeOne(const Config::System &, const QString &type, const HttpReply &reply)
{
    bool more = false;
    return itemsOf(reply, more).and_then([&](const QJsonArray &items) -> Result<NativeRecord> {
        if (items.isEmpty()) {
            return fail(ErrorCode::NotFound, u"no %1 with this id"_s.arg(type));
        }
        return recordFrom(type, items.first().toObject());
    });
}

} // namespace

Driver suiteqlDriver()
{
    return {.pollRequest = poll, .decodePage = decode, .decodeRead = decodeOne};
}

Result<HttpRequest> suiteqlRequest(const Scope &scope, const QString &query, int limit, int offset, int timeoutMs)
{
    auto asked = scope;
    asked.input.input.insert(u"suiteql"_s, query);
    return requestFrom(
        {{u"method"_s, u"POST"_s},
         {u"path"_s, u"/services/rest/query/v1/suiteql"_s},
         {u"query"_s, QJsonObject{{u"limit"_s, QString::number(limit)}, {u"offset"_s, QString::number(offset)}}},
         {u"headers"_s, QJsonObject{{u"Prefer"_s, u"transient"_s}}},
         {u"body"_s, QJsonObject{{u"q"_s, u"suiteql"_s}}}},
        asked, timeoutMs);
}

Result<HttpRequest> suiteqlReadRequest(const Config::System &system, const Config::Source &source, const QString &id)
{
    bool number = false;
    id.toLongLong(&number);
    if (!number) {
        return fail(ErrorCode::BadInput, u"\"%1\" is not an internal id"_s.arg(id));
    }
    auto conditions = typeCondition(source.settings);
    conditions.append(u"id = "_s + id);
    return suiteqlRequest({.system = system, .input = {}}, selectOf(source.settings) + where(conditions), 2, 0, 30'000);
}

} // namespace Throughline::Connectors
