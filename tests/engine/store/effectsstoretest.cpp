// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/base/json.h"
#include "engine/model/effectstable.h"
#include "engine/store/effectsstore.h"
#include "engine/store/projectionstore.h"
#include "engine/store/rebuild.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

namespace
{

Intent intentOf(const QString &object, const QString &operation = u"order.upsert"_s, int generation = 0)
{
    Intent intent;
    intent.orderKey = u"SO-1"_s;
    intent.flowId = u"flow-1"_s;
    intent.step = u"erp-order"_s;
    intent.target = u"netsuite-emea"_s;
    intent.objectKey = object;
    intent.operation = operation;
    intent.businessVersion = u"1"_s;
    intent.generation = generation;
    intent.capability = Capability::Upsert;
    intent.reference = u"TL-SO-1"_s;
    intent.input = QJsonObject{{u"amount"_s, u"186400.00"_s}};
    intent.createdMs = 1000;
    intent.id = sha256Hex((object + operation + QString::number(generation)).toUtf8());
    return intent;
}

} // namespace

class EffectsStoreTest : public Test::StoreTest
{
    Q_OBJECT

    /// A store with a held lease.
    struct Bench {
        std::unique_ptr<Database> database;
        Test::HandClock clock;
        std::unique_ptr<Lease> lease;
        LeaseToken token;

        explicit Bench(std::unique_ptr<Database> store)
            : database(std::move(store))
        {
            if (database) {
                lease = std::make_unique<Lease>(*database, clock, u"engine-a"_s, u"boot-1"_s);
                token = lease->acquire(u"engine"_s, 60'000).value_or(LeaseToken{});
            }
        }
        AttemptDraft draft(const QList<QByteArray> &intents) const
        {
            AttemptDraft draft;
            draft.lease = token;
            draft.intentIds = intents;
            draft.system = u"netsuite-emea"_s;
            draft.createdMs = clock.wall;
            draft.createdBootMs = clock.boot;
            draft.sendByBootMs = clock.boot + 5000;
            draft.timeoutMs = 30'000;
            draft.method = "PUT";
            draft.url = u"https://example.test/salesOrder/eid:TL-SO-1"_s;
            draft.body = "{\"amount\":186400.00}";
            return draft;
        }
        Result<AttemptRow> send(const QByteArray &intent)
        {
            return EffectsStore(*database).addAttempt(draft({intent}), u"attempt-committed"_s, clock.wall + 35'000,
                                                      *lease);
        }
        Result<qint64> move(const QByteArray &intent, StepState from, StepState to, std::optional<int> fence = {})
        {
            Move move;
            move.intentId = intent;
            move.from = from;
            move.to = to;
            move.fence = fence;
            move.atMs = clock.wall;
            move.reason = u"test"_s;
            return EffectsStore(*database).transition(move);
        }
    };

private Q_SLOTS:
    void oneFactStartsOneFlow_data() { addEngines(); }
    void oneFactStartsOneFlow()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        Flow flow{0, u"f-1"_s, u"SO-1"_s, u"quote-to-cash"_s, u"SO-1"_s, u"1"_s, 10, 1, u"operate"_s, {}};
        const auto first = effects.ensureFlow(flow);
        VERIFY_RESULT(first);
        QVERIFY(first->isNew);
        flow.id = u"f-2"_s; // the same news by another road
        const auto second = effects.ensureFlow(flow);
        VERIFY_RESULT(second);
        QVERIFY(!second->isNew);
        QCOMPARE(second->id, u"f-1"_s);
        flow.id = u"f-1"_s;
        flow.businessVersion = u"2"_s;
        VERIFY_ERROR(effects.ensureFlow(flow), ErrorCode::Conflict);
        QCOMPARE(effects.flowsOfOrder(u"SO-1"_s)->size(), 1);
    }

