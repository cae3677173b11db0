// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rebuild.h"

#include "engine/store/metastore.h"
#include "engine/store/schema.h"
#include "engine/store/steprow.h"
#include "engine/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

/// Hints of the running engine and numbers given in order of arrival, which no journal row says.
bool isHint(const QString &table, const QString &column)
{
    return (table == "search_doc"_L1 && column == "doc"_L1)
        || (table == "step"_L1 && (column == "next_at_ms"_L1 || column == "next_reason"_L1));
}

Result<void> rebuildStep(Database &database, EffectsStore &effects, const QByteArray &intentId, qint64 intentSeq)
{
    auto intent = effects.intent(intentId);
    if (!intent || !*intent) {
        return std::unexpected(intent ? Error{ErrorCode::StoreBroken, u"an intent vanished"_s} : intent.error());
    }
    auto step = firstStep(**intent, intentSeq, 0, {});
    if (auto inserted = insertStep(database, step); !inserted) {
        return inserted;
    }
    auto history = effects.history(intentId);
    if (!history) {
        return std::unexpected(history.error());
    }
    for (const auto &transition : std::as_const(*history)) {
        std::optional<AttemptRow> attempt;
        if (transition.to == StepState::InFlight) {
            auto sent = effects.attempt(transition.attemptSeq);
            if (!sent) {
                return std::unexpected(sent.error());
            }
            attempt = *sent;
        }
        auto next = advanced(step, transition, attempt ? &*attempt : nullptr);
        if (auto moved = updateStep(database, step, next); !moved) {
            return moved;
        }
        step = std::move(next);
    }
    return {};
}

/// A counter that has come back to nothing is the same as none.
QString onlyCounting(const QString &table)
{
    if (table == "lane_total"_L1 || table == "lane_entity_total"_L1) {
        return u" AND (in_lane <> 0 OR open <> 0)"_s;
    }
    if (table == "cause_total"_L1) {
        return u" AND (open <> 0 OR snoozed <> 0)"_s;
    }
    if (table == "customer_total"_L1 || table == "due_total"_L1) {
        return u" AND open <> 0"_s;
    }
    return table == "step_total"_L1 || table == "day_count"_L1 ? u" AND count <> 0"_s : QString();
}

Result<QList<QByteArray>> linesOf(Database &database, const QString &table)
{
    QList<QByteArray> lines;
    auto rows =
        database.select(u"SELECT * FROM %1 WHERE tenant = ?"_s.arg(table) + onlyCounting(table), database.tenant());
    auto read = readAll<bool>(rows, [&](const Statement &row) {
        QByteArray line = table.toUtf8();
        for (int i = 0; i < row.columnCount(); ++i) {
            const auto name = row.columnName(i);
            if (!isHint(table, name)) {
                line += '\t' + name.toUtf8() + '='
                    + row.text(i).toUtf8().replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
            }
        }
        lines.append(line);
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    std::ranges::sort(lines); // by bytes, so that no database's collation shows
    return lines;
}

} // namespace

Result<void> dropProjections(Database &database, const QString &pipelineReader)
{
    return atomically(database, [&]() -> Result<void> {
        for (const auto tables = projectionTables(); const auto &table : tables) {
            auto emptied = database.run(u"DELETE FROM %1 WHERE tenant = ?"_s.arg(table), database.tenant());
            if (!emptied) {
                return std::unexpected(emptied.error());
            }
        }
        return MetaStore(database).setWatermark(pipelineReader, 0);
    });
}

Result<void> rebuildSteps(Database &database)
{
    return atomically(database, [&]() -> Result<void> {
        for (const auto &table : {u"step"_s, u"step_total"_s}) {
            auto emptied = database.run(u"DELETE FROM %1 WHERE tenant = ?"_s.arg(table), database.tenant());
            if (!emptied) {
                return std::unexpected(emptied.error());
            }
        }
        EffectsStore effects(database);
        qint64 afterSeq = 0;
        while (true) {
            QList<QPair<QByteArray, qint64>> page;
            {
                auto rows = database.select(
                    u"SELECT id, seq FROM intent WHERE seq > ? AND tenant || '' = ? ORDER BY seq LIMIT 1000"_s,
                    afterSeq, database.tenant());
                auto read = readAll<QPair<QByteArray, qint64>>(
                    rows, [](const Statement &row) { return QPair<QByteArray, qint64>(row.ascii(0), row.int64(1)); });
                if (!read) {
                    return std::unexpected(read.error());
                }
                page = *read;
            }
            if (page.isEmpty()) {
                return {};
            }
            for (const auto &[id, seq] : std::as_const(page)) {
                if (auto rebuilt = rebuildStep(database, effects, id, seq); !rebuilt) {
                    return rebuilt;
                }
            }
            afterSeq = page.last().second;
        }
    });
}

Result<QByteArray> dumpProjections(Database &database)
{
    QByteArray dump;
    for (const auto tables = projectionTables(); const auto &table : tables) {
        if (table == "system_state"_L1) {
            continue; // what the running engine last heard, not derived from the journal
        }
        auto lines = linesOf(database, table);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        for (const auto &line : std::as_const(*lines)) {
            dump += line + '\n';
        }
    }
    return dump;
}

} // namespace Throughline::Store
