// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/engine.h"
#include "engine/api/reader.h"
#include "engine/api/transactionparts.h"
#include "engine/connectors/connector.h"
#include "engine/correlation/lineage.h"
#include "engine/lanes/comparison.h"
#include "engine/lanes/history.h"
#include "engine/mapping/mapping.h"
#include "engine/model/missing.h"
#include "engine/pipeline/keyindex.h"
#include "engine/store/ingeststore.h"
#include "engine/store/mappingstore.h"
#include "engine/store/metastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int historyMax = 500;
constexpr int nodesMax = 60;

/// Where what is expected hangs: the deal or the order, otherwise whatever is there.
QString rootOf(const QList<LineageNode> &nodes)
{
    const auto root = std::ranges::find_if(nodes, [](const LineageNode &one) {
        return one.kind == ObjectKind::Opportunity || one.kind == ObjectKind::Order;
    });
    return root == nodes.end() ? nodes.first().id : root->id;
}

HistoryLine lineOf(const AttemptView &attempt, int number, const QString &step)
{
    const auto detail = attempt.httpStatus > 0 ? u"HTTP %1"_s.arg(attempt.httpStatus) : attempt.outcome;
    const bool taken = attempt.httpStatus >= 200 && attempt.httpStatus < 300 && attempt.outcome.isEmpty();
    const auto state = taken      ? StepState::Succeeded
        : attempt.httpStatus == 0 ? StepState::Unknown
                                  : StepState::DeadLettered;
    return {attempt.atMs, u"attempt"_s, u"Attempt %1 %2"_s.arg(number).arg(step), detail, state, attempt.reply, {}};
}

/// As history lines say it: empty = here.
QString whereOf(const StepView &step)
{
    return step.system == Flows::ownTarget ? QString() : step.system;
}

/// Changes of state of every generation of a step.
Result<void> addMoves(QList<HistoryLine> &history, Store::EffectsStore &effects, const StepView &step)
{
    const auto intent = effects.intent(step.intentId);
    if (!intent || !*intent) {
        return {};
    }
    const auto generations = effects.generations(**intent);
    if (!generations) {
        return std::unexpected(generations.error());
    }
    for (const auto &generation : *generations) {
        const auto moves = effects.history(generation.id);
        if (!moves) {
            return std::unexpected(moves.error());
        }
        for (const auto &move : *moves) {
            if (move.to == StepState::InFlight) {
                continue; // shown as the attempt
            }
            const auto kind = move.commandSeq > 0 ? u"command"_s : u"transition"_s;
            const auto why = move.detail.isEmpty() ? move.reason : move.detail;
            history.append({move.atMs,
                            kind,
                            u"%1 %2"_s.arg(step.step, toWord(move.to)),
                            move.message.isEmpty() ? why : move.message,
                            move.to,
                            {},
                            whereOf(step)});
        }
    }
    return {};
}

} // namespace

QString nodeId(const RecordRef &ref)
{
    return ref.system + u'/' + ref.type + u'/' + ref.id;
}

LineageNode nodeOf(const Store::RecordRow &record, const Config::Estate &estate)
{
    LineageNode node;
    node.id = nodeId(record.ref);
    node.kind = record.object.kind;
    node.record = record.ref;
    node.number = record.object.number;
    node.status = record.object.status;
    node.amount = record.object.amount;
    if (const auto *system = estate.system(record.ref.system)) {
        node.openUrl = Connectors::recordUrl(*system, record.ref.type, record.ref.id);
    }
    return node;
}

qint64 heldFrom(const QList<Observation> &versions)
{
    const auto oldest = std::ranges::min_element(versions, {}, &Lanes::timeOf);
    return oldest == versions.end() ? 0 : Lanes::timeOf(*oldest);
}

StepState worstOf(const QList<StepView> &steps)
{
    static constexpr std::array order{StepState::CompensationFailed,
                                      StepState::Differs,
                                      StepState::DeadLettered,
                                      StepState::InDoubt,
                                      StepState::Unknown,
                                      StepState::FailedTransient,
                                      StepState::Accepted,
                                      StepState::InFlight,
                                      StepState::Compensating,
                                      StepState::Planned};
    for (const auto state : order) {
        if (std::ranges::any_of(steps, [state](const StepView &step) { return step.state == state; })) {
            return state;
        }
    }
    return StepState::Succeeded;
}

