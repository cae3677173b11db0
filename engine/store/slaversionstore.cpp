// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/slaversionstore.h"

#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

SlaVersion readVersion(const Statement &row)
{
    return {row.text(0), row.json(1), row.int64(2)};
}

} // namespace

Result<void> SlaVersionStore::use(const SlaVersion &version)
{
    return atomically(m_database, [&]() -> Result<void> {
        const auto known = newest();
        if (!known || *known == version.version) {
            return known.transform([](const QString &) { });
        }
        return m_database
            .run(u"INSERT INTO sla_version (tenant, version, content, at_ms) VALUES (?, ?, ?, ?)"_s,
                 m_database.tenant(), version.version, version.content, version.atMs)
            .transform([](qint64) { });
    });
}

Result<QList<SlaVersion>> SlaVersionStore::history()
{
    auto rows = m_database.select(u"SELECT version, content, at_ms FROM sla_version WHERE tenant = ? ORDER BY seq"_s,
                                  m_database.tenant());
    return readAll<SlaVersion>(rows, readVersion);
}

Result<QString> SlaVersionStore::newest()
{
    auto row = m_database.select(u"SELECT version FROM sla_version WHERE tenant = ? ORDER BY seq DESC LIMIT 1"_s,
                                 m_database.tenant());
    return readOne<QString>(row, [](const Statement &one) { return one.text(0); })
        .transform([](const std::optional<QString> &version) { return version.value_or(QString()); });
}

Result<std::optional<SlaVersion>> SlaVersionStore::newestWhole()
{
    auto row = m_database.select(
        u"SELECT version, content, at_ms FROM sla_version WHERE tenant = ? ORDER BY seq DESC LIMIT 1"_s,
        m_database.tenant());
    return readOne<SlaVersion>(row, readVersion);
}

} // namespace Throughline::Store
