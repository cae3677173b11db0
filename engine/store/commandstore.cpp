// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/commandstore.h"

#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{
const auto columns = u"c.seq, c.id, c.actor, c.kind, c.args, c.at_ms FROM command c"_s;

Command readCommand(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.text(3), row.json(4), row.int64(5)};
}
} // namespace

Result<qint64> CommandStore::post(const Command &command)
{
    return atomically(m_database, [&]() -> Result<qint64> {
        auto inserted =
            m_database.run(u"INSERT INTO command (tenant, id, actor, kind, args, at_ms) VALUES (?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (tenant, id) DO NOTHING"_s,
                           m_database.tenant(), command.id, command.actor, command.kind, command.args, command.atMs);
        if (!inserted) {
            return inserted;
        }
        auto row = m_database.select(u"SELECT seq FROM command WHERE tenant = ? AND id = ?"_s, m_database.tenant(),
                                     command.id);
        return row.next().transform([&](bool) { return row.int64(0); });
    });
}

Result<QList<Command>> CommandStore::pending(qint64 afterSeq, int limit)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns
            + u" LEFT JOIN command_result r ON r.command_seq = c.seq "
              "WHERE c.seq > ? AND c.tenant || '' = ? AND r.command_seq IS NULL ORDER BY c.seq LIMIT ?"_s,
        afterSeq, m_database.tenant(), limit);
    return readAll<Command>(rows, readCommand);
}

Result<void> CommandStore::finish(const CommandResult &result)
{
    return m_database
        .run(u"INSERT INTO command_result (command_seq, tenant, state, result, at_ms) VALUES (?, ?, ?, ?, ?)"_s,
             result.commandSeq, m_database.tenant(), result.state, result.result, result.atMs)
        .transform([](qint64) { });
}

Result<std::optional<CommandResult>> CommandStore::result(qint64 commandSeq)
{
    auto row = m_database.select(
        u"SELECT command_seq, state, result, at_ms FROM command_result WHERE command_seq = ? AND tenant = ?"_s,
        commandSeq, m_database.tenant());
    return readOne<CommandResult>(
        row, [](const Statement &r) { return CommandResult{r.int64(0), r.text(1), r.json(2), r.int64(3)}; });
}

Result<std::optional<Command>> CommandStore::command(qint64 seq)
{
    auto row =
        m_database.select(u"SELECT "_s + columns + u" WHERE c.seq = ? AND c.tenant = ?"_s, seq, m_database.tenant());
    return readOne<Command>(row, readCommand);
}

} // namespace Throughline::Store
