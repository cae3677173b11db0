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
#include <QThread>

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
        // The estate's process may still be closing its files.
        for (int tries = 0; tries < 100 && !QDir(m_folder).removeRecursively(); ++tries) {
            QThread::msleep(20);
        }
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
    m_netStrike = std::make_unique<NetStrike>(m_session->world().net());
    m_session->world().sendThrough(*m_netStrike);
    Api::EngineOptions options;
    options.pollEveryMsMax = 500;
    options.networkLifeMs = 3'000;
    options.storeProbe = &m_storeStrike;
    const auto mutant = m_invocation.option(u"mutant"_s);
    if (const auto *known = Throughline::mutant(mutant)) {
        options.guards = options.guards.without(known->missing);
    } else if (!mutant.isEmpty()) {
        return fail(ErrorCode::BadInput, u"there is no mutant %1"_s.arg(mutant));
    }
    if (const auto taken = m_session->takeEngine(options); !taken) {
        return taken;
    }
    const auto place = [this](const QString &option) { return m_invocation.option(option).toInt(); };
    m_storeStrike.begin(place(u"store-fails"_s));
    m_netStrike->begin(place(u"refused"_s), place(u"answer-lost"_s));
    bool broken = false;
    for (const auto &one : std::as_const(m_drill.steps)) {
        const auto verb = one.keys().value(0);
        if (broken && verb != "expect"_L1) {
            continue;
        }
        auto done = step(verb, one[verb].toObject());
        if (!done && m_storeStrike.struck(done.error())) {
            note(u"%1 is done again: %2"_s.arg(verb, done.error().detail)); // as a person would who is told so
            done = step(verb, one[verb].toObject());
        }
        if (!done) {
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
    return {{u"drill"_s, m_drill.name},
            {u"passed"_s, passed()},
            {u"checks"_s, checks},
            {u"checks_passed"_s, held},
            {u"lines"_s, lines},
            {u"in_doubt"_s, QJsonArray::fromStringList(m_inDoubt)},
            {u"effects"_s, m_effects},
            {u"store_operations"_s, m_storeStrike.count()},
            {u"requests"_s, m_netStrike ? m_netStrike->count() : 0}};
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
        return command(u"mapping.set"_s, args).transform(toVoid);
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
        const auto doubts = stepsInDoubt();
        if (!doubts) {
            return std::unexpected(doubts.error());
        }
        m_inDoubt = *doubts;
        for (const auto &doubt : std::as_const(m_inDoubt)) {
            note(u"in doubt: %1"_s.arg(doubt));
        }
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

} // namespace Throughline::Ctl
