// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/runner.h"

#include "engine/base/log.h"
#include "engine/causes/causes.h"
#include "engine/flows/steps.h"
#include "engine/recovery/plan.h"
#include "engine/recovery/undoplan.h"
#include "engine/store/auditstore.h"
#include "engine/store/ingeststore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int atOnceMax = 32;
constexpr qint64 tickMs = 250;

using Hands = std::shared_ptr<QSet<QString>>;
using Pauses = std::shared_ptr<QHash<QString, qint64>>;

QString handOf(const QString &planId, int position)
{
    return planId + u'/' + QString::number(position);
}

Result<void> addReceipt(Store::Database &database, const QString &planId, int position, const QString &kind,
                        const QString &text, qint64 nowMs)
{
    Store::Receipt receipt;
    receipt.planId = planId;
    receipt.position = position;
    receipt.kind = kind;
    receipt.text = text;
    receipt.atMs = nowMs;
    return Store::PlanStore(database).addReceipt(receipt).transform([](qint64) { });
}

/// The generation that this plan made for an item, once it has started it.
Result<std::optional<Store::StepRow>> startedStep(Store::Database &database, const Store::PlanItem &item,
                                                  const QString &planId)
{
    Store::EffectsStore effects(database);
    const auto old = effects.intent(item.intentId);
    if (!old) {
        return std::unexpected(old.error());
    }
    if (!*old) {
        return std::nullopt;
    }
    const auto generations = effects.generations(**old);
    if (!generations) {
        return std::unexpected(generations.error());
    }
    for (const auto &generation : *generations) {
        if (generation.input[Flows::planKey].toObject()["id"_L1].toString() == planId) {
            return effects.step(generation.id);
        }
    }
    return std::nullopt;
}

QJsonObject mark(const Store::Plan &plan, const Store::PlanItem &item)
{
    return {{u"id"_s, plan.id},
            {u"position"_s, item.position},
            {u"hash"_s, QString::fromLatin1(plan.hash)},
            {u"body_hash"_s, QString::fromLatin1(item.bodyHash)}};
}

/// Begins the flow that a gap of history was handed to.
Result<void> beginFlow(Store::Database &database, const std::shared_ptr<Flows::Book> &book, const Store::Plan &plan,
                       const Store::PlanItem &item)
{
    const auto gap = Store::ProjectionStore(database).exception(item.exceptionId);
    if (!gap) {
        return std::unexpected(gap.error());
    }
    const bool open = *gap && (*gap)->item.state != ExceptionState::Resolved;
    const auto flow = open ? book->takeUp(database, item.orderKey, (*gap)->item.failure.code)
                           : Result<std::optional<Store::Flow>>(std::nullopt);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    if (!*flow) {
        return fail(ErrorCode::Stale, u"the gap has closed or a flow works on it already"_s);
    }
    auto draft = book->draft(database, **flow, item.request["step"_L1].toString(), 0);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->intent.input.insert(Flows::planKey, mark(plan, item));
    if (const auto ensured = Store::EffectsStore(database).ensureFlow(**flow); !ensured) {
        return std::unexpected(ensured.error());
    }
    return book->plan(database, **flow, *draft);
}

/// Replaces the failed generation by a new one that belongs to the plan.
Result<void> startItem(Store::Database &database, const std::shared_ptr<Flows::Book> &book, const Store::Plan &plan,
                       const Store::PlanItem &item, qint64 nowMs)
{
    Store::EffectsStore effects(database);
    const auto row = effects.step(item.intentId);
    const auto old = effects.intent(item.intentId);
    const auto links = effects.flowsOfIntent(item.intentId);
    if (!row || !old || !links) {
        return std::unexpected(!row ? row.error() : !old ? old.error() : links.error());
    }
    if (!*row || !*old || links->isEmpty()) {
        return fail(ErrorCode::Bug, u"a plan item without its step"_s);
    }
    if ((*row)->state != StepState::DeadLettered) {
        return fail(ErrorCode::Stale, u"the step is %1 now"_s.arg(toWord((*row)->state)));
    }
    const auto flow = effects.flow(links->first().flowId);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    auto draft = book->draft(database, **flow, links->first().step, (*old)->generation + 1);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    draft->intent.input.insert(Flows::planKey, mark(plan, item));
    Store::Move move;
    move.intentId = item.intentId;
    move.from = StepState::DeadLettered;
    move.to = StepState::Replayed;
    move.atMs = nowMs;
    move.reason = u"replay-command"_s;
    move.detail = plan.id;
    if (const auto moved = effects.transition(move); !moved) {
        return std::unexpected(moved.error());
    }
    // Every flow that waited for the shared effect waits for its new generation.
    for (const auto &link : *links) {
        const auto waiting = effects.flow(link.flowId);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        if (const auto done = book->plan(database, **waiting, *draft); !done) {
            return done;
        }
    }
    return {};
}

