// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/mappingstore.h"

#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

Result<void> MappingStore::use(const QString &version, const QJsonObject &content, qint64 nowMs)
{
    return atomically(m_database, [&]() -> Result<void> {
        {
            auto row =
                m_database.select(u"SELECT version FROM mapping_version WHERE tenant = ? ORDER BY seq DESC LIMIT 1"_s,
                                  m_database.tenant());
            const auto found = row.next();
            if (!found || (*found && row.text(0) == version)) {
                return found.transform([](bool) { });
            }
        }
        return m_database
            .run(u"INSERT INTO mapping_version (tenant, version, content, at_ms) VALUES (?, ?, ?, ?)"_s,
                 m_database.tenant(), version, content, nowMs)
            .transform([](qint64) { });
    });
}

Result<std::optional<QJsonObject>> MappingStore::content(const QString &version)
{
    auto row = m_database.select(
        u"SELECT content FROM mapping_version WHERE tenant = ? AND version = ? ORDER BY seq DESC LIMIT 1"_s,
        m_database.tenant(), version);
    return readOne<QJsonObject>(row, [](const Statement &one) { return one.json(0); });
}

Result<QList<MappingVersion>> MappingStore::history()
{
    auto rows = m_database.select(u"SELECT version, at_ms FROM mapping_version WHERE tenant = ? ORDER BY seq"_s,
                                  m_database.tenant());
    return readAll<MappingVersion>(rows,
                                   [](const Statement &row) { return MappingVersion{row.text(0), row.int64(1)}; });
}

} // namespace Throughline::Store
