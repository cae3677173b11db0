// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/netsuitequery.h"

#include "engine/base/json.h"
#include "engine/estate/faults.h"
#include "engine/estate/netsuiterecords.h"
#include "engine/estate/suiteql.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr qint64 limitMax = 1000;
constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 60 * 60 * second;

/// One row of a table: a record as the index sees it, and for transactionline one of its lines.
struct Row {
    const Record *record = nullptr;
    qint64 modifiedMs = 0; ///< of the version that the index has
    QJsonObject body;
    QJsonObject line; ///< the main line of a transaction has no item
};

struct Table {
    QStringList kinds;
    QMap<QString, QString> columns; ///< column → property of the body; "@…" = computed
    bool lines = false;
    QString only = {}; ///< property without which a record has no row here
};

const QMap<QString, Table> &tables()
{
    static const QMap<QString, QString> transaction{{u"tranid"_s, u"tranId"_s},
                                                    {u"externalid"_s, u"externalId"_s},
                                                    {u"entity"_s, u"entity"_s},
                                                    {u"otherrefnum"_s, u"otherRefNum"_s},
                                                    {u"memo"_s, u"memo"_s},
                                                    {u"currency"_s, u"currency"_s},
                                                    {u"subsidiary"_s, u"subsidiary"_s},
                                                    {u"status"_s, u"status"_s},
                                                    {u"foreigntotal"_s, u"@total"_s},
                                                    {u"total"_s, u"@total"_s},
                                                    {u"type"_s, u"@type"_s},
                                                    {u"recordtype"_s, u"@recordtype"_s},
                                                    {u"trandate"_s, u"@trandate"_s},
                                                    {u"startdate"_s, u"startDate"_s},
                                                    {u"enddate"_s, u"endDate"_s},
                                                    {u"foreignamountunpaid"_s, u"@unpaid"_s},
                                                    {u"createdfrom"_s, u"createdFrom"_s}};
    static const QMap<QString, Table> all{
        {u"transaction"_s,
         {{u"salesOrder"_s, u"invoice"_s, u"creditMemo"_s, u"customerRefund"_s, u"revenueArrangement"_s}, transaction}},
        {u"accountingperiod"_s,
         {{u"accountingPeriod"_s},
          {{u"periodname"_s, u"periodName"_s},
           {u"startdate"_s, u"startDate"_s},
           {u"enddate"_s, u"endDate"_s},
           {u"closed"_s, u"@closed"_s},
           {u"isquarter"_s, u"@isQuarter"_s},
           {u"isyear"_s, u"@isYear"_s}}}},
        {u"transactionline"_s,
         {{u"salesOrder"_s, u"invoice"_s, u"creditMemo"_s},
          {{u"transaction"_s, u"@id"_s},
           {u"item"_s, u"@item"_s},
           {u"linesequencenumber"_s, u"@line"_s},
           {u"quantity"_s, u"@quantity"_s},
           {u"rate"_s, u"@rate"_s},
           {u"foreignamount"_s, u"@amount"_s},
           {u"netamount"_s, u"@amount"_s},
           {u"mainline"_s, u"@mainline"_s},
           {u"createdfrom"_s, u"createdFrom"_s},
           {u"entity"_s, u"entity"_s},
           {u"subsidiary"_s, u"subsidiary"_s}},
          true}},
        {u"customer"_s,
         {{u"customer"_s},
          {{u"entityid"_s, u"entityId"_s},
           {u"externalid"_s, u"externalId"_s},
           {u"companyname"_s, u"companyName"_s},
           {u"email"_s, u"email"_s},
           {u"subsidiary"_s, u"subsidiary"_s},
           {u"currency"_s, u"currency"_s},
           {u"accountnumber"_s, u"accountNumber"_s},
           {u"creditholdoverride"_s, u"@hold"_s},
           {u"creditlimit"_s, u"@limit"_s},
           {u"balancesearch"_s, u"@balance"_s},
           {u"isinactive"_s, u"@inactive"_s}}}},
        // what is kept in stock, at the one location of this account; a service has no row
        {u"aggregateitemlocation"_s,
         {{u"item"_s},
          {{u"item"_s, u"@id"_s},
           {u"location"_s, u"@location"_s},
           {u"quantityavailable"_s, u"@available"_s},
           {u"quantityonhand"_s, u"@available"_s}},
          false,
          u"quantityAvailable"_s}},
        {u"item"_s,
         {{u"item"_s},
          {{u"itemid"_s, u"itemId"_s},
           {u"externalid"_s, u"externalId"_s},
           {u"displayname"_s, u"displayName"_s},
           {u"isinactive"_s, u"@inactive"_s}}}},
        {u"subsidiary"_s, {{u"subsidiary"_s}, {{u"name"_s, u"name"_s}, {u"externalid"_s, u"externalId"_s}}}},
        {u"currency"_s, {{u"currency"_s}, {{u"name"_s, u"name"_s}, {u"symbol"_s, u"symbol"_s}}}}};
    return all;
}

