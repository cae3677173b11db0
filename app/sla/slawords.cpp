// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sla/slawords.h"

#include "app/components/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline::SlaWords
{

namespace
{

constexpr qint64 hourMs = 3'600'000;
const QString dash(QChar(0x2014));

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Sla", text, nullptr, n);
}

QString span(qint64 ms)
{
    return ms > 0 ? Format::age(ms) : dash;
}

QVariantMap table(const QString &title, const QString &scope, const QStringList &heads, const QVariantList &rows)
{
    return {{u"title"_s, title}, {u"scope"_s, scope}, {u"heads"_s, heads}, {u"rows"_s, rows}};
}

QString edges(qint64 fromMs, qint64 untilMs)
{
    return untilMs == 0 ? say(QT_TRANSLATE_NOOP("Sla", "over %1")).arg(span(fromMs))
        : fromMs == 0   ? say(QT_TRANSLATE_NOOP("Sla", "under %1")).arg(span(untilMs))
                        : say(QT_TRANSLATE_NOOP("Sla", "%1 to %2")).arg(span(fromMs), span(untilMs));
}

QVariantMap perDay(const Api::SlaBoard &board)
{
    QVariantList rows;
    for (auto it = board.days.rbegin(); it != board.days.rend(); ++it) {
        const bool coming = it->day > board.today;
        rows.append(
            QVariant(QStringList{weekdayMonth(it->day), coming ? dash : span(it->p50), coming ? dash : span(it->p75),
                                 coming ? dash : span(it->p95), Format::count(it->started), Format::count(it->stopped),
                                 Format::count(it->late), coming ? dash : Format::count(it->open),
                                 coming ? dash : Format::count(it->breached), Format::count(it->due)}));
    }
    return table(
        say(QT_TRANSLATE_NOOP("Sla", "Per day")),
        say(QT_TRANSLATE_NOOP("Sla", "newest first; late by the day they stopped, breaches by the day they were due")),
        {say(QT_TRANSLATE_NOOP("Sla", "Day")), u"p50"_s, u"p75"_s, u"p95"_s, say(QT_TRANSLATE_NOOP("Sla", "Started")),
         say(QT_TRANSLATE_NOOP("Sla", "Stopped")), say(QT_TRANSLATE_NOOP("Sla", "Late")),
         say(QT_TRANSLATE_NOOP("Sla", "Open at its end")), say(QT_TRANSLATE_NOOP("Sla", "Breaches")),
         say(QT_TRANSLATE_NOOP("Sla", "Still due"))},
        rows);
}

} // namespace

