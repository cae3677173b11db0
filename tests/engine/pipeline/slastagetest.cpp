// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/alertkeeper.h"
#include "engine/api/readdue.h"
#include "engine/api/slabook.h"
#include "engine/api/slakeeper.h"
#include "engine/store/alertstore.h"
#include "engine/store/metastore.h"
#include "engine/store/rebuild.h"
#include "engine/store/settingstore.h"
#include "engine/store/slastore.h"
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto quoteToOrder = u"quote-to-order"_s;
const auto so = u"SO-1"_s;

std::optional<SlaClock> clockOf(Desk &desk, const QString &order, const QString &definition)
{
    for (const auto rows = need(Store::SlaStore(desk.database()).clocksOfOrder(order)); const auto &row : rows) {
        if (row.clock.definition == definition) {
            return row.clock;
        }
    }
    return std::nullopt;
}

/// A Tuesday morning in Berlin.
constexpr qint64 tuesday = 1'795'507'200'000; // 2026-11-24 08:00 UTC

void startAt(Desk &desk, qint64 wallMs)
{
    desk.clock.wall = wallMs;
}

bool isTheSameAfterARebuild(Desk &desk)
{
    const auto before = need(Store::dumpProjections(desk.database()));
    Pipeline::Projector projector(desk.clock, Api::referenceOf(desk.workspace().estate),
                                  Api::ratesOf(desk.workspace().estate));
    projector.setOrderFlows(Api::orderFlowsOf(desk.workspace()));
    projector.setSla(Api::slaReferenceOf(desk.workspace()));
    need(Pipeline::Pipeline::rebuild(desk.database(), projector, {}));
    const auto after = need(Store::dumpProjections(desk.database()));
    return before.contains("sla_clock") && before.contains("sla_day") && before == after;
}

} // namespace

class SlaStageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clocksFollowTheTransactionAndGiveItsDueTime()
    {
        Desk desk;
        startAt(desk, tuesday);
        const auto won = desk.clock.wall - 2 * hour; // 07:00 in Berlin: the office opens at 8
        desk.operate(u"quote-to-cash"_s, desk.clock.wall);
        desk.see(quote(so, won));
        desk.see(opportunity(so, u"won"_s, won));
        auto clock = clockOf(desk, so, quoteToOrder);
        QVERIFY(clock);
        QCOMPARE(clock->state, SlaState::Running);
        QCOMPARE(clock->startDay, 20261124);
        const auto due = clock->dueMs;
        QCOMPARE(due, tuesday - hour + 30 * hour); // 16 business hours: ten today, six tomorrow, 14:00

        desk.readUntil(u"erp"_s, desk.clock.wall);
        desk.project(so);
        const auto gap = desk.gap(so, u"not-in-erp"_s);
        QVERIFY(gap);
        const auto own = clockOf(desk, so, u"exception-resolution"_s);
        QVERIFY(own);
        QCOMPARE(own->run, QString(u"exception/"_s + gap->item.id));
        // The nearest of all that run: its own, eight business hours, before the order's.
        QCOMPARE(gap->dueMs, std::min({due, own->dueMs, clockOf(desk, so, u"order-creation"_s)->dueMs}));
        QVERIFY(isTheSameAfterARebuild(desk));
        const auto dueAt = [&](qint64 nowMs) { return need(Api::dueCounts(desk.database(), desk.workspace(), nowMs)); };
        QCOMPARE(dueAt(gap->dueMs - 90 * minute).all.today, 1);
        QCOMPARE(dueAt(gap->dueMs - 90 * minute).all.late, 0);
        for (const auto later : {minute, 90 * minute, 50 * hour}) { // within its hour, after it, days later
            const auto counts = dueAt(gap->dueMs + later);
            QCOMPARE(counts.all.late, 1);
            QCOMPARE(counts.all.today, 0);
            QCOMPARE(counts.ofLane[u"order"_s].late, 1);
            QCOMPARE(counts.ofCause[gap->item.causeId].late, 1);
            QCOMPARE(counts.reporting, 10'000);
        }

        desk.clock.pass(hour);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall - minute));
        clock = clockOf(desk, so, quoteToOrder);
        QCOMPARE(clock->state, SlaState::Met);
        QCOMPARE(clock->elapsedMs, 2 * hour - minute);
        QCOMPARE(clockOf(desk, so, u"exception-resolution"_s)->state, SlaState::Met);
        QCOMPARE(dueAt(tuesday + 50 * hour).all.late, 0);
        QCOMPARE(clockOf(desk, so, u"order-to-invoice"_s)->state, SlaState::Running);
        const auto days = need(Store::SlaStore(desk.database()).days(quoteToOrder, {}, 20261101, 20261130));
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0].started, 1);
        QCOMPARE(days[0].stopped, 1);
        QCOMPARE(days[0].late, 0);
        QVERIFY(isTheSameAfterARebuild(desk));
    }

    void aClockThatWasSetIsFoundAgainByARebuild()
    {
        Desk desk;
        startAt(desk, tuesday);
        desk.see(quote(so, tuesday - hour));
        desk.see(quote(u"SO-2"_s, tuesday - 40 * hour));
        desk.see(erpOrder(u"SO-2"_s, u"booked"_s, tuesday - 30 * hour));
        need(Store::SlaStore(desk.database()).addJump({tuesday, tuesday + 2 * hour}));
        QVERIFY(clockOf(desk, so, quoteToOrder)->suspect);
        QVERIFY(!clockOf(desk, u"SO-2"_s, quoteToOrder)->suspect);
        QVERIFY(isTheSameAfterARebuild(desk));
        QVERIFY(clockOf(desk, so, quoteToOrder)->suspect);
    }

    void otherLimitsSetEveryClockAnew()
    {
        Desk desk;
        startAt(desk, tuesday);
        desk.see(quote(so, tuesday - hour));
        desk.see(opportunity(so, u"won"_s, tuesday - hour));
        // A store from before there were clocks.
        need(Store::SlaStore(desk.database()).putClocks(so, {}));
        Store::Writer writer(desk.database());
        int projected = 0;
        Api::SlaKeeper keeper(desk.database(), writer, u"v2"_s,
                              [&](Store::Database &, const QString &order) -> Result<void> {
                                  ++projected;
                                  desk.project(order);
                                  return {};
                              });
        for (int i = 0; i < 5; ++i) {
            keeper.turn();
            need(writer.flush());
        }
        QCOMPARE(projected, 1);
        QVERIFY(clockOf(desk, so, quoteToOrder));
        QCOMPARE(need(Store::MetaStore(desk.database()).value(u"sla-version"_s)), u"v2"_s);
        // The next start has nothing to do.
        Api::SlaKeeper again(desk.database(), writer, u"v2"_s, [&](Store::Database &, const QString &) -> Result<void> {
            ++projected;
            return {};
        });
        again.turn();
        need(writer.flush());
        QCOMPARE(projected, 1);
    }

    void alertsFollowWhatIsStuck()
    {
        Desk desk;
        startAt(desk, tuesday);
        Store::SettingStore settings(desk.database());
        const QJsonObject rule{{u"alert"_s, u"money-behind-one-cause"_s},
                               {u"title"_s, u"Money"_s},
                               {u"watches"_s, u"money"_s},
                               {u"from"_s, u"150"_s},
                               {u"severity"_s, u"danger"_s}};
        need(settings.set({u"alert/money-behind-one-cause"_s, rule, tuesday, u"marta"_s}, 1));
        desk.readUntil(u"erp"_s, tuesday);
        const auto stick = [&](const QString &order) {
            desk.see(quote(order, tuesday - 3 * hour));
            desk.see(opportunity(order, u"won"_s, tuesday - 2 * hour));
            desk.project(order);
            QVERIFY(desk.gap(order, u"not-in-erp"_s));
        };
        const auto look = [&] { return need(Api::lookAtAlerts(desk.database(), desk.workspace(), desk.clock.wall)); };
        const auto ofRule = [&] {
            QList<Alert> found;
            for (const auto alerts = need(Store::AlertStore(desk.database()).open()); const auto &alert : alerts) {
                if (alert.rule == "money-behind-one-cause"_L1) {
                    found.append(alert);
                }
            }
            return found;
        };
        stick(so);
        look();
        QVERIFY(ofRule().isEmpty()); // 100.00 EUR
        stick(u"SO-2"_s);
        QVERIFY(look());
        QCOMPARE(ofRule().size(), 1);
        const auto id = ofRule().at(0).id;
        for (int i = 3; i <= 30; ++i) {
            stick(u"SO-%1"_s.arg(i));
        }
        desk.clock.pass(minute);
        QVERIFY(look());
        QVERIFY(!look()); // nothing new: nothing is written
        QCOMPARE(ofRule().size(), 1);
        QCOMPARE(ofRule().at(0).id, id);
        QCOMPARE(ofRule().at(0).count, 30);
        QCOMPARE(ofRule().at(0).moneyMinor, 300'000);
        QVERIFY(isTheSameAfterARebuild(desk));
        // Switched off on screen, in effect at the next look; back to its file: 100,000 is more than there is.
        need(settings.set({u"alert/money-behind-one-cause"_s, {}, tuesday, u"marta"_s}, 2));
        QVERIFY(look());
        QVERIFY(ofRule().isEmpty());
        QVERIFY(isTheSameAfterARebuild(desk));
    }
};

QTEST_GUILESS_MAIN(SlaStageTest)
#include "slastagetest.moc"