EstateReply badQuery(const QString &text)
{
    return netsuiteError(
        400, u"INVALID_PARAMETER"_s,
        u"Invalid search query. Detailed unprocessed description follows. Search error occurred: %1"_s.arg(text));
}

Value number(const QString &text)
{
    const auto parsed = Decimal::parse(text);
    return parsed ? Value{.type = Value::Number, .text = {}, .number = *parsed} : Value{};
}

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value{} : Value{.type = Value::Text, .text = text, .number = {}};
}

Value time(qint64 ms) // kept to the second
{
    return {.type = Value::Time, .text = {}, .number = {}, .ms = ms - ms % second};
}

QString negative(const QString &text) // revenue stands on the credit side
{
    return text.isEmpty() ? text : (-Decimal::parse(text).value_or(Decimal())).toString();
}

Value computed(const Row &row, const QString &name)
{
    if (name == "@unpaid"_L1) {
        return row.record->kind == "invoice"_L1 ? number(netsuiteUnpaid(row.body)) : Value{};
    }
    if (name == "@total"_L1) {
        return number(row.body.value("total"_L1).toString());
    }
    if (name == "@type"_L1) {
        static const QMap<QString, QString> codes{{u"salesOrder"_s, u"SalesOrd"_s},
                                                  {u"invoice"_s, u"CustInvc"_s},
                                                  {u"creditMemo"_s, u"CustCred"_s},
                                                  {u"customerRefund"_s, u"CustRfnd"_s},
                                                  {u"revenueArrangement"_s, u"RevArrng"_s}};
        return textOrNull(codes.value(row.record->kind));
    }
    if (name == "@recordtype"_L1) {
        return textOrNull(row.record->kind.toLower());
    }
    if (name == "@trandate"_L1) { // a date: its first moment
        const auto given = parseOracleTime(row.body.value("tranDate"_L1).toString(), u"YYYY-MM-DD"_s);
        const auto ms = given.value_or(row.record->createdMs);
        return time(ms - ms % day);
    }
    if (name == "@inactive"_L1) {
        return textOrNull(row.body.value("isInactive"_L1).toBool() ? u"T"_s : u"F"_s);
    }
    if (name == "@hold"_L1) { // a list value: ON, OFF, or by the account's own rules
        const auto given = row.body.value("creditHoldOverride"_L1);
        const auto word = scalarText(given.isObject() ? given["id"_L1] : given).toUpper();
        return textOrNull(word.isEmpty() ? u"AUTO"_s : word);
    }
    if (name == "@limit"_L1) {
        return number(scalarText(row.body.value("creditLimit"_L1)));
    }
    if (name == "@location"_L1) {
        return number(u"1"_s);
    }
    if (name == "@available"_L1) {
        return number(scalarText(row.body.value("quantityAvailable"_L1)));
    }
    if (name == "@closed"_L1 || name == "@isQuarter"_L1 || name == "@isYear"_L1) {
        return textOrNull(row.body.value(name.sliced(1)).toBool() ? u"T"_s : u"F"_s);
    }
    if (name == "@id"_L1) {
        return number(row.record->id);
    }
    if (name == "@mainline"_L1) {
        return textOrNull(row.line.isEmpty() ? u"T"_s : u"F"_s);
    }
    if (name == "@line"_L1) {
        return number(row.line.isEmpty() ? u"0"_s : scalarText(row.line.value("line"_L1)));
    }
    if (name == "@rate"_L1 || name == "@item"_L1) {
        return number(row.line.value(name.sliced(1)).toString());
    }
    if (name == "@quantity"_L1) {
        return number(negative(row.line.value("quantity"_L1).toString()));
    }
    return row.line.isEmpty() ? number(row.body.value("total"_L1).toString())
                              : number(negative(row.line.value("amount"_L1).toString()));
}

