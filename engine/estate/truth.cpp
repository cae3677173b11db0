// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/truth.h"

#include "engine/base/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

namespace
{

constexpr int schemaVersion = 1;
constexpr qsizetype historyMax = 8;

const auto records = u"record"_s;
const auto settings = u"setting"_s;
const auto counts = u"counter"_s;

QByteArray historyJson(const Record &record)
{
    QJsonArray array;
    for (const auto &version : record.history) {
        array.append(QJsonObject{{u"at"_s, version.modifiedMs}, {u"body"_s, version.body}});
    }
    return canonicalJson(array);
}

QList<Record::Version> historyFrom(const QByteArray &bytes)
{
    QList<Record::Version> history;
    const auto parsed = parseJson(bytes);
    const auto versions = parsed ? parsed->toArray() : QJsonArray();
    for (const auto &version : versions) {
        history.append({version.toObject().value("at"_L1).toInteger(), version.toObject().value("body"_L1).toObject()});
    }
    return history;
}

} // namespace

std::optional<Record::Version> Record::at(qint64 ms) const
{
    if (modifiedMs <= ms) {
        return Version{modifiedMs, body};
    }
    for (auto it = history.rbegin(); it != history.rend(); ++it) {
        if (it->modifiedMs <= ms) {
            return *it;
        }
    }
    return std::nullopt;
}

struct Truth::Private {
    using Key = std::tuple<QString, QString, QString>;

    QString connection;
    std::map<QPair<QString, QString>, QList<std::shared_ptr<Record>>> byKind;
    std::map<Key, std::shared_ptr<Record>> byId;
    QMap<QString, QString> settings;
    QMap<QString, qint64> counters;
    qint64 lastSeq = 0;

    // What differs from the file, and what it was before: null = it was not there.
    std::map<Key, std::optional<Record>> changedRecords;
    QMap<QString, std::optional<QString>> changedSettings;
    QMap<QString, std::optional<qint64>> changedCounters;
    bool cleared = false;

    QSqlDatabase database() const { return QSqlDatabase::database(connection); }
    Result<void> run(const QString &sql) const
    {
        QSqlQuery query(database());
        if (!query.exec(sql)) {
            return fail(ErrorCode::StoreBroken, query.lastError().text());
        }
        return {};
    }
    Result<void> prepareSchema() const;
    Result<void> load();
    Result<void> write() const;
};

