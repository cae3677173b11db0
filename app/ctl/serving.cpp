// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/host/simulation.h"
#include "engine/api/webhooks.h"
#include "engine/estate/host.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

volatile std::sig_atomic_t askedToStop = 0;

void askToStop(int)
{
    askedToStop = 1;
}

} // namespace

int runEstate(const Invocation &invocation)
{
    if (invocation.words != QStringList{u"serve"_s}) {
        return printError({ErrorCode::BadInput, u"usage: throughlinectl estate serve"_s}, invocation.json);
    }
    Estate::EstateOptions options;
    options.folder = invocation.folder + u"/estate"_s;
    options.seed = invocation.option(u"seed"_s).toULongLong();
    options.world = invocation.option(u"world"_s);
    options.port = static_cast<quint16>(invocation.option(u"port"_s).toUShort());
    return Estate::serveEstate(options);
}

int runServe(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    Api::EngineOptions options;
    if (const auto name = invocation.option(u"mutant"_s); !name.isEmpty()) {
        const auto *known = mutant(name);
        if (!known) {
            return printError({ErrorCode::BadInput, u"there is no mutant %1"_s.arg(name)}, invocation.json);
        }
        options.guards = options.guards.without(known->missing); // refused where an endpoint is real
    }
    if (const auto taken = (*session)->takeEngine(options); !taken) {
        return printError(taken.error(), invocation.json);
    }
    std::unique_ptr<Api::Webhooks> webhooks;
    if (invocation.isSet(u"listen"_s)) {
        webhooks = std::make_unique<Api::Webhooks>((*session)->world().clock(), *(*session)->engine());
        const auto port = webhooks->listen(invocation.option(u"listen"_s).toUShort());
        if (!port) {
            return printError(port.error(), invocation.json);
        }
        printLine(u"Webhooks are received on http://127.0.0.1:%1/webhooks/SYSTEM"_s.arg(*port));
    }
    printLine(u"The engine runs over %1; stop it with Ctrl+C."_s.arg(invocation.folder));
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    QString said;
    (*session)->turnUntil(
        [&] {
            if (const auto trouble = (*session)->engine()->trouble(); trouble != said) {
                said = trouble;
                printLine(said.isEmpty() ? u"The store takes writes again."_s
                                         : u"The store takes no writes, nothing is acknowledged: %1"_s.arg(said));
            }
            return askedToStop != 0;
        },
        std::numeric_limits<qint64>::max() / 2);
    return 0;
}

int runConfig(const Invocation &invocation)
{
    if (invocation.words.value(0) != "check"_L1) {
        return printError({ErrorCode::BadInput, u"usage: throughlinectl config check [FILE…]"_s}, invocation.json);
    }
    QtFiles files;
    const auto named = invocation.words.sliced(1);
    const auto problems = Api::checkConfig(files, invocation.folder, named);
    if (invocation.json) {
        printJson(QJsonObject{{u"problems"_s, QJsonArray::fromStringList(problems)}});
        return problems.isEmpty() ? 0 : 1;
    }
    for (const auto &problem : problems) {
        printLine(problem);
    }
    if (!problems.isEmpty()) {
        return 1;
    }
    const auto workspace = Api::openWorkspace(files, invocation.folder);
    if (!named.isEmpty() || !workspace) {
        printLine(u"No problems."_s);
    } else {
        printLine(u"%1: %2 systems, %3 flows, mapping %4. No problems."_s.arg(workspace->estate.workspace)
                      .arg(workspace->estate.systems.size())
                      .arg(workspace->flows.size())
                      .arg(workspace->mapping.version.left(12)));
    }
    return 0;
}

int runRebuild(const Invocation &invocation)
{
    auto session = Session::open(invocation);
    if (!session) {
        return printError(session.error(), invocation.json);
    }
    const auto report = Api::rebuildProjections((*session)->world().clock(), (*session)->workspace(), [&](qint64 done) {
        if (!invocation.json) {
            printLine(u"%1 observations…"_s.arg(done));
        }
    });
    if (!report) {
        return printError(report.error(), invocation.json);
    }
    if (invocation.json) {
        printJson(*report);
    } else {
        printLine((*report)["identical"_L1].toBool() ? u"Rebuilt; byte-identical to what was there."_s
                                                     : u"Rebuilt; it differs from what was there."_s);
    }
    return 0;
}

} // namespace Throughline::Ctl
