// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>

namespace Throughline::Store
{

/// What a person set for everybody of the workspace; every change is kept.
struct Setting {
    QString name; ///< "roi", "alert/sla-late"
    QJsonObject value;
    qint64 atMs = 0;
    QString actor;
};

class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> set(const Setting &setting, qint64 commandSeq);
    Result<std::optional<Setting>> newest(const QString &name);
    Result<QList<Setting>> newestOf(const QString &prefix); ///< the newest of each name that starts so, by name

private:
    Database &m_database;
};

} // namespace Throughline::Store
