// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/happenings.h"
#include "engine/api/reader.h"
#include "engine/store/auditstore.h"
#include "engine/store/changestore.h"
#include "tests/support/desk/desk.h"
#include "tests/support/memoryfiles.h"

#include <QJsonArray>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Api::Reader> readerOf(Desk &desk)
{
    auto opened = Api::Reader::open(desk.workspace());
    if (!opened) {
        qFatal("%s", qUtf8Printable(opened.error().detail));
    }
    return std::move(*opened);
}

void act(Desk &desk, qint64 atMs, const QString &action, const QString &subject, const QJsonObject &detail = {},
         const QString &actor = u"marta"_s)
{
    Store::AuditRecord record;
    record.atMs = atMs;
    record.actor = actor;
    record.action = action;
    record.subject = subject;
    record.detail = detail;
    need(Store::AuditStore(desk.database()).append(record));
}

void stuck(Desk &desk, int number, const QString &entity, ExceptionState state, qint64 openedMs)
{
    Store::ProjectionStore projections(desk.database());
    Store::ExceptionRow row;
    row.item.id = u"x%1"_s.arg(number);
    row.item.orderKey = u"SO-%1"_s.arg(number);
    row.item.causeId = u"c1"_s;
    row.item.state = state;
    row.item.openedMs = openedMs;
    row.item.failure = {u"stripe"_s, u"payment.create"_s, u"MISSING"_s, u"no such item"_s};
    row.entity = entity;
    row.lane = u"order"_s;
    row.amount = {Decimal::fromMinor(10'000, 2), u"EUR"_s};
    row.amountReporting = 10'000;
    row.stepState = StepState::DeadLettered;
    row.resolvedMs = state == ExceptionState::Resolved ? openedMs + 1 : 0;
    need(projections.putException(row).transform([] { return true; }));
}

} // namespace

/// What stands beside a list and a cause: the board's filter, what changed, the lineage level by level.
class BesideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBoardsFilterReachesTheExceptions()
    {
        Desk desk;
        const auto now = desk.clock.wall;
        need(Store::ProjectionStore(desk.database())
                 .putCause({{u"c1"_s, u"Missing"_s, u"stripe"_s, u"payment.create"_s, u"MISSING"_s}, now - hour, now})
                 .transform([] { return true; }));
        stuck(desk, 1, u"AM-DE"_s, ExceptionState::Open, now - 3 * hour);
        stuck(desk, 2, u"AM-DE"_s, ExceptionState::Open, now - minute);
        stuck(desk, 3, u"AM-JP"_s, ExceptionState::Open, now - 3 * hour);
        stuck(desk, 4, u"AM-DE"_s, ExceptionState::Snoozed, now - 3 * hour);
        stuck(desk, 5, u"AM-DE"_s, ExceptionState::Resolved, now - 3 * hour);
        auto reader = readerOf(desk);
        Api::ExceptionQuery query;
        query.within = u"entity = AM-DE"_s;
        query.nowMs = now;
        const auto causes = need(reader->causes(query, now));
        QCOMPARE(causes.size(), 1);
        QCOMPARE(causes.first().open, 2);
        QCOMPARE(causes.first().atRiskReporting.amount, Decimal::fromMinor(20'000, 2));
        query.causeId = u"c1"_s;
        const auto page = need(reader->items(query, Api::ItemOrder::Money, {}, 1));
        QCOMPARE(page.total, 2);
        QVERIFY(!page.nextKey.isEmpty());
        QCOMPARE(need(reader->items(query, Api::ItemOrder::Money, page.nextKey, 5)).items.size(), 1);
        query.within = u"entity = AM-DE and age > 2h"_s;
        QCOMPARE(need(reader->items(query, Api::ItemOrder::Age, {}, 5)).items.first().orderKey, u"SO-1"_s);
        query.snoozed = true;
        QCOMPARE(need(reader->items(query, Api::ItemOrder::Money, {}, 5)).items.first().orderKey, u"SO-4"_s);
        const auto scope = need(reader->exceptionScope(u"entity = AM-DE"_s, u"marta"_s, now));
        QCOMPARE(scope.open, 2);
        QCOMPARE(scope.snoozed, 1);
        QCOMPARE(scope.resolved7d, 1);
        QCOMPARE(scope.atRiskReporting.amount, Decimal::fromMinor(20'000, 2));
        QCOMPARE(need(reader->exceptionScope(u"entity = AM-XX"_s, u"marta"_s, now)).open, 0);
        const auto wrong = reader->exceptionScope(u"kustomer = 3"_s, u"marta"_s, now);
        QVERIFY(!wrong && wrong.error().code == ErrorCode::BadInput);
    }

    void changesAroundAnOnset()
    {
        Desk desk;
        const auto onset = desk.clock.wall;
        need(Store::ProjectionStore(desk.database())
                 .putCause({{u"c1"_s, u"Missing"_s, u"stripe"_s, u"x"_s, u"MISSING"_s}, onset, onset})
                 .transform([] { return true; }));
        stuck(desk, 1, u"AM-DE"_s, ExceptionState::Open, onset);
        const auto use = [&](const QString &version, qint64 atMs) {
            need(Store::MappingStore(desk.database()).use(version, {{u"v"_s, version}}, atMs).transform([] {
                return true;
            }));
        };
        use(u"aaaaaaaaaaaa"_s, onset - 100 * hour); // the first is no change
        act(desk, onset - 90 * hour, u"system.pause"_s, u"system:stripe"_s, {{u"paused"_s, true}}); // long ago
        act(desk, onset - 20 * hour, u"flow.operate"_s, u"flow:quote-to-cash"_s, {{u"on"_s, true}});
        act(desk, onset - 2 * hour, u"work.assign"_s, u"exception:x"_s); // changes nothing for a system
        act(desk, onset - 3 * minute, u"mapping.set"_s, u"mapping:product"_s,
            {{u"key"_s, u"PRO-EU-25"_s}, {u"value"_s, u"SKU-1"_s}});
        use(u"bbbbbbbbbbbb"_s, onset - 3 * minute + 500);
        act(desk, onset + hour, u"system.down"_s, u"system:stripe"_s, {{u"error"_s, u"503"_s}}, u"throughline"_s);
        act(desk, onset + 2 * hour, u"system.up"_s, u"system:stripe"_s, {}, u"throughline"_s);
        act(desk, onset + 50 * hour, u"roi.set"_s, u"setting:roi"_s); // long after

        auto reader = readerOf(desk);
        const auto view = need(reader->changes(u"c1"_s));
        QStringList kinds;
        for (const auto &change : view.changes) {
            kinds.append(change.kind);
        }
        QCOMPARE(kinds, (QStringList{u"operate"_s, u"mapping"_s, u"down"_s, u"up"_s}));
        const auto &mapping = view.changes[1];
        QCOMPARE(mapping.fromOnsetMs, -3 * minute);
        QCOMPARE(mapping.text, u"PRO-EU-25 → SKU-1"_s);
        QCOMPARE(mapping.version, u"bbbbbbbb"_s); // the edit and the version it made are one change
        QCOMPARE(mapping.actor, u"marta"_s);
        QVERIFY(view.changes[2].actor.isEmpty()); // nobody in person
        const auto causes = need(reader->causes({}, onset));
        QVERIFY(causes.first().changed);
        QCOMPARE(causes.first().changed->kind, u"mapping"_s); // the last one before it
        QVERIFY(!reader->changes(u"nobody"_s));
    }

    void whatHappensByItselfIsKeptOnce()
    {
        Desk desk;
        MemoryFiles files;
        auto workspace = desk.workspace();
        workspace.folder = u"/w"_s;
        files.write(u"/w/estate.yaml"_s, "a: 1").value();
        const auto note = [&](qint64 atMs) {
            need(Api::noteConfiguration(desk.database(), files, workspace, atMs).transform([] { return true; }));
        };
        Store::AuditStore audit(desk.database());
        note(1'000);
        note(2'000);
        QCOMPARE(need(audit.bySubject(u"config"_s, 9)).size(), 1);
        files.write(u"/w/estate.yaml"_s, "a: 2").value();
        files.write(u"/w/flows/own.yaml"_s, "b: 1").value();
        note(3'000);
        const auto newest = need(audit.bySubject(u"config"_s, 9)).constFirst();
        QCOMPARE(newest.detail[u"changed"_s].toArray(), (QJsonArray{u"estate.yaml"_s, u"flows/own.yaml"_s}));

        const auto system = [&](bool down, qint64 atMs) {
            need(Api::noteSystem(desk.database(), u"stripe"_s, down, {{u"last_error"_s, u"503"_s}}, atMs).transform([] {
                return true;
            }));
        };
        system(false, 4'000); // it was never down
        system(true, 5'000);
        system(true, 6'000);
        system(false, 7'000);
        const auto moves = need(audit.bySubject(u"system:stripe"_s, 9));
        QCOMPARE(moves.size(), 2);
        QCOMPARE(moves.first().action, u"system.up"_s);
        QCOMPARE(moves.last().detail[u"error"_s].toString(), u"503"_s);
    }

    void lineageComesLevelByLevel()
    {
        Desk desk;
        Store::ProjectionStore projections(desk.database());
        const auto put = [&](ObjectKind kind, const QString &id, const QMap<QString, QString> &keys) {
            Store::RecordRow row;
            row.ref = {u"stripe"_s, toWord(kind), id};
            row.orderKey = u"SO-1"_s;
            row.object.kind = kind;
            row.object.number = id;
            row.object.status = u"open"_s;
            row.object.keys = keys;
            need(projections.putRecord(row).transform([] { return true; }));
        };
        put(ObjectKind::Order, u"O"_s, {{u"order_key"_s, u"SO-1"_s}});
        put(ObjectKind::Subscription, u"sub"_s, {{u"order_key"_s, u"SO-1"_s}, {u"stripe_subscription"_s, u"sub"_s}});
        for (int i = 0; i < 30; ++i) {
            put(ObjectKind::Invoice, u"in_%1"_s.arg(i, 2, 10, QChar(u'0')), {{u"stripe_subscription"_s, u"sub"_s}});
        }
        auto reader = readerOf(desk);
        Api::LineageQuery query{.orderKey = u"SO-1"_s, .node = u"stripe/subscription/sub"_s, .limit = 10};
        auto page = need(reader->lineage(query));
        QCOMPARE(page.total, 31); // the order and its invoices
        QCOMPARE(page.rows.size(), 10);
        QCOMPARE(page.rows.first().node.kind, ObjectKind::Order); // business order
        QCOMPARE(page.edges.size(), 10);
        QSet<QString> seen;
        for (;;) {
            for (const auto rows = page.rows; const auto &row : rows) {
                QVERIFY(!seen.contains(row.node.id));
                seen.insert(row.node.id);
            }
            if (page.nextKey.isEmpty()) {
                break;
            }
            query.afterKey = page.nextKey;
            page = need(reader->lineage(query));
        }
        QCOMPARE(seen.size(), 31);
        Api::LineageQuery table{.orderKey = u"SO-1"_s, .limit = 5};
        const auto first = need(reader->lineage(table));
        QCOMPARE(first.total, 32);
        QCOMPARE(first.rows[0].level, 0);
        QCOMPARE(first.rows[0].node.kind, ObjectKind::Order);
        QCOMPARE(first.rows[1].level, 1);
        QCOMPARE(first.rows[2].level, 2);
        QCOMPARE(first.rows[1].neighbours, 31);
        table.text = u"in_07"_s;
        const auto found = need(reader->lineage(table));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.rows.first().node.number, u"in_07"_s);
        table = {.orderKey = u"SO-1"_s, .node = u"nothing"_s};
        QVERIFY(!reader->lineage(table));
    }
};

QTEST_GUILESS_MAIN(BesideTest)
#include "besidetest.moc"
