// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/enginethread.h"

#include "engine/api/webhooks.h"

#include <QPointer>
#include <QTimer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

/// Lives on the engine's thread.
struct EngineThread::Engines {
    QObject context;
    std::unique_ptr<LocalWorld> world;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Webhooks> webhooks; ///< hand over to the engine: they go first
};

/// Lives on the reader's thread.
struct EngineThread::Readers {
    QObject context;
    std::unique_ptr<LocalWorld> world;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<Store::Database> commands; ///< for posting only
    struct Waiting {
        qint64 seq = 0;
        std::function<void(Result<QJsonObject>)> done;
    };
    QList<Waiting> waiting;
    std::unique_ptr<QTimer> watch;
};

EngineThread::EngineThread(QString folder, EngineOptions options)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
    , m_engines(std::make_unique<Engines>())
    , m_readers(std::make_unique<Readers>())
{
    m_engines->context.moveToThread(&m_engineThread);
    m_readers->context.moveToThread(&m_readerThread);
    m_engineThread.setObjectName(u"engine"_s);
    m_readerThread.setObjectName(u"reader"_s);
}

EngineThread::~EngineThread()
{
    if (m_engineThread.isRunning()) {
        QMetaObject::invokeMethod(
            &m_engines->context,
            [this] {
                m_engines->webhooks.reset();
                m_engines->engine.reset();
                m_engines->world.reset();
            },
            Qt::BlockingQueuedConnection);
        m_engineThread.quit();
        m_engineThread.wait();
    }
    if (m_readerThread.isRunning()) {
        QMetaObject::invokeMethod(
            &m_readers->context,
            [this] {
                for (const auto &waiting : std::as_const(m_readers->waiting)) {
                    waiting.done(fail(ErrorCode::Cancelled, u"the application closes; the command stays posted"_s));
                }
                m_readers->waiting.clear();
                m_readers->watch.reset();
                m_readers->reader.reset();
                m_readers->commands.reset();
                m_readers->world.reset();
            },
            Qt::BlockingQueuedConnection);
        m_readerThread.quit();
        m_readerThread.wait();
    }
}

void EngineThread::start()
{
    m_engineThread.start();
    m_readerThread.start();
    QMetaObject::invokeMethod(&m_engines->context, [this] {
        m_engines->world = std::make_unique<LocalWorld>();
        auto workspace = m_engines->world->open(m_folder);
        if (!workspace) {
            Q_EMIT failed(workspace.error().detail);
            return;
        }
        const auto &opened = *workspace;
        auto engine = m_engines->world->engine(opened, m_options);
        QString others;
        if (engine) {
            m_engines->engine = std::move(*engine);
            m_engines->engine->onChanged([this](const QStringList &topics) { Q_EMIT changed(topics); });
            m_engines->engine->start();
            if (const auto heard = listen(); !heard) {
                Q_EMIT failed(heard.error().detail);
                return;
            }
        } else if (engine.error().code == ErrorCode::LeaseLost) {
            others = engine.error().detail;
        } else {
            Q_EMIT failed(engine.error().detail);
            return;
        }
        QMetaObject::invokeMethod(&m_readers->context, [this, opened, others] {
            m_readers->world = std::make_unique<LocalWorld>();
            auto reader = Reader::open(opened);
            auto commands = Store::Database::open(Store::Location::sqlite(opened.storeFile()));
            if (!reader || !commands) {
                Q_EMIT failed(!reader ? reader.error().detail : commands.error().detail);
                return;
            }
            m_readers->reader = std::move(*reader);
            m_readers->commands = std::move(*commands);
            watchForeign();
            Q_EMIT started(others);
        });
    });
}

/// Where webhooks were asked for. On the engine's thread.
Result<void> EngineThread::listen()
{
    if (!m_options.listenPort) {
        return {};
    }
    m_engines->webhooks = std::make_unique<Webhooks>(m_engines->world->clock(), *m_engines->engine);
    const auto port = m_engines->webhooks->listen(*m_options.listenPort);
    if (!port) {
        return std::unexpected(port.error());
    }
    Q_EMIT listening(*port);
    return {};
}

/// Results of posted commands, and, where another process runs the engine, that anything may have changed.
void EngineThread::watchForeign()
{
    m_readers->watch = std::make_unique<QTimer>();
    m_readers->watch->setInterval(100);
    connect(m_readers->watch.get(), &QTimer::timeout, &m_readers->context, [this, beats = 0]() mutable {
        auto waiting = std::exchange(m_readers->waiting, {});
        for (auto &one : waiting) {
            const auto result = m_readers->reader->commandResult(one.seq);
            if (result && !*result) {
                m_readers->waiting.append(std::move(one));
            } else {
                one.done(result.transform([](const auto &outcome) { return *outcome; }));
            }
        }
        if (!m_engines->engine && ++beats % 20 == 0) {
            Q_EMIT changed({u"status"_s, u"lanes"_s, u"causes"_s, u"items"_s, u"plans"_s, u"systems"_s, u"work"_s,
                            u"alerts"_s, u"slas"_s});
        }
    });
    m_readers->watch->start();
}

void EngineThread::ask(Question question)
{
    QMetaObject::invokeMethod(&m_readers->context, [this, question = std::move(question)] {
        if (m_readers->reader) {
            question(m_readers->reader.get());
        } else {
            question(fail(ErrorCode::StoreBusy, u"the workspace is not open yet"_s));
        }
    });
}

void EngineThread::command(const QString &kind, const QJsonObject &args, const QString &actor,
                           std::function<void(Result<QJsonObject>)> done)
{
    QMetaObject::invokeMethod(&m_readers->context, [this, kind, args, actor, done = std::move(done)] {
        if (!m_readers->commands) {
            done(fail(ErrorCode::StoreBusy, u"the workspace is not open yet"_s));
            return;
        }
        const auto now = m_readers->world->clock().wallMs();
        const auto seq = postCommand(*m_readers->commands, kind, args, actor, now,
                                     QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (!seq) {
            done(std::unexpected(seq.error()));
            return;
        }
        m_readers->waiting.append({*seq, done});
        QMetaObject::invokeMethod(&m_engines->context, [this] {
            if (m_engines->engine) {
                m_engines->engine->nudge();
            }
        });
    });
}

} // namespace Throughline::Api
