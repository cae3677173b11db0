// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/fiscal.h"

#include "engine/config/check.h"
#include "engine/config/shipped.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

/// What `json` says, laid over `base`.
Result<CutOff> cutOffFrom(CutOff base, const QJsonObject &json, const QString &place)
{
    base.daysAfter = json["days_after"_L1].toInt(base.daysAfter);
    if (json.contains("time"_L1)) {
        base.time = QTime::fromString(json["time"_L1].toString(), u"HH:mm"_s);
        if (!base.time.isValid()) {
            return fail(ErrorCode::BadConfig, u"%1: there is no such time of day"_s.arg(place));
        }
    }
    if (json.contains("zone"_L1)) {
        base.zone = QTimeZone(json["zone"_L1].toString().toLatin1());
        if (!base.zone.isValid()) {
            return fail(ErrorCode::BadConfig, u"%1: there is no time zone %2"_s.arg(place, json["zone"_L1].toString()));
        }
    }
    return base;
}

Result<FiscalCalendar> calendarFrom(const QString &file, const QByteArray &bytes)
{
    const auto document = readYaml(file, bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (const auto checked = check(*document, FileKind::FiscalCalendar); !checked) {
        return std::unexpected(checked.error());
    }
    FiscalCalendar calendar;
    calendar.yearStarts = document->value["fiscal_year_starts"_L1].toInt();
    calendar.namedAfterEnd = document->value["fiscal_year_named_after"_L1].toString() != "start"_L1;
    calendar.warnDays = document->value["warn_days"_L1].toInt(calendar.warnDays);
    for (const auto list = document->value["before_close"_L1].toArray(); const auto &lane : list) {
        calendar.beforeClose.append(laneFromWord(lane.toString()));
    }
    const auto general = cutOffFrom({}, document->value["cut_off"_L1].toObject(), document->placeOf(u"/cut_off"_s));
    if (!general) {
        return std::unexpected(general.error());
    }
    calendar.cutOff = *general;
    const auto entities = document->value["entities"_L1].toObject();
    for (auto it = entities.begin(); it != entities.end(); ++it) {
        const auto own = cutOffFrom(calendar.cutOff, it.value().toObject(),
                                    document->placeOf(u"/entities"_s + pointerStep(it.key())));
        if (!own) {
            return std::unexpected(own.error());
        }
        calendar.entities.insert(it.key(), *own);
    }
    return calendar;
}

qint64 latestClose(const FiscalCalendar &calendar, const Quarter &quarter)
{
    qint64 latest = closeMs(calendar, quarter, {});
    for (const auto all = calendar.entities.keys(); const auto &entity : all) {
        latest = std::max(latest, closeMs(calendar, quarter, entity));
    }
    return latest;
}

Quarter quarterOf(const FiscalCalendar &calendar, const QDate &date)
{
    const int months = (date.month() - calendar.yearStarts + 12) % 12; // since the fiscal year began
    Quarter quarter;
    quarter.number = months / 3 + 1;
    quarter.first = QDate(date.year(), date.month(), 1).addMonths(-(months % 3));
    quarter.last = quarter.first.addMonths(3).addDays(-1);
    const auto yearStart = quarter.first.addMonths(-3 * (quarter.number - 1));
    quarter.year = calendar.namedAfterEnd ? yearStart.addMonths(12).addDays(-1).year() : yearStart.year();
    return quarter;
}

} // namespace

Result<FiscalCalendar> loadFiscalCalendar(Files &files, const QString &folder)
{
    const QString own = folder + u"/fiscal/calendar.yaml"_s;
    if (const auto bytes = files.read(own)) {
        return calendarFrom(own, *bytes);
    }
    return shippedFile(u"fiscal/calendar.yaml"_s).and_then([](const QByteArray &bytes) {
        return calendarFrom(u"calendar.yaml"_s, bytes);
    });
}

Quarter quarterAt(const FiscalCalendar &calendar, qint64 nowMs)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(nowMs, calendar.cutOff.zone).date();
    const auto running = quarterOf(calendar, today);
    const auto before = quarterOf(calendar, running.first.addDays(-1));
    return latestClose(calendar, before) > nowMs ? before : running;
}

qint64 closeMs(const FiscalCalendar &calendar, const Quarter &quarter, const QString &entity)
{
    const auto cutOff = calendar.entities.value(entity, calendar.cutOff);
    return QDateTime(quarter.last.addDays(cutOff.daysAfter), cutOff.time, cutOff.zone).toMSecsSinceEpoch() + 60'000;
}

qint64 startMs(const FiscalCalendar &calendar, const Quarter &quarter)
{
    return quarter.first.startOfDay(calendar.cutOff.zone).toMSecsSinceEpoch();
}

} // namespace Throughline::Config
