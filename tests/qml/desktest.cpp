// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include <KIconTheme>

#include <QAccessible>
#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

/// The real window, offscreen, over the sample desk.
class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void pagesOpen();
    void planAndUndoByKeyboard();
    void keysMove();
    void keysLeadEverywhere();
    void mapProductByKeyboard();
    void everyFocusableItemHasAName();
    void emptyBrokenAndBack();
    void searchByKeyboard();
    void paletteByKeyboard();
    void viewsByKeyboard();
    void boardFilterStays();
    void besideACauseByKeyboard();
    void stepsByKeyboard();
    void guideLeadsToAReplay();
    void theGuidesButtonsLead();
    void linksLead();
    void theWayBackNamesWhereItLeads();
    void chartsAnswerKeysWithTheirTransactions();
    void alertsAreAcknowledgedAndTakenBackByKeyboard();
    void aDefinitionIsChangedByKeyboard();

private:
    void visit(const QString &page, const QString &argument = {});
    QString pageName() const { return m_window->property("pageName").toString(); }
    QString focused() const;
    QString trail() const; ///< in the head of the page that is shown
    void tabTo(const QString &text);
    void type(const QByteArray &keys);

    std::unique_ptr<SampleBackend> m_backend;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

void DeskTest::initTestCase()
{
    m_backend = std::make_unique<SampleBackend>();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    connect(m_engine.get(), &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
        for (const auto &warning : warnings) {
            QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        }
    });
    m_engine->setInitialProperties({{u"backend"_s, QVariant::fromValue(m_backend.get())}});
    m_engine->loadFromModule("Throughline.Shell", "Main");
    QCOMPARE(m_engine->rootObjects().size(), 1);
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QVERIFY(m_window);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QCOMPARE(pageName(), u"lanes"_s);
}

void DeskTest::init()
{
    // A fresh desk under the same window: every page follows.
    auto fresh = std::make_unique<SampleBackend>();
    m_window->setProperty("backend", QVariant::fromValue(static_cast<Backend *>(fresh.get())));
    m_backend.swap(fresh);
    m_window->resize(1440, 900);
    visit(u"lanes"_s);
    QCOMPARE(pageName(), u"lanes"_s);
}

void DeskTest::cleanupTestCase()
{
    m_engine.reset();
    m_backend.reset();
}

void DeskTest::visit(const QString &page, const QString &argument)
{
    QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, page), Q_ARG(QString, argument));
    QCoreApplication::processEvents();
}

