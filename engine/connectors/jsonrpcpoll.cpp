// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/jsonrpcpoll.h"

#include "engine/base/json.h"
#include "engine/connectors/record.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors::JsonRpc
{

namespace
{

constexpr int pageMax = 1000;
constexpr auto created = "create_date"_L1;
constexpr auto written = "write_date"_L1;

/// {"c": newest create_date among rows never updated, "w": newest write_date, and while pages of one round are
/// under way the marks of the round before ("c0", "w0") and the last row ("at", "time", "id")}. Times are text
/// in UTC with microseconds: they sort as they stand, and nothing of them is lost.
struct Cursor {
    QString createdUpTo;
    QString writtenUpTo;
    QString createdFrom;
    QString writtenFrom;
    QString at; ///< column that ordered the last row; empty between rounds
    QString time;
    qint64 id = 0;

    static Cursor from(const QString &text)
    {
        const auto json = parseJsonObject(text.toUtf8()).value_or(QJsonObject());
        return {json["c"_L1].toString(),  json["w"_L1].toString(),  json["c0"_L1].toString(),
                json["w0"_L1].toString(), json["at"_L1].toString(), json["time"_L1].toString(),
                integer(json["id"_L1])};
    }
    QString toText() const
    {
        QJsonObject json{{u"c"_s, createdUpTo}, {u"w"_s, writtenUpTo}};
        if (!at.isEmpty()) {
            json.insert(u"c0"_s, createdFrom);
            json.insert(u"w0"_s, writtenFrom);
            json.insert(u"at"_s, at);
            json.insert(u"time"_s, time);
            json.insert(u"id"_s, id);
        }
        return QString::fromUtf8(canonicalJson(json));
    }
};

QJsonArray clause(QLatin1StringView field, const QString &op, const QJsonValue &value)
{
    return {QString(field), op, value};
}

QJsonArray either(const QJsonValue &one, const QJsonValue &other)
{
    return {u"OR"_s, one, other};
}

QJsonArray both(const QJsonValue &one, const QJsonValue &other)
{
    return {u"AND"_s, one, other};
}

QJsonObject time(const QString &iso)
{
    return {{u"$datetime"_s, iso}};
}

QJsonArray never(QLatin1StringView field)
{
    return clause(field, u"="_s, QJsonValue::Null);
}

/// Rows of one column from `iso` less the overlap on; all of them when nothing is known yet.
QJsonArray from(QLatin1StringView column, const QString &iso, qint64 overlapMs)
{
    return iso.isEmpty() ? clause(column, u"!="_s, QJsonValue::Null)
                         : clause(column, u">="_s, QJsonObject{{u"$datetime"_s, isoToMs(iso) - overlapMs}});
}

/// Rows of one column behind the row (iso, id).
QJsonArray behind(QLatin1StringView column, const QString &iso, qint64 id)
{
    return either(clause(column, u">"_s, time(iso)),
                  both(clause(column, u"="_s, time(iso)), clause("id"_L1, u">"_s, id)));
}

} // namespace

Result<QByteArray> body(const QString &method, QJsonArray params, const Config::System &system)
{
    QJsonObject context;
    if (const auto company = system.variables.value(u"company"_s); !company.isEmpty()) {
        context.insert(u"company"_s, QJsonObject{{u"$id"_s, company}});
    }
    params.append(context);
    return typedFromPlain(params, system).transform([&](const QJsonValue &typed) {
        return writeJson(QJsonObject{{u"id"_s, 0}, {u"method"_s, method}, {u"params"_s, typed}});
    });
}

Result<HttpRequest> search(const Config::System &system, const Config::Source &source, const QJsonArray &domain,
                           int limit, int timeoutMs)
{
    auto request = requestFrom({{u"method"_s, u"POST"_s}, {u"path"_s, u"/{database}/"_s}},
                               {.system = system, .input = {}}, timeoutMs);
    if (!request) {
        return request;
    }
    auto fields = source.settings["fields"_L1].toArray();
    fields.append(QString(created));
    fields.append(QString(written));
    const QJsonArray order{QJsonArray{QString(written), u"ASC NULLS FIRST"_s}, QJsonArray{QString(created), u"ASC"_s},
                           QJsonArray{u"id"_s, u"ASC"_s}};
    return body(u"model.%1.search_read"_s.arg(source.type), {domain, 0, limit, order, fields}, system)
        .transform([&](const QByteArray &bytes) {
            request->headers.emplaceBack("Content-Type", "application/json");
            request->body = bytes;
            return *request;
        });
}

int pageSize(const Config::Source &source)
{
    return std::clamp(static_cast<int>(source.settings["page"_L1].toInteger(pageMax)), 1, pageMax);
}

QJsonArray changedSince(const Config::Source &source, const QString &text)
{
    const auto cursor = Cursor::from(text);
    const bool underWay = !cursor.at.isEmpty();
    const auto updated = from(written, underWay ? cursor.writtenFrom : cursor.writtenUpTo, source.overlapMs);
    auto domain = source.settings["where"_L1].toArray();
    if (!underWay) {
        domain.append(either(both(never(written), from(created, cursor.createdUpTo, source.overlapMs)), updated));
    } else if (cursor.at == created) {
        domain.append(either(both(never(written), behind(created, cursor.time, cursor.id)), updated));
    } else {
        domain.append(behind(written, cursor.time, cursor.id));
    }
    return domain;
}

NativeRecord record(const QString &type, const QJsonObject &row)
{
    const auto changed = row[written].isNull() ? row[created] : row[written];
    return makeRecord(type, textOf(row["id"_L1]), isoToMs(changed.toString()), false, canonicalJson(row));
}

Result<Page> page(const Config::Source &source, const QString &text, const QJsonValue &result)
{
    if (!result.isArray()) {
        return fail(ErrorCode::BadInput, u"not the answer of a search: a list was expected"_s);
    }
    const auto rows = result.toArray();
    auto cursor = Cursor::from(text);
    if (cursor.at.isEmpty()) {
        cursor.createdFrom = cursor.createdUpTo;
        cursor.writtenFrom = cursor.writtenUpTo;
    }
    Page page{.records = {}, .cursor = {}, .more = rows.size() >= pageSize(source), .gap = {}};
    for (const auto &value : rows) {
        const auto row = value.toObject();
        auto made = value.isObject() ? record(source.type, row)
                                     : unreadable(canonicalJson(value), u"a row that is not an object"_s);
        if (made.type != unreadableType) {
            cursor.at = row[written].isNull() ? created : written;
            cursor.time = row[cursor.at].toString();
            cursor.id = integer(row["id"_L1]);
            auto &mark = cursor.at == created ? cursor.createdUpTo : cursor.writtenUpTo;
            mark = std::max(mark, cursor.time);
        }
        page.records.append(std::move(made));
    }
    if (page.more && page.records.last().type == unreadableType) {
        return fail(ErrorCode::BadInput, u"a page whose last row says neither its id nor when it changed"_s);
    }
    if (!page.more) {
        cursor.at.clear();
    }
    page.cursor = cursor.toText();
    return page;
}

} // namespace Throughline::Connectors::JsonRpc
