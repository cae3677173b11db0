// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/items.h"

#include "engine/base/log.h"
#include "engine/flows/steps.h"
#include "engine/recovery/beginnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr qint64 pauseLeastMs = 250;
constexpr qint64 pauseMostMs = 15'000;

void letGo(const Works &works, const QString &hand)
{
    works.hands->remove(hand);
    if (works.context->wake && !works.context->stopping) {
        works.context->wake();
    }
}

/// An item as the target was asked last, and whether it is there.
struct Found {
    Store::PlanItem item;
    bool there = false;
};

/// Asks the target about an item again where the planned look is too old.
QCoro::Task<Found> stillThere(Works works, Store::PlanItem item, qint64 lookFreshMs)
{
    const auto age = works.context->clock.wallMs() - item.request["asked_ms"_L1].toInteger();
    if (item.request["target"_L1].toString() == Flows::ownTarget || (age >= 0 && age <= lookFreshMs)) {
        co_return Found{item, true};
    }
    const auto held = heldOf(works.context->database, item);
    if (!held) {
        item.evidence = held.error().detail;
        co_return Found{item, false};
    }
    auto wanted = held->intent;
    if (kindOf(item) != ItemKind::Verify) {
        const auto book = bookOf(works, item);
        const auto draft = book ? draftOf(works.context->database, *book, item, *held)
                                : fail(ErrorCode::NotAllowed, u"its mapping cannot be loaded"_s);
        if (!draft || draft->refusal) {
            item.evidence = draft ? draft->refusal->detail : draft.error().detail;
            co_return Found{item, false};
        }
        wanted = draft->intent;
    }
    const auto looked = co_await Flows::askTarget(works.context, wanted, 0);
    item.request.insert(u"asked_ms"_s, looked.askedMs);
    item.request.insert(u"look"_s, looked.toJson());
    item.evidence = looked.evidence;
    co_return Found{item, looked.check == TargetCheck::PresentEqual};
}

/// The receipt of an item that moves nothing.
Ending unmoved(const Store::PlanItem &item, const std::optional<Store::StepRow> &row)
{
    if (item.check == TargetCheck::PresentEqual) {
        return {u"already-there"_s, item.evidence, {}};
    }
    const bool differs = item.check == TargetCheck::PresentDifferent || item.check == TargetCheck::LookAlike;
    const bool open = row
        && (row->state == StepState::InDoubt || row->state == StepState::Unknown || row->state == StepState::InFlight
            || row->state == StepState::Accepted);
    const bool silent = kindOf(item) == ItemKind::Verify; // it stood, and now nobody can tell
    return {differs ? u"differs"_s : open || silent ? u"in-doubt"_s : u"failed"_s, item.evidence, {}};
}

} // namespace

QString handOf(const QString &planId, int position)
{
    return planId + u'/' + QString::number(position);
}

QString handOf(const QByteArray &intentId)
{
    return u"look/"_s + QString::fromLatin1(intentId);
}

bool isGood(const QString &kind)
{
    return kind == "applied"_L1 || kind == "already-there"_L1 || kind == "no-longer-wanted"_L1;
}

ItemKind kindOf(const Store::PlanItem &item)
{
    if (!item.request.contains("kind"_L1) && item.request.contains("takes_up"_L1)) {
        return ItemKind::TakeUp; // planned before kinds were written down
    }
    return itemKindFromWord(item.request["kind"_L1].toString());
}

Result<void> addReceipt(Store::Database &database, const QString &planId, int position, const Ending &ending,
                        qint64 nowMs)
{
    Store::Receipt receipt;
    receipt.planId = planId;
    receipt.position = position;
    receipt.kind = ending.kind;
    receipt.text = ending.text;
    receipt.atMs = nowMs;
    if (!ending.cause.isEmpty()) {
        receipt.detail.insert(u"cause"_s, ending.cause);
    }
    if (ending.heldBy > 0) {
        receipt.detail.insert(u"held_by"_s, ending.heldBy);
    }
    if (ending.proved > 0) {
        receipt.detail.insert(u"proved"_s, ending.proved);
    }
    return Store::PlanStore(database).addReceipt(receipt).transform([](qint64) { });
}

