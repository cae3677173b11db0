// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

// Each verb prints its answer and returns the exit code.
namespace Throughline::Ctl
{

int runStatus(const Invocation &invocation);
int runLanes(const Invocation &invocation);
int runExceptions(const Invocation &invocation);
int runShow(const Invocation &invocation);
int runPlan(const Invocation &invocation);
int runReplay(const Invocation &invocation);
int runDrill(const Invocation &invocation);
int runLiveErp(const Invocation &invocation);
int runEstate(const Invocation &invocation);
int runServe(const Invocation &invocation);
int runConfig(const Invocation &invocation);
int runOrdeal(const Invocation &invocation);
int runSimulate(const Invocation &invocation);
int runRebuild(const Invocation &invocation);
int runDecide(const Invocation &invocation);
int runApprove(const Invocation &invocation);
int runCompensate(const Invocation &invocation);
int runCheck(const Invocation &invocation);
int runAskAgain(const Invocation &invocation);
int runFixedThere(const Invocation &invocation);
int runOperate(const Invocation &invocation);
int runMapping(const Invocation &invocation);
int runAssign(const Invocation &invocation);
int runNote(const Invocation &invocation);
int runTag(const Invocation &invocation);
int runSnooze(const Invocation &invocation);
int runUnsnooze(const Invocation &invocation);
int runSplit(const Invocation &invocation);
int runMerge(const Invocation &invocation);
int runRunbook(const Invocation &invocation);
int runUndoLocal(const Invocation &invocation);
int runRedoLocal(const Invocation &invocation);
int runWork(const Invocation &invocation);
int runOwners(const Invocation &invocation);
int runFind(const Invocation &invocation);
int runViews(const Invocation &invocation);
int runClose(const Invocation &invocation);
int runCase(const Invocation &invocation);
int runSla(const Invocation &invocation);
int runKpi(const Invocation &invocation);
int runAlerts(const Invocation &invocation);

// Parts of "exceptions" and "show", in showing.cpp.
int printChanges(const Invocation &invocation, Session &session, const QString &cause);
int printLineage(const Invocation &invocation, Session &session, const QString &order);
int printPayload(const Invocation &invocation, const Api::TransactionView &view);

// Parts of "sla", in sladefining.cpp.
int showSla(const Invocation &invocation, Session &session); ///< sla show DEFINITION
int setSla(const Invocation &invocation, Session &session); ///< sla set DEFINITION --limit 6h …

/// Approves the plan, runs it and prints it when it has ended; 0 when everything in it was proved.
int approveAndRun(const Invocation &invocation, Session &session, const QString &plan);

} // namespace Throughline::Ctl
