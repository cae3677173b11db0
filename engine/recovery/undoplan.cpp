// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/undoplan.h"

#include "engine/base/json.h"
#include "engine/flows/steps.h"
#include "engine/flows/unwinder.h"
#include "engine/store/auditstore.h"
#include "engine/store/metastore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

using Flows::UndoNext;
using Flows::UndoWord;

/// The flow that is meant: by id, or the first of the order of which anything happened.
Result<Flows::Survey> chosen(Flows::Context &context, const Flows::Book &book, const UndoOrder &order)
{
    auto &database = context.database;
    if (!order.flowId.isEmpty()) {
        return surveyOf(database, book, order.flowId, context.guards);
    }
    const auto flows = Store::EffectsStore(database).flowsOfOrder(order.orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    std::optional<Flows::Survey> first;
    for (const auto &flow : *flows) {
        const auto survey = surveyOf(database, book, flow.id, context.guards);
        if (!survey) {
            continue; // a flow this workspace no longer has
        }
        const auto own = survey->definition->steps.size();
        const bool happened = std::ranges::any_of(survey->verdicts.first(own), [](const Flows::UndoVerdict &verdict) {
            return verdict.word != UndoWord::Nothing && verdict.word != UndoWord::Keep
                && verdict.word != UndoWord::Undone;
        });
        if (happened) {
            return *survey;
        }
        first = first ? first : std::optional(*survey);
    }
    return first ? Result<Flows::Survey>(*first)
                 : fail(ErrorCode::NotFound, u"no flow of ours works on %1"_s.arg(order.orderKey));
}

/// Why the flow cannot be undone, as far as the store tells.
QString refusalOf(const Flows::Survey &survey, bool operating, bool anythingLeft)
{
    const auto wanted = survey.wish ? survey.wish->wanted : QString();
    if (wanted == "unwind"_L1) {
        return u"it is being undone already"_s;
    }
    if (wanted == "unwound"_L1) {
        return u"it is undone already"_s;
    }
    if (!operating) {
        return u"the flow %1 observes, nothing is sent; switch operate on first"_s.arg(survey.definition->title);
    }
    if (survey.next.what == UndoNext::What::Wait || survey.next.what == UndoNext::What::Stop) {
        return survey.next.why;
    }
    return anythingLeft ? QString() : u"nothing of it stands that could be undone"_s;
}

/// What would be sent for one step, and what its target says now. False: it cannot be undone; `run.stop` says why.
QCoro::Task<bool> askFor(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, std::shared_ptr<UndoDryRun> run,
                         int index, std::shared_ptr<UndoItem> undo)
{
    auto &item = undo->item;
    const auto draft = undoDraft(context->database, *book, run->survey, index, context->clock.wallMs());
    if (!draft) {
        run->stop = draft.error().detail;
        co_return false;
    }
    const auto &intent = draft->intent;
    const auto session = context->sessions.value(intent.target);
    const auto *operation = Flows::operationOf(*context, intent);
    if (!session || !operation) {
        run->stop = u"the system %1 is not connected"_s.arg(intent.target);
        co_return false;
    }
    const auto request = Connectors::requestFor(session->system(), *operation, Flows::operationInput(intent));
    if (!request) {
        run->stop = request.error().detail;
        co_return false;
    }
    item.target = intent.target;
    item.operation = intent.operation;
    item.rank = draft->rank;
    item.method = request->method;
    item.url = request->url.toString(QUrl::FullyEncoded);
    undo->body = request->body;
    item.bodyHash = requestHash(item.method, item.url, undo->body);
    if (const auto amount = Decimal::parse(intent.input["amount"_L1].toString())) {
        item.amount = {*amount, intent.input["currency"_L1].toString()};
    }
    const auto looked = co_await Flows::askTargetTwice(context, intent, 0);
    item.check = looked.check;
    item.evidence = looked.evidence;
    item.askedMs = looked.askedMs;
    const bool differs = looked.check == TargetCheck::PresentDifferent;
    if (differs || looked.check == TargetCheck::CannotTell) {
        run->stop = differs
            ? u"%1 is not what was sent, or there is more than one: %2"_s.arg(undo->step.title, looked.evidence)
            : u"%1 cannot tell whether %2 stands: %3"_s.arg(undo->step.system, undo->step.title, looked.evidence);
        run->instead = differs ? u"decide the step first"_s : u"ask again later"_s;
        co_return false;
    }
    co_return true;
}

QString openExceptionOf(Store::Database &database, const QByteArray &intentId, const QString &orderKey)
{
    const auto rows = Store::ProjectionStore(database).exceptionsOfIntent(intentId);
    if (!rows) {
        return {};
    }
    for (const auto &row : *rows) {
        if (row.item.state != ExceptionState::Resolved && row.item.orderKey == orderKey) {
            return row.item.id;
        }
    }
    return {};
}

QString planWord(UndoWord word)
{
    return word == UndoWord::Undo ? u"undo"_s : word == UndoWord::Waive ? u"waive"_s : u"keep"_s;
}

Store::PlanItem rowOf(const UndoItem &undo, const QString &flowId, const QByteArray &storedBody)
{
    const auto &item = undo.item;
    Store::PlanItem row;
    row.position = item.position;
    row.exceptionId = item.exceptionId;
    row.orderKey = item.orderKey;
    row.intentId = item.intentId;
    row.gate = item.gate;
    row.check = item.check;
    row.evidence = item.evidence;
    row.request = {{u"undo"_s, planWord(undo.verdict.word)},
                   {u"flow"_s, flowId},
                   {u"method"_s, QString::fromLatin1(item.method)},
                   {u"url"_s, item.url},
                   {u"body"_s, QString::fromLatin1(storedBody)},
                   {u"target"_s, item.target},
                   {u"step"_s, item.step},
                   {u"asked_ms"_s, item.askedMs}};
    row.bodyHash = item.bodyHash;
    if (undo.verdict.word != UndoWord::Keep && !item.intentId.isEmpty()) {
        row.claims.append(Store::claimOf(item.intentId)); // no replay of it meanwhile
    }
    QJsonArray fields;
    for (const auto all = flatten(undo.body); const auto &field : all) {
        fields.append(QJsonObject{
            {u"field"_s, field.path}, {u"before"_s, QString()}, {u"after"_s, field.value}, {u"changed"_s, true}});
    }
    row.fields = {{u"changes"_s, fields}};
    return row;
}

Result<void> save(Store::Database &database, const Store::Plan &plan, const UndoDryRun &run)
{
    Store::EffectsStore effects(database);
    QList<Store::PlanItem> rows;
    for (const auto &undo : run.items) {
        const auto stored = effects.storeRequestBody(undo.body, u"application/octet-stream"_s);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        rows.append(rowOf(undo, run.survey.flow.id, *stored));
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
                    {u"undoes"_s, run.survey.flow.id},
                    {u"reason"_s, plan.reason}};
    return Store::AuditStore(database).append(audit).transform([](const QByteArray &) { });
}

} // namespace

