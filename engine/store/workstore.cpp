// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/workstore.h"

#include "engine/store/transaction.h"

#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

constexpr int actorPage = 200;
constexpr auto causePrefix = "cause:"_L1;

const auto entryColumns = u"w.seq, w.kind, w.detail, w.at_ms, w.actor, w.command_seq, w.target_seq"_s;
/// the newest mark on a row says whether it stands
const auto markColumn =
    u", COALESCE((SELECT m.kind FROM work m WHERE m.tenant = w.tenant AND m.target_seq = w.seq AND m.target_seq > 0 "
    "ORDER BY m.seq DESC LIMIT 1), '')"_s;

WorkEntry readEntry(const Statement &row)
{
    return {row.int64(0), row.text(1),  row.json(2),  row.int64(3),
            row.text(4),  row.int64(5), row.int64(6), row.text(7) == "undo"_L1};
}

QString tagText(const QStringList &tags)
{
    return tags.join(u' ');
}

Result<void> done(const Result<qint64> &result)
{
    return result.transform([](qint64) { });
}

/// A step is ticked or not: the newest row that stands says it.
QMap<QString, RunbookTick> foldTicks(const QList<WorkEntry> &entries)
{
    QMap<QString, RunbookTick> ticks;
    for (const auto &entry : entries) {
        if (entry.undone || entry.kind != "tick"_L1) {
            continue;
        }
        const auto step = entry.detail["step"_L1].toString();
        if (entry.detail["on"_L1].toBool()) {
            ticks.insert(step, {step, entry.actor, entry.atMs});
        } else {
            ticks.remove(step);
        }
    }
    return ticks;
}

} // namespace

QString causeSubject(const QString &causeId)
{
    return causePrefix + causeId;
}

Result<qint64> WorkStore::append(const WorkEntry &entry, const QStringList &subjects)
{
    return atomically(m_database, [&]() -> Result<qint64> {
        qint64 seq = 0;
        {
            auto row = m_database.select(u"INSERT INTO work (tenant, kind, detail, at_ms, actor, command_seq, "
                                         "target_seq) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
                                         m_database.tenant(), entry.kind, entry.detail, entry.atMs, entry.actor,
                                         entry.commandSeq, entry.target);
            const auto inserted = row.next();
            if (!inserted) {
                return std::unexpected(inserted.error());
            }
            seq = row.int64(0);
        }
        for (const auto &subject : subjects) {
            const auto linked = m_database.run(u"INSERT INTO work_subject (tenant, subject, work_seq) VALUES (?, ?, ?) "
                                               "ON CONFLICT (tenant, subject, work_seq) DO NOTHING"_s,
                                               m_database.tenant(), subject, seq);
            if (!linked) {
                return linked;
            }
        }
        return seq;
    });
}

Result<std::optional<WorkEntry>> WorkStore::entry(qint64 seq)
{
    auto row =
        m_database.select(u"SELECT "_s + entryColumns + markColumn + u" FROM work w WHERE w.seq = ? AND w.tenant = ?"_s,
                          seq, m_database.tenant());
    return readOne<WorkEntry>(row, readEntry);
}

Result<std::optional<WorkEntry>> WorkStore::entryOfCommand(qint64 commandSeq)
{
    auto row = m_database.select(u"SELECT "_s + entryColumns + markColumn
                                     + u" FROM work w WHERE w.tenant = ? AND w.command_seq = ? AND w.command_seq > 0"_s,
                                 m_database.tenant(), commandSeq);
    return readOne<WorkEntry>(row, readEntry);
}

