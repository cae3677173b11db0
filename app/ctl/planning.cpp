// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/api/viewsjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

/// "FIELD=VALUE" for every item, "ORDER:FIELD=VALUE" for one; a field may be a JSON pointer.
Result<QJsonObject> editsOf(const QStringList &texts)
{
    QJsonObject edits;
    for (const auto &text : texts) {
        const auto equals = text.indexOf(u'=');
        const auto colon = text.first(std::max<qsizetype>(0, equals)).indexOf(u':');
        const auto whom = colon > 0 ? text.first(colon) : u"*"_s;
        const auto field = text.sliced(colon + 1, std::max<qsizetype>(0, equals - colon - 1));
        if (equals < 1 || field.isEmpty()) {
            return fail(ErrorCode::BadInput, u"--edit takes FIELD=VALUE or ORDER:FIELD=VALUE, not %1"_s.arg(text));
        }
        auto fields = edits[whom].toObject();
        fields.insert(field, text.sliced(equals + 1));
        edits.insert(whom, fields);
    }
    return edits;
}

/// The filter options that are set; empty = none.
QJsonObject filterOf(const Invocation &invocation)
{
    constexpr std::array<std::pair<const char *, const char *>, 8> fields{{{"entity", "entity"},
                                                                           {"currency", "currency"},
                                                                           {"owner", "owner"},
                                                                           {"lane", "lane"},
                                                                           {"system", "system"},
                                                                           {"text", "text"},
                                                                           {"older-than", "older_than"},
                                                                           {"newer-than", "newer_than"}}};
    QJsonObject filter;
    for (const auto &[option, field] : fields) {
        if (invocation.isSet(QLatin1StringView(option))) {
            filter.insert(QLatin1StringView(field), invocation.option(QLatin1StringView(option)));
        }
    }
    if (invocation.isSet(u"in-doubt"_s)) {
        filter.insert(u"in_doubt"_s, true);
    }
    return filter;
}

Result<void> addMembers(QJsonObject &args, const Invocation &invocation, Session &session, const QStringList &words)
{
    auto filter = filterOf(invocation);
    if (words.isEmpty() && !filter.isEmpty()) {
        if (invocation.isSet(u"cause"_s)) {
            filter.insert(u"cause"_s, invocation.option(u"cause"_s));
        }
        args.insert(u"filter"_s, filter);
        args.insert(u"title"_s, u"filter %1"_s.arg(filter.keys().join(u", "_s)));
        return {};
    }
    if (invocation.isSet(u"cause"_s)) {
        args.insert(u"cause"_s, invocation.option(u"cause"_s));
        args.insert(u"title"_s, u"cause %1"_s.arg(invocation.option(u"cause"_s)));
        return {};
    }
    QJsonArray exceptions;
    for (const auto &word : words) {
        const auto open = session.reader().openExceptionsOf(word);
        if (!open) {
            return std::unexpected(open.error());
        }
        for (const auto &id : *open) {
            exceptions.append(id);
        }
    }
    if (exceptions.isEmpty()) {
        return fail(ErrorCode::NotAllowed,
                    words.isEmpty()
                        ? u"name orders, --cause or a filter; an empty filter replays nothing"_s
                        : u"nothing of %1 is stuck in a way that a replay could mend"_s.arg(words.join(u", "_s)));
    }
    args.insert(u"exceptions"_s, exceptions);
    args.insert(u"title"_s, words.size() == 1 ? words.first() : u"%1 orders"_s.arg(words.size()));
    return {};
}

QJsonObject policyOf(const Invocation &invocation)
{
    QJsonObject policy;
    if (invocation.isSet(u"per-minute"_s)) {
        policy.insert(u"per_minute"_s, invocation.option(u"per-minute"_s).toInt());
    }
    if (invocation.isSet(u"at-once"_s)) {
        policy.insert(u"at_once"_s, invocation.option(u"at-once"_s).toInt());
    }
    return policy;
}

