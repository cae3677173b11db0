// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/runner.h"

#include "engine/base/log.h"
#include "engine/recovery/consequences.h"
#include "engine/recovery/items.h"
#include "engine/recovery/mappings.h"
#include "engine/recovery/undoplan.h"
#include "engine/store/transaction.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr qint64 tickMs = 100;
constexpr qint64 idleMs = 60'000; ///< between two looks at a plan of which nothing was written and no time is up
constexpr qint64 inHandMs = 1'000; ///< while a target is asked: an answer that proves nothing writes nothing
constexpr int looksAtOnce = 4; ///< per system, where it says nothing else
constexpr int settledAtOnce = 64;

/// Since an item was begun; by the boot clock where it was in this boot.
qint64 ageMs(const Store::PlanStart &start, const Flows::Context &context)
{
    const auto now = context.now();
    return start.bootId == context.bootId ? now.bootMs - start.bootMs : now.wallMs - start.atMs;
}

/// How many items may be begun now, so that no minute sees more than the rate: a share of the time since the last one,
/// never more than what two seconds bring.
int allowedNow(int perMinute, const Store::PlanStart &last, const Flows::Context &context)
{
    if (perMinute <= 0 || last.position == 0) {
        return perMinute <= 0 ? std::numeric_limits<int>::max() : 1;
    }
    const auto age = ageMs(last, context);
    const auto since = age < 0 ? 60'000 : std::min<qint64>(age, 60'000); // a clock set back must not hold a plan
    return static_cast<int>(std::min<qint64>(since * perMinute / 60'000, std::max(1, perMinute / 30)));
}

} // namespace

/// Everything in it is in the store too; frozen items are read once.
struct Runner::Run {
    Store::Plan plan;
    Store::PlanStateRow state;
    Policy policy;
    QList<Store::PlanItem> items; ///< by position, from 1
    QSet<QByteArray> intents; ///< effects of the items, also those they have begun
    QSet<QString> causes; ///< what the plan set out to heal; empty = it does not say
    QHash<int, Store::Receipt> receipts; ///< the last one of each position
    QHash<int, Store::PlanStart> starts;
    qint64 receiptSeq = 0;
    qint64 startSeq = 0;
    Store::PlanStart lastStart;
    std::shared_ptr<Flows::Book> book; ///< with the plan's mapping
    qint64 advancedBootMs = 0; ///< when it was advanced last
    qint64 wakeBootMs = 0; ///< advanced again then, or soon after something was written
    quint64 seenCommits = 0;
    qsizetype seenHands = 0;
    int lastGate = 0;

    void wakeAt(qint64 bootMs) { wakeBootMs = std::min(wakeBootMs, bootMs); }

    /// Begun and without an end.
    QList<Store::PlanStart> open() const
    {
        QList<Store::PlanStart> list;
        for (const auto &start : starts) {
            if (!receipts.contains(start.position)) {
                list.append(start);
            }
        }
        std::ranges::sort(list, {}, &Store::PlanStart::position);
        return list;
    }
    const Store::PlanItem &item(int position) const { return items.at(position - 1); }
    bool newCause(const Store::Receipt &receipt) const
    {
        const auto cause = receipt.detail["cause"_L1].toString();
        return !cause.isEmpty() && !causes.isEmpty() && !causes.contains(cause);
    }
};

Runner::Runner(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, Moved moved)
    : m_context(std::move(context))
    , m_book(std::move(book))
    , m_moved(moved ? std::move(moved) : [](const QString &) { })
    , m_hands(std::make_shared<QSet<QString>>())
    , m_pauses(std::make_shared<QHash<QString, qint64>>())
{
}

Runner::~Runner() = default;

