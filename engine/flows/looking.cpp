// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/flows/steps.h"
#include "engine/store/ingeststore.h"
#include "engine/store/projectionstore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

/// Offset of the target's clock to ours at the most, by its Date header, so that its version times can be compared with
/// our sends. The header has whole seconds, and was written after we asked.
qint64 skewMs(const HttpReply &reply, qint64 askedMs)
{
    auto text = QString::fromLatin1(headerValue(reply.headers, "Date"));
    text.replace(u"GMT"_s, u"+0000"_s); // HTTP's word, which Qt does not read
    const auto date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? date.toMSecsSinceEpoch() + 999 - askedMs : 0;
}

void cannotTell(Looked &looked, const QString &why)
{
    looked.check = TargetCheck::CannotTell;
    looked.evidence = why.left(500);
}

QString numberOf(const Connectors::Found &found)
{
    return found.number.isEmpty() ? found.record.id : found.number;
}

/// What is asked, as it stands while we wait: the profile may be reloaded meanwhile.
struct Question {
    std::shared_ptr<Session> session;
    Config::Operation operation;
    Connectors::OperationInput input;
};

constexpr int pagesMax = 100; // of one look

using Decode = Result<Connectors::Look> (*)(const Config::System &, const Config::Operation &,
                                            const Connectors::OperationInput &, const HttpReply &);

/// A question and its answer to the last page: what stands on a page not read could be the very record.
struct Whole {
    HttpReply first;
    QList<Connectors::Found> found;
};
QCoro::Task<Result<Whole>> readWhole(Question question, HttpRequest request, Decode decode)
{
    Whole whole;
    for (int pages = 1;; ++pages) {
        const auto reply = co_await Session::call(question.session, request);
        if (!reply) {
            const auto name = QString::fromLatin1(traits(reply.error().code).name);
            co_return fail(reply.error().code, reply.error().detail.isEmpty() ? name : reply.error().detail);
        }
        const auto page = decode(question.session->system(), question.operation, question.input, *reply);
        if (!page) {
            co_return std::unexpected(page.error());
        }
        if (pages == 1) {
            whole.first = *reply;
        }
        whole.found += page->found;
        if (!page->more) {
            co_return whole;
        }
        const auto next = Connectors::pageAfter(request, *page);
        if (!next || pages == pagesMax) {
            co_return fail(ErrorCode::BadInput,
                           u"the answer was cut off after page %1: what is there is not known"_s.arg(pages));
        }
        request = *next;
    }
}

/// What is kept of an answer: all of it, or of a long list the records that carry our reference.
QByteArray evidenceOf(const Whole &answer)
{
    constexpr qsizetype keptWhole = 16 * 1024;
    if (answer.first.body.size() <= keptWhole) {
        return answer.first.body;
    }
    QByteArrayList records;
    for (const auto &one : answer.found) {
        records.append(one.bytes);
    }
    return '[' + records.join(',') + ']';
}

/// Records with our reference were found: which one counts, and is it what we sent?
void weighFound(Looked &looked, const Question &question, const QString &reference, qint64 lastSentMs)
{
    const auto live = std::ranges::count_if(looked.found, &Connectors::Found::live);
    // The record that counts stands first.
    std::ranges::stable_partition(looked.found, &Connectors::Found::live);
    const auto one = looked.found.first();
    looked.differences = Connectors::compare(question.operation, question.input, one);
    looked.check = weigh(static_cast<int>(live), looked.differences.isEmpty(), 0, lastSentMs);
    if (live > 1) {
        looked.evidence = u"%1 records carry our reference %2"_s.arg(live).arg(reference);
    } else if (looked.differences.isEmpty()) {
        looked.evidence = u"%1, equal"_s.arg(numberOf(one));
    } else {
        const auto &first = looked.differences.first();
        looked.evidence = u"%1, %2: %3"_s.arg(numberOf(one), first.field, first.inTarget);
    }
}

/// Nothing of ours was ever sent: does something there look like it, made by another hand?
QCoro::Task<Looked> searchAlike(Question question, Looked looked)
{
    looked.check = TargetCheck::AbsentUnwitnessed;
    if (question.operation.lookAlike.isEmpty()) {
        co_return looked;
    }
    const auto request = Connectors::lookAlikeRequest(question.session->system(), question.operation, question.input);
    if (!request) {
        co_return looked; // no field to search by
    }
    const auto similar = co_await readWhole(question, *request, Connectors::decodeLookAlike);
    if (!similar) {
        cannotTell(looked, similar.error().detail);
        co_return looked;
    }
    if (const auto it = std::ranges::find_if(similar->found, &Connectors::Found::live); it != similar->found.end()) {
        looked.check = TargetCheck::LookAlike;
        looked.evidence = u"possibly there: %1"_s.arg(numberOf(*it));
        looked.found = {*it};
    }
    co_return looked;
}

