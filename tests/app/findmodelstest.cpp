// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/casecontroller.h"
#include "app/find/closecontroller.h"
#include "app/find/deeplink.h"
#include "app/find/exportcontroller.h"
#include "app/find/findcontroller.h"
#include "app/find/fuzzy.h"
#include "app/find/palettecontroller.h"
#include "app/find/viewscontroller.h"
#include "app/words/querywords.h"
#include "tests/support/samplebackend.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class FindModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndPages();
    void saysWhatIsWrong();
    void completesAndBuilds();
    void partsOfAQuery();
    void pastesOrders();
    void keepsViews();
    void paletteRanks();
    void fuzzy_data();
    void fuzzy();
    void links_data();
    void links();
    void closeClock();
    void exportsAreToldApart();
    void caseOnTheClipboard();
    void casePaper();

private:
    SampleBackend m_backend;
};

void FindModelsTest::findsAndPages()
{
    FindController desk;
    QAbstractItemModelTester tester(desk.items(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&m_backend);
    QTRY_VERIFY(desk.items()->count() > 0);
    QVERIFY(!desk.exceptions());
    desk.setQuery(u"customer = nordlicht* and age > 1d"_s);
    QTRY_VERIFY(desk.exceptions());
    QTRY_COMPARE(desk.items()->value(0, u"customer"_s).toString(), u"Nordlicht Energie SE"_s);
    QVERIFY(desk.scope().contains(u"open exception"_s));
    const int total = desk.items()->total();
    QVERIFY(total > 0);
    desk.setQuery(u"age > 1d"_s);
    QTRY_VERIFY(desk.items()->total() > total);
    QVERIFY(desk.items()->count() >= PagedModel::pageSize); // the tester asks for more by itself
    desk.setQuery(u"customer = nobody"_s);
    QTRY_VERIFY(desk.empty());
}

void FindModelsTest::saysWhatIsWrong()
{
    FindController desk;
    desk.setBackend(&m_backend);
    desk.setQuery(u"lane = ordr and x"_s);
    QVERIFY(desk.problem().contains(u"ordr"_s));
    QVERIFY2(desk.problem().contains(u"Try: order"_s), qPrintable(desk.problem())); // the nearest word first
    QCOMPARE(desk.problemAt(), 7);
    QCOMPARE(desk.problemLength(), 4);
    desk.setQuery(u"lane = order"_s);
    QVERIFY(desk.problem().isEmpty());
}

void FindModelsTest::completesAndBuilds()
{
    FindController desk;
    desk.setBackend(&m_backend);
    desk.lookFor(u"customer = nordl"_s, 16);
    QTRY_COMPARE(desk.choices(), QStringList{u"Nordlicht Energie SE"_s});
    const auto changed = desk.chosen(u"customer = nordl"_s, 16, desk.choices().constFirst());
    QCOMPARE(changed[u"text"_s].toString(), u"customer = \"Nordlicht Energie SE\" "_s);
    desk.addTerm(u"lane"_s, u"="_s, u"order"_s);
    desk.addTerm(u"customer"_s, u"~"_s, u"Nord Licht"_s);
    desk.addTerm(u"money"_s, u">"_s, u"10k EUR"_s);
    QCOMPARE(desk.query(), u"lane = order and customer ~ \"Nord Licht\" and money > 10k EUR"_s);
    desk.addTerm(u"age"_s, u">"_s, u"long"_s); // refused: says why instead
    QVERIFY(!desk.query().contains(u"age"_s));
    QVERIFY(!desk.termProblem(u"age"_s, u">"_s, u"long"_s).isEmpty());
    for (const auto fields = desk.fields(); const auto &field : fields) {
        QVERIFY(!field.toMap()[u"words"_s].toString().isEmpty());
        QVERIFY(!desk.operatorsOf(field.toMap()[u"name"_s].toString()).isEmpty());
    }
}

void FindModelsTest::partsOfAQuery()
{
    QVERIFY(queryParts({}).isEmpty());
    QVERIFY(queryParts(u"money > much"_s).isEmpty());
    const auto one = queryParts(u"entity = AM-DE"_s);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0].words, u"legal entity is AM-DE"_s);
    QCOMPARE(one[0].without, QString());
    const auto three = queryParts(u"entity = AM-DE age > 2d (lane = order or lane = quote)"_s);
    QCOMPARE(three.size(), 3);
    QCOMPARE(three[1].words, u"how long open more than 2d"_s);
    QCOMPARE(three[2].words, u"lane = order or lane = quote"_s); // no single comparison: as it is written
    QCOMPARE(three[1].without, u"entity = AM-DE and (lane = order or lane = quote)"_s);
    for (const auto &part : three) { // what is left is a query again
        QCOMPARE(queryParts(part.without).size(), 2);
    }
    QCOMPARE(queryParts(three[0].without).at(0).without, u"lane = order or lane = quote"_s);
}

