// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/host.h"

#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/estate/control.h"
#include "engine/estate/hostclock.h"
#include "engine/estate/hostlistener.h"
#include "engine/estate/hostwebhooks.h"
#include "engine/estate/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return fail(ErrorCode::StoreBroken, u"%1: %2"_s.arg(path, file.errorString()));
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it holds a token
    if (!file.commit()) {
        return fail(ErrorCode::StoreBroken, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace

struct EstateHost::Private {
    HostClock ownClock;
    Clock *clock = &ownClock;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<PocketEstate> estate;
    std::unique_ptr<HostListener> control;
    QMap<QString, std::shared_ptr<HostListener>> listeners;
    std::unique_ptr<HostWebhooks> webhooks;
    ControlContext context;
    std::function<void()> stopAsked;
    QSet<Clock::TimerId> waiting; ///< what waits for its time holds connections and must end before they do

    qint64 now() const { return estate->now(clock->wallMs()); }
    void later(qint64 ms, std::function<void()> call)
    {
        const auto id = std::make_shared<Clock::TimerId>(0);
        *id = clock->after(ms, [this, id, call = std::move(call)] {
            waiting.remove(*id);
            call();
        });
        waiting.insert(*id);
    }

    Result<void> openTruth(const EstateOptions &options);
    Result<void> listen(const EstateOptions &options);
    void describe(const EstateOptions &options);
    void serve(const SystemBehaviour &system, EstateRequest request, std::shared_ptr<HostListener::Exchange> exchange);
    EstateReply serveControl(const EstateRequest &request);
    void followFaults();
};

EstateHost::EstateHost()
    : d(std::make_unique<Private>())
{
}

EstateHost::~EstateHost()
{
    stop();
}

Result<void> EstateHost::Private::openTruth(const EstateOptions &options)
{
    auto truth = Truth::open(options.folder + "/truth.sqlite"_L1);
    if (!truth) {
        return std::unexpected(truth.error());
    }
    estate = std::make_unique<PocketEstate>(*std::move(truth));
    if (estate->truth().setting(u"identity"_s).isEmpty()) {
        const auto make = options.world == "lively"_L1 ? makeLivelyWorld : makeEmptyWorld;
        make(estate->truth(), options.seed, clock->wallMs());
        return estate->truth().commit();
    }
    return {};
}

Result<void> EstateHost::Private::listen(const EstateOptions &options)
{
    quint16 port = options.port;
    control = std::make_unique<HostListener>(
        [this](const EstateRequest &request, const std::shared_ptr<HostListener::Exchange> &exchange) {
            exchange->answer(serveControl(request));
        });
    if (auto done = control->listen(port); !done) {
        return done;
    }
    for (const auto *system : systems()) {
        auto listener = std::make_shared<HostListener>(
            [this, system](EstateRequest request, std::shared_ptr<HostListener::Exchange> exchange) {
                serve(*system, std::move(request), std::move(exchange));
            });
        port = port ? port + 1 : 0;
        if (auto done = listener->listen(port); !done) {
            return done;
        }
        listeners.insert(system->id, listener);
    }
    followFaults();
    return {};
}

void EstateHost::Private::describe(const EstateOptions &options)
{
    const auto &truth = estate->truth();
    const auto url = [](quint16 port) { return u"http://127.0.0.1:%1"_s.arg(port); };
    QJsonObject described;
    for (const auto *system : systems()) {
        QJsonObject entry{
            {u"kind"_s, system->kind}, {u"name"_s, system->name}, {u"baseUrl"_s, url(listeners[system->id]->port())}};
        const auto names = system->kind == "stripe"_L1 ? QStringList{u"secretKey"_s, u"webhookSecret"_s}
                                                       : QStringList{u"clientId"_s, u"clientSecret"_s};
        for (const auto &name : names) {
            entry.insert(name, credential(truth, *system, name));
        }
        described.insert(system->id, entry);
    }
    context.token = QString::fromLatin1(sha256Hex(u"control/%1"_s.arg(truth.setting(u"identity"_s)).toUtf8()));
    context.descriptor = {{u"version"_s, 1},
                          {u"pid"_s, QCoreApplication::applicationPid()},
                          {u"folder"_s, QDir(options.folder).absolutePath()},
                          {u"control"_s, QJsonObject{{u"url"_s, url(control->port())}, {u"token"_s, context.token}}},
                          {u"systems"_s, described}};
}

void EstateHost::Private::serve(const SystemBehaviour &system, EstateRequest request,
                                std::shared_ptr<HostListener::Exchange> exchange)
{
    auto visit = std::make_shared<PocketEstate::Visit>(estate->arrive(system, std::move(request), now()));
    later(visit->delayMs, [this, visit, exchange] {
        const auto reply = estate->perform(*visit, now()); // durable from here on
        webhooks->look();
        const auto answer = [this, visit, exchange, reply] {
            estate->leave(*visit);
            exchange->answer(reply);
        };
        reply.holdMs > 0 ? later(reply.holdMs, answer) : answer();
    });
}

EstateReply EstateHost::Private::serveControl(const EstateRequest &request)
{
    auto reply = answerControl(request, *estate, context, clock->wallMs());
    followFaults();
    webhooks->look();
    if (context.stopAsked && stopAsked) {
        later(0, stopAsked);
    }
    return reply;
}

void EstateHost::Private::followFaults()
{
    for (auto it = listeners.begin(); it != listeners.end(); ++it) {
        const bool refuses = estate->refusesConnections(it.key());
        if (refuses && it.value()->isListening()) {
            it.value()->refuse();
        } else if (!refuses && !it.value()->isListening()) {
            if (const auto done = it.value()->listen(it.value()->port()); !done) {
                qCWarning(Log::estate) << "cannot listen again:" << done.error().detail;
            }
        }
    }
}

Result<void> EstateHost::start(const EstateOptions &options)
{
    if (options.clock) {
        d->clock = options.clock;
    }
    if (!QDir().mkpath(options.folder)) {
        return fail(ErrorCode::StoreBroken, u"the folder %1 cannot be made"_s.arg(options.folder));
    }
    d->lock = std::make_unique<QLockFile>(options.folder + "/lock"_L1);
    d->lock->setStaleLockTime(0); // only the death of its process frees it
    if (!d->lock->tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString name;
        d->lock->getLockInfo(&pid, &host, &name);
        d->lock.reset();
        return fail(ErrorCode::NotAllowed,
                    u"another pocket estate (process %1) already works in %2"_s.arg(pid).arg(options.folder));
    }
    if (auto done = d->openTruth(options); !done) {
        return done;
    }
    d->webhooks = std::make_unique<HostWebhooks>(*d->estate, *d->clock);
    if (auto done = d->listen(options); !done) {
        return done;
    }
    d->describe(options);
    d->webhooks->look();
    return writeWhole(options.folder + "/estate.json"_L1, canonicalJson(d->context.descriptor));
}

void EstateHost::stop()
{
    for (const auto id : std::as_const(d->waiting)) {
        d->clock->cancel(id);
    }
    d->waiting.clear();
    d->webhooks.reset();
    d->listeners.clear();
    d->control.reset();
    d->estate.reset();
    d->lock.reset();
}

void EstateHost::onStopAsked(std::function<void()> call)
{
    d->stopAsked = std::move(call);
}

QJsonObject EstateHost::descriptor() const
{
    return d->context.descriptor;
}

std::pair<int, QJsonObject> EstateHost::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const EstateRequest request{.method = method,
                                .url = QUrl(u"http://127.0.0.1"_s + path),
                                .headers = {{"Authorization"_ba, "Bearer " + d->context.token.toLatin1()}},
                                .body = body.isEmpty() ? QByteArray() : canonicalJson(body)};
    const auto reply = d->serveControl(request);
    return {reply.status, reply.json.toObject()};
}

PocketEstate &EstateHost::estate()
{
    return *d->estate;
}

int serveEstate(const EstateOptions &options)
{
    EstateHost host;
    if (const auto started = host.start(options); !started) {
        QTextStream(stderr) << started.error().detail << Qt::endl;
        return 1;
    }
    host.onStopAsked([] { QCoreApplication::quit(); });
    QTextStream(stdout) << QDir(options.folder).absoluteFilePath(u"estate.json"_s) << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace Throughline::Estate