/// Reads the effect back and writes the receipt; an index that lags is asked again at a growing distance.
QCoro::Task<void> verify(Flows::ContextPtr context, Hands hands, Pauses pauses, Store::Plan plan, Store::PlanItem item,
                         Store::StepRow row, bool sent)
{
    const auto hand = handOf(plan.id, item.position);
    Store::EffectsStore effects(context->database);
    const auto intent = effects.intent(row.intentId);
    if (!intent || !*intent) {
        hands->remove(hand);
        co_return;
    }
    const auto *operation = Flows::operationOf(*context, **intent);
    const bool readable = operation && !operation->verify.isEmpty();
    Flows::Looked looked;
    if (readable) {
        looked = co_await Flows::askTarget(context, **intent, row.lastSentMs);
    }
    if (context->stopping) {
        hands->remove(hand);
        co_return;
    }
    const auto now = context->clock.wallMs();
    // The index may lag: an effect that was answered is given its time to appear.
    const auto since = now - std::max(row.lastSentMs, row.updatedMs);
    const bool early = readable && looked.check != TargetCheck::PresentEqual
        && looked.check != TargetCheck::PresentDifferent && since < operation->indexLagMs + 60'000;
    if (early) {
        pauses->insert(hand, now + std::clamp<qint64>(since / 2, tickMs, 15'000));
    } else {
        pauses->remove(hand);
        QString kind;
        QString text;
        if (!readable) {
            kind = u"applied"_s;
            text = item.request["target"_L1].toString() == Flows::ownTarget
                ? (item.request.contains("takes_up"_L1) ? u"the flow has begun"_s : u"checked again"_s)
                : u"%1, answered; the target cannot be asked"_s.arg(row.targetId);
        } else if (looked.check == TargetCheck::PresentEqual) {
            kind = sent ? u"applied"_s : u"already-there"_s;
            text = looked.evidence;
        } else {
            kind = looked.check == TargetCheck::PresentDifferent ? u"differs"_s : u"in-doubt"_s;
            text = looked.evidence;
        }
        const auto written = co_await Flows::commit(
            context,
            [context, plan, item, row, looked, readable, kind, text, now](Store::Database &database) -> Result<void> {
                if (readable) {
                    Store::LookRow look;
                    look.intentId = row.intentId;
                    look.askedMs = looked.askedMs;
                    look.askedBootMs = looked.askedBootMs;
                    look.bootId = context->bootId;
                    look.check = looked.check;
                    look.found = looked.toJson();
                    look.witnessMs = looked.witnessMs;
                    if (const auto added = Store::EffectsStore(database).addLook(look); !added) {
                        return std::unexpected(added.error());
                    }
                }
                if (const auto done = addReceipt(database, plan.id, item.position, kind, text, now); !done) {
                    return done;
                }
                return Flows::projectAll(context, database, row.intentId, item.orderKey);
            });
        if (!written) {
            qCWarning(Log::recovery) << plan.id << item.position << "receipt not kept:" << written.error().detail;
        }
    }
    hands->remove(hand);
    if (context->wake) {
        context->wake();
    }
}

/// An item that sends nothing: found equal, it closes; otherwise its receipt says why it was held.
QCoro::Task<void> settleUnsent(Flows::ContextPtr context, Hands hands, Store::Plan plan, Store::PlanItem item)
{
    const auto hand = handOf(plan.id, item.position);
    const auto now = context->clock.wallMs();
    const auto written =
        co_await Flows::commit(context, [context, plan, item, now](Store::Database &database) -> Result<void> {
            Store::EffectsStore effects(database);
            const auto row = effects.step(item.intentId);
            if (!row) {
                return std::unexpected(row.error());
            }
            const bool there = item.check == TargetCheck::PresentEqual;
            if (there && *row && (*row)->state == StepState::DeadLettered) {
                Store::LookRow look;
                look.intentId = item.intentId;
                look.askedMs = static_cast<qint64>(item.request["asked_ms"_L1].toInteger());
                look.check = TargetCheck::PresentEqual;
                look.found = {{u"evidence"_s, item.evidence}};
                if (const auto added = effects.addLook(look); !added) {
                    return std::unexpected(added.error());
                }
                Store::Move move;
                move.intentId = item.intentId;
                move.from = StepState::DeadLettered;
                move.to = StepState::Succeeded;
                move.atMs = now;
                move.reason = u"late-evidence"_s;
                move.detail = item.evidence;
                if (const auto moved = effects.transition(move); !moved) {
                    return std::unexpected(moved.error());
                }
            }
            const bool differs = item.check == TargetCheck::PresentDifferent || item.check == TargetCheck::LookAlike;
            const bool doubtful = *row && (*row)->state != StepState::DeadLettered; // else it just cannot be built
            const auto kind = there ? u"already-there"_s
                : differs           ? u"differs"_s
                : doubtful          ? u"in-doubt"_s
                                    : u"failed"_s;
            if (const auto done = addReceipt(database, plan.id, item.position, kind, item.evidence, now); !done) {
                return done;
            }
            return Flows::projectAll(context, database, item.intentId, item.orderKey);
        });
    if (!written) {
        qCWarning(Log::recovery) << plan.id << item.position << "receipt not kept:" << written.error().detail;
    }
    hands->remove(hand);
    if (context->wake) {
        context->wake();
    }
}

Result<void> setState(Store::Database &database, const QString &planId, const QString &state, const QString &actor,
                      const QString &note, qint64 nowMs, qint64 commandSeq)
{
    Store::PlanStateRow row;
    row.planId = planId;
    row.state = state;
    row.atMs = nowMs;
    row.commandSeq = commandSeq;
    row.note = note;
    if (const auto done = Store::PlanStore(database).appendState(row); !done) {
        return std::unexpected(done.error());
    }
    Store::AuditRecord audit;
    audit.atMs = nowMs;
    audit.actor = actor;
    audit.action = u"plan."_s + state;
    audit.subject = u"plan:"_s + planId;
    audit.detail = {{u"note"_s, note}};
    return Store::AuditStore(database).append(audit).transform([](const QByteArray &) { });
}

Result<QString> stateOf(Store::Database &database, const QString &planId)
{
    const auto state = Store::PlanStore(database).state(planId);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!*state) {
        return fail(ErrorCode::NotFound, u"there is no plan %1"_s.arg(planId));
    }
    return (*state)->state;
}

Result<void> change(Store::Database &database, const QString &planId, const QStringList &from, const QString &to,
                    const QString &actor, const QString &note, qint64 nowMs, qint64 commandSeq)
{
    const auto state = stateOf(database, planId);
    if (!state) {
        return std::unexpected(state.error());
    }
    if (!from.contains(*state)) {
        return fail(ErrorCode::NotAllowed, u"the plan is %1; this needs %2"_s.arg(*state, from.join(u" or "_s)));
    }
    return setState(database, planId, to, actor, note, nowMs, commandSeq);
}

bool isGood(const QString &kind)
{
    return kind == "applied"_L1 || kind == "already-there"_L1 || kind == "no-longer-wanted"_L1;
}

/// Queues one write of an item's and lets go of the item when it is done.
void queueFor(const Flows::ContextPtr &context, const Hands &hands, const QString &hand, Store::Writer::Work work)
{
    hands->insert(hand);
    context->writer.queue(std::move(work), [hands, hand, context](const Result<void> &) {
        hands->remove(hand);
        if (context->wake) {
            context->wake();
        }
    });
}

/// Queues a change of the plan's state.
void queueChange(const Flows::ContextPtr &context, const Store::Plan &plan, const QString &from, const QString &to)
{
    const auto now = context->clock.wallMs();
    context->writer.queue(
        [plan, from, to, now](Store::Database &database) {
            return change(database, plan.id, {from}, to, plan.actor, {}, now, 0);
        },
        [context](const Result<void> &) {
            if (context->wake) {
                context->wake();
            }
        });
}

/// Starts an item's new generation; what cannot start gets its receipt at once.
Result<void> startOrRefuse(const Flows::ContextPtr &context, Store::Database &database,
                           const std::shared_ptr<Flows::Book> &book, const Store::Plan &plan,
                           const Store::PlanItem &item, qint64 nowMs)
{
    const auto started = item.request.contains("takes_up"_L1) ? beginFlow(database, book, plan, item)
                                                              : startItem(database, book, plan, item, nowMs);
    if (!started) {
        const auto kind = started.error().code == ErrorCode::Stale ? u"no-longer-wanted"_s : u"refused"_s;
        return addReceipt(database, plan.id, item.position, kind, started.error().detail, nowMs);
    }
    return Flows::projectAll(context, database, item.intentId, item.orderKey);
}

/// The receipt of a step that ended otherwise than well; nullopt = it succeeded or is under way.
std::optional<QString> receiptKind(StepState state)
{
    switch (state) {
    case StepState::Differs:
        return u"differs"_s;
    case StepState::InDoubt:
        return u"in-doubt"_s;
    case StepState::DeadLettered:
        return u"refused"_s;
    case StepState::Cancelled:
    case StepState::ResolvedManually:
        return u"no-longer-wanted"_s;
    default:
        return std::nullopt;
    }
}

/// What the receipts say of a gate so far.
struct GateSoFar {
    int size = 0;
    GateResult result;
};

GateSoFar countGate(const QList<Store::PlanItem> &items, const QHash<int, QString> &receipts, int gate)
{
    GateSoFar so;
    for (const auto &item : items) {
        if (item.gate != gate) {
            continue;
        }
        ++so.size;
        if (const auto it = receipts.constFind(item.position); it != receipts.constEnd()) {
            ++so.result.sent;
            ++(isGood(*it) ? so.result.verified : so.result.failed);
        }
    }
    return so;
}

} // namespace

