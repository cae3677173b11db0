// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/localworld.h"
#include "engine/api/reader.h"
#include "engine/api/slabook.h"
#include "engine/api/slaeditviews.h"
#include "engine/api/slaviews.h"
#include "engine/store/auditstore.h"
#include "engine/store/metastore.h"
#include "engine/store/rebuild.h"
#include "engine/store/slastore.h"
#include "engine/store/slaversionstore.h"
#include "tests/support/desk/desk.h"

#include <QFile>
#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto id = u"order-to-invoice"_s;
constexpr qint64 hours = 3'600'000;

/// A workspace with an engine that can be stopped and started again.
class Place
{
public:
    Place() { start(true); }
    void start(bool first = false)
    {
        QtFiles files;
        if (first) {
            need(Api::createWorkspace(files, m_folder.path(), u"pocket"_s));
        }
        const auto workspace = need(Api::openWorkspace(files, m_folder.path()));
        Api::EngineOptions options;
        options.holder = u"test"_s;
        m_engine = need(m_world.engine(workspace, options));
        m_database = need(Store::Database::open(Store::Location::sqlite(workspace.storeFile())));
        m_reader = need(Api::Reader::open(workspace));
        m_engine->start();
    }
    void stop() { m_engine.reset(); }
    QString path(const QString &name) const { return m_folder.filePath(u"slas/"_s + name); }
    QByteArray text(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text)
    {
        QtFiles files;
        need(files.write(path(name), text));
    }
    /// What the command came to.
    Result<QJsonObject> set(const QJsonObject &changes, const QString &reason, const QJsonObject &was = {})
    {
        const QJsonObject args{{u"sla"_s, id}, {u"changes"_s, changes}, {u"was"_s, was}, {u"reason"_s, reason}};
        const auto seq = need(Api::postCommand(*m_database, u"sla.set"_s, args, u"marta"_s, m_world.clock().wallMs(),
                                               QString::number(++m_posted)));
        m_engine->nudge();
        Result<std::optional<QJsonObject>> result;
        const auto ended = [&] { return !(result = m_reader->commandResult(seq)) || result->has_value(); };
        if (!QTest::qWaitFor(ended, 10'000)) {
            qFatal("no result");
        }
        return result.transform([](const auto &outcome) { return *outcome; });
    }
    Api::Reader &reader() { return *m_reader; }
    Api::Engine &engine() { return *m_engine; }
    Store::Database &database() { return *m_database; }
    qint64 now() { return m_world.clock().wallMs(); }

private:
    QTemporaryDir m_folder;
    Api::LocalWorld m_world;
    std::unique_ptr<Api::Engine> m_engine;
    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Api::Reader> m_reader;
    int m_posted = 0;
};

} // namespace

