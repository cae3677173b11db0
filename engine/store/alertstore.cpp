// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/alertstore.h"

#include "engine/store/transaction.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr QLatin1StringView alertColumns(
    "id, rule, group_key, name, count, money_minor, raised_ms, changed_ms, told_ms, escalated_ms, escalated_to, "
    "acknowledged_ms, acknowledged_by, cleared_ms");

Alert readAlert(const Statement &row)
{
    return {row.text(0),  row.text(1),  row.text(2),  row.text(3),  row.int64(4),  row.int64(5), row.int64(6),
            row.int64(7), row.int64(8), row.int64(9), row.text(10), row.int64(11), row.text(12), row.int64(13)};
}

constexpr QLatin1StringView moveColumns(
    "alert_id, turn, at_ms, actor, rule, group_key, name, count, money_minor, note");

AlertMove readMove(const Statement &row)
{
    return {row.text(0),  alertTurnFromWord(row.text(1)),
            row.int64(2), row.text(3),
            row.text(4),  row.text(5),
            row.text(6),  row.int64(7),
            row.int64(8), row.text(9)};
}

AlertStanding readStanding(const Statement &row)
{
    return {row.text(0), row.text(1), row.int64(2), row.int64(3)};
}

} // namespace

Alert moved(Alert alert, const AlertMove &move)
{
    alert.id = move.alertId;
    switch (move.turn) {
    case AlertTurn::Raised:
        alert.rule = move.rule;
        alert.group = move.group;
        alert.raisedMs = move.atMs;
        [[fallthrough]];
    case AlertTurn::Changed:
        alert.name = move.name;
        alert.count = move.count;
        alert.moneyMinor = move.moneyMinor;
        alert.changedMs = move.atMs;
        break;
    case AlertTurn::Told:
        alert.toldMs = move.atMs;
        break;
    case AlertTurn::Escalated:
        alert.escalatedMs = move.atMs;
        alert.escalatedTo = move.note;
        break;
    case AlertTurn::Acknowledged:
        alert.acknowledgedMs = move.atMs;
        alert.acknowledgedBy = move.actor;
        break;
    case AlertTurn::Reopened:
        alert.acknowledgedMs = 0;
        alert.acknowledgedBy.clear();
        break;
    case AlertTurn::Cleared:
        alert.clearedMs = move.atMs;
        break;
    }
    return alert;
}

Result<void> AlertStore::append(const AlertMove &move, qint64 commandSeq)
{
    return atomically(m_database, [&]() -> Result<void> {
        const auto known = alert(move.alertId);
        if (!known) {
            return std::unexpected(known.error());
        }
        const auto kept =
            m_database.run(u"INSERT INTO alert_move ("_s + moveColumns
                               + u", tenant, command_seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           move.alertId, toWord(move.turn), move.atMs, move.actor, move.rule, move.group, move.name,
                           move.count, move.moneyMinor, move.note, m_database.tenant(), commandSeq);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        return put(moved(known->value_or(Alert()), move));
    });
}

Result<void> AlertStore::put(const Alert &alert)
{
    return m_database
        .run(
            u"INSERT INTO alert ("_s + alertColumns
                + u", tenant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE "
                  u"SET "
                  "name = excluded.name, count = excluded.count, money_minor = excluded.money_minor, "
                  "changed_ms = excluded.changed_ms, told_ms = excluded.told_ms, escalated_ms = excluded.escalated_ms, "
                  "escalated_to = excluded.escalated_to, acknowledged_ms = excluded.acknowledged_ms, "
                  "acknowledged_by = excluded.acknowledged_by, cleared_ms = excluded.cleared_ms"_s,
            alert.id, alert.rule, alert.group, alert.name, alert.count, alert.moneyMinor, alert.raisedMs,
            alert.changedMs, alert.toldMs, alert.escalatedMs, alert.escalatedTo, alert.acknowledgedMs,
            alert.acknowledgedBy, alert.clearedMs, m_database.tenant())
        .transform([](qint64) { });
}

