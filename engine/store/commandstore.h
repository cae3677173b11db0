// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

/// What a person or a program asked for. Any process may post; whoever holds the engine lease carries it out.
struct Command {
    qint64 seq = 0;
    QString id; ///< made by the caller; posting the same id again changes nothing
    QString actor;
    QString kind;
    QJsonObject args;
    qint64 atMs = 0;
};

struct CommandResult {
    qint64 commandSeq = 0;
    QString state; ///< "done", "refused", "failed"
    QJsonObject result;
    qint64 atMs = 0;
};

class CommandStore
{
public:
    explicit CommandStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> post(const Command &command); ///< its seq, also when it was there already
    /// Commands after `afterSeq` that have no result yet, oldest first.
    Result<QList<Command>> pending(qint64 afterSeq, int limit);
    Result<void> finish(const CommandResult &result); ///< Conflict when it already has one
    Result<std::optional<CommandResult>> result(qint64 commandSeq);
    Result<std::optional<Command>> command(qint64 seq);

private:
    Database &m_database;
};

} // namespace Throughline::Store
