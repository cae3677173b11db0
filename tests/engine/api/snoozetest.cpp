// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/localworld.h"
#include "engine/api/reader.h"
#include "engine/store/workstore.h"
#include "engine/transport/qtfiles.h"
#include "tests/support/desk/desk.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

/// A running engine brings back what was put off, without anybody asking.
class SnoozeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itComesBackByItself()
    {
        QTemporaryDir folder;
        QtFiles files;
        QVERIFY(Api::createWorkspace(files, folder.path(), u"pocket"_s));
        const auto workspace = need(Api::openWorkspace(files, folder.path()));
        Api::LocalWorld world;
        Api::EngineOptions options;
        options.holder = u"test"_s;
        const auto engine = need(world.engine(workspace, options));
        const auto database = need(Store::Database::open(Store::Location::sqlite(workspace.storeFile())));
        Store::ExceptionRow row;
        row.item.id = u"x"_s;
        row.item.orderKey = u"SO-1"_s;
        row.item.failure = {u"netsuite-emea"_s, u"order.upsert"_s, u"INVALID"_s, u"No such item"_s};
        row.item.openedMs = 1'000;
        QVERIFY(Pipeline::place(*database, row, std::nullopt));
        engine->start();

        const auto now = world.clock().wallMs();
        const QJsonObject args{{u"exceptions"_s, QJsonArray{u"x"_s}}, {u"until_ms"_s, now + 700}};
        const auto seq = need(Api::postCommand(*database, u"work.snooze"_s, args, u"marta"_s, now, u"one"_s));
        engine->nudge();
        const auto reader = need(Api::Reader::open(workspace));
        QTRY_VERIFY(need(reader->commandResult(seq)));
        QTRY_COMPARE(need(reader->status(now)).openExceptions, 1);
        QCOMPARE(need(reader->status(now)).snoozed, 0);
        const auto mark = need(reader->workMark(u"x"_s));
        QCOMPARE(mark.returnedWhy, u"time"_s);
        QVERIFY(mark.returnedMs >= now + 700);
        const auto lines = need(reader->work(u"x"_s)).lines;
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().kind, u"wake"_s);
        QCOMPARE(lines.last().actor, u"marta"_s);
        const auto local = need(reader->localWork(u"marta"_s));
        QCOMPARE(local.undoKind, u"snooze"_s); // the person's own action, not the machine's
    }
};

QTEST_GUILESS_MAIN(SnoozeTest)
#include "snoozetest.moc"
