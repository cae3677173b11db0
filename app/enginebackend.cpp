// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginebackend.h"

#include "engine/base/log.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Throughline
{

namespace
{

// Between two change notes, so that a busy engine cannot keep the window from drawing.
constexpr auto frame = 16ms;
constexpr auto listsEvery = 33ms; ///< many pages ask again for these

/// Of many records ("lanes", "items"), not of one ("transaction:SO-1").
bool isList(const QString &topic)
{
    return !topic.contains(u':');
}

constexpr int holdMs = 10'000; ///< between "run" and the first send of a plan

QString loginName()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const auto value = qEnvironmentVariable(name); !value.isEmpty()) {
            return value;
        }
    }
    return u"this computer"_s;
}

Api::EngineOptions options(std::optional<quint16> listenPort)
{
    Api::EngineOptions options;
    options.holder = Api::LocalWorld::holder(u"throughline"_s);
    options.holdMs = holdMs;
    options.listenPort = listenPort;
    return options;
}

Api::ExceptionQuery queryOf(const ExceptionFilter &filter, const QString &causeId, qint64 nowMs)
{
    Api::ExceptionQuery query;
    query.causeId = causeId;
    query.text = filter.text;
    query.entity = filter.entity;
    query.currency = filter.currency;
    query.owner = filter.owner;
    query.lane = filter.lane;
    query.resolved = filter.state == ExceptionState::Resolved;
    query.snoozed = filter.state == ExceptionState::Snoozed;
    query.inDoubtOnly = filter.inDoubtOnly;
    query.within = filter.within;
    query.actor = loginName();
    query.nowMs = nowMs;
    return query;
}

Api::ItemOrder orderOf(ItemSort sort)
{
    switch (sort) {
    case ItemSort::Age:
        return Api::ItemOrder::Age;
    case ItemSort::Due:
        return Api::ItemOrder::Due;
    case ItemSort::Money:
    case ItemSort::Order:
        break;
    }
    return Api::ItemOrder::Money;
}

Result<QString> causeTitle(Api::Reader &reader, const PlanRequest &request)
{
    Store::ProjectionStore projections(reader.database());
    auto id = request.causeId;
    if (id.isEmpty() && !request.exceptionIds.isEmpty()) {
        const auto row = projections.exception(request.exceptionIds.first());
        id = row && *row ? (*row)->item.causeId : QString();
    }
    return projections.cause(id).transform(
        [](const std::optional<Store::CauseRow> &row) { return row ? row->cause.title : QString(); });
}

} // namespace

EngineBackend::EngineBackend(const QString &folder, std::optional<quint16> listenPort, QObject *parent)
    : Backend(parent), m_drillDesk(folder), m_engine(std::make_unique<Api::EngineThread>(folder, options(listenPort)))
{
    m_single.pause.setInterval(frame);
    m_lists.pause.setInterval(listsEvery);
    for (auto *pause : {&m_single.pause, &m_lists.pause}) {
        pause->setSingleShot(true);
        pause->setTimerType(Qt::PreciseTimer);
        connect(pause, &QTimer::timeout, this, &EngineBackend::passOn);
    }
    m_minute.setInterval(20s); // the clock shows minutes
    connect(&m_minute, &QTimer::timeout, this, &Backend::nowChanged);
    m_minute.start();
    connect(&m_drillDesk, &DrillDesk::changed, this, [this] { note({u"drills"_s}); });
    connect(m_engine.get(), &Api::EngineThread::started, this, [this](const QString &othersHold) {
        m_ours = othersHold.isEmpty();
        enter(Phase::Open, std::nullopt);
    });
    connect(m_engine.get(), &Api::EngineThread::failed, this,
            [this](const QString &sentence) { enter(Phase::Failed, Error{ErrorCode::BadConfig, sentence}); });
    connect(m_engine.get(), &Api::EngineThread::changed, this, &EngineBackend::note);
    connect(m_engine.get(), &Api::EngineThread::listening, this, [this](quint16 port) {
        qCInfo(Log::app, "Webhooks are received on http://127.0.0.1:%d/webhooks/SYSTEM", port);
        Q_EMIT listening(port);
    });
    m_engine->start();
}

