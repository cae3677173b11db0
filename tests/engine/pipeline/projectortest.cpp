// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/slabook.h"
#include "engine/store/rebuild.h"
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto quoteToCash = u"quote-to-cash"_s;
const auto so = u"SO-1"_s;
const auto notInErp = u"not-in-erp"_s;

/// The journal alone must tell the same story.
bool isTheSameAfterARebuild(Desk &desk)
{
    const auto before = need(Store::dumpProjections(desk.database()));
    Pipeline::Projector projector(desk.clock, Api::referenceOf(desk.workspace().estate),
                                  Api::ratesOf(desk.workspace().estate));
    projector.setOrderFlows(Api::orderFlowsOf(desk.workspace()));
    projector.setSla(Api::slaReferenceOf(desk.workspace()));
    need(Pipeline::Pipeline::rebuild(desk.database(), projector, {}));
    const auto after = need(Store::dumpProjections(desk.database()));
    if (before != after) {
        const auto was = before.split('\n');
        const auto is = after.split('\n');
        for (const auto &line : was) {
            if (!is.contains(line)) {
                qWarning("only before: %s", line.constData());
            }
        }
        for (const auto &line : is) {
            if (!was.contains(line)) {
                qWarning("only after: %s", line.constData());
            }
        }
    }
    return !before.isEmpty() && before == after;
}

} // namespace

