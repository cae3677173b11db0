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
    Verb{"check", "ORDER  ask credit, stock, price and tax of it now; changes nothing", runCheck},
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
    Verb{"sla",
         "[DEFINITION | show DEFINITION | set DEFINITION --limit 6h…]  clocks, percentiles, breaches, forecast; "
         "--point: the "
         "transactions behind a point; set: change the definition (--dry-run: only say what would change)",
         runSla},
    Verb{"kpi", "[roi MINUTES HOURLY-COST]  key figures with their formulas, and what replays save", runKpi},
    Verb{"alerts", "[rules | acknowledge ALERT | reopen ALERT | rule JSON|RULE]  what people are told of", runAlerts},
    Verb{"drill", "list | run NAME  rehearse a failure in a scratch estate", runDrill},
    Verb{"live-erp", "the same against the real ERP that packaging/live-erp has started", runLiveErp},
    Verb{"simulate", "the engine and the estate in virtual time, with crashes and lost answers, from seeds",
         runSimulate},
    Verb{"ordeal", "[LIFE]  one failure at each operation of an order's quiet life, in turn; the end must be the same",
         runOrdeal},
    Verb{"estate", "serve  run the simulated systems of a workspace", runEstate},
    Verb{"serve", "run the engine until stopped", runServe},
    Verb{"config", "check [FILE…]  every problem of the workspace's files, one line each", runConfig},
    Verb{"rebuild", "projections anew from the journal", runRebuild},
};

/// An option of some verbs: its value's name is empty where it takes none.
struct Option {
    const char *name;
    const char *help;
    const char *value = "";
    const char *preset = "";
};

constexpr std::array options{
    Option{"workspace", "Folder of the workspace; default: the pocket estate.", "folder"},
    Option{"json", "One JSON value on stdout."},
    Option{"actor", "Who does it; default: the login name.", "name"},
    Option{"reason", "Why; kept with the audit record.", "text"},
    Option{"dry-run", "compensate: list what would be undone. sla set: list what would change. Nothing is stored."},
    Option{"cause", "All open items of this cause.", "id"},
    Option{"hold", "Seconds of the hold window; default 0 on the command line.", "seconds", "0"},
    Option{"in-doubt", "Only items in doubt."},
    Option{"at", "show: as it was at this time, or this long ago.", "time"},
    Option{"entity", "Only this legal entity.", "code"},
    Option{"currency", "Plans only: orders in this currency.", "code"},
    Option{"owner", "Plans only: exceptions of this owner.", "name"},
    Option{"lane", "Plans only: standing in this lane.", "word"},
    Option{"system", "Plans only: stopped at this system.", "id"},
    Option{"text", "Plans: order numbers that begin so. note: the note. show --lineage: what records hold.", "text"},
    Option{"title", "split: what the new cause is called. sla set: the definition's title.", "text"},
    Option{"occurrence", "snooze: it comes back with a new occurrence as well."},
    Option{"snoozed", "exceptions: the snoozed ones."},
    Option{"changes", "exceptions --cause: what changed in the workspace around its first occurrence."},
    Option{"payload", "show: a payload by its number; 0 lists them.", "number"},
    Option{"diff", "show --payload: with what differs from that one.", "number"},
    Option{"lineage", "show: the table of its records by level; with --text only those that hold it."},
    Option{"older-than", "Plans only: open for longer; frozen as a time when the plan is made.", "90m|2h|3d"},
    Option{"newer-than", "Plans only: open for less.", "90m|2h|3d"},
    Option{"from", "Plans: failed, start, or a step's word; what stands is re-verified, never sent again.", "step",
           "failed"},
    Option{"mapping", "Plans: current, original (when the items were made) or a version's first digits.", "version",
           "current"},
    Option{"edit", "Plans: FIELD=VALUE for every item, ORDER:FIELD=VALUE for one; may be given often.", "edit"},
    Option{"per-minute", "Plans: items begun in a minute; 0 = as fast as the systems take them.", "number"},
    Option{"at-once", "Plans: items begun and not proved yet.", "number"},
    Option{"filter", "lanes, exceptions: only what this query fits.", "query"},
    Option{"view", "find: the query of this view, by id or name.", "view"},
    Option{"list", "find: the words (or stdin) are order numbers, whatever stands between them."},
    Option{"order-by", "find: money, age, due or order.", "word", "money"},
    Option{"csv", "find: write every row to this file.", "file"},
    Option{"xlsx", "find: the same with typed amounts and times.", "file"},
    Option{"json-file", "find: the same as JSON.", "file"},
    Option{"no-bom", "find --csv: without the byte order mark that spreadsheets on Windows need."},
    Option{"shared", "views save: for the whole team."},
    Option{"pdf", "case: as PDF.", "file"},
    Option{"html", "case: as HTML.", "file"},
    Option{"period", "sla, kpi: days back, today included.", "days", "30"},
    Option{"point", "sla: open, late, day:DAY, breaches:DAY, due:DAY, took:4h-8h, age:3d-7d or order:ORDER.", "point"},
    Option{"limit", "Rows of a page. sla set: the limit, such as 6h.", "rows|span", "50"},
    Option{"warn", "sla set: so long before the due time it is at risk.", "span"},
    Option{"target", "sla set: percent that should be met.", "percent"},
    Option{"calendar", "sla set: a business calendar, entity or always.", "name"},
    Option{"on", "sla set: it is measured."},
    Option{"off", "sla set: it is not measured; what has stopped stays."},
    Option{"after", "Key of the page before.", "key"},
    Option{"world", "World of a new estate: lively or empty.", "name", "lively"},
    Option{"seed", "Seed of a new estate, or the first one of a simulation.", "number", "20260101"},
    Option{"seeds", "simulate: how many seeds.", "number", "20"},
    Option{"days", "simulate: simulated days per seed.", "number", "5"},
    Option{"jobs", "simulate: processes at a time.", "number", "2"},
    Option{"every", "ordeal: strike at every n-th request, and every 20 n-th operation on the store.", "number", "1"},
    Option{"only", "ordeal: store-fails, refused, answer-lost or killed; default: each of them.", "strike"},
    Option{"stride", "simulate: distance between seeds.", "number", "1"},
    Option{"port", "First of four ports; default: any free ones.", "port", "0"},
    Option{"orders", "Orders of a drill that can be scaled.", "number"},
    Option{"store-fails", "drill: the engine's n-th operation on its store fails, once.", "number", "0"},
    Option{"refused", "drill: nobody listens to the engine's n-th request.", "number", "0"},
    Option{"answer-lost", "drill: the engine's n-th request is carried out, and its answer lost.", "number", "0"},
    Option{"mutant",
           "drill, simulate, ordeal, serve: switch on a known defect (blind-retry) to see that the proof fails.",
           "name"},
    Option{"keep", "drill, simulate: keep the scratch workspace."},
    Option{"adopt", "operate: what another engine wrote into the estate may stay; that engine is gone."},
    Option{"listen", "serve: receive webhooks on this loopback port (0 = any free one).", "port"},
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
    for (const auto &option : options) {
        parser.addOption({QString::fromLatin1(option.name), QString::fromUtf8(option.help),
                          QString::fromLatin1(option.value), QString::fromLatin1(option.preset)});
    }
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
