// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/work.h"

#include "engine/causes/causes.h"
#include "engine/store/transaction.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

constexpr auto causePrefix = "cause:"_L1;
const auto ourselves = u"throughline"_s; ///< who does what nobody asked for

/// Puts a known exception again after local work on it has changed.
Result<void> replace(Store::Database &database, const QString &exceptionId)
{
    const auto known = Store::ProjectionStore(database).exception(exceptionId);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (!*known) {
        return {}; // work may be older than what the projections hold
    }
    auto row = **known;
    if (row.item.state == ExceptionState::Snoozed) {
        row.item.state = ExceptionState::Open;
    }
    return place(database, row, *known);
}

/// The cause and all that its exceptions may count for.
Result<void> addReach(Store::WorkStore &work, const QString &causeId, QStringList &reach)
{
    if (reach.contains(causeId)) {
        return {};
    }
    reach.append(causeId);
    const auto rules = work.rulesOf(causeId, 0);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    for (const auto &rule : *rules) {
        if (const auto added = addReach(work, rule.into.id, reach); !added) {
            return added;
        }
    }
    return {};
}

Result<void> settleCauseWork(Store::Database &database, const QString &causeId)
{
    Store::WorkStore work(database);
    QStringList reach;
    const auto before = addReach(work, causeId, reach);
    const auto refolded = before ? work.refoldCause(causeId) : before;
    if (!refolded) {
        return refolded;
    }
    QStringList after;
    if (const auto added = addReach(work, causeId, after); !added) {
        return added;
    }
    reach += after;
    reach.removeDuplicates();
    QSet<QString> exceptions;
    for (const auto &cause : std::as_const(reach)) {
        const auto ids = Store::ProjectionStore(database).exceptionsOfCause(cause);
        if (!ids) {
            return std::unexpected(ids.error());
        }
        exceptions.unite(QSet<QString>(ids->begin(), ids->end()));
    }
    auto sorted = exceptions.values();
    sorted.sort();
    for (const auto &id : std::as_const(sorted)) {
        if (const auto done = replace(database, id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> settle(Store::Database &database, const QStringList &subjects, bool aboutCauses)
{
    for (const auto &subject : subjects) {
        if (subject.startsWith(causePrefix)) {
            const auto cause = subject.sliced(causePrefix.size());
            const auto done =
                aboutCauses ? settleCauseWork(database, cause) : Store::WorkStore(database).refoldCause(cause);
            if (!done) {
                return done;
            }
            continue;
        }
        const auto folded = Store::WorkStore(database).refold(subject);
        const auto done = folded ? replace(database, subject) : std::unexpected(folded.error());
        if (!done) {
            return done;
        }
    }
    return {};
}

bool aboutCauses(const WorkEntry &entry)
{
    return entry.kind == "split"_L1 || entry.kind == "merge"_L1; // a ticked step moves nothing
}

Result<WorkEntry> mark(Store::Database &database, const QString &kind, const std::optional<qint64> &target,
                       const QString &actor, qint64 nowMs, qint64 commandSeq)
{
    if (!target) {
        return fail(ErrorCode::NotAllowed,
                    kind == "undo"_L1 ? u"there is nothing of yours to take back"_s
                                      : u"there is nothing that was taken back last"_s);
    }
    return Store::atomically(database, [&]() -> Result<WorkEntry> {
        Store::WorkStore work(database);
        WorkEntry entry;
        entry.kind = kind;
        entry.actor = actor;
        entry.atMs = nowMs;
        entry.commandSeq = commandSeq;
        entry.target = *target;
        const auto marked = work.append(entry, {});
        const auto meant = work.entry(*target);
        const auto subjects = work.subjectsOf(*target);
        if (!marked || !meant || !subjects) {
            return std::unexpected(!marked ? marked.error() : !meant ? meant.error() : subjects.error());
        }
        if (!*meant) {
            return fail(ErrorCode::StoreBroken, u"an action vanished"_s);
        }
        const auto settled = settle(database, *subjects, aboutCauses(**meant));
        return settled ? Result<WorkEntry>(**meant) : std::unexpected(settled.error());
    });
}

} // namespace

Result<Cause> effectiveCause(Store::Database &database, const Store::ExceptionRow &row)
{
    auto cause = Causes::causeOf(row.item.failure);
    const SplitFacts facts{row.entity, row.amount.currency, row.customerName, row.item.failure.message};
    qint64 seq = 0;
    while (true) { // each rule is later than the one before, so this ends
        const auto rules = Store::WorkStore(database).rulesOf(cause.id, seq);
        if (!rules) {
            return std::unexpected(rules.error());
        }
        const auto rule =
            std::ranges::find_if(*rules, [&](const CauseRule &candidate) { return fits(candidate, facts); });
        if (rule == rules->end()) {
            return cause;
        }
        cause = rule->into;
        seq = rule->seq;
    }
}

Result<void> place(Store::Database &database, Store::ExceptionRow row, const std::optional<Store::ExceptionRow> &known)
{
    const auto cause = effectiveCause(database, row);
    const auto work = Store::WorkStore(database).work(row.item.id);
    if (!cause || !work) {
        return std::unexpected(!cause ? cause.error() : work.error());
    }
    row.item.causeId = cause->id;
    row.owner = work->owner;
    if (row.item.state == ExceptionState::Open && work->snoozedMs > 0) {
        row.item.state = ExceptionState::Snoozed;
    }
    if (known && *known == row) {
        return {};
    }
    Store::ProjectionStore projections(database);
    if (const auto done = projections.putCause({*cause, row.item.openedMs, row.item.openedMs}); !done) {
        return done;
    }
    const auto put = projections.putException(row);
    const bool moved = known && (known->item.causeId != cause->id || known->item.openedMs != row.item.openedMs);
    return put && moved ? projections.settleCause(known->item.causeId) : put;
}

Result<void> meetWork(Store::Database &database, const Store::ExceptionRow &row,
                      const std::optional<Store::ExceptionRow> &known, const OwnerOf &ownerOf, qint64 nowMs)
{
    if (row.item.state != ExceptionState::Open) {
        return {};
    }
    Store::WorkStore work(database);
    const auto own = work.work(row.item.id);
    if (!own) {
        return std::unexpected(own.error());
    }
    const bool opened = !known || known->item.state == ExceptionState::Resolved;
    if (opened && own->owner.isEmpty() && ownerOf) {
        if (const auto assigned = ownerOf(row)) {
            WorkEntry entry{.kind = u"assign"_s, .atMs = nowMs, .actor = ourselves};
            entry.detail = {{u"owner"_s, assigned->owner}, {u"rule"_s, assigned->rule}};
            const auto appended = work.append(entry, {row.item.id});
            const auto folded = appended ? work.refold(row.item.id) : std::unexpected(appended.error());
            if (!folded) {
                return std::unexpected(folded.error());
            }
        }
    }
    const bool failedAnew = known && row.item.tries > own->snoozedTries;
    if (own->onOccurrence && (opened || failedAnew)) {
        if (const auto woken = wakeSnoozed(database, {row.item.id}, u"occurrence"_s, nowMs); !woken) {
            return woken;
        }
    }
    if (!opened) {
        return {};
    }
    const auto cause = effectiveCause(database, row);
    const auto others = cause ? work.waitingForOccurrence(cause->id) : std::unexpected(cause.error());
    if (!others) {
        return std::unexpected(others.error());
    }
    return others->isEmpty() ? Result<void>() : wakeSnoozed(database, *others, u"occurrence"_s, nowMs);
}

Result<qint64> doWork(Store::Database &database, const WorkEntry &entry, const QStringList &subjects)
{
    return Store::atomically(database, [&]() -> Result<qint64> {
        const auto seq = Store::WorkStore(database).append(entry, subjects);
        if (!seq) {
            return seq;
        }
        const auto settled = settle(database, subjects, aboutCauses(entry));
        return settled ? seq : std::unexpected(settled.error());
    });
}

Result<WorkEntry> undoWork(Store::Database &database, const QString &actor, qint64 nowMs, qint64 commandSeq)
{
    const auto target = Store::WorkStore(database).undoable(actor);
    return target ? mark(database, u"undo"_s, *target, actor, nowMs, commandSeq) : std::unexpected(target.error());
}

Result<WorkEntry> redoWork(Store::Database &database, const QString &actor, qint64 nowMs, qint64 commandSeq)
{
    const auto target = Store::WorkStore(database).redoable(actor);
    return target ? mark(database, u"redo"_s, *target, actor, nowMs, commandSeq) : std::unexpected(target.error());
}

Result<void> wakeSnoozed(Store::Database &database, const QStringList &exceptionIds, const QString &why, qint64 nowMs)
{
    WorkEntry entry{.kind = u"wake"_s, .atMs = nowMs, .actor = ourselves};
    entry.detail = {{u"why"_s, why}};
    return doWork(database, entry, exceptionIds).transform([](qint64) { });
}

} // namespace Throughline::Pipeline