/// Gaps seen in state alone: dated by their fact, closed by what arrives, found again from the journal.
class ProjectorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGapOpensDatedByItsFactAndCloses()
    {
        Desk desk;
        const auto won = desk.clock.wall - 5 * hour;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(quote(so, won - hour));
        desk.see(opportunity(so, u"won"_s, won));
        QVERIFY(!desk.gap(so, notInErp)); // the ERP has not been read that far
        desk.readUntil(u"erp"_s, won + 15 * minute - 1);
        desk.project(so);
        QVERIFY(!desk.gap(so, notInErp));
        desk.readUntil(u"erp"_s, won + 15 * minute);
        desk.project(so);
        auto gap = desk.gap(so, notInErp);
        QVERIFY(gap);
        QCOMPARE(gap->item.openedMs, won);
        QCOMPARE(gap->item.state, ExceptionState::Open);
        QCOMPARE(gap->item.failure.system, u"netsuite-emea"_s);
        QCOMPARE(need(Store::ProjectionStore(desk.database()).transaction(so))->state, TransactionState::Stuck);
        QVERIFY(isTheSameAfterARebuild(desk));

        desk.clock.pass(hour);
        const auto closed = desk.clock.wall;
        desk.see(erpOrder(so, u"booked"_s, closed - minute));
        gap = desk.gap(so, notInErp);
        QCOMPARE(gap->item.state, ExceptionState::Resolved);
        QCOMPARE(gap->item.openedMs, won);
        QCOMPARE(gap->resolvedMs, closed);
        desk.clock.pass(hour);
        desk.project(so);
        QCOMPARE(desk.gap(so, notInErp)->resolvedMs, closed);
        QVERIFY(isTheSameAfterARebuild(desk));
    }
    void aGapReopensAsTheSameException()
    {
        Desk desk;
        const auto won = desk.clock.wall - 5 * hour;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.readUntil(u"erp"_s, desk.clock.wall);
        desk.see(opportunity(so, u"won"_s, won));
        const auto opened = desk.gap(so, notInErp);
        QVERIFY(opened);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall - minute));
        QCOMPARE(desk.gap(so, notInErp)->item.state, ExceptionState::Resolved);

        desk.clock.pass(hour);
        auto gone = erpOrder(so, u"booked"_s, desk.clock.wall);
        gone.deleted = true;
        desk.see(gone);
        const auto again = desk.gap(so, notInErp);
        QCOMPARE(again->item.state, ExceptionState::Open);
        QCOMPARE(again->item.id, opened->item.id);
        QCOMPARE(again->item.openedMs, won);
        QCOMPARE(again->resolvedMs, 0);
        QCOMPARE(need(Store::ProjectionStore(desk.database()).exceptionsOfOrder(so)).size(), 1);
        QVERIFY(isTheSameAfterARebuild(desk));
    }
    /// After a restart nothing has been read yet: that closes nothing.
    void aGapStaysWhileItsFactsDo()
    {
        Desk desk;
        const auto won = desk.clock.wall - 5 * hour;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.readUntil(u"erp"_s, desk.clock.wall);
        desk.see(opportunity(so, u"won"_s, won));
        QVERIFY(desk.gap(so, notInErp));
        desk.readUntil(u"erp"_s, 0);
        desk.clock.pass(hour);
        desk.see(opportunity(so, u"won"_s, desk.clock.wall));
        QCOMPARE(desk.gap(so, notInErp)->item.state, ExceptionState::Open);
        QCOMPARE(need(Store::ProjectionStore(desk.database()).transaction(so))->state, TransactionState::Stuck);
        desk.see(opportunity(so, u"lost"_s, desk.clock.wall + 1));
        QCOMPARE(desk.gap(so, notInErp)->item.state, ExceptionState::Resolved);
    }
    void whatNoFlowOfOursWorksOnIsObserved()
    {
        Desk desk;
        const auto goLive = desk.clock.wall;
        desk.operate(quoteToCash, goLive);
        desk.readUntil(u"erp"_s, goLive + 10 * hour);
        const auto ours = u"SO-2"_s;
        desk.see(quote(so, goLive - hour));
        desk.see(opportunity(so, u"won"_s, goLive - minute));
        desk.see(quote(ours, goLive - hour));
        desk.see(opportunity(ours, u"won"_s, goLive + minute));
        QVERIFY(desk.flows(so).isEmpty());
        QVERIFY(desk.gap(so, notInErp));
        QCOMPARE(desk.flows(ours).size(), 1);
        QVERIFY(!desk.gap(ours, notInErp));
        QCOMPARE(need(Store::ProjectionStore(desk.database()).transaction(ours))->state, TransactionState::Moving);
        QVERIFY(isTheSameAfterARebuild(desk));
    }
    /// A step that a person had to look at is one exception over all that becomes of it.
    void aDraftNeverReplacesWhatWasIssuedInTheSameSecond()
    {
        // A log read page by page, newest first: the draft comes last.
        Desk desk;
        const auto issued = billingInvoice(so, desk.clock.wall);
        auto draft = issued;
        draft.object.status = u"draft"_s;
        draft.object.number = draft.record.id;
        desk.see(opportunity(so, u"won"_s, desk.clock.wall - hour));
        desk.see(issued);
        desk.see(draft);
        const auto known = [&] {
            const auto records = desk.records(so);
            const auto it = std::ranges::find(records, issued.record, &Store::RecordRow::ref);
            return it == records.end() ? QString() : it->object.status;
        };
        QCOMPARE(known(), u"issued"_s);
        QVERIFY(isTheSameAfterARebuild(desk));
        QCOMPARE(known(), u"issued"_s);

        // Of another moment the newer version counts, whatever it says.
        draft.versionMs += 1'000;
        desk.see(draft);
        QCOMPARE(known(), u"draft"_s);

        // And what comes in its order is followed within one second too.
        auto paid = issued;
        paid.versionMs = draft.versionMs;
        for (const auto &status : {u"issued"_s, u"paid"_s}) {
            paid.object.status = status;
            desk.see(paid);
            QCOMPARE(known(), status);
        }
    }
    void aRefusedStepIsAnExceptionUntilDecided()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        auto deal = opportunity(so, u"won"_s, desk.clock.wall + minute);
        deal.object.lines.first().productCode = u"NOT-MAPPED"_s;
        desk.see(quote(so, desk.clock.wall));
        desk.see(deal);
        const auto step = desk.step(so, u"validate"_s);
        QVERIFY(step);
        QCOMPARE(step->row.state, StepState::DeadLettered);
        const auto rows = need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(step->row.intentId));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().item.state, ExceptionState::Open);
        QVERIFY(rows.first().item.failure.message.contains(u"NOT-MAPPED"_s));
        QVERIFY(isTheSameAfterARebuild(desk));
    }
};

QTEST_GUILESS_MAIN(ProjectorTest)
#include "projectortest.moc"