Result<qint64> Runner::pump()
{
    const Store::DatabaseTransaction together(m_context->database, Store::DatabaseTransaction::Kind::Read);
    if (const auto begun = together.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    const auto ids = Store::PlanStore(m_context->database).plansAtWork();
    if (!ids) {
        return std::unexpected(ids.error());
    }
    m_runs.removeIf([&](const auto &run) {
        const bool over = !ids->contains(run.key());
        if (over) {
            m_moved(run.key());
        }
        return over;
    });
    qint64 next = 0;
    for (const auto &id : *ids) {
        const auto wanted = advance(id);
        if (!wanted) {
            qCWarning(Log::recovery) << id << "cannot go on:" << wanted.error().detail;
            continue;
        }
        next = *wanted > 0 && (next == 0 || *wanted < next) ? *wanted : next;
    }
    return next;
}

Result<qint64> Runner::advance(const QString &planId)
{
    const auto state = Store::PlanStore(m_context->database).state(planId);
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto now = m_context->clock.wallMs();
    const auto word = *state ? (*state)->state : QString();
    if (word == "holding"_L1 && now < holdUntilMs(**state)) {
        return holdUntilMs(**state);
    }
    if (word == "holding"_L1) {
        queueFor(u"hold/"_s + planId, [planId, now, context = m_context](Store::Database &database) {
            const auto plan = Store::PlanStore(database).plan(planId);
            return plan && *plan ? change(database, planId, {u"holding"_s}, u"running"_s, (*plan)->actor, {}, now, 0)
                                 : plan.transform([](const auto &) { });
        });
        return now + tickMs;
    }
    const bool runs = word == "running"_L1;
    if (!runs && word != "paused"_L1 && word != "stopped"_L1) {
        return 0;
    }
    const auto boot = m_context->clock.bootMs();
    const auto known = m_runs.value(planId);
    if (known && known->state.seq == (*state)->seq) {
        const bool moved = known->seenCommits != m_context->writer.commits() || known->seenHands != m_hands->size();
        const auto due = moved ? std::min(known->advancedBootMs + tickMs, known->wakeBootMs) : known->wakeBootMs;
        if (boot < due) {
            return now + (due - boot);
        }
    }
    const auto read = this->read(planId, **state);
    if (!read) {
        return std::unexpected(read.error());
    }
    auto &run = **read;
    run.advancedBootMs = boot;
    run.wakeBootMs = boot + idleMs;
    run.seenCommits = m_context->writer.commits();
    if (const auto followed = follow(run); !followed) {
        return std::unexpected(followed.error());
    }
    const auto over = runs ? goOn(run) : Result<bool>(run.open().isEmpty());
    run.seenHands = m_hands->size();
    return over.transform([&](bool done) { return done ? 0 : now + (run.wakeBootMs - boot); });
}

Result<std::shared_ptr<Runner::Run>> Runner::read(const QString &planId, const Store::PlanStateRow &state)
{
    Store::PlanStore plans(m_context->database);
    auto run = m_runs.value(planId);
    const auto plan = plans.plan(planId); // its policy may have changed
    if (!plan || !*plan) {
        return plan ? fail(ErrorCode::NotFound, planId) : std::unexpected(plan.error());
    }
    if (!run) {
        run = std::make_shared<Run>();
        const auto items = plans.items(planId);
        if (!items) {
            return std::unexpected(items.error());
        }
        run->items = *items;
        for (const auto &item : *items) {
            run->intents.insert(item.intentId);
            run->lastGate = std::max(run->lastGate, item.gate);
        }
        for (const auto list = (*plan)->content["causes"_L1].toArray(); const auto &cause : list) {
            run->causes.insert(cause.toString());
        }
        m_runs.insert(planId, run);
    }
    if (!run->book || run->plan.mappingVersion != (*plan)->mappingVersion) {
        run->book = bookWith(m_context->database, m_book, (*plan)->mappingVersion).value_or(nullptr);
    }
    const bool changed = run->state.seq != state.seq;
    run->plan = **plan;
    run->state = state;
    run->policy = policyFromJson((*plan)->policy);
    const auto receipts = plans.receiptsAfter(planId, run->receiptSeq);
    const auto starts = plans.startsAfter(planId, run->startSeq);
    if (!receipts || !starts) {
        return std::unexpected(!receipts ? receipts.error() : starts.error());
    }
    for (const auto &receipt : *receipts) {
        run->receipts.insert(receipt.position, receipt);
        run->receiptSeq = receipt.seq;
    }
    for (const auto &start : *starts) {
        run->starts.insert(start.position, start);
        run->intents.insert(start.intentId);
        run->startSeq = start.seq;
        run->lastStart = start;
    }
    if (changed || !receipts->isEmpty() || !starts->isEmpty()) {
        m_moved(planId);
    }
    return run;
}

Result<void> Runner::follow(Run &run)
{
    const auto now = m_context->clock.wallMs();
    const auto boot = m_context->clock.bootMs();
    const Works works{m_context, m_book, run.book, m_hands, m_pauses};
    QHash<QString, int> looking;
    for (const auto list = run.open(); const auto &start : list) {
        const auto hand = handOf(run.plan.id, start.position);
        if (m_hands->contains(hand)) {
            continue;
        }
        const auto left = leftMs(run, start);
        if (left > 0) {
            run.wakeAt(boot + left);
        }
        const Asked asked{run.item(start.position), start,
                          [&](const QByteArray &id) { return id != start.intentId && run.intents.contains(id); },
                          left <= 0};
        const auto standing = standingOf(*m_context, *m_book, asked);
        if (!standing) {
            return std::unexpected(standing.error());
        }
        if (standing->ending) {
            queueFor(hand, [id = run.plan.id, start, ending = *standing->ending, now](Store::Database &database) {
                return addReceipt(database, id, start.position, ending, now);
            });
            continue;
        }
        for (const auto &row : standing->unread) {
            const auto look = handOf(row.intentId);
            const auto session = m_context->sessions.value(row.target);
            const auto most = session ? session->concurrencyMax() : looksAtOnce;
            const auto held = session ? session->holdMs() : 0;
            const auto pause = std::max(m_pauses->value(look), held > 0 ? boot + held : 0);
            if (m_hands->contains(look)) {
                ++looking[row.target];
            } else if (pause > boot) {
                run.wakeAt(pause);
                continue;
            } else if (looking[row.target] < most) {
                ++looking[row.target];
                m_hands->insert(look);
                readBack(works, row);
            }
            run.wakeAt(boot + inHandMs);
        }
    }
    return {};
}

/// Until what is not proved counts as not verified; 0 or less: it does. Time counts while somebody works: not before this
/// engine took over, not before the plan ran (again). A wall clock that was set to another year does not end it.
qint64 Runner::leftMs(const Run &run, const Store::PlanStart &start) const
{
    const auto now = m_context->now();
    const auto verify = run.policy.verifyMs;
    const auto left = [verify](qint64 ageMs) { return ageMs < 0 ? 0 : verify - ageMs; };
    return std::max({verify - (now.bootMs - m_context->startedBootMs), left(ageMs(start, *m_context)),
                     left(now.wallMs - run.state.atMs)});
}

Result<bool> Runner::goOn(Run &run)
{
    for (int gate = 0; gate <= run.lastGate; ++gate) {
        GateResult result;
        int size = 0;
        for (const auto &item : std::as_const(run.items)) {
            if (item.gate != gate) {
                continue;
            }
            ++size;
            const auto receipt = run.receipts.constFind(item.position);
            if (receipt == run.receipts.constEnd()) {
                continue;
            }
            ++result.sent;
            const bool held = receipt->detail.contains("held_by"_L1);
            ++(held ? result.held : isGood(receipt->kind) ? result.verified : result.failed);
            result.newCause = result.newCause || run.newCause(*receipt);
        }
        const auto verdict = gate == 0 ? GateVerdict::Open : gateVerdict(gate, size, result);
        if (verdict == GateVerdict::Stop) {
            end(run, u"stopped"_s,
                result.newCause ? u"gate %1: an item failed for a reason this plan did not set out to heal"_s.arg(gate)
                                : u"gate %1: %2 of %3 failed"_s.arg(gate).arg(result.failed).arg(size));
            return true;
        }
        if (result.sent < size) {
            workOnGate(run, gate);
        }
        if (verdict == GateVerdict::Wait) {
            return false;
        }
    }
    if (run.receipts.size() < run.items.size()) {
        return false; // what moves nothing holds nobody up, but has to end too
    }
    end(run, u"finished"_s, {});
    return true;
}

void Runner::workOnGate(Run &run, int gate)
{
    const auto now = m_context->clock.wallMs();
    const Works works{m_context, m_book, run.book, m_hands, m_pauses};
    auto allowed = allowedNow(run.policy.perMinute, run.lastStart, *m_context);
    auto room = run.policy.atOnce - static_cast<int>(run.open().size());
    auto settled = settledAtOnce;
    for (const auto &item : std::as_const(run.items)) {
        if (item.gate != gate || run.receipts.contains(item.position) || run.starts.contains(item.position)) {
            continue;
        }
        const auto hand = handOf(run.plan.id, item.position);
        if (isUndo(item)) {
            undoItem(run, item);
            continue;
        }
        if (m_hands->contains(hand)) { // being begun
            --(gate == 0 ? settled : room);
            continue;
        }
        if (gate == 0) {
            if (--settled >= 0) {
                m_hands->insert(hand);
                settle(works, run.plan, item, run.policy.lookFreshMs);
            }
            continue;
        }
        int heldBy = 0;
        bool waits = false;
        for (const auto parents = item.request["after"_L1].toArray(); const auto &parent : parents) {
            const auto receipt = run.receipts.constFind(parent.toInt());
            waits = waits || receipt == run.receipts.constEnd();
            heldBy = receipt != run.receipts.constEnd() && !isGood(receipt->kind) ? parent.toInt() : heldBy;
        }
        if (heldBy > 0) {
            const auto why = u"held: #%1, which it depends on, did not end well; nothing was sent"_s.arg(heldBy);
            queueFor(hand, [id = run.plan.id, position = item.position, why, heldBy, now](Store::Database &database) {
                return addReceipt(database, id, position, {u"failed"_s, why, {}, heldBy}, now);
            });
        } else if (!waits && room > 0 && allowed > 0) {
            --room;
            --allowed;
            beginItem(run, item);
        } else if (!waits && room > 0) {
            run.wakeAt(m_context->clock.bootMs() + tickMs); // its rate holds it
        }
    }
}

void Runner::beginItem(Run &run, const Store::PlanItem &item)
{
    const Works works{m_context, m_book, run.book, m_hands, m_pauses};
    const auto hand = handOf(run.plan.id, item.position);
    if (item.check == TargetCheck::PresentEqual) {
        m_hands->insert(hand);
        beginFound(works, run.plan, item, run.policy.lookFreshMs);
        return;
    }
    queueFor(hand,
             [works, plan = run.plan, item](Store::Database &database) { return begin(works, database, plan, item); });
}

void Runner::undoItem(Run &run, const Store::PlanItem &item)
{
    const auto hand = handOf(run.plan.id, item.position);
    const auto turn = undoTurn(m_context->database, run.plan, item);
    if (!turn) {
        qCWarning(Log::recovery) << hand << "cannot be read:" << turn.error().detail;
    }
    if (!turn || (!turn->begin && turn->receipt.isEmpty())) {
        return; // the unwinder works on it
    }
    const auto now = m_context->clock.wallMs();
    queueFor(
        hand,
        [context = m_context, plan = run.plan, item, turn = *turn, now](Store::Database &database) -> Result<void> {
            const auto done = turn.begin
                ? beginUndoing(database, plan, item, now)
                : addReceipt(database, plan.id, item.position, {turn.receipt, turn.text, {}}, now);
            return done ? context->project(database, item.orderKey) : done;
        });
}

void Runner::end(Run &run, const QString &to, const QString &why)
{
    queueFor(u"end/"_s + run.plan.id,
             [plan = run.plan, to, why, now = m_context->clock.wallMs()](Store::Database &database) {
                 return change(database, plan.id, {u"running"_s}, to, plan.actor, why, now, 0);
             });
}

/// Queues one write and lets go of what it is for when it is done.
void Runner::queueFor(const QString &hand, Store::Writer::Work work)
{
    if (m_hands->contains(hand)) {
        return;
    }
    m_hands->insert(hand);
    m_context->writer.queue(std::move(work), [hands = m_hands, hand, context = m_context](const Result<void> &done) {
        hands->remove(hand);
        if (!done) {
            qCWarning(Log::recovery) << hand << "not written:" << done.error().detail;
        }
        if (context->wake && !context->stopping) {
            context->wake();
        }
    });
}

} // namespace Throughline::Recovery