/// What a customer owes: the open amounts of its invoices.
Value balanceOf(const Truth &truth, const Record &customer)
{
    Decimal owed;
    for (const auto &invoice : truth.all(netsuiteSystem, u"invoice"_s)) {
        if (invoice->live() && invoice->body.value("entity"_L1).toString() == customer.id) {
            owed += Decimal::parse(netsuiteUnpaid(invoice->body)).value_or(Decimal());
        }
    }
    return number(owed.toString());
}

Value column(const Truth &truth, const Table &table, const Row &row, const QString &name)
{
    if (name == "id"_L1) {
        return number(table.lines ? QString::number(row.line.value("line"_L1).toInteger()) : row.record->id);
    }
    if (name == "lastmodifieddate"_L1) {
        return time(row.modifiedMs);
    }
    if (name == "createddate"_L1 || name == "datecreated"_L1) {
        return time(row.record->createdMs);
    }
    const auto property = table.columns.value(name, name); // custom fields keep their name
    if (property == "@balance"_L1) {
        return balanceOf(truth, *row.record);
    }
    if (property.startsWith(u'@')) {
        return computed(row, property);
    }
    return textOrNull(scalarText(row.body.value(property)));
}

bool known(const Truth &truth, const Table &table, const QString &name)
{
    const bool shared = name == "id"_L1 || name == "lastmodifieddate"_L1 || name == "createddate"_L1
        || name == "datecreated"_L1 || name.startsWith("cust"_L1);
    return (shared || table.columns.contains(name)) && !fieldGone(truth, netsuiteSystem, {}, name);
}

QString display(const Truth &truth, const Row &row, const QString &name, const Value &raw)
{
    const auto text = raw.type == Value::Number ? raw.number.toString() : raw.text;
    if (name == "status"_L1) {
        static const QMap<QString, QString> names{{u"invoice"_s, u"Invoice"_s},
                                                  {u"creditMemo"_s, u"Credit Memo"_s},
                                                  {u"customerRefund"_s, u"Customer Refund"_s},
                                                  {u"revenueArrangement"_s, u"Revenue Arrangement"_s}};
        const auto type = names.value(row.record->kind, u"Sales Order"_s);
        return QString(type % " : "_L1 % netsuiteStatusName(row.record->kind, text));
    }
    static const QMap<QString, QString> targets{{u"entity"_s, u"customer"_s},
                                                {u"currency"_s, u"currency"_s},
                                                {u"subsidiary"_s, u"subsidiary"_s},
                                                {u"item"_s, u"item"_s},
                                                {u"createdfrom"_s, u"salesOrder"_s}};
    const auto target = targets.value(name);
    return target.isEmpty() ? text : netsuiteName(truth, target, text);
}

Value evaluated(const Truth &truth, const Table &table, const Row &row, const Operand &operand)
{
    auto raw = column(truth, table, row, operand.field);
    if (raw.type == Value::Null || operand.function.isEmpty()) {
        return raw;
    }
    if (operand.function == "BUILTIN.DF"_L1) {
        return textOrNull(display(truth, row, operand.field, raw));
    }
    if (operand.function == "TO_CHAR"_L1) {
        return textOrNull(raw.type == Value::Time         ? formatOracleTime(raw.ms, operand.argument)
                              : raw.type == Value::Number ? raw.number.toString()
                                                          : raw.text);
    }
    return textOrNull(operand.function == "UPPER"_L1 ? raw.text.toUpper() : raw.text.toLower());
}

