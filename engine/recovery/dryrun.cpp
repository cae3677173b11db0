// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/dryrun.h"

#include "engine/base/json.h"
#include "engine/flows/asking.h"
#include "engine/recovery/edits.h"
#include "engine/recovery/sequels.h"
#include "engine/store/transaction.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int atOnce = 8; ///< targets asked at once
constexpr int breathAfter = 64; ///< built items after which others get their turn

QString clockWords(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"HH:mm:ss"_s) + u" UTC"_s;
}

void cannotTell(PlanItem &item, const QString &why)
{
    item.check = TargetCheck::CannotTell;
    item.evidence = why;
}

bool isOwn(const Candidate &candidate)
{
    return candidate.intent.target == Flows::ownTarget;
}

/// Neither to be sent again nor standing: a step that is under way, in doubt or decided.
bool isHeld(const Candidate &candidate, const Flows::Context &context)
{
    const auto state = candidate.row.state;
    const bool proved = state == StepState::DeadLettered
        || (state == StepState::InDoubt && !context.guards.on(Guard::ReplayOnlyProved));
    return candidate.kind == ItemKind::Replay && !proved;
}

Built begunWith(const Candidate &candidate, qint64 nowMs)
{
    Built built;
    auto &item = built.item;
    item.kind = candidate.kind;
    item.exceptionId = candidate.exceptionId;
    item.orderKey = candidate.flow.orderKey;
    item.intentId = candidate.row.intentId;
    item.step = candidate.step;
    item.target = candidate.intent.target;
    item.operation = candidate.intent.operation;
    item.askedMs = nowMs;
    built.uses = candidate.uses;
    built.object = candidate.intent.target + u'/' + candidate.intent.objectKey;
    built.claims = candidate.claims;
    built.causes = candidate.causes;
    return built;
}

/// Edits meant for this member: those for all, for its order and for itself, the nearer one counts.
QJsonObject editsFor(const Candidate &candidate, const QJsonObject &edits)
{
    QJsonObject wanted;
    for (const auto &key : {u"*"_s, candidate.flow.orderKey, candidate.exceptionId}) {
        const auto fields = edits[key].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            wanted.insert(it.key(), it.value());
        }
    }
    return wanted;
}

/// An edit that reached nothing would be lost without a word.
Result<void> editsArrived(const QList<Built> &all, const QJsonObject &edits)
{
    for (const auto list = edits.keys(); const auto &key : list) {
        const bool arrived = std::ranges::any_of(all, [&](const Built &built) {
            const auto &item = built.item;
            return !item.edits.isEmpty() && (key == "*"_L1 || key == item.orderKey || key == item.exceptionId);
        });
        if (!arrived) {
            return fail(
                ErrorCode::NotAllowed,
                u"the edit for %1 changes nothing that this plan sends"_s.arg(key == "*"_L1 ? u"all items"_s : key));
        }
    }
    return {};
}

Result<HttpRequest> requestOf(const Flows::Context &context, const Intent &wanted)
{
    const auto session = context.sessions.value(wanted.target);
    const auto *operation = Flows::operationOf(context, wanted);
    if (!session || !operation) {
        return fail(ErrorCode::BadConfig, u"the system %1 is not connected"_s.arg(wanted.target));
    }
    return Connectors::requestFor(session->system(), *operation, Flows::operationInput(wanted));
}

/// Puts the edits into the draft. NotAllowed in words when they would do nothing or do not fit.
Result<void> edit(const Flows::Context &context, const Flows::Book &book, const Candidate &candidate,
                  Flows::Draft &draft, const QJsonObject &wanted, PlanItem &item)
{
    if (wanted.isEmpty() || candidate.kind == ItemKind::Verify || isHeld(candidate, context)) {
        return {}; // meant for what is sent
    }
    const auto refuse = [&](const QString &why) {
        return fail(ErrorCode::NotAllowed, u"%1 %2: %3"_s.arg(candidate.flow.orderKey, candidate.step, why));
    };
    if (isOwn(candidate)) {
        return refuse(u"a check reads the records themselves; repair them, or edit the step that sends"_s);
    }
    if (draft.refusal) {
        return refuse(draft.refusal->detail);
    }
    const auto edited = applyEdits(draft.intent.input, wanted);
    if (!edited) {
        return refuse(edited.error().detail);
    }
    const auto before = requestOf(context, draft.intent);
    book.edit(draft, edited->input);
    const auto after = requestOf(context, draft.intent);
    if (!after) {
        return refuse(after.error().detail);
    }
    if (!edited->edits.isEmpty() && before && before->body == after->body && before->url == after->url) {
        return refuse(u"%1 does not send that field"_s.arg(candidate.intent.operation));
    }
    item.edits = edited->edits;
    return {};
}