/// Version time of the newest record the target's index shows, on our clock; 0 = no witness.
QCoro::Task<qint64> askWitness(Question question, qint64 skew)
{
    const auto request = Connectors::witnessRequest(question.session->system(), question.operation, question.input);
    if (!request) {
        co_return 0;
    }
    const auto reply = co_await Session::call(question.session, *request);
    if (!reply) {
        co_return 0;
    }
    const auto newest = Connectors::decodeWitness(question.session->system(), question.operation, *reply);
    co_return newest ? *newest - skew : 0;
}

/// When the record that an effect made, or found there, is known to have stood, on our clock: an index that shows nothing
/// newer would not show it either, whoever made it. What cannot be read, or a clock that was set, counts as now.
qint64 stoodMs(const Context &context, const Intent &intent, const RecordRef &record, qint64 skew)
{
    const auto now = context.clock.wallMs();
    const auto history = Store::EffectsStore(context.database).history(intent.id);
    const auto known = Store::ProjectionStore(context.database).record(record);
    if (!history || !known) {
        return now;
    }
    const auto last = std::ranges::find_last(*history, StepState::Succeeded, &Store::TransitionRow::to);
    const auto proved = last.empty() ? 0 : last.front().atMs;
    return std::min(now, std::max(proved, *known ? (*known)->versionMs - skew : 0));
}

/// `goneId` set: is this record of ours gone? It is when it shows as no longer live, or is absent with a witness that is
/// younger than the record itself.
QCoro::Task<Looked> ask(ContextPtr context, Intent intent, QString goneId, qint64 lastSentMs)
{
    Looked looked;
    looked.askedMs = context->clock.wallMs();
    looked.askedBootMs = context->clock.bootMs();
    looked.seenSeq = Store::IngestStore(context->database).lastSeq().value_or(0);
    const auto *found = operationOf(*context, intent);
    const auto session = context->sessions.value(intent.target);
    if (!found || !session) {
        cannotTell(looked, u"the system %1 has no operation %2"_s.arg(intent.target, intent.operation));
        co_return looked;
    }
    const Question question{session, *found, operationInput(intent)};
    const auto request = Connectors::lookRequest(session->system(), question.operation, question.input);
    if (!request) {
        cannotTell(looked, request.error().detail);
        co_return looked;
    }
    const auto answer = co_await readWhole(question, *request, Connectors::decodeLook);
    if (!answer) {
        cannotTell(looked, answer.error().detail);
        co_return looked;
    }
    looked.reply = evidenceOf(*answer);
    const auto skew = skewMs(answer->first, looked.askedMs);
    looked.found = answer->found;
    if (std::ranges::any_of(looked.found, &Connectors::Found::live)) {
        weighFound(looked, question, intent.reference, lastSentMs);
        if (goneId.isEmpty()) {
            co_return looked;
        }
        if (!context->guards.on(Guard::UndoExactlyOne)) {
            looked.check = TargetCheck::PresentEqual;
        } else if (looked.check == TargetCheck::PresentEqual && looked.found.first().record.id != goneId) {
            looked.check = TargetCheck::PresentDifferent;
            looked.evidence = u"another record carries our reference: "_s + looked.evidence;
        }
        if (looked.check == TargetCheck::PresentEqual) {
            looked.witnessMs = co_await askWitness(question, skew);
        }
        co_return looked;
    }
    const auto over = std::ranges::find(looked.found, goneId, [](const auto &one) { return one.record.id; });
    if (!goneId.isEmpty() && over != looked.found.end()) {
        looked.check = TargetCheck::Absent; // it is shown, and not live any more: no witness is needed
        looked.evidence = u"%1 is no longer live, nothing else carries our reference"_s.arg(numberOf(*over));
        co_return looked;
    }
    looked.evidence = u"no record with our reference %1"_s.arg(intent.reference);
    if (lastSentMs == 0 && goneId.isEmpty()) {
        co_return co_await searchAlike(question, looked);
    }
    looked.witnessMs = co_await askWitness(question, skew);
    const auto stood = goneId.isEmpty() || !context->guards.on(Guard::Witness)
        ? 0
        : stoodMs(*context, intent, {intent.target, question.operation.recordType, goneId}, skew);
    looked.check = weigh(0, false, looked.witnessMs, std::max(lastSentMs, stood));
    if (looked.check != TargetCheck::Absent) {
        co_return looked;
    }
    // The index may have caught up between the two questions: it must be empty after it has shown the witness.
    const auto now = co_await readWhole(question, *request, Connectors::decodeLook);
    if (!now) {
        cannotTell(looked, now.error().detail);
    } else if (std::ranges::any_of(now->found, &Connectors::Found::live)) {
        looked.check = TargetCheck::AbsentUnwitnessed; // asked anew in a moment
    }
    co_return looked;
}

} // namespace