QString DeskTest::focused() const
{
    auto *item = m_window->activeFocusItem();
    auto *interface = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString DeskTest::trail() const
{
    QList<QQuickItem *> items{m_window->contentItem()};
    for (qsizetype i = 0; i < items.size(); ++i) { // grows as it walks
        const auto *item = items[i];
        if (const auto trail = item->property("trail"); trail.isValid() && item->isVisible()) {
            return trail.toString();
        }
        items.append(item->childItems());
    }
    return {};
}

void DeskTest::tabTo(const QString &text)
{
    for (int i = 0; i < 80 && focused() != text; ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QCOMPARE(focused(), text);
}

void DeskTest::type(const QByteArray &keys)
{
    for (const char c : keys) {
        QTest::keyClick(m_window, c);
    }
}

void DeskTest::pagesOpen()
{
    for (const QString &page : {u"exceptions"_s, u"find"_s, u"operations"_s, u"sla"_s, u"kpi"_s, u"alerts"_s,
                                u"systems"_s, u"drills"_s, u"lanes"_s}) {
        visit(page);
        QCOMPARE(pageName(), page);
    }
    visit(u"in-doubt"_s);
    QCOMPARE(pageName(), u"exceptions"_s);
    visit(u"transaction"_s, u"SO-2025-118342"_s);
    QCOMPARE(pageName(), u"transaction"_s);
    m_window->resize(1100, 700);
    for (const QString &page : {u"exceptions"_s, u"lanes"_s, u"sla"_s, u"kpi"_s, u"alerts"_s, u"plan"_s}) {
        visit(page, page == "plan"_L1 ? u"plan-7c1e"_s : QString());
        QCOMPARE(pageName(), page);
    }
}

void DeskTest::planAndUndoByKeyboard()
{
    QTest::keyClick(m_window, Qt::Key_G);
    QTest::keyClick(m_window, Qt::Key_E);
    QTRY_COMPARE(pageName(), u"exceptions"_s);
    QTRY_VERIFY(focused().startsWith(u"Item key invalid"_s));
    QTest::keyClick(m_window, Qt::Key_J); // the second cause
    QTest::keyClick(m_window, Qt::Key_K);
    QTest::keyClick(m_window, Qt::Key_P);
    QTRY_COMPARE(focused(), u"Reason"_s);
    QCOMPARE(m_backend->commands(), QStringList()); // asking is not acting
    for (const char c : {'f', 'i', 'x', 'e', 'd'}) {
        QTest::keyClick(m_window, c);
    }
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"plan"_s);
    QCOMPARE(m_backend->commands(), QStringList{u"createPlan 143"_s});
    tabTo(u"Approve…"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(focused(), u"Approve"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_backend->commands().size(), 2);
    tabTo(u"Start, with a hold window"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_backend->commands().size(), 3);
    QTRY_VERIFY((QTest::keyClick(m_window, Qt::Key_U), m_backend->commands().last().startsWith(u"undoPlan"_s)));
}

void DeskTest::keysMove()
{
    visit(u"exceptions"_s);
    QTRY_VERIFY(focused().startsWith(u"Item key invalid"_s));
    auto *list = m_window->activeFocusItem();
    while (list && !list->property("currentKey").isValid()) {
        list = list->parentItem();
    }
    if (!list) {
        QFAIL("no list has the focus");
    }
    QTRY_COMPARE(list->property("currentIndex").toInt(), 0);
    QTest::keyClick(m_window, Qt::Key_J);
    QCOMPARE(list->property("currentIndex").toInt(), 1);
    QCOMPARE(list->property("currentKey").toString(), u"c2"_s);
    QTest::keyClick(m_window, Qt::Key_Slash);
    QTRY_VERIFY(focused().startsWith(u"Filter"_s));
    QTest::keyClick(m_window, Qt::Key_J); // typed, not moved
    QCOMPARE(list->property("currentIndex").toInt(), 0 + 1);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!focused().startsWith(u"Filter"_s));
}

void DeskTest::keysLeadEverywhere()
{
    for (const auto &[key, page] : {std::pair{'e', u"exceptions"_s},
                                    {'s', u"sla"_s},
                                    {'k', u"kpi"_s},
                                    {'a', u"alerts"_s},
                                    {'y', u"systems"_s},
                                    {'d', u"drills"_s},
                                    {'o', u"operations"_s},
                                    {'b', u"lanes"_s},
                                    {'i', u"exceptions"_s},
                                    {'l', u"lanes"_s},
                                    {'e', u"exceptions"_s}}) {
        type(QByteArray("g") + key);
        QTRY_COMPARE(pageName(), page);
    }
    QTRY_VERIFY(focused().startsWith(u"Item key invalid"_s));
    type("r"); // asks for a reason; nothing is planned yet
    QTRY_COMPARE(focused(), u"Reason"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(focused() != u"Reason"_s);
    QCOMPARE(pageName(), u"exceptions"_s); // the dialog left, the page stayed
    for (int i = 0; i < 40 && !focused().startsWith(u"SO-"_s); ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QVERIFY2(focused().startsWith(u"SO-"_s), qPrintable(focused()));
    QTest::keyClick(m_window, Qt::Key_Down);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"transaction"_s);
    // A dialog that is still fading takes the first one.
    QTRY_VERIFY(pageName() == u"exceptions"_s
                || (QTest::keyClick(m_window, Qt::Key_Escape), pageName() == u"exceptions"_s));
    QVERIFY(m_backend->commands().isEmpty());
}

void DeskTest::mapProductByKeyboard()
{
    visit(u"exceptions"_s, u"cause:c7"_s);
    QTRY_VERIFY(focused().startsWith(u"No entry for PRO-EU-25"_s));
    QTRY_VERIFY((type("f"), focused() == u"What it is called in the target"_s));
    QTest::keySequence(m_window, QKeySequence::SelectAll); // keys that came before the dialog took the focus
    type("sku-1");
    QTest::keyClick(m_window, Qt::Key_Return); // not without a reason
    QVERIFY(m_backend->commands().isEmpty());
    QTest::keyClick(m_window, Qt::Key_Tab);
    QTRY_COMPARE(focused(), u"Reason"_s);
    type("same");
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_backend->commands(), QStringList{u"setMapping product PRO-EU-25 sku-1 same"_s});
}

namespace
{

void walk(QAccessibleInterface *interface, QStringList &unnamed, int &named, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 60) {
        return;
    }
    const auto state = interface->state();
    if (state.invisible && depth > 0) {
        return;
    }
    if (state.focusable && !state.disabled && depth > 0) {
        if (interface->text(QAccessible::Name).isEmpty()) {
            const auto *parent = interface->object()->parent();
            unnamed.append(QString::fromLatin1(interface->object()->metaObject()->className()) + u" in "_s
                           + QString::fromLatin1(parent ? parent->metaObject()->className() : "nothing"));
        } else {
            ++named;
        }
    }
    for (int i = 0; i < interface->childCount(); ++i) {
        walk(interface->child(i), unnamed, named, depth + 1);
    }
}

} // namespace

