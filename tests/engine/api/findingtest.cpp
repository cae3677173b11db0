// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commands.h"
#include "engine/api/exports.h"
#include "engine/api/findreader.h"
#include "engine/store/transaction.h"
#include "engine/transport/qtfiles.h"
#include "tests/support/desk/plant.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

Result<QJsonObject> command(Plant &plant, const QString &kind, const QJsonObject &args,
                            const QString &actor = u"marta"_s)
{
    static QtFiles files;
    static qint64 seq = 100;
    Store::Command one;
    one.seq = ++seq;
    one.id = u"id-%1-0123456789"_s.arg(seq);
    one.actor = actor;
    one.kind = kind;
    one.args = args;
    one.atMs = plant.desk.clock.wall;
    const Api::CommandWorld world{
        plant.context(), plant.desk.book(), nullptr, files, 0, {}, [] { return Result<void>(); }};
    return waited(plant, Api::performCommand(world, one));
}

/// Seven transactions, one with a name that a spreadsheet would run.
void grow(Store::Database &database, int count = 7)
{
    Store::ProjectionStore projections(database);
    Store::DatabaseTransaction all(database);
    for (int i = 0; i < count; ++i) {
        Transaction transaction;
        transaction.orderKey = u"SO-%1"_s.arg(i, 4, 10, QChar(u'0'));
        transaction.lane = Lane::Order;
        transaction.state = TransactionState::Stuck;
        transaction.customerName = i == 3 ? u"=HYPERLINK(\"http://x\",\"y\")"_s : u"Acme \"%1\", Ltd"_s.arg(i);
        transaction.entity = u"AM-DE"_s;
        transaction.amount = {Decimal::fromMinor(12'345 + i, 2), u"EUR"_s};
        transaction.laneSinceMs = 1'760'000'000'000;
        VERIFY_RESULT(projections.putTransaction(transaction, 12'345 + i));
        Store::ExceptionRow row;
        row.item.id = u"x%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.item.orderKey = transaction.orderKey;
        row.item.causeId = u"c1"_s;
        row.item.openedMs = 1'760'000'000'000 + i;
        row.item.failure = {u"stripe"_s, u"payment.create"_s, u"-2+3"_s, u"@SUM(1)\nsecond line"_s};
        row.customerName = transaction.customerName;
        row.entity = transaction.entity;
        row.lane = u"order"_s;
        row.amount = transaction.amount;
        row.amountReporting = 12'345 + i;
        VERIFY_RESULT(projections.putException(row));
    }
    VERIFY_RESULT(all.commit());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// RFC 4180, as any other program reads it.
QList<QStringList> csvRows(QByteArray bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\r') {
            row.append(cell);
            cell.clear();
            if (c == u'\r') {
                rows.append(row);
                row.clear();
                ++i; // its line feed
            }
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsBySteps();
    void lastLookMovesTheView();
    void csvIsSafeAndWhole();
    void xlsxHasTypes();
    void jsonReads();
    void cancelLeavesTheFile();
    void boardAndClose();
    void ordersInAnySeparators();
    void completesWhatExists();

private:
    Result<Api::ExportDone> write(Plant &plant, const QString &file, Api::ExportFormat format, const QString &query)
    {
        Api::ExportRequest request;
        request.query = query;
        request.file = file;
        request.format = format;
        request.title = u"Must be cleared: before [close] and more than a name can hold"_s;
        Api::ExportProgress progress;
        return Api::exportFound(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall, request,
                                progress);
    }
    QTemporaryDir m_folder;
};

void FindingTest::viewsBySteps()
{
    Plant plant;
    const auto views = [&](const QString &actor) {
        QStringList names;
        const auto all =
            Api::FindReader(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall).views(actor).value();
        for (const auto &view : all) {
            if (!view.shipped) {
                names.append(view.name + u'=' + view.query);
            }
        }
        return names;
    };
    const auto saved = command(plant, u"view.save"_s, {{u"name"_s, u"Mine"_s}, {u"query"_s, u"owner = me"_s}});
    VERIFY_RESULT(saved);
    const auto id = (*saved)[u"view"_s].toString();
    QCOMPARE(views(u"marta"_s), QStringList{u"Mine=owner = me"_s});
    QVERIFY(views(u"okada"_s).isEmpty()); // personal
    VERIFY_RESULT(
        command(plant, u"view.save"_s,
                {{u"view"_s, id}, {u"name"_s, u"Ours"_s}, {u"query"_s, u"lane = order"_s}, {u"shared"_s, true}}));
    QCOMPARE(views(u"okada"_s), QStringList{u"Ours=lane = order"_s});
    VERIFY_ERROR(command(plant, u"view.delete"_s, {{u"view"_s, id}}, u"okada"_s), ErrorCode::NotAllowed);
    VERIFY_ERROR(command(plant, u"view.save"_s, {{u"name"_s, u"Bad"_s}, {u"query"_s, u"lane = ordr"_s}}),
                 ErrorCode::NotAllowed);
    VERIFY_ERROR(command(plant, u"view.save"_s, {{u"name"_s, u" "_s}, {u"query"_s, QString()}}), ErrorCode::NotAllowed);
    VERIFY_RESULT(command(plant, u"view.delete"_s, {{u"view"_s, id}}));
    QVERIFY(views(u"marta"_s).isEmpty());
    // back, step by step, as far as there was anything
    VERIFY_RESULT(command(plant, u"view.undo"_s, {}));
    QCOMPARE(views(u"marta"_s), QStringList{u"Ours=lane = order"_s});
    VERIFY_RESULT(command(plant, u"view.undo"_s, {}));
    QCOMPARE(views(u"marta"_s), QStringList{u"Mine=owner = me"_s});
    VERIFY_RESULT(command(plant, u"view.undo"_s, {}));
    QVERIFY(views(u"marta"_s).isEmpty());
    VERIFY_ERROR(command(plant, u"view.undo"_s, {}), ErrorCode::NotAllowed);
}

void FindingTest::lastLookMovesTheView()
{
    Plant plant;
    grow(plant.desk.database());
    plant.desk.clock.wall = 1'760'000'000'000 + 3'600'000;
    const auto news = [&] {
        return Api::FindReader(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall)
            .find({u"opened >= last-look"_s, {}, {}, 60, u"marta"_s})
            .value()
            .total;
    };
    QCOMPARE(news(), 7); // never looked: everything is new
    VERIFY_RESULT(command(plant, u"view.looked"_s, {{u"until_ms"_s, qint64(1'760'000'000'005)}}));
    QCOMPARE(news(), 2);
    VERIFY_RESULT(command(plant, u"view.looked"_s, {}));
    QCOMPARE(news(), 0);
    VERIFY_ERROR(command(plant, u"view.looked"_s, {{u"until_ms"_s, plant.desk.clock.wall + 5}}), ErrorCode::NotAllowed);
}

void FindingTest::csvIsSafeAndWhole()
{
    Plant plant;
    grow(plant.desk.database(), 1203); // several pages
    const auto file = m_folder.filePath(u"list.csv"_s);
    const auto done = write(plant, file, Api::ExportFormat::Csv, u"tries >= 0"_s);
    VERIFY_RESULT(done);
    QCOMPARE(done->rows, 1203);
    const auto bytes = read(file);
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const auto rows = csvRows(bytes.mid(3));
    QCOMPARE(rows.size(), 1204);
    QCOMPARE(rows.first(), Api::exportKeys());
    const auto at = [&](const QString &key) { return Api::exportKeys().indexOf(key); };
    for (const auto rest = rows.mid(1); const auto &row : rest) {
        QCOMPARE(row.size(), Api::exportKeys().size());
        for (qsizetype i = 0; i < row.size(); ++i) { // nothing a spreadsheet would run
            const bool number = i == at(u"amount"_s) || i == at(u"tries"_s);
            QVERIFY2(number || row[i].isEmpty() || !u"=+-@\t\r"_s.contains(row[i].front()), qPrintable(row[i]));
        }
    }
    const auto &last = rows.last(); // least money: the first that was made
    QCOMPARE(last[at(u"order"_s)], u"SO-0000"_s);
    QCOMPARE(last[at(u"customer"_s)], u"Acme \"0\", Ltd"_s);
    QCOMPARE(last[at(u"amount"_s)], u"123.45"_s);
    QCOMPARE(last[at(u"since"_s)], u"2025-10-09T08:53:20Z"_s);
    QCOMPARE(last[at(u"message"_s)], u"'@SUM(1)\nsecond line"_s);
    QCOMPARE(last[at(u"code"_s)], u"'-2+3"_s);
    VERIFY_ERROR(write(plant, m_folder.filePath(u"no.csv"_s), Api::ExportFormat::Csv, u"lane = ordr"_s),
                 ErrorCode::BadInput);
    QVERIFY(!QFile::exists(m_folder.filePath(u"no.csv"_s)));
    VERIFY_ERROR(write(plant, u"/no/such/folder/x.csv"_s, Api::ExportFormat::Csv, {}), ErrorCode::BadInput);
}

void FindingTest::xlsxHasTypes()
{
    Plant plant;
    grow(plant.desk.database());
    const auto file = m_folder.filePath(u"list.xlsx"_s);
    VERIFY_RESULT(write(plant, file, Api::ExportFormat::Xlsx, u"tries >= 0"_s));
    // read by another program
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\nprint(z.read('xl/worksheets/sheet1.xml').decode())\n"
         "print(z.read('xl/workbook.xml').decode())"_s,
         file});
    QVERIFY(python.waitForFinished());
    const auto sheet = QString::fromUtf8(python.readAllStandardOutput());
    QVERIFY2(sheet.contains(u"<v>123.51</v>"_s), qPrintable(sheet.left(2000))); // a number, not text
    QVERIFY(sheet.contains(u"<v>45939.3703"_s)); // 9 Oct 2025 08:53:20 as a date
    QVERIFY(sheet.contains(u"=HYPERLINK"_s)); // as text
    QVERIFY(!sheet.contains(u"<f>"_s)); // never a formula
    QVERIFY(sheet.contains(u"Must be cleared before close an"_s)); // a name of a sheet
    QCOMPARE(sheet.count(u"<row "_s), 8);
}

void FindingTest::jsonReads()
{
    Plant plant;
    grow(plant.desk.database());
    const auto file = m_folder.filePath(u"list.json"_s);
    VERIFY_RESULT(write(plant, file, Api::ExportFormat::Json, u"money < 123.47 EUR"_s));
    const auto object = QJsonDocument::fromJson(read(file)).object();
    QCOMPARE(object[u"rows"_s].toInt(), 2);
    QCOMPARE(object[u"items"_s].toArray().size(), 2);
    QCOMPARE(object[u"items"_s][0][u"amount"_s].toString(), u"123.46"_s);
    QCOMPARE(object[u"query"_s].toString(), u"money < 123.47 EUR"_s);
}

void FindingTest::cancelLeavesTheFile()
{
    Plant plant;
    grow(plant.desk.database());
    for (const auto format : {Api::ExportFormat::Csv, Api::ExportFormat::Xlsx, Api::ExportFormat::Json}) {
        const auto path = m_folder.filePath(u"kept"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        Api::ExportRequest request;
        request.file = path;
        request.format = format;
        Api::ExportProgress progress;
        progress.cancelled = true;
        VERIFY_ERROR(
            Api::exportFound(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall, request, progress),
            ErrorCode::Cancelled);
        QCOMPARE(read(path), "before");
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u".export*"_s}, QDir::Files | QDir::Hidden).size(), 0);
}

void FindingTest::boardAndClose()
{
    Plant plant;
    grow(plant.desk.database());
    Api::FindReader reader(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall);
    const auto entity = reader.board(u"entity = am-de"_s, {}).value();
    QVERIFY(entity.inLaneKnown);
    QCOMPARE(entity.lanes[int(Lane::Order)].inLane, 7);
    QCOMPARE(entity.lanes[int(Lane::Order)].open, 7);
    const auto money = reader.board(u"money > 123.49 EUR"_s, {}).value();
    QVERIFY(!money.inLaneKnown);
    QCOMPARE(money.open, 2);
    QCOMPARE(money.atRisk.text(), u"247.01"_s);
    const auto page = reader.boardItems(Lane::Order, u"money > 123.49 EUR or money < 123.46 EUR"_s, {}, {}, 2).value();
    QCOMPARE(page.total, 3);
    QCOMPARE(page.items.first().orderKey, u"SO-0006"_s);
    QCOMPARE(reader.boardItems(Lane::Order, u"money > 123.49 EUR or money < 123.46 EUR"_s, {}, page.nextKey, 2)
                 ->items.first()
                 .orderKey,
             u"SO-0000"_s);
    const auto close = reader.close().value();
    QCOMPARE(close.toClear, 7);
    QCOMPARE(close.blocked, 7);
    QCOMPARE(close.entities.size(), 1);
    QVERIFY(close.closeMs > plant.desk.clock.wall);
}

void FindingTest::ordersInAnySeparators()
{
    QCOMPARE(Api::ordersIn(u"Please: SO-1, (SO-2); \"SO-3\" <SO-4>\u00a0SO-5. #SO-6 SO\u20117 SO-1"_s),
             (QStringList{u"SO-1"_s, u"SO-2"_s, u"SO-3"_s, u"SO-4"_s, u"SO-5"_s, u"SO-6"_s, u"SO-7"_s}));
    Plant plant;
    grow(plant.desk.database());
    const auto check =
        Api::FindReader(plant.desk.workspace(), plant.desk.database(), 0).check({u"so-0003"_s, u"SO-9999"_s});
    QCOMPARE(check->known, QStringList{u"SO-0003"_s});
    QCOMPARE(check->unknown, QStringList{u"SO-9999"_s});
}

void FindingTest::completesWhatExists()
{
    Plant plant;
    grow(plant.desk.database());
    Api::FindReader reader(plant.desk.workspace(), plant.desk.database(), plant.desk.clock.wall);
    QCOMPARE(reader.completions({u"entity = "_s, 9}).value(), QStringList{u"AM-DE"_s});
    QVERIFY(reader.completions({u"system = net"_s, 12}).value().contains(u"NetSuite EMEA"_s));
    QCOMPARE(reader.completions({u"owner = "_s, 8}).value().first(), u"me"_s);
    QCOMPARE(reader.completions({u"lane = sub"_s, 10}).value(), QStringList{u"subscription"_s});
    VERIFY_ERROR(reader.find({u"lane ="_s, {}, {}, 5, {}}), ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(FindingTest)
#include "findingtest.moc"
