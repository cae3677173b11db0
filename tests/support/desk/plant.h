// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/secrets.h"
#include "engine/flows/machine.h"
#include "engine/flows/unwinder.h"
#include "tests/support/desk/desk.h"

namespace Throughline::Test
{

/// A NetSuite, with a Stripe beside it, that holds what a test puts into it and answers looks truthfully. What it does with a cancellation is
/// scripted. It answers only when told to.
class ScriptedErp final : public Net
{
public:
    struct Order {
        QString id;
        QString reference;
        QString quoteNumber;
        QString status = QStringLiteral("B");
        QString total = QStringLiteral("100.00");
        qint64 changedMs = 0;
    };
    enum class Cancel {
        Works,
        Ignored, ///< answered as done, nothing changes
        LostDone, ///< carried out, the answer is lost
        LostUndone, ///< lost on the way
        Refused,
    };

    struct Subscription {
        QString id;
        QString reference;
        QString orderKey;
        QString status = QStringLiteral("active");
        qint64 createdMs = 0;
    };

    explicit ScriptedErp(HandClock &clock)
        : m_clock(clock)
    {
    }
    void send(HttpRequest request, Done done) override { m_held.append({std::move(request), std::move(done)}); }
    /// Answers what is held; how many requests that were.
    int answer();
    void drop() { m_held.clear(); } ///< the one who asked is dead

    QList<Order> orders;
    QList<Subscription> subscriptions; ///< of the billing system, which answers here too
    QStringList effects; ///< what was changed, in order
    std::optional<qint64> indexedMs; ///< an index that is rebuilt: it shows nothing that was changed later
    bool invoiced = false; ///< shows an invoice under whatever reference it is asked for
    Cancel cancel = Cancel::Works;
    int cancels = 0; ///< requests that came
    int looks = 0;
    int refused = 0; ///< so many of the next requests find nobody who listens
    QStringList asked; ///< queries of the looks, in order

private:
    Result<HttpReply> answerTo(const HttpRequest &request);
    HttpReply rows(const QString &query);
    HttpReply billing(const HttpRequest &request);

    HandClock &m_clock;
    QList<std::pair<HttpRequest, Done>> m_held;
};

/// A desk with the machine and the unwinder over it and a scripted ERP; it can be killed at any moment.
class Plant
{
public:
    Plant();
    ~Plant();

    /// One round of everything; the clock moves on by a second.
    void turn();
    /// Until nothing is due any more, or for so many rounds.
    void settle(int rounds = 60);
    /// The process dies and another one takes over: nothing but the store survives.
    void restart();

    /// A won deal whose order stands in the ERP and whose billing set-up was refused.
    void dealWithOrder(const QString &orderKey);
    /// As flow.compensate without a plan would.
    void unwind(const QString &orderKey, qint64 commandSeq = 7);
    QString wish(const QString &orderKey);
    StepState state(const QString &orderKey, const QString &step);
    Flows::ContextPtr context() { return m_life->context; }

    Desk desk;
    ScriptedErp erp{desk.clock};
    Guards guards;
    QJsonObject limits; ///< of every system, from the next restart on; empty = those of the profiles
    int actions = 0; ///< flushes and rounds of answers so far
    int killAt = 0; ///< dies after this many of them, once; 0 = never

private:
    bool dies();
    class Secrets final : public SecretStore
    {
    public:
        Result<QByteArray> secret(const QString &) override { return QByteArray("x"); }
    };
    /// What dies with the process.
    struct Life {
        std::unique_ptr<Store::Writer> writer;
        Flows::ContextPtr context;
        std::unique_ptr<Flows::Machine> machine;
        std::unique_ptr<Flows::Unwinder> unwinder;
    };

    Secrets m_secrets;
    std::unique_ptr<Life> m_life;
    std::vector<std::unique_ptr<Life>> m_dead; ///< frames of coroutines still point there
    int m_lives = 0;
};

template<typename T>
QCoro::Task<void> keepOf(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> kept)
{
    *kept = co_await task;
}

/// What a coroutine comes to, while the plant goes on.
template<typename T>
T waited(Plant &plant, QCoro::Task<T> task)
{
    const auto kept = std::make_shared<std::optional<T>>();
    const auto waiting = keepOf(std::move(task), kept);
    for (int i = 0; i < 100 && !*kept; ++i) {
        plant.turn();
    }
    if (!*kept) {
        qFatal("a coroutine does not come to its end");
    }
    return **kept;
}

} // namespace Throughline::Test
