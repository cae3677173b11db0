// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/salesforcequery.h"

#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/soql.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr int pathDepthMax = 5; // the vendor's limit on relationships in one path
const auto cursorKind = u"_cursor"_s;

struct Place {
    const SalesforceObject *object = nullptr;
    const SalesforceField *field = nullptr;
    QStringList relationships; ///< names as the schema writes them
};

EstateReply invalidField(const QString &field, const QString &object)
{
    return salesforceError(400, u"INVALID_FIELD"_s,
                           u"\nNo such column '%1' on entity '%2'. If you are attempting to use a custom field, be "
                           "sure to append the '__c' after the custom field name. Please reference your WSDL or the "
                           "describe call for the appropriate names."_s.arg(field, object));
}

std::expected<Place, EstateReply> resolve(const Truth &truth, const SalesforceObject &from, const QString &path)
{
    Place place{.object = &from, .field = nullptr, .relationships = {}};
    auto parts = path.split(u'.');
    if (parts.size() > 1 && parts.first().compare(from.name, Qt::CaseInsensitive) == 0
        && !from.relationship(parts[0])) {
        parts.removeFirst(); // SELECT Opportunity.Name FROM Opportunity
    }
    if (parts.size() > pathDepthMax + 1) {
        return std::unexpected(salesforceError(400, u"MALFORMED_QUERY"_s, u"too many relationships in a path"_s));
    }
    while (parts.size() > 1) {
        const auto name = parts.takeFirst();
        const auto relation = place.object->relationship(name);
        if (!relation) {
            return std::unexpected(salesforceError(
                400, u"INVALID_FIELD"_s,
                u"\nDidn't understand relationship '%1' in field path. If you are attempting to use a custom "
                "relationship, be sure to append the '__r' after the custom relationship name."_s.arg(name)));
        }
        place.relationships += relation->relationship;
        place.object = salesforceObject(relation->to);
    }
    place.field = place.object->field(parts.first());
    if (!place.field || fieldGone(truth, salesforceSystem, place.object->name, place.field->name)) {
        return std::unexpected(invalidField(parts.first(), place.object->name));
    }
    return place;
}

QString numberText(const QJsonValue &value) // 186400.0, as the vendor prints doubles
{
    auto text = scalarText(value);
    if (!text.contains(u'.')) {
        return text + ".0"_L1;
    }
    while (text.endsWith(u'0') && !text.endsWith(".0"_L1)) {
        text.chop(1);
    }
    return text;
}

QJsonValue fieldJson(const Record &record, const SalesforceField &field)
{
    auto value = record.body.value(field.name);
    if (field.name == "Id"_L1) {
        return record.id;
    }
    if (field.name == "IsDeleted"_L1) {
        return !record.live();
    }
    if (field.name == "CreatedDate"_L1) {
        return salesforceTime(record.createdMs);
    }
    if (field.name == "LastModifiedDate"_L1 || field.name == "SystemModstamp"_L1) {
        return salesforceTime(record.modifiedMs);
    }
    if (field.type == SalesforceField::Boolean) {
        return value.toBool();
    }
    if (value.isUndefined() || value.isNull()) {
        return QJsonValue::Null;
    }
    if (field.type == SalesforceField::Currency || field.type == SalesforceField::Double) {
        return exactNumber(numberText(value));
    }
    return value;
}

Value fieldValue(const Record &record, const SalesforceField &field)
{
    const auto json = fieldJson(record, field);
    if (json.isNull()) {
        return {};
    }
    if (field.type == SalesforceField::DateTime || field.type == SalesforceField::Date) {
        return {.type = Value::Time, .text = {}, .number = {}, .ms = parseSalesforceTime(json.toString()).value_or(0)};
    }
    if (json.isObject()) {
        const auto number = Decimal::parse(json.toObject().value("$number"_L1).toString());
        return {.type = Value::Number, .text = {}, .number = number.value_or(Decimal())};
    }
    return {.type = json.isBool() ? Value::Bool : Value::Text, .text = scalarText(json), .number = {}};
}