Result<AttemptView> Reader::attemptOf(qint64 seq, const QByteArray &intentId)
{
    Store::EffectsStore effects(*m_database);
    const auto row = effects.attempt(seq);
    const auto replies = Store::IngestStore(*m_database).repliesTo(seq);
    if (!row || !replies) {
        return std::unexpected(!row ? row.error() : replies.error());
    }
    AttemptView view;
    view.seq = seq;
    if (*row) {
        view.atMs = (*row)->createdMs;
        for (const auto &[carried, fence] : (*row)->intents) { // several in a batch
            view.fence = carried == intentId ? fence : view.fence;
        }
        view.method = QString::fromLatin1((*row)->method);
        view.together = std::max(1, static_cast<int>((*row)->intents.size()));
        view.url = (*row)->url;
        view.key = (*row)->key;
        view.body = effects.requestBody((*row)->bodyHash).value_or(QByteArray());
    }
    if (!replies->isEmpty()) {
        const auto &reply = replies->last();
        view.httpStatus = reply.meta["status"_L1].toInt();
        view.outcome = reply.meta["error"_L1].toString(reply.meta["code"_L1].toString());
        view.message = reply.meta["message"_L1].toString();
        view.reply = reply.body;
    }
    if (view.together > 1) { // the answer has something to say of each
        const auto moves = effects.history(intentId);
        if (!moves) {
            return std::unexpected(moves.error());
        }
        const auto own = std::ranges::find_if(*moves, [seq](const Store::TransitionRow &move) {
            return move.attemptSeq == seq && move.from == StepState::InFlight;
        });
        view.outcome = own == moves->end() ? QString() : own->code;
        view.message = own == moves->end() ? QString() : own->message;
    }
    return view;
}

Result<QList<StepView>> Reader::stepsOf(const QString &orderKey)
{
    const auto current = Pipeline::currentSteps(*m_database, orderKey);
    if (!current) {
        return std::unexpected(current.error());
    }
    Store::EffectsStore effects(*m_database);
    QList<StepView> list;
    for (const auto &step : *current) {
        StepView view;
        view.intentId = step.row.intentId;
        view.flow = step.flow.id;
        view.step = step.step;
        view.system = step.intent.target;
        view.systemName = systemName(step.intent.target);
        view.operation = step.intent.operation;
        view.capability = step.intent.capability;
        view.state = step.row.state;
        view.generation = step.row.generation;
        view.reference = step.intent.reference;
        view.targetId = step.row.targetId;
        view.waiting = step.row.nextReason;
        view.waitingUntilMs = step.row.nextAtMs == Store::never ? 0 : step.row.nextAtMs;
        view.failure = {step.intent.target, step.intent.operation, step.row.lastCode, step.row.lastMessage};
        const auto generations = effects.generations(step.intent);
        if (!generations) {
            return std::unexpected(generations.error());
        }
        for (const auto &generation : *generations) {
            const auto attempts = effects.attempts(generation.id);
            if (!attempts) {
                return std::unexpected(attempts.error());
            }
            for (const auto &attempt : *attempts) {
                const auto shown = attemptOf(attempt.seq, generation.id);
                if (!shown) {
                    return std::unexpected(shown.error());
                }
                view.attempts.prepend(*shown);
            }
        }
        list.append(view);
    }
    return list;
}

/// The first exception that is still open, with its cause.
Result<void> Reader::addException(TransactionView &view)
{
    Store::ProjectionStore projections(*m_database);
    const auto exceptions = projections.exceptionsOfOrder(view.correlationId);
    if (!exceptions) {
        return std::unexpected(exceptions.error());
    }
    const auto open = std::ranges::find_if(*exceptions, [at = view.asOfMs](const Store::ExceptionRow &row) {
        return at == 0 ? row.item.state != ExceptionState::Resolved
                       : row.item.openedMs <= at && (row.resolvedMs == 0 || row.resolvedMs > at);
    });
    if (open == exceptions->end()) {
        return {};
    }
    const auto cause = projections.cause(open->item.causeId);
    if (!cause) {
        return std::unexpected(cause.error());
    }
    view.exceptionId = open->item.id;
    view.gap = open->item.intentId.isEmpty();
    view.dueMs = open->dueMs;
    if (*cause) {
        view.cause.cause = (*cause)->cause;
        view.cause.systemName = systemName((*cause)->cause.system);
    }
    return {};
}

