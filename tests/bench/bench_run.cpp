// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent, from a store on disk with synchronous=FULL to a target that answers at once: planned steps advanced to
// succeeded (look, attempt, send, answer), and a replay plan run to its end (look, attempt, send, answer, read back,
// receipt, gate by gate). Beside them, in the same run, the limit: durable intent + POST + durable result through the
// sqlite3 C API with the same group of requests in flight. Only the time of this process counts; the clock is set by hand.
// Usage: bench_run [items, default 10000]
#include "deals.h"
#include "report.h"

#include "engine/flows/machine.h"
#include "tests/engine/recovery/plandesk.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

constexpr int inFlight = 64;

/// Seconds for `count` times: an intent row committed, one write to the target, the result row committed.
double limitSeconds(int count)
{
    const QTemporaryDir folder;
    sqlite3 *db = nullptr;
    sqlite3_open(folder.filePath(u"raw.sqlite"_s).toUtf8().constData(), &db);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            qFatal("%s", sqlite3_errmsg(db));
        }
    };
    for (const char *sql :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE intent (id TEXT PRIMARY KEY, body BLOB)",
          "CREATE TABLE result (id TEXT PRIMARY KEY, status INTEGER, body BLOB)"}) {
        run(sql);
    }
    sqlite3_stmt *intent = nullptr;
    sqlite3_stmt *result = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO intent VALUES (?, ?)", -1, &intent, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO result VALUES (?, ?, ?)", -1, &result, nullptr);
    Bench::InstantCrm crm;
    HttpRequest request;
    request.method = "PATCH";
    request.body = QByteArray(400, 'x');
    const auto text = [](sqlite3_stmt *to, int at, const QByteArray &bytes) {
        sqlite3_bind_text(to, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    };
    const auto step = [](sqlite3_stmt *what) {
        sqlite3_step(what);
        sqlite3_reset(what);
    };
    const auto ms = Bench::timed([&] {
        for (int from = 0; from < count; from += inFlight) {
            const int to = std::min(count, from + inFlight);
            run("BEGIN IMMEDIATE");
            for (int i = from; i < to; ++i) {
                text(intent, 1, sha256Hex(QByteArray::number(i)));
                text(intent, 2, request.body);
                step(intent);
            }
            run("COMMIT");
            run("BEGIN IMMEDIATE");
            for (int i = from; i < to; ++i) {
                request.url = QUrl(u"https://crm.test/Order/TL-%1"_s.arg(i));
                const auto reply = crm.answer(request);
                text(result, 1, sha256Hex(QByteArray::number(i)));
                sqlite3_bind_int(result, 2, reply.status);
                text(result, 3, reply.body);
                step(result);
            }
            run("COMMIT");
        }
    });
    sqlite3_finalize(intent);
    sqlite3_finalize(result);
    sqlite3_close(db);
    return ms / 1000;
}

struct Took {
    double wall = 0; ///< seconds
    double cpu = 0; ///< of this process
};

/// Turns as the engine has them until `over`, each of a millisecond; a tenth of a second passes when nothing moves.
Took turns(Desk &desk, Flows::Machine &machine, Recovery::Runner *runner, const std::function<bool()> &over)
{
    auto *writer = &desk.context()->writer;
    const auto cpu = Bench::cpuSeconds();
    Took took;
    took.wall = Bench::timed([&] {
                    for (int idle = 0; !over();) {
                        const auto before = writer->commits();
                        need(writer->flush());
                        desk.net.deliver();
                        need(machine.pump());
                        if (runner) {
                            need(runner->pump());
                        }
                        const bool moves = writer->waiting() > 0 || desk.net.waits() || writer->commits() != before;
                        idle = moves ? 0 : idle + 1;
                        desk.clock.pass(moves ? 1 : 100);
                        if (idle > 10'000) {
                            qFatal("it does not come to its end");
                        }
                    }
                })
        / 1000;
    took.cpu = Bench::cpuSeconds() - cpu;
    return took;
}

void report(const char *what, int count, const Took &took, const Bench::InstantCrm &crm, double limit)
{
    if (crm.writes != count || crm.orders() != count) {
        qFatal("%d writes of %lld orders, not %d", crm.writes, static_cast<long long>(crm.orders()), count);
    }
    std::printf(
        "%-28s %7d in %6.2f s (processor %6.2f s), %7.0f a second, %6.0f µs of processor each; the target's own "
        "%4.2f s, %.1f requests each; %.1f times the limit\n",
        what, count, took.wall, took.cpu, count / took.wall, took.cpu * 1e6 / count, double(crm.nanoseconds) / 1e9,
        double(crm.writes + crm.questions) / count, took.wall / limit);
    std::fflush(stdout);
}

void steps(int count, double limit)
{
    Desk desk;
    Bench::InstantCrm crm;
    crm.connect(desk, inFlight);
    Bench::dealUntilCrm(desk);
    Bench::multiply(desk, count);
    Flows::Machine machine(desk.context());
    Bench::Statements statements;
    statements.follow(desk.database());
    const auto took = turns(desk, machine, nullptr, [&] {
        return need(Store::EffectsStore(desk.database()).nextDueMs()) == Store::never && !desk.net.waits()
            && desk.context()->writer.waiting() == 0;
    });
    statements.print(desk.database());
    report("steps advanced", count, took, crm, limit);
}

void plan(int count, double limit)
{
    Desk desk;
    Bench::InstantCrm crm;
    crm.connect(desk, inFlight);
    Bench::dealUntilCrm(desk);
    desk.sendAndEnd(Bench::pattern, u"crm-writeback"_s, {StepState::DeadLettered});
    Bench::multiply(desk, count);
    PlanOrder order;
    order.members.filter.emplace().system = Bench::InstantCrm::name;
    order.policy = {{u"at_once"_s, inFlight}};
    QString id;
    const auto cpu = Bench::cpuSeconds();
    const auto made = Bench::timed([&] { id = need(planned(desk, order)); });
    std::printf("%-28s %7d in %6.2f s (processor %6.2f s)\n", "plan made", count, made / 1000,
                Bench::cpuSeconds() - cpu);
    crm.questions = 0;
    crm.nanoseconds = 0;
    approveAndRun(desk, id);
    Flows::Machine machine(desk.context());
    Recovery::Runner runner(desk.context(), desk.book());
    Bench::Statements statements;
    statements.follow(desk.database());
    const auto took = turns(desk, machine, &runner,
                            [&] { return stateOf(desk, id) == "finished"_L1 || stateOf(desk, id) == "stopped"_L1; });
    statements.print(desk.database());
    const auto kinds = need(Store::PlanStore(desk.database()).receiptCounts(0));
    if (kinds != QMap<QString, int>{{u"applied"_s, count}}) {
        qFatal("not every item is applied");
    }
    report("plan items run and proved", count, took, crm, limit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10'000;
    const auto before = limitSeconds(count);
    steps(count, before);
    plan(count, before);
    const auto after = limitSeconds(count);
    std::printf("limit: durable intent + POST + durable result, %d in flight: %.0f a second before, %.0f after\n",
                inFlight, count / before, count / after);
    return 0;
}