Result<void> Truth::Private::prepareSchema() const
{
    QSqlQuery version(database());
    if (!version.exec(u"PRAGMA user_version"_s) || !version.next()) {
        return fail(ErrorCode::StoreBroken, version.lastError().text());
    }
    const auto found = version.value(0).toInt();
    version.finish();
    if (found > schemaVersion) {
        return fail(ErrorCode::StoreNewer, u"this estate was written by a newer version of Throughline"_s);
    }
    // A killed process loses nothing of WAL at NORMAL; only the machine's own end could, and it ends the estate too.
    for (
        const auto &sql :
        {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s,
         u"CREATE TABLE IF NOT EXISTS record(system TEXT, kind TEXT, id TEXT, seq INTEGER, created INTEGER, "
         "modified INTEGER, removed INTEGER, origin INTEGER, body BLOB, history BLOB, PRIMARY KEY(system, kind, id))"_s,
         u"CREATE TABLE IF NOT EXISTS setting(name TEXT PRIMARY KEY, value TEXT)"_s,
         u"CREATE TABLE IF NOT EXISTS counter(name TEXT PRIMARY KEY, value INTEGER)"_s,
         u"PRAGMA user_version=%1"_s.arg(schemaVersion)}) {
        if (auto done = run(sql); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Truth::Private::load()
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT system, kind, id, seq, created, modified, removed, origin, body, history FROM record "
                    "ORDER BY seq"_s)) {
        return fail(ErrorCode::StoreBroken, query.lastError().text());
    }
    while (query.next()) {
        const auto body = parseJsonObject(query.value(8).toByteArray());
        if (!body) {
            return fail(ErrorCode::StoreBroken, u"unreadable record %1"_s.arg(query.value(2).toString()));
        }
        auto record = std::make_shared<Record>(Record{.system = query.value(0).toString(),
                                                      .kind = query.value(1).toString(),
                                                      .id = query.value(2).toString(),
                                                      .body = *body,
                                                      .createdMs = query.value(4).toLongLong(),
                                                      .modifiedMs = query.value(5).toLongLong(),
                                                      .removedMs = query.value(6).toLongLong(),
                                                      .seq = query.value(3).toLongLong(),
                                                      .origin = static_cast<Origin>(query.value(7).toInt()),
                                                      .history = historyFrom(query.value(9).toByteArray())});
        lastSeq = std::max(lastSeq, record->seq);
        byKind[{record->system, record->kind}].append(record);
        byId[{record->system, record->kind, record->id}] = std::move(record);
    }
    if (!query.exec(u"SELECT name, value FROM setting"_s)) {
        return fail(ErrorCode::StoreBroken, query.lastError().text());
    }
    while (query.next()) {
        settings.insert(query.value(0).toString(), query.value(1).toString());
    }
    if (!query.exec(u"SELECT name, value FROM counter"_s)) {
        return fail(ErrorCode::StoreBroken, query.lastError().text());
    }
    while (query.next()) {
        counters.insert(query.value(0).toString(), query.value(1).toLongLong());
    }
    return {};
}

Result<void> Truth::Private::write() const
{
    if (cleared) {
        for (const auto &table : {records, Estate::settings, counts}) {
            if (auto done = run(u"DELETE FROM %1"_s.arg(table)); !done) {
                return done;
            }
        }
    }
    QSqlQuery query(database());
    query.prepare(u"INSERT OR REPLACE INTO record(system, kind, id, seq, created, modified, removed, origin, body, "
                  "history) VALUES(?,?,?,?,?,?,?,?,?,?)"_s);
    for (const auto &[key, before] : changedRecords) {
        const auto &record = *byId.at(key);
        const QVariantList values{record.system,
                                  record.kind,
                                  record.id,
                                  record.seq,
                                  record.createdMs,
                                  record.modifiedMs,
                                  record.removedMs,
                                  static_cast<int>(record.origin),
                                  canonicalJson(record.body),
                                  historyJson(record)};
        for (qsizetype i = 0; i < values.size(); ++i) {
            query.bindValue(static_cast<int>(i), values[i]);
        }
        if (!query.exec()) {
            return fail(ErrorCode::StoreBroken, query.lastError().text());
        }
    }
    query.prepare(u"INSERT OR REPLACE INTO setting(name, value) VALUES(?,?)"_s);
    for (auto it = changedSettings.begin(); it != changedSettings.end(); ++it) {
        query.bindValue(0, it.key());
        query.bindValue(1, settings.value(it.key()));
        if (!query.exec()) {
            return fail(ErrorCode::StoreBroken, query.lastError().text());
        }
    }
    query.prepare(u"INSERT OR REPLACE INTO counter(name, value) VALUES(?,?)"_s);
    for (auto it = changedCounters.begin(); it != changedCounters.end(); ++it) {
        query.bindValue(0, it.key());
        query.bindValue(1, counters.value(it.key()));
        if (!query.exec()) {
            return fail(ErrorCode::StoreBroken, query.lastError().text());
        }
    }
    return {};
}