QDate dateOf(int day)
{
    return {day / 10'000, day / 100 % 100, day % 100};
}

QString dayMonth(int day)
{
    return Format::locale().toString(dateOf(day), u"d MMM"_s);
}

QString weekdayMonth(int day)
{
    return Format::locale().toString(dateOf(day), u"ddd d MMM"_s);
}

QString roundSpan(qint64 ms)
{
    const auto days = static_cast<int>(ms / (24 * hourMs));
    return ms == days * 24 * hourMs ? QCoreApplication::translate("Sla", "%Ln day(s)", nullptr, days) : Format::age(ms);
}

QString title(const QString &id, const QString &text)
{
    static const QMap<QString, const char *> shipped{
        {u"quote-to-order"_s, QT_TRANSLATE_NOOP("Sla", "Quote to order")},
        {u"order-creation"_s, QT_TRANSLATE_NOOP("Sla", "Order creation")},
        {u"order-to-invoice"_s, QT_TRANSLATE_NOOP("Sla", "Order to invoice")},
        {u"invoice-generation"_s, QT_TRANSLATE_NOOP("Sla", "Invoice generation")},
        {u"invoice-posting"_s, QT_TRANSLATE_NOOP("Sla", "Invoice posting")},
        {u"payment-propagation"_s, QT_TRANSLATE_NOOP("Sla", "Payment propagation")},
        {u"sync-lag"_s, QT_TRANSLATE_NOOP("Sla", "Sync lag")},
        {u"exception-resolution"_s, QT_TRANSLATE_NOOP("Sla", "Exception resolution")}};
    const auto found = shipped.constFind(id);
    // A file of the workspace may have given it another name: that one counts.
    return found != shipped.constEnd() && text == QString::fromUtf8(*found) ? say(*found) : text;
}

QString says(const QString &text)
{
    static constexpr std::array shipped{
        QT_TRANSLATE_NOOP("Sla", "from quote approved to order booked"),
        QT_TRANSLATE_NOOP("Sla", "from deal won to order created in the ERP"),
        QT_TRANSLATE_NOOP("Sla", "from order booked to its first invoice"),
        QT_TRANSLATE_NOOP("Sla", "from subscription created to invoice issued"),
        QT_TRANSLATE_NOOP("Sla", "from invoice issued in billing to posted in the ledger"),
        QT_TRANSLATE_NOOP("Sla", "from paid in billing to paid in the ERP"),
        QT_TRANSLATE_NOOP("Sla", "from order booked in the ERP to shown in the CRM"),
        QT_TRANSLATE_NOOP("Sla", "from exception opened to proved or decided")};
    const auto found = std::ranges::find_if(shipped, [&](const char *one) { return text == QLatin1StringView(one); });
    return found == shipped.end() ? text : say(*found);
}

QString band(const Lanes::BreachBand &band, const QString &until)
{
    return say(QT_TRANSLATE_NOOP("Sla", "until %1: %2 breaches expected, %3 to %4"))
        .arg(until, Format::count(std::llround(band.expected)), Format::count(std::llround(band.low)),
             Format::count(std::llround(band.high)));
}

QVariantList tables(const Api::SlaBoard &board, const QTimeZone &zone)
{
    QVariantList bars;
    for (const auto &bar : board.distribution) {
        bars.append(QVariant(
            QStringList{edges(bar.fromMs, bar.untilMs), Format::count(bar.count),
                        bar.late ? say(QT_TRANSLATE_NOOP("Sla", "late")) : say(QT_TRANSLATE_NOOP("Sla", "in time"))}));
    }
    QVariantList ages;
    for (const auto &age : board.ages) {
        ages.append(QVariant(QStringList{edges(age.fromMs, age.untilMs), Format::count(age.count)}));
    }
    QVariantList forecast;
    for (const auto &point : board.forecast) {
        forecast.append(QVariant(
            QStringList{Format::stamp(point.atMs, zone), Format::count(std::llround(point.band.expected)),
                        Format::count(std::llround(point.band.low)), Format::count(std::llround(point.band.high))}));
    }
    QVariantList test;
    for (const auto &row : board.backTest) {
        const auto share = [&](double sum) {
            return row.forecasts == 0 ? dash : Format::percent(sum / double(row.forecasts));
        };
        test.append(QVariant(QStringList{
            say(QT_TRANSLATE_NOOP("Sla", "%1 to %2")).arg(Format::percent(row.from), Format::percent(row.until)),
            Format::count(row.forecasts), share(row.expected), share(row.came)}));
    }
    return {
        perDay(board),
        table(say(QT_TRANSLATE_NOOP("Sla", "Distribution")),
              say(QT_TRANSLATE_NOOP("Sla", "of what stopped in the period, business time")),
              {say(QT_TRANSLATE_NOOP("Sla", "Took")), say(QT_TRANSLATE_NOOP("Sla", "Transactions")),
               say(QT_TRANSLATE_NOOP("Sla", "Limit"))},
              bars),
        table(say(QT_TRANSLATE_NOOP("Sla", "Age of open clocks")),
              say(QT_TRANSLATE_NOOP("Sla", "since they started, every hour counted")),
              {say(QT_TRANSLATE_NOOP("Sla", "Age")), say(QT_TRANSLATE_NOOP("Sla", "Transactions"))}, ages),
        table(say(QT_TRANSLATE_NOOP("Sla", "Forecast")),
              say(QT_TRANSLATE_NOOP("Sla", "breaches until then, if nobody acts; band of 80 % confidence")),
              {say(QT_TRANSLATE_NOOP("Sla", "Until")), say(QT_TRANSLATE_NOOP("Sla", "Expected")),
               say(QT_TRANSLATE_NOOP("Sla", "At least")), say(QT_TRANSLATE_NOOP("Sla", "At most"))},
              forecast),
        table(say(QT_TRANSLATE_NOOP("Sla", "Back-test of the forecast")),
              say(QT_TRANSLATE_N_NOOP("Sla",
                                      "each past day forecast from the %Ln day(s) before it, at a quarter, half and "
                                      "three quarters of the limit"),
                  board.historyDays),
              {say(QT_TRANSLATE_NOOP("Sla", "Forecast")), say(QT_TRANSLATE_NOOP("Sla", "Made")),
               say(QT_TRANSLATE_NOOP("Sla", "Said")), say(QT_TRANSLATE_NOOP("Sla", "Came true"))},
              test)};
}

} // namespace Throughline::SlaWords
