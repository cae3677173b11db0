// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtclock.h"
#include "engine/transport/qtfiles.h"
#include "engine/transport/qtrandom.h"
#include "engine/transport/secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timersCallInOrderAndOnce();
    void cancelledTimerNeverCalls();
    void timersMayCancelEachOther();
    void timersDieWithTheirClock();
    void randomIsNotConstant();
    void writeReplacesTheWholeFile();
    void writeIntoNowhereFails();
    void readRefusesWhatIsTooLarge();
    void listIsSortedAndFiltered();
    void memorySecrets();
    void credentialsDirectory();
    void credentialNamesCannotLeaveTheFolder();
};

void MachineTest::timersCallInOrderAndOnce()
{
    QtClock clock;
    QByteArray order;
    const qint64 start = clock.bootMs();
    qint64 firstAt = 0;
    clock.after(30, [&] { order += 'b'; });
    clock.after(10, [&] {
        order += 'a';
        firstAt = clock.bootMs();
        clock.after(0, [&] { order += '0'; });
    });
    clock.after(-5, [&] { order += '-'; });
    QVERIFY(order.isEmpty());
    QTRY_COMPARE(order, QByteArray("-a0b"));
    QVERIFY(firstAt >= start + 10);
}

void MachineTest::cancelledTimerNeverCalls()
{
    QtClock clock;
    bool called = false;
    bool later = false;
    clock.cancel(clock.after(1, [&] { called = true; }));
    clock.cancel(12'345);
    clock.after(20, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void MachineTest::timersMayCancelEachOther()
{
    QtClock clock;
    bool called = false;
    bool later = false;
    Clock::TimerId other = 0;
    clock.after(1, [&] { clock.cancel(other); });
    other = clock.after(5, [&] { called = true; });
    clock.after(20, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void MachineTest::timersDieWithTheirClock()
{
    bool called = false;
    bool later = false;
    QtClock clock;
    {
        QtClock shortLived;
        shortLived.after(1, [&] { called = true; });
    }
    clock.after(20, [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void MachineTest::randomIsNotConstant()
{
    QtRandom random;
    QVERIFY(random.next() != random.next() || random.next() != random.next());
}

void MachineTest::writeReplacesTheWholeFile()
{
    const QTemporaryDir folder;
    QtFiles files;
    const QString path = folder.filePath(u"report.csv"_s);
    QVERIFY(files.write(path, "a longer first version"));
    QVERIFY(files.write(path, "second"));
    QCOMPARE(files.read(path).value_or("?"), QByteArray("second"));
    QCOMPARE(files.list(folder.path(), u""_s), QStringList{u"report.csv"_s}); // no neighbour file left behind
}

void MachineTest::writeIntoNowhereFails()
{
    const QTemporaryDir folder;
    QtFiles files;
    // A missing folder is made; where a file stands in its place it cannot be.
    QVERIFY(files.write(folder.filePath(u"made/x"_s), "x"));
    QVERIFY(files.write(folder.filePath(u"file"_s), "x"));
    const auto written = files.write(folder.filePath(u"file/x"_s), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StoreBroken);
    const auto read = files.read(folder.filePath(u"missing/x"_s));
    QCOMPARE(read.error().code, ErrorCode::BadInput);
}

void MachineTest::readRefusesWhatIsTooLarge()
{
    const QTemporaryDir folder;
    QtFiles files(10);
    const QString path = folder.filePath(u"x"_s);
    QVERIFY(files.write(path, "0123456789"));
    QVERIFY(files.read(path));
    QVERIFY(files.write(path, "0123456789a"));
    QCOMPARE(files.read(path).error().code, ErrorCode::BadInput);
}

void MachineTest::listIsSortedAndFiltered()
{
    const QTemporaryDir folder;
    QtFiles files;
    for (const QString &name : {u"b.yaml"_s, u"a.yaml"_s, u"c.json"_s}) {
        QVERIFY(files.write(folder.filePath(name), "x"));
    }
    QCOMPARE(files.list(folder.path(), u".yaml"_s), (QStringList{u"a.yaml"_s, u"b.yaml"_s}));
    QVERIFY(files.list(folder.filePath(u"missing"_s), u".yaml"_s).isEmpty());
}

void MachineTest::memorySecrets()
{
    MemorySecrets secrets;
    QCOMPARE(secrets.secret(u"stripe"_s).error().code, ErrorCode::SecretMissing);
    secrets.set(u"stripe"_s, "sk_1");
    QCOMPARE(secrets.secret(u"stripe"_s).value_or(""), QByteArray("sk_1"));
}

void MachineTest::credentialsDirectory()
{
    const QTemporaryDir folder;
    QtFiles files;
    QVERIFY(files.write(folder.filePath(u"stripe"_s), "sk_1\n"));
    QVERIFY(files.write(folder.filePath(u"empty"_s), ""));
    CredentialsDirectory secrets(files, folder.path());
    QCOMPARE(secrets.secret(u"stripe"_s).value_or(""), QByteArray("sk_1"));
    for (const QString &name : {u"netsuite"_s, u"empty"_s}) {
        const auto missing = secrets.secret(name);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::SecretMissing);
        QVERIFY2(missing.error().detail.contains(u"LoadCredential="_s + name), qPrintable(missing.error().detail));
    }
    CredentialsDirectory nowhere(files, {});
    QVERIFY(nowhere.secret(u"stripe"_s).error().detail.contains(u"CREDENTIALS_DIRECTORY"_s));
}

void MachineTest::credentialNamesCannotLeaveTheFolder()
{
    const QTemporaryDir folder;
    QtFiles files;
    QVERIFY(files.write(folder.filePath(u"secret"_s), "x"));
    CredentialsDirectory secrets(files, folder.filePath(u"sub"_s));
    QCOMPARE(secrets.secret(u"../secret"_s).error().code, ErrorCode::SecretMissing);
    QVERIFY(secrets.secret(u"../secret"_s).error().detail.contains(u"cannot be the name"_s));
}

QTEST_GUILESS_MAIN(MachineTest)
#include "machinetest.moc"
