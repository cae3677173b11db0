// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/snoozetimes.h"

#include "app/components/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const QTime morning(9, 0);
const QTime afternoon(14, 0);
constexpr qint64 hourMs = 3'600'000;

QString say(const char *text)
{
    return QCoreApplication::translate("Snooze", text);
}

} // namespace

QVariantList snoozeTimes(qint64 nowMs, const QTimeZone &zone)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const auto at = [&](const QDate &day, QTime time) { return QDateTime(day, time, zone).toMSecsSinceEpoch(); };
    QVariantList list;
    const auto add = [&](const char *text, qint64 untilMs, bool occurrence) {
        const QString note = untilMs > 0 ? Format::stamp(untilMs, zone) : QString();
        list.append(QVariantMap{
            {u"text"_s, say(text)}, {u"note"_s, note}, {u"untilMs"_s, double(untilMs)}, {u"occurrence"_s, occurrence}});
    };
    add(QT_TRANSLATE_NOOP("Snooze", "For an hour"), nowMs + hourMs, false);
    if (now.time() < afternoon.addSecs(-3600)) {
        add(QT_TRANSLATE_NOOP("Snooze", "Until this afternoon"), at(now.date(), afternoon), false);
    }
    add(QT_TRANSLATE_NOOP("Snooze", "Until tomorrow morning"), at(now.date().addDays(1), morning), false);
    add(QT_TRANSLATE_NOOP("Snooze", "Until Monday morning"),
        at(now.date().addDays(8 - now.date().dayOfWeek()), morning), false);
    add(QT_TRANSLATE_NOOP("Snooze", "For a week"), at(now.date().addDays(7), morning), false);
    add(QT_TRANSLATE_NOOP("Snooze", "Until it happens again"), 0, true);
    return list;
}

qint64 parseTime(const QString &text, qint64 nowMs, const QTimeZone &zone)
{
    const auto typed = text.simplified();
    static const QRegularExpression span(u"^(\\d{1,4})\\s*([mhd])$"_s);
    if (const auto match = span.match(typed); match.hasMatch()) {
        const auto unit = match.captured(2);
        const qint64 ms = unit == "m"_L1 ? hourMs / 60 : unit == "h"_L1 ? hourMs : 24 * hourMs;
        return nowMs + match.captured(1).toLongLong() * ms;
    }
    const auto today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    auto day = QDate::fromString(typed.section(u' ', 0, 0), Qt::ISODate);
    auto time = QTime::fromString(day.isValid() ? typed.section(u' ', 1, 1) : typed, u"H:mm"_s);
    if (!day.isValid() && !time.isValid()) {
        return 0;
    }
    day = day.isValid() ? day : today;
    if (!time.isValid()) {
        time = morning;
    }
    const auto ms = QDateTime(day, time, zone).toMSecsSinceEpoch();
    return ms > nowMs ? ms : 0;
}

} // namespace Throughline