/// Arguments of plan.create from orders, exception ids, a cause or a filter.
Result<QJsonObject> planArguments(const Invocation &invocation, Session &session, const QStringList &words)
{
    auto args = policyOf(invocation);
    args.insert(u"reason"_s, invocation.option(u"reason"_s));
    for (const auto &option : {u"from"_s, u"mapping"_s}) {
        if (invocation.isSet(option)) {
            args.insert(option, invocation.option(option));
        }
    }
    if (invocation.isSet(u"edit"_s)) {
        const auto edits = editsOf(invocation.parser->values(u"edit"_s));
        if (!edits) {
            return std::unexpected(edits.error());
        }
        args.insert(u"edits"_s, *edits);
    }
    if (const auto added = addMembers(args, invocation, session, words); !added) {
        return std::unexpected(added.error());
    }
    return args;
}

/// The same members with other choices: edits are added to those the plan has, the rest is replaced where it is given.
Result<QJsonObject> revised(const Invocation &invocation, Session &session, const QString &id)
{
    const auto plan = session.reader().plan(id);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    auto args = policyOf(invocation);
    const auto edits = editsOf(invocation.parser->values(u"edit"_s));
    if (!edits) {
        return std::unexpected(edits.error());
    }
    auto all = plan->edits;
    for (auto it = edits->begin(); it != edits->end(); ++it) {
        auto fields = all[it.key()].toObject();
        const auto more = it->toObject();
        for (auto field = more.begin(); field != more.end(); ++field) {
            fields.insert(field.key(), field.value());
        }
        all.insert(it.key(), fields);
    }
    QStringList members;
    for (const auto &item : plan->items) {
        if (!item.exceptionId.isEmpty() && !members.contains(item.exceptionId)) {
            members.append(item.exceptionId);
        }
    }
    args.insert(u"exceptions"_s, QJsonArray::fromStringList(members));
    args.insert(u"replaces"_s, id);
    args.insert(u"title"_s, plan->title);
    args.insert(u"reason"_s, invocation.isSet(u"reason"_s) ? invocation.option(u"reason"_s) : plan->reason);
    args.insert(u"from"_s, invocation.isSet(u"from"_s) ? invocation.option(u"from"_s) : plan->from);
    args.insert(u"mapping"_s, invocation.isSet(u"mapping"_s) ? invocation.option(u"mapping"_s) : plan->mapping);
    if (!all.isEmpty()) {
        args.insert(u"edits"_s, all);
    }
    return args;
}

QString sends(const Api::PlanItemView &item)
{
    const bool goes = item.check == TargetCheck::Absent || item.check == TargetCheck::AbsentUnwitnessed;
    QString text = goes && item.gate > 0 ? item.request : u"nothing"_s;
    for (const auto &edit : item.edits) {
        text += u" · edited %1: %2 → %3"_s.arg(edit.field, edit.before, edit.after);
    }
    return text;
}

QString position(const Api::PlanItemView &item)
{
    QStringList after;
    for (const auto parent : item.after) {
        after.append(QString::number(parent));
    }
    return QString::number(item.position) + (after.isEmpty() ? QString() : u" after "_s + after.join(u','));
}

QString progress(const Api::PlanView &plan)
{
    auto text = u"%1 done · %2 failed · %3 nothing sent · %4 held · %5 left"_s.arg(plan.done)
                    .arg(plan.failed)
                    .arg(plan.skipped)
                    .arg(plan.held)
                    .arg(plan.left);
    if (plan.underWay > 0) {
        text += u" (%1 under way)"_s.arg(plan.underWay);
    }
    if (plan.rate > 0) {
        text += u" · %1 a minute, about %2 s to go"_s.arg(plan.rate).arg(plan.etaMs / 1000);
    }
    return plan.stopReason.isEmpty() ? text : text + u" · stopped: "_s + plan.stopReason;
}

