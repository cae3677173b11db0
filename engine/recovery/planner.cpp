// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/planner.h"

#include "engine/base/json.h"
#include "engine/flows/steps.h"
#include "engine/store/auditstore.h"
#include "engine/store/planstore.h"
#include "engine/store/querystore.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int itemsMax = 20'000;

struct Candidate {
    QString exceptionId;
    Store::Flow flow;
    QString step;
    Intent intent;
    Store::StepRow row;
    bool takesUp = false; ///< a gap of history: the plan begins the flow
};

/// The first step of the flow that takes the gap up; nullopt: no flow does.
Result<std::optional<Candidate>> candidateOf(Store::Database &database, Flows::Book &book,
                                             const Store::ExceptionRow &gap)
{
    const auto flow = book.takeUp(database, gap.item.orderKey, gap.item.failure.code);
    if (!flow || !*flow) {
        return flow.transform([](const auto &) { return std::optional<Candidate>(); });
    }
    const auto step = book.flow((*flow)->kind)->steps.first().step;
    const auto draft = book.draft(database, **flow, step, 0);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    Store::StepRow row;
    row.intentId = draft->intent.id;
    row.orderKey = gap.item.orderKey;
    row.target = draft->intent.target;
    return Candidate{gap.item.id, **flow, step, draft->intent, row, true};
}

Result<std::optional<Candidate>> candidateOf(Store::Database &database, const QByteArray &intentId,
                                             const QString &exceptionId)
{
    Store::EffectsStore effects(database);
    const auto intent = effects.intent(intentId);
    const auto row = effects.step(intentId);
    const auto links = effects.flowsOfIntent(intentId);
    if (!intent || !row || !links) {
        return std::unexpected(!intent ? intent.error() : !row ? row.error() : links.error());
    }
    if (!*intent || !*row || links->isEmpty()) {
        return std::nullopt;
    }
    const auto flow = effects.flow(links->first().flowId);
    if (!flow) {
        return std::unexpected(flow.error());
    }
    return Candidate{exceptionId, **flow, links->first().step, **intent, **row};
}

/// Collects who is to be replayed, each effect once.
class Collector
{
public:
    Collector(Store::Database &database, Flows::Book &book)
        : m_database(database), m_book(book)
    {
    }