Connectors::OperationInput operationInput(const Intent &intent)
{
    return {intent.reference, intent.idempotencyKey, intent.input};
}

QJsonObject Looked::toJson() const
{
    QJsonArray records;
    for (const auto &one : found) {
        records.append(QJsonObject{{u"id"_s, one.record.id},
                                   {u"type"_s, one.record.type},
                                   {u"number"_s, one.number},
                                   {u"live"_s, one.live},
                                   {u"amount"_s, one.amount.isNull() ? QString() : one.amount.amount.toString()},
                                   {u"currency"_s, one.amount.currency}});
    }
    QJsonArray differs;
    for (const auto &one : differences) {
        differs.append(QJsonObject{{u"field"_s, one.field}, {u"sent"_s, one.sent}, {u"in_target"_s, one.inTarget}});
    }
    QJsonObject object{{u"evidence"_s, evidence}, {u"records"_s, records}, {u"differences"_s, differs}};
    if (!job.isEmpty()) {
        object.insert(u"job"_s, job);
    }
    return object;
}

namespace
{

/// The look of what an undo undoes, read as the undo's own: nothing live left is "there, equal"; still live is "absent".
QCoro::Task<Looked> askUndone(ContextPtr context, Undoes undone, qint64 lastSentMs)
{
    Store::EffectsStore effects(context->database);
    const auto original = effects.intent(undone.intentId);
    const auto row = effects.step(undone.intentId);
    if (!original || !row || !*original || !*row) {
        Looked lost;
        lost.askedMs = context->clock.wallMs();
        lost.askedBootMs = context->clock.bootMs();
        cannotTell(lost, u"what is to be undone is not in the store"_s);
        co_return lost;
    }
    auto looked = co_await askGone(context, **original, undone.targetId, std::max(lastSentMs, (*row)->lastSentMs));
    switch (looked.check) {
    case TargetCheck::Absent:
        looked.check = TargetCheck::PresentEqual;
        break;
    case TargetCheck::PresentEqual:
        looked.check = lastSentMs > 0 ? weigh(0, false, looked.witnessMs, lastSentMs) : TargetCheck::AbsentUnwitnessed;
        break;
    case TargetCheck::AbsentUnwitnessed:
        looked.check = TargetCheck::CannotTell; // an empty answer alone proves nothing, not even that it is gone
        break;
    case TargetCheck::PresentDifferent:
    case TargetCheck::LookAlike:
    case TargetCheck::NotAsked:
    case TargetCheck::CannotTell:
        break;
    }
    co_return looked;
}

/// Asks the job of an accepted attempt; when it is done, or cannot be asked, the target for what it made.
QCoro::Task<Looked> askJob(ContextPtr context, Step step)
{
    const auto session = context->sessions.value(step.intent.target);
    const auto *known = operationOf(*context, step.intent);
    const auto sentMs = sentAtWallMs(step.facts, context->now());
    if (!session || !known || known->job.isEmpty() || step.jobRef.isEmpty()) {
        co_return co_await askTarget(context, step.intent, sentMs);
    }
    const auto operation = *known; // a copy: the profile may be reloaded while we wait
    Looked looked;
    looked.askedMs = context->clock.wallMs();
    looked.askedBootMs = context->clock.bootMs();
    looked.check = TargetCheck::CannotTell;
    const auto request = Connectors::jobRequest(session->system(), operation, step.jobRef);
    if (!request) {
        cannotTell(looked, request.error().detail);
        co_return looked;
    }
    const auto reply = co_await Session::call(session, *request);
    const auto job = reply ? Connectors::decodeJob(operation, *reply) : std::unexpected(reply.error());
    if (!job) {
        cannotTell(looked, job.error().detail);
        co_return looked;
    }
    using Says = Connectors::JobAnswer::Says;
    const auto words = job->message.isEmpty() ? QString() : u": "_s + job->message;
    if (job->says == Says::Done && !operation.verify.isEmpty()) {
        looked = co_await askTarget(context, step.intent, sentMs);
    } else {
        looked.reply = reply->body;
        looked.evidence = u"the job %1"_s.arg(job->says == Says::Done         ? u"is done"_s
                                                  : job->says == Says::Failed ? u"has failed"_s
                                                                              : u"is running"_s)
            + words;
        if (job->says == Says::Done && !job->targetId.isEmpty()) {
            looked.check = TargetCheck::PresentEqual; // its own word is all the proof there is
            Connectors::Found found;
            found.record = {step.intent.target, operation.recordType, job->targetId};
            looked.found = {found};
        }
    }
    looked.job = job->says == Says::Done ? u"done"_s : job->says == Says::Failed ? u"failed"_s : u"running"_s;
    co_return looked;
}

} // namespace

