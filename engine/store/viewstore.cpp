// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/viewstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto columns =
    u"v.seq, v.at_ms, v.actor, v.id, v.name, v.query, v.page, v.shared, v.deleted, v.undoes, v.command_seq"_s;

ViewRow readRow(const Statement &row)
{
    return {row.int64(0), row.int64(1), row.text(2), row.text(3),  row.text(4),  row.text(5),
            row.text(6),  row.flag(7),  row.flag(8), row.int64(9), row.int64(10)};
}

} // namespace

Result<qint64> ViewStore::append(const ViewRow &view)
{
    auto row = m_database.select(
        u"INSERT INTO saved_view (tenant, at_ms, actor, id, name, query, page, shared, deleted, undoes, command_seq) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq"_s,
        m_database.tenant(), view.atMs, view.actor, view.id, view.name, view.query, view.page, view.shared,
        view.deleted, view.undoes, view.commandSeq);
    return row.next().transform([&](bool) { return row.int64(0); });
}

Result<QList<ViewRow>> ViewStore::current(const QString &actor)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns
            + u" FROM saved_view v WHERE v.tenant = ? AND v.seq = (SELECT MAX(n.seq) FROM saved_view n WHERE "
              "n.tenant = v.tenant AND n.id = v.id) AND v.deleted = 0 AND (v.shared = 1 OR v.actor = ?) ORDER BY v.name, v.id"_s,
        m_database.tenant(), actor);
    return readAll<ViewRow>(rows, readRow);
}

Result<std::optional<ViewRow>> ViewStore::view(const QString &id)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns + u" FROM saved_view v WHERE v.tenant = ? AND v.id = ? ORDER BY v.seq DESC LIMIT 1"_s,
        m_database.tenant(), id);
    return readOne<ViewRow>(rows, readRow);
}

Result<std::optional<ViewRow>> ViewStore::lastOf(const QString &actor)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns
            + u" FROM saved_view v WHERE v.tenant = ? AND v.actor = ? AND v.undoes = 0 AND NOT EXISTS (SELECT 1 FROM "
              "saved_view u WHERE u.tenant = v.tenant AND u.undoes = v.seq) ORDER BY v.seq DESC LIMIT 1"_s,
        m_database.tenant(), actor);
    return readOne<ViewRow>(rows, readRow);
}

Result<std::optional<ViewRow>> ViewStore::before(const ViewRow &row)
{
    auto rows = m_database.select(
        u"SELECT "_s + columns
            + u" FROM saved_view v WHERE v.tenant = ? AND v.id = ? AND v.seq < ? ORDER BY v.seq DESC LIMIT 1"_s,
        m_database.tenant(), row.id, row.seq);
    return readOne<ViewRow>(rows, readRow);
}

Result<void> ViewStore::look(const QString &actor, qint64 untilMs, qint64 nowMs)
{
    return m_database
        .run(u"INSERT INTO looked (tenant, at_ms, actor, until_ms) VALUES (?, ?, ?, ?)"_s, m_database.tenant(), nowMs,
             actor, untilMs)
        .transform([](qint64) { });
}

Result<qint64> ViewStore::lookedUntil(const QString &actor)
{
    auto row =
        m_database.select(u"SELECT until_ms FROM looked WHERE tenant = ? AND actor = ? ORDER BY seq DESC LIMIT 1"_s,
                          m_database.tenant(), actor);
    return row.next().transform([&](bool found) { return found ? row.int64(0) : 0; });
}

} // namespace Throughline::Store
