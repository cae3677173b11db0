// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powervfs.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <random>
#include <sqlite3.h>
#include <vector>

namespace Throughline::Test
{

struct PowerVfs::Shared {
    std::map<int, std::vector<char>> regions;
    std::array<int, SQLITE_SHM_NLOCK> readers{};
    std::array<bool, SQLITE_SHM_NLOCK> exclusive{};
};

namespace
{

constexpr auto vfsName = "throughline-power";

/// What SQLite keeps for one open file.
struct Handle {
    sqlite3_file base;
    PowerVfs *vfs;
    PowerVfs::File *file; ///< owned by the disk, or by `own`
    std::shared_ptr<PowerVfs::File> *keeps;
    int lock;
    unsigned shmShared;
    unsigned shmExclusive;
    bool temporary; ///< never durable, not counted
};

Handle &of(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file); // NOLINT(*-reinterpret-cast): the C interface of a VFS
}

PowerVfs &vfsOf(sqlite3_vfs *vfs)
{
    return *static_cast<PowerVfs *>(vfs->pAppData);
}

void apply(QByteArray &content, const PowerVfs::Write &write)
{
    if (write.truncates) {
        content.resize(write.offset, '\0');
        return;
    }
    const auto end = write.offset + write.bytes.size();
    if (content.size() < end) {
        content.resize(end, '\0');
    }
    std::memcpy(content.data() + write.offset, write.bytes.constData(), static_cast<size_t>(write.bytes.size()));
}

int unlock(sqlite3_file *file, int level)
{
    auto &handle = of(file);
    auto &disk = *handle.file;
    if (handle.lock >= SQLITE_LOCK_RESERVED && level < SQLITE_LOCK_RESERVED) {
        disk.reserved = false;
        disk.exclusive = false;
    }
    if (handle.lock >= SQLITE_LOCK_SHARED && level < SQLITE_LOCK_SHARED) {
        --disk.readers;
    }
    handle.lock = std::min(handle.lock, level);
    return SQLITE_OK;
}

int lock(sqlite3_file *file, int level)
{
    auto &handle = of(file);
    auto &disk = *handle.file;
    if (handle.lock >= level) {
        return SQLITE_OK;
    }
    if (handle.lock == SQLITE_LOCK_NONE) {
        if (disk.exclusive) {
            return SQLITE_BUSY;
        }
        ++disk.readers;
        handle.lock = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED && handle.lock < SQLITE_LOCK_RESERVED) {
        if (disk.reserved) {
            return SQLITE_BUSY;
        }
        disk.reserved = true;
        handle.lock = SQLITE_LOCK_RESERVED;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        if (disk.readers > 1) {
            return SQLITE_BUSY;
        }
        disk.exclusive = true;
    }
    handle.lock = std::max(handle.lock, level);
    return SQLITE_OK;
}

int shmUnmap(sqlite3_file *file, int remove);

int close(sqlite3_file *file)
{
    auto &handle = of(file);
    unlock(file, SQLITE_LOCK_NONE);
    shmUnmap(file, 0);
    delete handle.keeps;
    handle.keeps = nullptr;
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *into, int amount, sqlite3_int64 offset)
{
    const auto &handle = of(file);
    if (handle.vfs->fails()) {
        return SQLITE_IOERR_READ;
    }
    const auto &content = handle.file->now;
    const auto there = std::clamp<qint64>(content.size() - offset, 0, amount);
    std::memset(into, 0, static_cast<size_t>(amount));
    if (there > 0) {
        std::memcpy(into, content.constData() + offset, static_cast<size_t>(there));
    }
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int change(Handle &handle, PowerVfs::Write write)
{
    if (!handle.temporary) {
        if (const int refused = handle.vfs->before(); refused != SQLITE_OK) {
            if (handle.vfs->fails()) { // it was under way when power went
                handle.file->pending.append(std::move(write));
            }
            return refused;
        }
    }
    apply(handle.file->now, write);
    handle.file->pending.append(std::move(write));
    return SQLITE_OK;
}

int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    return change(of(file), {offset, QByteArray(static_cast<const char *>(from), amount)});
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return change(of(file), {size, {}, true});
}

int sync(sqlite3_file *file, int /*flags*/)
{
    auto &handle = of(file);
    if (!handle.temporary) {
        if (const int refused = handle.vfs->before(); refused != SQLITE_OK) {
            return refused == SQLITE_FULL ? SQLITE_IOERR_FSYNC : refused;
        }
    }
    for (const auto &each : std::as_const(handle.file->pending)) {
        apply(handle.file->durable, each);
    }
    handle.file->pending.clear();
    handle.file->wasThere = true; // SQLite syncs the folder of a file it has made
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = of(file).file->now.size();
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *file, int *reserved)
{
    *reserved = of(file).file->reserved ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file * /*file*/, int /*op*/, void * /*arg*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file * /*file*/)
{
    return 4096;
}

int characteristics(sqlite3_file * /*file*/)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as on Unix
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    auto &handle = of(file);
    auto &shared = handle.file->shared;
    if (!shared) {
        shared = std::make_shared<PowerVfs::Shared>();
    }
    auto &bytes = shared->regions[region];
    if (bytes.empty() && extend != 0) {
        bytes.resize(static_cast<size_t>(size));
    }
    *memory = bytes.empty() ? nullptr : bytes.data();
    return SQLITE_OK;
}