Result<QStringList> WorkStore::subjectsOf(qint64 seq)
{
    auto rows =
        m_database.select(u"SELECT subject FROM work_subject WHERE tenant = ? AND work_seq = ? ORDER BY subject"_s,
                          m_database.tenant(), seq);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<int> WorkStore::subjectCount(qint64 seq)
{
    auto row = m_database.select(u"SELECT COUNT(*) FROM work_subject WHERE tenant = ? AND work_seq = ?"_s,
                                 m_database.tenant(), seq);
    return row.next().transform([&](bool) { return row.integer(0); });
}

Result<QList<WorkEntry>> WorkStore::entriesOf(const QString &subject)
{
    auto rows = m_database.select(u"SELECT "_s + entryColumns + markColumn
                                      + u" FROM work_subject s JOIN work w ON w.seq = s.work_seq WHERE s.tenant = ? "
                                        "AND s.subject = ? ORDER BY s.work_seq"_s,
                                  m_database.tenant(), subject);
    return readAll<WorkEntry>(rows, readEntry);
}

Result<QList<WorkEntry>> WorkStore::ofActor(const QString &actor, qint64 beforeSeq, int limit)
{
    auto rows = m_database.select(u"SELECT "_s + entryColumns
                                      + u", '' FROM work w WHERE w.tenant = ? AND w.actor = ? AND (? = 0 OR w.seq < ?) "
                                        "ORDER BY w.seq DESC LIMIT ?"_s,
                                  m_database.tenant(), actor, beforeSeq, beforeSeq, limit);
    return readAll<WorkEntry>(rows, readEntry);
}

Result<std::optional<qint64>> WorkStore::undoable(const QString &actor)
{
    QList<WorkEntry> rows;
    while (true) { // marks of what is taken back lie before what still stands
        const auto page = ofActor(actor, rows.isEmpty() ? 0 : rows.last().seq, actorPage);
        if (!page) {
            return std::unexpected(page.error());
        }
        rows += *page;
        const auto target = undoTarget(rows);
        if (target || page->size() < actorPage) {
            return target;
        }
    }
}

Result<std::optional<qint64>> WorkStore::redoable(const QString &actor)
{
    QList<WorkEntry> rows;
    while (true) {
        const auto page = ofActor(actor, rows.isEmpty() ? 0 : rows.last().seq, actorPage);
        if (!page) {
            return std::unexpected(page.error());
        }
        rows += *page;
        const bool whole = page->size() < actorPage
            || std::ranges::any_of(*page, [](const WorkEntry &row) { return row.target == 0; });
        if (whole) {
            return redoTarget(rows);
        }
    }
}

Result<ExceptionWork> WorkStore::refold(const QString &exceptionId)
{
    return atomically(m_database, [&]() -> Result<ExceptionWork> {
        const auto entries = entriesOf(exceptionId);
        if (!entries) {
            return std::unexpected(entries.error());
        }
        auto work = foldWork(exceptionId, *entries);
        for (const auto &table : {u"exception_work"_s, u"exception_tag"_s}) {
            const auto gone = m_database.run(u"DELETE FROM %1 WHERE tenant = ? AND exception_id = ?"_s.arg(table),
                                             m_database.tenant(), exceptionId);
            if (!gone) {
                return std::unexpected(gone.error());
            }
        }
        if (work.isEmpty()) {
            return work;
        }
        const auto put = m_database.run(
            u"INSERT INTO exception_work (tenant, exception_id, owner, rule, assigned_by, assigned_ms, notes, tags, "
            "snoozed_ms, snoozed_by, until_ms, on_occurrence, snoozed_tries, returned_ms, returned_why) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            m_database.tenant(), exceptionId, work.owner, work.rule, work.assignedBy, work.assignedMs, work.notes,
            tagText(work.tags), work.snoozedMs, work.snoozedBy, work.untilMs, work.onOccurrence, work.snoozedTries,
            work.returnedMs, work.returnedWhy);
        if (!put) {
            return std::unexpected(put.error());
        }
        for (const auto &tag : std::as_const(work.tags)) {
            const auto tagged =
                m_database.run(u"INSERT INTO exception_tag (tenant, tag, exception_id) VALUES (?, ?, ?)"_s,
                               m_database.tenant(), tag, exceptionId);
            if (!tagged) {
                return std::unexpected(tagged.error());
            }
        }
        return work;
    });
}

Result<ExceptionWork> WorkStore::work(const QString &exceptionId)
{
    auto row = m_database.select(
        u"SELECT owner, rule, assigned_by, assigned_ms, notes, tags, snoozed_ms, snoozed_by, until_ms, on_occurrence, "
        "snoozed_tries, returned_ms, returned_why FROM exception_work WHERE tenant = ? AND exception_id = ?"_s,
        m_database.tenant(), exceptionId);
    return row.next().transform([&](bool found) {
        ExceptionWork work{.exceptionId = exceptionId};
        if (found) {
            work.owner = row.text(0);
            work.rule = row.text(1);
            work.assignedBy = row.text(2);
            work.assignedMs = row.int64(3);
            work.notes = row.integer(4);
            work.tags = row.text(5).split(u' ', Qt::SkipEmptyParts);
            work.snoozedMs = row.int64(6);
            work.snoozedBy = row.text(7);
            work.untilMs = row.int64(8);
            work.onOccurrence = row.flag(9);
            work.snoozedTries = row.integer(10);
            work.returnedMs = row.int64(11);
            work.returnedWhy = row.text(12);
        }
        return work;
    });
}

Result<QStringList> WorkStore::due(qint64 nowMs, int limit)
{
    auto rows = m_database.select(u"SELECT exception_id FROM exception_work WHERE tenant = ? AND until_ms > 0 AND "
                                  "until_ms <= ? ORDER BY until_ms, exception_id LIMIT ?"_s,
                                  m_database.tenant(), nowMs, limit);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<qint64> WorkStore::nextDueMs()
{
    auto row = m_database.select(
        u"SELECT until_ms FROM exception_work WHERE tenant = ? AND until_ms > 0 ORDER BY until_ms LIMIT 1"_s,
        m_database.tenant());
    return row.next().transform([&](bool found) { return found ? row.int64(0) : 0; });
}

Result<QStringList> WorkStore::waitingForOccurrence(const QString &causeId)
{
    auto rows = m_database.select(u"SELECT e.id FROM exception e JOIN exception_work w ON w.tenant = e.tenant AND "
                                  "w.exception_id = e.id WHERE e.tenant = ? AND e.cause_id = ? AND e.state = 'snoozed' "
                                  "AND w.on_occurrence = 1 ORDER BY e.id"_s,
                                  m_database.tenant(), causeId);
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<QStringList> WorkStore::tags()
{
    auto rows = m_database.select(u"SELECT DISTINCT tag FROM exception_tag WHERE tenant = ? ORDER BY tag"_s,
                                  m_database.tenant());
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<QStringList> WorkStore::owners()
{
    auto rows = m_database.select(
        u"SELECT DISTINCT owner FROM exception_work WHERE tenant = ? AND owner <> '' ORDER BY owner"_s,
        m_database.tenant());
    return readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
}

Result<void> WorkStore::refoldCause(const QString &causeId)
{
    return atomically(m_database, [&]() -> Result<void> {
        const auto entries = entriesOf(causeSubject(causeId));
        if (!entries) {
            return std::unexpected(entries.error());
        }
        for (const auto &table : {u"cause_rule"_s, u"runbook_tick"_s}) {
            const auto gone = m_database.run(u"DELETE FROM %1 WHERE tenant = ? AND cause_id = ?"_s.arg(table),
                                             m_database.tenant(), causeId);
            if (!gone) {
                return done(gone);
            }
        }
        for (const auto &entry : *entries) {
            if (entry.undone || (entry.kind != "split"_L1 && entry.kind != "merge"_L1)) {
                continue;
            }
            const auto &detail = entry.detail;
            const auto put = m_database.run(
                u"INSERT INTO cause_rule (tenant, cause_id, seq, kind, field, value, into_id, title, system, "
                u"operation, "
                "code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                m_database.tenant(), causeId, entry.seq, entry.kind, detail["field"_L1].toString(),
                detail["value"_L1].toString(), detail["into"_L1].toString(), detail["title"_L1].toString(),
                detail["system"_L1].toString(), detail["operation"_L1].toString(), detail["code"_L1].toString());
            if (!put) {
                return done(put);
            }
        }
        for (const auto ticks = foldTicks(*entries); const auto &tick : ticks) {
            const auto put = m_database.run(
                u"INSERT INTO runbook_tick (tenant, cause_id, step, actor, at_ms) VALUES (?, ?, ?, ?, ?)"_s,
                m_database.tenant(), causeId, tick.step, tick.actor, tick.atMs);
            if (!put) {
                return done(put);
            }
        }
        return {};
    });
}

namespace
{

const auto ruleColumns = u"seq, cause_id, kind, field, value, into_id, title, system, operation, code"_s;

CauseRule readRule(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2),
            row.text(3),  row.text(4), Cause{row.text(5), row.text(6), row.text(7), row.text(8), row.text(9)}};
}

} // namespace

Result<QList<CauseRule>> WorkStore::rulesOf(const QString &causeId, qint64 afterSeq)
{
    auto rows = m_database.select(
        u"SELECT "_s + ruleColumns + u" FROM cause_rule WHERE tenant = ? AND cause_id = ? AND seq > ? ORDER BY seq"_s,
        m_database.tenant(), causeId, afterSeq);
    return readAll<CauseRule>(rows, readRule);
}

Result<QList<CauseRule>> WorkStore::rules()
{
    auto rows =
        m_database.select(u"SELECT "_s + ruleColumns + u" FROM cause_rule WHERE tenant = ? ORDER BY seq, cause_id"_s,
                          m_database.tenant());
    return readAll<CauseRule>(rows, readRule);
}

Result<bool> WorkStore::isRuled(const QString &causeId)
{
    auto row =
        m_database.select(u"SELECT 1 FROM cause_rule WHERE tenant = ? AND (cause_id = ? OR into_id = ?) LIMIT 1"_s,
                          m_database.tenant(), causeId, causeId);
    return row.next();
}

Result<QList<RunbookTick>> WorkStore::ticks(const QString &causeId)
{
    auto rows = m_database.select(
        u"SELECT step, actor, at_ms FROM runbook_tick WHERE tenant = ? AND cause_id = ? ORDER BY step"_s,
        m_database.tenant(), causeId);
    return readAll<RunbookTick>(
        rows, [](const Statement &row) { return RunbookTick{row.text(0), row.text(1), row.int64(2)}; });
}

Result<void> WorkStore::rebuild()
{
    QStringList subjects;
    {
        auto rows = m_database.select(u"SELECT DISTINCT subject FROM work_subject WHERE tenant = ? ORDER BY subject"_s,
                                      m_database.tenant());
        const auto read = readAll<QString>(rows, [](const Statement &row) { return row.text(0); });
        if (!read) {
            return std::unexpected(read.error());
        }
        subjects = *read;
    }
    for (const auto &subject : std::as_const(subjects)) {
        const auto folded = subject.startsWith(causePrefix) ? refoldCause(subject.sliced(causePrefix.size()))
                                                            : refold(subject).transform([](const ExceptionWork &) { });
        if (!folded) {
            return folded;
        }
    }
    return {};
}

} // namespace Throughline::Store
