// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

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
    for (const auto values = run["items"_L1].toArray(); const auto &value : values) {
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

/// What the systems answered; 3 when a requirement does not hold, 4 when somebody did not answer.
int printCheck(const Invocation &invocation, const QJsonObject &asked)
{
    const auto verdict = asked["verdict"_L1].toString();
    const int exitCode = verdict == "refused"_L1 ? 3 : verdict == "unanswered"_L1 ? 4 : 0;
    if (invocation.json) {
        printJson(asked);
        return exitCode;
    }
    Table questions({u"QUESTION"_s, u"SYSTEM"_s, u"ANSWER"_s});
    for (const auto list = asked["questions"_L1].toArray(); const auto &value : list) {
        questions.add({value["name"_L1].toString(), value["system_name"_L1].toString(),
                       value["words"_L1].toString().section(u": "_s, 1)});
    }
    questions.print();
    printLine({});
    Table requirements({u"CHECK"_s, u"RESULT"_s, u"BECAUSE"_s});
    for (const auto list = asked["requirements"_L1].toArray(); const auto &value : list) {
        const auto holds = value["holds"_L1];
        const auto word = holds.isNull() ? u"not answered"_s : holds.toBool() ? u"passed"_s : u"refused"_s;
        requirements.add(
            {value["code"_L1].toString(), word, holds.toBool() ? QString() : value["words"_L1].toString()});
    }
    requirements.print();
    printLine(verdict == "holds"_L1 ? u"Every check passes."_s
                  : exitCode == 3   ? u"It would be refused."_s
                                    : u"Not everybody answered; nothing is decided."_s);
    return exitCode;
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

int runCheck(const Invocation &invocation)
{
    if (invocation.words.size() != 1) {
        return usage(invocation, u"check ORDER"_s);
    }
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto asked = (*session)->command(u"order.check"_s, {{u"order"_s, invocation.words.first()}});
    return asked ? printCheck(invocation, *asked) : printError(asked.error(), invocation.json);
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
