// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/parse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 longestMs = 200 * 366 * dayMs;

using Read = std::expected<Value, ParseError>;

std::unexpected<ParseError> wrong(Problem problem, const QString &found, const QStringList &expected)
{
    return std::unexpected(ParseError{problem, 0, int(found.size()), found, expected});
}

/// "2d", "1d12h", "90m", "1w"; nullopt = not a duration.
std::optional<qint64> durationOf(QStringView text)
{
    static const QRegularExpression part(u"\\A([0-9]{1,9})\\s*(w|d|h|m|s)\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    qint64 sum = 0;
    while (!text.isEmpty()) {
        const auto match = part.matchView(text);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const QChar unit = match.capturedView(2)[0].toLower();
        const qint64 one = unit == u'w' ? 7 * dayMs
            : unit == u'd'              ? dayMs
            : unit == u'h'              ? hourMs
            : unit == u'm'              ? minuteMs
                                        : 1000;
        sum += match.capturedView(1).toLongLong() * one;
        if (sum > longestMs) {
            return std::nullopt;
        }
        text = text.mid(match.capturedLength());
    }
    return sum;
}

/// Without zeros behind the point.
QString plain(const Decimal &number)
{
    auto text = number.toString();
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text;
}

Read amount(const QString &text)
{
    static const QRegularExpression form(u"\\A(-?[0-9]{1,15}(?:\\.[0-9]{1,9})?)\\s*(k|m)?\\s*([A-Za-z]{3})?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    const auto number = match.hasMatch() ? Decimal::parse(match.capturedView(1)) : fail(ErrorCode::BadInput, {});
    if (!number) {
        return wrong(Problem::BadAmount, text, {u"10000 EUR"_s, u"25k"_s, u"1.5M USD"_s});
    }
    const auto unit = match.captured(2).toLower();
    Value value;
    value.money.amount = *number * Decimal::fromInt(unit == "k"_L1 ? 1000 : unit == "m"_L1 ? 1'000'000 : 1);
    value.money.currency = match.captured(3).toUpper();
    value.text = plain(value.money.amount);
    if (!value.money.currency.isEmpty()) {
        value.text += u' ' + value.money.currency;
    }
    return value;
}

std::optional<Moment> momentNamed(const QString &word)
{
    using enum Moment::Base;
    static const QList<QPair<QString, Moment::Base>> names{
        {u"now"_s, Now},           {u"today"_s, Today}, {u"yesterday"_s, Yesterday},
        {u"tomorrow"_s, Tomorrow}, {u"close"_s, Close}, {u"quarter-start"_s, QuarterStart},
        {u"last-look"_s, LastLook}};
    for (const auto &[name, base] : names) {
        if (word.startsWith(name, Qt::CaseInsensitive)) {
            Moment moment;
            moment.base = base;
            const auto rest = QStringView(word).mid(name.size());
            if (rest.isEmpty()) {
                return moment;
            }
            const auto offset =
                rest.size() > 1 && (rest[0] == u'+' || rest[0] == u'-') ? durationOf(rest.mid(1)) : std::nullopt;
            if (!offset) {
                continue;
            }
            moment.offsetMs = rest[0] == u'-' ? -*offset : *offset;
            return moment;
        }
    }
    return std::nullopt;
}

Read moment(const QString &text)
{
    static const QRegularExpression date(u"\\A(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{1,2}:\\d{2}))?\\z"_s);
    Value value;
    value.text = text;
    if (const auto named = momentNamed(text.trimmed())) {
        value.moment = *named;
        return value;
    }
    const auto match = date.match(text.trimmed());
    if (match.hasMatch()) {
        value.moment.base = Moment::Base::Date;
        value.moment.date = QDate::fromString(match.captured(1), Qt::ISODate);
        value.moment.time = match.captured(2).isEmpty() ? QTime() : QTime::fromString(match.captured(2), u"H:mm"_s);
        if (value.moment.date.isValid() && value.moment.date.year() >= 1970
            && (match.captured(2).isEmpty() || value.moment.time.isValid())) {
            return value;
        }
    }
    return wrong(Problem::BadMoment, text,
                 {u"2026-11-30"_s, u"\"2026-11-30 09:00\""_s, u"today"_s, u"today-3d"_s, u"last-look"_s, u"close"_s});
}

Read choice(Field field, const QString &text)
{
    const auto known = choicesOf(field);
    QString word = text.toLower();
    word.replace(u'_', u'-').replace(u' ', u'-');
    if (!known.contains(word)) {
        return wrong(Problem::UnknownChoice, text, known);
    }
    Value value;
    value.text = word;
    return value;
}

} // namespace

std::expected<Value, ParseError> valueFrom(Field field, const QString &text)
{
    const auto kind = traits(field).kind;
    Value value;
    value.text = text;
    const bool mayBeNone = kind == Kind::Words || kind == Kind::Moment;
    if (mayBeNone && field != Field::Text && text.compare("none"_L1, Qt::CaseInsensitive) == 0) {
        value.none = true;
        value.text = u"none"_s;
        return value;
    }
    switch (kind) {
    case Kind::Words:
    case Kind::Json:
        return value;
    case Kind::Choice:
        return choice(field, text);
    case Kind::Amount:
        return amount(text);
    case Kind::Moment:
        return moment(text);
    case Kind::Duration:
        if (const auto length = durationOf(QStringView(text).trimmed())) {
            value.number = *length;
            return value;
        }
        return wrong(Problem::BadDuration, text, {u"2d"_s, u"36h"_s, u"1d12h"_s, u"90m"_s});
    case Kind::Number: {
        bool ok = false;
        value.number = text.toInt(&ok);
        if (ok) {
            return value;
        }
        return wrong(Problem::BadNumber, text, {u"3"_s});
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Throughline::Query