/// What would be sent and whether it is there already. False: it cannot be said; the item's evidence says why.
QCoro::Task<bool> askFor(Flows::ContextPtr context, Candidate candidate, Intent wanted, std::shared_ptr<Built> built)
{
    auto &item = built->item;
    const auto request = requestOf(*context, wanted);
    if (!request) {
        cannotTell(item, request.error().detail);
        co_return false;
    }
    item.method = request->method;
    item.url = request->url.toString(QUrl::FullyEncoded);
    built->body = request->body;
    const bool standing = candidate.kind == ItemKind::Verify;
    if (Flows::operationOf(*context, wanted)->verify.isEmpty()) {
        // Nobody can be asked; proved not executed is all there is.
        item.check = standing ? TargetCheck::CannotTell : TargetCheck::AbsentUnwitnessed;
        item.evidence = standing ? u"the target cannot be asked"_s : u"refused before, the target cannot be asked"_s;
        co_return true;
    }
    // What stands is compared with what was sent for it, not with what would be sent today.
    const auto looked = co_await Flows::askTargetTwice(context, standing ? candidate.intent : wanted, 0);
    item.check = looked.check;
    item.askedMs = looked.askedMs;
    item.look = looked.check == TargetCheck::PresentEqual ? looked.toJson() : QJsonObject();
    const bool absent = looked.check == TargetCheck::AbsentUnwitnessed;
    item.evidence = absent ? u"asked %1"_s.arg(clockWords(looked.askedMs)) : looked.evidence;
    if (standing && willSend(looked.check)) {
        // It was there; its absence now is not for a replay to heal.
        cannotTell(item, u"succeeded before, not found now"_s);
    }
    co_return true;
}

/// A check of our own: nothing is sent, it runs again.
void checkHere(Built &built, const Candidate &candidate, const Intent &wanted)
{
    auto &item = built.item;
    item.method = "CHECK";
    item.url = u"throughline:"_s + item.operation;
    item.check = candidate.kind == ItemKind::Verify ? TargetCheck::PresentEqual : TargetCheck::AbsentUnwitnessed;
    item.evidence = candidate.kind == ItemKind::Verify ? u"the check still holds"_s
        : candidate.kind == ItemKind::TakeUp
        ? u"begins the flow: checked here, then every step asks its target before it sends"_s
        : u"checked here, nothing is sent"_s;
    if (candidate.kind == ItemKind::TakeUp) {
        item.takesUp = candidate.flow.kind;
    }
    built.body = canonicalJson(wanted.input);
}

/// A check that asks is asked now, and the answers are shown. False: it would not hold, or somebody did not answer.
QCoro::Task<bool> askNow(Flows::ContextPtr context, Intent wanted, std::shared_ptr<Built> built)
{
    auto &item = built->item;
    const auto answered = co_await Flows::askAll(context, wanted.input);
    item.askedMs = answered.askedMs;
    item.look = answered.toJson();
    const auto &found = answered.judgement;
    if (found.check != TargetCheck::PresentEqual) {
        cannotTell(item, found.code.isEmpty() ? found.words : u"%1: %2"_s.arg(found.code, found.words));
        co_return false;
    }
    item.evidence = u"asked %1: %2"_s.arg(clockWords(answered.askedMs), found.words);
    co_return true;
}