int shmLock(sqlite3_file *file, int first, int count, int flags)
{
    auto &handle = of(file);
    auto &shared = *handle.file->shared;
    for (int pass = 0; pass < 2; ++pass) { // all of them or none
        for (int slot = first; slot < first + count; ++slot) {
            const unsigned bit = 1U << static_cast<unsigned>(slot);
            auto &readers = shared.readers.at(static_cast<size_t>(slot));
            auto &exclusive = shared.exclusive.at(static_cast<size_t>(slot));
            const bool mine = (handle.shmExclusive & bit) != 0;
            const int othersRead = readers - ((handle.shmShared & bit) != 0 ? 1 : 0);
            if ((flags & SQLITE_SHM_UNLOCK) != 0) {
                if (pass == 1 && (flags & SQLITE_SHM_SHARED) != 0 && (handle.shmShared & bit) != 0) {
                    --readers;
                    handle.shmShared &= ~bit;
                }
                if (pass == 1 && (flags & SQLITE_SHM_EXCLUSIVE) != 0 && mine) {
                    exclusive = false;
                    handle.shmExclusive &= ~bit;
                }
                continue;
            }
            const bool wantsAll = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
            if (pass == 0 && ((exclusive && !mine) || (wantsAll && othersRead > 0))) {
                return SQLITE_BUSY;
            }
            if (pass == 1 && wantsAll) {
                exclusive = true;
                handle.shmExclusive |= bit;
            } else if (pass == 1 && (handle.shmShared & bit) == 0) {
                ++readers;
                handle.shmShared |= bit;
            }
        }
    }
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file * /*file*/) { } // one thread

int shmUnmap(sqlite3_file *file, int remove)
{
    auto &handle = of(file);
    if (!handle.file->shared) {
        return SQLITE_OK;
    }
    shmLock(file, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_SHARED);
    shmLock(file, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE);
    if (remove != 0) {
        handle.file->shared.reset();
    }
    return SQLITE_OK;
}

const sqlite3_io_methods methods{.iVersion = 2,
                                 .xClose = close,
                                 .xRead = read,
                                 .xWrite = write,
                                 .xTruncate = truncate,
                                 .xSync = sync,
                                 .xFileSize = fileSize,
                                 .xLock = lock,
                                 .xUnlock = unlock,
                                 .xCheckReservedLock = checkReserved,
                                 .xFileControl = control,
                                 .xSectorSize = sectorSize,
                                 .xDeviceCharacteristics = characteristics,
                                 .xShmMap = shmMap,
                                 .xShmLock = shmLock,
                                 .xShmBarrier = shmBarrier,
                                 .xShmUnmap = shmUnmap,
                                 .xFetch = nullptr,
                                 .xUnfetch = nullptr};

int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *out)
{
    auto &power = vfsOf(vfs);
    auto &handle = *new (file) Handle{};
    if (power.fails()) {
        return SQLITE_CANTOPEN;
    }
    std::shared_ptr<PowerVfs::File> found;
    handle.temporary = name == nullptr;
    if (handle.temporary) {
        found = std::make_shared<PowerVfs::File>();
    } else {
        auto &entry = power.disk()[QString::fromUtf8(name)];
        if (!entry || !entry->there) {
            if ((flags & SQLITE_OPEN_CREATE) == 0) {
                return SQLITE_CANTOPEN;
            }
            const bool before = entry && entry->wasThere; // deleted, but perhaps not for good
            auto old = before ? entry->durable : QByteArray();
            entry = std::make_shared<PowerVfs::File>();
            entry->wasThere = before;
            if (before) {
                entry->durable = std::move(old);
                entry->pending.append({0, {}, true});
            }
        }
        found = entry;
    }
    handle.base.pMethods = &methods;
    handle.vfs = &power;
    handle.file = found.get();
    handle.keeps = new std::shared_ptr(found);
    if (out != nullptr) {
        *out = flags;
    }
    return SQLITE_OK;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto &power = vfsOf(vfs);
    const auto found = power.disk().value(QString::fromUtf8(name));
    if (!found || !found->there) {
        return SQLITE_IOERR_DELETE_NOENT;
    }
    if (const int refused = power.before(); refused != SQLITE_OK) {
        return refused == SQLITE_FULL ? SQLITE_IOERR_DELETE : refused;
    }
    found->there = false;
    found->wasThere = found->wasThere && syncFolder == 0;
    return SQLITE_OK;
}