QString printed(const Value &value)
{
    switch (value.type) {
    case Value::Number:
        return value.number.toString();
    case Value::Time:
        return formatOracleTime(value.ms, u"YYYY-MM-DD"_s); // the role's date format, without the time
    default:
        return value.text;
    }
}

std::optional<EstateReply> checkOperand(const Truth &truth, const QString &tableName, const Operand &operand)
{
    static const QStringList functions{u""_s, u"BUILTIN.DF"_s, u"TO_CHAR"_s, u"UPPER"_s, u"LOWER"_s};
    if (operand.function == "COUNT"_L1 || operand.field == "*"_L1) {
        return {};
    }
    if (!functions.contains(operand.function)) {
        return badQuery(u"Unknown function '%1'."_s.arg(operand.function));
    }
    if (!known(truth, tables()[tableName], operand.field)) {
        return badQuery(u"Field '%1' for record '%2' was not found. Reason: REMOVED - Field is removed"_s.arg(
            operand.field, tableName));
    }
    return {};
}

std::optional<EstateReply> checkCondition(const Truth &truth, const QString &table, const Condition &condition)
{
    for (const auto &child : condition.children) {
        if (auto wrong = checkCondition(truth, table, child)) {
            return wrong;
        }
    }
    return condition.children.isEmpty() ? checkOperand(truth, table, condition.operand) : std::nullopt;
}

std::optional<EstateReply> check(const Truth &truth, const SuiteQl &query)
{
    if (!tables().contains(query.table)) {
        return badQuery(u"Record '%1' was not found."_s.arg(query.table));
    }
    for (const auto &column : query.columns) {
        if (auto wrong = checkOperand(truth, query.table, column.operand)) {
            return wrong;
        }
    }
    for (const auto &order : query.order) {
        if (auto wrong = checkOperand(truth, query.table, order.operand)) {
            return wrong;
        }
    }
    return query.where ? checkCondition(truth, query.table, *query.where) : std::nullopt;
}

QList<Row> indexed(const Truth &truth, const Table &table, qint64 seenMs)
{
    QList<Row> rows;
    for (const auto &kind : table.kinds) {
        for (const auto &record : truth.all(netsuiteSystem, kind)) {
            const auto seen = record->at(seenMs);
            if (!seen || (!record->live() && record->removedMs <= seenMs)
                || (!table.only.isEmpty() && scalarText(seen->body.value(table.only)).isEmpty())) {
                continue;
            }
            const Row whole{.record = record.get(), .modifiedMs = seen->modifiedMs, .body = seen->body, .line = {}};
            rows += whole;
            if (table.lines) {
                const auto lines = seen->body.value("lines"_L1).toArray();
                for (const auto &line : lines) {
                    rows += whole;
                    rows.last().line = line.toObject();
                }
            }
        }
    }
    return rows;
}

std::expected<QList<Row>, EstateReply> select(const Truth &truth, const SuiteQl &query, qint64 seenMs)
{
    const auto table = tables()[query.table];
    QList<Row> rows;
    for (const auto all = indexed(truth, table, seenMs); const auto &row : all) {
        const Judging judging{
            .value = [&](const Operand &operand) -> Result<Value> { return evaluated(truth, table, row, operand); }};
        const auto wanted = query.where ? holds(*query.where, judging) : Result<bool>(true);
        if (!wanted) {
            return std::unexpected(badQuery(u"Invalid value '%1'."_s.arg(wanted.error().detail)));
        }
        if (*wanted) {
            rows += row;
        }
    }
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        for (const auto &order : query.order) {
            const auto sign = compareValues(evaluated(truth, table, a, order.operand),
                                            evaluated(truth, table, b, order.operand), false);
            if (sign != 0) {
                return order.descending ? sign > 0 : sign < 0;
            }
        }
        return false;
    });
    return rows;
}

