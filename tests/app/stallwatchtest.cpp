// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/stallwatch.h"
#include "engine/base/io.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

using namespace Throughline;
using namespace Qt::StringLiterals;

class StallWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByLength();
    void keepsTheLongest();
    void countsWhatTheApplicationHandles();
    void leavesOutLoopsInside();
    void namesWaitsForADisk();
};

void StallWatchTest::sortsByLength()
{
    StallWatch watch;
    for (const double ms : {1.0, 20.0, 60.0, 150.0}) {
        watch.handled(ms, QEvent::UpdateRequest, "Window", "Application");
    }
    QCOMPARE(watch.events(), 4);
    QCOMPARE(watch.longerThan(0), 3);
    QCOMPARE(watch.longerThan(1), 2);
    QCOMPARE(watch.longerThan(2), 1);
    QCOMPARE(watch.longest().size(), 3); // a frame is no stall
    QCOMPARE(watch.longest().constFirst().what, u"UpdateRequest for Window of Application"_s);
    QCOMPARE(watch.longest().constFirst().ms, 150.0);
}

void StallWatchTest::keepsTheLongest()
{
    StallWatch watch;
    for (int i = 0; i < 100; ++i) {
        watch.handled(20.0 + (i * 37) % 100, QEvent::Timer, "Window");
    }
    QCOMPARE(watch.longest().size(), StallWatch::kept);
    for (qsizetype i = 0; i < StallWatch::kept; ++i) {
        QCOMPARE(watch.longest().at(i).ms, 119.0 - double(i));
    }
}

void StallWatchTest::countsWhatTheApplicationHandles()
{
    QObject receiver;
    const auto before = stallWatch().events();
    QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
    QCoreApplication::sendPostedEvents(&receiver);
    QVERIFY(stallWatch().events() >= before); // what is sent inside an event is part of it
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
    QVERIFY(stallWatch().events() > before);
}

void StallWatchTest::leavesOutLoopsInside()
{
    QEventLoop outer;
    qint64 inside = 0;
    qint64 after = -1;
    QTimer::singleShot(0, &outer, [&] {
        QEventLoop inner;
        QTimer::singleShot(0, &inner, [&] {
            inside = stallWatch().events();
            inner.quit();
        });
        inner.exec();
        after = stallWatch().events();
        outer.quit();
    });
    const auto before = stallWatch().events();
    outer.exec();
    QVERIFY(after > inside); // the one inside was judged on its own
    QVERIFY(inside >= before);
    QCOMPARE(stallWatch().events(), after); // the one that waited in a loop was not
}

void StallWatchTest::namesWaitsForADisk()
{
    const auto before = forbiddenIo();
    noteIo(u"SELECT 1");
    QCOMPARE(forbiddenIo(), before);
    forbidIo();
    QTest::ignoreMessage(QtWarningMsg, "the thread that paints waits for the disk: SELECT 1");
    noteIo(u"SELECT 1");
    QCOMPARE(forbiddenIo(), before + 1);
    forbidIo(false);
}

int main(int argc, char **argv)
{
    WatchedApplication<QCoreApplication> application(argc, argv);
    StallWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "stallwatchtest.moc"
