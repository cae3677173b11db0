// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginebackend.h"

#include "engine/base/io.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

/// Every future ends exactly once, whatever becomes of the engine.
class EngineBackendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"waits for the disk"_s)); }
    void aFolderWithoutEstateSaysWhy();
    void openQuestionsEndWhenTheWindowCloses();
    void drillsAreListedAndRememberTheirLastResult();
};

void EngineBackendTest::aFolderWithoutEstateSaysWhy()
{
    QTemporaryDir folder;
    EngineBackend backend(folder.path());
    QVERIFY(backend.busy() || !backend.status().isFinished());
    auto status = backend.status();
    auto plan = backend.createPlan({.exceptionIds = {u"x"_s}, .causeId = {}, .reason = u"y"_s});
    auto approve = backend.approvePlan(u"p"_s);
    QTRY_VERIFY(status.isFinished() && plan.isFinished() && approve.isFinished());
    QCOMPARE(status.resultCount(), 1);
    QVERIFY(!status.result() && !status.result().error().detail.isEmpty());
    QVERIFY(!plan.result() && !approve.result());
    QVERIFY(!backend.busy());
    auto late = backend.lanes(); // asked when it is known to be broken
    QVERIFY(late.isFinished());
    QCOMPARE(late.result().error(), status.result().error());
}

void EngineBackendTest::openQuestionsEndWhenTheWindowCloses()
{
    QTemporaryDir folder;
    QFuture<Result<Api::StatusView>> status;
    QFuture<Result<void>> approve;
    QFuture<Result<QList<Api::DrillView>>> drills;
    {
        EngineBackend backend(folder.path());
        status = backend.status();
        approve = backend.approvePlan(u"p"_s);
        drills = backend.drills();
    }
    QVERIFY(status.isFinished());
    QVERIFY(approve.isFinished());
    QVERIFY(drills.isFinished());
    QCOMPARE(status.resultCount(), 1);
    QCOMPARE(status.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(drills.result().error().code, ErrorCode::Cancelled);
}

void EngineBackendTest::drillsAreListedAndRememberTheirLastResult()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"drills.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray kept =
        R"({"sc16": {"at": 1700000000000, "report": {"passed": false, "checks": 2, "checks_passed": 1,
        "lines": [{"at": "2026-01-02T03:04:05.000Z", "text": "invoices: 2, expected 1", "held": false,
        "what": "invoices", "expected": 1, "found": 2}]}}})";
    file.write(kept);
    file.close();
    DrillDesk desk(folder.path());
    auto asked = desk.drills();
    QTRY_VERIFY(asked.isFinished());
    const auto drills = asked.result();
    QVERIFY2(drills, qPrintable(drills ? QString() : drills.error().detail));
    const auto sc16 = std::ranges::find(*drills, u"sc16"_s, &Api::DrillView::name);
    QVERIFY(sc16 != drills->end());
    QVERIFY(!sc16->title.isEmpty() && !sc16->story.isEmpty());
    QCOMPARE(sc16->state, u"failed"_s);
    QCOMPARE(sc16->checksPassed, 1);
    QCOMPARE(sc16->lines.size(), 1);
    const auto row = sc16->result[u"invoices"_s].toObject();
    QCOMPARE(row[u"truth"_s].toInteger(), 2);
    QCOMPARE(row[u"says"_s].toInteger(), 1);
    QCOMPARE(std::ranges::count(*drills, u"not-run"_s, &Api::DrillView::state), drills->size() - 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    forbidIo(); // as in the window
    EngineBackendTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "enginebackendtest.moc"
