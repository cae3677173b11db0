// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/localworld.h"
#include "engine/api/reader.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Throughline::Api
{

/// The engine on a thread of its own and the readers on another one, so that a window never waits for either.
class EngineThread : public QObject
{
    Q_OBJECT
public:
    explicit EngineThread(QString folder, EngineOptions options);
    ~EngineThread() override; ///< stops the engine, gives the lease back, waits

    /// Opens workspace and store. `started` or `failed` follows. When another process runs the engine, this one only
    /// reads and posts commands: `started` comes with who runs it.
    void start();

    /// Runs `question` on the reader's thread with an open reader; its answer is the caller's affair.
    using Question = std::function<void(Result<Reader *>)>;
    void ask(Question question);
    /// Posts a command; `done` gets its result ("state", ...) on the reader's thread.
    void command(const QString &kind, const QJsonObject &args, const QString &actor,
                 std::function<void(Result<QJsonObject>)> done);

Q_SIGNALS:
    void started(const QString &othersHold);
    void failed(const QString &sentence);
    void listening(quint16 port); ///< for webhooks, when the options ask for it
    void changed(const QStringList &topics);

private:
    struct Engines;
    struct Readers;
    void watchForeign();
    Result<void> listen();

    QString m_folder;
    EngineOptions m_options;
    QThread m_engineThread;
    QThread m_readerThread;
    std::unique_ptr<Engines> m_engines;
    std::unique_ptr<Readers> m_readers;
};

} // namespace Throughline::Api