/// With what follows on each item by itself under "then".
Result<QJsonObject> wholePlan(Session &session, const Api::PlanView &plan)
{
    auto json = Api::toJson(plan);
    auto items = json["items"_L1].toArray();
    for (auto item : items) {
        auto object = item.toObject();
        const auto sequels = session.reader().planSequels(plan.id, object["position"_L1].toInt());
        if (!sequels) {
            return std::unexpected(sequels.error());
        }
        QJsonArray then;
        for (const auto &one : *sequels) {
            then.append(Api::toJson(one));
        }
        object.insert(u"then"_s, then);
        item = object;
    }
    json.insert(u"items"_s, items);
    return json;
}

Result<void> printSequels(Session &session, const QString &planId, int position)
{
    const auto sequels = session.reader().planSequels(planId, position);
    if (!sequels || sequels->isEmpty()) {
        return sequels.transform([](const auto &) { });
    }
    Table table({u"THEN, BY ITSELF"_s, u"REQUEST"_s, u"MADE ON THE WAY"_s, u"SENT WITH"_s, u"STATE"_s, u"RECORD"_s});
    for (const auto &one : *sequels) {
        QStringList filled;
        for (const auto &[name, value] : one.filled) {
            filled.append(u"%1 = %2"_s.arg(name, value));
        }
        const auto request = one.cannot.isEmpty() ? one.request : u"cannot be built yet: "_s + one.cannot;
        table.add({u"%1, %2"_s.arg(one.title, one.systemName), request, one.placeholders.join(u' '),
                   filled.join(u", "_s), one.state ? toWord(*one.state) : QString(), one.targetId});
    }
    table.print();
    return {};
}

int printPlan(const Invocation &invocation, Session &session, const QString &id)
{
    const auto plan = session.reader().plan(id);
    if (!plan) {
        return printError(plan.error(), invocation.json);
    }
    if (invocation.json) {
        const auto whole = wholePlan(session, *plan);
        if (!whole) {
            return printError(whole.error(), true);
        }
        printJson(*whole);
        return 0;
    }
    printLine(u"%1 · %2 · %3 · hash %4"_s.arg(plan->id, plan->title, toWord(plan->state),
                                              QString::fromLatin1(plan->hash.left(16))));
    printLine(
        u"%1 at once, %2 · mapping %3"_s.arg(plan->atOnce)
            .arg(plan->perMinute > 0 ? u"%1 a minute"_s.arg(plan->perMinute) : u"as fast as the systems take them"_s,
                 plan->mappingVersion.left(12)));
    Table table(
        {u"#"_s, u"ORDER"_s, u"AMOUNT"_s, u"TARGET CHECK"_s, u"EVIDENCE"_s, u"WILL BE SENT"_s, u"GATE"_s, u"RECEIPT"_s},
        {0, 2, 6});
    for (const auto &item : plan->items) {
        const auto receipt = item.receipt == Api::ReceiptKind::None
            ? (item.begun ? u"under way"_s : QString())
            : u"%1 %2"_s.arg(toWord(item.receipt), item.receiptText);
        table.add({position(item), item.orderKey, shown(item.amount), toWord(item.check), item.evidence, sends(item),
                   item.gate > 0 ? QString::number(item.gate) : u"—"_s, receipt});
    }
    table.print();
    if (plan->items.size() == 1) {
        Table fields({u"FIELD"_s, u"SENT BEFORE"_s, u"WILL SEND"_s});
        for (const auto &field : plan->items.first().fields) {
            fields.add({(field.changed ? u"* "_s : u"  "_s) + field.field, field.before, field.after});
        }
        fields.print();
        if (const auto printed = printSequels(session, id, 1); !printed) {
            return printError(printed.error(), false);
        }
    }
    printLine(progress(*plan));
    return 0;
}

constexpr qint64 followMs = 250;

