// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/planstore.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Store
{

/// A replay whose effect was read back in the target.
struct ProvedReplay {
    QString planId;
    PlanItem item;
    qint64 atMs = 0;
};

/// What has closed exceptions of a cause before.
class FixStore
{
public:
    explicit FixStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<ExceptionRow>> resolvedOf(const QString &causeId, int limit); ///< newest first
    Result<int> resolvedCount(const QString &causeId);
    /// The newest receipt of the exception that proves its effect; nullopt = no plan healed it.
    Result<std::optional<ProvedReplay>> provedReplay(const QString &exceptionId);

private:
    Database &m_database;
};

} // namespace Throughline::Store
