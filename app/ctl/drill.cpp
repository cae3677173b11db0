// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"

#include "app/ctl/output.h"
#include "app/ctl/verbs.h"
#include "app/host/simulation.h"
#include "engine/api/viewsjson.h"
#include "engine/base/json.h"
#include "engine/base/yaml.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

constexpr qint64 patienceMs = 3 * 60'000;
constexpr qint64 patiencePerOrderMs = 2'000;
constexpr int hopelessRounds = 40; ///< so many rounds of polling without any change, and nothing under way: it stays so

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        object.remove(key);
    }
    return object;
}

} // namespace

Result<Drill> loadDrill(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadConfig, u"%1 cannot be read"_s.arg(path));
    }
    const auto document = readYaml(path, file.readAll());
    if (!document) {
        return std::unexpected(document.error());
    }
    const auto root = document->value.toObject();
    Drill drill;
    drill.name = root["name"_L1].toString();
    drill.title = root["title"_L1].toString();
    drill.story = root["story"_L1].toString();
    drill.estate = root["estate"_L1].toString(u"pocket"_s);
    for (const auto list = root["systems"_L1].toArray(); const auto &system : list) {
        drill.systems.append(system.toString());
    }
    const auto profiles = root["profiles"_L1].toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it) {
        drill.profiles.insert(it.key(), it.value().toString());
    }
    for (const auto list = root["steps"_L1].toArray(); const auto &step : list) {
        drill.steps.append(step.toObject());
    }
    return drill;
}

