// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

namespace Throughline::Store
{

/// Rolls back unless committed. Inside another one it is a savepoint, so every store method that needs
/// atomicity opens its own and callers may wrap several. A failed begin is reported by commit() and ok().
class DatabaseTransaction
{
public:
    enum class Kind { Write, Read };
    explicit DatabaseTransaction(Database &database, Kind kind = Kind::Write);
    ~DatabaseTransaction();
    DatabaseTransaction(const DatabaseTransaction &) = delete;
    DatabaseTransaction &operator=(const DatabaseTransaction &) = delete;

    Result<void> ok() const; ///< did it begin?
    /// On failure everything in it is rolled back.
    Result<void> commit();
    Result<void> rollback();

private:
    Database &m_database;
    Kind m_kind;
    int m_depth;
    bool m_open = false;
    std::optional<Error> m_error;
};

/// Runs `work` in a transaction (or savepoint) and commits it if it succeeds.
template<typename Work>
auto atomically(Database &database, Work &&work) -> decltype(work())
{
    DatabaseTransaction transaction(database);
    if (auto begun = transaction.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    auto result = work();
    if (!result) {
        return result;
    }
    if (auto committed = transaction.commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return result;
}

} // namespace Throughline::Store
