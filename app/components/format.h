// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>
#include <QtQmlIntegration/qqmlintegration.h>

class QQmlEngine;
class QJSEngine;

namespace Throughline
{

/// How numbers, money and times are written, for every page. Pure: locale, clock and zone are arguments or set once.
namespace Format
{
/// The locale everything is written in; the application sets it before its first window.
void setLocale(const QLocale &locale);
QLocale locale();

/// Exact: "186,400.00", minus U+2212; padded on the right so that decimal points line up in a column whose
/// currencies have up to `columnDigits` decimals. Empty money is an em dash.
QString amount(const Money &money, int columnDigits = -1);
/// "186,400.00 EUR"
QString amountWithCode(const Money &money);
/// Whole units for cards and gates: "142,750 EUR", from ten million "41.8 M JPY".
QString shortAmount(const Money &money);
/// Millions for key figures: {"6.08", "M EUR"}, below a hundred thousand {"38,200", "EUR"}.
struct Figure {
    QString number;
    QString unit;
};
Figure figure(const Money &money);

QString count(qint64 number);
QString factor(double number); ///< 0.5 is "0.50"
QString percent(double share); ///< 0.931 is "93.1 %"
/// At most two units, largest first: "1 d 16 h", "23 m", "1 m 20 s", "8 s".
QString age(qint64 ms);
/// "in 1 h 46 m" today, "tomorrow 09:00", then "2 Jan 10:00"; "late by 38 m"
QString due(qint64 dueMs, qint64 nowMs, const QTimeZone &zone);
/// On cards: "1 h 46 m", "−38 m", "tomorrow", "2 Jan"
QString dueShort(qint64 dueMs, qint64 nowMs, const QTimeZone &zone);
/// Under a day relative ("4 min ago"), else "28 Dec 16:45"
QString past(qint64 atMs, qint64 nowMs, const QTimeZone &zone);
QString stamp(qint64 atMs, const QTimeZone &zone); ///< "28 Dec 16:45"
QString evidenceTime(qint64 atMs, const QTimeZone &zone); ///< "09:10:02"
QString clock(qint64 nowMs, const QTimeZone &zone); ///< "Europe/Berlin · Tue 30 Dec 2025 09:14"
} // namespace Format

/// The same for QML. Amounts travel as exact text.
class FormatSingleton : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Format)
    QML_SINGLETON
public:
    using QObject::QObject;
    Q_INVOKABLE QString amount(const QString &exact, const QString &currency, int columnDigits) const;
    Q_INVOKABLE QString count(qint64 number) const { return Format::count(number); }
    Q_INVOKABLE QString age(qint64 ms) const { return Format::age(ms); }
};

} // namespace Throughline