QCoro::Task<Looked> askTarget(ContextPtr context, Intent intent, qint64 lastSentMs)
{
    if (const auto undone = undoes(intent)) {
        co_return co_await askUndone(context, *undone, lastSentMs);
    }
    co_return co_await ask(context, intent, {}, lastSentMs);
}

QCoro::Task<Looked> askTargetTwice(ContextPtr context, Intent intent, qint64 lastSentMs)
{
    const auto looked = co_await askTarget(context, intent, lastSentMs);
    co_return looked.check == TargetCheck::CannotTell && !context->stopping
        ? co_await askTarget(context, intent, lastSentMs)
        : looked;
}

Store::LookRow lookRow(const Context &context, const QByteArray &intentId, const Looked &looked)
{
    Store::LookRow row;
    row.intentId = intentId;
    row.askedMs = looked.askedMs;
    row.askedBootMs = looked.askedBootMs;
    row.bootId = context.bootId;
    row.check = looked.check;
    row.found = looked.toJson();
    row.witnessMs = looked.witnessMs;
    row.seenSeq = looked.seenSeq;
    return row;
}

QCoro::Task<Looked> askGone(ContextPtr context, Intent intent, QString targetId, qint64 sinceMs)
{
    co_return co_await ask(context, intent, targetId, sinceMs);
}

QCoro::Task<void> look(ContextPtr context, Step step)
{
    Looked looked;
    if (step.row.state == StepState::Compensating) {
        const auto since =
            std::max(sentAtWallMs(step.facts, context->now()), undoSentAtWallMs(step.facts, context->now()));
        looked = co_await askGone(context, step.intent, step.row.targetId, since);
    } else if (step.row.state == StepState::Accepted) {
        looked = co_await askJob(context, step);
    } else {
        looked = co_await askTarget(context, step.intent, witnessAfterWallMs(step.facts, step.policy, context->now()));
    }
    if (context->stopping) {
        co_return;
    }
    const auto written = co_await commit(context, [context, step, looked](Store::Database &database) -> Result<void> {
        Store::EffectsStore effects(database);
        auto row = lookRow(*context, step.row.intentId, looked);
        if (!looked.reply.isEmpty()) {
            Store::Arrival arrival;
            arrival.system = step.intent.target;
            arrival.source = u"look"_s;
            arrival.eventId = u"%1:%2"_s.arg(QString::fromLatin1(step.row.intentId)).arg(looked.askedMs);
            arrival.origin = Origin::Look;
            arrival.receivedMs = context->clock.wallMs();
            arrival.body = looked.reply;
            arrival.meta = {{u"intent"_s, QString::fromLatin1(step.row.intentId)}};
            const auto appended = Store::IngestStore(database).append({arrival});
            if (!appended) {
                return std::unexpected(appended.error());
            }
            row.inboxSeq = appended->first();
        }
        if (const auto added = effects.addLook(row); !added) {
            return std::unexpected(added.error());
        }
        return effects.schedule(step.row.intentId, 0, u"looked"_s);
    });
    if (!written) {
        qCWarning(Log::effects) << "a look could not be kept:" << written.error().detail;
    }
}

} // namespace Throughline::Flows
