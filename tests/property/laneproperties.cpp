// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/comparison.h"
#include "tests/engine/lanes/shorthand.h"

#include <QTest>

#include <random>
#include <rapidcheck.h>

using namespace Throughline;
using namespace Throughline::Lanes;
using namespace Throughline::Lanes::Shorthand;

namespace
{

constexpr qint64 later = 30LL * 24 * 60 * 60 * 1000;

/// What a record of the estate may say, each with the statuses it goes through.
struct Life {
    const char *record;
    QStringList statuses;
};
const QList<Life> lives{
    {"crm opportunity", {u"proposal"_s, u"closed_won"_s, u"closed_lost"_s}},
    {"crm quote", {u"draft"_s, u"approved"_s, u"rejected"_s}},
    {"crm order", {u"draft"_s, u"activated"_s}},
    {"erp order", {u"pending_approval"_s, u"booked"_s, u"on_hold"_s, u"cancelled"_s, u"deleted"_s}},
    {"billing subscription", {u"incomplete"_s, u"active"_s, u"past_due"_s, u"canceled"_s}},
    {"billing invoice", {u"draft"_s, u"open"_s, u"paid"_s, u"void"_s}},
    {"billing invoice#2", {u"open"_s, u"paid"_s}},
    {"erp invoice", {u"posted"_s, u"paid"_s}},
    {"billing payment", {u"pending"_s, u"succeeded"_s, u"failed"_s}},
};

rc::Gen<QList<Observation>> arbitraryHistory()
{
    const auto roll = rc::gen::container<std::vector<int>>(4, rc::gen::inRange(0, 10'000));
    return rc::gen::map(rc::gen::container<std::vector<std::vector<int>>>(roll),
                        [](const std::vector<std::vector<int>> &rolls) {
                            QList<Observation> list;
                            for (const auto &dice : rolls) {
                                const auto &life = lives[dice[0] % lives.size()];
                                const auto &status = life.statuses[dice[1] % life.statuses.size()];
                                const auto text = u"%1 %2 @%3 %4.00 EUR"_s.arg(QLatin1StringView(life.record), status)
                                                      .arg(10 + list.size())
                                                      .arg(1 + dice[3] % 3);
                                list.append(version(text, list.size() + 1));
                            }
                            return list;
                        });
}

QList<Observation> shuffled(QList<Observation> list, unsigned seed)
{
    std::mt19937 dice(seed);
    const auto count = list.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (dice() % 3 == 0) {
            auto again = list[i];
            again.seq += 1000;
            again.observedMs += 1000;
            list.append(again);
        }
    }
    std::ranges::shuffle(list, dice);
    return list;
}

Situation situationOf(const QList<Observation> &versions)
{
    return {.orderKey = u"SO-1"_s,
            .versions = versions,
            .readUntilMs = {{u"crm"_s, later}, {u"erp"_s, later}, {u"billing"_s, later}}};
}

/// Only the newest version of each record, as a store keeps them.
QList<Observation> newestOf(const QList<Observation> &versions)
{
    QMap<RecordRef, Observation> newest;
    for (const auto &version : versions) {
        const auto it = newest.find(version.record);
        if (it == newest.end() || replaces(version, *it)) {
            newest.insert(version.record, version);
        }
    }
    return newest.values();
}

} // namespace

class LaneProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderAndRepetitionDoNotMatter()
    {
        const bool held =
            rc::check("any permutation with duplicates ends in the same lane, times, events and findings", [] {
                const auto history = *arbitraryHistory();
                const auto straight = evaluate(situationOf(history), estate());
                const auto crooked =
                    evaluate(situationOf(shuffled(history, *rc::gen::arbitrary<unsigned>())), estate());
                RC_ASSERT(crooked.transaction == straight.transaction);
                RC_ASSERT(crooked.events == straight.events);
                RC_ASSERT(crooked.findings == straight.findings);
                RC_ASSERT(crooked.expected == straight.expected);
                RC_TAG(toWord(straight.transaction.lane).toStdString(),
                       toWord(straight.transaction.state).toStdString());
            });
        QVERIFY(held);
    }
    void newestVersionsSuffice()
    {
        const bool held =
            rc::check("the newest version of each record gives the same lane and state as the whole history", [] {
                const auto history = *arbitraryHistory();
                const auto whole = evaluate(situationOf(history), estate()).transaction;
                const auto newest = evaluate(situationOf(newestOf(history)), estate()).transaction;
                RC_ASSERT(newest.lane == whole.lane);
                RC_ASSERT(newest.state == whole.state);
                RC_ASSERT(newest.amount == whole.amount);
            });
        QVERIFY(held);
    }
    void aNewRecordNeverMovesItBack()
    {
        const bool held = rc::check("a record seen for the first time, or an older version, never lowers the lane", [] {
            const auto history = *arbitraryHistory();
            QList<Observation> known;
            auto lane = Lane::Quote;
            // newest first: everything that follows is late
            for (auto it = history.rbegin(); it != history.rend(); ++it) {
                known.append(*it);
                const auto next = evaluate(situationOf(known), estate()).transaction.lane;
                RC_ASSERT(next >= lane);
                lane = next;
            }
        });
        QVERIFY(held);
    }
    void eventsAreRaisedOnce()
    {
        const bool held = rc::check("event by event raises every event exactly once, as the whole does", [] {
            const auto history = *arbitraryHistory();
            QList<Observation> known;
            QList<BusinessEvent> before;
            QStringList raisedIds;
            for (const auto &version : history) {
                known.append(version);
                const auto now = eventsOf(historiesOf(known, estate()));
                for (const auto list = raised(before, now); const auto &event : list) {
                    raisedIds.append(event.id);
                }
                before = now;
            }
            QStringList all;
            for (const auto &event : std::as_const(before)) {
                all.append(event.id);
            }
            raisedIds.sort();
            all.sort();
            RC_ASSERT(raisedIds == all);
        });
        QVERIFY(held);
    }
    void exactlyOneStarPerRow()
    {
        const bool held =
            rc::check("a row that has a system of record has one, and it does not differ from itself", [] {
                for (const auto list = compare(*arbitraryHistory(), estate()).rows; const auto &row : list) {
                    const auto stars = std::ranges::count_if(row.cells, &Comparison::Cell::systemOfRecord);
                    RC_ASSERT(stars == (row.attribute == u"status"_s ? 0 : 1));
                    for (const auto &cell : row.cells) {
                        RC_ASSERT(!(cell.systemOfRecord && cell.differs));
                        RC_ASSERT(cell.present || !cell.differs);
                    }
                }
            });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(LaneProperties)
#include "laneproperties.moc"