QJsonObject UndoDryRun::toJson() const
{
    QJsonArray list;
    for (const auto &undo : items) {
        const auto request =
            undo.item.method.isEmpty() ? QString() : QString::fromLatin1(undo.item.method) + u' ' + undo.item.url;
        list.append(QJsonObject{{u"step"_s, undo.step.step},
                                {u"title"_s, undo.step.title},
                                {u"system"_s, undo.step.system},
                                {u"what"_s, toWord(undo.verdict.word)},
                                {u"means"_s, undo.verdict.word == UndoWord::Undo ? undo.step.means : QString()},
                                {u"target_id"_s, undo.step.targetId},
                                {u"why"_s, undo.verdict.why},
                                {u"instead"_s, undo.verdict.instead},
                                {u"request"_s, request},
                                {u"check"_s, Throughline::toWord(undo.item.check)},
                                {u"evidence"_s, undo.item.evidence}});
    }
    return {{u"flow"_s, survey.flow.id},
            {u"kind"_s, survey.flow.kind},
            {u"order"_s, survey.flow.orderKey},
            {u"hash"_s, QString::fromLatin1(hash)},
            {u"pivots"_s, pivots},
            {u"stop"_s, stop},
            {u"instead"_s, instead},
            {u"items"_s, list}};
}