/// A definition changed through the engine: file, journal, audit, readers, and after a restart.
class SlaDefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsInTheFileTheJournalAndInUse()
    {
        Place place;
        const auto before = need(Api::slaDefinition(place.reader(), id));
        QCOMPARE(before.fields[u"limit"_s].toString(), u"8h"_s);
        QVERIFY(before.changes.isEmpty());
        const auto done = need(place.set({{u"limit"_s, u"6h"_s}, {u"calendar"_s, u"always"_s}},
                                         u"agreed with finance"_s, {{u"limit"_s, u"8h"_s}}));
        QCOMPARE(done[u"before"_s].toObject()[u"limit"_s].toString(), u"8h"_s);
        QVERIFY(place.text(u"order-to-invoice.yaml"_s).contains("limit: 6h\n"));
        QVERIFY(place.text(u"order-to-invoice.yaml"_s).contains("pauses: [order.held]\n")); // all else stays

        const auto after = need(Api::slaDefinition(place.reader(), id)); // a reader that was open before
        QCOMPARE(after.definition.limitMs, 6 * hours);
        QCOMPARE(after.version, done[u"version"_s].toString());
        QCOMPARE(after.changes.size(), 1);
        QCOMPARE(after.changes[0].actor, u"marta"_s);
        QCOMPARE(after.changes[0].reason, u"agreed with finance"_s);
        QCOMPARE(after.changes[0].after[u"calendar"_s].toString(), u"always"_s);
        const auto board = need(Api::slaBoard(place.reader(), {id, {}, 30}, place.now()));
        QCOMPARE(board.summary.limitMs, 6 * hours);
        QVERIFY(board.summary.always);
        const auto versions = need(Store::SlaVersionStore(place.database()).history());
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[1].version, after.version);
        const auto told = need(place.reader().changesBetween(0, place.now() + hours, place.now()));
        QVERIFY(std::ranges::any_of(told, [](const Api::ChangeView &change) {
            return change.kind == "sla"_L1 && change.subject == id && change.text.contains(u"limit 8h → 6h"_s)
                && change.actor == "marta"_L1;
        }));

        place.stop();
        place.start(); // it is the same after a restart, and no new version
        QCOMPARE(place.engine().workspace().slas.version, after.version);
        QCOMPARE(need(Api::slaDefinition(place.reader(), id)).definition.limitMs, 6 * hours);
        QCOMPARE(need(Store::SlaVersionStore(place.database()).history()).size(), 2);
        // And back.
        need(
            place.set({{u"limit"_s, u"8h"_s}, {u"calendar"_s, u"entity"_s}}, u"taken back"_s, {{u"limit"_s, u"6h"_s}}));
        QVERIFY(need(Api::slaDefinition(place.reader(), id)).definition == before.definition);
        QTRY_COMPARE(need(Store::MetaStore(place.database()).value(Api::slaWalked)),
                     need(Store::SlaVersionStore(place.database()).newest())); // every clock was set anew
    }

    void whatCannotBeChangesNothing()
    {
        Place place;
        const auto refused = [&](const QJsonObject &changes, const QString &words, const QString &reason = u"why"_s,
                                 const QJsonObject &was = {}) {
            const auto result = place.set(changes, reason, was);
            QVERIFY2(!result, qPrintable(words));
            QVERIFY2(result.error().detail.contains(words), qPrintable(result.error().detail));
            QVERIFY(place.text(u"order-to-invoice.yaml"_s).isEmpty());
        };
        refused({{u"calendar"_s, u"bonn"_s}}, u"the calendar \"bonn\" is not known"_s);
        refused({{u"limit"_s, u"2h"_s}}, u"the limit must be longer than the warning"_s);
        refused({{u"limit"_s, u"6h"_s}}, u"say why"_s, u" "_s);
        refused({{u"limit"_s, u"6h"_s}}, u"somebody has changed the limit"_s, u"why"_s, {{u"limit"_s, u"7h"_s}});
        // A file that somebody broke meanwhile: what holds goes on to hold.
        place.write(u"sync-lag.yaml"_s, "sla: sync-lag\ntitle: [broken\n");
        refused({{u"limit"_s, u"6h"_s}}, u"sync-lag.yaml"_s);
        QCOMPARE(place.engine().workspace().slas.definitions.size(), 8);
        QCOMPARE(need(Store::SlaVersionStore(place.database()).history()).size(), 1);
        QVERIFY(need(Store::AuditStore(place.database()).bySubject(u"sla:"_s + id, 5)).isEmpty());
    }

    void aDryRunSaysWhatWouldChangeAndWritesNothing()
    {
        Place place;
        const auto run = need(Api::slaDryRun(place.reader(), id, {{u"limit"_s, u"6h"_s}}, place.now()));
        QCOMPARE(run.draft.after, (QJsonObject{{u"limit"_s, u"6h"_s}}));
        QVERIFY(run.draft.problems.isEmpty());
        const auto wrong = need(Api::slaDryRun(place.reader(), id, {{u"limit"_s, u"1h"_s}}, place.now()));
        QCOMPARE(Api::toJson(wrong).value(u"problems"_s).toArray().at(0).toObject().value(u"words"_s).toString(),
                 u"the limit must be longer than the warning"_s);
        QVERIFY(!Api::slaDryRun(place.reader(), u"no-such"_s, {}, place.now()));
        QVERIFY(place.text(u"order-to-invoice.yaml"_s).isEmpty());
    }

    void clocksThatStoppedKeepTheirMeasureAndARebuildFindsIt()
    {
        Desk desk;
        constexpr qint64 tuesday = 1'795'507'200'000; // 2026-11-24 08:00 UTC
        desk.clock.wall = tuesday;
        const auto sla = u"quote-to-order"_s;
        const auto clockOf = [&](const QString &order) {
            for (const auto rows = need(Store::SlaStore(desk.database()).clocksOfOrder(order));
                 const auto &row : rows) {
                if (row.clock.definition == sla) {
                    return row.clock;
                }
            }
            return SlaClock();
        };
        const auto use = [&](qint64 limitMs) {
            auto book = desk.workspace().slas;
            std::ranges::find(book.definitions, sla, &SlaDefinition::id)->limitMs = limitMs;
            book.version += u'-' + QString::number(limitMs);
            need(Api::useSlas(desk.database(), book, desk.clock.wall));
        };
        const auto projector = [&] {
            Pipeline::Projector made(desk.clock, Api::referenceOf(desk.workspace().estate),
                                     Api::ratesOf(desk.workspace().estate));
            made.setSla(need(Api::slaHistoryOf(desk.database(), desk.workspace())));
            return made;
        };
        need(Api::useSlas(desk.database(), desk.workspace().slas, desk.clock.wall - 100 * hour));
        for (const auto &order : {u"SO-1"_s, u"SO-2"_s}) {
            desk.see(quote(order, tuesday - 2 * hour));
            desk.see(opportunity(order, u"won"_s, tuesday - 2 * hour));
        }
        desk.see(erpOrder(u"SO-1"_s, u"booked"_s, desk.clock.wall - minute));
        QCOMPARE(clockOf(u"SO-1"_s).state, SlaState::Met);
        desk.clock.pass(minute);
        Store::MetaStore meta(desk.database());
        need(meta.setValue(Api::slaWalked, desk.workspace().slas.version));
        use(30 * minute);
        QCOMPARE(need(meta.value(Api::slaWalked)), QString()); // all clocks are to be set anew
        auto measured = projector();
        measured.setOrderFlows(Api::orderFlowsOf(desk.workspace()));
        for (const auto &order : {u"SO-1"_s, u"SO-2"_s}) {
            need(measured.project(desk.database(), order));
        }
        QCOMPARE(clockOf(u"SO-1"_s).limitMs, 16 * hour);
        QCOMPARE(clockOf(u"SO-1"_s).state, SlaState::Met);
        QCOMPARE(clockOf(u"SO-2"_s).limitMs, 30 * minute);
        QCOMPARE(clockOf(u"SO-2"_s).dueMs, tuesday - 30 * minute); // half an hour after the office opened
        const auto dump = need(Store::dumpProjections(desk.database()));
        auto again = projector();
        again.setOrderFlows(Api::orderFlowsOf(desk.workspace()));
        need(Pipeline::Pipeline::rebuild(desk.database(), again, {}));
        QVERIFY(dump.contains("sla_clock"));
        QCOMPARE(need(Store::dumpProjections(desk.database())), dump);
    }
};

QTEST_GUILESS_MAIN(SlaDefinitionTest)
#include "sladefinitiontest.moc"
