// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/localworld.h"
#include "engine/api/reader.h"

#include <QCommandLineParser>

#include <memory>

namespace Throughline::Ctl
{

/// Options every verb understands.
struct Invocation {
    QStringList words; ///< verb and its arguments, options taken out
    QString folder; ///< workspace
    QString actor;
    bool json = false;
    const QCommandLineParser *parser = nullptr;
    QString option(const QString &name) const { return parser->value(name); }
    bool isSet(const QString &name) const { return parser->isSet(name); }
};

/// One workspace as the command line uses it: reads at once; commands are posted, and carried out here when no other
/// process runs the engine.
class Session
{
public:
    static Result<std::unique_ptr<Session>> open(const Invocation &invocation);

    Api::Reader &reader() { return *m_reader; }
    const Api::Workspace &workspace() const { return m_workspace; }
    qint64 nowMs() { return m_world.clock().wallMs(); }

    /// Posts a command and waits for its result. `follow` true: goes on turning the engine until `done` says so.
    Result<QJsonObject> command(const QString &kind, const QJsonObject &args);
    /// Turns the event loop (and, if it is ours, the engine) until `done` is true or the time is over.
    bool turnUntil(const std::function<bool()> &done, qint64 patienceMs);
    /// Takes the engine unless another process has it: then its holder in words.
    Result<void> takeEngine(Api::EngineOptions options = {});
    Api::Engine *engine() { return m_engine.get(); }
    Api::LocalWorld &world() { return m_world; }

private:
    explicit Session(const Invocation &invocation);

    Invocation m_invocation;
    Api::LocalWorld m_world;
    Api::Workspace m_workspace;
    std::unique_ptr<Api::Engine> m_engine;
    std::unique_ptr<Store::Database> m_commands;
    std::unique_ptr<Api::Reader> m_reader;
};

} // namespace Throughline::Ctl
