// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/counters.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

Result<void> addLaneShare(Database &database, const LaneShare &share, qint64 sign)
{
    if (share.lane.isEmpty()) {
        return {};
    }
    const qint64 live = share.live ? sign : 0;
    const qint64 open = share.open ? sign : 0;
    const qint64 inDoubt = share.inDoubt ? sign : 0;
    return database
        .run(
            u"INSERT INTO lane_total (tenant, lane, currency, in_lane, open, in_doubt, open_minor, open_reporting, "
            "in_doubt_reporting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, lane, currency) DO UPDATE SET "
            "in_lane = lane_total.in_lane + excluded.in_lane, open = lane_total.open + excluded.open, "
            "in_doubt = lane_total.in_doubt + excluded.in_doubt, open_minor = lane_total.open_minor + "
            "excluded.open_minor, "
            "open_reporting = lane_total.open_reporting + excluded.open_reporting, "
            "in_doubt_reporting = lane_total.in_doubt_reporting + excluded.in_doubt_reporting"_s,
            database.tenant(), share.lane, share.currency, sign, open, inDoubt, open * share.minor,
            open * share.reporting, inDoubt * share.reporting)
        .and_then([&](qint64) {
            return database.run(
                u"INSERT INTO lane_entity_total (tenant, lane, entity, currency, in_lane, live, live_reporting, open, "
                "in_doubt, open_minor, open_reporting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (tenant, lane, entity, currency) DO UPDATE SET "
                "in_lane = lane_entity_total.in_lane + excluded.in_lane, "
                "live = lane_entity_total.live + excluded.live, "
                "live_reporting = lane_entity_total.live_reporting + excluded.live_reporting, "
                "open = lane_entity_total.open + excluded.open, "
                "in_doubt = lane_entity_total.in_doubt + excluded.in_doubt, "
                "open_minor = lane_entity_total.open_minor + excluded.open_minor, "
                "open_reporting = lane_entity_total.open_reporting + excluded.open_reporting"_s,
                database.tenant(), share.lane, share.entity, share.currency, sign, live, live * share.reporting, open,
                inDoubt, open * share.minor, open * share.reporting);
        })
        .transform([](qint64) {});
}

Result<void> addCauseShare(Database &database, const CauseShare &share, qint64 sign)
{
    if (share.causeId.isEmpty()) {
        return {};
    }
    return database
        .run(u"INSERT INTO cause_total (tenant, cause_id, currency, open, in_doubt, open_minor, open_reporting, "
             u"snoozed) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, cause_id, currency) DO UPDATE SET "
             "snoozed = cause_total.snoozed + excluded.snoozed, "
             "open = cause_total.open + excluded.open, in_doubt = cause_total.in_doubt + excluded.in_doubt, "
             "open_minor = cause_total.open_minor + excluded.open_minor, "
             "open_reporting = cause_total.open_reporting + excluded.open_reporting"_s,
             database.tenant(), share.causeId, share.currency, share.snoozed ? 0 : sign,
             share.inDoubt && !share.snoozed ? sign : 0, share.snoozed ? 0 : sign * share.minor,
             share.snoozed ? 0 : sign * share.reporting, share.snoozed ? sign : 0)
        .transform([](qint64) { });
}

Result<void> addCustomerShare(Database &database, const CustomerShare &share, qint64 sign)
{
    if (share.customer.isEmpty()) {
        return {};
    }
    return database
        .run(u"INSERT INTO customer_total (tenant, customer_name, open, open_reporting) VALUES (?, ?, ?, ?) "
             "ON CONFLICT (tenant, customer_name) DO UPDATE SET open = customer_total.open + excluded.open, "
             "open_reporting = customer_total.open_reporting + excluded.open_reporting"_s,
             database.tenant(), share.customer, sign, sign * share.reporting)
        .transform([](qint64) { });
}

} // namespace

DueShare dueShareOf(const ExceptionRow &row)
{
    constexpr qint64 hourMs = 3'600'000;
    return row.item.state == ExceptionState::Resolved || row.dueMs <= 0
        ? DueShare{}
        : DueShare{row.dueMs / hourMs, row.lane, row.item.causeId, row.amountReporting};
}

Result<void> moveDueShare(Database &database, const DueShare &before, const DueShare &after)
{
    if (before == after) {
        return {};
    }
    const auto add = [&](const DueShare &share, qint64 sign) -> Result<void> {
        if (share.hour < 0) {
            return {};
        }
        return database
            .run(
                u"INSERT INTO due_total (tenant, hour, lane, cause_id, open, open_reporting) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (tenant, hour, lane, cause_id) DO UPDATE SET open = due_total.open + excluded.open, "
                "open_reporting = due_total.open_reporting + excluded.open_reporting"_s,
                database.tenant(), share.hour, share.lane, share.causeId, sign, sign * share.reporting)
            .transform([](qint64) { });
    };
    return add(before, -1).and_then([&] { return add(after, 1); });
}

Result<void> moveCustomerShare(Database &database, const CustomerShare &before, const CustomerShare &after)
{
    if (before == after) {
        return {};
    }
    return addCustomerShare(database, before, -1).and_then([&] { return addCustomerShare(database, after, 1); });
}

Result<void> moveLaneShare(Database &database, const LaneShare &before, const LaneShare &after)
{
    if (before == after) {
        return {};
    }
    return addLaneShare(database, before, -1).and_then([&] { return addLaneShare(database, after, 1); });
}

Result<void> moveCauseShare(Database &database, const CauseShare &before, const CauseShare &after)
{
    if (before == after) {
        return {};
    }
    return addCauseShare(database, before, -1).and_then([&] { return addCauseShare(database, after, 1); });
}

int dayOf(qint64 atMs)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(atMs, QTimeZone::UTC).date();
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

qint64 minorUnits(const Money &money)
{
    if (money.isNull()) {
        return 0;
    }
    const int digits = currencyDigits(money.currency);
    const auto exact = money.amount.toMinor(digits);
    if (exact) {
        return *exact;
    }
    return Decimal::parse(money.amount.toString(digits))
        .and_then([&](const Decimal &rounded) { return rounded.toMinor(digits); })
        .value_or(0);
}

} // namespace Throughline::Store
