// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Format
{

namespace
{

constexpr QChar minus(0x2212);
constexpr QChar punctuationSpace(0x2008);
constexpr QChar figureSpace(0x2007);
constexpr QChar noBreakSpace(0x00a0);
const QString dash(QChar(0x2014));

QLocale &current()
{
    static QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QString say(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

/// Groups and digits of the locale on a plain decimal text; exact at any length.
QString localised(QStringView plain)
{
    const QLocale &l = current();
    const bool negative = plain.startsWith(u'-');
    if (negative) {
        plain = plain.mid(1);
    }
    const qsizetype point = plain.indexOf(u'.');
    const QStringView whole = point < 0 ? plain : plain.left(point);
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) {
            text += l.groupSeparator();
        }
        text += whole[i];
    }
    if (point >= 0) {
        text += l.decimalPoint() + plain.mid(point + 1).toString();
    }
    const char16_t zero = l.zeroDigit().front().unicode();
    if (zero != u'0') {
        for (QChar &c : text) {
            if (c >= u'0' && c <= u'9') {
                c = QChar(char16_t(zero + (c.unicode() - u'0')));
            }
        }
    }
    return negative ? minus + text : text;
}

QDateTime at(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone);
}

QString dayMonth(const QDateTime &when)
{
    return current().toString(when.date(), say(QT_TRANSLATE_NOOP("Format", "d MMM")));
}

QString hourMinute(const QDateTime &when)
{
    return current().toString(when.time(), u"HH:mm"_s);
}

Decimal absolute(const Decimal &amount)
{
    return amount.isNegative() ? -amount : amount;
}

} // namespace

void setLocale(const QLocale &locale)
{
    current() = locale;
}

QLocale locale()
{
    return current();
}

QString amount(const Money &money, int columnDigits)
{
    if (money.isNull()) {
        return dash;
    }
    const int digits = std::max(currencyDigits(money.currency), money.amount.scale());
    QString text = localised(money.amount.toString(digits));
    if (columnDigits > digits) {
        if (digits == 0) {
            text += punctuationSpace;
        }
        text += QString(columnDigits - digits, figureSpace);
    }
    return text;
}

QString amountWithCode(const Money &money)
{
    return money.isNull() ? dash : QString(amount(money) + noBreakSpace + money.currency);
}

QString shortAmount(const Money &money)
{
    if (money.isNull()) {
        return dash;
    }
    if (absolute(money.amount) >= Decimal::fromInt(10'000'000)) {
        const auto millions = *Decimal::parse(u"0.000001") * money.amount;
        return localised(millions.toString(1)) + noBreakSpace + say(QT_TRANSLATE_NOOP("Format", "M")) + noBreakSpace
            + money.currency;
    }
    return localised(money.amount.toString(0)) + noBreakSpace + money.currency;
}

Figure figure(const Money &money)
{
    if (money.isNull()) {
        return {dash, {}};
    }
    if (absolute(money.amount) >= Decimal::fromInt(100'000)) {
        const auto millions = *Decimal::parse(u"0.000001") * money.amount;
        return {localised(millions.toString(2)), say(QT_TRANSLATE_NOOP("Format", "M")) + noBreakSpace + money.currency};
    }
    return {localised(money.amount.toString(0)), money.currency};
}

QString count(qint64 number)
{
    return localised(QString::number(number));
}

QString factor(double number)
{
    return current().toString(number, 'f', 2);
}

QString percent(double share)
{
    return current().toString(share * 100.0, 'f', 1) + noBreakSpace + u'%';
}

QString age(qint64 ms)
{
    if (ms < 0) {
        return dash;
    }
    const qint64 seconds = ms / 1000;
    const std::array parts{
        std::pair{seconds / 86400, say(QT_TRANSLATE_NOOP("Format", "%1 d"))},
        std::pair{seconds / 3600 % 24, say(QT_TRANSLATE_NOOP("Format", "%1 h"))},
        std::pair{seconds / 60 % 60, say(QT_TRANSLATE_NOOP("Format", "%1 m"))},
        std::pair{seconds % 60, say(QT_TRANSLATE_NOOP("Format", "%1 s"))},
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].first == 0 && i + 1 < parts.size()) {
            continue;
        }
        QString text = parts[i].second.arg(localised(QString::number(parts[i].first)));
        // Seconds matter in the first minutes only.
        const bool secondsAsSecond = i == 2 && parts[i].first >= 10;
        if (i + 1 < parts.size() && parts[i + 1].first > 0 && !secondsAsSecond) {
            text += u' ' + parts[i + 1].second.arg(localised(QString::number(parts[i + 1].first)));
        }
        return text.replace(u' ', noBreakSpace);
    }
    return dash;
}

