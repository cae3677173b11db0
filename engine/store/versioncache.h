// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/observation.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Throughline::Store
{

/// The versions of an order's records, as far as they have been read. Observations are only ever appended: what was read of the
/// same records stays true, and only what came since is asked for. A rollback forgets all, for what it takes back may have been
/// read. Bounded: when the young half is full, the old one is dropped.
class VersionCache
{
public:
    static constexpr qsizetype versionsMax = 20'000; ///< of each half
    struct Entry {
        QList<RecordRef> records; ///< sorted
        QList<Observation> versions; ///< oldest first
    };

    /// Taken out, so that what is appended to it is not copied first.
    std::optional<Entry> take(const QString &orderKey)
    {
        if (auto found = m_young.find(orderKey); found != m_young.end()) {
            m_count -= found->versions.size();
            auto entry = std::move(*found);
            m_young.erase(found);
            return entry;
        }
        if (auto found = m_old.find(orderKey); found != m_old.end()) {
            auto entry = std::move(*found);
            m_old.erase(found);
            return entry;
        }
        return std::nullopt;
    }
    void keep(const QString &orderKey, Entry entry)
    {
        if (m_count + entry.versions.size() > versionsMax) {
            m_old = std::exchange(m_young, {});
            m_count = 0;
        }
        m_count += entry.versions.size();
        m_young.emplace(orderKey, std::move(entry));
    }
    void forget()
    {
        m_young.clear();
        m_old.clear();
        m_count = 0;
    }

private:
    QHash<QString, Entry> m_young;
    QHash<QString, Entry> m_old;
    qsizetype m_count = 0;
};

} // namespace Throughline::Store
