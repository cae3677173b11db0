// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/rank.h"

#include <QJsonArray>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Causes;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 24LL * 60 * 60 * 1000;

Figures figures(const QString &id, const QString &money, int breaches = 0, const QList<int> &days = {}, qint64 age = 0)
{
    return {id, Decimal::parse(money).value(), breaches, days, age};
}

QString part(const Ranked &ranked, int index)
{
    return ranked.rank[u"parts"_s].toArray()[index].toObject()[u"value"_s].toString();
}
} // namespace

class RankTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormulaIsVisible()
    {
        const auto ranked = rank({figures(u"a"_s, u"2100000.00"_s, 4, {1, 1, 10}, 3 * day),
                                  figures(u"b"_s, u"1050000.00"_s, 1, {5, 5}, 14 * day)});
        QCOMPARE(ranked[0].causeId, u"a"_s);
        const QJsonArray expected{
            QJsonObject{{u"name"_s, u"money"_s}, {u"weight"_s, u"0.50"_s}, {u"value"_s, u"1.00"_s}},
            QJsonObject{{u"name"_s, u"breaches"_s}, {u"weight"_s, u"0.25"_s}, {u"value"_s, u"1.00"_s}},
            QJsonObject{{u"name"_s, u"growth"_s}, {u"weight"_s, u"0.15"_s}, {u"value"_s, u"0.90"_s}},
            QJsonObject{{u"name"_s, u"age"_s}, {u"weight"_s, u"0.10"_s}, {u"value"_s, u"0.43"_s}},
        };
        QCOMPARE(ranked[0].rank[u"parts"_s].toArray(), expected);
        QCOMPARE(ranked[0].score, 93); // 50 + 25 + 13.5 + 4.3, rounded
        QCOMPARE(ranked[0].rank[u"score"_s].toInt(), 93);
        QCOMPARE(part(ranked[1], 0), u"0.50"_s);
        QCOMPARE(part(ranked[1], 1), u"0.25"_s);
        QCOMPARE(part(ranked[1], 2), u"0.00"_s); // as many today as every day
        QCOMPARE(part(ranked[1], 3), u"1.00"_s);
    }
    void equalScoresByMoneyThenId()
    {
        // one cent more is more, though the score is the same
        const auto ranked = rank({figures(u"c"_s, u"999999999999.98"_s), figures(u"b"_s, u"999999999999.99"_s),
                                  figures(u"a"_s, u"999999999999.98"_s)});
        QCOMPARE(ranked[0].causeId, u"b"_s);
        QCOMPARE(ranked[1].causeId, u"a"_s);
        QCOMPARE(ranked[2].causeId, u"c"_s);
    }
    void theOrderOfTheInputDoesNotMatter()
    {
        QList<Figures> causes{figures(u"a"_s, u"1"_s, 3), figures(u"b"_s, u"7"_s), figures(u"c"_s, u"7"_s, 1, {0, 4})};
        const auto ids = [&] {
            QStringList list;
            for (const auto all = rank(causes); const auto &ranked : all) {
                list.append(ranked.causeId);
            }
            return list;
        };
        const auto first = ids();
        std::ranges::reverse(causes);
        QCOMPARE(ids(), first);
    }
    void nothingAtStakeIsZero()
    {
        const auto ranked = rank({figures(u"a"_s, u"0"_s)});
        QCOMPARE(ranked[0].score, 0);
        QVERIFY(rank({}).isEmpty());
    }
    void growthNeedsSomethingNewToday()
    {
        const auto ranked = rank({figures(u"a"_s, u"0"_s, 0, {9, 9, 0})});
        QCOMPARE(part(ranked[0], 2), u"0.00"_s);
        QCOMPARE(part(rank({figures(u"a"_s, u"0"_s, 0, {3})}).at(0), 2), u"1.00"_s); // first seen today
    }
};

QTEST_GUILESS_MAIN(RankTest)
#include "ranktest.moc"