/// Hours tell nobody anything of what is late by weeks.
static QString lateness(qint64 ms)
{
    constexpr qint64 dayMs = 86'400'000;
    return age(ms >= 10 * dayMs ? ms / dayMs * dayMs : ms);
}

QString due(qint64 dueMs, qint64 nowMs, const QTimeZone &zone)
{
    if (dueMs <= 0) {
        return dash;
    }
    if (dueMs < nowMs) {
        return say(QT_TRANSLATE_NOOP("Format", "late by %1")).arg(lateness(nowMs - dueMs));
    }
    const QDateTime when = at(dueMs, zone);
    const qint64 days = at(nowMs, zone).date().daysTo(when.date());
    if (days == 0) {
        return say(QT_TRANSLATE_NOOP("Format", "in %1")).arg(age(dueMs - nowMs));
    }
    const QString day = days == 1 ? say(QT_TRANSLATE_NOOP("Format", "tomorrow")) : dayMonth(when);
    return day + u' ' + hourMinute(when);
}

QString dueShort(qint64 dueMs, qint64 nowMs, const QTimeZone &zone)
{
    if (dueMs <= 0) {
        return {};
    }
    if (dueMs < nowMs) {
        return minus + lateness(nowMs - dueMs);
    }
    const QDateTime when = at(dueMs, zone);
    const qint64 days = at(nowMs, zone).date().daysTo(when.date());
    return days == 0 ? age(dueMs - nowMs) : days == 1 ? say(QT_TRANSLATE_NOOP("Format", "tomorrow")) : dayMonth(when);
}

QString past(qint64 atMs, qint64 nowMs, const QTimeZone &zone)
{
    if (atMs <= 0) {
        return dash;
    }
    const qint64 ago = std::max<qint64>(0, nowMs - atMs);
    if (ago < 60'000) {
        return say(QT_TRANSLATE_NOOP("Format", "%1 s ago")).arg(localised(QString::number(ago / 1000)));
    }
    if (ago < 3'600'000) {
        return say(QT_TRANSLATE_NOOP("Format", "%1 min ago")).arg(localised(QString::number(ago / 60'000)));
    }
    if (ago < 86'400'000) {
        return say(QT_TRANSLATE_NOOP("Format", "%1 h ago")).arg(localised(QString::number(ago / 3'600'000)));
    }
    return stamp(atMs, zone);
}

QString stamp(qint64 atMs, const QTimeZone &zone)
{
    if (atMs <= 0) {
        return dash;
    }
    const QDateTime when = at(atMs, zone);
    return dayMonth(when) + u' ' + hourMinute(when);
}

QString evidenceTime(qint64 atMs, const QTimeZone &zone)
{
    return atMs <= 0 ? dash : current().toString(at(atMs, zone).time(), u"HH:mm:ss"_s);
}

QString clock(qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime when = at(nowMs, zone);
    return QString::fromUtf8(zone.id()) + u" · "_s
        + current().toString(when.date(), say(QT_TRANSLATE_NOOP("Format", "ddd d MMM yyyy"))) + u' ' + hourMinute(when);
}

} // namespace Throughline::Format

namespace Throughline
{

QString FormatSingleton::amount(const QString &exact, const QString &currency, int columnDigits) const
{
    const auto value = Decimal::parse(exact);
    return Format::amount(value ? Money{*value, currency} : Money{}, columnDigits);
}

} // namespace Throughline
