// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresserver.h"

#include "engine/base/clock.h"
#include "engine/store/lease.h"
#include "engine/store/schema.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Throughline::Test
{

/// A clock that stands still until told otherwise.
class HandClock : public Clock
{
public:
    qint64 wallMs() const override { return wall; }
    qint64 bootMs() const override { return boot; }
    TimerId after(qint64, std::function<void()>) override { return 0; }
    void cancel(TimerId) override { }
    void pass(qint64 ms)
    {
        wall += ms;
        boot += ms;
    }

    qint64 wall = 1'760'000'000'000;
    qint64 boot = 5'000;
};

/// Fails the n-th operation (counted from 1) once, or every one from there on.
class FailAt : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation operation, QStringView sql) override
    {
        ++count;
        const bool hit = persistent ? at > 0 && count >= at : count == at;
        if (hit || (failCommits && operation == Operation::Commit)) {
            last = sql.toString();
            return error;
        }
        return std::nullopt;
    }

    int count = 0;
    int at = 0;
    bool persistent = false;
    bool failCommits = false;
    Error error{ErrorCode::StoreBroken, QStringLiteral("injected")};
    QString last;
};

/// Tests that run on both databases: a `_data` function calls addEngines(), the test opens freshStore().
class StoreTest : public QObject
{
    Q_OBJECT
protected:
    static void addEngines()
    {
        QTest::addColumn<Store::Engine>("engine");
        QTest::newRow("SQLite") << Store::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << Store::Engine::Postgres;
    }

    /// Where a new empty database of the row's engine is; nullopt after a skip (a failure in CI).
    std::optional<Store::Location> freshLocation(Store::Engine engine)
    {
        if (engine == Store::Engine::Sqlite) {
            return Store::Location::sqlite(m_folder.filePath(QStringLiteral("store-%1.db").arg(++m_files)));
        }
        if (!m_server) {
            m_server = std::make_unique<PostgresServer>();
            m_started = m_server->start();
        }
        if (!m_started) {
            const auto why = qPrintable(m_server->why());
            if (qEnvironmentVariableIsSet("CI")) {
                QTest::qFail(why, __FILE__, __LINE__);
            } else {
                QTest::qSkip(why, __FILE__, __LINE__);
            }
            return std::nullopt;
        }
        return m_server->newDatabase();
    }

    /// A migrated store, or null after a skip or failure (already reported).
    std::unique_ptr<Store::Database> freshStore(Store::Engine engine)
    {
        const auto location = freshLocation(engine);
        return location ? openStore(*location) : nullptr;
    }

    static std::unique_ptr<Store::Database> openStore(const Store::Location &location)
    {
        auto database = Store::Database::open(location);
        if (!database) {
            QTest::qFail(qPrintable(database.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        if (auto migrated = Store::migrate(**database); !migrated) {
            QTest::qFail(qPrintable(migrated.error().detail), __FILE__, __LINE__);
            return nullptr;
        }
        return std::move(*database);
    }

    QTemporaryDir m_folder;

private:
    std::unique_ptr<PostgresServer> m_server;
    bool m_started = false;
    int m_files = 0;
};

} // namespace Throughline::Test

/// Fails with the error's own words.
#define VERIFY_RESULT(expression) \
    do { \
        const auto &outcome = (expression); \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail)); \
    } while (false)

#define VERIFY_ERROR(expression, errorCode) \
    do { \
        const auto &outcome = (expression); \
        QVERIFY2(!outcome.has_value(), "succeeded, but should be refused"); \
        QVERIFY2(outcome.error().code == (errorCode), qPrintable(outcome.error().detail)); \
    } while (false)
