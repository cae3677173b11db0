// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{
QString savepoint(int depth)
{
    return u"tl_%1"_s.arg(depth);
}
} // namespace

DatabaseTransaction::DatabaseTransaction(Database &database, Kind kind)
    : m_database(database), m_kind(kind), m_depth(database.m_depth + 1)
{
    const QString begin = m_depth > 1 ? u"SAVEPOINT "_s + savepoint(m_depth)
        : kind == Kind::Write         ? database.dialect().beginWrite()
                                      : database.dialect().beginRead();
    if (auto begun = database.execute(begin); !begun) {
        m_error = begun.error();
        return;
    }
    m_open = true;
    database.m_depth = m_depth;
    if (m_depth == 1) {
        database.m_memo.forget();
    }
}

DatabaseTransaction::~DatabaseTransaction()
{
    if (m_open) {
        std::ignore = rollback(); // a rollback that fails finds nothing left to undo
    }
}

Result<void> DatabaseTransaction::ok() const
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return {};
}

Result<void> DatabaseTransaction::commit()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    Q_ASSERT_X(m_open && m_database.m_depth == m_depth, "DatabaseTransaction",
               "inner transactions end before outer ones");
    const QString sql = m_depth > 1 ? u"RELEASE SAVEPOINT "_s + savepoint(m_depth) : u"COMMIT"_s;
    const auto operation = m_depth > 1 ? StoreProbe::Operation::Statement : StoreProbe::Operation::Commit;
    auto refused = m_database.ask(operation, sql);
    auto committed = refused ? Result<void>(std::unexpected(m_database.failed(*refused))) : m_database.control(sql);
    if (!committed) {
        m_error = committed.error();
        std::ignore = rollback();
        return committed;
    }
    m_open = false;
    m_database.m_depth = m_depth - 1;
    return {};
}

Result<void> DatabaseTransaction::rollback()
{
    if (!m_open) {
        return {};
    }
    m_open = false;
    m_database.m_memo.forget();
    if (m_kind == Kind::Write) { // a read takes nothing back
        m_database.m_versions.forget();
    }
    Result<void> done;
    if (m_depth > 1) {
        done = m_database.control(u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_depth));
        if (done) {
            done = m_database.control(u"RELEASE SAVEPOINT "_s + savepoint(m_depth));
        }
    } else {
        done = m_database.control(u"ROLLBACK"_s);
        m_database.m_spoiled.reset();
    }
    m_database.m_depth = m_depth - 1;
    return done;
}

} // namespace Throughline::Store
