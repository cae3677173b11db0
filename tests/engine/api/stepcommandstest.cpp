// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commands.h"
#include "engine/store/auditstore.h"
#include "engine/transport/qtfiles.h"
#include "tests/support/desk/plant.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto so = u"SO-1"_s;
const auto order = u"erp-order"_s;

Result<QJsonObject> command(Plant &plant, const QString &kind, QJsonObject args, qint64 seq = 100,
                            std::shared_ptr<Flows::Book> book = {}, qint64 atMs = 0)
{
    static QtFiles files;
    Store::Command one;
    one.seq = seq;
    one.actor = u"marta"_s;
    one.kind = kind;
    one.args = std::move(args);
    one.atMs = atMs > 0 ? atMs : plant.desk.clock.wall;
    const Api::CommandWorld world{
        plant.context(), book ? book : plant.desk.book(), nullptr, files, 0, {}, [] { return Result<void>(); }, {}};
    return waited(plant, Api::performCommand(world, one));
}

Result<QJsonObject> decide(Plant &plant, const QString &step, const QString &verdict, const QString &targetId = {},
                           qint64 seq = 100, qint64 atMs = 0)
{
    return command(plant, u"step.decide"_s,
                   {{u"intent"_s, QString::fromLatin1(plant.desk.step(so, step)->row.intentId)},
                    {u"verdict"_s, verdict},
                    {u"target_id"_s, targetId},
                    {u"reason"_s, u"looked it up"_s}},
                   seq, {}, atMs);
}

/// An order whose create is in this state; the ERP has nothing.
void sentOrder(Plant &plant, const QList<StepState> &path)
{
    plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
    plant.desk.see(quote(so, plant.desk.clock.wall));
    plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
    plant.desk.succeed(so, u"erp-customer"_s, u"7001"_s);
    plant.desk.sendAndEnd(so, order, path);
}

void orderAppears(Plant &plant, const QString &total = u"100.00"_s)
{
    const auto intent = plant.desk.step(so, order)->intent;
    plant.erp.orders.append({u"44817"_s, intent.reference, intent.input[u"quote_number"_s].toString(), u"B"_s, total,
                             plant.desk.clock.wall});
}

qsizetype audits(Plant &plant)
{
    const auto rows = need(Store::AuditStore(plant.desk.database()).page(0, 1'000));
    return std::ranges::count(rows, u"step.decide"_s, &Store::AuditRecord::action);
}

Store::TransitionRow lastMove(Plant &plant, const QString &step)
{
    return need(Store::EffectsStore(plant.desk.database()).history(plant.desk.step(so, step)->row.intentId))
        .constLast();
}

#define REFUSED(outcome, words) \
    do { \
        const auto &refused = (outcome); \
        QVERIFY2(!refused.has_value(), "it was accepted"); \
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed); \
        QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail)); \
    } while (false)

} // namespace