int access(sqlite3_vfs *vfs, const char *name, int /*flags*/, int *result)
{
    auto &power = vfsOf(vfs);
    if (power.fails()) {
        return SQLITE_IOERR_ACCESS;
    }
    const auto found = power.disk().value(QString::fromUtf8(name));
    *result = found && found->there ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs * /*vfs*/, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace

PowerVfs::PowerVfs()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        auto copy = *sqlite3_vfs_find(nullptr); // time and randomness as usual
        copy.pNext = nullptr;
        copy.zName = vfsName;
        copy.szOsFile = sizeof(Handle);
        copy.mxPathname = 512;
        copy.xOpen = open;
        copy.xDelete = remove;
        copy.xAccess = access;
        copy.xFullPathname = fullPath;
        return copy;
    }();
    vfs.pAppData = this;
    sqlite3_vfs_register(&vfs, 1);
}

PowerVfs::~PowerVfs()
{
    sqlite3_vfs_unregister(sqlite3_vfs_find(vfsName));
}

void PowerVfs::failAt(int operation, bool persistent, bool full)
{
    m_failAt = operation;
    m_persistent = persistent;
    m_full = full;
}

int PowerVfs::before()
{
    if (isCut()) {
        return SQLITE_IOERR;
    }
    ++m_operations;
    if (isCut()) {
        return SQLITE_IOERR;
    }
    if (m_failAt > 0 && (m_persistent ? m_operations >= m_failAt : m_operations == m_failAt)) {
        return m_full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

void PowerVfs::powerUp(quint64 seed)
{
    std::mt19937_64 dice(seed);
    const auto names = [&] {
        auto list = m_disk.keys();
        list.sort(); // the same seed, the same disk
        return list;
    }();
    Disk after;
    for (const auto &name : names) {
        const auto &file = *m_disk[name];
        const bool there = file.there == file.wasThere ? file.there : dice() % 2 == 0;
        if (!there) {
            continue;
        }
        auto pending = file.pending;
        if (dice() % 2 == 0) { // reordered by the disk's cache
            std::ranges::shuffle(pending, dice);
        }
        auto kept = std::make_shared<File>();
        kept->durable = file.durable;
        kept->wasThere = true;
        const auto share = dice() % 5; // from "nothing was written" to "all but the sync"
        for (auto &write : pending) {
            if (dice() % 4 >= share) {
                continue;
            }
            if (!write.truncates && write.bytes.size() > 1 && dice() % 4 == 0) { // torn
                const auto part = static_cast<qint64>(dice() % static_cast<quint64>(write.bytes.size()));
                const bool front = dice() % 2 == 0;
                write = front ? Write{write.offset, write.bytes.first(part)}
                              : Write{write.offset + part, write.bytes.sliced(part)};
            }
            apply(kept->durable, write);
        }
        kept->now = kept->durable;
        after.insert(name, kept);
    }
    m_disk = std::move(after);
    m_operations = 0;
    m_cutAt = 0;
    m_failAt = 0;
}

QHash<QString, QByteArray> PowerVfs::contents() const
{
    QHash<QString, QByteArray> all;
    for (const auto &[name, file] : m_disk.asKeyValueRange()) {
        if (file->there) {
            all.insert(name, file->now);
        }
    }
    return all;
}

void PowerVfs::restore(const QHash<QString, QByteArray> &contents)
{
    m_disk.clear();
    for (const auto &[name, bytes] : contents.asKeyValueRange()) {
        auto file = std::make_shared<File>();
        file->now = bytes;
        file->durable = bytes;
        file->wasThere = true;
        m_disk.insert(name, file);
    }
    m_operations = 0;
    m_cutAt = 0;
    m_failAt = 0;
}

} // namespace Throughline::Test
