// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/happenings.h"

#include "engine/base/json.h"
#include "engine/config/shipped.h"
#include "engine/store/auditstore.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

const auto ourselves = u"throughline"_s;
const QStringList folders{u"connectors"_s, u"flows"_s,  u"mappings"_s, u"calendars"_s,
                          u"slas"_s,       u"alerts"_s, u"runbooks"_s};
constexpr int lookedBack = 50; ///< audit records of one system
constexpr int failuresOfOutage = 5;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

/// By name: what the workspace has of its own, and "program" for all that ships.
QJsonObject filesOf(Files &files, const Workspace &workspace)
{
    QJsonObject hashes;
    const auto add = [&](const QString &name) {
        if (const auto bytes = files.read(workspace.folder + u'/' + name)) {
            hashes.insert(name, hashOf(*bytes));
        }
    };
    for (const auto names = files.list(workspace.folder, u".yaml"_s); const auto &name : names) {
        add(name);
    }
    QByteArray shipped;
    for (const auto &folder : folders) {
        for (const auto names = files.list(workspace.folder + u'/' + folder, u".yaml"_s); const auto &name : names) {
            add(folder + u'/' + name);
        }
        for (const auto programs = Config::shippedNames(folder); const auto &name : programs) {
            shipped += Config::shippedFile(folder + u'/' + name).value_or(QByteArray());
        }
    }
    hashes.insert(u"program"_s, hashOf(shipped));
    return hashes;
}

Result<void> note(Store::Database &database, const QString &action, const QString &subject, const QJsonObject &detail,
                  qint64 nowMs)
{
    Store::AuditRecord record;
    record.atMs = nowMs;
    record.actor = ourselves;
    record.action = action;
    record.subject = subject;
    record.detail = detail;
    return Store::AuditStore(database).append(record).transform([](const QByteArray &) { });
}

} // namespace

Result<void> noteConfiguration(Store::Database &database, Files &files, const Workspace &workspace, qint64 nowMs)
{
    const auto now = filesOf(files, workspace);
    const auto version = hashOf(canonicalJson(now));
    const auto newest = Store::AuditStore(database).bySubject(u"config"_s, 1);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    QJsonArray changed;
    if (!newest->isEmpty()) {
        const auto before = newest->first().detail["files"_L1].toObject();
        if (newest->first().detail["version"_L1].toString() == version) {
            return {};
        }
        QStringList names = now.keys() + before.keys();
        names.removeDuplicates();
        names.sort();
        for (const auto &name : std::as_const(names)) {
            if (now[name] != before[name]) {
                changed.append(name);
            }
        }
    }
    return note(database, u"config.used"_s, u"config"_s,
                {{u"version"_s, version}, {u"files"_s, now}, {u"changed"_s, changed}}, nowMs);
}

Result<void> noteSystem(Store::Database &database, const QString &system, bool down, const QJsonObject &state,
                        qint64 nowMs)
{
    const QString subject = u"system:"_s + system;
    const auto records = Store::AuditStore(database).bySubject(subject, lookedBack);
    if (!records) {
        return std::unexpected(records.error());
    }
    bool wasDown = false;
    for (const auto &record : *records) {
        if (record.action == "system.down"_L1 || record.action == "system.up"_L1) {
            wasDown = record.action == "system.down"_L1;
            break;
        }
    }
    if (wasDown == down) {
        return {};
    }
    QJsonObject detail;
    if (down) {
        detail = {{u"error"_s, state["last_error"_L1]},
                  {u"status"_s, state["last_status"_L1]},
                  {u"since_ms"_s, state["failing_since_ms"_L1]}};
    }
    return note(database, down ? u"system.down"_s : u"system.up"_s, subject, detail, nowMs);
}

bool isDown(const QJsonObject &state)
{
    return state["failing_since_ms"_L1].toInteger() > 0
        && (state["breaker"_L1].toString() == "open"_L1 || state["last_good_ms"_L1].toInteger() == 0
            || state["failures_alike"_L1].toInteger() >= failuresOfOutage);
}

} // namespace Throughline::Api
