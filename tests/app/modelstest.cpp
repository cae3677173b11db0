// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/causewords.h"
#include "app/components/steadylist.h"
#include "app/drills/drillscontroller.h"
#include "app/exceptions/exceptionscontroller.h"
#include "app/exceptions/filtertext.h"
#include "app/lanes/lanescontroller.h"
#include "app/operations/plancontroller.h"
#include "app/operations/planscontroller.h"
#include "app/operations/planwords.h"
#include "app/systems/systemscontroller.h"
#include "app/transaction/changescontroller.h"
#include "app/transaction/checkscontroller.h"
#include "app/transaction/lineagecontroller.h"
#include "app/transaction/payloadscontroller.h"
#include "app/transaction/transactioncontroller.h"
#include "tests/support/samplebackend.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

/// Holds the answer to one question back until told otherwise.
class LateBackend : public SampleBackend
{
public:
    void hold(const QString &causeId) { m_causeId = causeId; }
    void letGo()
    {
        m_promise.addResult(m_late.result());
        m_promise.finish();
    }
    QFuture<Result<Api::ItemPage>> items(const QString &causeId, const ExceptionFilter &filter, ItemSort sort,
                                         const QString &afterKey, int limit) override
    {
        auto answer = SampleBackend::items(causeId, filter, sort, afterKey, limit);
        if (causeId != m_causeId) {
            return answer;
        }
        m_late = answer;
        m_promise.start();
        return m_promise.future();
    }

private:
    QString m_causeId;
    QFuture<Result<Api::ItemPage>> m_late;
    QPromise<Result<Api::ItemPage>> m_promise;
};

class ModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowDiff();
    void listsStaySteady();
    void pages();
    void lanes();
    void whatNobodySeesIsReadLater();
    void exceptions();
    void exceptionsUnderTheBoardsFilter();
    void lateAnswersAreDropped();
    void checksAskedNow();
    void whatFollowsOnAnItem();
    void transaction();
    void lineageOpensOnDemand();
    void whatChanged();
    void payloads();
    void timeMachine();
    void gapsReadAsGaps();
    void missingMapping();
    void plan();
    void planWords();
    void systemsAndDrills();
    void filterText();
};

void ModelsTest::rowDiff()
{
    KeyedModel model({"text"});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList keys;
        for (int i = 0; i < 12; ++i) {
            const QString key = QString::number(random.bounded(20));
            if (!keys.contains(key)) {
                keys.append(key);
            }
        }
        QList<KeyedModel::Row> rows;
        for (const QString &key : std::as_const(keys)) {
            rows.append({key, {random.bounded(3)}});
        }
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
        if (model.count() > 0) {
            model.togglePicked(model.keyAt(0));
        }
        for (const auto list = model.picked(); const QString &picked : list) {
            QVERIFY(keys.contains(picked));
        }
    }
    QCOMPARE(resets.count(), 0);
}