Runner::Runner(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book)
    : m_context(std::move(context))
    , m_book(std::move(book))
    , m_hands(std::make_shared<QSet<QString>>())
    , m_pauses(std::make_shared<QHash<QString, qint64>>())
{
}

Runner::~Runner() = default;

Result<qint64> Runner::pump()
{
    Store::PlanStore plans(m_context->database);
    qint64 next = 0;
    for (const auto &word : {u"holding"_s, u"running"_s}) {
        const auto ids = plans.plansInState(word);
        if (!ids) {
            return std::unexpected(ids.error());
        }
        for (const auto &id : *ids) {
            const auto plan = plans.plan(id);
            const auto state = plans.state(id);
            if (!plan || !state) {
                return std::unexpected(!plan ? plan.error() : state.error());
            }
            const auto wanted = advance(**plan, **state);
            if (!wanted) {
                qCWarning(Log::recovery) << id << "cannot go on:" << wanted.error().detail;
                continue;
            }
            next = *wanted > 0 && (next == 0 || *wanted < next) ? *wanted : next;
        }
    }
    return next;
}

Result<qint64> Runner::advance(const Store::Plan &plan, const Store::PlanStateRow &state)
{
    const auto now = m_context->clock.wallMs();
    if (state.state == "holding"_L1) {
        if (now < holdUntilMs(state)) {
            return holdUntilMs(state);
        }
        queueChange(m_context, plan, u"holding"_s, u"running"_s);
        return now + tickMs;
    }
    Store::PlanStore plans(m_context->database);
    const auto items = plans.items(plan.id);
    const auto receipts = plans.receipts(plan.id);
    if (!items || !receipts) {
        return std::unexpected(!items ? items.error() : receipts.error());
    }
    QHash<int, QString> done;
    for (const auto &receipt : *receipts) {
        done.insert(receipt.position, receipt.kind);
    }
    int lastGate = 0;
    for (const auto &item : *items) {
        lastGate = std::max(lastGate, item.gate);
    }
    for (int gate = 0; gate <= lastGate; ++gate) {
        if (const auto worked = workOnGate(plan, *items, done, gate); !worked) {
            return std::unexpected(worked.error());
        }
        if (gate == 0) {
            continue; // what sends nothing holds nobody up
        }
        const auto [size, result] = countGate(*items, done, gate);
        const auto verdict = gateVerdict(gate, size, result);
        if (verdict == GateVerdict::Open) {
            continue;
        }
        if (verdict == GateVerdict::Stop) {
            const auto why = u"gate %1: %2 of %3 failed"_s.arg(gate).arg(result.failed).arg(size);
            m_context->writer.queue([plan, why, now](Store::Database &database) {
                return change(database, plan.id, {u"running"_s}, u"stopped"_s, plan.actor, why, now, 0);
            });
            return 0;
        }
        return now + tickMs;
    }
    if (std::ranges::all_of(*items, [&](const Store::PlanItem &item) { return done.contains(item.position); })) {
        queueChange(m_context, plan, u"running"_s, u"finished"_s);
        return 0;
    }
    return now + tickMs;
}

