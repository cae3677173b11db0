// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/suiteql.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

struct FormatPart {
    QString oracle; ///< empty: literal text
    QString text;
    int digits = 0;
};

QList<FormatPart> formatParts(const QString &format)
{
    static const QList<QPair<QString, int>> known{{u"YYYY"_s, 4}, {u"HH24"_s, 2}, {u"FF3"_s, 3}, {u"MM"_s, 2},
                                                  {u"DD"_s, 2},   {u"MI"_s, 2},   {u"SS"_s, 2},  {u"FF"_s, 3}};
    QList<FormatPart> parts;
    for (qsizetype i = 0; i < format.size();) {
        const auto rest = QStringView(format).sliced(i);
        const auto found =
            std::ranges::find_if(known, [&](const auto &k) { return rest.startsWith(k.first, Qt::CaseInsensitive); });
        if (rest.startsWith(u'"')) {
            const auto end = rest.indexOf(u'"', 1);
            const auto size = end < 0 ? rest.size() - 1 : end - 1;
            parts += FormatPart{.oracle = {}, .text = rest.sliced(1, size).toString()};
            i += size + 2;
        } else if (found != known.end()) {
            parts += FormatPart{.oracle = found->first, .text = {}, .digits = found->second};
            i += found->first.size();
        } else {
            parts += FormatPart{.oracle = {}, .text = rest.first(1).toString()};
            ++i;
        }
    }
    return parts;
}

Result<Value> suiteLiteral(TokenReader &reader)
{
    if (!reader.peek().is("TO_TIMESTAMP"_L1) && !reader.peek().is("TO_DATE"_L1)) {
        return readPlainLiteral(reader);
    }
    reader.take();
    if (!reader.takeSign("("_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    const auto text = reader.take().text;
    if (!reader.takeSign(","_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    const auto ms = parseOracleTime(text, reader.take().text);
    if (!ms || !reader.takeSign(")"_L1)) {
        return fail(ErrorCode::BadInput, text);
    }
    return Value{.type = Value::Time, .text = {}, .number = {}, .ms = *ms};
}

// One table at a time, so an alias in front of a column says nothing.
void dropAlias(Operand &operand, const QString &alias)
{
    if (!alias.isEmpty() && operand.field.startsWith(alias + u'.', Qt::CaseInsensitive)) {
        operand.field = operand.field.sliced(alias.size() + 1);
    }
    operand.field = operand.field.toLower();
}

void dropAlias(Condition &condition, const QString &alias)
{
    dropAlias(condition.operand, alias);
    for (auto &child : condition.children) {
        dropAlias(child, alias);
    }
}

Result<SuiteQl::Column> readColumn(TokenReader &reader, qsizetype number)
{
    if (reader.takeSign("*"_L1)) {
        return SuiteQl::Column{.operand = {.field = u"*"_s, .function = {}, .argument = {}}, .name = {}};
    }
    return readOperand(reader).transform([&](const Operand &operand) {
        SuiteQl::Column column{.operand = operand, .name = operand.field.section(u'.', -1).toLower()};
        if (!operand.function.isEmpty()) {
            column.name = u"expr%1"_s.arg(number);
        }
        const bool as = reader.takeWord("AS"_L1);
        if (as || (reader.peek().type == Token::Word && !reader.peek().is("FROM"_L1))) {
            column.name = reader.take().text.toLower();
        }
        return column;
    });
}

Result<SuiteQl> read(TokenReader &reader)
{
    SuiteQl query;
    if (!reader.takeWord("SELECT"_L1)) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    do {
        auto column = readColumn(reader, query.columns.size() + 1);
        if (!column) {
            return std::unexpected(column.error());
        }
        query.columns += *column;
    } while (reader.takeSign(","_L1));
    if (!reader.takeWord("FROM"_L1) || reader.peek().type != Token::Word) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    query.table = reader.take().text.toLower();
    auto alias = query.table;
    const bool as = reader.takeWord("AS"_L1);
    if (as || (reader.peek().type == Token::Word && !reader.peek().is("WHERE"_L1) && !reader.peek().is("ORDER"_L1))) {
        alias = reader.take().text;
    }
    if (reader.takeWord("WHERE"_L1)) {
        auto condition = readCondition(reader, suiteLiteral);
        if (!condition) {
            return std::unexpected(condition.error());
        }
        dropAlias(*condition, alias);
        query.where = *condition;
    }
    if (reader.takeWord("ORDER"_L1)) {
        if (!reader.takeWord("BY"_L1)) {
            return fail(ErrorCode::BadInput, reader.peek().text);
        }
        do {
            auto operand = readOperand(reader);
            if (!operand) {
                return std::unexpected(operand.error());
            }
            dropAlias(*operand, alias);
            const bool descending = reader.takeWord("DESC"_L1);
            if (!descending) {
                reader.takeWord("ASC"_L1);
            }
            query.order += SuiteQl::Order{.operand = *operand, .descending = descending};
        } while (reader.takeSign(","_L1));
    }
    if (!reader.atEnd()) {
        return fail(ErrorCode::BadInput, reader.peek().text);
    }
    for (auto &column : query.columns) {
        dropAlias(column.operand, alias);
    }
    return query;
}

} // namespace

Result<SuiteQl> parseSuiteQl(const QString &text)
{
    auto tokens = tokenize(text, Quoting::Doubled);
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    TokenReader reader(*std::move(tokens));
    return read(reader);
}

std::optional<qint64> parseOracleTime(const QString &text, const QString &format)
{
    QMap<QString, int> values{{u"YYYY"_s, 1970}, {u"MM"_s, 1}, {u"DD"_s, 1}, {u"HH24"_s, 0},
                              {u"MI"_s, 0},      {u"SS"_s, 0}, {u"FF"_s, 0}, {u"FF3"_s, 0}};
    qsizetype at = 0;
    for (const auto all = formatParts(format); const auto &part : all) {
        if (part.oracle.isEmpty()) {
            if (!QStringView(text).sliced(std::min(at, text.size())).startsWith(part.text)) {
                return {};
            }
            at += part.text.size();
            continue;
        }
        if (at + part.digits > text.size()) {
            return {};
        }
        bool ok = false;
        values[part.oracle] = QStringView(text).sliced(at, part.digits).toInt(&ok);
        if (!ok) {
            return {};
        }
        at += part.digits;
    }
    const QDateTime time(QDate(values[u"YYYY"_s], values[u"MM"_s], values[u"DD"_s]),
                         QTime(values[u"HH24"_s], values[u"MI"_s], values[u"SS"_s], values[u"FF3"_s] + values[u"FF"_s]),
                         QTimeZone::UTC);
    return at == text.size() && time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QString formatOracleTime(qint64 ms, const QString &format)
{
    static const QMap<QString, QString> qt{{u"YYYY"_s, u"yyyy"_s}, {u"MM"_s, u"MM"_s},  {u"DD"_s, u"dd"_s},
                                           {u"HH24"_s, u"HH"_s},   {u"MI"_s, u"mm"_s},  {u"SS"_s, u"ss"_s},
                                           {u"FF"_s, u"zzz"_s},    {u"FF3"_s, u"zzz"_s}};
    const auto time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
    QString out;
    for (const auto all = formatParts(format); const auto &part : all) {
        out += part.oracle.isEmpty() ? part.text : time.toString(qt.value(part.oracle));
    }
    return out;
}

} // namespace Throughline::Estate
