// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

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
