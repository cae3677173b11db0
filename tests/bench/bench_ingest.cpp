// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Durable ingest of 2 KB JSON events through IngestStore against RAW(b): the sqlite3 C API, synchronous=FULL, one event row
// and three indexed upserts of the same rows, batch size b, in the same run. Runs are interleaved, medians of five.
// Usage: bench_ingest [events per run, default 20000] [folder]
#include "report.h"

#include "engine/store/ingeststore.h"
#include "engine/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace Throughline;

namespace
{

constexpr int runs = 5;

[[noreturn]] void die(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

/// Events with random keys: a near-sequential generator flatters.
QList<Store::Arrival> makeEvents(int count, std::mt19937_64 &random)
{
    QList<Store::Arrival> events;
    events.reserve(count);
    for (int i = 0; i < count; ++i) {
        Store::Arrival event;
        event.system = u"stripe"_s;
        event.source = u"events"_s;
        event.eventId = u"evt_%1%2"_s.arg(random(), 16, 16, QChar(u'0')).arg(random(), 8, 16, QChar(u'0'));
        event.origin = Origin::Webhook;
        event.type = u"invoice"_s;
        event.recordId = u"in_%1"_s.arg(random(), 16, 16, QChar(u'0'));
        event.versionMs = 1'760'000'000'000 + i;
        event.receivedMs = event.versionMs;
        event.body = "{\"id\":\"" + event.eventId.toUtf8() + "\",\"type\":\"invoice.paid\",\"data\":\"";
        while (event.body.size() < 2020) {
            event.body += QByteArray::number(static_cast<qulonglong>(random()), 36);
        }
        event.body.truncate(2020);
        event.body += "\"}";
        events.append(event);
    }
    return events;
}

class Raw
{
public:
    explicit Raw(const QString &file)
    {
        if (sqlite3_open(file.toUtf8().constData(), &m_db) != SQLITE_OK) {
            die("raw store does not open");
        }
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA wal_autocheckpoint=4000");
        run("CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, at INTEGER, body "
            "BLOB)");
        run("CREATE TABLE IF NOT EXISTS a (id TEXT PRIMARY KEY, at INTEGER, status TEXT)");
        run("CREATE TABLE IF NOT EXISTS b (id TEXT PRIMARY KEY, at INTEGER, status TEXT)");
        run("CREATE TABLE IF NOT EXISTS c (id TEXT PRIMARY KEY, at INTEGER, status TEXT)");
        m_log = prepare("INSERT INTO log (id, type, at, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
        for (const char *table : {"a", "b", "c"}) {
            const QByteArray sql = QByteArray("INSERT INTO ") + table
                + " (id, at, status) VALUES (?, ?, 'open') ON CONFLICT (id) DO UPDATE SET at = excluded.at, status = "
                  "excluded.status";
            m_upserts.push_back(prepare(sql.constData()));
        }
    }
    ~Raw()
    {
        sqlite3_finalize(m_log);
        for (auto *upsert : m_upserts) {
            sqlite3_finalize(upsert);
        }
        sqlite3_close(m_db);
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void append(const QList<Store::Arrival> &events, qsizetype from, qsizetype to)
    {
        run("BEGIN IMMEDIATE");
        for (auto i = from; i < to; ++i) {
            const auto &event = events.at(i);
            const auto id = event.eventId.toUtf8();
            const auto record = event.recordId.toUtf8();
            bind(m_log, 1, id);
            sqlite3_bind_text(m_log, 2, "invoice", -1, SQLITE_STATIC);
            sqlite3_bind_int64(m_log, 3, event.receivedMs);
            sqlite3_bind_blob(m_log, 4, event.body.constData(), static_cast<int>(event.body.size()), SQLITE_STATIC);
            step(m_log);
            for (auto *upsert : m_upserts) {
                bind(upsert, 1, record);
                sqlite3_bind_int64(upsert, 2, event.receivedMs);
                step(upsert);
            }
        }
        run("COMMIT");
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            die(sqlite3_errmsg(m_db));
        }
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
            die(sqlite3_errmsg(m_db));
        }
        return statement;
    }
    static void bind(sqlite3_stmt *statement, int position, const QByteArray &text)
    {
        sqlite3_bind_text(statement, position, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            die(sqlite3_errmsg(m_db));
        }
        sqlite3_reset(statement);
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_log = nullptr;
    std::vector<sqlite3_stmt *> m_upserts;
};

void compare(int batch, int count, const QString &folder, std::mt19937_64 &random)
{
    Raw raw(folder + u"/raw-%1.db"_s.arg(batch));
    auto opened = Store::Database::open(Store::Location::sqlite(folder + u"/store-%1.db"_s.arg(batch)));
    if (!opened || !Store::migrate(**opened)) {
        die("the store does not open");
    }
    Store::IngestStore ingest(**opened);
    std::vector<double> rawRates;
    std::vector<double> storeRates;
    for (int run = 0; run < runs; ++run) {
        const auto events = makeEvents(count, random);
        const auto rawMs = Bench::timed([&] {
            for (qsizetype i = 0; i < count; i += batch) {
                raw.append(events, i, std::min<qsizetype>(i + batch, count));
            }
        });
        const auto storeMs = Bench::timed([&] {
            for (qsizetype i = 0; i < count; i += batch) {
                if (!ingest.append(events.sliced(i, std::min<qsizetype>(batch, count - i)))) {
                    die("ingest failed");
                }
            }
        });
        rawRates.push_back(count * 1000.0 / rawMs);
        storeRates.push_back(count * 1000.0 / storeMs);
    }
    const auto spread = *std::ranges::max_element(rawRates) / *std::ranges::min_element(rawRates);
    std::printf("batch %5d: IngestStore %8.0f events/s, RAW(%d) %8.0f events/s, ratio %.2f, RAW spread %.2f\n", batch,
                Bench::median(storeRates), batch, Bench::median(rawRates),
                Bench::median(storeRates) / Bench::median(rawRates), spread);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 20'000;
    const QTemporaryDir folder((arguments.size() > 2 ? arguments.at(2) : QDir::tempPath()) + u"/bench-ingest-XXXXXX"_s);
    std::mt19937_64 random(42);
    for (const int batch : {64, 1000}) {
        compare(batch, count, folder.path(), random);
    }
    return 0;
}