QCoro::Task<void> beginFound(Works works, Store::Plan plan, Store::PlanItem item, qint64 lookFreshMs)
{
    const auto hand = handOf(plan.id, item.position);
    const auto found = co_await stillThere(works, item, lookFreshMs);
    const auto written = co_await Flows::commit(
        works.context,
        [works, plan, item = found.item, there = found.there](Store::Database &database) -> Result<void> {
            const auto may = mayBegin(database, plan.id, item.position);
            if (!may || !*may) {
                return may.transform([](bool) { });
            }
            if (there) {
                return begin(works, database, plan, item);
            }
            const auto why = u"it was there when this was planned, now: %1; plan it again"_s.arg(item.evidence);
            return addReceipt(database, plan.id, item.position, {u"failed"_s, why, {}}, works.context->clock.wallMs());
        });
    if (!written) {
        qCWarning(Log::recovery) << plan.id << item.position << "not begun:" << written.error().detail;
    }
    letGo(works, hand);
}

QCoro::Task<void> settle(Works works, Store::Plan plan, Store::PlanItem item, qint64 lookFreshMs)
{
    const auto hand = handOf(plan.id, item.position);
    if (item.check == TargetCheck::PresentEqual) {
        const auto found = co_await stillThere(works, item, lookFreshMs);
        item = found.item;
        if (!found.there) {
            item.check = TargetCheck::CannotTell;
            item.evidence = u"it was there when this was planned, now: "_s + item.evidence;
        }
    }
    const auto written =
        co_await Flows::commit(works.context, [works, plan, item](Store::Database &database) -> Result<void> {
            const auto row = Store::EffectsStore(database).step(item.intentId);
            const auto may = mayBegin(database, plan.id, item.position);
            if (!row || !may) {
                return std::unexpected(!row ? row.error() : may.error());
            }
            return *may
                ? addReceipt(database, plan.id, item.position, unmoved(item, *row), works.context->clock.wallMs())
                : Result<void>();
        });
    if (!written) {
        qCWarning(Log::recovery) << plan.id << item.position << "receipt not kept:" << written.error().detail;
    }
    letGo(works, hand);
}

QCoro::Task<void> readBack(Works works, Store::StepRow row)
{
    const auto hand = handOf(row.intentId);
    const auto step = Flows::loadStep(*works.context, row);
    const auto *operation = step ? Flows::operationOf(*works.context, step->intent) : nullptr;
    if (!operation) {
        works.hands->remove(hand);
        co_return;
    }
    const auto indexLagMs = operation->indexLagMs;
    const auto looked =
        co_await Flows::askTarget(works.context, step->intent, Flows::sentAtWallMs(step->facts, works.context->now()));
    if (works.context->stopping) {
        works.hands->remove(hand);
        co_return;
    }
    const auto now = works.context->clock.bootMs();
    const auto since = now - step->facts.lastSentBootMs;
    const bool decisive = looked.check == TargetCheck::PresentEqual || looked.check == TargetCheck::PresentDifferent;
    works.pauses->insert(hand, now + std::clamp<qint64>(since / 2, pauseLeastMs, pauseMostMs));
    if (!decisive && since < indexLagMs + appearMs) {
        letGo(works, hand);
        co_return;
    }
    const auto written =
        co_await Flows::commit(works.context, [works, row, looked](Store::Database &database) -> Result<void> {
            const auto look = Flows::lookRow(*works.context, row.intentId, looked);
            if (const auto added = Store::EffectsStore(database).addLook(look); !added) {
                return std::unexpected(added.error());
            }
            return Flows::projectAll(works.context, database, row.intentId, row.orderKey);
        });
    if (!written) {
        qCWarning(Log::recovery) << "what was read back could not be kept:" << written.error().detail;
    }
    letGo(works, hand);
}

} // namespace Throughline::Recovery
