// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/querystore.h"

#include "engine/store/projectionrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Result<QList<SnoozedLane>> snoozedLanes(Database &database)
{
    auto rows = database.select(
        u"SELECT t.lane, t.entity, t.currency, COUNT(*), SUM(CASE WHEN t.state = 'in_doubt' THEN 1 ELSE 0 END), "
        "SUM(t.amount_minor), SUM(t.amount_reporting), SUM(CASE WHEN t.state = 'in_doubt' THEN t.amount_reporting ELSE "
        "0 "
        // The causes that have any are known: without them every exception would be looked at.
        "END) FROM (SELECT DISTINCT e.order_key FROM cause_total c CROSS JOIN exception e WHERE c.tenant = ? "
        "AND c.snoozed <> 0 AND e.tenant = c.tenant AND e.cause_id = c.cause_id AND e.state = 'snoozed') s "
        "CROSS JOIN txn t WHERE t.tenant = ? AND t.order_key = s.order_key AND t.state IN ('stuck', 'in_doubt') "
        "AND NOT EXISTS (SELECT 1 FROM exception o WHERE o.tenant = t.tenant AND o.order_key = t.order_key "
        "AND o.state <> 'resolved' AND o.state <> 'snoozed') GROUP BY t.lane, t.entity, t.currency"_s,
        database.tenant(), database.tenant());
    return readAll<SnoozedLane>(rows, [](const Statement &row) {
        return SnoozedLane{laneFromWord(row.text(0)),
                           row.text(1),
                           row.text(2),
                           row.int64(3),
                           row.int64(4),
                           row.int64(5),
                           row.int64(6),
                           row.int64(7)};
    });
}

Result<QList<LaneTotal>> QueryStore::laneTotals()
{
    const auto snoozed = snoozedLanes(m_database);
    if (!snoozed) {
        return std::unexpected(snoozed.error());
    }
    auto rows = m_database.select(
        u"SELECT lane, currency, in_lane, open, in_doubt, open_minor, open_reporting, in_doubt_reporting "
        "FROM lane_total WHERE tenant = ? AND (in_lane <> 0 OR open <> 0) ORDER BY lane, currency"_s,
        m_database.tenant());
    return readAll<LaneTotal>(rows, [&](const Statement &row) {
        LaneTotal total{laneFromWord(row.text(0)),
                        row.text(1),
                        row.int64(2),
                        row.int64(3),
                        row.int64(4),
                        row.int64(5),
                        row.int64(6),
                        row.int64(7)};
        for (const auto &away : *snoozed) {
            if (away.lane == total.lane && away.currency == total.currency) {
                total.open -= away.open;
                total.inDoubt -= away.inDoubt;
                total.openMinor -= away.minor;
                total.openReporting -= away.reporting;
                total.inDoubtReporting -= away.inDoubtReporting;
            }
        }
        return total;
    });
}

Result<QList<CauseTotal>> QueryStore::causeTotals()
{
    auto rows =
        m_database.select(u"SELECT cause_id, currency, open, in_doubt, open_minor, open_reporting, snoozed FROM "
                          "cause_total WHERE tenant = ? AND (open <> 0 OR snoozed <> 0) ORDER BY cause_id, currency"_s,
                          m_database.tenant());
    return readAll<CauseTotal>(rows, [](const Statement &row) {
        return CauseTotal{row.text(0),  row.text(1),  row.int64(2), row.int64(3),
                          row.int64(4), row.int64(5), row.int64(6)};
    });
}

Result<QList<CauseRow>> QueryStore::openCauses()
{
    auto rows = m_database.select(u"SELECT "_s + causeColumns
                                      + u" FROM cause WHERE tenant = ? AND id IN (SELECT cause_id FROM cause_total "
                                        "WHERE tenant = ? AND open <> 0) ORDER BY id"_s,
                                  m_database.tenant(), m_database.tenant());
    return readAll<CauseRow>(rows, readCauseRow);
}

