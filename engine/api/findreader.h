// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/find.h"
#include "engine/api/workspace.h"
#include "engine/store/findstore.h"

namespace Throughline::Api
{

/// Searching beside the Reader, on its connection. `now` is asked once per question, so that one answer is of one moment.
class FindReader
{
public:
    FindReader(const Workspace &workspace, Store::Database &database, qint64 nowMs)
        : m_workspace(workspace), m_database(database), m_nowMs(nowMs)
    {
    }

    /// BadInput: the query does not parse (detail: where).
    Result<FoundList> find(const FindRequest &request);
    /// The same without totals, for walking to the end.
    Result<FoundList> page(const FindRequest &request);
    Result<qint64> count(const QString &query, const QString &actor); ///< exact
    Result<QStringList> completions(const CompletionRequest &request); ///< best first, at most 40
    Result<QList<SavedView>> views(const QString &actor); ///< own, the team's, shipped ones
    Result<SavedView> view(const QString &idOrName, const QString &actor);
    Result<BoardView> board(const QString &query, const QString &actor);
    Result<LaneItemPage> boardItems(Lane lane, const QString &query, const QString &actor, const QString &afterKey,
                                    int limit);
    Result<CloseView> close();
    /// The store's side of it, with what words mean now.
    Result<Store::FindStore> store(const QString &actor);
    qint64 todayEndMs() const;
    Result<OrderCheck> check(const QStringList &orders);

private:
    Result<FoundItem> itemOf(const Store::FoundRow &row, bool ofException);
    Result<QString> causeTitle(const QString &id);

    const Workspace &m_workspace;
    Store::Database &m_database;
    qint64 m_nowMs;
    QHash<QString, QString> m_titles;
};

} // namespace Throughline::Api