const Record *parent(const Truth &truth, const SalesforceObject &object, const Record &record,
                     const QString &relationship)
{
    const auto relation = object.relationship(relationship);
    return truth.find(salesforceSystem, relation->to, record.body.value(relation->name).toString());
}

Value valueAt(const Truth &truth, const SalesforceObject &object, const Record &record, const Place &place)
{
    const auto *current = &record;
    const auto *type = &object;
    for (const auto &relationship : place.relationships) {
        current = parent(truth, *type, *current, relationship);
        if (!current) {
            return {};
        }
        type = salesforceObject(type->relationship(relationship)->to);
    }
    return fieldValue(*current, *place.field);
}

QJsonObject attributes(const SalesforceObject &object, const Record &record)
{
    return {{u"type"_s, object.name}, {u"url"_s, u"/services/data/v64.0/sobjects/%1/%2"_s.arg(object.name, record.id)}};
}

// One selected path into the object that is shown, parents as nested objects.
void show(const Truth &truth, const SalesforceObject &object, const Record &record, QStringList relationships,
          const SalesforceField &field, QJsonObject &into)
{
    into.insert("attributes"_L1, attributes(object, record));
    if (relationships.isEmpty()) {
        into.insert(field.name, fieldJson(record, field));
        return;
    }
    const auto name = relationships.takeFirst();
    const auto above = parent(truth, object, record, name);
    if (!above) {
        into.insert(name, QJsonValue::Null);
        return;
    }
    auto nested = into.value(name).toObject();
    show(truth, *salesforceObject(object.relationship(name)->to), *above, relationships, field, nested);
    into.insert(name, nested);
}

struct Prepared {
    const SalesforceObject *object = nullptr;
    Soql query;
    QList<Place> fields;
    QMap<QString, Place> places; ///< of conditions and order, by path as written
};

std::expected<void, EstateReply> prepareCondition(const Truth &truth, const Condition &condition, Prepared &prepared)
{
    for (const auto &child : condition.children) {
        if (auto done = prepareCondition(truth, child, prepared); !done) {
            return done;
        }
    }
    if (!condition.children.isEmpty()) {
        return {};
    }
    auto place = resolve(truth, *prepared.object, condition.operand.field);
    if (!place) {
        return std::unexpected(place.error());
    }
    prepared.places.insert(condition.operand.field, *place);
    return {};
}

