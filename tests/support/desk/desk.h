// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/transport/secrets.h"
#include "tests/engine/store/storetest.h"

namespace Throughline::Test
{

/// As a server writes it into its Date header.
inline QByteArray httpDate(qint64 ms)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

inline constexpr qint64 minute = 60'000;
inline constexpr qint64 hour = 60 * minute;

/// A network that keeps what is sent until it is told to deliver; `answer` says what comes back.
class DeskNet final : public Net
{
public:
    void send(HttpRequest request, Done done) override { m_held.emplace_back(std::move(request), std::move(done)); }
    /// Answers everything that was sent so far.
    void deliver()
    {
        for (auto held = std::exchange(m_held, {}); auto &[request, done] : held) {
            ++asked;
            done(answer(request));
        }
    }
    bool waits() const { return !m_held.empty(); }

    std::function<Result<HttpReply>(const HttpRequest &)> answer; ///< must be set before deliver()
    int asked = 0;

private:
    std::vector<std::pair<HttpRequest, Done>> m_held;
};

/// The shipped pocket estate over a store of its own, put together as the engine does, with a clock that stands still
/// and without network. What the store refuses ends the test through qFatal.
/// Its flows ask nobody, unless `change` says otherwise: most tests are about what comes after the questions.
class Desk
{
public:
    using Change = std::function<void(QList<Config::Flow> &)>;
    explicit Desk(const Change &change = askNobody);
    /// Takes the checks that ask out of the flows: what needed one needs what it needed.
    static void askNobody(QList<Config::Flow> &flows);

    Store::Database &database() { return *m_database; }
    const std::shared_ptr<Flows::Book> &book() const { return m_book; }
    Flows::ContextPtr context() { return m_context; }
    const Api::Workspace &workspace() const { return m_workspace; }

    /// From now on this system can be asked; `net` says what it answers. Only systems without sign-in: "stripe".
    void connect(const QString &system);
    /// Commits what is queued and delivers what was sent, until nothing moves any more.
    void settle();

    void operate(const QString &kind, std::optional<qint64> sinceMs);
    /// One version arrives: kept, applied and projected, as the pipeline does.
    void see(Observation version);
    void project(const QString &orderKey);
    /// As a complete poll of the role's systems at this time would.
    void readUntil(const QString &role, qint64 ms);

    QList<Store::RecordRow> records(const QString &orderKey);
    QList<Store::Flow> flows(const QString &orderKey);
    /// Newest generation; nullopt = not prepared.
    std::optional<Pipeline::CurrentStep> step(const QString &orderKey, const QString &step);
    std::optional<Store::ExceptionRow> gap(const QString &orderKey, const QString &code);
    /// Moves a planned step to succeeded, as a look that found it would.
    void succeed(const QString &orderKey, const QString &step, const QString &targetId);
    /// Commits an attempt and then lets it end there.
    void sendAndEnd(const QString &orderKey, const QString &step, const QList<StepState> &path,
                    const QString &targetId = {});

    HandClock clock;
    DeskNet net;

private:
    class NoRandom : public Random
    {
    public:
        quint64 next() override { return 4; }
    };

    QTemporaryDir m_folder;
    NoRandom m_random;
    MemorySecrets m_secrets;
    Api::Workspace m_workspace;
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Store::Lease> m_lease;
    std::unique_ptr<Store::Writer> m_writer;
    std::shared_ptr<Flows::Book> m_book;
    std::unique_ptr<Pipeline::Projector> m_projector;
    Flows::ContextPtr m_context;
};

/// What a Result holds; a refusal ends the test.
template<typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%s", qUtf8Printable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

// The records of one deal: product SUP-GOLD (mapped for every entity), 100.00 EUR.
Observation opportunity(const QString &orderKey, const QString &status, qint64 versionMs, qint64 statusSinceMs = 0);
Observation quote(const QString &orderKey, qint64 versionMs);
Observation erpOrder(const QString &orderKey, const QString &status, qint64 versionMs);
Observation billingInvoice(const QString &orderKey, qint64 versionMs);

} // namespace Throughline::Test