Truth::Truth(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Truth::~Truth()
{
    d->database().close();
    QSqlDatabase::removeDatabase(d->connection);
}

Result<std::unique_ptr<Truth>> Truth::open(const QString &path)
{
    static int opened = 0;
    auto p = std::make_unique<Private>();
    p->connection = u"estate-%1"_s.arg(++opened);
    std::unique_ptr<Truth> truth(new Truth(std::move(p)));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, truth->d->connection);
        database.setDatabaseName(path);
        if (!database.open()) {
            return fail(ErrorCode::StoreBroken, u"%1: %2"_s.arg(path, database.lastError().text()));
        }
    }
    if (auto done = truth->d->prepareSchema().and_then([&] { return truth->d->load(); }); !done) {
        return std::unexpected(done.error());
    }
    return truth;
}

void Truth::clear(quint64 seed)
{
    const auto identity = setting(u"identity"_s, QString::number(seed));
    *d = Private{.connection = d->connection, .cleared = true};
    setSetting(u"identity"_s, identity);
    setSetting(u"seed"_s, QString::number(seed));
}

quint64 Truth::seed() const
{
    return setting(u"seed"_s).toULongLong();
}

const Record *Truth::find(const QString &system, const QString &kind, const QString &id) const
{
    const auto it = d->byId.find({system, kind, id});
    return it == d->byId.end() ? nullptr : it->second.get();
}

const QList<std::shared_ptr<Record>> &Truth::all(const QString &system, const QString &kind) const
{
    static const QList<std::shared_ptr<Record>> none;
    const auto it = d->byKind.find({system, kind});
    return it == d->byKind.end() ? none : it->second;
}

QStringList Truth::kinds(const QString &system) const
{
    QStringList names;
    for (const auto &[key, list] : d->byKind) {
        if (key.first == system && !key.second.startsWith(u'_')) {
            names += key.second;
        }
    }
    return names;
}

qint64 Truth::lastSeq() const
{
    return d->lastSeq;
}

std::shared_ptr<Record> Truth::stored(const Record &record)
{
    auto found = d->byId.at({record.system, record.kind, record.id});
    d->changedRecords.try_emplace({record.system, record.kind, record.id}, *found);
    return found;
}

const Record &Truth::create(const QString &system, const QString &kind, const QString &id, const QJsonObject &body,
                            qint64 nowMs)
{
    Q_ASSERT(!find(system, kind, id));
    auto record = std::make_shared<Record>(Record{.system = system,
                                                  .kind = kind,
                                                  .id = id,
                                                  .body = body,
                                                  .createdMs = nowMs,
                                                  .modifiedMs = nowMs,
                                                  .seq = ++d->lastSeq,
                                                  .origin = m_origin});
    d->changedRecords.try_emplace({system, kind, id}, std::nullopt);
    d->byKind[{system, kind}].append(record);
    d->byId[{system, kind, id}] = record;
    if (m_origin == Origin::Interface && !kind.startsWith(u'_')) {
        count(u"created/%1/%2"_s.arg(system, kind));
    }
    return *record;
}

void Truth::update(const Record &record, const QJsonObject &body, qint64 nowMs)
{
    const auto found = stored(record);
    found->history.append({found->modifiedMs, found->body});
    if (found->history.size() > historyMax) {
        found->history.removeFirst();
    }
    found->body = body;
    found->modifiedMs = nowMs;
    if (m_origin == Origin::Interface && !record.kind.startsWith(u'_')) {
        count(u"updated/%1/%2"_s.arg(record.system, record.kind));
    }
}

void Truth::remove(const Record &record, qint64 nowMs)
{
    const auto found = stored(record);
    found->removedMs = nowMs;
    found->modifiedMs = nowMs;
    if (m_origin == Origin::Interface && !record.kind.startsWith(u'_')) {
        count(u"removed/%1/%2"_s.arg(record.system, record.kind));
    }
}

qint64 Truth::nextNumber(const QString &name)
{
    const auto next = number(u"number/"_s + name, 0) + 1;
    setSetting(u"number/"_s + name, QString::number(next));
    return next;
}

QByteArray Truth::derived(const QString &name, qint64 number) const
{
    return sha256Hex(u"%1/%2/%3"_s.arg(seed()).arg(name).arg(number).toUtf8());
}

