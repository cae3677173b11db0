// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/mapping/mapping.h"
#include "engine/model/guards.h"
#include "engine/pipeline/projector.h"
#include "engine/store/ingeststore.h"
#include "engine/store/writer.h"

#include <QSet>

#include <functional>

namespace Throughline::Pipeline
{

/// Runs decode, mapping, correlation, lanes and causes over what was ingested, in order of arrival, and writes
/// observations, projections and its watermark in one commit.
class Pipeline
{
public:
    using MappingOf = std::function<const Mapping::Mapping &()>;
    using FamilyOf = std::function<QString(const QString &system)>; ///< connector family a mapping is written for

    Pipeline(Clock &clock, Store::Database &database, Store::Writer &writer, Projector &projector, MappingOf mapping,
             FamilyOf family);

    /// Queues one batch of what is pending; `done` gets the orders it touched (empty = nothing was pending). One batch at a time.
    void run(std::function<void(Result<QStringList>)> done);
    bool running() const { return m_running; }
    void setGuards(Guards guards) { m_guards = guards; }
    Result<bool> pending();

    /// Projections from the journal: emptied, then every observation and step is applied again in order.
    /// `progress` gets observations done.
    static Result<void> rebuild(Store::Database &database, Projector &projector,
                                const std::function<void(qint64)> &progress);

private:
    Result<QSet<QString>> digest(Store::Database &database, const Store::InboxRow &row);

    Clock &m_clock;
    Store::Database &m_database;
    Store::Writer &m_writer;
    Projector &m_projector;
    MappingOf m_mapping;
    FamilyOf m_family;
    bool m_running = false;
    Guards m_guards;
};

/// One observation into records, keys and transactions; the orders it touched.
Result<QSet<QString>> apply(Store::Database &database, const Observation &observation);

} // namespace Throughline::Pipeline
