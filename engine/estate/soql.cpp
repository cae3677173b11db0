// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/soql.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

Result<Value> soqlLiteral(TokenReader &reader)
{
    const auto &token = reader.peek();
    if (token.type == Token::Number && token.text.size() >= 10 && token.text[4] == u'-') {
        if (const auto ms = parseSalesforceTime(token.text)) {
            reader.take();
            return Value{.type = Value::Time, .text = {}, .number = {}, .ms = *ms};
        }
    }
    return readPlainLiteral(reader);
}

Result<Soql::Child> readChild(TokenReader &reader)
{
    Soql::Child child;
    if (!reader.takeWord("SELECT"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    do {
        const auto field = reader.take();
        if (field.type != Token::Word) {
            return fail(ErrorCode::BadInput, field.text);
        }
        child.fields += field.text;
    } while (reader.takeSign(","_L1));
    if (!reader.takeWord("FROM"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    child.relationship = reader.take().text;
    if (!reader.takeSign(")"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    return child;
}

Result<void> readSelect(TokenReader &reader, Soql &query)
{
    do {
        if (reader.takeSign("("_L1)) {
            auto child = readChild(reader);
            if (!child) {
                return std::unexpected(child.error());
            }
            query.children += *child;
        } else if (reader.peek().is("COUNT"_L1) && reader.peek(1).sign("("_L1) && reader.peek(2).sign(")"_L1)) {
            reader.take(), reader.take(), reader.take();
            query.countOnly = true;
        } else {
            const auto field = reader.take();
            if (field.type != Token::Word) {
                return fail(ErrorCode::BadInput, field.text);
            }
            query.fields += field.text;
        }
    } while (reader.takeSign(","_L1));
    return {};
}

Result<void> readOrder(TokenReader &reader, Soql &query)
{
    do {
        const auto field = reader.take();
        if (field.type != Token::Word) {
            return fail(ErrorCode::BadInput, field.text);
        }
        Soql::Order order{.field = field.text};
        if (reader.takeWord("DESC"_L1)) {
            order.descending = true;
        } else {
            reader.takeWord("ASC"_L1);
        }
        if (reader.takeWord("NULLS"_L1)) {
            order.nullsLast = reader.take().is("LAST"_L1);
        }
        query.order += order;
    } while (reader.takeSign(","_L1));
    return {};
}

Result<qint64> readCount(TokenReader &reader)
{
    bool ok = false;
    const auto token = reader.take();
    const auto count = token.text.toLongLong(&ok);
    if (!ok || count < 0) {
        return fail(ErrorCode::BadInput, token.text);
    }
    return count;
}

Result<Soql> read(TokenReader &reader)
{
    Soql query;
    if (!reader.takeWord("SELECT"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    if (auto done = readSelect(reader, query); !done) {
        return std::unexpected(done.error());
    }
    if (!reader.takeWord("FROM"_L1) || reader.peek().type != Token::Word) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    query.object = reader.take().text;
    if (reader.takeWord("WHERE"_L1)) {
        auto condition = readCondition(reader, soqlLiteral);
        if (!condition) {
            return std::unexpected(condition.error());
        }
        query.where = *condition;
    }
    if (reader.takeWord("ORDER"_L1)) {
        if (!reader.takeWord("BY"_L1)) {
            return fail(ErrorCode::BadInput, reader.peek().text);
        }
        if (auto done = readOrder(reader, query); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto &[word, target] : {std::pair{"LIMIT"_L1, &query.limit}, std::pair{"OFFSET"_L1, &query.offset}}) {
        if (reader.takeWord(word)) {
            const auto count = readCount(reader);
            if (!count) {
                return std::unexpected(count.error());
            }
            *target = *count;
        }
    }
    if (!reader.atEnd()) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    return query;
}

} // namespace

Result<Soql> parseSoql(const QString &text)
{
    auto tokens = tokenize(text, Quoting::Backslash);
    if (!tokens) {
        return fail(ErrorCode::BadInput, u"unexpected token: '%1'"_s.arg(tokens.error().detail));
    }
    TokenReader reader(*std::move(tokens));
    return read(reader).transform_error(
        [](const Error &error) { return Error{ErrorCode::BadInput, u"unexpected token: '%1'"_s.arg(error.detail)}; });
}

std::optional<qint64> parseSalesforceTime(const QString &text)
{
    auto iso = text;
    // +0000 as Salesforce writes it is not ISO for Qt
    if (iso.size() > 5 && (iso[iso.size() - 5] == u'+' || iso[iso.size() - 5] == u'-') && iso.contains(u'T')) {
        iso.insert(iso.size() - 2, u':');
    }
    const auto time = iso.size() == 10 ? QDateTime(QDate::fromString(iso, Qt::ISODate), QTime(0, 0), QTimeZone::UTC)
                                       : QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace Throughline::Estate
