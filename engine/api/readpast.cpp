// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/api/transactionparts.h"
#include "engine/lanes/history.h"
#include "engine/store/effectsstore.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

// The time machine: a transaction put together by the same rules from what was true at an earlier moment. Records count
// from their systems' own times, as the events of the history do: what was read later, or late, counts where it belongs.
namespace Throughline::Api
{

namespace
{

/// The step as it stood then; nullopt = it was not planned yet.
Result<std::optional<StepView>> stepAt(Store::EffectsStore &effects, StepView step, qint64 atMs)
{
    const auto newest = effects.intent(step.intentId);
    if (!newest || !*newest) {
        return newest.transform([](const auto &) { return std::optional<StepView>(); });
    }
    const auto generations = effects.generations(**newest);
    if (!generations) {
        return std::unexpected(generations.error());
    }
    std::optional<StepView> then;
    for (const auto &generation : *generations) {
        if (generation.createdMs > atMs) {
            break;
        }
        const auto moves = effects.history(generation.id);
        if (!moves) {
            return std::unexpected(moves.error());
        }
        step.intentId = generation.id;
        step.generation = generation.generation;
        step.state = StepState::Planned;
        step.targetId.clear();
        step.failure.code.clear();
        step.failure.message.clear();
        for (const auto &move : *moves) {
            if (move.atMs > atMs) {
                break;
            }
            step.state = move.to;
            step.targetId = move.targetId.isEmpty() ? step.targetId : move.targetId;
            step.failure.code = move.code;
            step.failure.message = move.message;
        }
        then = step;
    }
    if (then) {
        then->waiting.clear(); // what it waited for is not in the journal
        then->waitingUntilMs = 0;
        then->attempts.removeIf([atMs](const AttemptView &attempt) { return attempt.atMs > atMs; });
    }
    return then;
}

/// Each record in its newest version of then.
QList<Store::RecordRow> recordsOf(const QList<Observation> &versions, const QString &orderKey)
{
    QMap<RecordRef, Observation> newest;
    for (const auto &version : versions) {
        const auto known = newest.constFind(version.record);
        if (known == newest.constEnd() || Lanes::supersedes(version, *known)) {
            newest.insert(version.record, version);
        }
    }
    QList<Store::RecordRow> records;
    for (const auto &version : std::as_const(newest)) {
        records.append({version.record, orderKey, version.versionMs, version.observedMs, version.seq, version.deleted,
                        version.object});
    }
    return records;
}

} // namespace

Result<TransactionView> Reader::transactionAt(const QString &orderKey, qint64 atMs)
{
    auto versions = Store::QueryStore(*m_database).observations(orderKey);
    const auto steps = stepsOf(orderKey);
    if (!versions || !steps) {
        return std::unexpected(!versions ? versions.error() : steps.error());
    }
    const auto heldFromMs = heldFrom(*versions);
    versions->removeIf([atMs](const Observation &version) { return Lanes::timeOf(version) > atMs; });
    if (versions->isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            heldFromMs == 0
                ? u"no version of any record of %1 is held"_s.arg(orderKey)
                : u"the oldest version of any record of %1 that is held is of %2"_s.arg(
                      orderKey, QDateTime::fromMSecsSinceEpoch(heldFromMs, QTimeZone::utc()).toString(Qt::ISODate)));
    }
    TransactionView view;
    view.heldFromMs = heldFromMs;
    view.asOfMs = atMs;
    view.correlationId = orderKey;
    Store::EffectsStore effects(*m_database);
    for (const auto &step : *steps) {
        const auto then = stepAt(effects, step, atMs);
        if (!then) {
            return std::unexpected(then.error());
        }
        if (*then) {
            view.steps.append(**then);
        }
    }
    view.state = worstOf(view.steps);
    const auto records = recordsOf(*versions, orderKey);
    if (const auto added = addFlows(view, records); !added) {
        return std::unexpected(added.error());
    }
    if (const auto added = addException(view); !added) {
        return std::unexpected(added.error());
    }
    addComparison(view, *versions);
    addRecords(view, records);
    addSituation(view, *versions);
    if (const auto added = addHistory(view); !added) {
        return std::unexpected(added.error());
    }
    view.history.removeIf([atMs](const HistoryLine &line) { return line.atMs > atMs; });
    return view;
}

} // namespace Throughline::Api
