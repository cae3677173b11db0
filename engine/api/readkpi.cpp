// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/kpiviews.h"
#include "engine/api/reader.h"
#include "engine/api/slabook.h"
#include "engine/model/durations.h"
#include "engine/store/settingstore.h"
#include "engine/store/slastore.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr qint64 dayMs = 24 * 3'600'000LL;

/// The period, in days of UTC: figures of several calendars stand side by side.
struct Period {
    qint64 fromMs = 0;
    int fromDay = 0;
    int untilDay = 0;
    QList<int> days;
};

Period periodOf(int days, qint64 nowMs)
{
    Period period;
    for (int i = days - 1; i >= 0; --i) {
        period.days.append(Store::dayOf(nowMs - i * dayMs));
    }
    period.fromDay = period.days.first();
    period.untilDay = period.days.last();
    period.fromMs = QDateTime::fromMSecsSinceEpoch(nowMs - (days - 1) * dayMs, QTimeZone::UTC)
                        .date()
                        .startOfDay(QTimeZone::UTC)
                        .toMSecsSinceEpoch();
    return period;
}

/// One number from one statement.
template<typename... Values>
Result<qint64> number(Store::Database &database, const QString &sql, const Values &...values)
{
    auto row = database.select(sql, values...);
    return Store::readOne<qint64>(row, [](const Store::Statement &found) { return found.int64(0); })
        .transform([](const std::optional<qint64> &found) { return found.value_or(0); });
}

class Kpis
{
public:
    Kpis(Store::Database &database, Period period)
        : m_database(database), m_period(std::move(period))
    {
    }

    Result<QList<KpiView>> all()
    {
        cycle(u"sync-latency"_s, u"sync-lag"_s);
        syncSuccess();
        orderFailures();
        exceptions();
        cycle(u"exception-resolution"_s, u"exception-resolution"_s);
        cycle(u"quote-to-order"_s, u"quote-to-order"_s);
        cycle(u"order-to-invoice"_s, u"order-to-invoice"_s);
        cycle(u"invoice-posting"_s, u"invoice-posting"_s);
        cycle(u"payment-propagation"_s, u"payment-propagation"_s);
        duplicates();
        replays();
        touch();
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return m_list;
    }
    qint64 replayed() const { return m_replayed; }

private:
    template<typename T>
    T take(const Result<T> &result)
    {
        if (!result) {
            m_error = m_error ? m_error : result.error();
            return T{};
        }
        return *result;
    }

    QList<Store::SlaDayRow> days(const QString &definition)
    {
        return take(Store::SlaStore(m_database).days(definition, {}, m_period.fromDay, m_period.untilDay));
    }

    qint64 started(const QString &definition)
    {
        qint64 sum = 0;
        for (const auto list = days(definition); const auto &row : list) {
            sum += row.started;
        }
        return sum;
    }

    static KpiView share(const QString &id, qint64 part, qint64 whole)
    {
        KpiView kpi{.id = id, .unit = KpiView::Unit::Share, .known = whole > 0, .part = part, .whole = whole};
        kpi.value = whole > 0 ? double(part) / double(whole) : 0;
        return kpi;
    }

    void cycle(const QString &id, const QString &definition)
    {
        KpiView kpi{.id = id, .unit = KpiView::Unit::Duration};
        Durations all;
        QMap<int, Durations> byDay;
        for (const auto rows = days(definition); const auto &row : rows) {
            const auto durations = Durations::fromText(row.durations);
            all.add(durations);
            byDay[row.day].add(durations);
        }
        for (const auto day : std::as_const(m_period.days)) {
            kpi.trend.append(double(byDay.value(day).percentile(0.5)));
        }
        kpi.part = all.count();
        kpi.known = !all.isEmpty();
        kpi.value = double(all.percentile(0.5));
        kpi.second = double(all.percentile(0.95));
        m_list.append(kpi);
    }

    /// Steps are counted as they stand, in all systems.
    void syncSuccess()
    {
        auto rows = m_database.select(u"SELECT state, SUM(count) FROM step_total WHERE tenant = ? AND target <> "
                                      "'throughline' AND count > 0 GROUP BY state"_s,
                                      m_database.tenant());
        qint64 good = 0;
        qint64 ended = 0;
        take(Store::readAll<bool>(rows, [&](const Store::Statement &row) {
            const auto state = stepStateFromWord(row.text(0));
            const bool well = state == StepState::Succeeded;
            const bool badly = state == StepState::DeadLettered || state == StepState::Differs
                || state == StepState::InDoubt || state == StepState::ResolvedManually
                || state == StepState::CompensationFailed || state == StepState::Replayed;
            good += well ? row.int64(1) : 0;
            ended += well || badly ? row.int64(1) : 0;
            return true;
        }));
        auto kpi = share(u"sync-success"_s, good, ended);
        kpi.always = true;
        m_list.append(kpi);
    }