Result<QList<CauseRow>> QueryStore::snoozedCauses()
{
    auto rows = m_database.select(u"SELECT "_s + causeColumns
                                      + u" FROM cause WHERE tenant = ? AND id IN (SELECT cause_id FROM cause_total "
                                        "WHERE tenant = ? AND snoozed <> 0) ORDER BY id"_s,
                                  m_database.tenant(), m_database.tenant());
    return readAll<CauseRow>(rows, readCauseRow);
}

Result<qint64> QueryStore::snoozedTotal()
{
    auto row =
        m_database.select(u"SELECT COALESCE(SUM(snoozed), 0) FROM cause_total WHERE tenant = ?"_s, m_database.tenant());
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<QList<StepTotal>> QueryStore::stepTotals()
{
    auto rows = m_database.select(
        u"SELECT target, state, count FROM step_total WHERE tenant = ? AND count <> 0 ORDER BY target, state"_s,
        m_database.tenant());
    return readAll<StepTotal>(rows, [](const Statement &row) {
        return StepTotal{row.text(0), stepStateFromWord(row.text(1)), row.int64(2)};
    });
}

Result<QList<OpenTransaction>> QueryStore::openInLane(Lane lane, qint64 afterSinceMs, const QString &afterKey,
                                                      int limit)
{
    auto rows = m_database.select(
        u"SELECT "_s + txnColumns
            + u", amount_reporting FROM txn WHERE tenant = ? AND lane = ? AND state IN ('stuck', 'in_doubt') "
              "AND (lane_since_ms, order_key) > (?, ?) ORDER BY lane_since_ms, order_key LIMIT ?"_s,
        m_database.tenant(), toWord(lane), afterSinceMs, afterKey, limit);
    return readAll<OpenTransaction>(
        rows, [](const Statement &row) { return OpenTransaction{readTransactionRow(row), row.int64(txnColumnCount)}; });
}

Result<qint64> QueryStore::oldestOpenMs(Lane lane)
{
    auto row = m_database.select(
        u"SELECT lane_since_ms FROM txn t WHERE tenant = ? AND lane = ? AND state IN ('stuck', 'in_doubt') "
        "AND (NOT EXISTS (SELECT 1 FROM exception s WHERE s.tenant = t.tenant AND s.order_key = t.order_key "
        "AND s.state = 'snoozed') OR EXISTS (SELECT 1 FROM exception o WHERE o.tenant = t.tenant "
        "AND o.order_key = t.order_key AND o.state <> 'resolved' AND o.state <> 'snoozed')) "
        "ORDER BY lane_since_ms LIMIT 1"_s,
        m_database.tenant(), toWord(lane));
    return row.next().transform([&](bool found) { return found ? row.int64(0) : 0; });
}

Result<QList<DayCount>> QueryStore::dayCounts(const QString &kind, const QString &key, int fromDay)
{
    auto rows = m_database.select(
        u"SELECT day, count FROM day_count WHERE tenant = ? AND kind = ? AND key = ? AND day >= ? ORDER BY day"_s,
        m_database.tenant(), kind, key, fromDay);
    return readAll<DayCount>(rows, [](const Statement &row) { return DayCount{row.integer(0), row.int64(1)}; });
}

Result<qint64> QueryStore::countBefore(const QString &kind, const QString &key, int day)
{
    auto row = m_database.select(
        u"SELECT COALESCE(SUM(count), 0) FROM day_count WHERE tenant = ? AND kind = ? AND key = ? AND day < ?"_s,
        m_database.tenant(), kind, key, day);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<QList<BusinessEvent>> QueryStore::events(const QString &orderKey)
{
    auto rows = m_database.select(u"SELECT seq, order_key, type, at_ms, system, observation_seq FROM business_event "
                                  "WHERE tenant = ? AND order_key = ? ORDER BY at_ms, seq"_s,
                                  m_database.tenant(), orderKey);
    return readAll<BusinessEvent>(rows, [](const Statement &row) {
        return BusinessEvent{row.int64(0), row.text(1), row.text(2), row.int64(3), row.text(4), row.int64(5)};
    });
}

Result<QList<Observation>> QueryStore::observations(const QString &orderKey)
{
    auto refs = m_database.select(u"SELECT system, type, record_id FROM record WHERE tenant = ? AND order_key = ? AND "
                                  "order_key <> ''"_s,
                                  m_database.tenant(), orderKey);
    auto records =
        readAll<RecordRef>(refs, [](const Statement &row) { return RecordRef{row.text(0), row.text(1), row.text(2)}; });
    if (!records) {
        return std::unexpected(records.error());
    }
    std::ranges::sort(*records); // not by SQLite, which would read all records in that order
    auto *cache = m_database.versions();
    auto known = cache ? cache->take(orderKey) : std::nullopt;
    if (!known || known->records != *records) { // a record that has joined or left brings or takes its older versions
        known = VersionCache::Entry{*records, {}};
    }
    auto rows = m_database.select(
        u"SELECT o.seq, o.system, o.type, o.record_id, o.origin, o.version_ms, o.observed_ms, o.inbox_seq, "
        "o.payload_hash, o.deleted, o.mapping_version, o.canonical FROM record r CROSS JOIN observation o "
        "WHERE o.tenant = r.tenant AND o.system = r.system AND o.type = r.type AND o.record_id = r.record_id "
        "AND r.tenant = ? AND r.order_key = ? AND r.order_key <> '' AND o.seq > ? "
        "ORDER BY o.seq"_s, // CROSS: records first, else SQLite walks through all observations
        m_database.tenant(), orderKey, known->versions.isEmpty() ? qint64{0} : known->versions.constLast().seq);
    const auto news = readAll<Observation>(rows, [](const Statement &row) {
        Observation observation;
        observation.seq = row.int64(0);
        observation.record = {row.text(1), row.text(2), row.text(3)};
        observation.origin = originFromWord(row.text(4));
        observation.versionMs = row.int64(5);
        observation.observedMs = row.int64(6);
        observation.inboxSeq = row.int64(7);
        observation.payloadHash = row.ascii(8);
        observation.deleted = row.flag(9);
        observation.mappingVersion = row.text(10);
        observation.object = row.canonical(11);
        return observation;
    });
    if (!news) {
        return std::unexpected(news.error());
    }
    known->versions.append(*news);
    const auto versions = known->versions;
    if (cache) {
        cache->keep(orderKey, *std::move(known));
    }
    return versions;
}

Result<QMap<QString, QJsonObject>> QueryStore::systemStates()
{
    QMap<QString, QJsonObject> states;
    auto rows = m_database.select(u"SELECT system, state FROM system_state WHERE tenant = ?"_s, m_database.tenant());
    auto read = readAll<bool>(rows, [&](const Statement &row) {
        states.insert(row.text(0), row.json(1));
        return true;
    });
    return read.transform([&](const QList<bool> &) { return states; });
}

Result<QStringList> QueryStore::watchesDue(const QString &role, qint64 readUntilMs, int limit)
{
    auto rows = m_database.select(
        u"SELECT order_key FROM watch WHERE tenant = ? AND role = ? AND due_ms <= ? ORDER BY due_ms, order_key LIMIT ?"_s,
        m_database.tenant(), role, readUntilMs, limit);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<QList<Transaction>> QueryStore::transactions(const QString &prefix, const QString &afterKey, int limit)
{
    const QString upper = prefix + QChar(u'\uffff'); // sorts after everything that starts with the prefix
    auto rows =
        m_database.select(u"SELECT "_s + txnColumns
                              + u" FROM txn WHERE tenant = ? AND order_key >= ? AND order_key < ? AND order_key > ? "
                                "ORDER BY order_key LIMIT ?"_s,
                          m_database.tenant(), prefix, upper, afterKey, limit);
    return readAll<Transaction>(rows, readTransactionRow);
}

} // namespace Throughline::Store
