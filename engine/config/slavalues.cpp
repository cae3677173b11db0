// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/slavalues.h"

#include "engine/base/money.h"
#include "engine/base/texts.h"
#include "engine/config/check.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

int minuteOf(QStringView text)
{
    return text.first(2).toInt() * 60 + text.sliced(3, 2).toInt();
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QList<BusinessCalendar::Hours> hoursOf(const QJsonValue &list)
{
    QList<BusinessCalendar::Hours> hours;
    for (const auto spans = textsOf(list); const auto &span : spans) {
        hours.append({minuteOf(QStringView(span).first(5)), minuteOf(QStringView(span).sliced(6))});
    }
    std::ranges::sort(hours, {}, &BusinessCalendar::Hours::fromMinute);
    return hours;
}

QList<SlaEvent> eventsOf(const QJsonValue &list)
{
    QList<SlaEvent> events;
    for (const auto entries = list.toArray(); const auto &entry : entries) {
        const auto object = entry.toObject();
        events.append(entry.isString() ? SlaEvent{entry.toString(), {}}
                                       : SlaEvent{object["event"_L1].toString(), object["role"_L1].toString()});
    }
    return events;
}

qint64 duration(const QJsonValue &value)
{
    return parseDuration(value.toString()).value_or(0);
}

QJsonArray eventsJson(const QList<SlaEvent> &events)
{
    QJsonArray list;
    for (const auto &event : events) {
        list.append(event.role.isEmpty() ? QJsonValue(event.type)
                                         : QJsonValue(QJsonObject{{u"event"_s, event.type}, {u"role"_s, event.role}}));
    }
    return list;
}

QJsonObject overrideJson(const SlaOverride &row)
{
    QJsonObject object;
    for (const auto &[key, text] : {std::pair{u"entity"_s, row.entity},
                                    {u"region"_s, row.region},
                                    {u"limit"_s, row.limitMs > 0 ? spanText(row.limitMs) : QString()},
                                    {u"warn"_s, row.warnMs > 0 ? spanText(row.warnMs) : QString()},
                                    {u"calendar"_s, row.calendar}}) {
        if (!text.isEmpty()) {
            object.insert(key, text);
        }
    }
    return object;
}

} // namespace

BusinessCalendar calendarFrom(const QJsonObject &root)
{
    BusinessCalendar calendar;
    calendar.id = root["calendar"_L1].toString();
    calendar.title = root["title"_L1].toString();
    calendar.region = root["region"_L1].toString();
    calendar.entities = textsOf(root["entities"_L1]);
    calendar.zone = root["zone"_L1].toString().toUtf8();
    for (int day = 0; day < weekdays.size(); ++day) {
        calendar.week[static_cast<size_t>(day)] = hoursOf(root["hours"_L1][weekdays[day]]);
    }
    calendar.holidayRegion = root["holidays"_L1].toString();
    calendar.closed = holidaysOf(calendar.holidayRegion);
    const auto own = root["closed"_L1].toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        calendar.closed.insert(QDate::fromString(it.key(), Qt::ISODate), it.value().toString());
    }
    return calendar;
}

SlaDefinition definitionFrom(const QJsonObject &root)
{
    SlaDefinition definition;
    definition.id = root["sla"_L1].toString();
    definition.title = root["title"_L1].toString();
    definition.says = root["says"_L1].toString();
    definition.starts = eventsOf(root["starts"_L1]);
    definition.stops = eventsOf(root["stops"_L1]);
    definition.cancels = eventsOf(root["cancels"_L1]);
    definition.pauses = eventsOf(root["pauses"_L1]);
    definition.resumes = eventsOf(root["resumes"_L1]);
    definition.each = root["runs"_L1] == "each"_L1;
    definition.limitMs = duration(root["limit"_L1]);
    definition.warnMs = duration(root["warn"_L1]);
    definition.targetPermille = static_cast<int>(
        Decimal::parse(root["target"_L1].toString())
            .and_then([](const Decimal &percent) { return (percent * Decimal::fromInt(10)).toMinor(0); })
            .value_or(0));
    definition.calendar = root["calendar"_L1].toString();
    definition.on = !root["off"_L1].toBool();
    for (const auto list = root["overrides"_L1].toArray(); const auto &entry : list) {
        const auto row = entry.toObject();
        definition.overrides.append({row["entity"_L1].toString(), row["region"_L1].toString(),
                                     duration(row["limit"_L1]), duration(row["warn"_L1]),
                                     row["calendar"_L1].toString()});
    }
    return definition;
}