/// Lineage: what is there. Its edges are by the keys of all records, shown or not.
void Reader::addRecords(TransactionView &view, const QList<Store::RecordRow> &records)
{
    QList<Correlation::RecordState> states;
    QMap<RecordRef, Store::RecordRow> byRef;
    for (const auto &record : records) {
        states.append(Pipeline::stateOf(record));
        byRef.insert(record.ref, record);
    }
    // From the centre outwards, as far as the bound allows; what nothing joins fills it up.
    const auto edges = Correlation::edgesOf(states);
    const auto centre = std::ranges::min_element(records, {}, [](const Store::RecordRow &row) {
        return row.object.kind == ObjectKind::Order ? 0 : row.object.kind == ObjectKind::Opportunity ? 1 : 2;
    });
    QList<RecordRef> shown;
    if (centre != records.end()) {
        for (const auto near = Correlation::lineage(states, edges, centre->ref, nodesMax, nodesMax);
             const auto &node : near.nodes) {
            shown.append(node.record);
        }
    }
    for (auto it = byRef.cbegin(); it != byRef.cend() && shown.size() < nodesMax; ++it) {
        if (!shown.contains(it.key())) {
            shown.append(it.key());
        }
    }
    std::ranges::sort(shown);
    QHash<QString, int> neighbours;
    for (const auto &edge : edges) {
        const LineageEdge one{nodeId(edge.from), nodeId(edge.to), edge.key};
        ++neighbours[one.from];
        ++neighbours[one.to];
        if (shown.contains(edge.from) && shown.contains(edge.to)) {
            view.edges.append(one);
        }
    }
    for (const auto &ref : std::as_const(shown)) {
        auto node = nodeOf(byRef[ref], m_workspace.estate);
        node.systemName = systemName(ref.system);
        node.neighbours = neighbours.value(node.id);
        view.nodes.append(node);
    }
    view.records = static_cast<int>(records.size());
}

/// Lineage: what is not there yet and should be.
void Reader::addExpected(TransactionView &view, const QList<Lanes::Expected> &expected)
{
    for (const auto &one : expected) {
        LineageNode node;
        node.id = u"expected/"_s + toWord(one.kind) + u'/' + one.role;
        node.kind = one.kind;
        node.expected = true;
        node.record.system = one.system;
        node.systemName = one.system.isEmpty() ? one.role : systemName(one.system);
        node.state = one.stepState;
        if (!view.nodes.isEmpty()) {
            view.edges.append({rootOf(view.nodes), node.id, {}});
        }
        view.nodes.append(node);
    }
}

/// What the target holds of each step, in its own bytes.
Result<void> Reader::addReadBack(TransactionView &view, const QList<Observation> &versions)
{
    for (auto &step : view.steps) {
        const auto last = std::ranges::find_last_if(versions, [&](const Observation &version) {
            return version.record.system == step.system && !step.targetId.isEmpty()
                && version.record.id == step.targetId && version.inboxSeq > 0;
        });
        if (last.empty()) {
            continue;
        }
        const auto row = Store::IngestStore(*m_database).row(last.front().inboxSeq);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row) {
            step.readBack = (*row)->body;
            step.readBackMs = last.front().observedMs;
        }
    }
    return {};
}

/// History: events, attempts, changes of state; the newest first.
Result<void> Reader::addHistory(TransactionView &view)
{
    const auto events = Store::QueryStore(*m_database).events(view.correlationId);
    if (!events) {
        return std::unexpected(events.error());
    }
    for (const auto &event : *events) {
        view.history.append(
            {event.atMs, u"event"_s, event.type, systemName(event.system), StepState::Succeeded, {}, event.system});
    }
    Store::EffectsStore effects(*m_database);
    for (const auto &step : std::as_const(view.steps)) {
        int number = static_cast<int>(step.attempts.size());
        for (const auto &attempt : step.attempts) {
            view.history.append(lineOf(attempt, number--, step.step));
            view.history.last().system = whereOf(step);
        }
        if (const auto added = addMoves(view.history, effects, step); !added) {
            return added;
        }
    }
    std::ranges::stable_sort(view.history, std::greater{}, &HistoryLine::atMs);
    if (view.history.size() > historyMax) {
        view.history.resize(historyMax);
    }
    return {};
}