/// A person's decisions: what each needs, what it is checked against, and that it counts once.
class StepCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doneIsReadBack()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown, StepState::InDoubt});
        REFUSED(decide(plant, order, u"done"_s), u"needs the record's id"_s);
        REFUSED(decide(plant, order, u"done"_s, u"44817"_s), u"does not show it"_s);
        orderAppears(plant);
        REFUSED(decide(plant, order, u"done"_s, u"99"_s), u"shows another record than 99"_s);
        QCOMPARE(plant.state(so, order), StepState::InDoubt);
        QCOMPARE(audits(plant), 0);
        VERIFY_RESULT(decide(plant, order, u"done"_s, u"44817"_s));
        QCOMPARE(plant.state(so, order), StepState::Succeeded);
        QCOMPARE(plant.desk.step(so, order)->row.targetId, u"44817"_s);
        const auto move = lastMove(plant, order);
        QCOMPARE(move.commandSeq, 100);
        QCOMPARE(move.reason, u"person-done"_s);
        QVERIFY(move.detail.contains(u"looked it up"_s) && move.detail.contains(u"equal"_s)); // reason and evidence
        QCOMPARE(audits(plant), 1);
    }
    void oneCommandCountsOnce()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown, StepState::InDoubt});
        VERIFY_RESULT(decide(plant, order, u"waived"_s));
        VERIFY_RESULT(decide(plant, order, u"waived"_s)); // carried out again after a crash
        QCOMPARE(audits(plant), 1);
        REFUSED(decide(plant, order, u"waived"_s, {}, 101), u"resolved-manually"_s);
        QCOMPARE(audits(plant), 1);
    }
    void notDoneOnlyAfterTheHorizon()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown, StepState::InDoubt});
        REFUSED(decide(plant, order, u"not-done"_s), u"may still be carried out until"_s);
        QCOMPARE(plant.state(so, order), StepState::InDoubt);
        plant.guards = Guards().without(Guard::NotDoneAfterHorizon);
        plant.restart();
        VERIFY_RESULT(decide(plant, order, u"not-done"_s)); // the design mutant

        Plant later;
        sentOrder(later, {StepState::Unknown, StepState::InDoubt});
        later.desk.clock.pass(10 * minute);
        orderAppears(later);
        REFUSED(decide(later, order, u"not-done"_s), u"shows it"_s);
        later.erp.orders.clear();
        VERIFY_RESULT(decide(later, order, u"not-done"_s));
        QCOMPARE(later.state(so, order), StepState::DeadLettered);
        QCOMPARE(lastMove(later, order).reason, u"person-not-done"_s);
    }
    /// What a person saw is as old as their word, though the engine was away and reads it after the horizon.
    void notDoneCountsFromWhenItWasSaid()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown, StepState::InDoubt});
        const auto said = plant.desk.clock.wall;
        plant.desk.clock.pass(10 * minute);
        REFUSED(decide(plant, order, u"not-done"_s, {}, 100, said), u"look again"_s);
        REFUSED(decide(plant, order, u"not-done"_s, {}, 101, plant.desk.clock.wall + hour),
                u"look again"_s); // the clock was set back
        QCOMPARE(plant.state(so, order), StepState::InDoubt);
        VERIFY_RESULT(decide(plant, order, u"not-done"_s, {}, 102));
    }
    void aDifferenceIsAcceptedByItsId()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown, StepState::Differs});
        orderAppears(plant, u"120.00"_s);
        REFUSED(decide(plant, order, u"done"_s, u"99"_s), u"has no salesOrder 99"_s);
        VERIFY_RESULT(decide(plant, order, u"done"_s, u"44817"_s));
        QCOMPARE(plant.state(so, order), StepState::ResolvedManually);
        QCOMPARE(plant.desk.step(so, order)->row.targetId, u"44817"_s);
    }
    void aDeadLetterMadeByHand()
    {
        Plant plant;
        sentOrder(plant, {StepState::DeadLettered});
        plant.erp.orders.append({u"55"_s, u"by hand"_s, {}, u"B"_s, u"100.00"_s, plant.desk.clock.wall});
        VERIFY_RESULT(decide(plant, order, u"done"_s, u"55"_s));
        QCOMPARE(plant.state(so, order), StepState::ResolvedManually);
        QVERIFY(lastMove(plant, order).detail.contains(u"was read"_s));
        QVERIFY(plant.desk.step(so, u"billing-customer"_s)); // it stands: the flow goes on
    }
    void aFailedUndoing()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::Ignored;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed);
        REFUSED(decide(plant, order, u"not-done"_s), u"undone there by hand"_s);
        REFUSED(decide(plant, order, u"done"_s), u"still shows it"_s);
        plant.erp.orders.first().status = u"C"_s; // by hand
        VERIFY_RESULT(decide(plant, order, u"done"_s));
        QCOMPARE(plant.state(so, order), StepState::ResolvedManually);
        QCOMPARE(lastMove(plant, order).reason, u"person-undone"_s);
        plant.unwind(so, 9); // what was undone by hand counts as undone
        plant.settle(5);
        QCOMPARE(plant.wish(so), u"unwound"_s);
        QCOMPARE(plant.erp.cancels, 1);
    }
    void anUndoInDoubt()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::LostUndone;
        plant.unwind(so);
        plant.settle(8);
        Store::Move move;
        move.intentId = plant.desk.step(so, u"undo-erp-order"_s)->row.intentId;
        move.from = StepState::Unknown;
        move.to = StepState::InDoubt;
        move.reason = u"no-verdict"_s;
        move.nextAtMs = Store::never;
        need(Store::EffectsStore(plant.desk.database()).transition(move));
        plant.desk.clock.pass(10 * minute);
        plant.settle(3);
        QCOMPARE(plant.state(so, order), StepState::Compensating); // waits for the decision
        REFUSED(decide(plant, u"undo-erp-order"_s, u"done"_s, u"44817"_s), u"does not show it"_s);
        VERIFY_RESULT(decide(plant, u"undo-erp-order"_s, u"not-done"_s));
        plant.settle(5);
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed);
    }
    void onlyWhatNeedsAPersonIsDecided()
    {
        Plant plant;
        sentOrder(plant, {StepState::Unknown});
        REFUSED(decide(plant, order, u"waived"_s), u"the step is unknown"_s);
        REFUSED(decide(plant, u"erp-customer"_s, u"waived"_s), u"the step is succeeded"_s);
        Plant doubt;
        sentOrder(doubt, {StepState::Unknown, StepState::InDoubt});
        REFUSED(decide(doubt, order, u"perhaps"_s), u"done, not-done or waived"_s);
        REFUSED(command(doubt, u"step.decide"_s,
                        {{u"intent"_s, QString::fromLatin1(doubt.desk.step(so, order)->row.intentId)},
                         {u"verdict"_s, u"waived"_s}}),
                u"needs a reason"_s);
    }
    void undoingNeedsAReasonAndAnOrder()
    {
        Plant plant;
        plant.dealWithOrder(so);
        REFUSED(command(plant, u"flow.compensate"_s, {{u"order"_s, so}}), u"needs a reason"_s);
        REFUSED(command(plant, u"flow.compensate"_s, {{u"reason"_s, u"x"_s}}), u"name the order"_s);
        const auto run = command(plant, u"flow.compensate"_s, {{u"order"_s, so}, {u"dry_run"_s, true}});
        VERIFY_RESULT(run);
        QVERIFY(!(*run)[u"hash"_s].toString().isEmpty());
        const auto plan = command(plant, u"flow.compensate"_s, {{u"order"_s, so}, {u"reason"_s, u"lost"_s}});
        VERIFY_RESULT(plan);
        QVERIFY(need(Store::PlanStore(plant.desk.database()).plan((*plan)[u"plan"_s].toString())));
    }
    void anApprovalNobodyAskedFor()
    {
        Plant plant;
        sentOrder(plant, {StepState::FailedTransient});
        REFUSED(command(plant, u"step.approve"_s,
                        {{u"intent"_s, QString::fromLatin1(plant.desk.step(so, order)->row.intentId)}}),
                u"does not wait for an approval"_s);
    }
    void aStepWaitsForItsApproval()
    {
        Plant plant;
        auto flows = plant.desk.workspace().flows;
        for (auto &flow : flows) {
            for (auto &step : flow.steps) {
                step.approval = step.step == u"erp-customer"_s;
            }
        }
        const auto book = std::make_shared<Flows::Book>(plant.desk.clock, plant.desk.workspace().estate, flows,
                                                        plant.desk.workspace().mapping);
        plant.context()->flow = [book](const QString &kind) { return book->flow(kind); };
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.settle(3);
        const auto waiting = plant.desk.step(so, u"erp-customer"_s)->row;
        QCOMPARE(waiting.nextReason, u"approval"_s);
        QCOMPARE(plant.erp.looks, 0);
        const QJsonObject args{{u"intent"_s, QString::fromLatin1(waiting.intentId)}, {u"reason"_s, u"checked"_s}};
        VERIFY_RESULT(command(plant, u"step.approve"_s, args, 100, book));
        plant.settle(2);
        QVERIFY(plant.erp.looks > 0); // it goes on
    }
};

QTEST_GUILESS_MAIN(StepCommandsTest)
#include "stepcommandstest.moc"
