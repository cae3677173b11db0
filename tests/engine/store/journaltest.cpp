// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "engine/base/json.h"
#include "engine/store/auditstore.h"
#include "engine/store/commandstore.h"
#include "engine/store/ingeststore.h"
#include "engine/store/metastore.h"
#include "engine/store/planstore.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Store;

class JournalTest : public Test::StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void sameEventIsKeptOnce_data() { addEngines(); }
    void sameEventIsKeptOnce()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        IngestStore ingest(*store);
        Arrival event;
        event.system = u"stripe"_s;
        event.source = u"events"_s;
        event.eventId = u"evt_1"_s;
        event.origin = Origin::Webhook;
        event.type = u"invoice"_s;
        event.recordId = u"in_1"_s;
        event.versionMs = 5;
        event.receivedMs = 9;
        event.body = QByteArray("{\"a\":\"\0\xff\"}", 10); // any bytes
        event.meta = QJsonObject{{u"status"_s, 200}};
        auto polled = event;
        polled.origin = Origin::Poll; // the same event by another road
        auto elsewhere = event;
        elsewhere.source = u"invoices"_s; // the same id in another source is another event
        auto nameless = event;
        nameless.eventId.clear();
        nameless.type = u"unreadable"_s;

        const auto seqs = ingest.append({event, polled, elsewhere, nameless, nameless},
                                        SourceCursor{u"stripe"_s, u"events"_s, u"p2"_s, 9});
        VERIFY_RESULT(seqs);
        QVERIFY(seqs->at(0) > 0);
        QCOMPARE(seqs->at(1), 0);
        QVERIFY(seqs->at(2) > seqs->at(0));
        QVERIFY(seqs->at(3) > seqs->at(2));
        QCOMPARE(seqs->at(4), 0);
        QCOMPARE(ingest.append({event})->first(), 0);
        QCOMPARE(ingest.cursor(u"stripe"_s, u"events"_s), u"p2"_s);
        VERIFY_RESULT(ingest.resetCursor(u"stripe"_s, u"events"_s));
        QCOMPARE(ingest.cursor(u"stripe"_s, u"events"_s), QString());

        const auto row = ingest.row(seqs->at(0)).value();
        QVERIFY(row);
        QCOMPARE(row->body, event.body);
        QCOMPARE(row->origin, Origin::Webhook);
        QCOMPARE(row->meta, event.meta);
        QCOMPARE(row->payloadHash, sha256Hex(event.body));
        QCOMPARE(ingest.row(seqs->at(3)).value()->eventId, QString::fromLatin1(sha256Hex(event.body)));
        QCOMPARE(ingest.pendingInbox(seqs->at(0), 10)->size(), 2);
        QCOMPARE(ingest.lastSeq(), seqs->at(3));
    }

    void eventIdsThatOnlyLookAlikeAreDifferent()
    {
        auto store = freshStore(Engine::Sqlite);
        Arrival one;
        one.system = u"a"_s;
        one.source = u"bc"_s;
        one.eventId = u"1"_s;
        auto two = one;
        two.system = u"ab"_s;
        two.source = u"c"_s;
        QVERIFY(IngestStore(*store).append({one, two})->at(1) > 0);
    }

    void erasureLeavesHashesAndOtherRecords_data() { addEngines(); }
    void erasureLeavesHashesAndOtherRecords()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        IngestStore ingest(*store);
        Arrival person;
        person.system = u"sf"_s;
        person.source = u"contacts"_s;
        person.eventId = u"1"_s;
        person.type = u"Contact"_s;
        person.recordId = u"003"_s;
        person.body = "{\"name\":\"Jane\"}";
        person.attemptSeq = 7;
        auto other = person;
        other.eventId = u"2"_s;
        other.recordId = u"004"_s;
        const auto seqs = ingest.append({person, other}).value();
        QCOMPARE(ingest.erasePayloads({u"sf"_s, u"Contact"_s, u"003"_s}), 1);
        const auto erased = ingest.row(seqs.at(0)).value();
        QVERIFY(erased->erased);
        QVERIFY(erased->body.isEmpty());
        QCOMPARE(erased->payloadHash, sha256Hex(person.body));
        QCOMPARE(ingest.row(seqs.at(1)).value()->body, other.body);
        QCOMPARE(ingest.repliesTo(7)->size(), 2);
        QCOMPARE(ingest.repliesTo(8)->size(), 0);
    }

    void tenantsDoNotSeeEachOther_data() { addEngines(); }
    void tenantsDoNotSeeEachOther()
    {
        QFETCH(Engine, engine);
        auto location = freshLocation(engine);
        if (!location) {
            return;
        }
        auto first = openStore(*location);
        location->tenant = u"other"_s;
        auto second = openStore(*location);
        Arrival event;
        event.eventId = u"1"_s;
        QVERIFY(IngestStore(*first).append({event})->first() > 0);
        QCOMPARE(IngestStore(*second).lastSeq(), 0);
        QVERIFY(IngestStore(*second).append({event})->first() > 0);
        QCOMPARE(IngestStore(*second).pendingInbox(0, 10)->size(), 1);
        VERIFY_RESULT(MetaStore(*first).setWatermark(u"pipeline"_s, 3));
        QCOMPARE(MetaStore(*second).watermark(u"pipeline"_s), 0);
    }

    void aRaisedEpochObservesEverything_data() { addEngines(); }
    void aRaisedEpochObservesEverything()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        MetaStore meta(*store);
        QCOMPARE(meta.operatingSinceMs(u"quote-to-cash"_s)->has_value(), false);
        VERIFY_RESULT(meta.setOperating(u"quote-to-cash"_s, 100));
        QCOMPARE(meta.operatingSinceMs(u"quote-to-cash"_s)->value(), 100);
        QCOMPARE(meta.raiseEpoch(), 1);
        QCOMPARE(meta.epoch(), 1);
        QCOMPARE(meta.operatingSinceMs(u"quote-to-cash"_s)->has_value(), false);
    }

    void commandIsPostedOnceAndFinishedOnce_data() { addEngines(); }
    void commandIsPostedOnceAndFinishedOnce()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        CommandStore commands(*store);
        const Command command{0, u"cmd-1"_s, u"jane"_s, u"replay"_s, QJsonObject{{u"plan"_s, u"p1"_s}}, 10};
        const auto seq = commands.post(command);
        VERIFY_RESULT(seq);
        QCOMPARE(commands.post(command), *seq);
        QCOMPARE(commands.pending(0, 10)->size(), 1);
        QCOMPARE(commands.command(*seq).value()->args, command.args);
        VERIFY_RESULT(commands.finish({*seq, u"done"_s, QJsonObject{{u"sent"_s, 3}}, 20}));
        QCOMPARE(commands.pending(0, 10)->size(), 0);
        QCOMPARE(commands.result(*seq).value()->state, u"done"_s);
        VERIFY_ERROR(commands.finish({*seq, u"failed"_s, {}, 30}), ErrorCode::Conflict);
    }

    void auditChainNamesWhatWasDoneToIt_data() { addEngines(); }
    void auditChainNamesWhatWasDoneToIt()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        AuditStore audit(*store);
        QByteArray head;
        for (int i = 0; i < 20; ++i) {
            AuditRecord record;
            record.atMs = i;
            record.actor = u"jane"_s;
            record.action = u"replay"_s;
            record.subject = u"plan:%1"_s.arg(i % 2);
            record.detail = QJsonObject{{u"ratio"_s, 1.5}, {u"amount"_s, u"186400.00"_s}};
            head = audit.append(record).value();
        }
        const auto whole = audit.verify();
        VERIFY_RESULT(whole);
        QCOMPARE(whole->brokenSeq, 0);
        QCOMPARE(whole->records, 20);
        QCOMPARE(whole->head, head);
        QCOMPARE(audit.bySubject(u"plan:1"_s, 100)->size(), 10);
        QCOMPARE(audit.page(0, 5)->first().seq, 20);
        QCOMPARE(audit.page(16, 5)->first().seq, 15);

        const QStringList unguard = engine == Engine::Sqlite
            ? QStringList{u"DROP TRIGGER guard_audit_update"_s, u"DROP TRIGGER guard_audit_delete"_s}
            : QStringList{u"ALTER TABLE audit DISABLE TRIGGER ALL"_s};
        for (const auto &sql : unguard) {
            VERIFY_RESULT(store->execute(sql));
        }
        struct Tampering {
            QString sql;
            qint64 broken;
        };
        const QList<Tampering> tamperings{{u"UPDATE audit SET actor = 'nobody' WHERE seq = 7"_s, 7},
                                          {u"UPDATE audit SET detail = '{}' WHERE seq = 12"_s, 12},
                                          {u"DELETE FROM audit WHERE seq = 5"_s, 6},
                                          {u"UPDATE audit SET seq = CASE seq WHEN 9 THEN 100 ELSE seq END"_s, 10}};
        for (const auto &[sql, broken] : tamperings) {
            DatabaseTransaction undone(*store);
            VERIFY_RESULT(store->execute(sql));
            QCOMPARE(audit.verify()->brokenSeq, broken);
        }
        VERIFY_RESULT(store->execute(u"DELETE FROM audit WHERE seq > 15"_s));
        QCOMPARE(audit.verify()->brokenSeq, 0); // a cut end is whole in itself …
        QVERIFY(audit.verify()->head != head); // … and seen against a checkpoint
    }

    void planClaimsItsExceptions_data() { addEngines(); }
    void planClaimsItsExceptions()
    {
        QFETCH(Engine, engine);
        auto store = freshStore(engine);
        if (!store) {
            return;
        }
        PlanStore plans(*store);
        const Plan first{u"p1"_s, u"SKU fix"_s, u"jane"_s, u"mapping repaired"_s,
                         10,      "hash",       u"m1"_s,   QJsonObject{{u"gates"_s, 3}},
                         {}};
        PlanItem item;
        item.position = 1;
        item.exceptionId = u"x1"_s;
        item.intentId = "i1";
        item.check = TargetCheck::Absent;
        item.request = QJsonObject{{u"method"_s, u"PUT"_s}};
        auto second = item;
        second.position = 2;
        second.exceptionId = u"x2"_s;
        VERIFY_RESULT(plans.save(first, {item, second}));
        QCOMPARE(plans.state(u"p1"_s).value()->state, u"planned"_s);
        QCOMPARE(plans.items(u"p1"_s)->size(), 2);
        QCOMPARE(plans.items(u"p1"_s)->first().request, item.request);
        QCOMPARE(plans.plan(u"p1"_s).value()->policy, first.policy);

        auto rival = first;
        rival.id = u"p2"_s;
        const auto refused = plans.save(rival, {item});
        VERIFY_ERROR(refused, ErrorCode::Conflict);
        QVERIFY(refused.error().detail.contains(u"p1"));
        QCOMPARE(plans.plan(u"p2"_s)->has_value(), false); // nothing of it stays

        VERIFY_RESULT(plans.addReceipt({0, u"p1"_s, 1, u"applied"_s, u"NS-1"_s, 30}));
        QCOMPARE(plans.receipts(u"p1"_s)->first().text, u"NS-1"_s);
        QCOMPARE(plans.plansInState(u"planned"_s), QStringList{u"p1"_s});
        VERIFY_RESULT(plans.appendState({0, u"p1"_s, u"finished"_s, 40, 0, {}}));
        QCOMPARE(plans.plansInState(u"planned"_s), QStringList());
        QCOMPARE(plans.claimedBy(u"x1"_s), QString());
        VERIFY_RESULT(plans.save(rival, {item}));
        QCOMPARE(plans.claimedBy(u"x1"_s), u"p2"_s);
        QCOMPARE(plans.page(0, {}, 10)->first().id, u"p2"_s);
        QCOMPARE(plans.page(10, u"p2"_s, 10)->first().id, u"p1"_s);
        QCOMPARE(plans.states(u"p1"_s)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
