// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/work.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

bool isMark(const WorkEntry &entry)
{
    return entry.kind == "undo"_L1 || entry.kind == "redo"_L1;
}

void endSnooze(ExceptionWork &work)
{
    work.snoozedMs = 0;
    work.snoozedBy.clear();
    work.untilMs = 0;
    work.onOccurrence = false;
    work.snoozedTries = 0;
}

void snooze(ExceptionWork &work, const WorkEntry &entry)
{
    work.snoozedMs = entry.atMs;
    work.snoozedBy = entry.actor;
    work.untilMs = entry.detail["until_ms"_L1].toInteger();
    work.onOccurrence = entry.detail["occurrence"_L1].toBool();
    work.snoozedTries = entry.detail["tries"_L1][work.exceptionId].toInt();
}

void tag(ExceptionWork &work, const QJsonObject &detail)
{
    QSet<QString> tags(work.tags.begin(), work.tags.end());
    for (const auto list = detail["add"_L1].toArray(); const auto &word : list) {
        tags.insert(word.toString());
    }
    for (const auto all = detail["remove"_L1].toArray(); const auto &word : all) {
        tags.remove(word.toString());
    }
    work.tags = tags.values();
    work.tags.sort();
}

} // namespace

ExceptionWork foldWork(const QString &exceptionId, const QList<WorkEntry> &entries)
{
    ExceptionWork work{.exceptionId = exceptionId};
    for (const auto &entry : entries) {
        if (entry.undone) {
            continue;
        }
        if (entry.kind == "wake"_L1) {
            if (work.snoozedMs > 0) { // the snooze it ended may have been taken back
                endSnooze(work);
                work.returnedMs = entry.atMs;
                work.returnedWhy = entry.detail["why"_L1].toString();
            }
            continue;
        }
        if (entry.detail["rule"_L1].toString().isEmpty()) { // a person has seen it
            work.returnedMs = 0;
            work.returnedWhy.clear();
        }
        if (entry.kind == "assign"_L1) {
            const auto each = entry.detail["each"_L1][exceptionId].toObject();
            const auto &given = each.isEmpty() ? entry.detail : each;
            work.owner = given["owner"_L1].toString();
            work.rule = given["rule"_L1].toString();
            work.assignedBy = work.owner.isEmpty() ? QString() : entry.actor;
            work.assignedMs = work.owner.isEmpty() ? 0 : entry.atMs;
        } else if (entry.kind == "note"_L1) {
            ++work.notes;
        } else if (entry.kind == "tag"_L1) {
            tag(work, entry.detail);
        } else if (entry.kind == "snooze"_L1) {
            snooze(work, entry);
        } else if (entry.kind == "unsnooze"_L1) {
            endSnooze(work);
        }
    }
    return work;
}

const QStringList &splitFields()
{
    static const QStringList fields{u"entity"_s, u"currency"_s, u"customer"_s, u"message"_s};
    return fields;
}

bool fits(const CauseRule &rule, const SplitFacts &facts)
{
    if (rule.kind == "merge"_L1) {
        return true;
    }
    return rule.field == "entity"_L1  ? facts.entity == rule.value
        : rule.field == "currency"_L1 ? facts.currency == rule.value
        : rule.field == "customer"_L1 ? facts.customer == rule.value
        : rule.field == "message"_L1  ? facts.message.contains(rule.value, Qt::CaseInsensitive)
                                      : false;
}

QString splitCauseId(const QString &causeId, const QString &field, const QString &value)
{
    const auto identity = QStringList{u"split"_s, causeId, field, value}.join(QChar(0x1F));
    return QString::fromLatin1(sha256Hex(identity.toUtf8()).first(16));
}

std::optional<qint64> undoTarget(const QList<WorkEntry> &newestFirst)
{
    QSet<qint64> judged; // the newest mark of a row says whether it stands
    for (const auto &entry : newestFirst) {
        if (isMark(entry)) {
            if (entry.kind == "redo"_L1 && !judged.contains(entry.target)) {
                return entry.target;
            }
            judged.insert(entry.target);
        } else if (!judged.contains(entry.seq)) {
            return entry.seq;
        }
    }
    return std::nullopt;
}

std::optional<qint64> redoTarget(const QList<WorkEntry> &newestFirst)
{
    // What was taken back since the newest action of its own; a new action forgets the rest.
    const auto action = std::ranges::find_if_not(newestFirst, isMark);
    QList<qint64> taken;
    for (auto it = action; it != newestFirst.begin();) {
        --it;
        if (it->kind == "undo"_L1) {
            taken.append(it->target);
        } else if (!taken.isEmpty()) {
            taken.removeLast();
        }
    }
    return taken.isEmpty() ? std::nullopt : std::optional(taken.last());
}

} // namespace Throughline