    Result<void> addException(const QString &id)
    {
        const auto row = Store::ProjectionStore(m_database).exception(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        return *row && (*row)->item.state != ExceptionState::Resolved ? add(**row) : Result<void>();
    }

    /// All open ones of the cause. What another plan has already is left to it.
    Result<void> addCause(const QString &causeId)
    {
        Store::QueryStore queries(m_database);
        Store::ExceptionFilter filter;
        filter.causeId = causeId;
        QString after;
        do {
            const auto page = queries.exceptions(filter, Store::ExceptionOrder::MoneyDown, after, 500);
            if (!page) {
                return std::unexpected(page.error());
            }
            for (const auto &row : page->rows) {
                const auto claim = Store::PlanStore(m_database).claimedBy(row.item.id);
                if (!claim) {
                    return std::unexpected(claim.error());
                }
                if (!claim->isEmpty()) {
                    elsewhere = *claim;
                    continue;
                }
                if (const auto done = add(row); !done) {
                    return done;
                }
            }
            after = page->nextKey;
        } while (!after.isEmpty() && list.size() < itemsMax);
        return {};
    }

    /// Every newest step of the order's flows.
    Result<void> addOrder(const QString &order)
    {
        Store::EffectsStore effects(m_database);
        const auto flows = effects.flowsOfOrder(order);
        if (!flows) {
            return std::unexpected(flows.error());
        }
        for (const auto &flow : *flows) {
            const auto links = effects.stepsOfFlow(flow.id);
            if (!links) {
                return std::unexpected(links.error());
            }
            QMap<int, QByteArray> newest;
            for (const auto &link : *links) {
                newest[link.index] = link.intentId;
            }
            for (const auto &intentId : std::as_const(newest)) {
                const auto exceptions = Store::ProjectionStore(m_database).exceptionsOfIntent(intentId);
                if (!exceptions) {
                    return std::unexpected(exceptions.error());
                }
                const auto open = std::ranges::find_if(*exceptions, [](const Store::ExceptionRow &row) {
                    return row.item.state != ExceptionState::Resolved;
                });
                if (const auto done = add(intentId, open == exceptions->end() ? QString() : open->item.id); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    QList<Candidate> list;
    QString elsewhere; ///< a plan that has members already
    int gaps = 0; ///< gaps that no flow takes up

private:
    Result<void> add(const Store::ExceptionRow &row)
    {
        if (!row.item.intentId.isEmpty()) {
            return add(row.item.intentId, row.item.id);
        }
        const auto candidate = candidateOf(m_database, m_book, row);
        if (!candidate) {
            return std::unexpected(candidate.error());
        }
        gaps += *candidate ? 0 : 1;
        take(*candidate);
        return {};
    }

    Result<void> add(const QByteArray &intentId, const QString &exceptionId)
    {
        const auto candidate = candidateOf(m_database, intentId, exceptionId);
        if (!candidate) {
            return std::unexpected(candidate.error());
        }
        take(*candidate);
        return {};
    }

    void take(const std::optional<Candidate> &candidate)
    {
        if (candidate && !m_seen.contains(candidate->row.intentId)) { // several exceptions may wait for one effect
            m_seen.insert(candidate->row.intentId);
            list.append(*candidate);
        }
    }

    Store::Database &m_database;
    Flows::Book &m_book;
    QSet<QByteArray> m_seen;
};

/// The members of the plan, or NotAllowed with the reason why there is none.
Result<QList<Candidate>> membersOf(Store::Database &database, Flows::Book &book, const Members &members)
{
    Collector collector(database, book);
    Result<void> done;
    for (const auto &id : members.exceptionIds) {
        if (done = collector.addException(id); !done) {
            return std::unexpected(done.error());
        }
    }
    if (!members.causeId.isEmpty()) {
        if (done = collector.addCause(members.causeId); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto &order : members.orderKeys) {
        if (done = collector.addOrder(order); !done) {
            return std::unexpected(done.error());
        }
    }
    if (!collector.list.isEmpty()) {
        return collector.list;
    }
    if (!collector.elsewhere.isEmpty()) {
        return fail(
            ErrorCode::NotAllowed,
            u"every open item is already in a plan, e.g. %1; run or stop that one first"_s.arg(collector.elsewhere));
    }
    if (collector.gaps > 0) {
        return fail(ErrorCode::NotAllowed,
                    u"no flow can close this gap by sending something; repair it in the system that lacks it, then ask "
                    "again"_s);
    }
    return fail(ErrorCode::NotAllowed, u"nothing to replay: no open item matches"_s);
}

QString clockWords(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"HH:mm:ss"_s) + u" UTC"_s;
}

struct Built {
    PlanItem item;
    QList<Change> fields;
    QByteArray body;
    bool leftOut = false; ///< nothing that could be replayed or re-verified
};

void cannotTell(PlanItem &item, const QString &why)
{
    item.check = TargetCheck::CannotTell;
    item.evidence = why;
}

PlanItem itemOf(const Candidate &candidate, qint64 nowMs)
{
    PlanItem item;
    item.exceptionId = candidate.exceptionId;
    item.orderKey = candidate.flow.orderKey;
    item.intentId = candidate.row.intentId;
    item.step = candidate.step;
    item.target = candidate.intent.target;
    item.operation = candidate.intent.operation;
    item.askedMs = nowMs;
    return item;
}

/// What would be sent and whether it is there already. False: it cannot be said; the item's evidence says why.
QCoro::Task<bool> askFor(Flows::ContextPtr context, Candidate candidate, Intent wanted, std::shared_ptr<Built> built)
{
    auto &item = built->item;
    const auto session = context->sessions.value(candidate.intent.target);
    const auto *operation = Flows::operationOf(*context, wanted);
    if (!session || !operation) {
        cannotTell(item, u"the system %1 is not connected"_s.arg(candidate.intent.target));
        co_return false;
    }
    const auto request = Connectors::requestFor(session->system(), *operation, Flows::operationInput(wanted));
    if (!request) {
        cannotTell(item, request.error().detail);
        co_return false;
    }
    item.method = request->method;
    item.url = request->url.toString(QUrl::FullyEncoded);
    built->body = request->body;
    const bool standing = candidate.row.state == StepState::Succeeded;
    if (operation->verify.isEmpty()) {
        // Nobody can be asked; proved not executed is all there is.
        item.check = standing ? TargetCheck::CannotTell : TargetCheck::AbsentUnwitnessed;
        item.evidence = standing ? u"the target cannot be asked"_s : u"refused before, the target cannot be asked"_s;
        co_return true;
    }
    // What stands is compared with what was sent for it, not with what would be sent today.
    const auto looked = co_await Flows::askTarget(context, standing ? candidate.intent : wanted, 0);
    item.check = looked.check;
    item.askedMs = looked.askedMs;
    const bool absent = looked.check == TargetCheck::AbsentUnwitnessed;
    item.evidence = absent ? u"asked %1"_s.arg(clockWords(looked.askedMs)) : looked.evidence;
    if (standing && willSend(looked.check)) {
        // It was there; its absence now is not for a replay to heal.
        cannotTell(item, u"succeeded before, not found now"_s);
    }
    co_return true;
}

/// A check of our own: nothing is sent, it runs again.
void checkHere(Built &built, const Intent &wanted)
{
    built.item.method = "CHECK";
    built.item.url = u"throughline:"_s + built.item.operation;
    built.item.check = TargetCheck::AbsentUnwitnessed;
    built.item.evidence = u"checked here, nothing is sent"_s;
    built.body = canonicalJson(wanted.input);
}

/// The body that failed, to be compared with the new one.
QByteArray bodyBefore(Store::Database &database, const Candidate &candidate)
{
    Store::EffectsStore effects(database);
    if (const auto attempts = effects.attempts(candidate.row.intentId); attempts && !attempts->isEmpty()) {
        return effects.requestBody(attempts->last().bodyHash).value_or(QByteArray());
    }
    return candidate.intent.target == Flows::ownTarget && !candidate.takesUp ? canonicalJson(candidate.intent.input)
                                                                             : QByteArray();
}

/// One item of the dry run.
QCoro::Task<Result<Built>> build(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, Candidate candidate)
{
    const auto built = std::make_shared<Built>();
    auto &item = built->item;
    item = itemOf(candidate, context->clock.wallMs());
    const bool own = candidate.intent.target == Flows::ownTarget;
    const bool replayable = candidate.takesUp || candidate.row.state == StepState::DeadLettered;
    const bool standing = candidate.row.state == StepState::Succeeded;
    if (own && standing) {
        built->leftOut = true;
        co_return *built;
    }
    if (!replayable && !standing) {
        const bool differs = candidate.row.state == StepState::Differs;
        item.check = differs ? TargetCheck::PresentDifferent : TargetCheck::CannotTell;
        item.evidence = u"held: the step is %1"_s.arg(toWord(candidate.row.state));
        co_return *built;
    }
    const int generation = candidate.intent.generation + (replayable && !candidate.takesUp ? 1 : 0);
    const auto draft = book->draft(context->database, candidate.flow, candidate.step, generation);
    if (!draft) {
        co_return std::unexpected(draft.error());
    }
    item.rank = draft->rank;
    if (draft->refusal) {
        cannotTell(item, draft->refusal->detail);
        co_return *built;
    }
    if (const auto amount = Decimal::parse(draft->intent.input["amount"_L1].toString())) {
        item.amount = {*amount, draft->intent.input["currency"_L1].toString()};
    }
    if (own) {
        checkHere(*built, draft->intent);
        if (candidate.takesUp) {
            item.takesUp = candidate.flow.kind;
            item.evidence = u"begins the flow: checked here, then every step asks its target before it sends"_s;
        }
    } else if (!co_await askFor(context, candidate, draft->intent, built)) {
        co_return *built;
    }
    item.bodyHash = requestHash(item.method, item.url, built->body);
    built->fields = changes(bodyBefore(context->database, candidate), built->body);
    co_return *built;
}

QJsonObject fieldsJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const auto &change : changes) {
        array.append(QJsonObject{{u"field"_s, change.path},
                                 {u"before"_s, change.before},
                                 {u"after"_s, change.after},
                                 {u"changed"_s, change.changed}});
    }
    return {{u"changes"_s, array}};
}

QString membersWord(const Members &members)
{
    return !members.causeId.isEmpty() ? u"cause"_s : !members.exceptionIds.isEmpty() ? u"selection"_s : u"orders"_s;
}

/// The dry run: several targets are asked at once, bounded by what each system allows.
QCoro::Task<Result<QList<Built>>> buildAll(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book,
                                           QList<Candidate> candidates)
{
    constexpr qsizetype atOnce = 8;
    QList<Built> all;
    for (qsizetype i = 0; i < candidates.size(); i += atOnce) {
        std::vector<QCoro::Task<Result<Built>>> asked;
        for (qsizetype k = i; k < std::min(i + atOnce, candidates.size()); ++k) {
            asked.push_back(build(context, book, candidates.at(k)));
        }
        for (auto &task : asked) {
            const auto built = co_await task;
            if (!built) {
                co_return std::unexpected(built.error());
            }
            if (!built->leftOut) {
                all.append(*built);
            }
        }
        if (context->stopping) {
            co_return fail(ErrorCode::Cancelled, u"the engine stops"_s);
        }
    }
    co_return all;
}

Store::Plan freeze(const PlanOrder &order, const QByteArray &hash, const QString &mappingVersion, qint64 nowMs)
{
    Store::Plan plan;
    plan.frozenMs = nowMs;
    plan.hash = hash;
    plan.title = order.title;
    plan.actor = order.actor;
    plan.reason = order.reason;
    plan.mappingVersion = mappingVersion;
    plan.policy = {{u"hold_ms"_s, 10'000}, {u"gates"_s, u"1, 5 %, 25 %, rest"_s}};
    plan.content = {{u"members"_s, membersWord(order.members)},
                    {u"cause"_s, order.members.causeId},
                    {u"orders"_s, QJsonArray::fromStringList(order.members.orderKeys)}};
    const QByteArray identity = plan.hash + QByteArray::number(order.commandSeq) + QByteArray::number(plan.frozenMs);
    plan.id = u"plan-"_s + QString::fromLatin1(sha256Hex(identity).left(10));
    return plan;
}

Store::PlanItem rowOf(const PlanItem &item, const QByteArray &storedBody, const QList<Change> &fields)
{
    Store::PlanItem row;
    row.position = item.position;
    row.exceptionId = item.exceptionId;
    row.orderKey = item.orderKey;
    row.intentId = item.intentId;
    row.gate = item.gate;
    row.check = item.check;
    row.evidence = item.evidence;
    row.request = {{u"method"_s, QString::fromLatin1(item.method)},
                   {u"url"_s, item.url},
                   {u"body"_s, QString::fromLatin1(storedBody)},
                   {u"target"_s, item.target},
                   {u"step"_s, item.step},
                   {u"asked_ms"_s, item.askedMs}};
    if (!item.takesUp.isEmpty()) {
        row.request.insert(u"takes_up"_s, item.takesUp);
    }
    row.bodyHash = item.bodyHash;
    row.fields = fieldsJson(fields);
    return row;
}

/// The plan, its bodies and its audit record, in one commit.
Result<void> save(Store::Database &database, const Store::Plan &plan, const QList<PlanItem> &items,
                  const QHash<QByteArray, Built> &byIntent)
{
    Store::EffectsStore effects(database);
    QList<Store::PlanItem> rows;
    for (const auto &item : items) {
        const auto built = byIntent.value(item.intentId);
        const auto stored = effects.storeRequestBody(built.body, u"application/octet-stream"_s);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        rows.append(rowOf(item, *stored, built.fields));
    }
    if (const auto done = Store::PlanStore(database).save(plan, rows); !done) {
        return done;
    }
    Store::AuditRecord audit;
    audit.atMs = plan.frozenMs;
    audit.actor = plan.actor;
    audit.action = u"plan.create"_s;
    audit.subject = u"plan:"_s + plan.id;
    audit.detail = {{u"hash"_s, QString::fromLatin1(plan.hash)},
                    {u"items"_s, static_cast<qint64>(rows.size())},
                    {u"reason"_s, plan.reason}};
    return Store::AuditStore(database).append(audit).transform([](const QByteArray &) { });
}

} // namespace

QCoro::Task<Result<QString>> makePlan(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, PlanOrder order)
{
    const auto candidates = membersOf(context->database, *book, order.members);
    if (!candidates) {
        co_return std::unexpected(candidates.error());
    }
    if (candidates->size() > itemsMax) {
        co_return fail(ErrorCode::NotAllowed, u"more than %1 items; narrow the selection"_s.arg(itemsMax));
    }
    const auto all = co_await buildAll(context, book, *candidates);
    if (!all) {
        co_return std::unexpected(all.error());
    }
    QList<PlanItem> items;
    QHash<QByteArray, Built> byIntent;
    for (const auto &built : *all) {
        items.append(built.item);
        byIntent.insert(built.item.intentId, built);
    }
    putInOrder(items);
    assignGates(items);
    const auto plan = freeze(order, planHash(items), book->mapping().version, context->clock.wallMs());
    const auto saved = co_await Flows::commit(
        context, [plan, items, byIntent](Store::Database &database) { return save(database, plan, items, byIntent); });
    if (!saved) {
        co_return std::unexpected(saved.error());
    }
    co_return plan.id;
}

} // namespace Throughline::Recovery