std::expected<Prepared, EstateReply> prepare(const Truth &truth, const QString &soql)
{
    auto query = parseSoql(soql);
    if (!query) {
        return std::unexpected(salesforceError(400, u"MALFORMED_QUERY"_s, query.error().detail));
    }
    Prepared prepared{.object = salesforceObject(query->object), .query = *query, .fields = {}, .places = {}};
    if (!prepared.object) {
        return std::unexpected(salesforceError(
            400, u"INVALID_TYPE"_s,
            u"\nsObject type '%1' is not supported. If you are attempting to use a custom object, be sure to append "
            "the '__c' after the entity name."_s.arg(query->object)));
    }
    for (const auto &path : std::as_const(query->fields)) {
        auto place = resolve(truth, *prepared.object, path);
        if (!place) {
            return std::unexpected(place.error());
        }
        prepared.fields += *place;
    }
    for (const auto &order : std::as_const(query->order)) {
        auto place = resolve(truth, *prepared.object, order.field);
        if (!place) {
            return std::unexpected(place.error());
        }
        prepared.places.insert(order.field, *place);
    }
    if (query->where) {
        if (auto done = prepareCondition(truth, *query->where, prepared); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto &child : std::as_const(query->children)) {
        const auto &children = prepared.object->children;
        const auto found = std::ranges::find_if(children, [&](const SalesforceObject::Children &c) {
            return c.relationship.compare(child.relationship, Qt::CaseInsensitive) == 0;
        });
        if (found == children.end()) {
            return std::unexpected(salesforceError(
                400, u"INVALID_TYPE"_s,
                u"\nDidn't understand relationship '%1' in FROM part of query call."_s.arg(child.relationship)));
        }
        for (const auto &path : child.fields) {
            if (auto place = resolve(truth, *salesforceObject(found->object), path); !place) {
                return std::unexpected(place.error());
            }
        }
    }
    return prepared;
}

using Rows = QList<std::shared_ptr<Record>>;

std::expected<Rows, EstateReply> select(const Truth &truth, const Prepared &prepared, bool withDeleted)
{
    Rows rows;
    for (const auto &record : truth.all(salesforceSystem, prepared.object->name)) {
        if (!record->live() && !withDeleted) {
            continue;
        }
        const Judging judging{.value = [&](const Operand &operand) -> Result<Value> {
                                  return valueAt(truth, *prepared.object, *record,
                                                 prepared.places.value(operand.field));
                              },
                              .foldCase = true,
                              .nullDiffers = true};
        const auto wanted = prepared.query.where ? holds(*prepared.query.where, judging) : Result<bool>(true);
        if (!wanted) {
            return std::unexpected(
                salesforceError(400, u"INVALID_FIELD"_s,
                                u"\nvalue of filter criterion has the wrong type: %1"_s.arg(wanted.error().detail)));
        }
        if (*wanted) {
            rows += record;
        }
    }
    std::ranges::stable_sort(rows, [&](const auto &a, const auto &b) {
        for (const auto &order : prepared.query.order) {
            const auto place = prepared.places.value(order.field);
            const auto left = valueAt(truth, *prepared.object, *a, place);
            const auto right = valueAt(truth, *prepared.object, *b, place);
            auto sign = compareValues(left, right, true);
            const bool nullsAside = order.nullsLast && (left.type == Value::Null || right.type == Value::Null);
            if (nullsAside || order.descending) {
                sign = -sign;
            }
            if (sign != 0) {
                return sign < 0;
            }
        }
        return false;
    });
    rows = rows.mid(prepared.query.offset, prepared.query.limit);
    return rows;
}

using Families = QHash<QString, Rows>; ///< live children by their parent's id

Families familiesOf(const Truth &truth, const SalesforceObject::Children &relation)
{
    Families families;
    for (const auto &row : truth.all(salesforceSystem, relation.object)) {
        if (row->live()) {
            families[row->body.value(relation.field).toString()] += row;
        }
    }
    return families;
}

const SalesforceObject::Children &childRelation(const SalesforceObject &object, const Soql::Child &child)
{
    return *std::ranges::find_if(object.children, [&](const SalesforceObject::Children &c) {
        return c.relationship.compare(child.relationship, Qt::CaseInsensitive) == 0;
    });
}

QJsonValue childrenJson(const Truth &truth, const SalesforceObject &type, const Rows &family, const Soql::Child &child)
{
    QJsonArray rows;
    for (const auto &row : family) {
        QJsonObject shown;
        for (const auto &path : child.fields) {
            if (const auto place = resolve(truth, type, path)) {
                show(truth, type, *row, place->relationships, *place->field, shown);
            }
        }
        rows.append(shown);
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Null)
                          : QJsonObject{{u"totalSize"_s, rows.size()}, {u"done"_s, true}, {u"records"_s, rows}};
}

qint64 pageSize(const Truth &truth, const EstateRequest &request)
{
    const auto options = QString::fromLatin1(request.header("Sforce-Query-Options"));
    const auto at = options.indexOf("batchSize="_L1);
    const auto asked = at < 0 ? 2000 : options.sliced(at + 10).split(u',').first().trimmed().toLongLong();
    return tuned(truth, salesforceSystem, u"pageSize"_s, std::clamp<qint64>(asked, 200, 2000)); // the vendor's bounds
}

EstateReply page(const Truth &truth, const Prepared &prepared, const QStringList &ids, qsizetype from, qint64 size,
                 const QString &cursor)
{
    QList<Families> families;
    for (const auto &child : prepared.query.children) {
        families += familiesOf(truth, childRelation(*prepared.object, child));
    }
    QJsonArray rows;
    for (const auto all = ids.mid(from, size); const auto &id : all) {
        const auto &record = *truth.find(salesforceSystem, prepared.object->name, id);
        QJsonObject shown{{u"attributes"_s, attributes(*prepared.object, record)}};
        for (const auto &place : prepared.fields) {
            show(truth, *prepared.object, record, place.relationships, *place.field, shown);
        }
        for (qsizetype i = 0; i < families.size(); ++i) {
            const auto &child = prepared.query.children[i];
            const auto &relation = childRelation(*prepared.object, child);
            shown.insert(relation.relationship,
                         childrenJson(truth, *salesforceObject(relation.object), families[i].value(id), child));
        }
        rows.append(shown);
    }
    QJsonObject body{{u"totalSize"_s, ids.size()}, {u"done"_s, from + size >= ids.size()}, {u"records"_s, rows}};
    if (from + size < ids.size()) {
        body.insert("nextRecordsUrl"_L1, u"/services/data/v64.0/query/%1-%2"_s.arg(cursor).arg(from + size));
    }
    return jsonReply(200, body);
}

} // namespace

