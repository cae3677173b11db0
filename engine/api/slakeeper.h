// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/store/writer.h"

#include <functional>

namespace Throughline::Api
{

/// Keeps the clocks in step with their definitions: when limits or calendars changed, or a store was made before there
/// were clocks, every transaction is projected again, a few at a time, beside what comes in.
class SlaKeeper
{
public:
    using Project = std::function<Result<void>(Store::Database &, const QString &orderKey)>;

    SlaKeeper(Store::Database &database, Store::Writer &writer, QString version, Project project)
        : m_database(database), m_writer(writer), m_version(std::move(version)), m_project(std::move(project))
    {
    }

    void turn(); ///< queues the next few, unless some are queued
    void restart(const QString &version); ///< other definitions hold from now on
    bool busy() const { return m_queued; }

private:
    enum class Phase { Unknown, Walking, Done };
    Store::Database &m_database;
    Store::Writer &m_writer;
    QString m_version;
    Project m_project;
    Phase m_phase = Phase::Unknown;
    QString m_after; ///< order key
    bool m_queued = false;
};

} // namespace Throughline::Api