void DeskTest::everyFocusableItemHasAName()
{
    for (const QString &page : {u"lanes"_s, u"find"_s, u"exceptions"_s, u"transaction"_s, u"operations"_s, u"plan"_s,
                                u"sla"_s, u"kpi"_s, u"alerts"_s, u"systems"_s, u"drills"_s}) {
        visit(page, page == "plan"_L1 ? u"plan-7c1e"_s : page == "transaction"_L1 ? u"SO-2025-118342"_s : QString());
        QCOMPARE(pageName(), page);
        QStringList unnamed;
        int named = 0;
        walk(QAccessible::queryAccessibleInterface(m_window), unnamed, named);
        QVERIFY2(unnamed.isEmpty(), qPrintable(page + u": "_s + unnamed.join(u", "_s)));
        QVERIFY2(named > 8, qPrintable(page)); // the walk saw the page
    }
}

void DeskTest::emptyBrokenAndBack()
{
    const QStringList pages{u"lanes"_s, u"find"_s,   u"exceptions"_s, u"operations"_s, u"sla"_s,
                            u"kpi"_s,   u"alerts"_s, u"systems"_s,    u"drills"_s};
    for (const QString &page : pages) {
        visit(page);
    }
    m_backend->breakWith(Error{ErrorCode::ReplyLost, u"connection reset"_s});
    for (const QString &page : pages) {
        visit(page);
    }
    m_backend->breakWith(std::nullopt);
    m_backend->makeEmpty();
    for (const QString &page : pages) {
        visit(page);
    }
    QCOMPARE(pageName(), pages.last());
}

void DeskTest::searchByKeyboard()
{
    visit(u"find"_s, u"all"_s);
    visit(u"lanes"_s);
    type("gf");
    QTRY_COMPARE(pageName(), u"find"_s);
    QTRY_COMPARE(focused(), u"Query"_s); // nothing asked yet: the hand is where it writes
    type("customer = nordl");
    QTRY_COMPARE(m_window->activeFocusItem()->property("text").toString(), u"customer = nordl"_s);
    auto *popup = m_window->findChild<QObject *>(u"choices"_s);
    QTRY_VERIFY(popup && popup->property("visible").toBool());
    QTest::keyClick(m_window, Qt::Key_Down); // the first choice
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_window->activeFocusItem()->property("text").toString(), u"customer = \"Nordlicht Energie SE\" "_s);
    QTRY_VERIFY(popup->property("visible").toBool()); // what could come next
    QTest::keyClick(m_window, Qt::Key_Escape); // not wanted
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(focused().startsWith(u"SO-2025-"_s));
    QTest::keyClick(m_window, Qt::Key_J);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"transaction"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_COMPARE(pageName(), u"find"_s);
}