Result<void> Runner::workOnGate(const Store::Plan &plan, const QList<Store::PlanItem> &items,
                                const QHash<int, QString> &receipts, int gate)
{
    for (const auto &item : items) {
        if (item.gate != gate || receipts.contains(item.position)) {
            continue;
        }
        if (m_hands->contains(handOf(plan.id, item.position)) || m_hands->size() >= atOnceMax) {
            continue;
        }
        if (const auto worked = workOnItem(plan, item); !worked) {
            return worked;
        }
    }
    return {};
}

Result<void> Runner::workOnItem(const Store::Plan &plan, const Store::PlanItem &item)
{
    const auto hand = handOf(plan.id, item.position);
    if (isUndo(item)) {
        return workOnUndo(plan, item);
    }
    if (item.gate == 0) {
        m_hands->insert(hand);
        settleUnsent(m_context, m_hands, plan, item);
        return {};
    }
    const auto step = startedStep(m_context->database, item, plan.id);
    if (!step) {
        return std::unexpected(step.error());
    }
    const auto now = m_context->clock.wallMs();
    if (!*step) {
        queueFor(m_context, m_hands, hand,
                 [context = m_context, book = m_book, plan, item, now](Store::Database &database) {
                     return startOrRefuse(context, database, book, plan, item, now);
                 });
        return {};
    }
    const auto &row = **step;
    if (row.state == StepState::Succeeded) {
        if (m_pauses->value(hand) <= now) {
            m_hands->insert(hand);
            verify(m_context, m_hands, m_pauses, plan, item, row, row.tries > 0);
        }
        return {};
    }
    // Anything else is under way: the machine works on it.
    if (const auto kind = receiptKind(row.state)) {
        queueFor(m_context, m_hands, hand, [plan, item, kind = *kind, row, now](Store::Database &database) {
            return addReceipt(database, plan.id, item.position, kind, row.lastMessage, now);
        });
    }
    return {};
}