QJsonObject rowJson(const Truth &truth, const SuiteQl &query, const Row &row)
{
    const auto table = tables()[query.table];
    QJsonObject out{{u"links"_s, QJsonArray()}};
    const auto put = [&](const QString &name, const Value &value) {
        if (value.type != Value::Null) { // empty columns are left out, everything is text
            out.insert(name, printed(value));
        }
    };
    for (const auto &selected : query.columns) {
        if (selected.operand.field != "*"_L1) {
            put(selected.name, evaluated(truth, table, row, selected.operand));
            continue;
        }
        put(u"id"_s, column(truth, table, row, u"id"_s));
        put(u"lastmodifieddate"_s, column(truth, table, row, u"lastmodifieddate"_s));
        for (auto it = table.columns.begin(); it != table.columns.end(); ++it) {
            put(it.key(), column(truth, table, row, it.key()));
        }
    }
    return out;
}

EstateReply pageOf(const QJsonArray &items, qint64 total, qint64 limit, qint64 offset, const EstateRequest &request)
{
    const auto link = [&](const QString &rel, qint64 from) {
        return QJsonObject{
            {u"rel"_s, rel},
            {u"href"_s,
             u"%1/services/rest/query/v1/suiteql?limit=%2&offset=%3"_s.arg(request.origin()).arg(limit).arg(from)}};
    };
    const bool more = offset + items.size() < total;
    QJsonArray links{link(u"self"_s, offset)};
    if (more) {
        links.append(link(u"next"_s, offset + limit));
    }
    return jsonReply(200,
                     QJsonObject{{u"links"_s, links},
                                 {u"count"_s, items.size()},
                                 {u"hasMore"_s, more},
                                 {u"items"_s, items},
                                 {u"offset"_s, offset},
                                 {u"totalResults"_s, total}});
}

} // namespace

EstateReply runSuiteQl(const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (!request.header("Prefer").contains("transient")) {
        return netsuiteError(400, u"INVALID_HEADER"_s,
                             u"The required request header 'Prefer' is missing or its value is not 'transient'."_s);
    }
    const auto body = parseJsonObject(request.body);
    if (!body || !body->value("q"_L1).isString()) {
        return netsuiteError(400, u"INVALID_CONTENT"_s, u"The request body must hold the query in 'q'."_s);
    }
    const auto parameter = [&](QLatin1StringView name, qint64 otherwise) {
        const auto text = request.query(name);
        bool ok = false;
        const auto value = text.toLongLong(&ok);
        return text.isNull() ? otherwise : ok ? value : -1;
    };
    const auto limit = parameter("limit"_L1, limitMax);
    const auto offset = parameter("offset"_L1, 0);
    if (limit < 1 || limit > limitMax) {
        return netsuiteError(400, u"INVALID_PARAMETER"_s, u"The limit must be an integer from 1 to 1000."_s);
    }
    if (offset < 0 || offset % limit != 0) {
        return netsuiteError(400, u"INVALID_PARAMETER"_s, u"The offset must be divisible by the limit."_s);
    }
    const auto query = parseSuiteQl(body->value("q"_L1).toString());
    if (!query) {
        return badQuery(u"Invalid or unsupported search: unexpected '%1'."_s.arg(query.error().detail));
    }
    if (auto wrong = check(truth, *query)) {
        return *wrong;
    }
    const auto rows = select(truth, *query, nowMs - indexLagMs(truth, netsuiteSystem, 0));
    if (!rows) {
        return rows.error();
    }
    QJsonArray items;
    if (query->columns.first().operand.function == "COUNT"_L1) {
        items.append(
            QJsonObject{{u"links"_s, QJsonArray()}, {query->columns.first().name, QString::number(rows->size())}});
        return pageOf(items, 1, limit, 0, request);
    }
    for (const auto all = rows->mid(offset, limit); const auto &row : all) {
        items.append(rowJson(truth, *query, row));
    }
    return pageOf(items, rows->size(), limit, offset, request);
}

} // namespace Throughline::Estate
