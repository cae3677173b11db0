// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"
#include "engine/flows/session.h"
#include "engine/model/guards.h"
#include "engine/store/ingeststore.h"
#include "engine/store/writer.h"

#include <QHash>

#include <functional>
#include <memory>

namespace Throughline::Intake
{

/// What polling stands on; shared by its coroutines.
struct PollContext {
    Clock &clock;
    Store::Database &database;
    Store::Writer &writer;
    QList<std::shared_ptr<Flows::Session>> sessions;
    std::function<void()> arrived; ///< new rows are in the inbox
    /// every record of this source changed up to `ms` has been read
    std::function<void(const QString &system, const QString &source, qint64 ms)> caughtUp;
    std::function<void(const QString &system, const QString &words)>
        gap; ///< a log no longer reaches back to the cursor
    qint64 everyMsMax = 0; ///< > 0: no source waits longer (drills)
    Guards guards;
    bool stopping = false;
};

/// Asks every source of every system in its rhythm; a page and its cursor are committed together.
class Poller
{
public:
    explicit Poller(std::shared_ptr<PollContext> context);
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void start();
    /// Asks all sources of one system (empty: of all) as soon as the loop turns.
    void pollNow(const QString &system = {});
    /// Something of ours was carried out there: what shows records of this type is asked in a moment, not only in its rhythm. A
    /// source that fails keeps its growing distance.
    void readSoon(const QString &system, const QString &type);
    /// Complete rounds of every source since the start of this object; a round counts when its last page is stored.
    int rounds() const;
    bool busy() const;

    struct Stream {
        std::shared_ptr<Flows::Session> session;
        Config::Source source;
        bool running = false;
        bool again = false; ///< asked for while running
        bool soon = false; ///< something was carried out while running
        qint64 dueBootMs = 0; ///< the next round
        int rounds = 0;
        int failures = 0;
        Clock::TimerId timer = 0;
    };

private:
    void schedule(const std::shared_ptr<Stream> &stream, qint64 delayMs);

    std::shared_ptr<PollContext> m_context;
    QList<std::shared_ptr<Stream>> m_streams;
};

} // namespace Throughline::Intake