QCoro::Task<Result<UndoDryRun>> undoDryRun(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book,
                                           UndoOrder order)
{
    const auto survey = chosen(*context, *book, order);
    if (!survey) {
        co_return std::unexpected(survey.error());
    }
    const auto operating = Store::MetaStore(context->database).operatingSinceMs(survey->flow.kind);
    if (!operating) {
        co_return std::unexpected(operating.error());
    }
    const auto run = std::make_shared<UndoDryRun>();
    run->survey = *survey;
    bool anythingLeft = false;
    for (auto i = static_cast<int>(survey->steps.size()) - 1; i >= 0; --i) {
        const auto &verdict = survey->verdicts.at(i);
        const auto undo = std::make_shared<UndoItem>();
        undo->step = survey->steps.at(i);
        undo->verdict = verdict;
        undo->item.step = undo->step.step;
        undo->item.orderKey = survey->flow.orderKey;
        undo->item.intentId = survey->intents.at(i);
        undo->item.evidence = verdict.why;
        if (verdict.word == UndoWord::Nothing || verdict.word == UndoWord::Undone) {
            continue;
        }
        anythingLeft = anythingLeft || verdict.word == UndoWord::Undo || verdict.word == UndoWord::Waive;
        if (!undo->item.intentId.isEmpty()) {
            undo->item.exceptionId = openExceptionOf(context->database, undo->item.intentId, survey->flow.orderKey);
        }
        if (verdict.word == UndoWord::Undo && run->stop.isEmpty()) {
            co_await askFor(context, book, run, i, undo);
        }
        run->items.append(*undo);
    }
    const auto refused = refusalOf(*survey, operating->has_value(), anythingLeft);
    if (!refused.isEmpty()) {
        run->stop = refused;
        run->instead = survey->next.index >= 0 ? survey->verdicts.at(survey->next.index).instead : QString();
    } else if (run->stop.isEmpty()) {
        const auto pivots = co_await Flows::askPivots(context, book, *survey);
        run->pivots = pivots.evidence;
        if (pivots.say == Flows::PivotsNow::Say::Present) {
            run->stop = u"the point of no return is passed: "_s + pivots.evidence;
            run->instead = u"a new business document, such as a credit memo or a refund, as a flow of its own"_s;
        } else if (pivots.say == Flows::PivotsNow::Say::CannotTell) {
            run->stop = u"a target cannot tell whether the point of no return is passed: "_s + pivots.evidence;
            run->instead = u"ask again later"_s;
        }
    }
    QList<PlanItem> sent;
    for (auto &undo : run->items) {
        undo.item.position = static_cast<int>(&undo - run->items.data()) + 1;
        if (undo.verdict.word == UndoWord::Undo) {
            sent.append(undo.item);
            undo.item.gate = static_cast<int>(sent.size()); // one after the other, each proved before the next
        }
    }
    run->hash = planHash(sent);
    co_return *run;
}

QCoro::Task<Result<QString>> makeUndoPlan(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, UndoOrder order)
{
    const auto run = co_await undoDryRun(context, book, order);
    if (!run) {
        co_return std::unexpected(run.error());
    }
    if (!run->stop.isEmpty()) {
        const auto instead = run->instead.isEmpty() ? QString() : u". What remains possible: %1"_s.arg(run->instead);
        co_return fail(ErrorCode::NotAllowed, run->stop + instead);
    }
    Store::Plan plan;
    plan.frozenMs = context->clock.wallMs();
    plan.hash = run->hash;
    plan.title = u"undo %1"_s.arg(run->survey.flow.orderKey);
    plan.actor = order.actor;
    plan.reason = order.reason;
    plan.mappingVersion = book->mapping().version;
    plan.policy = {{u"hold_ms"_s, 10'000}, {u"gates"_s, u"one by one"_s}};
    plan.content = {{u"members"_s, u"undo"_s}, {u"flow"_s, run->survey.flow.id}};
    const QByteArray identity = plan.hash + QByteArray::number(order.commandSeq) + QByteArray::number(plan.frozenMs)
        + run->survey.flow.id.toLatin1();
    plan.id = u"plan-"_s + QString::fromLatin1(sha256Hex(identity).left(10));
    const auto saved = co_await Flows::commit(
        context, [plan, run = *run](Store::Database &database) { return save(database, plan, run); });
    if (!saved) {
        co_return std::unexpected(saved.error());
    }
    co_return plan.id;
}

} // namespace Throughline::Recovery
