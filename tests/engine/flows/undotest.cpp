// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/auditstore.h"
#include "engine/store/ingeststore.h"
#include "tests/support/desk/plant.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto so = u"SO-1"_s;
const auto order = u"erp-order"_s;
const auto undoOrder = u"undo-erp-order"_s;

/// The open exceptions of the order, by code.
QStringList openOnes(Plant &plant)
{
    QStringList codes;
    for (const auto list = need(Store::ProjectionStore(plant.desk.database()).exceptionsOfOrder(so));
         const auto &row : list) {
        if (row.item.state != ExceptionState::Resolved) {
            codes.append(row.item.failure.code);
        }
    }
    codes.sort();
    return codes;
}

QStringList moves(Plant &plant, const QString &step)
{
    QStringList words;
    for (const auto list =
             need(Store::EffectsStore(plant.desk.database()).history(plant.desk.step(so, step)->row.intentId));
         const auto &move : list) {
        words.append(toWord(move.to));
    }
    return words;
}

qsizetype audits(Plant &plant, const QString &action)
{
    const auto rows = need(Store::AuditStore(plant.desk.database()).page(0, 1'000));
    return std::ranges::count(rows, action, &Store::AuditRecord::action);
}

} // namespace

/// Unwinding a flow over a real store and a scripted ERP: what is sent, what proves it, and what stands in the way.
class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsIsUndoneAndProved()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.erp.orders.first().status, u"C"_s);
        QCOMPARE(moves(plant, order), (QStringList{u"succeeded"_s, u"compensating"_s, u"compensated"_s}));
        QCOMPARE(moves(plant, undoOrder), (QStringList{u"in-flight"_s, u"unknown"_s, u"succeeded"_s}));
        QCOMPARE(plant.state(so, u"erp-customer"_s), StepState::Succeeded); // master data stays
        QCOMPARE(plant.wish(so), u"unwound"_s);
        QCOMPARE(openOnes(plant), QStringList());
        QCOMPARE(need(Store::ProjectionStore(plant.desk.database()).transaction(so))->state,
                 TransactionState::Cancelled);
        QCOMPARE(audits(plant, u"flow.unwind"_s), 1);
        QCOMPARE(audits(plant, u"flow.unwound"_s), 1);

        const auto undo = plant.desk.step(so, undoOrder)->intent;
        QCOMPARE(undo.businessVersion, u"1/undo:44817"_s); // per target id
        QCOMPARE(undo.reference, plant.desk.step(so, order)->intent.reference);
        plant.settle(); // and nothing more comes of it
        QCOMPARE(plant.erp.cancels, 1);
    }
    /// What may have been carried out is to be read soon; what was refused has changed nothing.
    void whoReadsTheTargetIsToldOfAnEffect()
    {
        for (const bool refuses : {false, true}) {
            Plant plant;
            plant.dealWithOrder(so);
            plant.erp.cancel = refuses ? ScriptedErp::Cancel::Refused : ScriptedErp::Cancel::Works;
            QStringList told;
            plant.context()->wrote = [&](const QString &system, const QString &type) {
                told.append(system + u' ' + type);
            };
            plant.unwind(so);
            plant.settle();
            QCOMPARE(told, refuses ? QStringList() : QStringList{u"netsuite-emea salesOrder"_s});
        }
    }
    /// What was seen by a clock that was ahead is older than a look of now: it is not looked for again and again.
    void aClockSetBackMakesNoLookStale()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.desk.clock.wall += 4 * hour;
        auto seen = erpOrder(so, u"active"_s, plant.desk.clock.wall);
        seen.record.id = u"44817"_s;
        seen.object.keys.insert(u"external_id"_s, plant.desk.step(so, order)->intent.reference);
        Store::Arrival arrival;
        arrival.system = seen.record.system;
        arrival.source = u"poll"_s;
        arrival.eventId = u"44817:1"_s;
        arrival.receivedMs = plant.desk.clock.wall;
        seen.inboxSeq = need(Store::IngestStore(plant.desk.database()).append({arrival})).constFirst();
        plant.desk.see(seen);
        plant.desk.clock.wall -= 4 * hour;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QVERIFY2(plant.erp.looks < 15, qPrintable(QString::number(plant.erp.looks)));
    }
    void theLastStepIsUndoneFirst()
    {
        Plant plant;
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        const auto intent = plant.desk.step(so, order)->intent;
        plant.erp.orders.append({u"44817"_s, intent.reference, intent.input[u"quote_number"_s].toString(), u"B"_s,
                                 u"100.00"_s, plant.desk.clock.wall});
        plant.desk.succeed(so, order, u"44817"_s);
        plant.desk.succeed(so, u"billing-customer"_s, u"cus_1"_s);
        const auto billing = plant.desk.step(so, u"billing-subscription"_s)->intent;
        plant.erp.subscriptions.append({u"sub_1"_s, billing.reference, so, u"active"_s, plant.desk.clock.wall});
        plant.desk.succeed(so, u"billing-subscription"_s, u"sub_1"_s);
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.effects, (QStringList{u"subscription sub_1"_s, u"order 44817"_s}));
        QCOMPARE(plant.state(so, u"crm-writeback"_s), StepState::Cancelled); // planned, never sent
        QCOMPARE(plant.state(so, u"billing-subscription"_s), StepState::Compensated);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QCOMPARE(plant.wish(so), u"unwound"_s);
        Store::EffectsStore effects(plant.desk.database());
        const auto proved =
            need(effects.history(plant.desk.step(so, u"billing-subscription"_s)->row.intentId)).constLast();
        const auto begun = need(effects.history(plant.desk.step(so, undoOrder)->row.intentId)).constFirst();
        QVERIFY(proved.seq < begun.seq); // each proved before the next
    }
    void anAnswerThatChangedNothingIsAFailure()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::Ignored;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1); // not sent again: another answer would mend nothing
        QCOMPARE(plant.state(so, undoOrder), StepState::DeadLettered);
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed);
        QCOMPARE(plant.wish(so), u"stopped"_s);
        QCOMPARE(openOnes(plant).filter(u"changed-nothing"_s).size(), 1);

        plant.settle(); // it stays so until a person commands
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed);
        plant.erp.cancel = ScriptedErp::Cancel::Works;
        plant.unwind(so, 9);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 2);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QCOMPARE(plant.desk.step(so, undoOrder)->row.generation, 1);
        QCOMPARE(openOnes(plant), QStringList());
    }
    void aRefusedCancellationIsTold()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::Refused;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.state(so, order), StepState::CompensationFailed);
        QVERIFY(plant.desk.step(so, order)->row.lastMessage.contains(u"locked"_s));
        QCOMPARE(openOnes(plant).filter(u"USER_ERROR"_s).size(), 1);
    }
    void whatIsFoundTwiceIsNotUndone()
    {
        Plant plant;
        plant.dealWithOrder(so);
        auto twin = plant.erp.orders.first();
        twin.id = u"44818"_s;
        plant.erp.orders.append(twin);
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Differs);
        QCOMPARE(plant.wish(so), u"stopped"_s);
        QCOMPARE(openOnes(plant).filter(u"found-different"_s).size(), 1);

        Plant careless; // the design mutant "undo of one of two"
        careless.guards = Guards().without(Guard::UndoExactlyOne);
        careless.restart();
        careless.dealWithOrder(so);
        careless.erp.orders.append(twin);
        careless.erp.orders.last().reference = careless.erp.orders.first().reference;
        careless.unwind(so);
        careless.settle(5);
        QVERIFY(careless.erp.cancels > 0);
    }
    void whatAPersonChangedIsNotUndone()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.orders.first().total = u"120.00"_s;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Differs);
    }
    void whatAPersonUndidNeedsNoSending()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.orders.first().status = u"C"_s;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QCOMPARE(plant.wish(so), u"unwound"_s);
    }
    void whatAPersonDeletedIsProvedByAWitness()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.orders.clear();
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
    }
    /// It was found there, so nothing of ours says since when it must show: an index older than that proves nothing.
    void whatAnIndexHidesIsNotGone()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.indexedMs = plant.desk.clock.wall - hour;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.state(so, order), StepState::Compensating);
        QCOMPARE(plant.wish(so), u"unwind"_s);
        plant.erp.indexedMs.reset();
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
    }
    void nothingIsUndoneWhileAStepIsUnresolved()
    {
        for (const auto doubt : {StepState::Unknown, StepState::Accepted, StepState::InDoubt}) {
            Plant plant;
            plant.dealWithOrder(so);
            const auto other = u"SO-2"_s; // the same, but its billing set-up has no verdict
            plant.desk.see(quote(other, plant.desk.clock.wall));
            plant.desk.see(opportunity(other, u"won"_s, plant.desk.clock.wall));
            plant.desk.succeed(other, u"erp-customer"_s, u"7002"_s);
            const auto intent = plant.desk.step(other, order)->intent;
            plant.erp.orders = {{u"44900"_s, intent.reference, intent.input[u"quote_number"_s].toString(), u"B"_s,
                                 u"100.00"_s, plant.desk.clock.wall}};
            plant.desk.succeed(other, order, u"44900"_s);
            plant.desk.sendAndEnd(other, u"billing-customer"_s,
                                  doubt == StepState::InDoubt ? QList{StepState::Unknown, StepState::InDoubt}
                                                              : QList{doubt});
            plant.unwind(other);
            plant.settle(10);
            QCOMPARE(plant.erp.cancels, 0);
            QCOMPARE(plant.state(other, order), StepState::Succeeded);
            QCOMPARE(plant.wish(other), u"unwind"_s); // it waits, it has not given up

            Store::Move move; // a verdict
            move.intentId = plant.desk.step(other, u"billing-customer"_s)->row.intentId;
            move.from = plant.state(other, u"billing-customer"_s);
            move.to = move.from == StepState::Accepted ? StepState::Unknown : StepState::DeadLettered;
            move.atMs = plant.desk.clock.wall;
            move.reason = u"test"_s;
            move.nextAtMs = Store::never;
            need(Store::EffectsStore(plant.desk.database()).transition(move));
            if (move.to == StepState::Unknown) {
                std::swap(move.from, move.to);
                move.to = StepState::DeadLettered;
                need(Store::EffectsStore(plant.desk.database()).transition(move));
            }
            plant.settle();
            QCOMPARE(plant.erp.cancels, 1);
            QCOMPARE(plant.state(other, order), StepState::Compensated);
        }
    }
    void aHaltedUndoingHoldsOnlyWhatChangesTheContract()
    {
        const auto invoices = u"billing-invoice-to-erp"_s;
        Plant plant;
        plant.dealWithOrder(so);
        plant.desk.operate(invoices, plant.desk.clock.wall - hour);
        plant.desk.see(erpOrder(so, u"booked"_s, plant.desk.clock.wall));
        const auto begun = [&] {
            return std::ranges::any_of(plant.desk.flows(so), [&](const auto &flow) { return flow.kind == invoices; });
        };
        plant.unwind(so);
        plant.desk.see(billingInvoice(so, plant.desk.clock.wall));
        QVERIFY(!begun());
        plant.settle(); // the invoice is the point of no return
        QCOMPARE(plant.wish(so), u"stopped"_s);
        plant.desk.project(so);
        QVERIFY(begun());
        QVERIFY(plant.desk.step(so, u"erp-invoice"_s)); // and goes on
    }
    void anIssuedInvoiceIsThePointOfNoReturn()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.desk.see(billingInvoice(so, plant.desk.clock.wall));
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Succeeded);
        QCOMPARE(plant.wish(so), u"stopped"_s);
        QVERIFY(openOnes(plant).contains(u"undoing-stopped"_s));
    }
    void aLostAnswerIsProved()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::LostDone;
        plant.unwind(so);
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
    }
    void aLostRequestIsSentAgainAfterTheHorizon()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.erp.cancel = ScriptedErp::Cancel::LostUndone;
        plant.unwind(so);
        plant.settle(30);
        QCOMPARE(plant.erp.cancels, 1); // the first may still arrive
        plant.erp.cancel = ScriptedErp::Cancel::Works;
        plant.settle(120);
        QCOMPARE(plant.erp.cancels, 2);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
    }
    /// Killed after every flush and every answer in turn: the end is the same, and the cancellation was carried out once.
    void itGoesOnAfterAKillAnywhere()
    {
        int actions = 0;
        {
            Plant plant;
            plant.dealWithOrder(so);
            plant.unwind(so);
            plant.settle(12);
            QCOMPARE(plant.wish(so), u"unwound"_s);
            actions = plant.actions;
        }
        int killed = 0;
        for (int at = 1; at <= actions; ++at) {
            Plant plant;
            plant.dealWithOrder(so);
            plant.unwind(so);
            plant.killAt = at;
            plant.settle(150);
            QVERIFY2(plant.state(so, order) == StepState::Compensated, qPrintable(QString::number(at)));
            QCOMPARE(plant.wish(so), u"unwound"_s);
            QCOMPARE(plant.erp.orders.first().status, u"C"_s);
            QCOMPARE(plant.erp.cancels, 1);
            ++killed;
        }
        QVERIFY(killed > 10);
    }
    void aLostDealTurnsIntoItsCompensation()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.desk.see(opportunity(so, u"lost"_s, plant.desk.clock.wall));
        plant.settle();
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
        QCOMPARE(plant.wish(so), u"unwound"_s);
        QCOMPARE(audits(plant, u"flow.unwind"_s), 1);
    }
    void aCancellationWaitsForWhatIsUnresolved()
    {
        Plant plant;
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        plant.desk.sendAndEnd(so, order, {StepState::Unknown}, u"44817"_s);
        plant.desk.see(opportunity(so, u"lost"_s, plant.desk.clock.wall + 1));
        QCOMPARE(plant.wish(so), QString());
        const auto intent = plant.desk.step(so, order)->intent;
        plant.erp.orders.append({u"44817"_s, intent.reference, intent.input[u"quote_number"_s].toString(), u"B"_s,
                                 u"100.00"_s, plant.desk.clock.wall});
        need(Store::EffectsStore(plant.desk.database()).schedule(intent.id, 0, {}));
        plant.settle(); // the look finds it, then it is undone
        QCOMPARE(plant.erp.cancels, 1);
        QCOMPARE(plant.state(so, order), StepState::Compensated);
    }
    void whatWasNotSentIsCancelledWithItsDeal()
    {
        Plant plant;
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"lost"_s, plant.desk.clock.wall + 1));
        plant.settle(3);
        QCOMPARE(plant.state(so, u"erp-customer"_s), StepState::Cancelled);
        QCOMPARE(plant.erp.looks, 0);
        QCOMPARE(plant.wish(so), QString()); // nothing stands, nothing is undone
    }
    void aReopenedDealIsHeldAndGoesOnWhenItIsWonAgain()
    {
        Plant plant;
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"open"_s, plant.desk.clock.wall + 1));
        plant.settle(3);
        QCOMPARE(plant.state(so, u"erp-customer"_s), StepState::Planned);
        QCOMPARE(plant.desk.step(so, u"erp-customer"_s)->row.nextReason, u"fact-not-true"_s);
        QCOMPARE(plant.erp.looks, 0);
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall + 2));
        plant.turn();
        QVERIFY(plant.erp.looks > 0);
    }
    void aFlowThatAsksAPersonIsNotUndoneByItself()
    {
        Plant plant;
        plant.dealWithOrder(so);
        auto flows = plant.desk.workspace().flows;
        for (auto &flow : flows) {
            flow.compensatesOnCancel = false;
        }
        const Flows::Book book(plant.desk.clock, plant.desk.workspace().estate, flows, plant.desk.workspace().mapping);
        const auto flow = plant.desk.flows(so).constFirst();
        const Flows::Wanted wanted{.wish = Flows::Wish::Cancelled, .why = u"its order was cancelled upstream"_s};
        need(Flows::takeOver(plant.desk.database(), book, flow, wanted, plant.desk.clock.wall, {}));
        QCOMPARE(plant.wish(so), u"stopped"_s);
        plant.desk.project(so);
        QVERIFY(openOnes(plant).contains(u"undoing-stopped"_s));
        plant.settle(5);
        QCOMPARE(plant.erp.cancels, 0);
    }
    void whatIsPostedWaitsForItsWindow()
    {
        Plant plant;
        auto flow = *plant.desk.book()->flow(u"quote-to-cash"_s);
        const auto opens = plant.desk.clock.wall + 20 * minute;
        const auto day = QDateTime::fromMSecsSinceEpoch(opens, QTimeZone::utc());
        const int from = day.time().msecsSinceStartOfDay() / static_cast<int>(minute);
        flow.postingWindows = {{u"erp"_s, QTimeZone::utc(), {day.date().dayOfWeek()}, from, from + 60}};
        plant.context()->flow = [&flow](const QString &) { return &flow; };
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        plant.desk.see(quote(so, plant.desk.clock.wall));
        plant.desk.see(opportunity(so, u"won"_s, plant.desk.clock.wall));
        plant.settle(5);
        const auto waits = plant.desk.step(so, u"erp-customer"_s)->row;
        QCOMPARE(waits.state, StepState::Planned);
        QCOMPARE(waits.nextReason, u"posting-window"_s);
        QCOMPARE(waits.nextAtMs / minute, opens / minute);
        QCOMPARE(plant.erp.looks, 0);
        plant.desk.clock.pass(20 * minute);
        plant.settle(5);
        QVERIFY(plant.erp.looks > 0);
        QVERIFY(plant.state(so, u"erp-customer"_s) != StepState::Planned);
    }
    void theCriticalFlowGoesFirstWhereThereIsLittleRoom()
    {
        Plant plant;
        plant.limits = {{u"concurrency"_s, 1}};
        plant.restart();
        const auto low = u"billing-invoice-to-erp"_s;
        auto flows = plant.desk.workspace().flows;
        for (auto &flow : flows) {
            flow.flowClass.criticality = flow.kind == low ? u"low"_s : u"high"_s;
        }
        plant.context()->flow = [flows](const QString &kind) {
            const auto it = std::ranges::find(flows, kind, &Config::Flow::kind);
            return it == flows.end() ? nullptr : &*it;
        };
        plant.dealWithOrder(so); // its invoice is due first
        plant.desk.operate(low, plant.desk.clock.wall - hour);
        plant.desk.see(Test::erpOrder(so, u"booked"_s, plant.desk.clock.wall));
        plant.desk.see(billingInvoice(so, plant.desk.clock.wall));
        QVERIFY(plant.desk.step(so, u"erp-invoice"_s));
        const auto other = u"SO-2"_s;
        plant.desk.see(quote(other, plant.desk.clock.wall));
        plant.desk.see(opportunity(other, u"won"_s, plant.desk.clock.wall));
        QVERIFY(plant.desk.step(other, u"erp-customer"_s));
        plant.turn();
        QVERIFY2(plant.erp.asked.first().contains(u"FROM customer"_s), qPrintable(plant.erp.asked.first()));
    }
    void whatWaitsForRoomIsNotReadAnew()
    {
        class Looks final : public Store::StoreProbe
        {
        public:
            std::optional<Error> before(Operation, QStringView sql) override
            {
                read += sql.contains("FROM look WHERE"_L1) ? 1 : 0;
                return std::nullopt;
            }
            int read = 0;
        } probe;
        Plant plant;
        plant.limits = {{u"concurrency"_s, 1}};
        plant.restart();
        plant.desk.operate(u"quote-to-cash"_s, plant.desk.clock.wall - hour);
        const QStringList orders{u"SO-1"_s, u"SO-2"_s, u"SO-3"_s, u"SO-4"_s, u"SO-5"_s};
        for (const auto &order : orders) {
            plant.desk.see(quote(order, plant.desk.clock.wall));
            plant.desk.see(opportunity(order, u"won"_s, plant.desk.clock.wall));
        }
        Flows::Machine machine(plant.context());
        const auto readBy = [&](int turns) {
            probe.read = 0;
            for (int i = 0; i < turns; ++i) {
                need(machine.pump());
            }
            return probe.read;
        };
        plant.desk.database().setProbe(&probe);
        QCOMPARE(readBy(1), 5);
        QCOMPARE(machine.inHand(), 1);
        QCOMPARE(readBy(10), 0); // one is under way, the others wait
        const auto waits = plant.desk.step(u"SO-3"_s, u"erp-customer"_s)->row;
        need(Store::EffectsStore(plant.desk.database()).schedule(waits.intentId, 0, u"wanted"_s));
        QCOMPARE(readBy(10), 1); // something happened to it: it may not need the system at all any more
        plant.erp.answer();
        need(plant.context()->writer.flush());
        QVERIFY(readBy(1) > 0); // there is room again
        plant.desk.database().setProbe(nullptr);
    }
    void nothingIsUndoneWhileObserving()
    {
        Plant plant;
        plant.dealWithOrder(so);
        plant.unwind(so);
        plant.desk.operate(u"quote-to-cash"_s, std::nullopt);
        plant.settle(5);
        QCOMPARE(plant.erp.cancels, 0);
        QCOMPARE(plant.state(so, order), StepState::Succeeded);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