    void twoFlowsShareOneIntent_data() { addEngines(); }
    void twoFlowsShareOneIntent()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        const auto intent = intentOf(u"customer:C1"_s, u"customer.upsert"_s);
        QVERIFY(effects.ensureIntent(intent, 0)->isNew);
        QVERIFY(!effects.ensureIntent(intent, 0)->isNew);
        const auto stored = effects.intent(intent.id);
        VERIFY_RESULT(stored);
        QCOMPARE((*stored)->input, intent.input);
        QCOMPARE((*stored)->capability, Capability::Upsert);
        for (const auto &flow : {u"f-1"_s, u"f-2"_s, u"f-2"_s}) {
            VERIFY_RESULT(effects.addFlowStep({flow, 1, u"erp-customer"_s, intent.id}));
        }
        QCOMPARE(effects.flowsOfIntent(intent.id)->size(), 2);
    }

    void attemptMovesTheStepAndRaisesTheFence_data() { addEngines(); }
    void attemptMovesTheStepAndRaisesTheFence()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        const auto intent = intentOf(u"order:SO-1"_s);
        VERIFY_RESULT(effects.ensureIntent(intent));
        const auto sent = bench.send(intent.id);
        VERIFY_RESULT(sent);
        QCOMPARE(sent->intents.first().second, 1);
        auto step = effects.step(intent.id).value();
        QCOMPARE(step->state, StepState::InFlight);
        QCOMPARE(step->fence, 1);
        QCOMPARE(step->tries, 1);
        QCOMPARE(step->firstSentMs, bench.clock.wall);
        VERIFY_ERROR(bench.send(intent.id), ErrorCode::ForbiddenTransition); // it is in flight

        const auto firstSent = bench.clock.wall;
        VERIFY_RESULT(bench.move(intent.id, StepState::InFlight, StepState::Unknown, 1));
        bench.clock.pass(10'000);
        VERIFY_RESULT(bench.send(intent.id));
        step = effects.step(intent.id).value();
        QCOMPARE(step->fence, 2);
        QCOMPARE(step->firstSentMs, firstSent); // a key's age counts from the first send
        QCOMPARE(step->lastSentMs, bench.clock.wall);
        QCOMPARE(effects.attempts(intent.id)->size(), 2);
        QCOMPARE(effects.history(intent.id)->size(), 3);
        QCOMPARE(effects.requestBody(sent->bodyHash), QByteArray("{\"amount\":186400.00}"));

        VERIFY_ERROR(bench.move(intent.id, StepState::InFlight, StepState::Succeeded, 1), ErrorCode::LeaseLost);
        QCOMPARE(effects.step(intent.id).value()->state, StepState::InFlight); // a stale fence changes nothing
        VERIFY_ERROR(bench.move(intent.id, StepState::Unknown, StepState::Succeeded), ErrorCode::Stale);
        VERIFY_RESULT(bench.move(intent.id, StepState::InFlight, StepState::Succeeded, 2));
    }

    void attemptIsRefusedWhole_data() { addEngines(); }
    void attemptIsRefusedWhole()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        const auto good = intentOf(u"order:SO-1"_s);
        const auto other = intentOf(u"order:SO-2"_s);
        VERIFY_RESULT(effects.ensureIntent(good));
        VERIFY_RESULT(effects.ensureIntent(other));
        VERIFY_RESULT(bench.move(other.id, StepState::Planned, StepState::Cancelled));
        const auto before = dumpProjections(*bench.database).value();
        VERIFY_ERROR(effects.addAttempt(bench.draft({good.id, other.id}), u"x"_s, 0, *bench.lease),
                     ErrorCode::ForbiddenTransition);
        VERIFY_ERROR(effects.addAttempt(bench.draft({"nobody"}), u"x"_s, 0, *bench.lease), ErrorCode::NotFound);
        QCOMPARE(dumpProjections(*bench.database).value(), before);
        QVERIFY(effects.attempts(good.id)->isEmpty());

        const auto sent = effects.addAttempt(bench.draft({good.id}), u"x"_s, 0, *bench.lease);
        VERIFY_RESULT(sent);
        // another effect on the same object waits until this one is proved
        const auto sameObject = intentOf(u"order:SO-1"_s, u"order.cancel"_s);
        VERIFY_RESULT(effects.ensureIntent(sameObject));
        VERIFY_ERROR(bench.send(sameObject.id), ErrorCode::NotAllowed);
        VERIFY_RESULT(bench.move(good.id, StepState::InFlight, StepState::Succeeded));
        VERIFY_RESULT(bench.send(sameObject.id));
    }

    void batchPutsEveryIntentInFlight_data() { addEngines(); }
    void batchPutsEveryIntentInFlight()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        QList<QByteArray> ids;
        for (int i = 0; i < 3; ++i) {
            const auto intent = intentOf(u"order:SO-%1"_s.arg(i));
            VERIFY_RESULT(effects.ensureIntent(intent));
            ids.append(intent.id);
        }
        const auto sent = effects.addAttempt(bench.draft(ids), u"x"_s, 0, *bench.lease);
        VERIFY_RESULT(sent);
        const auto stored = effects.attempt(sent->seq);
        QCOMPARE((*stored)->intents.size(), 3);
        QCOMPARE(effects.stepsInState(StepState::InFlight, 10)->size(), 3);
    }

    void oneKeyOneBody()
    {
        Bench bench(freshStore(Engine::Sqlite));
        EffectsStore effects(*bench.database);
        const auto first = intentOf(u"a"_s);
        const auto second = intentOf(u"b"_s);
        VERIFY_RESULT(effects.ensureIntent(first));
        VERIFY_RESULT(effects.ensureIntent(second));
        auto draft = bench.draft({first.id});
        draft.key = u"key-1"_s;
        VERIFY_RESULT(effects.addAttempt(draft, u"x"_s, 0, *bench.lease));
        draft.intentIds = {second.id};
        draft.body = "{\"amount\":1}";
        VERIFY_ERROR(effects.addAttempt(draft, u"x"_s, 0, *bench.lease), ErrorCode::Bug);
        QCOMPARE(effects.step(second.id).value()->state, StepState::Planned);
    }

    void newerObservationStopsTheSend_data() { addEngines(); }
    void newerObservationStopsTheSend()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        ProjectionStore projections(*bench.database);
        const auto intent = intentOf(u"order:SO-1"_s);
        VERIFY_RESULT(effects.ensureIntent(intent));
        RecordRow row;
        row.ref = {u"netsuite-emea"_s, u"salesOrder"_s, u"17"_s};
        row.orderKey = u"SO-1"_s;
        const auto looked = projections.lastObservationSeq().value();
        Observation observation;
        observation.record = row.ref;
        row.observationSeq = projections.appendObservation(observation).value();
        VERIFY_RESULT(projections.putRecord(row));

        auto draft = bench.draft({intent.id});
        draft.seen = SeenUpTo{looked, u"SO-1"_s, {}};
        VERIFY_ERROR(effects.addAttempt(draft, u"x"_s, 0, *bench.lease), ErrorCode::Stale);
        draft.seen = SeenUpTo{looked, {}, {row.ref}};
        VERIFY_ERROR(effects.addAttempt(draft, u"x"_s, 0, *bench.lease), ErrorCode::Stale);
        draft.seen = SeenUpTo{row.observationSeq, u"SO-1"_s, {row.ref}};
        VERIFY_RESULT(effects.addAttempt(draft, u"x"_s, 0, *bench.lease));
    }

    void everyPairOfStatesIsRefusedInCode()
    {
        Bench bench(freshStore(Engine::Sqlite));
        const auto intent = intentOf(u"order:SO-1"_s);
        VERIFY_RESULT(EffectsStore(*bench.database).ensureIntent(intent));
        for (const auto &from : effectStates()) {
            for (const auto &to : effectStates()) {
                if (!mayGo(from.state, to.state) || to.state == StepState::InFlight) {
                    VERIFY_ERROR(bench.move(intent.id, from.state, to.state), ErrorCode::ForbiddenTransition);
                }
            }
        }
        QVERIFY(EffectsStore(*bench.database).history(intent.id)->isEmpty());
    }

    void leaseIsTakenOverOnlyWhenBothClocksSaySo_data() { addEngines(); }
    void leaseIsTakenOverOnlyWhenBothClocksSaySo()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        const auto intent = intentOf(u"order:SO-1"_s);
        VERIFY_RESULT(effects.ensureIntent(intent));
        Lease second(*bench.database, bench.clock, u"engine-b"_s, u"boot-1"_s);
        const auto refused = second.acquire(u"engine"_s, 60'000);
        VERIFY_ERROR(refused, ErrorCode::LeaseLost);
        QVERIFY(refused.error().detail.contains(u"engine-a"));

        bench.clock.wall += 3'600'000; // the wall clock jumps; boot time does not
        VERIFY_ERROR(second.acquire(u"engine"_s, 60'000), ErrorCode::LeaseLost);
        VERIFY_ERROR(bench.lease->check(bench.token), ErrorCode::LeaseLost); // the holder is the more cautious one
        VERIFY_ERROR(bench.send(intent.id), ErrorCode::LeaseLost);

        bench.clock.boot += 60'001;
        const auto taken = second.acquire(u"engine"_s, 60'000);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->fence, bench.token.fence + 1);
        VERIFY_ERROR(bench.lease->renew(bench.token, 60'000), ErrorCode::LeaseLost);
        VERIFY_RESULT(second.renew(*taken, 120'000));
        VERIFY_RESULT(second.release(*taken));
        VERIFY_ERROR(second.check(*taken), ErrorCode::LeaseLost);
        const auto again = bench.lease->acquire(u"engine"_s, 60'000);
        VERIFY_RESULT(again);
        QCOMPARE(again->fence, taken->fence + 1);
    }

    void dueListIsOrderedAndOnlyActionable_data() { addEngines(); }
    void dueListIsOrderedAndOnlyActionable()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        QCOMPARE(effects.nextDueMs(), never);
        const QList<qint64> dueMs{300, 100, 200, 100, never};
        QList<QByteArray> ids;
        for (int i = 0; i < dueMs.size(); ++i) {
            const auto intent = intentOf(u"order:%1"_s.arg(i));
            VERIFY_RESULT(effects.ensureIntent(intent, dueMs.at(i), u"earlier-step"_s));
            ids.append(intent.id);
        }
        VERIFY_RESULT(bench.move(ids.at(3), StepState::Planned, StepState::Cancelled));
        const auto idsOf = [](const QList<StepRow> &rows) {
            QList<QByteArray> list;
            for (const auto &row : rows) {
                list.append(row.intentId);
            }
            return list;
        };
        QCOMPARE(idsOf(*effects.due(250, 10)), (QList<QByteArray>{ids.at(1), ids.at(2)}));
        QCOMPARE(idsOf(*effects.due(250, 1)), (QList<QByteArray>{ids.at(1)}));
        QCOMPARE(effects.nextDueMs(), 100);
        VERIFY_RESULT(effects.schedule(ids.at(1), 400, u"back-off"_s));
        QCOMPARE(idsOf(*effects.due(500, 10)), (QList<QByteArray>{ids.at(2), ids.at(0), ids.at(1)}));
        VERIFY_ERROR(effects.schedule("nobody", 1, {}), ErrorCode::NotFound);
    }

    void stepsAreRebuiltFromTheJournal_data() { addEngines(); }
    void stepsAreRebuiltFromTheJournal()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        for (int i = 0; i < 4; ++i) {
            const auto intent = intentOf(u"order:%1"_s.arg(i));
            VERIFY_RESULT(effects.ensureIntent(intent));
            for (int attempt = 0; attempt <= i; ++attempt) {
                bench.clock.pass(1000);
                VERIFY_RESULT(bench.send(intent.id));
                Move lost;
                lost.intentId = intent.id;
                lost.from = StepState::InFlight;
                lost.to = attempt == 2 ? StepState::Succeeded : StepState::Unknown;
                lost.atMs = bench.clock.wall;
                lost.reason = u"no-proof"_s;
                lost.targetId = attempt == 2 ? u"NS-%1"_s.arg(i) : QString();
                lost.message = attempt == 2 ? QString() : u"reset by peer"_s;
                VERIFY_RESULT(effects.transition(lost));
                if (attempt == 2) {
                    break;
                }
            }
        }
        const auto before = dumpProjections(*bench.database).value();
        QVERIFY(before.contains("target_id=NS-2"));
        VERIFY_RESULT(dropProjections(*bench.database, u"pipeline"_s));
        QVERIFY(dumpProjections(*bench.database)->isEmpty());
        VERIFY_RESULT(rebuildSteps(*bench.database));
        QCOMPARE(dumpProjections(*bench.database).value(), before);
    }

    void looksAreKept_data() { addEngines(); }
    void looksAreKept()
    {
        QFETCH(Engine, engine);
        Bench bench(freshStore(engine));
        if (!bench.database) {
            return;
        }
        EffectsStore effects(*bench.database);
        LookRow look;
        look.intentId = "i";
        look.check = TargetCheck::AbsentUnwitnessed;
        look.found = QJsonObject{{u"evidence"_s, u"empty answer"_s}};
        look.witnessMs = 17;
        VERIFY_RESULT(effects.addLook(look));
        const auto looks = effects.looks("i").value();
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks.first().check, TargetCheck::AbsentUnwitnessed);
        QCOMPARE(looks.first().found, look.found);
        QCOMPARE(looks.first().witnessMs, 17);
    }
};

QTEST_GUILESS_MAIN(EffectsStoreTest)
#include "effectsstoretest.moc"