void ModelsTest::listsStaySteady()
{
    SteadyList model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto entry = [](const QString &text) { return QVariantMap{{u"text"_s, text}}; };
    model.setValues({entry(u"a"_s), entry(u"b"_s)});
    model.setValues({entry(u"a"_s), entry(u"c"_s), entry(u"d"_s)});
    QCOMPARE(changed.count(), 1); // the one that differs
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    model.setValues({entry(u"a"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.data(model.index(0), Qt::UserRole).toMap(), entry(u"a"_s));
    model.setValues({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void ModelsTest::pages()
{
    PagedModel model({"text"});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &PagedModel::pageWanted); // the tester itself fetches when rows arrive
    model.applyPage({}, {{u"a"_s, {1}}, {u"b"_s, {2}}}, u"b"_s, 3);
    model.fetchMore({});
    model.fetchMore({}); // one request at a time
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"b"_s);
    model.applyPage(u"b"_s, {{u"a"_s, {9}}, {u"c"_s, {3}}}, {}, 3);
    QCOMPARE(model.count(), 3);
    QCOMPARE(model.keyAt(1), u"a"_s);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.total(), 3);
}

void ModelsTest::lanes()
{
    SampleBackend backend;
    LanesController desk;
    QAbstractItemModelTester lanes(desk.lanes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester items(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.lanes()->count(), laneCount);
    QTRY_COMPARE(desk.items()->total(), 198);
    QCOMPARE(desk.figures().size(), 5);
    QTRY_COMPARE(desk.lanes()->value(1, u"cards"_s).toList().size(), 5);
    QCOMPARE(desk.lanes()->value(1, u"more"_s).toInt(), 198 - 5);
    QCOMPARE(desk.lanes()->value(1, u"problems"_s).toString(), QString()); // one to each order
    // An order with more than one exception stands under its lane once for each.
    QCOMPARE(desk.lanes()->value(5, u"title"_s).toString(), u"Payment"_s);
    QTRY_COMPARE(desk.lanes()->value(5, u"problems"_s).toString(), u"14 exception(s)"_s); // untranslated
    QCOMPARE(desk.lanes()->value(5, u"more"_s).toInt(), 14 - 5);
    desk.setLane(u"payment"_s);
    QTRY_COMPARE(desk.items()->total(), 14);
    QCOMPARE(desk.items()->count(), 14);
    QCOMPARE(desk.items()->value(12, u"orderKey"_s), desk.items()->value(3, u"orderKey"_s));
    desk.setLane(u"order"_s);
    QTRY_COMPARE(desk.items()->total(), 198);
    QTRY_COMPARE((desk.items()->fetchMore({}), desk.items()->count()), 198);
    backend.makeEmpty();
    QTRY_COMPARE(desk.items()->count(), 0);
    QCOMPARE(desk.lanes()->count(), laneCount);
}

void ModelsTest::whatNobodySeesIsReadLater()
{
    class Reading : public Controller
    {
    public:
        QList<QStringList> read; ///< the topics of each time

    protected:
        void refresh(const QStringList &topics) override { read.append(topics); }
    };
    using Times = QList<QStringList>;
    SampleBackend backend;
    Reading desk;
    desk.setBackend(&backend);
    QCOMPARE(std::exchange(desk.read, {}), Times{QStringList()}); // everything, once
    desk.setLive(false);
    Q_EMIT backend.changed({u"lanes"_s, u"status"_s});
    Q_EMIT backend.changed({u"status"_s, u"items"_s});
    QCOMPARE(desk.read, Times());
    desk.setLive(true);
    QCOMPARE(std::exchange(desk.read, {}), (Times{{u"lanes"_s, u"status"_s, u"items"_s}}));
    desk.setLive(false);
    desk.setLive(true);
    QCOMPARE(desk.read, Times()); // nothing was missed
    desk.setLive(false);
    Q_EMIT backend.changed({});
    Q_EMIT backend.changed({u"systems"_s}); // is part of everything
    desk.setLive(true);
    QCOMPARE(desk.read, Times{QStringList()});
    // One that was never seen reads nothing before it is.
    Reading hidden;
    hidden.setLive(false);
    hidden.setBackend(&backend);
    QCOMPARE(hidden.read, Times());
    hidden.setLive(true);
    QCOMPARE(hidden.read, Times{QStringList()});
}

void ModelsTest::exceptions()
{
    SampleBackend backend;
    ExceptionsController desk;
    QAbstractItemModelTester causes(desk.causes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester items(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.causes()->count(), 8);
    QCOMPARE(desk.causeId(), u"c1"_s);
    QTRY_COMPARE(desk.items()->total(), 143);
    desk.setCauseId(u"c3"_s);
    QTRY_COMPARE(desk.items()->total(), 26);
    desk.setSort(u"order"_s);
    QTRY_VERIFY(desk.items()->value(0, u"orderKey"_s).toString() < desk.items()->value(1, u"orderKey"_s).toString());
    QSignalSpy created(&desk, &ExceptionsController::planCreated);
    desk.items()->togglePicked(desk.items()->keyAt(2));
    desk.planPicked(u"because"_s);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(backend.commands().constLast(), u"createPlan 1"_s);
    desk.setFilterText(u"nosuchcustomer"_s);
    QTRY_VERIFY(desk.empty());
    desk.setFilterText({});
    backend.breakWith(Error{ErrorCode::StoreBusy, u"locked"_s});
    QTRY_VERIFY(desk.error().contains(u"locked"_s));
    QVERIFY(desk.causes()->count() > 0); // what was read stays on screen
    backend.breakWith(std::nullopt);
    QTRY_VERIFY(desk.error().isEmpty());
}

void ModelsTest::exceptionsUnderTheBoardsFilter()
{
    SampleBackend backend;
    ExceptionsController desk;
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.items()->total(), 143);
    const auto all = desk.tabs().at(0).toMap().value(u"count"_s).toString();
    desk.setWithin(u"entity = AM-JP and money > 1"_s);
    QTRY_VERIFY(desk.items()->total() < 143 && desk.items()->total() > 0);
    for (int row = 0; row < desk.items()->count(); ++row) {
        QCOMPARE(desk.items()->value(row, u"entity"_s).toString(), u"AM-JP"_s);
    }
    QTRY_VERIFY(desk.tabs().at(0).toMap().value(u"count"_s).toString() != all); // counts say the filter's share
    QVERIFY2(desk.scope().contains(u"fit the filter"_s), qPrintable(desk.scope()));
    QCOMPARE(desk.chips().size(), 2);
    QCOMPARE(desk.exported(), u"entity = AM-JP and money > 1 and state in (open, resent)"_s);
    desk.setFilterText(u"lane:order"_s);
    QVERIFY(desk.exported().endsWith(u" and lane = order"_s));
    desk.setFilterText({});
    const int fit = desk.items()->total();
    QSignalSpy created(&desk, &ExceptionsController::planCreated);
    desk.planCause(u"because"_s); // what is planned is what is listed
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(backend.commands().constLast(), u"createPlan %1"_s.arg(fit));
    desk.setWithin(desk.chips().at(0).toMap().value(u"without"_s).toString());
    QCOMPARE(desk.chips().size(), 1);
    desk.setWithin({});
    QTRY_COMPARE(desk.items()->total(), 143);
    QCOMPARE(desk.tabs().at(0).toMap().value(u"count"_s).toString(), all);
}

void ModelsTest::lateAnswersAreDropped()
{
    LateBackend backend;
    ExceptionsController desk;
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.items()->total(), 143);
    backend.hold(u"c2"_s);
    desk.setCauseId(u"c2"_s);
    desk.setCauseId(u"c4"_s);
    QTRY_COMPARE(desk.items()->total(), 17);
    backend.letGo();
    bool came = false;
    QMetaObject::invokeMethod(&desk, [&] { came = true; }, Qt::QueuedConnection); // behind the answer
    QTRY_VERIFY(came);
    QCOMPARE(desk.items()->total(), 17);
}

void ModelsTest::checksAskedNow()
{
    SampleBackend backend;
    ChecksController desk;
    QAbstractItemModelTester rows(desk.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    desk.askNow(); // of no order
    desk.setOrderKey(u"SO-1"_s);
    QVERIFY(!desk.asked());
    desk.askNow();
    QTRY_VERIFY(desk.asked());
    QCOMPARE(backend.commands(), QStringList{u"askChecks SO-1"_s});
    QVERIFY(desk.verdict().startsWith(u"It would be refused"_s));
    QCOMPARE(desk.verdictRole(), u"danger"_s);
    QStringList titles;
    for (int i = 0; i < desk.rows()->count(); ++i) {
        titles.append(desk.rows()->value(i, u"title"_s).toString());
    }
    // What is refused first, then what nobody answered, then what passes; the answers after them.
    QCOMPARE(titles,
             (QStringList{u"No credit hold in the ERP"_s, u"Tax can be worked out"_s, u"Everything is in stock"_s,
                          u"NetSuite EMEA, credit"_s, u"Stripe, tax"_s}));
    QCOMPARE(desk.rows()->value(3, u"text_"_s).toString(), u"balance 41,200.00 · hold ON · limit 50,000.00"_s);
    QCOMPARE(desk.rows()->value(4, u"text_"_s).toString(), u"no answer (timed out)"_s);
    QVERIFY(desk.rows()->value(0, u"text_"_s).toString().contains(u"on hold"_s));
    QCOMPARE(desk.rows()->value(2, u"text_"_s).toString(), QString()); // what passes needs no reason
    desk.setOrderKey(u"SO-2"_s);
    QVERIFY(!desk.asked());
    QCOMPARE(desk.rows()->count(), 0);
}

void ModelsTest::whatFollowsOnAnItem()
{
    SampleBackend backend;
    PlanController desk;
    desk.setBackend(&backend);
    desk.setPlanId(u"plan-7c1e"_s);
    QTRY_VERIFY(desk.present());
    desk.setCurrentItem(u"1"_s);
    QTRY_COMPARE(desk.sequels().size(), 2);
    QVERIFY(
        desk.approval().contains(u"Salesforce EMEA"_s)); // what a person approves says what will be done, and its hash
    QVERIFY(desk.approval().contains(desk.facts().value(u"hash"_s).toString()));
    const auto crm = desk.sequels().at(1).toMap();
    QVERIFY(crm[u"title"_s].toString().endsWith(u"Salesforce EMEA"_s));
    QCOMPARE(crm[u"request"_s].toString(), u"PATCH /services/data/v61.0/sobjects/Order"_s);
    QVERIFY(crm[u"note"_s].toString().contains(u"‹billing-subscription.id›"_s));
    Api::SequelView sent;
    sent.sentMs = 1;
    sent.filled = {{u"‹erp-order.id›"_s, u"4711"_s}};
    QVERIFY(planSequelNote(sent, QTimeZone::utc()).contains(u"‹erp-order.id› = 4711"_s));
    sent.state = StepState::Succeeded;
    sent.targetId = u"10671"_s;
    QVERIFY(planSequelNote(sent, QTimeZone::utc()).contains(u"record 10671"_s));
    sent.targetNumber = u"SO1321"_s; // as its page calls it too
    QVERIFY(planSequelNote(sent, QTimeZone::utc()).contains(u"record SO1321"_s));
    sent.cannot = u"no SKU"_s;
    QVERIFY(planSequelNote(sent, QTimeZone::utc()).contains(u"no SKU"_s));
}

void ModelsTest::transaction()
{
    SampleBackend backend;
    TransactionController desk;
    QAbstractItemModelTester rows(desk.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester history(desk.history(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    desk.setOrderKey(u"SO-2025-118342"_s);
    QTRY_VERIFY(desk.present());
    QCOMPARE(desk.facts().value(u"stepText"_s).toString(), u"step 3 of 6"_s);
    QCOMPARE(desk.stepsDone(), u"2/6"_s);
    QCOMPARE(desk.steps()->count(), 7); // the flow and its six steps
    QVERIFY(desk.steps()->value(0, u"head"_s).toBool());
    QCOMPARE(desk.steps()->value(3, u"text_"_s).toString(), u"Create sales order"_s);
    QCOMPARE(desk.steps()->value(3, u"sent"_s).toString(), u"erp-order"_s);
    QVERIFY(desk.steps()->value(3, u"note"_s).toString().startsWith(u"The specified item key is invalid"_s));
    QCOMPARE(desk.steps()->value(4, u"stateWord"_s).toString(), u"To come"_s);
    QCOMPARE(desk.steps()->value(4, u"note"_s).toString(), QString()); // it follows on the row above
    QCOMPARE(desk.steps()->value(6, u"note"_s).toString(), u"after: create billing customer"_s);
    QCOMPARE(desk.steps()->value(6, u"system"_s).toString(), u"Salesforce EMEA"_s);
    QCOMPARE(desk.stoppedStep(), u"erp-order"_s);
    QCOMPARE(desk.nodes().size(), 6);
    QCOMPARE(desk.columns().size(), 5);
    QCOMPARE(desk.rows()->count(), 9); // eight attributes and when each was seen
    desk.setOnlyDifferences(true);
    QCOMPARE(desk.rows()->count(), 4);
    desk.setColumnsMost(3);
    QCOMPARE(desk.columns().size(), 3);
    for (const auto list = desk.columns();
         const auto &column : list) { // those that agree left, those that differ or are silent stayed
        const QString name = column.toMap()[u"name"_s].toString();
        QVERIFY2(name == u"Salesforce EMEA"_s || name == u"NetSuite EMEA"_s || name == u"Zuora"_s, qPrintable(name));
    }
    desk.setOrderKey(u"SO-0"_s);
    QTRY_VERIFY(desk.error().contains(u"SO-0"_s));
    QVERIFY(!desk.present());
}

void ModelsTest::lineageOpensOnDemand()
{
    SampleBackend backend;
    TransactionController desk;
    LineageController lineage;
    QAbstractItemModelTester tester(lineage.records(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    lineage.setBackend(&backend);
    lineage.setDesk(&desk);
    desk.setOrderKey(u"SO-2025-118342"_s);
    QTRY_VERIFY(!lineage.nodes().isEmpty());
    const auto before = lineage.nodes();
    QCOMPARE(before.size(), desk.nodes().size());
    const auto asked = backend.asked().size(); // nothing is read that is not shown
    const auto outer =
        std::ranges::find_if(before, [](const QVariant &node) { return node.toMap()[u"side"_s].toInt() == 1; });
    QVERIFY(outer != before.end());
    const auto id = outer->toMap()[u"id"_s].toString();
    lineage.toggle(id);
    QTRY_COMPARE(lineage.nodes().size(), before.size() + LineageController::atOnce + 1); // and one for those left
    QCOMPARE(backend.asked().size(), asked + 1);
    QVERIFY(backend.asked().constLast().endsWith(u" %1"_s.arg(LineageController::atOnce)));
    const auto last = lineage.nodes().constLast().toMap();
    QVERIFY(last[u"more"_s].toBool());
    QCOMPARE(last[u"side"_s].toInt(), 2);
    lineage.showMore(id);
    QTRY_COMPARE(lineage.nodes().size(), before.size() + 2 * LineageController::atOnce + 1);
    lineage.toggle(id);
    QCOMPARE(lineage.nodes().size(), before.size());

    lineage.setAsTable(true);
    QTRY_COMPARE(lineage.records()->total(), 5'001);
    QVERIFY(lineage.records()->count() <= 3 * PagedModel::pageSize); // the tester itself fetches further ones
    QCOMPARE(lineage.records()->value(0, u"level"_s).toInt(), 0);
    lineage.setText(u"INV-00042"_s);
    QTRY_COMPARE(lineage.records()->total(), 1);
    QCOMPARE(lineage.records()->value(0, u"number"_s).toString(), u"INV-00042"_s);
}

void ModelsTest::whatChanged()
{
    SampleBackend backend;
    ChangesController desk;
    QAbstractItemModelTester tester(desk.changes(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    desk.setCauseId(u"c1"_s);
    QVERIFY(!backend.asked().contains(u"changes c1"_s)); // not on screen: not asked
    desk.setWanted(true);
    QTRY_COMPARE(desk.changes()->count(), 7); // six and the onset
    QCOMPARE(desk.count(), 6);
    const int onset = desk.changes()->rowOf(u"onset"_s);
    QCOMPARE(onset, 1); // newest first: one came after it
    QVERIFY(desk.changes()->value(2, u"text_"_s).toString().contains(u"PRO-EU \u2192 SKU-PRO-EU"_s));
    QCOMPARE(desk.changes()->value(2, u"distance"_s).toString().replace(QChar(0x00a0), u' '), u"3 m before"_s);
    QCOMPARE(desk.changes()->value(2, u"actor"_s).toString(), u"J. Brandt"_s);
    QCOMPARE(desk.changes()->value(0, u"text_"_s).toString(),
             u"Plan runs \u00b7 7c1e"_s); // not "plan.running · plan:7c1e"
    desk.setCauseId(u"c2"_s);
    QTRY_VERIFY(desk.none());
    ExceptionsController exceptions;
    exceptions.setBackend(&backend);
    QTRY_COMPARE(exceptions.causes()->count(), 8);
    const auto beside = exceptions.causes()->value(0, u"changed"_s).toString();
    QVERIFY2(beside.contains(u" after: Mapping product: PRO-EU"_s) && beside.contains(u"J. Brandt"_s),
             qPrintable(beside));
}

void ModelsTest::payloads()
{
    SampleBackend backend;
    TransactionController desk;
    PayloadsController payloads;
    desk.setBackend(&backend);
    payloads.setDesk(&desk);
    desk.setOrderKey(u"SO-2025-118342"_s);
    QTRY_VERIFY(payloads.shown() > 0);
    QVERIFY(!payloads.payload().isEmpty());
    QVERIFY(payloads.line().startsWith(u"P"_s)); // POST, PUT
    QCOMPARE(payloads.against(), 0);
    QCOMPARE(payloads.others().size(), payloads.entries().size());
    payloads.showNewest(u"reply"_s);
    QVERIFY(payloads.message().size() > 0);
    if (payloads.usual() > 0) {
        payloads.toggleCompare();
        QCOMPARE(payloads.against(), payloads.usual());
        QVERIFY(!payloads.before().isEmpty());
        payloads.toggleCompare();
        QCOMPARE(payloads.against(), 0);
    }
}

void ModelsTest::timeMachine()
{
    SampleBackend backend;
    TransactionController desk;
    desk.setBackend(&backend);
    desk.setOrderKey(u"SO-2025-118342"_s);
    QTRY_VERIFY(desk.present());
    QCOMPARE(desk.moments()->count(), 8);
    QCOMPARE(desk.tracks().size(), 4); // three systems and what was done here
    QVERIFY(desk.tracks().contains(u"Zuora"_s));
    QVERIFY(!desk.past());
    QVERIFY(desk.facts().value(u"stuck"_s).toBool());
    const int night = 6; // the attempt after a pause
    QVERIFY(!desk.moments()->value(night, u"gap"_s).toString().isEmpty());
    QCOMPARE(desk.moments()->value(night, u"marks"_s).toList().size(), 1);
    QVERIFY(desk.moments()->value(night, u"words"_s).toString().contains(u'\n')); // when, then what

    desk.setMoment(1); // the quote was approved, nothing was sent
    QVERIFY(desk.past());
    QTRY_COMPARE(desk.history()->count(), 2);
    QVERIFY(!desk.facts().value(u"stuck"_s).toBool()); // nothing can be done there
    QVERIFY(desk.comparisonScope().contains(desk.momentText()));
    const auto cells = desk.rows()->value(0, u"cells"_s).toList();
    QVERIFY(std::ranges::any_of(cells, [](const auto &cell) { return cell.toMap()[u"changes"_s].toBool(); }));

    desk.setMoment(0);
    desk.setMoment(-1); // the answer to a moment that was left is not shown
    QTRY_VERIFY(!backend.busy());
    QVERIFY(!desk.past());
    QCOMPARE(desk.history()->count(), 8);
    desk.setMoment(99);
    QCOMPARE(desk.moment(), -1);
}

void ModelsTest::gapsReadAsGaps()
{
    SampleBackend backend;
    ExceptionsController desk;
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.causes()->count(), 8);
    const int row = desk.causes()->rowOf(u"c8"_s);
    QCOMPARE(desk.causes()->value(row, u"stateWord"_s).toString(), u"Gap"_s);
    QCOMPARE(desk.causes()->value(row, u"title"_s).toString(), u"Issued in billing, not in the ledger"_s);
    desk.setCauseId(u"c8"_s);
    QTRY_COMPARE(desk.items()->total(), 45);
    QCOMPARE(desk.items()->value(0, u"stateWord"_s).toString(), u"Gap"_s);
    TransactionController detail;
    detail.setBackend(&backend);
    detail.setOrderKey(desk.items()->value(0, u"orderKey"_s).toString());
    QTRY_VERIFY(detail.present());
    QCOMPARE(detail.facts().value(u"word"_s).toString(), u"Gap"_s);
    QVERIFY(detail.vendor().value(u"sentLine"_s).toString().isEmpty());
    QVERIFY(detail.missing().isEmpty());
    QCOMPARE(causeShort(u"not-in-ledger"_s, u"whatever"_s), u"Not in the ledger"_s);
}

void ModelsTest::missingMapping()
{
    SampleBackend backend;
    ExceptionsController desk;
    desk.setBackend(&backend);
    QTRY_COMPARE(desk.causes()->count(), 8);
    desk.setCauseId(u"c7"_s);
    QTRY_COMPARE(desk.items()->total(), 9);
    TransactionController detail;
    detail.setBackend(&backend);
    detail.setOrderKey(desk.items()->value(0, u"orderKey"_s).toString());
    QTRY_VERIFY(detail.present());
    QCOMPARE(detail.missing(),
             (QVariantMap{{u"map"_s, u"product"_s},
                          {u"key"_s, u"PRO-EU-25"_s},
                          {u"value"_s, QString()},
                          {u"known"_s, QStringList{u"SKU-PRO-E1"_s}}}));
    QVERIFY(detail.told().isEmpty());
    detail.setMapping(u"product"_s, u"PRO-EU-25"_s, u"SKU-1"_s, u"same item"_s);
    QTRY_COMPARE(backend.commands().constLast(), u"setMapping product PRO-EU-25 SKU-1 same item"_s);
    // It stays in sight, and in the dialog, until what waited for it is replayed, for whoever looks.
    QTRY_COMPARE(detail.missing().value(u"value"_s).toString(), u"SKU-1"_s);
    QVERIFY(detail.told().startsWith(u"PRO-EU-25 is SKU-1"_s));
    QCOMPARE(detail.vendor().value(u"role"_s).toString(), u"warn"_s);
    TransactionController another;
    another.setBackend(&backend);
    another.setOrderKey(detail.orderKey());
    QTRY_COMPARE(another.told(), detail.told());
}

void ModelsTest::planWords()
{
    Api::PlanItemView begins;
    begins.orderKey = u"SO-1"_s;
    begins.check = TargetCheck::AbsentUnwitnessed;
    begins.evidence = u"begins the flow: checked here"_s;
    begins.checkedHere = begins.beginsFlow = true;
    Api::PlanItemView shared;
    shared.orderKey = u"SO-2"_s;
    shared.check = TargetCheck::Absent;
    shared.askedMs = 1;
    shared.sharedWith = {u"SO-3"_s};
    Api::PlanItemView held;
    held.orderKey = u"SO-4"_s;
    held.check = TargetCheck::CannotTell;
    held.evidence = u"value map product has no entry for P-1 (DE)"_s;
    Api::PlanView plan;
    plan.items = {begins, shared, held};
    const auto checks = planChecks(plan);
    QCOMPARE(checks.size(), 3);
    QCOMPARE(checks[0].toMap()[u"check"_s].toString(), u"begins"_s);
    QCOMPARE(checks[2].toMap()[u"note"_s].toString(), u"held"_s);
    QVERIFY(planFacts(plan, QTimeZone::utc()).value(u"scope"_s).toString().contains(u"4 orders need 3 effects"_s));
    QVERIFY(planEvidence(shared, QTimeZone::utc()).endsWith(u"also for SO-3"_s));
    QCOMPARE(planEvidence(held, QTimeZone::utc()), u"No entry for P-1 (DE) in the product map"_s);
    plan.items[0].receipt = Api::ReceiptKind::Applied;
    QCOMPARE(planProgress(plan).constFirst().toMap()[u"word"_s].toString(), u"passed the check, the flow goes on"_s);
    // Once the steps that follow are read back, it is applied and says how many.
    plan.items[0].receiptText = u"the flow has begun; the 7 steps after it were read back"_s;
    plan.items[0].proved = 7;
    QCOMPARE(planProgress(plan).constFirst().toMap()[u"word"_s].toString(), u"done, read back"_s);
    QVERIFY(planReceipt(plan.items[0], QTimeZone::utc()).startsWith(u"7 next step"_s));
    QCOMPARE(planReceiptLook(plan.items[0]).word, lookOf(Api::ReceiptKind::Applied).word);
}

void ModelsTest::plan()
{
    SampleBackend backend;
    PlansController plans;
    QAbstractItemModelTester list(plans.plans(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    plans.setBackend(&backend);
    PlanController desk;
    QAbstractItemModelTester items(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester fields(desk.fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&backend);
    desk.setPlanId(u"plan-7c1e"_s);
    QTRY_COMPARE(desk.items()->count(), 143);
    desk.setCurrentItem(desk.items()->keyAt(0));
    QCOMPARE(desk.fields()->count(), 6);
    desk.setAllFields(false);
    QCOMPARE(desk.fields()->count(), 3);
    desk.setCheckFilter(toWord(TargetCheck::CannotTell));
    QVERIFY(desk.items()->count() < 10);
    desk.setCheckFilter({});
    desk.run(); // not approved yet
    QTRY_VERIFY(!desk.error().isEmpty());
    desk.approve();
    QTRY_COMPARE(desk.facts().value(u"state"_s).toString(), u"approved"_s);
    desk.run();
    QTRY_COMPARE(desk.facts().value(u"state"_s).toString(), u"holding"_s);
    QCOMPARE(desk.holdLeftMs(), 10'000.0);
    desk.undo();
    QTRY_COMPARE(desk.facts().value(u"state"_s).toString(), u"approved"_s);
    desk.run();
    QTRY_COMPARE(desk.facts().value(u"state"_s).toString(), u"holding"_s);
    backend.advance(11'000);
    QTRY_VERIFY(desk.running());
    backend.advance(200'000);
    QTRY_COMPARE(desk.facts().value(u"state"_s).toString(), u"finished"_s);
    QTRY_COMPARE(plans.plans()->value(0, u"share"_s).toDouble(), 1.0);
}

void ModelsTest::systemsAndDrills()
{
    SampleBackend backend;
    SystemsController systems;
    QAbstractItemModelTester a(systems.systems(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    systems.setBackend(&backend);
    QTRY_COMPARE(systems.systems()->count(), 9);
    QCOMPARE(systems.current(), u"zuora"_s);
    systems.setPaused(u"zuora"_s, true);
    QTRY_VERIFY(systems.pane().value(u"paused"_s).toBool());
    QTRY_COMPARE(systems.flows()->count(), 2);
    systems.setOperate(u"billing-invoice-to-erp"_s, true);
    QTRY_COMPARE(backend.commands().constLast(), u"operate billing-invoice-to-erp"_s);
    systems.setOperate(u"quote-to-cash"_s, false);
    QTRY_VERIFY(systems.observing());
    DrillsController drills;
    QAbstractItemModelTester b(drills.drills(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester l(drills.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester t(drills.truth(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    drills.setBackend(&backend);
    QTRY_COMPARE(drills.current(), u"sc16"_s); // the running one
    QCOMPARE(drills.truth()->count(), 3);
    drills.run(u"sc9"_s);
    QTRY_COMPARE(backend.commands().constLast(), u"runDrill sc9"_s);
    QCOMPARE(drills.truth()->count(), 0);
}

void ModelsTest::filterText()
{
    const auto filter = parseFilter(u"lane:order entity:AM-JP currency:jpy nordlicht energie colon:kept"_s);
    QCOMPARE(filter.lane, Lane::Order);
    QCOMPARE(filter.entity, u"AM-JP"_s);
    QCOMPARE(filter.currency, u"JPY"_s);
    QCOMPARE(filter.text, u"nordlicht energie colon:kept"_s);
    QVERIFY(!parseFilter(u"lane:nowhere"_s).lane);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "modelstest.moc"