void DeskTest::paletteByKeyboard()
{
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(focused().startsWith(u"Go to a page"_s));
    type("systems");
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"systems"_s);
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(focused().startsWith(u"Go to a page"_s));
    type("118342");
    QTRY_COMPARE(m_window->property("paletteFirst").toString(), u"SO-2025-118342"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"transaction"_s);
    QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(focused().startsWith(u"Go to a page"_s));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!focused().startsWith(u"Go to a page"_s));
    QCOMPARE(pageName(), u"transaction"_s);
}

void DeskTest::viewsByKeyboard()
{
    visit(u"find"_s, u"lane = order and money > 100k"_s);
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(focused(), u"Name of the view"_s);
    type("large");
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_backend->commands().value(0), u"saveView large | lane = order and money > 100k"_s);
    QTRY_VERIFY(focused().startsWith(u"SO-2025-"_s));
    QTest::keyClick(m_window, 'u'); // taken back
    QTRY_COMPARE(m_backend->commands().value(1), u"undoView"_s);
    visit(u"find"_s, u"view:shipped:nobody-owns"_s);
    QTRY_VERIFY(m_window->title().startsWith(u"Search"_s));
    visit(u"find"_s, u"view:no-such-view"_s);
}

void DeskTest::boardFilterStays()
{
    visit(u"lanes"_s, u"entity = AM-JP"_s);
    QTRY_COMPARE(m_window->property("deskFilter").toString(), u"entity = AM-JP"_s);
    visit(u"systems"_s);
    visit(u"lanes"_s);
    QCOMPARE(m_window->property("deskFilter").toString(), u"entity = AM-JP"_s);
    // It reaches the exceptions, as chips that are taken off one by one.
    visit(u"lanes"_s, u"entity = AM-JP and money > 1"_s);
    visit(u"exceptions"_s);
    tabTo(u"Take off the filter: money more than 1"_s);
    QTest::keyClick(m_window, Qt::Key_Space);
    QTRY_COMPARE(m_window->property("deskFilter").toString(), u"entity = AM-JP"_s);
    visit(u"lanes"_s);
    QCOMPARE(m_window->property("deskFilter").toString(), u"entity = AM-JP"_s);
    visit(u"lanes"_s, u"all"_s);
    QTRY_COMPARE(m_window->property("deskFilter").toString(), QString());
}

void DeskTest::besideACauseByKeyboard()
{
    visit(u"exceptions"_s, u"cause:c1"_s);
    QTRY_VERIFY(focused().startsWith(u"Item key invalid"_s));
    QTRY_VERIFY((type("w"), m_backend->asked().contains(u"changes c1"_s)));
    visit(u"transaction"_s, u"SO-2025-118342"_s);
    QTRY_VERIFY((type("w"), focused().contains(u"SKU-PRO-EU"_s) || focused().contains(u"Plan runs"_s)));
    type("l"); // the lineage as a table, by keys alone
    QTRY_VERIFY2(focused().startsWith(u"level 0"_s), qPrintable(focused()));
    QTest::keyClick(m_window, Qt::Key_J);
    QTRY_VERIFY(focused().startsWith(u"level 1"_s));
    type("l");
    type("d"); // the payload beside the one before
    QTRY_COMPARE(pageName(), u"transaction"_s);
}

void DeskTest::stepsByKeyboard()
{
    visit(u"transaction"_s, u"SO-2025-118342"_s);
    QTRY_VERIFY2((type("s"), focused().startsWith(u"Quote to cash"_s)), qPrintable(focused()));
    type("jjj");
    QTRY_VERIFY2(focused().startsWith(u"Create sales order, NetSuite EMEA, Dead-lettered"_s), qPrintable(focused()));
    type("j");
    QTRY_VERIFY2(focused().contains(u"To come"_s), qPrintable(focused()));
    QTest::keyClick(m_window, Qt::Key_Return); // nothing was sent for it yet
    QVERIFY(focused().contains(u"To come"_s));
    type("k");
    QTest::keyClick(m_window, Qt::Key_Return); // what was sent for it
    QTRY_VERIFY2(focused().startsWith(u"Attempt 4, sent"_s), qPrintable(focused()));
}