void FindModelsTest::pastesOrders()
{
    FindController desk;
    desk.setBackend(&m_backend);
    QSignalSpy pasted(&desk, &FindController::pasted);
    desk.pasteOrders(
        u"Hi, please look at SO-2025-118342; SO-2025-118297,\n\"SO-2025-118351\"\tand #SO-2025-999999. Thanks"_s);
    QTRY_COMPARE(pasted.size(), 1);
    QCOMPARE(desk.query(), u"order in (SO-2025-118342, SO-2025-118297, SO-2025-118351)"_s);
    QVERIFY(desk.unknownOrders().contains(u"SO-2025-999999"_s));
    desk.pasteOrders(u"nothing here"_s);
    QVERIFY(!desk.unknownOrders().isEmpty());
    QStringList many;
    for (int i = 0; i < 40; ++i) {
        many.append(u"SO-%1"_s.arg(i));
    }
    for (const auto &separator : {u" "_s, u";"_s, u"\r\n"_s, u"\t"_s, u" | "_s, u", "_s}) {
        QCOMPARE(Api::ordersIn(many.join(separator)), many);
    }
}

void FindModelsTest::keepsViews()
{
    ViewsController desk;
    QAbstractItemModelTester tester(desk.views(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setBackend(&m_backend);
    QTRY_VERIFY(desk.views()->count() > 10);
    QCOMPARE(desk.savedCount(), 0);
    for (const auto &row : desk.views()->rows()) { // a shipped view always parses and has a title
        QVERIFY2(Query::parse(row.cells[2].toString()), qPrintable(row.key));
        QVERIFY(!row.cells[0].toString().isEmpty());
    }
    QSignalSpy noted(&desk, &ViewsController::noted);
    desk.save(u"  Large, mine "_s, u"owner = me and money > 50k"_s, u"find"_s, false);
    QTRY_COMPARE(desk.savedCount(), 1);
    QVERIFY(noted.first().first().toString().contains(u"Large, mine"_s));
    const auto id = desk.idOf(u"owner:me money > 50k"_s); // the same question, written otherwise
    QCOMPARE(desk.view(id).value(u"title"_s).toString(), u"Large, mine"_s);
    QVERIFY(desk.view(id).value(u"mine"_s).toBool());
    desk.remove(id);
    QTRY_COMPARE(desk.savedCount(), 0);
    desk.undo();
    QTRY_COMPARE(desk.savedCount(), 1);
    desk.undo();
    QTRY_COMPARE(desk.savedCount(), 0);
}

void FindModelsTest::paletteRanks()
{
    PaletteController desk;
    QAbstractItemModelTester tester(desk.entries(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.setActions(
        {QVariantMap{{u"id"_s, u"page:0"_s}, {u"title"_s, u"Lanes"_s}, {u"keys"_s, u"g l"_s}, {u"group"_s, u"Page"_s}},
         QVariantMap{{u"id"_s, u"item:0"_s}, {u"title"_s, u"Plan replay of the cause"_s}, {u"keys"_s, u"p"_s}}});
    desk.setBackend(&m_backend);
    QTRY_VERIFY(desk.entries()->count() > 12);
    QCOMPARE(desk.entries()->value(0, u"title"_s).toString(), u"Lanes"_s);
    desk.setText(u"prc"_s);
    QCOMPARE(desk.entries()->value(0, u"argument"_s).toString(), u"item:0"_s);
    desk.setText(u"before close"_s);
    QCOMPARE(desk.entries()->value(0, u"kind"_s).toString(), u"view"_s);
    desk.setText(u"item key"_s);
    QCOMPARE(desk.entries()->value(0, u"kind"_s).toString(), u"cause"_s);
    desk.setText(u"118342"_s);
    QTRY_COMPARE(desk.entries()->value(0, u"argument"_s).toString(), u"SO-2025-118342"_s);
    desk.setText(u"zzzz qqqq"_s); // there is always a way on
    QCOMPARE(desk.entries()->count(), 1);
    QCOMPARE(desk.entries()->value(0, u"kind"_s).toString(), u"search"_s);
}

void FindModelsTest::fuzzy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty = must not fit at all
    QTest::newRow("beginnings of words") << u"sb"_s << u"Stuck between quote and ERP"_s << u"Possible"_s;
    QTest::newRow("a run") << u"ledger"_s << u"In billing, not in the ledger"_s << u"Line edge graph erased"_s;
    QTest::newRow("parts in any order") << u"erp quote"_s << u"Stuck between quote and ERP"_s << QString();
    QTest::newRow("accents") << u"ubersicht"_s << u"Übersicht"_s << QString();
    QTest::newRow("the whole") << u"lanes"_s << u"Lanes"_s << u"Lanes of the board"_s;
}

void FindModelsTest::fuzzy()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, better) > 0);
    QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
    QCOMPARE(fuzzyScore(u"xyz"_s, better), 0);
}

