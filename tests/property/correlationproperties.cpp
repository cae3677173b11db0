// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/correlation/lineage.h"
#include "tests/support/scenario/memoryindex.h"

#include <QTest>

#include <map>
#include <random>
#include <rapidcheck.h>
#include <set>

using namespace Throughline;
using namespace Throughline::Correlation;
using namespace Qt::StringLiterals;

namespace
{

const QList<ObjectKind> kinds{ObjectKind::Opportunity,  ObjectKind::Quote,   ObjectKind::Order,
                              ObjectKind::Subscription, ObjectKind::Invoice, ObjectKind::Payment,
                              ObjectKind::Customer};
const QStringList keyNames{u"order_key"_s,    u"quote_number"_s,        u"opportunity_id"_s, u"external_id"_s,
                           u"erp_order_id"_s, u"stripe_subscription"_s, u"customer_ref"_s};

/// A small world, so that records meet: 2 systems, few ids, few values.
Observation arbitrary(qint64 seq, const std::vector<int> &dice)
{
    Observation observation;
    observation.seq = seq;
    observation.record = {dice[0] % 2 == 0 ? u"a"_s : u"b"_s, u"t"_s, QString::number(dice[1] % 9)};
    observation.versionMs = 1 + seq; // distinct: what is equal is a duplicate
    observation.deleted = dice[2] % 10 == 0;
    // a record does not change its kind
    observation.object.kind = kinds[(dice[1] + dice[0] % 2) % kinds.size()];
    for (int i = 0; i < keyNames.size() && !(observation.deleted && dice[3] % 2 == 0); ++i) {
        const int die = dice[4 + i];
        // an order key is rare, so that most records must be joined
        const bool carried = i == 0 ? die % 5 == 0 : die % 3 == 0;
        if (carried) {
            observation.object.keys.insert(keyNames[i], u"v%1"_s.arg(die / 5 % 4));
        }
    }
    return observation;
}

rc::Gen<std::vector<Observation>> observations()
{
    const auto dice = rc::gen::container<std::vector<int>>(4 + keyNames.size(), rc::gen::inRange(0, 1000));
    return rc::gen::map(rc::gen::container<std::vector<std::vector<int>>>(dice),
                        [](const std::vector<std::vector<int>> &rolls) {
                            std::vector<Observation> list;
                            list.reserve(rolls.size());
                            for (const auto &roll : rolls) {
                                list.push_back(arbitrary(static_cast<qint64>(list.size()), roll));
                            }
                            return list;
                        });
}

/// The same facts by another road: repeated and shuffled; a repetition arrives later under a new sequence number.
std::vector<Observation> shuffled(std::vector<Observation> list, unsigned seed)
{
    std::mt19937 dice(seed);
    const auto count = list.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (dice() % 3 == 0) {
            auto again = list[i];
            again.seq += 1000;
            list.push_back(again);
        }
    }
    std::ranges::shuffle(list, dice);
    return list;
}

struct World {
    std::map<RecordRef, QString> transactions;
    QList<Edge> edges;
    std::map<RecordRef, std::pair<qint64, bool>> versions;
    std::map<KeyValue, Conflict> conflicts;
    bool operator==(const World &) const = default;
};

World play(const std::vector<Observation> &list)
{
    TestSupport::MemoryIndex index;
    World world;
    for (const auto &observation : list) {
        const auto result = correlate(observation, index);
        index.apply(result);
        if (!result.changed) {
            continue;
        }
        for (const auto &value : result.examined) {
            world.conflicts.erase(value);
        }
        for (const auto &conflict : result.conflicts) {
            world.conflicts.insert_or_assign(conflict.value, conflict);
        }
    }
    for (const auto found = index.records(); const auto &record : found) {
        world.transactions[record.record] = record.orderKey;
        world.versions[record.record] = {record.versionMs, record.deleted};
    }
    world.edges = edgesOf(index.records());
    return world;
}