void DeskTest::theGuidesButtonsLead()
{
    const auto step = [&] { return m_window->property("guideStep").toInt(); };
    const auto press = [&](const QString &button) {
        tabTo(button);
        QTest::keyClick(m_window, Qt::Key_Return);
    };
    visit(u"exceptions"_s, u"cause:c1"_s); // not the one that the guide would choose
    visit(u"lanes"_s);
    QMetaObject::invokeMethod(m_window, "lead");
    QTRY_COMPARE(step(), 1);
    press(u"Open the exceptions"_s);
    QTRY_COMPARE(pageName(), u"exceptions"_s);
    QTRY_COMPARE(step(), 2);
    press(u"Choose it for me"_s);
    QTRY_COMPARE(step(), 3);
    press(u"Map it\u2026"_s);
    QTRY_COMPARE(focused(), u"What it is called in the target"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    press(u"Next step of the guide"_s);
    QTRY_COMPARE(step(), 4);
    press(u"Back"_s);
    QTRY_COMPARE(step(), 3);
    press(u"Skip the guide"_s);
    QTRY_COMPARE(step(), 0);
    QTRY_VERIFY((type("gy"), pageName() == u"systems"_s)); // the keyboard is not lost with the button
}

void DeskTest::guideLeadsToAReplay()
{
    const auto step = [&] { return m_window->property("guideStep").toInt(); };
    QCOMPARE(step(), 0); // never by itself in a test
    QMetaObject::invokeMethod(m_window, "lead");
    QTRY_COMPARE(step(), 1);
    type("ge"); // as the guide says
    QTRY_COMPARE(step(), 2);
    visit(u"exceptions"_s, u"cause:c7"_s);
    QTRY_COMPARE(step(), 3);
    QTRY_VERIFY((type("f"), focused() == u"What it is called in the target"_s));
    QTest::keySequence(m_window, QKeySequence::SelectAll);
    type("sku-1");
    QTest::keyClick(m_window, Qt::Key_Tab);
    QTRY_COMPARE(focused(), u"Reason"_s);
    type("same");
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(step(), 4);
    QTRY_VERIFY((type("p"), focused() == u"Reason"_s));
    type("fixed");
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(pageName(), u"plan"_s);
    QCOMPARE(step(), 4);
    tabTo(u"Skip the guide"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(step(), 0);
}

void DeskTest::linksLead()
{
    QMetaObject::invokeMethod(m_window, "follow", Q_ARG(QString, u"transaction"_s),
                              Q_ARG(QString, u"SO-2025-118342"_s));
    QTRY_COMPARE(pageName(), u"transaction"_s);
    QMetaObject::invokeMethod(m_window, "refuse", Q_ARG(QString, u"No link"_s));
    QCOMPARE(pageName(), u"transaction"_s);
}

void DeskTest::theWayBackNamesWhereItLeads()
{
    const auto back = [this] { QTest::keyClick(m_window, Qt::Key_Escape); };
    const QString order = u"SO-2025-118342"_s;
    visit(u"exceptions"_s);
    visit(u"transaction"_s, order);
    QTRY_COMPARE(trail(), u"Exceptions"_s);
    visit(u"systems"_s);
    visit(u"transaction"_s, order);
    QTRY_COMPARE(trail(), u"Systems"_s);
    back();
    QTRY_COMPARE(pageName(), u"systems"_s);
    back();
    QTRY_COMPARE(pageName(), u"transaction"_s);
    QCOMPARE(trail(), u"Exceptions"_s); // not what led here last
    back();
    QTRY_COMPARE(pageName(), u"exceptions"_s);
}

void DeskTest::chartsAnswerKeysWithTheirTransactions()
{
    visit(u"sla"_s, u"quote-to-order"_s);
    QTRY_VERIFY(m_backend->asked().contains(u"slaItems 1 0"_s)); // begins with what is late
    for (int i = 0; i < 80 && !focused().startsWith(u"Hours per day"_s); ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QVERIFY2(focused().startsWith(u"Hours per day"_s), qPrintable(focused()));
    QVERIFY2(focused().contains(u"30"_s), qPrintable(focused())); // today, in words
    QTest::keyClick(m_window, Qt::Key_Left);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(m_backend->asked().contains(u"slaItems 2 20251229"_s));
    for (int i = 0; i < 80 && !focused().contains(u"6 breaches"_s); ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QTest::keyClick(m_window, Qt::Key_Up); // a week earlier
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_VERIFY(m_backend->asked().contains(u"slaItems 3 20251223"_s));
    type("v"); // every chart has its table
    QTRY_VERIFY(m_window->findChild<QObject *>(u"tablesView"_s));
    auto *tables = m_window->findChild<QObject *>(u"tablesView"_s);
    QTRY_VERIFY(tables->property("visible").toBool());
    QCOMPARE(tables->property("tables").toList().size(), 5);
    type("v");
    QTRY_VERIFY(!tables->property("visible").toBool());
}

void DeskTest::alertsAreAcknowledgedAndTakenBackByKeyboard()
{
    visit(u"alerts"_s);
    QTRY_VERIFY(focused() == u"Alerts"_s || focused().startsWith(u"Escalated"_s));
    type("v");
    QTRY_COMPARE(m_backend->commands(), QStringList{u"acknowledgeAlert a-1 1"_s});
    type("u");
    QTRY_COMPARE(m_backend->commands().last(), u"acknowledgeAlert a-1 0"_s);
    QTest::keyClick(m_window, Qt::Key_Return); // what is behind it: its cause
    QTRY_COMPARE(pageName(), u"exceptions"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_COMPARE(pageName(), u"alerts"_s);
}

void DeskTest::aDefinitionIsChangedByKeyboard()
{
    visit(u"sla"_s, u"quote-to-order"_s);
    QTRY_VERIFY(!m_backend->asked().filter(u"slaItems"_s).isEmpty());
    type("e");
    QTRY_COMPARE(focused(), u"Limit"_s);
    QTRY_COMPARE(m_window->activeFocusItem()->property("text").toString(), u"16h"_s);
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    type("2h");
    QTRY_VERIFY(m_backend->asked().contains(u"slaDryRun quote-to-order {\"limit\":\"2h\"}"_s));
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    type("12h");
    QTRY_VERIFY(m_backend->asked().contains(u"slaDryRun quote-to-order {\"limit\":\"12h\"}"_s));
    QTest::keyClick(m_window, Qt::Key_Return); // not without a reason
    tabTo(u"Reason, kept with the change"_s);
    type("agreed");
    tabTo(u"Keep for everybody"_s);
    QTest::keyClick(m_window, Qt::Key_Return);
    QTRY_COMPARE(m_backend->commands(), QStringList{u"setSla quote-to-order {\"limit\":\"12h\"} agreed"_s});
    QTest::keyClick(m_window, Qt::Key_Escape); // closes the definition, not the page
    QTRY_VERIFY(focused() != u"Keep for everybody"_s);
    QCOMPARE(pageName(), u"sla"_s);
    type("u");
    QTRY_COMPARE(m_backend->commands().last(), u"setSla quote-to-order {\"limit\":\"16h\"} taken back"_s);
    type("e");
    QTRY_COMPARE(focused(), u"Limit"_s);
    QTRY_COMPARE(m_window->activeFocusItem()->property("text").toString(), u"16h"_s);
    for (int i = 0; i < 80 && !focused().startsWith(u"Sync lag"_s); ++i) {
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    QTest::keyClick(m_window, Qt::Key_Space); // another definition in the open pane
    QTRY_VERIFY(focused().startsWith(u"Sync lag"_s));
    type("e");
    type("e");
    QTRY_COMPARE(focused(), u"Limit"_s);
    QTRY_COMPARE(m_window->activeFocusItem()->property("text").toString(), u"1h"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QCOMPARE(pageName(), u"sla"_s);
}

int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    DeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "desktest.moc"