void FindModelsTest::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page"); // empty = refused
    QTest::addColumn<QString>("argument");
    QTest::newRow("transaction") << u"throughline://transaction/SO-2026-100042"_s << u"transaction"_s
                                 << u"SO-2026-100042"_s;
    QTest::newRow("exception") << u"throughline://exception/0a1b2c"_s << u"find"_s << u"exception:0a1b2c"_s;
    QTest::newRow("plan") << u"THROUGHLINE://plan/plan-7c1e"_s << u"plan"_s << u"plan-7c1e"_s;
    QTest::newRow("view") << u"throughline://view/shipped:before-close"_s << u"find"_s
                          << u"view:shipped:before-close"_s;
    for (const char *forged : {"https://transaction/SO-1", "throughline://replay/SO-1", "throughline://transaction/",
                               "throughline://transaction/SO-1?approve=1", "throughline://transaction/SO-1#x",
                               "throughline://me:secret@transaction/SO-1", "throughline://transaction:80/SO-1",
                               "throughline://transaction/../../etc/passwd", "throughline://transaction/a%20or%20b",
                               "throughline://exception/x%20or%20state=open", "throughline://view/%22",
                               "throughline:transaction/SO-1", "SO-1", "", "throughline://transaction/-rf"}) {
        QTest::addRow("refused: %s", forged) << QString::fromLatin1(forged) << QString() << QString();
    }
}

void FindModelsTest::links()
{
    QFETCH(QString, text);
    QFETCH(QString, page);
    QFETCH(QString, argument);
    const auto link = deepLink(text);
    QCOMPARE(link.has_value(), !page.isEmpty());
    if (link) {
        QCOMPARE(*link, (DeepLink{page, argument}));
    } else {
        QVERIFY(link.error().detail.size() > 20); // words, not a code
    }
    QCOMPARE(deepLink(linkTo(u"transaction"_s, u"SO-2026-1"_s)).value(), (DeepLink{u"transaction"_s, u"SO-2026-1"_s}));
}

void FindModelsTest::closeClock()
{
    CloseController desk;
    desk.setBackend(&m_backend);
    QTRY_VERIFY(desk.known());
    QCOMPARE(desk.period(), u"Q4 FY25"_s);
    QCOMPARE(desk.left().replace(QChar(0x00a0), u' '), u"1 d 14 h"_s);
    QVERIFY(desk.isNear());
    QCOMPARE(desk.figure().value(u"number"_s).toString(), u"61"_s);
    QCOMPARE(desk.figure().value(u"shares"_s).toList().size(), 3);
    QCOMPARE(desk.entities().size(), 3);
}

void FindModelsTest::exportsAreToldApart()
{
    ExportController desk;
    desk.setBackend(&m_backend);
    QCOMPARE(desk.suggestedName(u"Must be cleared: before close"_s, u"csv"_s),
             u"throughline-must-be-cleared-before-close.csv"_s);
    QVERIFY(desk.text().isEmpty());
    desk.start(QUrl::fromLocalFile(u"/nowhere/list"_s), u"xlsx"_s, u"lane = order"_s, u"money"_s, u"Orders"_s, true);
    QTRY_VERIFY(!desk.running());
    QVERIFY(desk.text().contains(u"143"_s));
    QCOMPARE(desk.file(), QUrl::fromLocalFile(u"/nowhere/list.xlsx"_s)); // the ending was missing
    m_backend.breakWith(Error{ErrorCode::StoreFull, {}});
    desk.start(QUrl::fromLocalFile(u"/nowhere/list.csv"_s), u"csv"_s, {}, u"money"_s, {}, true);
    QTRY_VERIFY(!desk.error().isEmpty());
    m_backend.breakWith(std::nullopt);
}

void FindModelsTest::caseOnTheClipboard()
{
    CaseController desk;
    desk.setBackend(&m_backend);
    QSignalSpy noted(&desk, &CaseController::noted);
    desk.copy(u"SO-2025-118342"_s);
    QTRY_COMPARE(noted.size(), 1);
    const auto *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().contains(u"Nordlicht Energie SE"_s));
    QVERIFY(data->text().contains(u"Item key invalid"_s));
    QVERIFY(data->html().contains(u"<table"_s));
    QVERIFY(data->html().contains(u"Nordlicht Energie SE"_s));
}

void FindModelsTest::casePaper()
{
    QTemporaryDir folder;
    CaseController desk;
    desk.setBackend(&m_backend);
    QSignalSpy written(&desk, &CaseController::written);
    const auto file = folder.filePath(u"case.pdf"_s);
    desk.savePdf(u"SO-2025-118342"_s, QUrl::fromLocalFile(file));
    QTRY_COMPARE(written.size(), 1);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const auto bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.size() > 5000);
    desk.savePdf(u"SO-2025-118342"_s, QUrl::fromLocalFile(u"/no/such/folder/case.pdf"_s));
    QTRY_VERIFY(desk.error().contains(u"case.pdf"_s));
}

QTEST_MAIN(FindModelsTest)
#include "findmodelstest.moc"
