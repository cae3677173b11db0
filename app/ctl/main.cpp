// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/host/simulation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Throughline;
using namespace Throughline::Ctl;
using namespace Qt::StringLiterals;

namespace
{

struct Verb {
    const char *name;
    const char *help;
    int (*run)(const Invocation &);
};

constexpr std::array verbs{
    Verb{"status", "what is stuck, what it costs, whether the engine runs", runStatus},
    Verb{"lanes", "[--filter QUERY]  transactions, open ones and money per lane", runLanes},
    Verb{"exceptions", "[CAUSE [--changes]] [--filter QUERY]  causes by money; with a cause its items, or what changed",
         runExceptions},
    Verb{"find", "QUERY | --view VIEW | --list TEXT  what the query language finds; --csv, --xlsx, --json-file FILE",
         runFind},
    Verb{"views", "[list] | save NAME QUERY [--shared] | delete VIEW | undo | looked", runViews},
    Verb{"close", "what must be cleared before the books close, by legal entity", runClose},
    Verb{"case", "ORDER [--pdf FILE|--html FILE]  the case report of one transaction", runCase},
    Verb{"show",
         "ORDER [--payload N [--diff M] | --lineage]  what each system says of one transaction, its steps and history",
         runShow},
    Verb{"plan", "create ORDER…|--cause ID|FILTER | revise|show|approve|run|undo|pause|resume|stop|policy PLAN",
         runPlan},
    Verb{"replay", "ORDER…|--cause ID|FILTER  plan create, approve and run in one go", runReplay},
    Verb{"ask-again", "ORDER  read it again from every system, now", runAskAgain},
    Verb{"fixed-there", "ORDER SYSTEM RECORD  link what a person repaired; proved by reading it", runFixedThere},
    Verb{"decide", "INTENT done|not-done|waived [TARGET-ID]  a person's verdict on a step in doubt", runDecide},
    Verb{"approve", "INTENT  a step that waits for an approval may go on", runApprove},
    Verb{"compensate", "ORDER  undo what stands, last step first (--dry-run: only say what would be undone)",
         runCompensate},
    Verb{"operate", "FLOW on|off  switch a flow between operating and observing", runOperate},
    Verb{"mapping", "set MAP KEY VALUE  repair a value map of this workspace", runMapping},
    Verb{"assign", "OWNER|auto|nobody ORDER…|--cause ID  to a person, to team:ID, or by the matrix", runAssign},
    Verb{"note", "ORDER…|--cause ID --text TEXT  a note beside them", runNote},
    Verb{"tag", "+TAG|-TAG… ORDER…|--cause ID  put tags on or take them off", runTag},
    Verb{"snooze", "2h|3d|TIME|occurrence ORDER…|--cause ID  put off until then", runSnooze},
    Verb{"unsnooze", "ORDER…|--cause ID  back into the open list", runUnsnooze},
    Verb{"split", "CAUSE FIELD VALUE [--title TEXT]  entity, currency, customer or message make a cause of their own",
         runSplit},
    Verb{"merge", "CAUSE… INTO  causes that are one; new exceptions follow", runMerge},
    Verb{"runbook", "CAUSE [tick|untick STEP]  what to do about it, and the last fix that worked", runRunbook},
    Verb{"work", "ORDER  owner, notes, tags, snooze, and who did what", runWork},
    Verb{"owners", "teams, people, tags and the ownership matrix", runOwners},
    Verb{"undo-local", "take your last local action back", runUndoLocal},
    Verb{"redo-local", "do it again", runRedoLocal},
    Verb{"sla", "[DEFINITION]  clocks, percentiles, breaches, forecast; --point: the transactions behind a point",
         runSla},
    Verb{"kpi", "[roi MINUTES HOURLY-COST]  key figures with their formulas, and what replays save", runKpi},
    Verb{"alerts", "[rules | acknowledge ALERT | reopen ALERT | rule JSON|RULE]  what people are told of", runAlerts},
    Verb{"drill", "list | run NAME  rehearse a failure in a scratch estate", runDrill},
    Verb{"live-erp", "the same against the real ERP that packaging/live-erp has started", runLiveErp},
    Verb{"simulate", "the engine and the estate in virtual time, with crashes and lost answers, from seeds",
         runSimulate},
    Verb{"estate", "serve  run the simulated systems of a workspace", runEstate},
    Verb{"serve", "run the engine until stopped", runServe},
    Verb{"config", "check [FILE…]  every problem of the workspace's files, one line each", runConfig},
    Verb{"rebuild", "projections anew from the journal", runRebuild},
};

QString describe()
{
    QString text = u"The command line of Throughline, the quote-to-cash control tower.\n\nVerbs:\n"_s;
    for (const auto &verb : verbs) {
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(verb.name), -12).arg(QString::fromUtf8(verb.help));
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughlinectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(describe());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"workspace"_s, u"Folder of the workspace; default: the pocket estate."_s, u"folder"_s},
        {u"json"_s, u"One JSON value on stdout."_s},
        {u"actor"_s, u"Who does it; default: the login name."_s, u"name"_s},
        {u"reason"_s, u"Why; kept with the audit record."_s, u"text"_s},
        {u"dry-run"_s, u"compensate: ask every target and list what would be undone; nothing is stored."_s},
        {u"cause"_s, u"All open items of this cause."_s, u"id"_s},
        {u"hold"_s, u"Seconds of the hold window; default 0 on the command line."_s, u"seconds"_s, u"0"_s},
        {u"in-doubt"_s, u"Only items in doubt."_s},
        {u"at"_s, u"show: as it was known at this time, or this long ago."_s, u"time"_s},
        {u"entity"_s, u"Only this legal entity."_s, u"code"_s},
        {u"currency"_s, u"Plans only: orders in this currency."_s, u"code"_s},
        {u"owner"_s, u"Plans only: exceptions of this owner."_s, u"name"_s},
        {u"lane"_s, u"Plans only: standing in this lane."_s, u"word"_s},
        {u"system"_s, u"Plans only: stopped at this system."_s, u"id"_s},
        {u"text"_s, u"Plans: order numbers that begin so. note: the note. show --lineage: what records hold."_s,
         u"text"_s},
        {u"title"_s, u"split: what the new cause is called."_s, u"text"_s},
        {u"occurrence"_s, u"snooze: it comes back with a new occurrence as well."_s},
        {u"snoozed"_s, u"exceptions: the snoozed ones."_s},
        {u"changes"_s, u"exceptions --cause: what changed in the workspace around its first occurrence."_s},
        {u"payload"_s, u"show: a payload by its number; 0 lists them."_s, u"number"_s},
        {u"diff"_s, u"show --payload: with what differs from that one."_s, u"number"_s},
        {u"lineage"_s, u"show: the table of its records by level; with --text only those that hold it."_s},
        {u"older-than"_s, u"Plans only: open for longer; frozen as a time when the plan is made."_s, u"90m|2h|3d"_s},
        {u"newer-than"_s, u"Plans only: open for less."_s, u"90m|2h|3d"_s},
        {u"from"_s, u"Plans: failed, start, or a step's word; what stands is re-verified, never sent again."_s,
         u"step"_s, u"failed"_s},
        {u"mapping"_s, u"Plans: current, original (when the items were made) or a version's first digits."_s,
         u"version"_s, u"current"_s},
        {u"edit"_s, u"Plans: FIELD=VALUE for every item, ORDER:FIELD=VALUE for one; may be given often."_s, u"edit"_s},
        {u"per-minute"_s, u"Plans: items begun in a minute; 0 = as fast as the systems take them."_s, u"number"_s},
        {u"at-once"_s, u"Plans: items begun and not proved yet."_s, u"number"_s},
        {u"filter"_s, u"lanes, exceptions: only what this query fits."_s, u"query"_s},
        {u"view"_s, u"find: the query of this view, by id or name."_s, u"view"_s},
        {u"list"_s, u"find: the words (or stdin) are order numbers, whatever stands between them."_s},
        {u"order-by"_s, u"find: money, age, due or order."_s, u"word"_s, u"money"_s},
        {u"csv"_s, u"find: write every row to this file."_s, u"file"_s},
        {u"xlsx"_s, u"find: the same with typed amounts and times."_s, u"file"_s},
        {u"json-file"_s, u"find: the same as JSON."_s, u"file"_s},
        {u"no-bom"_s, u"find --csv: without the byte order mark that spreadsheets on Windows need."_s},
        {u"shared"_s, u"views save: for the whole team."_s},
        {u"pdf"_s, u"case: as PDF."_s, u"file"_s},
        {u"html"_s, u"case: as HTML."_s, u"file"_s},
        {u"period"_s, u"sla, kpi: days back, today included."_s, u"days"_s, u"30"_s},
        {u"point"_s, u"sla: open, late, day:DAY, breaches:DAY, due:DAY, took:4h-8h, age:3d-7d or order:ORDER."_s,
         u"point"_s},
        {u"limit"_s, u"Rows of a page."_s, u"rows"_s, u"50"_s},
        {u"after"_s, u"Key of the page before."_s, u"key"_s},
        {u"world"_s, u"World of a new estate: lively or empty."_s, u"name"_s, u"lively"_s},
        {u"seed"_s, u"Seed of a new estate, or the first one of a simulation."_s, u"number"_s, u"20260101"_s},
        {u"seeds"_s, u"simulate: how many seeds."_s, u"number"_s, u"20"_s},
        {u"days"_s, u"simulate: simulated days per seed."_s, u"number"_s, u"5"_s},
        {u"jobs"_s, u"simulate: processes at a time."_s, u"number"_s, u"2"_s},
        {u"stride"_s, u"simulate: distance between seeds."_s, u"number"_s, u"1"_s},
        {u"port"_s, u"First of four ports; default: any free ones."_s, u"port"_s, u"0"_s},
        {u"orders"_s, u"Orders of a drill that can be scaled."_s, u"number"_s},
        {u"mutant"_s, u"drill, simulate: switch on a known defect (blind-retry) to see that the proof fails."_s,
         u"name"_s},
        {u"keep"_s, u"drill, simulate: keep the scratch workspace."_s},
        {u"adopt"_s, u"operate: what another engine wrote into the estate may stay; that engine is gone."_s},
        {u"listen"_s, u"serve: receive webhooks on this loopback port (0 = any free one)."_s, u"port"_s},
    });
    parser.addPositionalArgument(u"verb"_s, u"What to do."_s);
    parser.process(application);

    Invocation invocation;
    invocation.parser = &parser;
    invocation.words = parser.positionalArguments();
    invocation.json = parser.isSet(u"json"_s);
    invocation.folder = workspaceFolder(parser.value(u"workspace"_s));
    invocation.actor =
        parser.isSet(u"actor"_s) ? parser.value(u"actor"_s) : qEnvironmentVariable("USER", u"operator"_s);
    if (invocation.words.isEmpty()) {
        parser.showHelp(2);
    }
    const auto name = invocation.words.takeFirst();
    const auto it = std::ranges::find_if(verbs, [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    if (it == verbs.end()) {
        return printError({ErrorCode::BadInput, u"there is no verb %1; throughlinectl --help lists them"_s.arg(name)},
                          invocation.json);
    }
    return it->run(invocation);
}
