// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Throughline::Test
{

/// A disk in memory below SQLite (its default VFS while this lives) that can lose power, be full or fail.
///
/// As on a real disk a write counts only after a sync. When power is lost, of what was written since then some writes
/// are there and some are not, in any order, and some only in part; files that were created or deleted without a sync of
/// their folder may or may not be so. Bytes beside a write are not touched, as SQLite assumes of disks on Unix.
class PowerVfs
{
public:
    struct Write {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false; ///< to `offset`
    };
    struct Shared; // the wal index, lost with the power
    struct File {
        QByteArray now; ///< what the running system reads
        QByteArray durable;
        QList<Write> pending; ///< since the last sync
        bool there = true;
        bool wasThere = false; ///< after a power loss, whatever the dice say
        std::shared_ptr<Shared> shared;
        int readers = 0;
        bool reserved = false;
        bool exclusive = false;
    };
    using Disk = QHash<QString, std::shared_ptr<File>>;

    PowerVfs();
    ~PowerVfs();
    PowerVfs(const PowerVfs &) = delete;
    PowerVfs &operator=(const PowerVfs &) = delete;

    /// Everything fails from the operation with this number on (counted from 1, writes, truncations, syncs and deletions
    /// alike): power is gone. 0 = never.
    void cutAt(int operation) { m_cutAt = operation; }
    bool isCut() const { return m_cutAt > 0 && m_operations >= m_cutAt; }
    /// The operation with this number fails, or every one from there on; `full`: for want of space, else broken.
    void failAt(int operation, bool persistent, bool full);
    void heal() { m_failAt = 0; }
    int operations() const { return m_operations; }

    /// The machine starts again: what survives is decided by the seed. No connection may be open.
    void powerUp(quint64 seed);

    QHash<QString, QByteArray> contents() const; ///< of all files, as they read now
    void restore(const QHash<QString, QByteArray> &contents); ///< durable; the counts begin anew

    // For the functions that SQLite calls.
    int before(); ///< counts one operation; an error of SQLite when it is to fail
    bool fails() const { return isCut(); }
    Disk &disk() { return m_disk; }

private:
    Disk m_disk;
    int m_operations = 0;
    int m_cutAt = 0;
    int m_failAt = 0;
    bool m_persistent = false;
    bool m_full = false;
};

} // namespace Throughline::Test