Result<QList<Alert>> AlertStore::open()
{
    auto rows = m_database.select(u"SELECT "_s + alertColumns
                                      + u" FROM alert WHERE tenant = ? AND cleared_ms = 0 ORDER BY raised_ms, id"_s,
                                  m_database.tenant());
    return readAll<Alert>(rows, readAlert);
}

Result<QList<Alert>> AlertStore::cleared(qint64 sinceMs, int limit)
{
    auto rows = m_database.select(u"SELECT "_s + alertColumns
                                      + u" FROM alert WHERE tenant = ? AND cleared_ms > 0 AND cleared_ms >= ? "
                                        "ORDER BY cleared_ms DESC, id DESC LIMIT ?"_s,
                                  m_database.tenant(), sinceMs, limit);
    return readAll<Alert>(rows, readAlert);
}

Result<std::optional<Alert>> AlertStore::alert(const QString &id)
{
    auto row = m_database.select(u"SELECT "_s + alertColumns + u" FROM alert WHERE tenant = ? AND id = ?"_s,
                                 m_database.tenant(), id);
    return readOne<Alert>(row, readAlert);
}

Result<QList<AlertMove>> AlertStore::moves(const QString &alertId)
{
    auto rows = m_database.select(u"SELECT "_s + moveColumns
                                      + u" FROM alert_move WHERE tenant = ? AND alert_id = ? ORDER BY seq"_s,
                                  m_database.tenant(), alertId);
    return readAll<AlertMove>(rows, readMove);
}

Result<void> AlertStore::rebuild()
{
    return atomically(m_database, [&]() -> Result<void> {
        if (const auto emptied = m_database.run(u"DELETE FROM alert WHERE tenant = ?"_s, m_database.tenant());
            !emptied) {
            return std::unexpected(emptied.error());
        }
        QMap<QString, Alert> alerts;
        {
            auto rows = m_database.select(
                u"SELECT "_s + moveColumns + u" FROM alert_move WHERE tenant = ? ORDER BY seq"_s, m_database.tenant());
            const auto read = readAll<bool>(rows, [&](const Statement &row) {
                const auto move = readMove(row);
                alerts[move.alertId] = moved(alerts.value(move.alertId), move);
                return true;
            });
            if (!read) {
                return std::unexpected(read.error());
            }
        }
        for (const auto &alert : std::as_const(alerts)) {
            if (const auto done = put(alert); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<QList<AlertStanding>> AlertStore::causes()
{
    auto rows =
        m_database.select(u"SELECT t.cause_id, c.title, SUM(t.open), SUM(t.open_reporting) FROM cause_total t "
                          "JOIN cause c ON c.tenant = t.tenant AND c.id = t.cause_id WHERE t.tenant = ? AND t.open > 0 "
                          "GROUP BY t.cause_id, c.title ORDER BY t.cause_id"_s,
                          m_database.tenant());
    return readAll<AlertStanding>(rows, readStanding);
}

Result<QList<AlertStanding>> AlertStore::customers()
{
    auto rows = m_database.select(u"SELECT customer_name, customer_name, open, open_reporting FROM customer_total "
                                  "WHERE tenant = ? AND open > 0 ORDER BY customer_name"_s,
                                  m_database.tenant());
    return readAll<AlertStanding>(rows, readStanding);
}

Result<QList<AlertStanding>> AlertStore::clocks(qint64 dueFromMs, qint64 dueBeforeMs)
{
    auto rows = m_database.select(u"SELECT definition, definition, COUNT(*), SUM(amount_reporting) FROM sla_clock "
                                  "WHERE tenant = ? AND stopped_ms = 0 AND due_ms >= ? AND due_ms < ? "
                                  "GROUP BY definition ORDER BY definition"_s,
                                  m_database.tenant(), dueFromMs, dueBeforeMs);
    return readAll<AlertStanding>(rows, readStanding);
}

} // namespace Throughline::Store
