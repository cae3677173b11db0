// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/api/viewsjson.h"
#include "engine/base/texts.h"
#include "engine/store/changestore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What changed in the workspace around the onset of a cause.
namespace Throughline::Api
{

namespace
{

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 beforeMs = 72 * hourMs;
constexpr qint64 afterMs = 24 * hourMs;
constexpr qint64 blameMs = 24 * hourMs; ///< so long before an onset a change is named beside the cause
constexpr int actionsMost = 200;
constexpr int arrivalsLooked = 50'000; ///< for what could not be read
constexpr qint64 sameMs = 2'000; ///< an edit of a map and the version it made
constexpr int versionDigits = 8;

ChangeView changeOf(const Store::AuditRecord &record, const Config::Estate &estate)
{
    ChangeView change;
    change.atMs = record.atMs;
    change.actor = record.actor;
    change.subject = record.subject.section(u':', 1);
    const auto &detail = record.detail;
    if (record.action == "mapping.set"_L1) {
        change.kind = u"mapping"_s;
        change.text = detail["key"_L1].toString() + u" → "_s + detail["value"_L1].toString();
    } else if (record.action == "sla.set"_L1) {
        change.kind = u"sla"_s;
        const auto before = detail["before"_L1].toObject();
        const auto after = detail["after"_L1].toObject();
        for (const auto fields = after.keys(); const auto &field : fields) {
            change.names.append(
                u"%1 %2 → %3"_s.arg(field, before[field].toVariant().toString(), after[field].toVariant().toString()));
        }
        change.text = change.names.join(u", "_s);
    } else if (record.action == "config.used"_L1) {
        change.kind = u"config"_s;
        change.subject.clear();
        change.version = detail["version"_L1].toString().left(versionDigits);
        change.names = textsOf(detail["changed"_L1]);
        change.actor.clear();
    } else if (record.action == "system.down"_L1 || record.action == "system.up"_L1) {
        change.kind = record.action.section(u'.', 1);
        change.text = detail["error"_L1].toString();
        change.actor.clear();
    } else if (record.action == "flow.operate"_L1) {
        change.kind = u"operate"_s;
        change.on = detail["on"_L1].toBool();
    } else if (record.action == "system.pause"_L1) {
        change.kind = u"pause"_s;
        change.on = detail["paused"_L1].toBool();
    } else if (record.subject.startsWith("setting:"_L1)) {
        change.kind = u"setting"_s;
    } else {
        change.kind = u"person"_s;
        change.subject = record.subject;
        change.text = record.action;
    }
    const auto *system = estate.system(change.subject);
    change.subjectName = system ? system->name : QString();
    return change;
}

/// The first configuration of a workspace is no change.
bool says(const ChangeView &change)
{
    return (change.kind != "config"_L1 && change.kind != "sla"_L1) || !change.names.isEmpty();
}

} // namespace

Result<QList<ChangeView>> Reader::changesBetween(qint64 fromMs, qint64 untilMs, qint64 onsetMs)
{
    Store::ChangeStore store(*m_database);
    const auto actions = store.actions(fromMs, untilMs, actionsMost);
    const auto mappings = store.mappings(fromMs, untilMs);
    const auto unreadable = store.unreadable(fromMs, untilMs, arrivalsLooked);
    for (const auto &error : {actions ? Error{} : actions.error(), mappings ? Error{} : mappings.error(),
                              unreadable ? Error{} : unreadable.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    QList<ChangeView> changes;
    for (const auto &record : *actions) {
        if (const auto change = changeOf(record, m_workspace.estate); says(change)) {
            changes.append(change);
        }
    }
    for (const auto &mapping : *mappings) {
        const auto edit = std::ranges::find_if(changes, [&](const ChangeView &one) {
            return one.kind == "mapping"_L1 && one.version.isEmpty() && std::abs(one.atMs - mapping.atMs) <= sameMs;
        });
        const auto version = mapping.version.left(versionDigits);
        if (edit != changes.end()) {
            edit->version = version;
        } else {
            changes.append({.atMs = mapping.atMs, .kind = u"mapping"_s, .version = version});
        }
    }
    for (const auto &first : *unreadable) {
        changes.append({.atMs = first.atMs,
                        .kind = u"schema"_s,
                        .subject = first.system,
                        .subjectName = systemName(first.system),
                        .text = first.source});
    }
    for (auto &change : changes) {
        change.fromOnsetMs = change.atMs - onsetMs;
    }
    std::ranges::stable_sort(changes, {}, &ChangeView::atMs);
    return changes;
}

Result<ChangesView> Reader::changes(const QString &causeId)
{
    const auto cause = Store::ProjectionStore(*m_database).cause(causeId);
    if (!cause) {
        return std::unexpected(cause.error());
    }
    if (!*cause) {
        return fail(ErrorCode::NotFound, u"there is no cause %1"_s.arg(causeId));
    }
    ChangesView view;
    view.causeId = causeId;
    view.title = (*cause)->cause.title;
    view.onsetMs = (*cause)->firstSeenMs;
    view.fromMs = view.onsetMs - beforeMs;
    view.untilMs = view.onsetMs + afterMs;
    return changesBetween(view.fromMs, view.untilMs, view.onsetMs).transform([&](const QList<ChangeView> &changes) {
        view.changes = changes;
        view.more = changes.size() >= actionsMost;
        return view;
    });
}

/// An onset stays where it is and the journal before it does not change: asked once per cause.
Result<std::optional<ChangeView>> Reader::changeBefore(const QString &causeId, qint64 onsetMs)
{
    const QString key = causeId + u' ' + QString::number(onsetMs);
    if (const auto known = m_changeBefore.constFind(key); known != m_changeBefore.constEnd()) {
        return *known;
    }
    return changesBetween(onsetMs - blameMs, onsetMs, onsetMs).transform([&](QList<ChangeView> changes) {
        changes.removeIf([](const ChangeView &change) { return change.kind == "person"_L1; });
        const auto last = changes.isEmpty() ? std::nullopt : std::optional(changes.last());
        m_changeBefore.insert(key, last);
        return last;
    });
}

QJsonObject toJson(const ChangeView &change)
{
    return {{u"at"_s, timeJson(change.atMs)},
            {u"from_onset_ms"_s, change.fromOnsetMs},
            {u"kind"_s, change.kind},
            {u"subject"_s, change.subject},
            {u"text"_s, change.text},
            {u"version"_s, change.version},
            {u"names"_s, QJsonArray::fromStringList(change.names)},
            {u"on"_s, change.on},
            {u"actor"_s, change.actor}};
}

QJsonObject toJson(const ChangesView &view)
{
    QJsonArray changes;
    for (const auto &change : view.changes) {
        changes.append(toJson(change));
    }
    return {{u"cause"_s, view.causeId},
            {u"title"_s, view.title},
            {u"onset"_s, timeJson(view.onsetMs)},
            {u"from"_s, timeJson(view.fromMs)},
            {u"until"_s, timeJson(view.untilMs)},
            {u"changes"_s, changes},
            {u"more"_s, view.more}};
}

} // namespace Throughline::Api