/// Waits until the plan has ended; 0 when everything in it was proved.
int followPlan(const Invocation &invocation, Session &session, const QString &id)
{
    std::optional<Api::PlanView> last;
    qint64 askAgainMs = 0; // a large plan's figures are work for the processor that the plan needs
    session.turnUntil(
        [&] {
            const auto now = session.world().clock().bootMs();
            if (now < askAgainMs) {
                return false;
            }
            askAgainMs = now + followMs;
            const auto plan = session.reader().planHead(id);
            if (plan) {
                last = *plan;
            }
            return last
                && (last->state == Api::PlanState::Finished
                    || (last->state == Api::PlanState::Stopped && last->underWay == 0));
        },
        60 * 60'000);
    const auto printed = printPlan(invocation, session, id);
    if (printed != 0 || !last) {
        return printed;
    }
    return last->state == Api::PlanState::Finished && last->failed == 0 && last->held == 0 ? 0 : 3;
}

int usage(const Invocation &invocation, const QString &line)
{
    return printError({ErrorCode::BadInput, u"usage: throughlinectl "_s + line}, invocation.json);
}

} // namespace

int runPlan(const Invocation &invocation)
{
    if (invocation.words.isEmpty()) {
        return usage(invocation,
                     u"plan create ORDER…|--cause ID|FILTER [--from start|STEP] [--mapping original|VERSION] [--edit "
                     "FIELD=VALUE], or plan revise PLAN with the same options, or plan "
                     "show|approve|run|undo|pause|resume|stop PLAN, or plan "
                     "policy PLAN "
                     "[--per-minute N] [--at-once N]"_s);
    }
    const auto verb = invocation.words.first();
    const auto rest = invocation.words.mid(1);
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    if (verb == "create"_L1 || (verb == "revise"_L1 && rest.size() == 1)) {
        const auto args = verb == "create"_L1 ? planArguments(invocation, **session, rest)
                                              : revised(invocation, **session, rest.first());
        if (!args) {
            return printError(args.error(), invocation.json);
        }
        const auto made = (*session)->command(u"plan.create"_s, *args);
        if (!made) {
            return printError(made.error(), invocation.json);
        }
        return printPlan(invocation, **session, (*made)["plan"_L1].toString());
    }
    if (rest.size() != 1) {
        return usage(invocation, u"plan %1 PLAN"_s.arg(verb));
    }
    if (verb == "show"_L1) {
        return printPlan(invocation, **session, rest.first());
    }
    auto args = verb == "policy"_L1 ? policyOf(invocation) : QJsonObject();
    args.insert(u"plan"_s, rest.first());
    args.insert(u"reason"_s, invocation.option(u"reason"_s));
    if (verb == "run"_L1) {
        args.insert(u"hold_ms"_s, invocation.option(u"hold"_s).toInt() * 1000);
    }
    const auto result = (*session)->command(u"plan."_s + verb, args);
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    return verb == "run"_L1 ? followPlan(invocation, **session, rest.first())
                            : printPlan(invocation, **session, rest.first());
}

int approveAndRun(const Invocation &invocation, Session &session, const QString &plan)
{
    const auto approved = session.command(u"plan.approve"_s, {{u"plan"_s, plan}});
    if (!approved) {
        return printError(approved.error(), invocation.json);
    }
    const auto started = session.command(
        u"plan.run"_s, {{u"plan"_s, plan}, {u"hold_ms"_s, invocation.option(u"hold"_s).toInt() * 1000}});
    if (!started) {
        return printError(started.error(), invocation.json);
    }
    return followPlan(invocation, session, plan);
}

int runReplay(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto args = planArguments(invocation, **session, invocation.words);
    if (!args) {
        return printError(args.error(), invocation.json);
    }
    const auto made = (*session)->command(u"plan.create"_s, *args);
    if (!made) {
        return printError(made.error(), invocation.json);
    }
    return approveAndRun(invocation, **session, (*made)["plan"_L1].toString());
}

} // namespace Throughline::Ctl
