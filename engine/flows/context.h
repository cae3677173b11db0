// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/random.h"
#include "engine/flows/decide.h"
#include "engine/flows/session.h"
#include "engine/store/effectsstore.h"
#include "engine/store/writer.h"

#include <QHash>

#include <coroutine>
#include <functional>
#include <memory>

namespace Throughline::Flows
{

/// A defect switched on by purpose, so that a drill can show that the proofs would notice it. Only in simulated workspaces.
enum class Mutant { None, BlindRetry };

/// What the machine stands on. Shared by its coroutines, which may outlive it by a turn of the loop.
struct Context {
    Clock &clock;
    Random &random;
    Store::Database &database; ///< the engine's own connection; all writes go through `writer`
    Store::Writer &writer;
    Store::Lease &lease;
    Store::LeaseToken token;
    QString engineId;
    qint64 startedMs = 0; ///< when this engine took over
    QHash<QString, std::shared_ptr<Session>> sessions; ///< by system id
    /// Recomputes everything derived of one transaction, inside the caller's commit.
    std::function<Result<void>(Store::Database &, const QString &orderKey)> project;
    std::function<void()> wake; ///< something became due
    Mutant mutant = Mutant::None;
    qint64 networkLifeMs = 30'000;
    bool stopping = false;

    Now now() const { return {clock.wallMs(), clock.bootMs()}; }
};
using ContextPtr = std::shared_ptr<Context>;

/// `co_await commit(context, work)`: resumes after the group commit that carried it.
class Commit
{
public:
    Commit(Store::Writer &writer, Store::Writer::Work work)
        : m_writer(writer), m_work(std::move(work))
    {
    }
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_writer.queue(std::move(m_work), [this, waiter](Result<void> result) {
            m_result = std::move(result);
            waiter.resume();
        });
    }
    Result<void> await_resume() { return std::move(m_result); }

private:
    Store::Writer &m_writer;
    Store::Writer::Work m_work;
    Result<void> m_result;
};

/// `co_await Pause{clock, ms}`: ask afterwards whether the context is stopping.
struct Pause {
    Clock &clock;
    qint64 ms;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter) const
    {
        clock.after(ms, [waiter] { waiter.resume(); });
    }
    void await_resume() const noexcept { }
};

inline Commit commit(const ContextPtr &context, Store::Writer::Work work)
{
    return Commit(context->writer, std::move(work));
}

} // namespace Throughline::Flows
