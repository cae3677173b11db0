// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "app/host/simulation.h"

#include <QEventLoop>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

Session::Session(const Invocation &invocation)
    : m_invocation(invocation)
{
}

Result<std::unique_ptr<Session>> Session::open(const Invocation &invocation)
{
    std::unique_ptr<Session> session(new Session(invocation));
    if (!invocation.isSet(u"workspace"_s)) {
        if (const auto up = ensureSimulation(invocation.folder, u"lively"_s); !up) {
            return std::unexpected(up.error());
        }
    }
    auto workspace = session->m_world.open(invocation.folder);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    session->m_workspace = *workspace;
    // The schema must be there before anybody reads.
    auto database = Store::Database::open(Store::Location::sqlite(session->m_workspace.storeFile()));
    if (!database) {
        return std::unexpected(database.error());
    }
    session->m_commands = std::move(*database);
    if (const auto prepared = Api::prepareStore(*session->m_commands); !prepared) {
        return std::unexpected(prepared.error());
    }
    auto reader = Api::Reader::open(session->m_workspace);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    session->m_reader = std::move(*reader);
    return session;
}

Result<void> Session::takeEngine(Api::EngineOptions options)
{
    if (m_engine) {
        return {};
    }
    options.holder = Api::LocalWorld::holder(u"throughlinectl"_s);
    auto engine = m_world.engine(m_workspace, options);
    if (!engine) {
        return std::unexpected(engine.error());
    }
    m_engine = std::move(*engine);
    m_engine->start();
    return {};
}

bool Session::turnUntil(const std::function<bool()> &done, qint64 patienceMs)
{
    const auto until = m_world.clock().bootMs() + patienceMs;
    QEventLoop loop;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        if (done() || m_world.clock().bootMs() > until) {
            loop.quit();
        }
    });
    beat.start(20);
    loop.exec();
    return done();
}

Result<QJsonObject> Session::command(const QString &kind, const QJsonObject &args)
{
    if (!m_engine) {
        const auto taken = takeEngine();
        if (!taken && taken.error().code != ErrorCode::LeaseLost) {
            return std::unexpected(taken.error());
        }
    }
    const auto seq = Api::postCommand(*m_commands, kind, args, m_invocation.actor, nowMs(),
                                      QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!seq) {
        return std::unexpected(seq.error());
    }
    if (m_engine) {
        m_engine->nudge();
    }
    std::optional<QJsonObject> result;
    std::optional<Error> error;
    turnUntil(
        [&] {
            const auto asked = m_reader->commandResult(*seq);
            if (!asked) {
                error = asked.error();
            } else if (*asked) {
                result = **asked;
            }
            return result || error;
        },
        10 * 60'000);
    if (error) {
        return std::unexpected(*error);
    }
    if (!result) {
        return fail(ErrorCode::StoreBusy,
                    u"command %1 is posted and not carried out yet: does the engine's process still run?"_s.arg(*seq));
    }
    return *result;
}

} // namespace Throughline::Ctl
