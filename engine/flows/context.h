// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/random.h"
#include "engine/config/flow.h"
#include "engine/flows/decide.h"
#include "engine/flows/session.h"
#include "engine/model/guards.h"
#include "engine/store/effectsstore.h"
#include "engine/store/writer.h"

#include <QHash>

#include <coroutine>
#include <functional>
#include <memory>

namespace Throughline::Flows
{

/// What the machine stands on. Shared by its coroutines, which may outlive it by a turn of the loop.
struct Context {
    Clock &clock;
    Random &random;
    Store::Database &database; ///< the engine's own connection; all writes go through `writer`
    Store::Writer &writer;
    Store::Lease &lease;
    Store::LeaseToken token;
    QString engineId;
    QString bootId; ///< of this machine's boot
    qint64 startedBootMs = 0; ///< when this engine took over
    QHash<QString, std::shared_ptr<Session>> sessions; ///< by system id
    /// Recomputes everything derived of one transaction, inside the caller's commit.
    std::function<Result<void>(Store::Database &, const QString &orderKey)> project;
    std::function<void()> wake; ///< something became due
    /// A record of this type may have been made or changed by us: whoever reads the system shows it sooner.
    std::function<void(const QString &system, const QString &recordType)> wrote;
    /// The definition of a kind of flow; null: the workspace has lost it. Unset: no flow is known.
    std::function<const Config::Flow *(const QString &kind)> flow;
    QStringList urgentKinds; ///< kinds of flows of high criticality
    Guards guards; ///< all of them, but where a drill shows that one is missed
    qint64 networkLifeMs = 30'000;
    bool stopping = false;

    const Config::Flow *definitionOf(const QString &kind) const { return flow ? flow(kind) : nullptr; }
    Now now() const { return {clock.wallMs(), clock.bootMs()}; }
};
using ContextPtr = std::shared_ptr<Context>;

/// `co_await commit(context, work)`: resumes after the group commit that carried it.
class Commit
{
public:
    Commit(Store::Writer &writer, Store::Writer::Work work, Store::Writer::Kind kind = Store::Writer::Kind::Work)
        : m_writer(writer), m_work(std::move(work)), m_kind(kind)
    {
    }
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiter)
    {
        m_writer.queue(
            std::move(m_work),
            [this, waiter](Result<void> result) {
                m_result = std::move(result);
                waiter.resume();
            },
            m_kind);
    }
    Result<void> await_resume() { return std::move(m_result); }

private:
    Store::Writer &m_writer;
    Store::Writer::Work m_work;
    Store::Writer::Kind m_kind;
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
/// For what is true whoever brings it: written also by an engine that has lost its lease.
inline Commit keep(const ContextPtr &context, Store::Writer::Work evidence)
{
    return Commit(context->writer, std::move(evidence), Store::Writer::Kind::Evidence);
}

} // namespace Throughline::Flows