EstateReply salesforceError(int status, const QString &code, const QString &message, const QStringList &fields)
{
    QJsonObject error{{u"message"_s, message}, {u"errorCode"_s, code}};
    if (!fields.isEmpty()) {
        error.insert("fields"_L1, QJsonArray::fromStringList(fields));
    }
    return jsonReply(status, QJsonArray{error});
}

QJsonObject salesforceRecord(const Truth &, const SalesforceObject &object, const Record &record)
{
    QJsonObject shown{{u"attributes"_s, attributes(object, record)}};
    for (const auto &field : object.fields) {
        shown.insert(field.name, fieldJson(record, field));
    }
    return shown;
}

EstateReply runSoql(const QString &soql, bool withDeleted, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    const auto prepared = prepare(truth, soql);
    if (!prepared) {
        return prepared.error();
    }
    const auto rows = select(truth, *prepared, withDeleted);
    if (!rows) {
        return rows.error();
    }
    if (prepared->query.countOnly) {
        return jsonReply(200,
                         QJsonObject{{u"totalSize"_s, rows->size()}, {u"done"_s, true}, {u"records"_s, QJsonArray()}});
    }
    QStringList ids;
    for (const auto &row : *rows) {
        ids += row->id;
    }
    const auto size = pageSize(truth, request);
    QString cursor;
    if (ids.size() > size) {
        cursor = salesforceId(u"01g"_s, truth.nextNumber(u"salesforce/cursor"_s));
        truth.create(salesforceSystem, cursorKind, cursor,
                     {{u"soql"_s, soql}, {u"ids"_s, QJsonArray::fromStringList(ids)}}, nowMs);
    }
    return page(truth, *prepared, ids, 0, size, cursor);
}

EstateReply nextSoqlPage(const QString &locator, const EstateRequest &request, Truth &truth)
{
    const auto dash = locator.lastIndexOf(u'-');
    const auto cursor = locator.first(std::max<qsizetype>(0, dash));
    const auto stored = truth.find(salesforceSystem, cursorKind, cursor);
    if (!stored) {
        return salesforceError(400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s);
    }
    const auto prepared = prepare(truth, stored->body.value("soql"_L1).toString());
    if (!prepared) {
        return prepared.error();
    }
    QStringList ids;
    const auto kept = stored->body.value("ids"_L1).toArray();
    for (const auto &id : kept) {
        ids += id.toString();
    }
    return page(truth, *prepared, ids, locator.sliced(dash + 1).toLongLong(), pageSize(truth, request), cursor);
}

} // namespace Throughline::Estate
