// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/exceptionscontroller.h"
#include "app/exceptions/snoozetimes.h"
#include "app/exceptions/triagecontroller.h"
#include "app/exceptions/workwords.h"
#include "app/operations/dockcontroller.h"
#include "app/operations/plancontroller.h"
#include "app/operations/planwords.h"
#include "tests/support/samplebackend.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

/// The workbench's models over the sample desk.
class TriageModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewerWaits()
    {
        SampleBackend backend;
        ExceptionsController desk;
        QAbstractItemModelTester tester(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setBackend(&backend);
        QTRY_COMPARE(desk.items()->total(), 143);
        const auto first = desk.items()->keyAt(0);
        const auto rows = desk.items()->count();
        backend.failAnew(u"c1"_s, 4);
        QTRY_COMPARE(desk.newerText(), u"4 newer failure(s) are not in this list"_s);
        QCOMPARE(desk.items()->keyAt(0), first);
        QVERIFY(desk.items()->count() >= rows);
        desk.showNewer();
        QTRY_VERIFY(desk.newerText().isEmpty());
        QVERIFY(desk.items()->keyAt(0) != first);
        QVERIFY(desk.items()->rowOf(first) == 4);
    }
    void whatAPersonDidShowsAtOnce()
    {
        SampleBackend backend;
        ExceptionsController desk;
        TriageController triage;
        connect(&triage, &TriageController::acted, &desk, &ExceptionsController::expect);
        desk.setBackend(&backend);
        triage.setBackend(&backend);
        QTRY_COMPARE(desk.items()->total(), 143);
        const auto first = desk.items()->keyAt(0);
        triage.setTargets({first});
        triage.snooze(0, true);
        QTRY_COMPARE(desk.items()->total(), 142);
        QCOMPARE(desk.items()->rowOf(first), -1);
        triage.undo();
        QTRY_COMPARE(desk.items()->rowOf(first), 0); // back in its place, not in a strip
        QVERIFY(desk.newerText().isEmpty());
        QCOMPARE(backend.commands(), (QStringList{u"snooze 1 occurrence"_s, u"undo"_s}));
    }
    void snoozedOnesHaveTheirTab()
    {
        SampleBackend backend;
        ExceptionsController desk;
        TriageController triage;
        desk.setBackend(&backend);
        triage.setBackend(&backend);
        triage.setTargets({u"c1-SO-2025-118342"_s, u"c1-SO-2025-118297"_s});
        triage.snooze(double(Sample::at(31, 9, 0)), false);
        desk.setTab(2);
        QTRY_COMPARE(desk.items()->total(), 2);
        QVERIFY(desk.items()->value(0, u"markWord"_s).toString().startsWith(u"until "_s));
        QTRY_COMPARE(desk.tabs().at(2).toMap().value(u"count"_s).toString(), u"2"_s);
        QCOMPARE(desk.tabs().at(3).toMap().value(u"count"_s).toString(), u"212 in 7 days"_s);
    }
    void ownersReadAsTeams()
    {
        SampleBackend backend;
        ExceptionsController desk;
        TriageController triage;
        desk.setBackend(&backend);
        triage.setBackend(&backend);
        QTRY_COMPARE(triage.owners().size(), 7);
        triage.setTargets({u"c1-SO-2025-118342"_s});
        triage.setExceptionId(u"c1-SO-2025-118342"_s);
        triage.assignByMatrix();
        QTRY_COMPARE(desk.items()->value(0, u"owner"_s).toString(), u"ERP support"_s);
        QVERIFY(desk.items()->value(0, u"ownerNote"_s).toString().contains(u"what the ERP refuses"_s));
        QTRY_COMPARE(triage.work().value(u"owner"_s).toString(), u"ERP support"_s);
        triage.assignMine();
        QTRY_COMPARE(desk.items()->value(0, u"owner"_s).toString(), u"Marta Kern"_s);
    }
    void oneUndoTextForAll()
    {
        SampleBackend backend;
        TriageController triage;
        triage.setBackend(&backend);
        QVERIFY(triage.undoText().isEmpty());
        triage.setTargets({u"c1-SO-2025-118342"_s, u"c1-SO-2025-118297"_s});
        triage.note(u"asked sales"_s);
        QTRY_VERIFY(triage.undoText().contains(u"note on 2"_s));
        triage.undo();
        QTRY_VERIFY(triage.redoText().contains(u"note on 2"_s));
        QVERIFY(triage.undoText().isEmpty());
        triage.tag(u"month-end -old #x"_s);
        QTRY_COMPARE(backend.commands().constLast(), u"tag 2 month-end x"_s);
    }
    void runbookStepsAreTicked()
    {
        SampleBackend backend;
        TriageController triage;
        triage.setBackend(&backend);
        triage.setCauseId(u"c1"_s);
        QTRY_COMPARE(triage.runbook().size(), 5);
        QCOMPARE(triage.runbookDone(), 2);
        QVERIFY(triage.fix().value(u"text"_s).toString().contains(u"map corrected"_s));
        triage.tick(u"refused/3"_s, true);
        QTRY_COMPARE(triage.runbookDone(), 3);
        QVERIFY(triage.runbook().at(2).toMap().value(u"who"_s).toString().contains(u"Marta Kern"_s));
        triage.undo();
        QTRY_COMPARE(triage.runbookDone(), 2);
    }
    void aSplitCauseIsChosen()
    {
        SampleBackend backend;
        ExceptionsController desk;
        TriageController triage;
        connect(&triage, &TriageController::acted, &desk, &ExceptionsController::expect);
        desk.setBackend(&backend);
        triage.setBackend(&backend);
        QTRY_COMPARE(desk.causeId(), u"c1"_s);
        triage.setCauseId(u"c1"_s);
        QSignalSpy made(&triage, &TriageController::causeMade);
        triage.split(u"entity"_s, u"AM-JP"_s, u"Japan"_s);
        QTRY_COMPARE(made.count(), 1);
        QTRY_VERIFY(desk.causes()->rowOf(made.first().first().toString()) >= 0);
        QCOMPARE(desk.causes()->value(desk.causes()->rowOf(u"c1/AM-JP"_s), u"title"_s).toString(), u"Japan"_s);
    }
    void whenToComeBack()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto now = Sample::at(30, 9, 14);
        const auto times = snoozeTimes(now, berlin);
        QCOMPARE(times.size(), 6);
        qint64 before = now;
        for (const auto five = times.first(5); const auto &time : five) {
            const auto until = qint64(time.toMap()[u"untilMs"_s].toDouble());
            QVERIFY(until > before);
            before = until;
        }
        QVERIFY(times.last().toMap()[u"occurrence"_s].toBool());
        QCOMPARE(snoozeTimes(Sample::at(30, 17, 0), berlin).size(), 5); // no afternoon is left
        QCOMPARE(parseTime(u"2h"_s, now, berlin), now + 7'200'000);
        QCOMPARE(parseTime(u"3 d"_s, now, berlin), now + 3 * 86'400'000LL);
        QCOMPARE(parseTime(u"14:30"_s, now, berlin), Sample::at(30, 14, 30));
        QCOMPARE(parseTime(u"2025-12-31"_s, now, berlin), Sample::at(31, 9, 0));
        QCOMPARE(parseTime(u"2025-12-31 15:00"_s, now, berlin), Sample::at(31, 15, 0));
        for (const auto &bad : {u"8:00"_s, u"2025-12-29"_s, u"soon"_s, u""_s, u"2x"_s}) {
            QCOMPARE(parseTime(bad, now, berlin), 0);
        }
    }
    void rangesArePicked()
    {
        KeyedModel model({"text"});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"a"_s, {1}}, {u"b"_s, {2}}, {u"c"_s, {3}}, {u"d"_s, {4}}});
        model.pickRange(u"d"_s, u"b"_s);
        QCOMPARE(model.picked(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        model.pickRange(u"a"_s, u"gone"_s);
        QCOMPARE(model.picked().size(), 3);
    }
    void anotherChoiceMakesAnotherPlan()
    {
        SampleBackend backend;
        PlanController desk;
        QAbstractItemModelTester tester(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.setBackend(&backend);
        desk.setPlanId(u"plan-7c1e"_s);
        QTRY_VERIFY(desk.present());
        QVERIFY(desk.choices().value(u"open"_s).toBool());
        QTRY_VERIFY(desk.fromSteps().size() > 3);
        desk.chooseFrom(u"start"_s);
        QTRY_COMPARE(desk.planId(), u"plan-2"_s);
        QTRY_COMPARE(desk.choices().value(u"from"_s).toString(), u"start"_s);
        desk.setCurrentItem(u"2"_s);
        desk.askInputs();
        QTRY_COMPARE(desk.inputs().size(), 5);
        desk.editField(u"/currency"_s, u"USD"_s, false);
        QTRY_COMPARE(desk.planId(), u"plan-3"_s);
        QTRY_COMPARE(desk.choices().value(u"edited"_s).toInt(), 1);
        QCOMPARE(desk.choices().value(u"from"_s).toString(), u"start"_s); // the earlier choice stays
        QCOMPARE(desk.edits().size(), 1);
        QCOMPARE(desk.items()->value(1, u"edited"_s).toBool(), true);
        QCOMPARE(desk.items()->value(0, u"edited"_s).toBool(), false);
        desk.setPolicy(60, 2);
        QTRY_COMPARE(desk.choices().value(u"perMinute"_s).toInt(), 60);
        QCOMPARE(backend.commands().constLast(), u"setPlanPolicy 60 2"_s);
        desk.dropEdits();
        QTRY_VERIFY(desk.edits().isEmpty());
    }
    void heldItemsSayByWhom()
    {
        Api::PlanView plan;
        plan.items = {{.position = 1, .orderKey = u"SO-1"_s},
                      {.position = 2, .orderKey = u"SO-2"_s, .after = {1}, .heldBy = 1}};
        QCOMPARE(planHeldBy(plan, plan.items[0]), QString());
        QVERIFY(planHeldBy(plan, plan.items[1]).contains(u"1 SO-1"_s));
        QCOMPARE(planWaitsFor(plan.items[1]), u"after 1"_s);
        QVERIFY(planEffects(plan).constFirst().startsWith(u"1 "_s));
    }
    void moneyIsByEntityAndCurrency()
    {
        Api::PlanView plan;
        const auto item = [](const QString &entity, const char *amount, const char *currency, TargetCheck check) {
            return Api::PlanItemView{.entity = entity, .amount = Sample::money(amount, currency), .check = check};
        };
        plan.items = {item(u"AM-DE"_s, "10.50", "EUR", TargetCheck::Absent),
                      item(u"AM-DE"_s, "1.50", "EUR", TargetCheck::Absent),
                      item(u"AM-US"_s, "3.00", "USD", TargetCheck::Absent),
                      item(u"AM-US"_s, "9.00", "USD", TargetCheck::PresentEqual)};
        const auto money = planMoney(plan);
        QCOMPARE(money.size(), 2);
        QCOMPARE(money[0].toMap()[u"amount"_s].toString(), u"12.00"_s);
        QCOMPARE(money[1].toMap()[u"entity"_s].toString(), u"AM-US"_s);
        QCOMPARE(money[1].toMap()[u"amount"_s].toString(), u"3.00"_s);
    }
    void theDockFollowsWhatRuns()
    {
        SampleBackend backend;
        DockController dock;
        QAbstractItemModelTester tester(dock.news(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy begun(&dock, &DockController::begun);
        dock.setBackend(&backend);
        QTRY_COMPARE(dock.tabs().at(2).toMap().value(u"count"_s).toString(), u"1"_s);
        QCOMPARE(dock.runningCount(), 0);
        QVERIFY(dock.facts().isEmpty());
        backend.approvePlan(u"plan-7c1e"_s);
        backend.runPlan(u"plan-7c1e"_s);
        QTRY_COMPARE(begun.count(), 1);
        QTRY_COMPARE(dock.planId(), u"plan-7c1e"_s);
        backend.advance(11'000);
        backend.advance(30'000);
        QTRY_COMPARE(dock.facts().value(u"state"_s).toString(), u"running"_s);
        QTRY_VERIFY(dock.news()->count() > 10);
        double share = 0;
        for (const auto parts = dock.parts(); const auto &part : parts) {
            share += part.toMap()[u"share"_s].toDouble();
        }
        QVERIFY(share > 0 && share < 1);
        dock.pause();
        QTRY_COMPARE(dock.facts().value(u"state"_s).toString(), u"paused"_s);
        dock.resume();
        dock.stop();
        QTRY_COMPARE(dock.tabs().at(0).toMap().value(u"count"_s).toString(), u"0"_s);
    }
    void workReadsInWords()
    {
        QVERIFY(workWords(u"assign"_s, 3).contains(u"3"_s));
        const auto title = [](const QString &owner) { return u"<%1>"_s.arg(owner); };
        const QJsonObject each{{u"each"_s, QJsonObject{{u"x"_s, QJsonObject{{u"owner"_s, u"team:a"_s}}}}}};
        QCOMPARE(workLineWords({.kind = u"assign"_s, .detail = each}, u"x"_s, title), u"given to <team:a>"_s);
        QCOMPARE(workLineWords({.kind = u"note"_s, .detail = {{u"text"_s, u"<b>plain</b>"_s}}}, u"x"_s, title),
                 u"<b>plain</b>"_s);
    }
};

QTEST_MAIN(TriageModelsTest)
#include "triagemodelstest.moc"
