// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A replay plan over many dead letters: who is in it, the dry run, the freezing in one commit, the view, and the first
// turns of its run. The target answers at once, so every figure is our own time. Prints milliseconds.
// Usage: bench_plan [dead letters, default 10000]
#include "report.h"

#include "engine/api/reader.h"
#include "engine/recovery/members.h"
#include "engine/store/transaction.h"
#include "tests/engine/recovery/plandesk.h"

#include <QCoreApplication>

#include <QElapsedTimer>

#include <cstdio>

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

void say(const char *what, double ms, int items)
{
    std::printf("%-52s %9.0f ms, %7.1f µs an item\n", what, ms, ms * 1000 / items);
    std::fflush(stdout);
}

const auto pattern = u"SO-PATTERN"_s;

/// Everything of the one deal that was made, once for each number: rows as they are, its order number and its hashes
/// with the number in them. Sequence numbers are given anew; the one attempt serves all.
void multiply(Desk &desk, int count)
{
    auto &database = desk.database();
    Store::DatabaseTransaction all(database);
    need(database.execute(u"DROP TRIGGER guard_step_first"_s)); // else a step can only begin as planned
    const QString steps = u"(SELECT id FROM intent WHERE order_key = '"_s + pattern + u"')"_s;
    const QString ours = u"order_key = '"_s + pattern + u'\'';
    const QList<QPair<QString, QString>> tables{{u"observation"_s, u"record_id LIKE '%"_s + pattern + u"%'"_s},
                                                {u"record"_s, ours},
                                                {u"record_key"_s, u"record_id LIKE '%"_s + pattern + u"%'"_s},
                                                {u"flow"_s, ours},
                                                {u"flow_step"_s, u"intent_id IN "_s + steps},
                                                {u"transition"_s, u"intent_id IN "_s + steps},
                                                {u"step"_s, ours},
                                                {u"txn"_s, ours},
                                                {u"exception"_s, ours},
                                                {u"intent"_s, ours}};
    const QStringList hashes{u"id"_s, u"flow_id"_s, u"intent_id"_s};
    for (const auto &[table, where] : tables) {
        QStringList columns;
        QStringList values;
        auto rows = database.select(u"SELECT name, type FROM pragma_table_info(?)"_s, table);
        while (need(rows.next())) {
            const auto name = rows.text(0);
            if (name == "seq"_L1) {
                continue;
            }
            columns.append(name);
            const auto replaced = u"replace(t.%1, '%2', printf('SO-%06d', n.i))"_s.arg(name, pattern);
            values.append(name == "object_key"_L1
                              ? replaced + u" || CASE WHEN t.object_key LIKE 'flow:%' THEN n.i ELSE '' END"_s
                              : hashes.contains(name)     ? u"printf('%06d', n.i) || substr(t.%1, 7)"_s.arg(name)
                              : rows.text(1) == "TEXT"_L1 ? replaced
                                                          : u"t."_s + name);
        }
        need(database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) INSERT INTO %1 (%2) "
            "SELECT %3 FROM n, %1 t WHERE t.%4"_s.arg(table, columns.join(u", "_s), values.join(u", "_s), where),
            count));
    }
    need(all.commit());
}

/// Deals that Stripe refused a customer for.
void refused(Desk &desk, int count)
{
    dealUntilBilling(desk, pattern);
    refusedStep(desk, pattern, u"billing-customer"_s);
    multiply(desk, count);
}

/// Where the time goes, by statement: THROUGHLINE_BENCH_SQL=1.
class Statements final : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation operation, QStringView sql) override
    {
        const auto now = m_timer.nsecsElapsed();
        m_times[m_last].first += now - m_since;
        ++m_times[m_last].second;
        m_last = operation == Operation::Commit ? u"COMMIT"_s : sql.toString();
        m_since = now;
        return std::nullopt;
    }
    void start() { m_timer.start(); }
    void print() const
    {
        QList<std::pair<qint64, QString>> sorted;
        for (auto it = m_times.begin(); it != m_times.end(); ++it) {
            sorted.append({it->first, it.key()});
        }
        std::ranges::sort(sorted, std::greater{});
        for (const auto list = sorted.first(std::min<qsizetype>(sorted.size(), 25)); const auto &[ns, sql] : list) {
            std::printf("  %8.0f ms %8d x  %s\n", double(ns) / 1e6, m_times[sql].second,
                        qPrintable(sql.simplified().left(150)));
        }
    }

private:
    QElapsedTimer m_timer;
    qint64 m_since = 0;
    QString m_last;
    QHash<QString, std::pair<qint64, int>> m_times;
};

QString make(Desk &desk, const Members &members)
{
    return need(planned(desk, members));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10'000;
    Desk desk;
    desk.connect(u"stripe"_s);
    desk.net.answer = [](const HttpRequest &) { return HttpReply{200, {}, searchAnswer()}; };
    say("(making the dead letters)", Bench::timed([&] { refused(desk, count); }), count);

    Statements statements;
    if (qEnvironmentVariableIsSet("THROUGHLINE_BENCH_SQL")) {
        statements.start();
        desk.database().setProbe(&statements);
    }
    Members members;
    members.filter.emplace().system = u"stripe"_s;
    QList<Candidate> candidates;
    say("members by filter",
        Bench::timed([&] { candidates = need(membersOf(desk.database(), *desk.book(), members)); }), count);
    if (candidates.size() != count) {
        std::fprintf(stderr, "%lld members\n", static_cast<long long>(candidates.size()));
        return 1;
    }
    QString plan;
    say("plan: members, dry run, frozen in one commit", Bench::timed([&] { plan = make(desk, members); }), count);
    desk.database().setProbe(nullptr);
    statements.print();

    auto reader =
        need(Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
    Statements reading;
    if (qEnvironmentVariableIsSet("THROUGHLINE_BENCH_SQL")) {
        reading.start();
        reader->database().setProbe(&reading);
    }
    say("the plan with all its items, read", Bench::timed([&] { need(reader->plan(plan)); }), count);
    reader->database().setProbe(nullptr);
    reading.print();
    say("the plan's figures, read", Bench::timed([&] { need(reader->planHead(plan)); }), count);

    say("one order projected anew (many times in an item's run)",
        Bench::timed([&] {
            Store::DatabaseTransaction all(desk.database());
            for (int i = 1; i <= 200; ++i) {
                desk.project(u"SO-%1"_s.arg(i, 6, 10, QChar(u'0')));
            }
            need(all.commit());
        }) / 200,
        1);
    approveAndRun(desk, plan);
    Recovery::Runner runner(desk.context(), desk.book());
    say("first turn of the runner", Bench::timed([&] { turn(desk, runner); }), count);
    say("a further turn",
        Bench::timed([&] {
            for (int i = 0; i < 10; ++i) {
                turn(desk, runner);
            }
        }) / 10,
        count);
    need(stop(desk.database(), plan, marta, {}, desk.clock.wall, 0));
    return 0;
}