QString spanText(qint64 ms)
{
    return ms % hourMs == 0  ? u"%1h"_s.arg(ms / hourMs)
        : ms % minuteMs == 0 ? u"%1m"_s.arg(ms / minuteMs)
        : ms % 1'000 == 0    ? u"%1s"_s.arg(ms / 1'000)
                             : u"%1ms"_s.arg(ms);
}

QString targetText(int permille)
{
    return permille % 10 == 0 ? QString::number(permille / 10) : u"%1.%2"_s.arg(permille / 10).arg(permille % 10);
}

QJsonObject toJson(const SlaDefinition &definition)
{
    QJsonObject json{{u"sla"_s, definition.id},
                     {u"title"_s, definition.title},
                     {u"says"_s, definition.says},
                     {u"runs"_s, definition.each ? u"each"_s : u"once"_s},
                     {u"limit"_s, spanText(definition.limitMs)},
                     {u"warn"_s, spanText(definition.warnMs)},
                     {u"target"_s, targetText(definition.targetPermille)},
                     {u"calendar"_s, definition.calendar},
                     {u"off"_s, !definition.on}};
    for (const auto &[key, events] : {std::pair{u"starts"_s, &definition.starts},
                                      {u"stops"_s, &definition.stops},
                                      {u"cancels"_s, &definition.cancels},
                                      {u"pauses"_s, &definition.pauses},
                                      {u"resumes"_s, &definition.resumes}}) {
        if (!events->isEmpty()) {
            json.insert(key, eventsJson(*events));
        }
    }
    QJsonArray rows;
    for (const auto &row : definition.overrides) {
        rows.append(overrideJson(row));
    }
    if (!rows.isEmpty()) {
        json.insert(u"overrides"_s, rows);
    }
    return json;
}

QJsonObject toJson(const BusinessCalendar &calendar)
{
    QJsonObject hours;
    for (int day = 0; day < weekdays.size(); ++day) {
        QJsonArray spans;
        for (const auto &span : calendar.week[static_cast<size_t>(day)]) {
            spans.append(u"%1-%2"_s.arg(clockText(span.fromMinute), clockText(span.untilMinute)));
        }
        if (!spans.isEmpty()) {
            hours.insert(weekdays[day], spans);
        }
    }
    QJsonObject closed;
    for (const auto &[date, name] : calendar.closed.asKeyValueRange()) {
        closed.insert(date.toString(Qt::ISODate), name);
    }
    return {{u"calendar"_s, calendar.id},
            {u"title"_s, calendar.title},
            {u"region"_s, calendar.region},
            {u"entities"_s, QJsonArray::fromStringList(calendar.entities)},
            {u"zone"_s, QString::fromUtf8(calendar.zone)},
            {u"hours"_s, hours},
            {u"closed"_s, closed}};
}

QJsonObject toJson(const SlaBook &book)
{
    QJsonArray definitions;
    for (const auto &definition : book.definitions) {
        definitions.append(toJson(definition));
    }
    QJsonArray calendars;
    for (const auto &calendar : book.calendars) {
        calendars.append(toJson(calendar));
    }
    return {{u"definitions"_s, definitions}, {u"calendars"_s, calendars}};
}

SlaBook slaBookFrom(const QString &version, const QJsonObject &content)
{
    SlaBook book;
    book.version = version;
    for (const auto list = content["definitions"_L1].toArray(); const auto &value : list) {
        book.definitions.append(definitionFrom(value.toObject()));
    }
    for (const auto all = content["calendars"_L1].toArray(); const auto &value : all) {
        const auto calendar = calendarFrom(value.toObject());
        book.calendars.insert(calendar.id, calendar);
    }
    return book;
}

} // namespace Throughline::Config
