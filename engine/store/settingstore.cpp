// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settingstore.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

Setting readSetting(const Statement &row)
{
    return {row.text(0), row.json(1), row.int64(2), row.text(3)};
}

} // namespace

Result<void> SettingStore::set(const Setting &setting, qint64 commandSeq)
{
    return m_database
        .run(u"INSERT INTO desk_setting (tenant, name, value, at_ms, actor, command_seq) VALUES (?, ?, ?, ?, ?, ?)"_s,
             m_database.tenant(), setting.name, setting.value, setting.atMs, setting.actor, commandSeq)
        .transform([](qint64) { });
}

Result<std::optional<Setting>> SettingStore::newest(const QString &name)
{
    auto row = m_database.select(u"SELECT name, value, at_ms, actor FROM desk_setting WHERE tenant = ? AND name = ? "
                                 "ORDER BY seq DESC LIMIT 1"_s,
                                 m_database.tenant(), name);
    return readOne<Setting>(row, readSetting);
}

Result<QList<Setting>> SettingStore::newestOf(const QString &prefix)
{
    auto rows = m_database.select(u"SELECT name, value, at_ms, actor FROM desk_setting WHERE tenant = ? AND name >= ? "
                                  "AND name < ? ORDER BY name, seq"_s,
                                  m_database.tenant(), prefix, QString(prefix + QChar(0xffff)));
    return readAll<Setting>(rows, readSetting).transform([](const QList<Setting> &all) {
        QMap<QString, Setting> newest;
        for (const auto &setting : all) {
            newest.insert(setting.name, setting);
        }
        return newest.values();
    });
}

} // namespace Throughline::Store