Result<QList<Drill>> loadDrills()
{
    QList<Drill> drills;
    for (const auto names = QDir(u":/drills"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
         const auto &name : names) {
        auto drill = loadDrill(u":/drills/"_s + name);
        if (!drill) {
            return std::unexpected(drill.error());
        }
        drills.append(*drill);
    }
    return drills;
}

QJsonObject toJson(const DrillLine &line)
{
    QJsonObject object{{u"at"_s, Api::timeJson(line.atMs)}, {u"text"_s, line.text}, {u"held"_s, line.held}};
    if (!line.what.isEmpty()) {
        object.insert(u"what"_s, line.what);
        object.insert(u"expected"_s, line.expected);
        object.insert(u"found"_s, line.found);
    }
    return object;
}

DrillRun::DrillRun(const Drill &drill, const Invocation &invocation, int orders,
                   std::function<void(const DrillLine &)> say)
    : m_drill(drill), m_invocation(invocation), m_orders(orders), m_say(std::move(say))
{
}

DrillRun::~DrillRun()
{
    m_webhooks.reset();
    m_session.reset();
    if (m_folder.isEmpty()) {
        return;
    }
    if (const auto stopped = callEstate(m_folder, "POST", u"/stop"_s); !stopped) {
        note(u"the scratch estate did not stop: %1"_s.arg(stopped.error().detail));
    }
    if (!m_invocation.isSet(u"keep"_s)) {
        QDir(m_folder).removeRecursively();
    }
}

Result<void> DrillRun::run()
{
    QTemporaryDir scratch(QDir::tempPath() + u"/throughline-drill-XXXXXX"_s);
    scratch.setAutoRemove(false);
    m_folder = scratch.path();
    QtFiles files;
    if (const auto made = Api::createWorkspace(files, m_folder, m_drill.estate); !made) {
        return made;
    }
    if (!m_drill.profiles.isEmpty()) {
        auto text = files.read(m_folder + u"/estate.yaml"_s).transform([](const QByteArray &bytes) {
            return QString::fromUtf8(bytes);
        });
        if (!text) {
            return std::unexpected(text.error());
        }
        for (auto it = m_drill.profiles.begin(); it != m_drill.profiles.end(); ++it) {
            const QRegularExpression place(
                u"(id: %1\\n[^\\n]+\\n\\s+profile: )\\S+"_s.arg(QRegularExpression::escape(it.key())));
            text->replace(place, u"\\1"_s + it.value());
        }
        if (const auto written = files.write(m_folder + u"/estate.yaml"_s, text->toUtf8()); !written) {
            return written;
        }
    }
    if (const auto up = ensureSimulation(m_folder, u"empty"_s, m_drill.estate); !up) {
        return up;
    }
    m_invocation.folder = m_folder;
    auto session = Session::open(m_invocation);
    if (!session) {
        return std::unexpected(session.error());
    }
    m_session = std::move(*session);
    Api::EngineOptions options;
    options.pollEveryMsMax = 500;
    options.networkLifeMs = 3'000;
    const auto mutant = m_invocation.option(u"mutant"_s);
    if (const auto *known = Throughline::mutant(mutant)) {
        options.guards = options.guards.without(known->missing);
    } else if (!mutant.isEmpty()) {
        return fail(ErrorCode::BadInput, u"there is no mutant %1"_s.arg(mutant));
    }
    if (const auto taken = m_session->takeEngine(options); !taken) {
        return taken;
    }
    bool broken = false;
    for (const auto &one : std::as_const(m_drill.steps)) {
        const auto verb = one.keys().value(0);
        if (broken && verb != "expect"_L1) {
            continue;
        }
        if (const auto done = step(verb, one[verb].toObject()); !done) {
            m_lines.append({m_session->nowMs(), u"%1: %2"_s.arg(verb, done.error().detail), false, true});
            m_say(m_lines.last());
            broken = true; // what came about is still counted
        }
    }
    const auto effects = callEstate(m_folder, "GET", u"/effects"_s);
    if (!effects) {
        return std::unexpected(effects.error());
    }
    m_effects = *effects;
    return {};
}

bool DrillRun::passed() const
{
    return !m_lines.isEmpty() && std::ranges::all_of(m_lines, &DrillLine::held);
}

QJsonObject DrillRun::report() const
{
    QJsonArray lines;
    int checks = 0;
    int held = 0;
    for (const auto &line : m_lines) {
        checks += line.check ? 1 : 0;
        held += line.check && line.held ? 1 : 0;
        lines.append(toJson(line));
    }
    return {{u"drill"_s, m_drill.name}, {u"passed"_s, passed()}, {u"checks"_s, checks},
            {u"checks_passed"_s, held}, {u"lines"_s, lines},     {u"effects"_s, m_effects}};
}

void DrillRun::note(const QString &text)
{
    m_lines.append({m_session ? m_session->nowMs() : 0, text, true, false});
    m_say(m_lines.last());
}

void DrillRun::check(const QString &what, qint64 wanted, qint64 found)
{
    m_lines.append({m_session->nowMs(), u"%1: %2, expected %3"_s.arg(what).arg(found).arg(wanted), wanted == found,
                    true, what, wanted, found});
    m_say(m_lines.last());
}

qint64 DrillRun::scaled(qint64 number) const
{
    return m_orders > 0 && m_fileOrders > 0 ? number * m_orders / m_fileOrders : number;
}

Result<void> DrillRun::step(const QString &verb, const QJsonObject &args)
{
    const auto system = args["system"_L1].toString();
    const auto toVoid = [](const QJsonObject &) { };
    if (verb == "fault"_L1) {
        note(u"fault %1 at %2"_s.arg(args["kind"_L1].toString(), system));
        return callEstate(m_folder, "POST", u"/faults"_s, args).transform(toVoid);
    }
    if (verb == "clear-faults"_L1) {
        note(u"%1 is well again"_s.arg(system));
        return callEstate(m_folder, "DELETE", u"/faults?system="_s + system).transform(toVoid);
    }
    if (verb == "tune"_L1) {
        return callEstate(m_folder, "POST", u"/tune"_s, args).transform(toVoid);
    }
    if (verb == "person"_L1) {
        return callEstate(m_folder, "POST", u"/person"_s, args).transform(toVoid);
    }
    if (verb == "person-each"_L1) {
        return personEach(args);
    }
    if (verb == "await"_L1) {
        return await(args);
    }
    if (verb == "period"_L1) {
        return period(args);
    }
    if (verb == "redeliver"_L1) {
        note(u"%1 sends its %2 webhooks again, %3 times"_s.arg(system, args["type"_L1].toString())
                 .arg(args["times"_L1].toInt(1)));
        return callEstate(m_folder, "POST", u"/webhooks/redeliver"_s, without(args, {"system"_L1})).transform(toVoid);
    }
    if (verb == "webhooks"_L1) {
        m_webhooks = std::make_unique<Api::Webhooks>(m_session->world().clock(), *m_session->engine());
        const auto port = m_webhooks->listen(0);
        if (!port) {
            return std::unexpected(port.error());
        }
        note(u"webhooks of %1 are received"_s.arg(system));
        return callEstate(m_folder, "POST", u"/webhooks"_s,
                          {{u"url"_s, u"http://127.0.0.1:%1/webhooks/%2"_s.arg(*port).arg(system)}})
            .transform(toVoid);
    }
    if (verb == "opportunities"_L1) {
        return opportunities(args);
    }
    if (verb == "settle"_L1) {
        return settle(args);
    }
    if (verb == "set-mapping"_L1) {
        note(u"mapped: %1 %2 is %3"_s.arg(args["map"_L1].toString(), args["key"_L1].toString(),
                                          args["value"_L1].toString()));
        return m_session->command(u"mapping.set"_s, args).transform(toVoid);
    }
    if (verb == "replay"_L1) {
        return replay(args);
    }
    if (verb == "compensate"_L1) {
        return compensate(args);
    }
    if (verb == "decide"_L1) {
        return decide();
    }
    if (verb == "expect"_L1) {
        return expect(args);
    }
    return fail(ErrorCode::BadConfig, u"a drill has no step \"%1\""_s.arg(verb));
}

Result<void> DrillRun::opportunities(QJsonObject args)
{
    m_fileOrders = args["count"_L1].toInteger();
    const auto count = scaled(m_fileOrders);
    args.insert(u"count"_s, count);
    const auto type = args["type"_L1].toString(u"New Business"_s);
    note(u"%1 deals are won, each with an accepted quote (%2)"_s.arg(count).arg(type));
    return callEstate(m_folder, "POST", u"/opportunities"_s, args).transform([](const QJsonObject &) { });
}

Result<void> DrillRun::settle(const QJsonObject &args)
{
    const auto orders = scaled(args["orders"_L1].toInteger());
    const auto until = args["until"_L1].toString();
    int settledAt = -1;
    int stuckAt = -1;
    bool stuck = false;
    std::array<qint64, 3> seen{};
    std::optional<Error> error;
    m_session->engine()->pollNow();
    const bool settled = m_session->turnUntil(
        [&] {
            const auto status = m_session->reader().status(m_session->nowMs());
            const auto quiet = m_session->engine()->quiet();
            if (!status || !quiet) {
                error = !status ? status.error() : quiet.error();
                return true;
            }
            const bool there = status->transactions >= orders && status->outbox == 0 && *quiet
                && (until != "moving"_L1 || status->openExceptions == 0);
            if (!there) {
                settledAt = -1;
                // What is in doubt is asked again in its own time; anything else can only move when something changes.
                const std::array<qint64, 3> now{status->transactions, status->openExceptions,
                                                status->inDoubt + status->outbox};
                if (stuckAt < 0 || now != seen || now[2] > 0) {
                    stuckAt = m_session->engine()->pollRounds();
                    seen = now;
                }
                stuck = m_session->engine()->pollRounds() >= stuckAt + hopelessRounds;
                return stuck;
            }
            if (settledAt < 0) {
                settledAt = m_session->engine()->pollRounds();
            }
            return m_session->engine()->pollRounds() >= settledAt + 3; // nothing new came in two whole rounds
        },
        patienceMs + orders * patiencePerOrderMs);
    if (error) {
        return std::unexpected(*error);
    }
    if (!settled || stuck) {
        note(m_session->engine()->busyWith());
        const auto status = m_session->reader().status(m_session->nowMs());
        return fail(ErrorCode::ReplyLost,
                    status ? u"not settled in time: %1 of %2 transactions, %3 effects under way, %4 open exceptions"_s
                                 .arg(status->transactions)
                                 .arg(orders)
                                 .arg(status->outbox)
                                 .arg(status->openExceptions)
                           : status.error().detail);
    }
    note(u"everything stands still"_s);
    return {};
}

Result<QStringList> DrillRun::orderKeys()
{
    QStringList keys;
    QString after;
    do {
        const auto page = m_session->reader().orders(after, 500);
        if (!page) {
            return std::unexpected(page.error());
        }
        keys.append(*page);
        after = page->size() == 500 ? page->last() : QString();
    } while (!after.isEmpty());
    return keys;
}

Result<QJsonObject> DrillRun::replayCommand(const QJsonObject &args)
{
    QJsonObject command{{u"reason"_s, args["reason"_L1]}, {u"title"_s, m_drill.name}};
    for (const auto &name : {u"from"_s, u"mapping"_s, u"edits"_s, u"filter"_s, u"per_minute"_s, u"at_once"_s}) {
        if (args.contains(name)) {
            command.insert(name, args[name]);
        }
    }
    if (command.contains("filter"_L1)) {
        return command;
    }
    if (args["orders"_L1].toString() == "all"_L1) {
        const auto keys = orderKeys();
        if (!keys) {
            return std::unexpected(keys.error());
        }
        command.insert(u"orders"_s, QJsonArray::fromStringList(*keys));
        return command;
    }
    const auto causes = m_session->reader().causes({}, m_session->nowMs());
    if (!causes) {
        return std::unexpected(causes.error());
    }
    if (causes->isEmpty()) {
        return fail(ErrorCode::NotAllowed, u"no cause to replay"_s);
    }
    command.insert(u"cause"_s, causes->first().cause.id);
    return command;
}

Result<void> DrillRun::replay(const QJsonObject &args)
{
    const auto command = replayCommand(args);
    const auto made = command ? m_session->command(u"plan.create"_s, *command) : std::unexpected(command.error());
    if (!made) {
        return std::unexpected(made.error());
    }
    return runPlan((*made)["plan"_L1].toString(), scaled(args["failed"_L1].toInteger()),
                   scaled(args["left"_L1].toInteger()));
}

/// Runs a plan to its end: so many items of it fail, so many are never begun.
Result<void> DrillRun::runPlan(const QString &id, qint64 failed, qint64 left)
{
    const QJsonObject plan{{u"plan"_s, id}, {u"hold_ms"_s, 0}};
    for (const auto &verb : {u"plan.approve"_s, u"plan.run"_s}) {
        if (const auto done = m_session->command(verb, plan); !done) {
            return std::unexpected(done.error());
        }
    }
    std::optional<Api::PlanView> last;
    m_session->turnUntil(
        [&] {
            const auto view = m_session->reader().planHead(id);
            if (view) {
                last = *view;
            }
            const bool over =
                last && (last->state == Api::PlanState::Finished || last->state == Api::PlanState::Stopped);
            return over && last->underWay == 0;
        },
        patienceMs);
    if (!last) {
        return fail(ErrorCode::Bug, u"the plan cannot be read"_s);
    }
    note(u"plan %1 %2: %3 proved, %4 failed, %5 nothing sent, %6 held, %7 left %8"_s
             .arg(last->id, Api::toWord(last->state))
             .arg(last->done)
             .arg(last->failed)
             .arg(last->skipped)
             .arg(last->held)
             .arg(last->left)
             .arg(last->stopReason));
    check(u"items of the plan that failed"_s, failed, last->failed);
    check(u"items of the plan that were never begun"_s, left, last->left + last->held);
    return {};
}

/// Undoes each order; `failed` items of each may fail.
Result<void> DrillRun::compensate(const QJsonObject &args)
{
    auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (args["orders"_L1].toString() == "first"_L1) {
        *keys = keys->mid(0, 1);
    }
    for (const auto &key : std::as_const(*keys)) {
        const auto made =
            m_session->command(u"flow.compensate"_s, {{u"order"_s, key}, {u"reason"_s, args["reason"_L1]}});
        if (args["refused"_L1].toBool()) {
            check(u"%1 may be undone"_s.arg(key), 0, made ? 1 : 0);
            note(made ? QString() : made.error().detail);
            continue;
        }
        if (!made) {
            return std::unexpected(made.error());
        }
        if (const auto ran =
                runPlan((*made)["plan"_L1].toString(), args["failed"_L1].toInteger(), args["left"_L1].toInteger());
            !ran) {
            return ran;
        }
    }
    return {};
}

/// A person looks into the target and says what is there.
Result<void> DrillRun::decide()
{
    Api::ExceptionQuery query;
    query.inDoubtOnly = true;
    int decided = 0;
    for (;;) {
        const auto page = m_session->reader().items(query, Api::ItemOrder::Age, {}, 100);
        if (!page) {
            return std::unexpected(page.error());
        }
        if (page->items.isEmpty()) {
            break;
        }
        for (const auto &item : page->items) {
            const auto view = m_session->reader().transaction(item.orderKey);
            if (!view) {
                return std::unexpected(view.error());
            }
            for (const auto &step : view->steps) {
                if (step.state != StepState::InDoubt) {
                    continue;
                }
                const auto truth = callEstate(m_folder, "GET", u"/truth/%1/%2"_s.arg(step.system, u"salesOrder"_s));
                if (!truth) {
                    return std::unexpected(truth.error());
                }
                QString id;
                for (const auto values = (*truth)["records"_L1].toArray(); const auto &value : values) {
                    const auto record = value.toObject();
                    if (record["body"_L1]["custbody_throughline"_L1].toString() == step.reference) {
                        id = record["id"_L1].toString();
                    }
                }
                const auto done = m_session->command(u"step.decide"_s,
                                                     {{u"intent"_s, QString::fromLatin1(step.intentId)},
                                                      {u"verdict"_s, id.isEmpty() ? u"not-done"_s : u"done"_s},
                                                      {u"target_id"_s, id},
                                                      {u"reason"_s, u"looked it up in the target"_s}});
                if (!done) {
                    return std::unexpected(done.error());
                }
                ++decided;
            }
        }
    }
    note(u"a person looked %1 orders up and decided"_s.arg(decided));
    return {};
}

Result<void> DrillRun::expect(const QJsonObject &args)
{
    if (args["what"_L1].toString() == "effects"_L1) {
        return expectEffects(args);
    }
    if (args["what"_L1].toString() == "steps"_L1) {
        return expectSteps(args);
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

std::function<void(const DrillLine &)> drillPrinter(const Invocation &invocation)
{
    return [json = invocation.json](const DrillLine &line) {
        if (json) {
            QTextStream(stderr) << writeJson(toJson(line)) << Qt::endl; // progress, while the report is being made
        } else {
            printLine(u"%1 %2"_s.arg(line.check ? line.held ? u"  ok  "_s : u"FAILED"_s : u"      "_s, line.text));
        }
    };
}

int printVerdict(const DrillRun &run, const Invocation &invocation)
{
    const auto report = run.report();
    if (invocation.json) {
        printJson(report);
    } else {
        printLine(u"%1: %2"_s.arg(report["drill"_L1].toString(), run.passed() ? u"passed"_s : u"failed"_s));
    }
    return run.passed() ? 0 : 1;
}

int runDrill(const Invocation &invocation)
{
    const auto drills = loadDrills();
    if (!drills) {
        return printError(drills.error(), invocation.json);
    }
    const auto verb = invocation.words.value(0);
    if (verb == "list"_L1) {
        if (invocation.json) {
            QJsonArray array;
            for (const auto &drill : *drills) {
                array.append(QJsonObject{{u"name"_s, drill.name},
                                         {u"title"_s, drill.title},
                                         {u"story"_s, drill.story},
                                         {u"systems"_s, QJsonArray::fromStringList(drill.systems)}});
            }
            printJson(array);
            return 0;
        }
        Table table({u"DRILL"_s, u"WHAT HAPPENS"_s, u"SYSTEMS"_s});
        for (const auto &drill : *drills) {
            table.add({drill.name, drill.title, drill.systems.join(u", "_s)});
        }
        table.print();
        return 0;
    }
    const auto name = invocation.words.value(1);
    const auto it = std::ranges::find(*drills, name, &Drill::name);
    if (verb != "run"_L1 || it == drills->end()) {
        return printError(
            {ErrorCode::BadInput,
             u"usage: throughlinectl drill list, or drill run NAME; there is no drill \"%1\""_s.arg(name)},
            invocation.json);
    }
    DrillRun run(*it, invocation, invocation.option(u"orders"_s).toInt(), drillPrinter(invocation));
    if (const auto done = run.run(); !done) {
        return printError(done.error(), invocation.json);
    }
    return printVerdict(run, invocation);
}

} // namespace Throughline::Ctl
