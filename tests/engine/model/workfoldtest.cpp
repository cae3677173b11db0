// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/work.h"

#include <QJsonArray>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{

const auto x = u"x"_s;

WorkEntry entry(qint64 seq, const QString &kind, const QJsonObject &detail = {}, const QString &actor = u"marta"_s)
{
    return {.seq = seq, .kind = kind, .detail = detail, .atMs = seq * 10, .actor = actor};
}

WorkEntry mark(qint64 seq, const QString &kind, qint64 target)
{
    auto row = entry(seq, kind);
    row.target = target;
    return row;
}

QList<WorkEntry> newestFirst(QList<WorkEntry> rows)
{
    std::ranges::reverse(rows);
    return rows;
}

} // namespace

/// What follows from the journal of local work.
class WorkFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastStandingAssignmentCounts()
    {
        auto first =
            entry(1, u"assign"_s, {{u"owner"_s, u"team:erp-support"_s}, {u"rule"_s, u"ERP"_s}}, u"throughline"_s);
        auto second = entry(2, u"assign"_s, {{u"owner"_s, u"tomi"_s}});
        auto work = foldWork(x, {first, second});
        QCOMPARE(work.owner, u"tomi"_s);
        QCOMPARE(work.rule, QString());
        QCOMPARE(work.assignedBy, u"marta"_s);
        QCOMPARE(work.assignedMs, 20);
        second.undone = true;
        work = foldWork(x, {first, second});
        QCOMPARE(work.owner, u"team:erp-support"_s);
        QCOMPARE(work.rule, u"ERP"_s);
        QVERIFY(foldWork(x, {entry(1, u"assign"_s, {{u"owner"_s, QString()}})}).isEmpty());
    }
    void theMatrixAssignsEachItsOwn()
    {
        const QJsonObject each{{x, QJsonObject{{u"owner"_s, u"team:a"_s}, {u"rule"_s, u"A"_s}}},
                               {u"y"_s, QJsonObject{{u"owner"_s, u"team:b"_s}, {u"rule"_s, u"B"_s}}}};
        const auto row = entry(1, u"assign"_s, {{u"each"_s, each}});
        QCOMPARE(foldWork(x, {row}).owner, u"team:a"_s);
        QCOMPARE(foldWork(u"y"_s, {row}).rule, u"B"_s);
    }
    void tagsAreASet()
    {
        const auto work =
            foldWork(x,
                     {entry(1, u"tag"_s, {{u"add"_s, QJsonArray{u"b"_s, u"a"_s}}}),
                      entry(2, u"tag"_s, {{u"add"_s, QJsonArray{u"a"_s, u"c"_s}}, {u"remove"_s, QJsonArray{u"b"_s}}})});
        QCOMPARE(work.tags, (QStringList{u"a"_s, u"c"_s}));
    }
    void aSnoozeEndsByItselfAndIsMarked()
    {
        const auto put =
            entry(1, u"snooze"_s, {{u"until_ms"_s, 500}, {u"occurrence"_s, true}, {u"tries"_s, QJsonObject{{x, 3}}}});
        auto work = foldWork(x, {put});
        QCOMPARE(work.snoozedMs, 10);
        QCOMPARE(work.untilMs, 500);
        QCOMPARE(work.snoozedTries, 3);
        const auto woken = entry(2, u"wake"_s, {{u"why"_s, u"time"_s}}, u"throughline"_s);
        work = foldWork(x, {put, woken});
        QCOMPARE(work.snoozedMs, 0);
        QCOMPARE(work.untilMs, 0);
        QVERIFY(!work.onOccurrence);
        QCOMPARE(work.returnedMs, 20);
        QCOMPARE(work.returnedWhy, u"time"_s);
        // the mark goes when a person has seen it, not when the machine assigns it
        const auto machine = entry(3, u"assign"_s, {{u"owner"_s, u"team:a"_s}, {u"rule"_s, u"A"_s}}, u"throughline"_s);
        QCOMPARE(foldWork(x, {put, woken, machine}).returnedMs, 20);
        QCOMPARE(foldWork(x, {put, woken, entry(3, u"note"_s, {{u"text"_s, u"seen"_s}})}).returnedMs, 0);
    }
    void anUndoneSnoozeIsNeverWoken()
    {
        auto put = entry(1, u"snooze"_s, {{u"until_ms"_s, 500}});
        put.undone = true;
        QVERIFY(foldWork(x, {put, entry(2, u"wake"_s, {{u"why"_s, u"time"_s}})}).isEmpty());
    }
    void undoGoesBackWithoutLimit()
    {
        QList<WorkEntry> rows{entry(1, u"assign"_s), entry(2, u"tag"_s), entry(3, u"note"_s)};
        qint64 seq = 3;
        for (const qint64 expected : {3, 2, 1}) {
            QCOMPARE(undoTarget(newestFirst(rows)), expected);
            rows.append(mark(++seq, u"undo"_s, expected));
        }
        QVERIFY(!undoTarget(newestFirst(rows)));
        for (const qint64 expected : {1, 2, 3}) {
            QCOMPARE(redoTarget(newestFirst(rows)), expected);
            rows.append(mark(++seq, u"redo"_s, expected));
        }
        QVERIFY(!redoTarget(newestFirst(rows)));
        QCOMPARE(undoTarget(newestFirst(rows)), 3);
    }
    void aNewActionForgetsWhatCouldBeDoneAgain()
    {
        QList<WorkEntry> rows{entry(1, u"assign"_s), entry(2, u"tag"_s), mark(3, u"undo"_s, 2)};
        QCOMPARE(redoTarget(newestFirst(rows)), 2);
        rows.append(entry(4, u"note"_s));
        QVERIFY(!redoTarget(newestFirst(rows)));
        QCOMPARE(undoTarget(newestFirst(rows)), 4);
        rows.append(mark(5, u"undo"_s, 4));
        QCOMPARE(undoTarget(newestFirst(rows)), 1); // 2 was taken back long ago
    }
    void aSplitAsksWhatItSays()
    {
        const SplitFacts facts{u"AM-DE"_s, u"EUR"_s, u"Nordlicht"_s, u"No such item: SKU-1"_s};
        const auto asks = [&](const QString &field, const QString &value) {
            return fits({.kind = u"split"_s, .field = field, .value = value}, facts);
        };
        QVERIFY(asks(u"entity"_s, u"AM-DE"_s));
        QVERIFY(!asks(u"entity"_s, u"AM"_s));
        QVERIFY(asks(u"currency"_s, u"EUR"_s));
        QVERIFY(asks(u"customer"_s, u"Nordlicht"_s));
        QVERIFY(asks(u"message"_s, u"sku-1"_s));
        QVERIFY(!asks(u"colour"_s, u"red"_s));
        QVERIFY(fits({.kind = u"merge"_s}, facts));
        QCOMPARE(splitCauseId(u"c"_s, u"entity"_s, u"AM-DE"_s), splitCauseId(u"c"_s, u"entity"_s, u"AM-DE"_s));
        QVERIFY(splitCauseId(u"c"_s, u"entity"_s, u"AM-DE"_s) != splitCauseId(u"c"_s, u"entity"_s, u"AM-US"_s));
    }
};

QTEST_GUILESS_MAIN(WorkFoldTest)
#include "workfoldtest.moc"
