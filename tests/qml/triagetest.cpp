// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/deskwindow.h"

#include <KIconTheme>

#include <QApplication>
#include <QQuickStyle>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

/// A morning's twenty stuck orders, cleared without a mouse.
class TriageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_desk.open()); }
    void cleanupTestCase() { QCOMPARE(m_desk.window->isVisible(), true); }

    void intoTheOrdersOfTheCause()
    {
        m_desk.type("ge");
        QTRY_COMPARE(m_desk.page(), u"exceptions"_s);
        QTRY_VERIFY(m_desk.focused().startsWith(u"Item key invalid"_s));
        m_desk.key(Qt::Key_J);
        m_desk.key(Qt::Key_K);
        m_desk.key(Qt::Key_Return);
        QTRY_VERIFY(m_desk.focused().startsWith(u"SO-2025-118342"_s));
    }
    void fiveAreMine()
    {
        m_desk.key(Qt::Key_X);
        for (int i = 0; i < 4; ++i) {
            m_desk.key(Qt::Key_J, Qt::ShiftModifier);
        }
        m_desk.key(Qt::Key_M);
        QTRY_COMPARE(m_desk.last(), u"assign 5 Marta Kern"_s);
        m_desk.key(Qt::Key_Escape); // the picks go, the page stays
        QCOMPARE(m_desk.page(), u"exceptions"_s);
    }
    void fourGoToATeamWithANoteAndATag()
    {
        m_desk.key(Qt::Key_J);
        for (int i = 0; i < 4; ++i) {
            m_desk.key(Qt::Key_X);
            m_desk.key(Qt::Key_J);
        }
        m_desk.key(Qt::Key_A);
        QTRY_COMPARE(m_desk.focused(), u"Team or person"_s);
        QCOMPARE(m_desk.backend.commands().size(), 1); // asking is not acting
        m_desk.type("erp");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"assign 4 team:erp-support"_s);
        again(Qt::Key_N, u"Note"_s);
        m_desk.type("asked sales");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"note 4 asked sales"_s);
        again(Qt::Key_T, u"Tags"_s);
        m_desk.type("month-end");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"tag 4 month-end"_s);
        focusItems();
        m_desk.key(Qt::Key_Escape);
    }
    void threeArePutOffAndBackAndPutOff()
    {
        m_desk.key(Qt::Key_X);
        m_desk.key(Qt::Key_J, Qt::ShiftModifier);
        m_desk.key(Qt::Key_J, Qt::ShiftModifier);
        again(Qt::Key_Z, u"Until when"_s);
        m_desk.type("happens");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"snooze 3 occurrence"_s);
        QTRY_COMPARE(openItems(), 140);
        again(Qt::Key_U, {}, u"undo"_s);
        QTRY_COMPARE(openItems(), 143);
        m_desk.key(Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk.last(), u"redo"_s);
        QTRY_COMPARE(openItems(), 140);
    }
    void twoMoreByOwnTime()
    {
        focusItems();
        m_desk.key(Qt::Key_X);
        m_desk.key(Qt::Key_J, Qt::ShiftModifier);
        again(Qt::Key_Z, u"Until when"_s);
        m_desk.type("3d");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"snooze 2 until"_s);
        QTRY_COMPARE(openItems(), 138);
    }
    void oneIsLookedAtAndTheWayBackLeadsToIt()
    {
        focusItems();
        m_desk.key(Qt::Key_Home);
        m_desk.key(Qt::Key_J);
        const auto row = m_desk.focused();
        QVERIFY(row.startsWith(u"SO-2025-118297"_s));
        QTRY_VERIFY((m_desk.page() == u"transaction"_s)
                    || (m_desk.key(Qt::Key_Return), m_desk.page() == u"transaction"_s));
        QTRY_VERIFY((m_desk.page() == u"exceptions"_s)
                    || (m_desk.key(Qt::Key_Escape), m_desk.page() == u"exceptions"_s));
        QTRY_COMPARE(m_desk.focused(), row);
    }
    void sixArePlannedChangedApprovedAndRun()
    {
        const auto before = m_desk.backend.commands().size();
        m_desk.key(Qt::Key_X);
        for (int i = 0; i < 5; ++i) {
            m_desk.key(Qt::Key_J, Qt::ShiftModifier);
        }
        again(Qt::Key_R, u"Reason"_s);
        QCOMPARE(m_desk.backend.commands().size(), before); // it opens the plan, it never fires
        m_desk.type("mapped");
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.page(), u"plan"_s);
        QCOMPARE(m_desk.last(), u"createPlan 6"_s);
        // One field, for all six.
        QTRY_VERIFY(m_desk.focused().startsWith(u"1, SO-"_s));
        again(Qt::Key_E, u"Field"_s);
        m_desk.key(Qt::Key_Tab);
        QTRY_COMPARE(m_desk.focused(), u"Will be"_s);
        QTest::keySequence(m_desk.window, QKeySequence::SelectAll);
        m_desk.type("USD");
        m_desk.key(Qt::Key_Tab);
        m_desk.key(Qt::Key_Space);
        for (int i = 0; i < 8 && m_desk.focused() != u"Plan anew"_s; ++i) {
            m_desk.key(Qt::Key_Tab);
        }
        m_desk.key(Qt::Key_Return);
        QTRY_COMPARE(m_desk.last(), u"revisePlan 6 6"_s);
        // Approve, start, take back, start again.
        again(Qt::Key_R, u"Approve"_s);
        m_desk.key(Qt::Key_Return);
        QTRY_VERIFY(m_desk.last().startsWith(u"approvePlan"_s));
        QTRY_VERIFY((m_desk.key(Qt::Key_R, Qt::ShiftModifier), m_desk.last().startsWith(u"runPlan"_s)));
        QTRY_VERIFY((m_desk.key(Qt::Key_U), m_desk.last().startsWith(u"undoPlan"_s)));
        QTRY_VERIFY((m_desk.key(Qt::Key_R, Qt::ShiftModifier), m_desk.last().startsWith(u"runPlan"_s)));
        m_desk.backend.advance(11'000); // the hold window ends
        m_desk.backend.advance(11'000);
        const auto plans = m_desk.backend.plans().result();
        QCOMPARE(plans->first().state, Api::PlanState::Finished);
    }
    void nothingElseWasAsked()
    {
        auto commands = m_desk.backend.commands();
        commands.removeIf([](const QString &line) { return line.contains(u"Plan plan-"_s); });
        QCOMPARE(commands,
                 (QStringList{u"assign 5 Marta Kern"_s, u"assign 4 team:erp-support"_s, u"note 4 asked sales"_s,
                              u"tag 4 month-end"_s, u"snooze 3 occurrence"_s, u"undo"_s, u"redo"_s, u"snooze 2 until"_s,
                              u"createPlan 6"_s, u"revisePlan 6 6"_s}));
    }
    void everythingHasAName()
    {
        for (const auto &[page, argument] : {std::pair{u"exceptions"_s, u"notes"_s},
                                             {u"exceptions"_s, u"runbook"_s},
                                             {u"exceptions"_s, u"snoozed"_s},
                                             {u"exceptions"_s, u"resolved"_s},
                                             {u"plan"_s, u"plan-7c1e"_s}}) {
            QMetaObject::invokeMethod(m_desk.window, "visit", Q_ARG(QString, page), Q_ARG(QString, argument));
            QTRY_COMPARE(m_desk.page(), page);
            QMetaObject::invokeMethod(m_desk.window, "showDock", Q_ARG(bool, true));
            QCoreApplication::processEvents();
            const auto found = m_desk.unnamed();
            QVERIFY2(found.isEmpty(), qPrintable(argument + u": "_s + found.join(u", "_s)));
        }
    }
    void theDockOpensByKey()
    {
        QMetaObject::invokeMethod(m_desk.window, "showDock", Q_ARG(bool, false));
        m_desk.type("ge");
        QTRY_COMPARE(m_desk.page(), u"exceptions"_s);
        const auto *dock = m_desk.window->findChild<QQuickItem *>(u"operationsDock"_s);
        QVERIFY(dock && !dock->isVisible());
        again(Qt::Key_O, {}, m_desk.last());
        QTRY_VERIFY(dock->isVisible());
    }

private:
    /// A dialog that is still fading takes the first key; the page takes the next one.
    void again(Qt::Key key, const QString &field, const QString &command = {})
    {
        const auto there = [&] { return field.isEmpty() ? m_desk.last() == command : m_desk.focused() == field; };
        for (int tries = 0; tries < 5; ++tries) {
            m_desk.key(key);
            if (QTest::qWaitFor(there, 1'000)) {
                return;
            }
        }
        QFAIL(qPrintable(u"no answer to %1, the focus is on %2"_s.arg(QKeySequence(key).toString(), m_desk.focused())));
    }
    void focusItems() { QTRY_VERIFY(m_desk.focused().startsWith(u"SO-"_s)); }
    int openItems() { return m_desk.backend.items(u"c1"_s, {}, ItemSort::Money, {}, 1).result()->total; }

    DeskWindow m_desk;
};

int main(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    QApplication::setStyle(u"breeze"_s);
    QQuickStyle::setStyle(u"org.kde.desktop"_s);
    TriageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "triagetest.moc"
