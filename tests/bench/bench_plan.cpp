// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A replay plan over many dead letters: who is in it, the dry run, the freezing in one commit, the view, and the first
// turns of its run. The target answers at once, so every figure is our own time. Prints milliseconds.
// Usage: bench_plan [dead letters, default 10000]
#include "deals.h"
#include "report.h"

#include "engine/api/reader.h"
#include "engine/recovery/members.h"
#include "tests/engine/recovery/plandesk.h"

#include <QCoreApplication>

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

void say(const char *what, double ms, int items)
{
    std::printf("%-52s %9.0f ms, %7.1f µs an item\n", what, ms, ms * 1000 / items);
    std::fflush(stdout);
}

/// Deals that Stripe refused a customer for.
void refused(Desk &desk, int count)
{
    dealUntilBilling(desk, Bench::pattern);
    refusedStep(desk, Bench::pattern, u"billing-customer"_s);
    Bench::multiply(desk, count);
}

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

    Bench::Statements statements;
    statements.follow(desk.database());
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
    const auto cpu = Bench::cpuSeconds();
    say("plan: members, dry run, frozen in one commit", Bench::timed([&] { plan = make(desk, members); }), count);
    say("  processor time of it", (Bench::cpuSeconds() - cpu) * 1000, count);
    statements.print(desk.database());

    auto reader =
        need(Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
    Bench::Statements reading;
    reading.follow(reader->database());
    say("the plan with all its items, read", Bench::timed([&] { need(reader->plan(plan)); }), count);
    reading.print(reader->database());
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