/// The definition, written down a second time without an index: order keys spread from named records over all
/// joining keys, one step per round, until nothing changes.
std::map<RecordRef, QString> byDefinition(const std::vector<Observation> &list)
{
    std::map<RecordRef, Observation> newest; // with keys
    for (const auto &observation : list) {
        const auto it = newest.find(observation.record);
        const bool says = !observation.deleted || !observation.object.keys.isEmpty();
        if (says && (it == newest.end() || replaces(observation, it->second))) {
            newest.insert_or_assign(observation.record, observation);
        }
    }
    const auto joined = [](const Observation &a, const Observation &b) {
        return std::ranges::any_of(keyNames.sliced(1, 5), [&](const QString &key) {
            const auto value = a.object.keys.value(key);
            const bool internal = key == "erp_order_id"_L1;
            const auto mayJoin = [&](ObjectKind kind) {
                return internal ? kind == ObjectKind::Order || kind == ObjectKind::Invoice
                    : key == "stripe_subscription"_L1
                    ? kind == ObjectKind::Subscription || kind == ObjectKind::Invoice || kind == ObjectKind::Payment
                    : true;
            };
            return !value.isEmpty() && value == b.object.keys.value(key) && mayJoin(a.object.kind)
                && mayJoin(b.object.kind) && (!internal || a.record.system == b.record.system);
        });
    };
    std::map<RecordRef, std::set<QString>> reached;
    for (const auto &[record, observation] : newest) {
        if (observation.object.kind != ObjectKind::Customer && observation.object.keys.contains(u"order_key"_s)) {
            reached[record] = {observation.object.keys.value(u"order_key"_s)};
        }
    }
    for (bool grew = true; grew;) {
        std::map<RecordRef, std::set<QString>> round;
        for (const auto &[record, observation] : newest) {
            if (reached.contains(record) || observation.object.kind == ObjectKind::Customer) {
                continue;
            }
            for (const auto &[from, orderKeys] : reached) {
                if (joined(newest.at(from), observation)) {
                    round[record].insert(orderKeys.begin(), orderKeys.end());
                }
            }
        }
        grew = !round.empty();
        reached.merge(round);
    }
    std::map<RecordRef, QString> transactions;
    for (const auto &observation : list) {
        const auto it = reached.find(observation.record);
        transactions[observation.record] =
            it != reached.end() && it->second.size() == 1 ? *it->second.begin() : QString();
    }
    return transactions;
}

} // namespace

class CorrelationProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderAndRepetitionDoNotMatter()
    {
        const bool held =
            rc::check("any permutation with duplicates gives the same transactions, edges, conflicts and versions", [] {
                const auto list = *observations();
                const auto seed = *rc::gen::arbitrary<unsigned>();
                const auto straight = play(list);
                const auto crooked = play(shuffled(list, seed));
                RC_ASSERT(crooked.transactions == straight.transactions);
                RC_ASSERT(crooked.edges == straight.edges);
                RC_ASSERT(crooked.versions == straight.versions);
                RC_ASSERT(crooked.conflicts == straight.conflicts);
                std::set<QString> used;
                for (const auto &[record, orderKey] : straight.transactions) {
                    used.insert(orderKey);
                }
                RC_CLASSIFY(used.size() > 2);
                RC_CLASSIFY(!straight.conflicts.empty(), "conflicts");
            });
        QVERIFY(held);
    }
    void stepByStepIsTheDefinition()
    {
        const bool held = rc::check("record by record gives what the definition gives at once", [] {
            const auto list = *observations();
            RC_ASSERT(play(list).transactions == byDefinition(list));
        });
        QVERIFY(held);
    }
    void olderNeverReplacesNewer()
    {
        const bool held = rc::check("what is kept of a record is its newest version", [] {
            const auto list = *observations();
            const auto world = play(shuffled(list, *rc::gen::arbitrary<unsigned>()));
            for (const auto &observation : list) {
                RC_ASSERT(world.versions.at(observation.record).first >= observation.versionMs);
            }
        });
        QVERIFY(held);
    }
    void conflictsAreTrue()
    {
        const bool held =
            rc::check("a conflict names a value whose holders really stand in different transactions", [] {
                const auto world = play(*observations());
                for (const auto &[value, conflict] : world.conflicts) {
                    RC_ASSERT(conflict.orderKeys.size() >= 2);
                    RC_ASSERT(conflict.records.size() >= 1);
                    RC_ASSERT(value.key != u"customer_ref"_s);
                }
            });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(CorrelationProperties)
#include "correlationproperties.moc"