/// The mapping in use: what a person has told is in the store, not in the files it was opened with. One that cannot be read
/// leaves the names that are known.
void Reader::followMapping()
{
    Store::MappingStore mappings(*m_database);
    const auto history = mappings.history();
    if (!history || history->isEmpty() || history->last().version == m_workspace.mapping.version) {
        return;
    }
    if (const auto content = mappings.content(history->last().version); content && *content) {
        if (auto told = Mapping::Mapping::fromContent(**content)) {
            m_workspace.mapping = *std::move(told);
        }
    }
}

Lanes::Reference Reader::lanesReference()
{
    followMapping();
    auto reference = referenceOf(m_workspace.estate);
    for (const auto list = m_workspace.mapping.entries(u"product"_s); const auto &names : list) {
        reference.productNames.insert(names);
    }
    return reference;
}

/// By the mapping in use: what was missing when the step stopped may have been told since.
void Reader::addMissing(TransactionView &view)
{
    constexpr qsizetype knownMost = 50;
    const auto stopped = std::ranges::find(view.steps, StepState::DeadLettered, &StepView::state);
    const auto entry = stopped == view.steps.end() ? std::nullopt : missingEntry(stopped->failure.message);
    if (!entry) {
        return;
    }
    followMapping();
    view.missing = {entry->map,
                    entry->key,
                    entry->entity,
                    m_workspace.mapping.mapValue(entry->map, entry->key, entry->entity).value_or(QString()),
                    {}};
    QMap<QString, QString> values;
    for (const auto all = m_workspace.mapping.entries(entry->map); const auto &entries : all) {
        values.insert(entries);
    }
    // A new name of a thing most often begins like its old one.
    const auto alike = [&](const QString &key) { return std::ranges::mismatch(key, entry->key).in1 - key.begin(); };
    auto keys = values.keys();
    std::ranges::stable_sort(keys, std::greater(), alike);
    for (const auto &key : std::as_const(keys)) {
        if (view.missing->known.size() < knownMost && !view.missing->known.contains(values[key])) {
            view.missing->known.append(values[key]);
        }
    }
}

/// What each system says, side by side.
void Reader::addComparison(TransactionView &view, const QList<Observation> &versions)
{
    const auto comparison = Lanes::compare(versions, lanesReference());
    for (const auto &column : comparison.columns) {
        view.columns.append({column.system, systemName(column.system), column.seenMs, column.hasRecord});
    }
    for (const auto &row : comparison.rows) {
        ComparisonRow shown{row.attribute, {}, row.differs};
        for (const auto &cell : row.cells) {
            shown.cells.append({cell.text, cell.present, cell.differs, cell.systemOfRecord});
        }
        view.rows.append(shown);
    }
}

void Reader::addSituation(TransactionView &view, const QList<Observation> &versions)
{
    Lanes::Situation situation;
    situation.orderKey = view.correlationId;
    situation.versions = versions;
    for (const auto &step : std::as_const(view.steps)) {
        situation.steps.append({step.step, step.state, 0});
    }
    situation.observing = false;
    const auto outcome = Lanes::evaluate(situation, lanesReference());
    if (view.asOfMs > 0) {
        view.transaction = outcome.transaction;
    }
    addExpected(view, outcome.expected);
}

Result<TransactionView> Reader::transaction(const QString &orderKey)
{
    const auto known = Store::ProjectionStore(*m_database).transaction(orderKey);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (!*known) {
        return fail(ErrorCode::NotFound,
                    u"there is no transaction %1 in %2"_s.arg(orderKey, m_workspace.estate.workspace));
    }
    const auto steps = stepsOf(orderKey);
    const auto versions = Store::QueryStore(*m_database).observations(orderKey);
    const auto records = Store::ProjectionStore(*m_database).recordsOfOrder(orderKey);
    if (!steps || !versions || !records) {
        return std::unexpected(!steps ? steps.error() : !versions ? versions.error() : records.error());
    }
    TransactionView view;
    view.transaction = **known;
    view.correlationId = orderKey;
    view.heldFromMs = heldFrom(*versions);
    view.steps = *steps;
    view.state = worstOf(view.steps);
    if (const auto added = addFlows(view, *records); !added) {
        return std::unexpected(added.error());
    }
    addMissing(view);
    if (const auto added = addException(view); !added) {
        return std::unexpected(added.error());
    }
    addComparison(view, *versions);
    addRecords(view, *records);
    addSituation(view, *versions);
    if (const auto added = addReadBack(view, *versions); !added) {
        return std::unexpected(added.error());
    }
    if (const auto added = addHistory(view); !added) {
        return std::unexpected(added.error());
    }
    return view;
}

} // namespace Throughline::Api