EngineBackend::~EngineBackend()
{
    m_waiting.clear(); // their answers end with Cancelled
    m_engine.reset();
}

void EngineBackend::enter(Phase phase, const std::optional<Error> &error)
{
    m_phase = phase;
    m_error = error;
    for (const auto &call : std::exchange(m_waiting, {})) {
        call(m_error);
    }
    Q_EMIT changed({});
}

void EngineBackend::whenOpen(std::function<void(const std::optional<Error> &)> call)
{
    if (m_phase == Phase::Opening) {
        m_waiting.push_back(std::move(call));
    } else {
        call(m_error);
    }
}

void EngineBackend::answered()
{
    if (--m_open == 0) {
        QMetaObject::invokeMethod(this, &EngineBackend::passOn, Qt::QueuedConnection); // whoever asked reads first
    }
}

void EngineBackend::note(const QStringList &topics)
{
    for (const auto &topic : topics) {
        (isList(topic) ? m_lists : m_single).topics.insert(topic);
    }
    passOn();
}

/// Pages ask again for every note. While earlier questions are open, notes gather: the reader is never flooded.
void EngineBackend::passOn()
{
    if (m_open > 0) {
        return;
    }
    QSet<QString> topics;
    if (!m_single.pause.isActive()) {
        topics = std::exchange(m_single.topics, {});
    }
    if (!m_lists.pause.isActive()) {
        topics.unite(std::exchange(m_lists.topics, {}));
    }
    if (topics.isEmpty()) {
        return;
    }
    m_single.pause.start();
    if (std::ranges::any_of(topics, isList)) {
        m_lists.pause.start();
    }
    Q_EMIT changed(QStringList(topics.begin(), topics.end()));
}

qint64 EngineBackend::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QTimeZone EngineBackend::zone() const
{
    return QTimeZone::systemTimeZone();
}

QFuture<Result<Api::StatusView>> EngineBackend::status()
{
    return ask<Api::StatusView>([this, now = nowMs()](Api::Reader &reader) {
        return reader.status(now).transform([this](Api::StatusView view) {
            view.engineNote = m_ours ? QString() : view.engineNote; // our own name is no news
            return view;
        });
    });
}

QFuture<Result<QList<Api::LaneView>>> EngineBackend::lanes()
{
    return ask<QList<Api::LaneView>>([now = nowMs()](Api::Reader &reader) { return reader.lanes(now); });
}

QFuture<Result<Api::LaneItemPage>> EngineBackend::laneItems(Lane lane, const QString &afterKey, int limit)
{
    return ask<Api::LaneItemPage>(
        [lane, afterKey, limit](Api::Reader &reader) { return reader.laneItems(lane, afterKey, limit); });
}

QFuture<Result<QList<Api::CauseView>>> EngineBackend::causes(const ExceptionFilter &filter)
{
    return ask<QList<Api::CauseView>>([query = queryOf(filter, {}, nowMs()), now = nowMs()](Api::Reader &reader) {
        return reader.causes(query, now);
    });
}

QFuture<Result<Api::ItemPage>> EngineBackend::items(const QString &causeId, const ExceptionFilter &filter,
                                                    ItemSort sort, const QString &afterKey, int limit)
{
    return ask<Api::ItemPage>([query = queryOf(filter, causeId, nowMs()), sort, afterKey, limit](Api::Reader &reader) {
        return reader.items(query, orderOf(sort), afterKey, limit);
    });
}

QFuture<Result<Api::TransactionView>> EngineBackend::transaction(const QString &orderKey)
{
    return ask<Api::TransactionView>([orderKey](Api::Reader &reader) { return reader.transaction(orderKey); });
}

QFuture<Result<Api::TransactionView>> EngineBackend::transactionAt(const QString &orderKey, qint64 atMs)
{
    return ask<Api::TransactionView>(
        [orderKey, atMs](Api::Reader &reader) { return reader.transactionAt(orderKey, atMs); });
}

QFuture<Result<QList<Api::PlanView>>> EngineBackend::plans()
{
    return ask<QList<Api::PlanView>>([](Api::Reader &reader) { return reader.plans(); });
}

QFuture<Result<Api::PlanView>> EngineBackend::plan(const QString &id)
{
    return ask<Api::PlanView>([id](Api::Reader &reader) { return reader.plan(id); });
}

