// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"

#include "app/host/simulation.h"
#include "engine/api/viewsjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What must hold at a moment of a drill.
namespace Throughline::Ctl
{

Result<void> DrillRun::expect(const QJsonObject &args)
{
    if (args["what"_L1].toString() == "effects"_L1) {
        return expectEffects(args);
    }
    if (args["what"_L1].toString() == "steps"_L1) {
        return expectSteps(args);
    }
    if (args["what"_L1].toString() == "requests"_L1) {
        return expectRequests(args);
    }
    if (args["what"_L1].toString() == "truth"_L1) {
        return expectTruth(args);
    }
    const auto causes = m_session->reader().causes({}, m_session->nowMs());
    const auto status = m_session->reader().status(m_session->nowMs());
    if (!causes || !status) {
        return std::unexpected(!causes ? causes.error() : status.error());
    }
    if (args.contains("open"_L1)) {
        check(u"open exceptions"_s, scaled(args["open"_L1].toInteger()), status->openExceptions);
    }
    if (args.contains("inDoubt"_L1)) {
        check(u"in doubt"_s, scaled(args["inDoubt"_L1].toInteger()), status->inDoubt);
    }
    if (args.contains("causes"_L1)) {
        check(u"causes"_s, args["causes"_L1].toInteger(), causes->size());
    }
    if (args.contains("code"_L1)) {
        check(u"causes with code %1"_s.arg(args["code"_L1].toString()), 1,
              std::ranges::count_if(
                  *causes, [&](const Api::CauseView &view) { return view.cause.code == args["code"_L1].toString(); }));
    }
    if (const auto words = args["words"_L1].toString(); !words.isEmpty()) {
        check(u"causes in the words \"%1\""_s.arg(words), 1,
              std::ranges::count_if(*causes, [&](const Api::CauseView &view) {
                  return view.cause.title.contains(words, Qt::CaseInsensitive);
              }));
    }
    if (args.contains("system"_L1)) {
        check(u"causes at %1"_s.arg(args["system"_L1].toString()), causes->size(),
              std::ranges::count_if(*causes, [&](const Api::CauseView &view) {
                  return view.cause.system == args["system"_L1].toString();
              }));
    }
    return {};
}

Result<void> DrillRun::expectEffects(const QJsonObject &args)
{
    const auto effects = callEstate(m_folder, "GET", u"/effects"_s);
    if (!effects) {
        return std::unexpected(effects.error());
    }
    const auto system = args["system"_L1].toString();
    const auto kind = args["kind"_L1].toString();
    const auto counts = (*effects)["systems"_L1].toObject()[system].toObject()["kinds"_L1].toObject()[kind].toObject();
    for (const auto &name : {u"created"_s, u"updated"_s, u"duplicates"_s}) {
        if (args.contains(name)) {
            check(u"%1 %2 %3"_s.arg(system, kind, name), scaled(args[name].toInteger()), counts[name].toInteger());
        }
    }
    return {};
}

/// How many requests came to a system whose "METHOD path" fits a pattern.
Result<void> DrillRun::expectRequests(const QJsonObject &args)
{
    const auto effects = callEstate(m_folder, "GET", u"/effects"_s);
    if (!effects) {
        return std::unexpected(effects.error());
    }
    const auto system = args["system"_L1].toString();
    const auto counts = (*effects)["systems"_L1].toObject()[system].toObject()["requests"_L1].toObject();
    const QRegularExpression wanted(args["fits"_L1].toString());
    qint64 found = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        found += wanted.match(it.key()).hasMatch() ? it.value().toInteger() : 0;
    }
    const auto least = args["least"_L1].toInteger();
    const auto most = scaled(args["most"_L1].toInteger());
    check(u"%1 requests %2 between %3 and %4 (%5)"_s.arg(system, wanted.pattern()).arg(least).arg(most).arg(found), 1,
          found >= least && found <= most);
    return {};
}

/// Steps of an operation that went through a state.
Result<void> DrillRun::expectSteps(const QJsonObject &args)
{
    const auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    qint64 found = 0;
    for (const auto &key : *keys) {
        const auto view = m_session->reader().transaction(key);
        if (!view) {
            return std::unexpected(view.error());
        }
        for (const auto &step : view->steps) {
            const auto words = u"%1 %2"_s.arg(step.step, args["through"_L1].toString());
            found += step.operation == args["operation"_L1].toString()
                && std::ranges::contains(view->history, words, &Api::HistoryLine::text);
        }
    }
    check(u"%1 through %2"_s.arg(args["operation"_L1].toString(), args["through"_L1].toString()),
          scaled(args["count"_L1].toInteger()), found);
    return {};
}

} // namespace Throughline::Ctl