QString Truth::setting(const QString &name, const QString &otherwise) const
{
    return d->settings.value(name, otherwise);
}

void Truth::setSetting(const QString &name, const QString &value)
{
    if (!d->changedSettings.contains(name)) {
        d->changedSettings.insert(name,
                                  d->settings.contains(name) ? std::optional(d->settings.value(name)) : std::nullopt);
    }
    d->settings.insert(name, value);
}

qint64 Truth::number(const QString &name, qint64 otherwise) const
{
    bool ok = false;
    const auto value = setting(name).toLongLong(&ok);
    return ok ? value : otherwise;
}

void Truth::count(const QString &name, qint64 by)
{
    if (!d->changedCounters.contains(name)) {
        d->changedCounters.insert(name,
                                  d->counters.contains(name) ? std::optional(d->counters.value(name)) : std::nullopt);
    }
    d->counters[name] += by;
}

QMap<QString, qint64> Truth::counters(const QString &prefix) const
{
    QMap<QString, qint64> found;
    for (auto it = d->counters.lowerBound(prefix); it != d->counters.end() && it.key().startsWith(prefix); ++it) {
        found.insert(it.key().sliced(prefix.size()), it.value());
    }
    return found;
}

void Truth::clearCounters()
{
    const auto names = d->counters.keys();
    for (const auto &name : names) {
        count(name, -d->counters.value(name));
    }
}

Result<void> Truth::commit()
{
    if (!d->cleared && d->changedRecords.empty() && d->changedSettings.isEmpty() && d->changedCounters.isEmpty()) {
        return {};
    }
    auto database = d->database();
    const bool kept = database.databaseName() != ":memory:"_L1; // else nobody ever reads it back
    if (kept && !database.transaction()) {
        return fail(ErrorCode::StoreBroken, database.lastError().text());
    }
    if (auto done = kept ? d->write() : Result<void>(); !done) {
        database.rollback();
        return done;
    }
    if (kept && !database.commit()) {
        const auto text = database.lastError().text();
        database.rollback();
        return fail(ErrorCode::StoreBroken, text);
    }
    d->changedRecords.clear();
    d->changedSettings.clear();
    d->changedCounters.clear();
    d->cleared = false;
    return {};
}

void Truth::rollback()
{
    for (auto &[key, before] : d->changedRecords) {
        const auto record = d->byId.at(key);
        if (before) {
            *record = std::move(*before);
        } else {
            d->byKind[{record->system, record->kind}].removeOne(record);
            d->byId.erase(key);
        }
    }
    for (auto it = d->changedSettings.begin(); it != d->changedSettings.end(); ++it) {
        it->has_value() ? void(d->settings.insert(it.key(), **it)) : void(d->settings.remove(it.key()));
    }
    for (auto it = d->changedCounters.begin(); it != d->changedCounters.end(); ++it) {
        it->has_value() ? void(d->counters.insert(it.key(), **it)) : void(d->counters.remove(it.key()));
    }
    d->changedRecords.clear();
    d->changedSettings.clear();
    d->changedCounters.clear();
}

QByteArray Truth::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[key, record] : d->byId) {
        hash.addData(canonicalJson(QJsonArray{record->system, record->kind, record->id, record->seq, record->createdMs,
                                              record->modifiedMs, record->removedMs, static_cast<int>(record->origin),
                                              record->body}));
        hash.addData(historyJson(*record));
    }
    for (auto it = d->settings.begin(); it != d->settings.end(); ++it) {
        hash.addData(canonicalJson(QJsonArray{it.key(), it.value()}));
    }
    for (auto it = d->counters.begin(); it != d->counters.end(); ++it) {
        hash.addData(canonicalJson(QJsonArray{it.key(), it.value()}));
    }
    return hash.result().toHex();
}

} // namespace Throughline::Estate