QFuture<Result<QList<Api::SystemView>>> EngineBackend::systems()
{
    return ask<QList<Api::SystemView>>([now = nowMs()](Api::Reader &reader) { return reader.systems(now); });
}

QFuture<Result<QList<Api::FlowView>>> EngineBackend::flows()
{
    return ask<QList<Api::FlowView>>([](Api::Reader &reader) { return reader.flows(); });
}

QFuture<Result<QList<Api::DrillView>>> EngineBackend::drills()
{
    return m_drillDesk.drills();
}

QFuture<Result<QJsonObject>> EngineBackend::post(const QString &kind, const QJsonObject &args)
{
    const auto answer = std::make_shared<Answer<QJsonObject>>();
    whenOpen([this, answer, kind, args](const std::optional<Error> &error) {
        if (error) {
            answer->give(std::unexpected(*error));
        } else {
            m_engine->command(kind, args, loginName(),
                              [answer](const Result<QJsonObject> &result) { answer->give(result); });
        }
    });
    return answer->future();
}

QFuture<Result<void>> EngineBackend::order(const QString &kind, const QJsonObject &args)
{
    return post(kind, args).then([](const Result<QJsonObject> &result) {
        return result.transform([](const QJsonObject &) { });
    });
}

QFuture<Result<void>> EngineBackend::orderPlan(const QString &verb, const QString &id)
{
    return order(u"plan."_s + verb, {{u"plan"_s, id}});
}

QFuture<Result<QString>> EngineBackend::createPlan(const PlanRequest &request)
{
    QJsonObject args{{u"reason"_s, request.reason}};
    if (request.causeId.isEmpty()) {
        args.insert(u"exceptions"_s, QJsonArray::fromStringList(request.exceptionIds));
    } else {
        args.insert(u"cause"_s, request.causeId);
    }
    for (const auto &[name, text] : {std::pair{u"from"_s, request.from}, std::pair{u"mapping"_s, request.mapping},
                                     std::pair{u"replaces"_s, request.replaces}}) {
        if (!text.isEmpty()) {
            args.insert(name, text);
        }
    }
    if (!request.edits.isEmpty()) {
        args.insert(u"edits"_s, request.edits);
    }
    if (request.perMinute) {
        args.insert(u"per_minute"_s, *request.perMinute);
    }
    if (request.atOnce) {
        args.insert(u"at_once"_s, *request.atOnce);
    }
    // Its title says what it repairs: the cause, as far as the items have one.
    const auto answer = std::make_shared<Answer<QJsonObject>>();
    whenOpen([this, answer, request, args](const std::optional<Error> &error) {
        if (error) {
            answer->give(std::unexpected(*error));
            return;
        }
        auto *engine = m_engine.get();
        engine->ask([engine, answer, request, args](Result<Api::Reader *> reader) {
            auto titled = args;
            titled.insert(u"title"_s, reader ? causeTitle(**reader, request).value_or(QString()) : QString());
            engine->command(u"plan.create"_s, titled, loginName(),
                            [answer](const Result<QJsonObject> &result) { answer->give(result); });
        });
    });
    return answer->future().then([](const Result<QJsonObject> &result) {
        return result.transform([](const QJsonObject &object) { return object["plan"_L1].toString(); });
    });
}

QFuture<Result<void>> EngineBackend::approvePlan(const QString &id)
{
    return orderPlan(u"approve"_s, id);
}

QFuture<Result<void>> EngineBackend::runPlan(const QString &id)
{
    return order(u"plan.run"_s, {{u"plan"_s, id}, {u"hold_ms"_s, holdMs}});
}

QFuture<Result<void>> EngineBackend::undoPlan(const QString &id)
{
    return orderPlan(u"undo"_s, id);
}

QFuture<Result<void>> EngineBackend::pausePlan(const QString &id)
{
    return orderPlan(u"pause"_s, id);
}

QFuture<Result<void>> EngineBackend::resumePlan(const QString &id)
{
    return orderPlan(u"resume"_s, id);
}

QFuture<Result<void>> EngineBackend::stopPlan(const QString &id)
{
    return orderPlan(u"stop"_s, id);
}