    void orderFailures()
    {
        const auto failed = take(
            number(m_database,
                   u"SELECT COUNT(DISTINCT c.order_key) FROM sla_clock c JOIN exception e ON e.tenant = c.tenant AND "
                   "e.order_key = c.order_key AND e.lane IN ('quote', 'order') WHERE c.tenant = ? AND "
                   "c.definition = 'exception-resolution' AND c.start_day >= ?"_s,
                   m_database.tenant(), m_period.fromDay));
        m_list.append(share(u"order-failure"_s, failed, started(u"quote-to-order"_s)));
    }

    void exceptions()
    {
        KpiView opened{.id = u"exception-volume"_s, .unit = KpiView::Unit::Count, .known = true};
        QMap<int, qint64> byDay;
        for (const auto list = days(u"exception-resolution"_s); const auto &row : list) {
            opened.part += row.started;
            byDay[row.day] += row.started;
        }
        for (const auto day : std::as_const(m_period.days)) {
            opened.trend.append(double(byDay.value(day)));
        }
        opened.value = double(opened.part);
        m_list.append(opened);
        KpiView open{.id = u"exception-open"_s, .unit = KpiView::Unit::Count, .known = true, .always = true};
        open.part =
            take(number(m_database, u"SELECT SUM(open) FROM cause_total WHERE tenant = ?"_s, m_database.tenant()));
        open.value = double(open.part);
        m_list.append(open);
    }

    void duplicates()
    {
        const auto all =
            take(number(m_database, u"SELECT SUM(in_lane) FROM lane_total WHERE tenant = ?"_s, m_database.tenant()));
        const auto twice = take(number(
            m_database, u"SELECT COUNT(DISTINCT order_key) FROM duplicate WHERE tenant = ?"_s, m_database.tenant()));
        auto kpi = share(u"duplicate-transactions"_s, twice, all);
        kpi.always = true;
        m_list.append(kpi);
        // Customers of one system that carry the same reference of ours, or else the same name.
        auto row = m_database.select(
            u"SELECT SUM(n), SUM(n - 1) FROM (SELECT COUNT(*) AS n FROM record WHERE tenant = ? AND kind = 'customer' "
            "AND deleted = 0 AND number <> '' GROUP BY system, number) AS groups"_s,
            m_database.tenant());
        std::pair<qint64, qint64> counts;
        take(Store::readAll<bool>(row, [&](const Store::Statement &found) {
            counts = {found.int64(0), found.int64(1)};
            return true;
        }));
        kpi = share(u"duplicate-customers"_s, counts.second, counts.first);
        kpi.always = true;
        m_list.append(kpi);
    }

    void replays()
    {
        KpiView kpi{.id = u"replays"_s, .unit = KpiView::Unit::Count, .known = true};
        QMap<int, qint64> byDay;
        auto rows = m_database.select(u"SELECT at_ms, kind FROM receipt WHERE tenant = ? AND at_ms >= ?"_s,
                                      m_database.tenant(), m_period.fromMs);
        take(Store::readAll<bool>(rows, [&](const Store::Statement &row) {
            ++kpi.part;
            ++byDay[Store::dayOf(row.int64(0))];
            m_replayed += row.text(1) == "applied"_L1 || row.text(1) == "already-there"_L1 ? 1 : 0;
            return true;
        }));
        for (const auto day : std::as_const(m_period.days)) {
            kpi.trend.append(double(byDay.value(day)));
        }
        kpi.value = double(kpi.part);
        m_list.append(kpi);
    }

    /// Transactions that reached the ERP's books, and those of them that a person had to look at.
    void touch()
    {
        const auto whole = started(u"order-to-invoice"_s);
        const auto part = take(
            number(m_database,
                   u"SELECT COUNT(DISTINCT e.order_key) FROM sla_clock e JOIN sla_clock o ON o.tenant = e.tenant AND "
                   "o.order_key = e.order_key AND o.definition = 'order-to-invoice' AND o.start_day >= ? "
                   "WHERE e.tenant = ? AND e.definition = 'exception-resolution'"_s,
                   m_period.fromDay, m_database.tenant()));
        m_list.append(share(u"person-needed"_s, std::min(part, whole), whole));
    }

