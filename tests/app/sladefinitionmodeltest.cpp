// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/format.h"
#include "app/sla/slacontroller.h"
#include "app/sla/sladefinitioncontroller.h"
#include "app/sla/sladefinitionwords.h"
#include "engine/lanes/events.h"
#include "tests/support/samplebackend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{

const auto id = u"quote-to-order"_s;

QStringList texts(const QVariantList &list, const QString &key)
{
    QStringList all;
    for (const auto &value : list) {
        all.append(value.toMap()[key].toString());
    }
    return all;
}

} // namespace

/// The definition as it is read, weighed, kept and taken back on screen.
class SlaDefinitionModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Format::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void itSaysItselfInPlainWords()
    {
        SampleBackend backend;
        SlaDefinitionController desk;
        desk.setBackend(&backend);
        desk.setDefinition(id);
        QVERIFY(desk.title().isEmpty()); // asks nothing before it is wanted
        desk.setWanted(true);
        QTRY_COMPARE(desk.title(), u"Quote to order"_s);
        QCOMPARE(desk.setBy(), u"as its file says"_s);
        QCOMPARE(texts(desk.saying(), u"label"_s),
                 (QStringList{u"Starts when"_s, u"Stops when"_s, u"Cancelled when"_s, u"Paused when"_s,
                              u"Goes on when"_s, u"Clocks"_s, u"Holds instead"_s}));
        const auto said = texts(desk.saying(), u"text"_s);
        QCOMPARE(said[0], u"the quote is approved"_s);
        QCOMPARE(said[2], u"the deal is lost or the quote is rejected or the order is cancelled"_s);
        QCOMPARE(said.last(), u"region APAC: limit 18 h"_s);
        QCOMPARE(SlaWords::eventWords({u"invoice.paid"_s, u"erp"_s}), u"the invoice is paid (in: ERP)"_s);
        for (const auto &type : Lanes::eventTaxonomy()) { // none is shown as a code
            QVERIFY2(!SlaWords::eventWords({type.type, {}}).contains(u'.'), type.type.data());
        }
        QCOMPARE(desk.calendars().size(), 5);
        QCOMPARE(desk.values().value(u"limit"_s).toString(), u"16h"_s);
        QVERIFY(!desk.dirty() && !desk.ready());
        QCOMPARE(SlaWords::exactSpan(36 * 3'600'000), u"36 h"_s);
        QCOMPARE(SlaWords::exactSpan(5'400'000), u"1 h 30 min"_s);
    }

    void aChangeIsWeighedKeptAndTakenBack()
    {
        SampleBackend backend;
        SlaDefinitionController desk;
        QSignalSpy noted(&desk, &Controller::noted);
        desk.setBackend(&backend);
        desk.setDefinition(id);
        desk.setWanted(true);
        QTRY_COMPARE(desk.title(), u"Quote to order"_s);
        desk.edit(u"limit"_s, u"1"_s); // on the way to 12h
        desk.edit(u"limit"_s, u"12"_s);
        desk.edit(u"limit"_s, u"12h"_s);
        QVERIFY(desk.weighing());
        QTRY_VERIFY(desk.ready());
        QCOMPARE(backend.asked().count(u"slaDryRun quote-to-order {\"limit\":\"12h\"}"_s), 1);
        QCOMPARE(backend.asked().filter(u"slaDryRun"_s).size(), 1); // not at every key
        QCOMPARE(texts(desk.changes(), u"field"_s), QStringList{u"Limit"_s});
        QCOMPARE(texts(desk.changes(), u"before"_s), QStringList{u"16 h"_s});
        QCOMPARE(texts(desk.changes(), u"after"_s), QStringList{u"12 h"_s});
        QVERIFY(texts(desk.effect(), u"text"_s).contains(u"late: 19 instead of 6"_s));
        desk.save(u"  "_s);
        QVERIFY(backend.commands().isEmpty()); // not without a reason
        desk.save(u"agreed"_s);
        QTRY_COMPARE(backend.commands(), QStringList{u"setSla quote-to-order {\"limit\":\"12h\"} agreed"_s});
        QTRY_COMPARE(desk.values().value(u"limit"_s).toString(), u"12h"_s);
        QVERIFY(!desk.dirty());
        QTRY_VERIFY(desk.setBy().startsWith(u"set by Marta Kern"_s) && desk.setBy().endsWith(u": agreed"_s));
        QVERIFY(noted.last().first().toString().contains(u"those that stopped keep"_s));
        QVERIFY(desk.canUndo());
        desk.undo();
        QTRY_COMPARE(desk.values().value(u"limit"_s).toString(), u"16h"_s);
        QTRY_VERIFY(!desk.canUndo());
    }

    void whatCannotBeIsSaidAtItsField()
    {
        SampleBackend backend;
        SlaDefinitionController desk;
        desk.setBackend(&backend);
        desk.setDefinition(id);
        desk.setWanted(true);
        QTRY_COMPARE(desk.title(), u"Quote to order"_s);
        desk.edit(u"limit"_s, u"2h"_s);
        QTRY_COMPARE(desk.problems().value(u"limit"_s).toString(), u"The limit must be longer than the warning."_s);
        QVERIFY(!desk.ready() && desk.effect().isEmpty());
        desk.edit(u"limit"_s, u"16h"_s); // as it is
        QVERIFY(!desk.dirty() && desk.problems().isEmpty());
        desk.edit(u"calendar"_s, u"bonn"_s);
        QTRY_COMPARE(desk.problems().value(u"calendar"_s).toString(), u"The calendar \"bonn\" is not known."_s);
        desk.edit(u"warn"_s, u"20h"_s);
        desk.forget();
        QVERIFY(!desk.dirty() && desk.problems().isEmpty());
        desk.edit(u"target"_s, u"many"_s);
        QTRY_VERIFY(desk.problems().value(u"target"_s).toString().contains(u"92.5"_s));
        desk.setDefinition(u"sync-lag"_s); // what was typed was about another one
        QTRY_COMPARE(desk.title(), u"Sync lag"_s);
        QVERIFY(!desk.dirty());
        desk.edit(u"on"_s, false);
        QTRY_VERIFY(desk.ready());
        QVERIFY(texts(desk.effect(), u"text"_s).constFirst().startsWith(u"412 running clock(s) would be taken away"_s));
        desk.setDefinition(u"no-such"_s);
        QTRY_VERIFY(desk.error().contains(u"no-such"_s));
        QVERIFY(desk.title().isEmpty());
    }
};

QTEST_MAIN(SlaDefinitionModelTest)
#include "sladefinitionmodeltest.moc"