QFuture<Result<void>> EngineBackend::askAgain(const QString &orderKey)
{
    return order(u"order.ask_again"_s, {{u"order"_s, orderKey}});
}

QFuture<Result<QJsonObject>> EngineBackend::askChecks(const QString &orderKey)
{
    return post(u"order.check"_s, {{u"order"_s, orderKey}});
}

QFuture<Result<void>> EngineBackend::fixedThere(const QString &orderKey, const QString &system, const QString &recordId,
                                                const QString &reason)
{
    return order(u"order.fixed_there"_s,
                 {{u"order"_s, orderKey}, {u"system"_s, system}, {u"record"_s, recordId}, {u"reason"_s, reason}});
}

QFuture<Result<void>> EngineBackend::decide(const QByteArray &intentId, const QString &verdict, const QString &targetId,
                                            const QString &reason)
{
    return order(u"step.decide"_s,
                 {{u"intent"_s, QString::fromLatin1(intentId)},
                  {u"verdict"_s, verdict},
                  {u"target_id"_s, targetId},
                  {u"reason"_s, reason}});
}

QFuture<Result<void>> EngineBackend::runDrill(const QString &name)
{
    return m_drillDesk.run(name);
}

QFuture<Result<void>> EngineBackend::pauseSystem(const QString &id, bool paused)
{
    return order(u"system.pause"_s, {{u"system"_s, id}, {u"paused"_s, paused}});
}

QFuture<Result<void>> EngineBackend::probeSystem(const QString &id)
{
    return order(u"system.probe"_s, {{u"system"_s, id}});
}

QFuture<Result<void>> EngineBackend::setOperate(const QString &flow, bool on)
{
    return order(u"flow.operate"_s, {{u"flow"_s, flow}, {u"on"_s, on}});
}

QFuture<Result<void>> EngineBackend::setMapping(const QString &map, const QString &key, const QString &value,
                                                const QString &reason)
{
    return order(u"mapping.set"_s, {{u"map"_s, map}, {u"key"_s, key}, {u"value"_s, value}, {u"reason"_s, reason}});
}

QString EngineBackend::actor() const
{
    return loginName();
}

QFuture<Result<QJsonObject>> EngineBackend::local(const LocalAction &action)
{
    auto args = action.args;
    if (!action.exceptionIds.isEmpty()) {
        args.insert(u"exceptions"_s, QJsonArray::fromStringList(action.exceptionIds));
    }
    return post(u"work."_s + action.kind, args);
}

QFuture<Result<Api::WorkView>> EngineBackend::work(const QString &exceptionId)
{
    return ask<Api::WorkView>([exceptionId](Api::Reader &reader) { return reader.work(exceptionId); });
}

QFuture<Result<Api::RunbookView>> EngineBackend::runbook(const QString &causeId)
{
    return ask<Api::RunbookView>([causeId](Api::Reader &reader) { return reader.runbook(causeId); });
}

QFuture<Result<Api::OwnersView>> EngineBackend::owners()
{
    return ask<Api::OwnersView>([](Api::Reader &reader) { return reader.owners(); });
}

QFuture<Result<Api::LocalWorkView>> EngineBackend::localWork()
{
    return ask<Api::LocalWorkView>([](Api::Reader &reader) { return reader.localWork(loginName()); });
}

QFuture<Result<void>> EngineBackend::setPlanPolicy(const QString &id, int perMinute, int atOnce)
{
    return order(u"plan.policy"_s, {{u"plan"_s, id}, {u"per_minute"_s, perMinute}, {u"at_once"_s, atOnce}});
}

QFuture<Result<QList<Api::SequelView>>> EngineBackend::planSequels(const QString &id, int position)
{
    return ask<QList<Api::SequelView>>(
        [id, position](Api::Reader &reader) { return reader.planSequels(id, position); });
}

QFuture<Result<QList<Api::InputField>>> EngineBackend::planInputs(const QString &id, int position)
{
    return ask<QList<Api::InputField>>([id, position](Api::Reader &reader) { return reader.planInputs(id, position); });
}

QFuture<Result<Api::PlanView>> EngineBackend::planNews(const QString &id, int limit)
{
    return ask<Api::PlanView>([id, limit](Api::Reader &reader) { return reader.planNews(id, limit); });
}

} // namespace Throughline