    Store::Database &m_database;
    Period m_period;
    QList<KpiView> m_list;
    qint64 m_replayed = 0;
    std::optional<Error> m_error;
};

Result<RoiView> roiOf(Store::Database &database, qint64 resolved, const QString &currency)
{
    RoiView roi;
    roi.resolved = resolved;
    const auto setting = Store::SettingStore(database).newest(u"roi"_s);
    if (!setting) {
        return std::unexpected(setting.error());
    }
    if (!*setting) {
        return roi;
    }
    roi.minutes = (*setting)->value["minutes"_L1].toString();
    roi.hourlyCost = (*setting)->value["hourly_cost"_L1].toString();
    roi.setMs = (*setting)->atMs;
    roi.setBy = (*setting)->actor;
    const auto minutes = Decimal::parse(roi.minutes);
    const auto cost = Decimal::parse(roi.hourlyCost);
    if (minutes && cost) {
        roi.hours = minutes->approx() * double(resolved) / 60;
        // resolved x minutes x cost / 60, in minor units rounded down: a saving is not rounded up.
        const int digits = currencyDigits(currency);
        const auto sixtieths = Decimal::parse((Decimal::fromInt(resolved) * *minutes * *cost).toString(digits))
                                   .and_then([&](const Decimal &sum) { return sum.toMinor(digits); });
        if (sixtieths) {
            roi.saved = {Decimal::fromMinor(*sixtieths / 60, digits), currency};
        }
    }
    return roi;
}

QString toWord(KpiView::Unit unit)
{
    return unit == KpiView::Unit::Duration ? u"ms"_s : unit == KpiView::Unit::Share ? u"share"_s : u"count"_s;
}

} // namespace

Result<KpiBoard> kpiBoard(Reader &reader, int days, qint64 nowMs)
{
    KpiBoard board;
    board.days = std::clamp(days, 1, 366);
    board.nowMs = nowMs;
    board.currency = reader.workspace().estate.reportingCurrency;
    const auto period = periodOf(board.days, nowMs);
    board.fromMs = period.fromMs;
    Kpis kpis(reader.database(), period);
    const auto list = kpis.all();
    if (!list) {
        return std::unexpected(list.error());
    }
    board.kpis = *list;
    const auto roi = roiOf(reader.database(), kpis.replayed(), board.currency);
    if (!roi) {
        return std::unexpected(roi.error());
    }
    board.roi = *roi;
    return board;
}

QJsonObject toJson(const KpiBoard &board)
{
    QJsonArray kpis;
    for (const auto &kpi : board.kpis) {
        QJsonObject object{{u"id"_s, kpi.id},
                           {u"unit"_s, toWord(kpi.unit)},
                           {u"value"_s, kpi.known ? QJsonValue(kpi.value) : QJsonValue()},
                           {u"part"_s, kpi.part},
                           {u"since"_s, kpi.always ? u"always"_s : u"period"_s}};
        if (kpi.unit == KpiView::Unit::Duration) {
            object.insert(u"p95"_s, kpi.known ? QJsonValue(kpi.second) : QJsonValue());
        }
        if (kpi.whole > 0) {
            object.insert(u"whole"_s, kpi.whole);
        }
        if (!kpi.trend.isEmpty()) {
            QJsonArray trend;
            for (const auto value : kpi.trend) {
                trend.append(value);
            }
            object.insert(u"per_day"_s, trend);
        }
        kpis.append(object);
    }
    QJsonObject roi{{u"minutes"_s, board.roi.minutes},
                    {u"hourly_cost"_s, board.roi.hourlyCost},
                    {u"resolved"_s, board.roi.resolved},
                    {u"hours"_s, board.roi.hours},
                    {u"currency"_s, board.currency}};
    if (!board.roi.saved.isNull()) {
        roi.insert(u"saved"_s, board.roi.saved.text());
    }
    return {{u"days"_s, board.days},
            {u"from_ms"_s, board.fromMs},
            {u"now_ms"_s, board.nowMs},
            {u"kpis"_s, kpis},
            {u"roi"_s, roi}};
}

} // namespace Throughline::Api
