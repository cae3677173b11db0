// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P9: percentiles per day over 90 days, from the kept rollups against plain window SQL over the clocks, in one run on one
// store. Prints milliseconds (medians), the ratio, and the largest error of a percentile.
// Usage: bench_sla [clocks, default 1000000] [folder]
#include "must.h"
#include "report.h"

#include "engine/model/durations.h"
#include "engine/store/schema.h"
#include "engine/store/slastore.h"
#include "engine/store/transaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;
using Bench::must;

namespace
{

constexpr int days = 90;
constexpr std::array<double, 3> shares{0.5, 0.75, 0.95};
const auto definition = u"quote-to-order"_s;

int dayNumber(int index)
{
    const auto date = QDate(2026, 8, 1).addDays(index);
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

/// Clocks as the pipeline keeps them, a thousand orders a commit.
void fill(Database &database, qint64 count)
{
    std::mt19937_64 dice(20261121);
    std::lognormal_distribution<double> spread(std::log(4 * 3'600'000.0), 0.9);
    const std::array entities{u"AM-DE"_s, u"AM-US"_s, u"AM-JP"_s};
    SlaStore store(database);
    for (qint64 done = 0; done < count;) {
        must(atomically(database, [&]() -> Result<void> {
            for (int i = 0; i < 1'000 && done < count; ++i, ++done) {
                SlaClock clock;
                clock.definition = definition;
                clock.orderKey = u"SO-2026-%1"_s.arg(done, 7, 10, QChar(u'0'));
                clock.run = u"1"_s;
                clock.entity = entities[size_t(done % 3)];
                clock.elapsedMs = static_cast<qint64>(spread(dice));
                clock.limitMs = 16 * 3'600'000;
                clock.state = clock.elapsedMs > clock.limitMs ? SlaState::Late : SlaState::Met;
                clock.startDay = clock.stopDay = clock.dueDay = dayNumber(int(done * days / count));
                clock.startedMs = 1'785'000'000'000 + done;
                clock.stoppedMs = clock.startedMs + clock.elapsedMs;
                clock.dueMs = clock.warnMs = clock.startedMs + clock.limitMs;
                if (const auto put = store.putClocks(clock.orderKey, {{clock, 10'000}}); !put) {
                    return put;
                }
            }
            return {};
        }));
    }
}

using Percentiles = std::map<int, std::array<qint64, shares.size()>>;

Percentiles fromRollups(Database &database)
{
    std::map<int, Durations> byDay;
    for (const auto rows = must(SlaStore(database).days(definition, {}, dayNumber(0), dayNumber(days - 1)));
         const auto &row : rows) {
        byDay[row.day].add(Durations::fromText(row.durations));
    }
    Percentiles result;
    for (const auto &[day, durations] : byDay) {
        for (size_t i = 0; i < shares.size(); ++i) {
            result[day][i] = durations.percentile(shares[i]);
        }
    }
    return result;
}

Percentiles fromWindows(Database &database)
{
    auto rows = database.select(
        u"WITH ranked AS (SELECT stop_day, elapsed_ms, ROW_NUMBER() OVER (PARTITION BY stop_day ORDER BY elapsed_ms) "
        u"AS n, "
        "COUNT(*) OVER (PARTITION BY stop_day) AS c FROM sla_clock WHERE tenant = 'main' AND definition = ? AND "
        "stopped_ms > 0 AND state <> 'cancelled' AND stop_day >= ? AND stop_day <= ?) "
        "SELECT stop_day, MIN(CASE WHEN n >= 0.5 * c THEN elapsed_ms END), MIN(CASE WHEN n >= 0.75 * c THEN elapsed_ms "
        "END), "
        "MIN(CASE WHEN n >= 0.95 * c THEN elapsed_ms END) FROM ranked GROUP BY stop_day"_s,
        definition, dayNumber(0), dayNumber(days - 1));
    Percentiles result;
    must(readAll<bool>(rows, [&](const Statement &row) {
        result[row.integer(0)] = {row.int64(1), row.int64(2), row.int64(3)};
        return true;
    }));
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 count = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    const auto place = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.path();
    auto database = must(Database::open(Location::sqlite(place + u"/bench.sqlite"_s)));
    must(migrate(*database));
    const auto filled = Bench::timed([&] { fill(*database, count); });
    std::printf("%lld clocks kept in %.0f ms, %.0f a second, rollups included\n", static_cast<long long>(count), filled,
                1'000.0 * double(count) / filled);
    std::vector<double> rollups;
    std::vector<double> windows;
    Percentiles kept;
    Percentiles exact;
    constexpr int rollupRuns = 21;
    constexpr int windowRuns = 3;
    rollups.reserve(rollupRuns);
    windows.reserve(windowRuns);
    for (int i = 0; i < rollupRuns; ++i) {
        rollups.push_back(Bench::timed([&] { kept = fromRollups(*database); }));
    }
    for (int i = 0; i < windowRuns; ++i) {
        windows.push_back(Bench::timed([&] { exact = fromWindows(*database); }));
    }
    double worst = 0;
    for (const auto &[day, values] : exact) {
        for (size_t i = 0; i < shares.size(); ++i) {
            worst = std::max(worst, std::abs(double(kept[day][i] - values[i])) / double(values[i]));
        }
    }
    const auto fast = Bench::median(rollups);
    const auto slow = Bench::median(windows);
    std::printf("percentiles of %d days: rollups %.2f ms, window SQL %.0f ms, ratio %.0f; largest error %.1f %%\n",
                int(exact.size()), fast, slow, slow / fast, worst * 100);
    return 0;
}