/// What is read of one item is read in one transaction: a look at the lock of the store for each row costs more than the row.
Result<Flows::Draft> draftOf(Flows::Context &context, Flows::Book &book, const Candidate &candidate, int generation)
{
    const Store::DatabaseTransaction together(context.database, Store::DatabaseTransaction::Kind::Read);
    if (const auto begun = together.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    return book.draft(context.database, candidate.flow, candidate.step, generation);
}

/// The body that failed, to be compared with the new one.
QByteArray bodyBefore(Store::Database &database, const Candidate &candidate)
{
    const Store::DatabaseTransaction together(database, Store::DatabaseTransaction::Kind::Read);
    Store::EffectsStore effects(database);
    if (candidate.row.lastAttemptSeq > 0) {
        const auto attempt = effects.attempt(candidate.row.lastAttemptSeq);
        return attempt && *attempt ? effects.requestBody((*attempt)->bodyHash).value_or(QByteArray()) : QByteArray();
    }
    return isOwn(candidate) && candidate.kind != ItemKind::TakeUp ? canonicalJson(candidate.intent.input)
                                                                  : QByteArray();
}

struct Books {
    std::shared_ptr<Flows::Book> planned; ///< with the plan's mapping: what is sent again
    std::shared_ptr<Flows::Book> current; ///< what follows on it by itself
};

/// One item of the dry run.
QCoro::Task<Result<Built>> build(Flows::ContextPtr context, Books books, Candidate candidate, QJsonObject wanted)
{
    const auto built = std::make_shared<Built>(begunWith(candidate, context->clock.wallMs()));
    auto &item = built->item;
    const bool again = candidate.kind == ItemKind::Replay && !isHeld(candidate, *context);
    auto draft = draftOf(*context, *books.planned, candidate, candidate.intent.generation + (again ? 1 : 0));
    if (!draft) {
        co_return std::unexpected(draft.error());
    }
    item.rank = draft->rank;
    if (const auto edited = edit(*context, *books.planned, candidate, *draft, wanted, item); !edited) {
        co_return std::unexpected(edited.error());
    }
    if (isHeld(candidate, *context)) {
        const bool differs = candidate.row.state == StepState::Differs;
        item.check = differs ? TargetCheck::PresentDifferent : TargetCheck::CannotTell;
        item.evidence = u"held: the step is %1"_s.arg(toWord(candidate.row.state));
        co_return *built;
    }
    if (draft->refusal) {
        cannotTell(item, draft->refusal->detail);
        co_return *built;
    }
    if (const auto amount = Decimal::parse(draft->intent.input["amount"_L1].toString())) {
        item.amount = {*amount, draft->intent.input["currency"_L1].toString()};
    }
    if (isOwn(candidate)) {
        checkHere(*built, candidate, draft->intent);
        if (Flows::asks(draft->intent.input) && !co_await askNow(context, draft->intent, built)) {
            co_return *built;
        }
    } else if (!co_await askFor(context, candidate, draft->intent, built)) {
        co_return *built;
    }
    item.bodyHash = requestHash(item.method, item.url, built->body);
    built->fields = changes(bodyBefore(context->database, candidate), built->body);
    if (moves(item)) {
        const auto sequels = sequelsOf(*context, *books.current, candidate);
        if (!sequels) {
            co_return std::unexpected(sequels.error());
        }
        built->sequels = *sequels;
    }
    co_return *built;
}

/// What the workers of one dry run share.
struct Work {
    QList<Candidate> candidates;
    QJsonObject edits;
    QList<Built> built; ///< by candidate
    qsizetype next = 0;
    std::optional<Error> error;
};

QCoro::Task<void> workOff(Flows::ContextPtr context, Books books, std::shared_ptr<Work> work)
{
    while (work->next < work->candidates.size() && !work->error) {
        const auto index = work->next++;
        const auto candidate = work->candidates.at(index);
        const auto built = co_await build(context, books, candidate, editsFor(candidate, work->edits));
        if (built) {
            work->built[index] = *built;
        } else if (!work->error) {
            work->error = built.error();
        }
        if (index % breathAfter == breathAfter - 1) {
            // Checks of our own never wait for a network: leases, polls and screens must not starve meanwhile.
            co_await Flows::commit(context, [](Store::Database &) { return Result<void>(); });
        }
        if (context->stopping && !work->error) {
            work->error = Error{ErrorCode::Cancelled, u"the engine stops"_s};
        }
    }
}

} // namespace

QCoro::Task<Result<QList<Built>>> dryRun(Flows::ContextPtr context, std::shared_ptr<Flows::Book> planned,
                                         std::shared_ptr<Flows::Book> current, QList<Candidate> candidates,
                                         QJsonObject edits)
{
    const auto check = std::ranges::find_if(
        candidates, [](const Candidate &one) { return isOwn(one) && one.kind != ItemKind::Verify; });
    if (planned != current && check != candidates.end()) {
        co_return fail(
            ErrorCode::NotAllowed,
            u"%1: a check lets the flow go on with the current mapping, so it cannot be replayed with an old "
            "one; replay the step that sends"_s.arg(check->flow.orderKey));
    }
    const auto work = std::make_shared<Work>();
    work->candidates = candidates;
    work->edits = edits;
    work->built.resize(candidates.size());
    std::vector<QCoro::Task<void>> workers;
    workers.reserve(atOnce);
    for (int i = 0; i < atOnce; ++i) {
        workers.push_back(workOff(context, {planned, current}, work));
    }
    for (auto &worker : workers) {
        co_await worker;
    }
    if (work->error) {
        co_return std::unexpected(*work->error);
    }
    if (const auto arrived = editsArrived(work->built, edits); !arrived) {
        co_return std::unexpected(arrived.error());
    }
    co_return work->built;
}

} // namespace Throughline::Recovery