Result<void> Runner::workOnUndo(const Store::Plan &plan, const Store::PlanItem &item)
{
    const auto turn = undoTurn(m_context->database, plan, item);
    if (!turn || (!turn->begin && turn->receipt.isEmpty())) {
        return turn.transform([](const auto &) { }); // the unwinder works on it
    }
    const auto now = m_context->clock.wallMs();
    queueFor(m_context, m_hands, handOf(plan.id, item.position),
             [context = m_context, plan, item, turn = *turn, now](Store::Database &database) -> Result<void> {
                 const auto done = turn.begin
                     ? beginUndoing(database, plan, item, now)
                     : addReceipt(database, plan.id, item.position, turn.receipt, turn.text, now);
                 return done ? context->project(database, item.orderKey) : done;
             });
    return {};
}

Result<void> approve(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                     qint64 commandSeq)
{
    return change(database, planId, {u"planned"_s}, u"approved"_s, actor, {}, nowMs, commandSeq);
}

Result<void> run(Store::Database &database, const QString &planId, const QString &actor, qint64 holdMs, qint64 nowMs,
                 qint64 commandSeq)
{
    return change(database, planId, {u"approved"_s}, u"holding"_s, actor, QString::number(nowMs + holdMs), nowMs,
                  commandSeq);
}

Result<void> undo(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                  qint64 commandSeq)
{
    return change(database, planId, {u"holding"_s}, u"approved"_s, actor,
                  u"undone in the hold window; nothing was sent"_s, nowMs, commandSeq);
}

Result<void> pause(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                   qint64 commandSeq)
{
    return change(database, planId, {u"running"_s}, u"paused"_s, actor, {}, nowMs, commandSeq);
}

Result<void> resume(Store::Database &database, const QString &planId, const QString &actor, qint64 nowMs,
                    qint64 commandSeq)
{
    return change(database, planId, {u"paused"_s}, u"running"_s, actor, {}, nowMs, commandSeq);
}

Result<void> stop(Store::Database &database, const QString &planId, const QString &actor, const QString &why,
                  qint64 nowMs, qint64 commandSeq)
{
    return change(database, planId, {u"planned"_s, u"approved"_s, u"holding"_s, u"running"_s, u"paused"_s},
                  u"stopped"_s, actor, why, nowMs, commandSeq);
}

qint64 holdUntilMs(const Store::PlanStateRow &state)
{
    return state.state == "holding"_L1 ? state.note.toLongLong() : 0;
}

} // namespace Throughline::Recovery
