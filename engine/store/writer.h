// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <functional>
#include <vector>

namespace Throughline::Store
{

/// Full, broken or busy: the store as a whole, not what was asked of it. Nothing else can be trusted to be written.
inline bool storeFailed(const Error &error)
{
    return error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreBroken
        || error.code == ErrorCode::StoreBusy;
}

/// Group commit without threads: callers queue work, the owner calls flush() once per turn of the event loop
/// (Clock::after(0)), and all of it shares one commit.
class Writer
{
public:
    using Work = std::function<Result<void>(Database &)>;
    using Done = std::function<void(Result<void>)>;
    /// Work changes what is decided and needs to be admitted; evidence is kept whoever brings it.
    enum class Kind { Work, Evidence };

    explicit Writer(Database &database, std::function<void()> wake = {})
        : m_database(database), m_wake(std::move(wake))
    {
    }

    /// `wake` of the constructor is called when the queue becomes non-empty. `done` is called exactly once, from flush(),
    /// after the commit: an acknowledgement may be given there and nowhere earlier.
    void queue(Work work, Done done = {}, Kind kind = Kind::Work);
    /// Asked once per commit, inside it: an error refuses all work of that commit, not the evidence. Who has lost the
    /// engine's lease decides nothing any more.
    void admit(Work admission) { m_admission = std::move(admission); }
    /// Work that fails rolls back alone; a failing store (busy, full, broken) or a failed commit fails everything that
    /// was queued. Returns what happened to the commit. Work queued by completions waits for the next flush.
    Result<void> flush();
    std::size_t waiting() const { return m_queue.size(); }
    /// How often something was written: who saw this number before has nothing new to read.
    quint64 commits() const { return m_commits; }

private:
    struct Item {
        Work work;
        Done done;
        Kind kind = Kind::Work;
    };
    Result<void> runAll(std::vector<Item> &items, std::vector<Result<void>> &results);

    Database &m_database;
    std::function<void()> m_wake;
    Work m_admission;
    std::vector<Item> m_queue;
    quint64 m_commits = 0;
};

} // namespace Throughline::Store
