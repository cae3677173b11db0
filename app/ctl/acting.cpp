// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "engine/api/viewsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

/// Arguments of plan.create from orders, exception ids or a cause.
Result<QJsonObject> planArguments(const Invocation &invocation, Session &session, const QStringList &words)
{
    QJsonObject args{{u"reason"_s, invocation.option(u"reason"_s)}};
    if (invocation.isSet(u"cause"_s)) {
        args.insert(u"cause"_s, invocation.option(u"cause"_s));
        args.insert(u"title"_s, u"cause %1"_s.arg(invocation.option(u"cause"_s)));
        return args;
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
                        ? u"name orders or --cause; an empty filter replays nothing"_s
                        : u"nothing of %1 is stuck in a way that a replay could mend"_s.arg(words.join(u", "_s)));
    }
    args.insert(u"exceptions"_s, exceptions);
    args.insert(u"title"_s, words.size() == 1 ? words.first() : u"%1 orders"_s.arg(words.size()));
    return args;
}

int printPlan(const Invocation &invocation, Session &session, const QString &id)
{
    const auto plan = session.reader().plan(id);
    if (!plan) {
        return printError(plan.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(Api::toJson(*plan));
        return 0;
    }
    printLine(u"%1 · %2 · %3 · hash %4"_s.arg(plan->id, plan->title, toWord(plan->state),
                                              QString::fromLatin1(plan->hash.left(16))));
    Table table(
        {u"#"_s, u"ORDER"_s, u"AMOUNT"_s, u"TARGET CHECK"_s, u"EVIDENCE"_s, u"WILL BE SENT"_s, u"GATE"_s, u"RECEIPT"_s},
        {0, 2, 6});
    for (const auto &item : plan->items) {
        table.add({QString::number(item.position), item.orderKey, shown(item.amount), toWord(item.check), item.evidence,
                   item.gate > 0 ? item.request : u"nothing"_s, item.gate > 0 ? QString::number(item.gate) : u"—"_s,
                   item.receipt == Api::ReceiptKind::None ? QString()
                                                          : u"%1 %2"_s.arg(toWord(item.receipt), item.receiptText)});
    }
    table.print();
    if (plan->items.size() == 1) {
        Table fields({u"FIELD"_s, u"SENT BEFORE"_s, u"WILL SEND"_s});
        for (const auto &field : plan->items.first().fields) {
            fields.add({(field.changed ? u"* "_s : u"  "_s) + field.field, field.before, field.after});
        }
        fields.print();
    }
    printLine(u"%1 done · %2 failed · %3 nothing sent · %4 left%5"_s.arg(plan->done)
                  .arg(plan->failed)
                  .arg(plan->skipped)
                  .arg(plan->left)
                  .arg(plan->stopReason.isEmpty() ? QString() : u" · stopped: "_s + plan->stopReason));
    return 0;
}

/// Waits until the plan has ended; 0 when everything in it was proved.
int followPlan(const Invocation &invocation, Session &session, const QString &id)
{
    std::optional<Api::PlanView> last;
    session.turnUntil(
        [&] {
            const auto plan = session.reader().plan(id);
            if (plan) {
                last = *plan;
            }
            return last && (last->state == Api::PlanState::Finished || last->state == Api::PlanState::Stopped);
        },
        60 * 60'000);
    const auto printed = printPlan(invocation, session, id);
    if (printed != 0 || !last) {
        return printed;
    }
    return last->state == Api::PlanState::Finished && last->failed == 0 ? 0 : 3;
}

int approveAndRun(const Invocation &invocation, Session &session, const QString &id)
{
    const auto approved = session.command(u"plan.approve"_s, {{u"plan"_s, id}});
    if (!approved) {
        return printError(approved.error(), invocation.json);
    }
    const auto started =
        session.command(u"plan.run"_s, {{u"plan"_s, id}, {u"hold_ms"_s, invocation.option(u"hold"_s).toInt() * 1000}});
    if (!started) {
        return printError(started.error(), invocation.json);
    }
    return followPlan(invocation, session, id);
}

/// What a compensation would do; 3 when it cannot be done now.
int printUndoing(const Invocation &invocation, const QJsonObject &run)
{
    const bool possible = run["stop"_L1].toString().isEmpty();
    if (invocation.json) {
        printJson(run);
        return possible ? 0 : 3;
    }
    Table table({u"#"_s, u"STEP"_s, u"WHAT"_s, u"BY"_s, u"SYSTEM"_s, u"RECORD"_s, u"TARGET SAYS"_s}, {0});
    int number = 0;
    for (const auto &value : run["items"_L1].toArray()) {
        const auto item = value.toObject();
        table.add({QString::number(++number), item["title"_L1].toString(), item["what"_L1].toString(),
                   item["means"_L1].toString(), item["system"_L1].toString(), item["target_id"_L1].toString(),
                   item["evidence"_L1].toString()});
    }
    table.print();
    if (const auto pivots = run["pivots"_L1].toString(); !pivots.isEmpty()) {
        printLine(u"Point of no return: %1"_s.arg(pivots));
    }
    if (!possible) {
        printLine(u"Cannot be undone: %1"_s.arg(run["stop"_L1].toString()));
        if (const auto instead = run["instead"_L1].toString(); !instead.isEmpty()) {
            printLine(u"What remains possible: %1"_s.arg(instead));
        }
    }
    return possible ? 0 : 3;
}

int runCommand(const Invocation &invocation, const QString &kind, const QJsonObject &args)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto result = (*session)->command(kind, args);
    if (!result) {
        return printError(result.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*result);
    } else {
        printLine(u"Done."_s);
    }
    return 0;
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
                     u"plan create ORDER…|--cause ID, or plan show|approve|run|undo|pause|resume|stop PLAN"_s);
    }
    const auto verb = invocation.words.first();
    const auto rest = invocation.words.mid(1);
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    if (verb == "create"_L1) {
        const auto args = planArguments(invocation, **session, rest);
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
    QJsonObject args{{u"plan"_s, rest.first()}, {u"reason"_s, invocation.option(u"reason"_s)}};
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

int runCompensate(const Invocation &invocation)
{
    if (invocation.words.size() != 1) {
        return usage(invocation, u"compensate ORDER [--dry-run] --reason TEXT"_s);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    QJsonObject args{{u"order"_s, invocation.words.first()}, {u"reason"_s, invocation.option(u"reason"_s)}};
    const bool dryRun = invocation.isSet(u"dry-run"_s);
    if (dryRun) {
        args.insert(u"dry_run"_s, true);
    }
    const auto made = (*session)->command(u"flow.compensate"_s, args);
    if (!made) {
        return printError(made.error(), invocation.json);
    }
    return dryRun ? printUndoing(invocation, *made)
                  : approveAndRun(invocation, **session, (*made)["plan"_L1].toString());
}

int runApprove(const Invocation &invocation)
{
    if (invocation.words.size() != 1) {
        return usage(invocation, u"approve INTENT --reason TEXT"_s);
    }
    return runCommand(invocation, u"step.approve"_s,
                      {{u"intent"_s, invocation.words.first()}, {u"reason"_s, invocation.option(u"reason"_s)}});
}

int runDecide(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.size() < 2) {
        return usage(invocation, u"decide INTENT done|not-done|waived [TARGET-ID] --reason TEXT"_s);
    }
    return runCommand(invocation, u"step.decide"_s,
                      {{u"intent"_s, words.at(0)},
                       {u"verdict"_s, words.at(1)},
                       {u"target_id"_s, words.value(2)},
                       {u"reason"_s, invocation.option(u"reason"_s)}});
}

int runAskAgain(const Invocation &invocation)
{
    if (invocation.words.size() != 1) {
        return usage(invocation, u"ask-again ORDER"_s);
    }
    return runCommand(invocation, u"order.ask_again"_s, {{u"order"_s, invocation.words.first()}});
}

int runFixedThere(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.size() != 3) {
        return usage(invocation, u"fixed-there ORDER SYSTEM RECORD --reason TEXT"_s);
    }
    return runCommand(invocation, u"order.fixed_there"_s,
                      {{u"order"_s, words.at(0)},
                       {u"system"_s, words.at(1)},
                       {u"record"_s, words.at(2)},
                       {u"reason"_s, invocation.option(u"reason"_s)}});
}

int runOperate(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.size() != 2 || (words.at(1) != "on"_L1 && words.at(1) != "off"_L1)) {
        return usage(invocation, u"operate FLOW on|off [--adopt]"_s);
    }
    return runCommand(invocation, u"flow.operate"_s,
                      {{u"flow"_s, words.at(0)},
                       {u"on"_s, words.at(1) == "on"_L1},
                       {u"adopt"_s, invocation.isSet(u"adopt"_s)},
                       {u"reason"_s, invocation.option(u"reason"_s)}});
}

int runMapping(const Invocation &invocation)
{
    const auto &words = invocation.words;
    if (words.size() != 4 || words.at(0) != "set"_L1) {
        return usage(invocation, u"mapping set MAP KEY VALUE"_s);
    }
    return runCommand(invocation, u"mapping.set"_s,
                      {{u"map"_s, words.at(1)},
                       {u"key"_s, words.at(2)},
                       {u"value"_s, words.at(3)},
                       {u"reason"_s, invocation.option(u"reason"_s)}});
}

} // namespace Throughline::Ctl
