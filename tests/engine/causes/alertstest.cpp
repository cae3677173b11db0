// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/alerts.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Causes;

namespace
{

constexpr qint64 hour = 3'600'000;

qint64 at(int day, int hours, int minutes = 0)
{
    return QDateTime(QDate(2026, 12, day), QTime(hours, minutes), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
}

AlertRule rule()
{
    AlertRule rule;
    rule.id = u"much-money"_s;
    rule.fromMinor = 10'000;
    rule.severity = u"danger"_s;
    rule.quiet = {20 * 60, 7 * 60, "Europe/Berlin"};
    rule.escalateAfterMs = 4 * hour;
    rule.escalateTo = u"ERP support"_s;
    return rule;
}

/// Applies moves as the journal would, one alert after the other.
class Book
{
public:
    QList<AlertTurn> look(const AlertRule &rule, const QList<AlertStanding> &standings, qint64 nowMs)
    {
        QList<AlertTurn> turns;
        for (const auto moves = decideAlerts({rule}, {{rule.id, standings}}, m_open, nowMs); const auto &move : moves) {
            turns.append(move.turn);
            apply(move);
        }
        return turns;
    }
    void apply(const AlertMove &move)
    {
        auto it = std::ranges::find(m_open, move.alertId, &Alert::id);
        if (move.turn == AlertTurn::Raised) {
            m_open.append(
                {move.alertId, move.rule, move.group, move.name, move.count, move.moneyMinor, move.atMs, move.atMs});
        } else if (move.turn == AlertTurn::Changed) {
            it->count = move.count;
            it->moneyMinor = move.moneyMinor;
        } else if (move.turn == AlertTurn::Told) {
            it->toldMs = move.atMs;
        } else if (move.turn == AlertTurn::Escalated) {
            it->escalatedMs = move.atMs;
            it->escalatedTo = move.note;
        } else if (move.turn == AlertTurn::Acknowledged) {
            it->acknowledgedMs = move.atMs;
        } else if (move.turn == AlertTurn::Cleared) {
            m_open.erase(it);
        }
    }
    QList<Alert> m_open;
};

} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandEqualFailuresAreOneAlert()
    {
        Book book;
        QCOMPARE(book.look(rule(), {{u"c1"_s, u"Invalid item key"_s, 1, 12'000}}, at(1, 9)),
                 (QList{AlertTurn::Raised, AlertTurn::Told}));
        for (int i = 2; i <= 1'000; ++i) {
            QCOMPARE(book.look(rule(), {{u"c1"_s, u"Invalid item key"_s, i, i * 12'000}}, at(1, 9) + i),
                     QList{AlertTurn::Changed});
        }
        QCOMPARE(book.m_open.size(), 1);
        QCOMPARE(book.m_open[0].count, 1'000);
        QCOMPARE(book.m_open[0].moneyMinor, 12'000'000);
        QVERIFY(book.look(rule(), {{u"c1"_s, u"Invalid item key"_s, 1'000, 12'000'000}}, at(1, 10)).isEmpty());
    }

    void whatDoesNotFitRaisesNothing()
    {
        auto wanted = rule();
        wanted.count = 3;
        QVERIFY(!fits(wanted, {u"c"_s, u"c"_s, 3, 9'999}));
        QVERIFY(!fits(wanted, {u"c"_s, u"c"_s, 2, 50'000}));
        QVERIFY(fits(wanted, {u"c"_s, u"c"_s, 3, 10'000}));
        wanted.on = false;
        QVERIFY(!fits(wanted, {u"c"_s, u"c"_s, 3, 10'000}));
        AlertRule customer;
        customer.watches = AlertRule::Watches::Customer;
        customer.customers = {u"Nordlicht"_s};
        QVERIFY(fits(customer, {u"Nordlicht"_s, u"Nordlicht"_s, 1, 0}));
        QVERIFY(!fits(customer, {u"Atlas"_s, u"Atlas"_s, 1, 0}));
        AlertRule sla;
        sla.watches = AlertRule::Watches::Sla;
        sla.definitions = {u"quote-to-order"_s};
        QVERIFY(!fits(sla, {u"sync-lag"_s, {}, 5, 0}));
        QVERIFY(!fits(sla, {u"quote-to-order"_s, {}, 0, 0}));
    }

    void quietHoursTellAtTheirEnd()
    {
        Book book;
        const QList<AlertStanding> standing{{u"c1"_s, u"x"_s, 2, 20'000}};
        QCOMPARE(book.look(rule(), standing, at(1, 23)), QList{AlertTurn::Raised});
        QVERIFY(book.look(rule(), standing, at(2, 3)).isEmpty());
        QCOMPARE(book.look(rule(), standing, at(2, 7)), QList{AlertTurn::Told});
        QVERIFY(book.look(rule(), standing, at(2, 8)).isEmpty());
        QVERIFY(isQuiet({20 * 60, 7 * 60, "Europe/Berlin"}, at(1, 6, 59)));
        QVERIFY(!isQuiet({20 * 60, 7 * 60, "Europe/Berlin"}, at(1, 19, 59)));
        QVERIFY(isQuiet({12 * 60, 13 * 60, "Europe/Berlin"}, at(1, 12)));
        QVERIFY(!isQuiet({}, at(1, 12)));
    }

    void escalatesOnceWhenNobodyAcknowledges()
    {
        Book book;
        const QList<AlertStanding> standing{{u"c1"_s, u"x"_s, 2, 20'000}};
        book.look(rule(), standing, at(1, 9));
        QVERIFY(book.look(rule(), standing, at(1, 12, 59)).isEmpty());
        QCOMPARE(book.look(rule(), standing, at(1, 13)), QList{AlertTurn::Escalated});
        QCOMPARE(book.m_open[0].escalatedTo, u"ERP support"_s);
        QVERIFY(book.look(rule(), standing, at(1, 18)).isEmpty());

        Book seen;
        seen.look(rule(), standing, at(1, 9));
        seen.apply({seen.m_open[0].id, AlertTurn::Acknowledged, at(1, 10)});
        QVERIFY(seen.look(rule(), standing, at(1, 18)).isEmpty());
    }

    void clearsWhenNothingIsLeftAndIsRaisedAnew()
    {
        Book book;
        book.look(rule(), {{u"c1"_s, u"x"_s, 2, 20'000}}, at(1, 9));
        const auto first = book.m_open[0].id;
        QCOMPARE(book.look(rule(), {{u"c1"_s, u"x"_s, 1, 500}}, at(1, 10)), QList{AlertTurn::Cleared});
        QVERIFY(book.m_open.isEmpty());
        book.look(rule(), {{u"c1"_s, u"x"_s, 2, 20'000}}, at(1, 11));
        QVERIFY(book.m_open[0].id != first);
        // A rule that was switched off takes its alerts with it.
        auto off = rule();
        off.on = false;
        QCOMPARE(book.look(off, {}, at(1, 12)), QList{AlertTurn::Cleared});
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "alertstest.moc"
