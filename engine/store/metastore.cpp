// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/metastore.h"

#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{
const auto epochKey = u"epoch"_s;

QString operateKey(const QString &flow)
{
    return u"operate/"_s + flow;
}

QString watermarkKey(const QString &reader)
{
    return u"watermark/"_s + reader;
}
} // namespace

Result<QString> MetaStore::value(const QString &key)
{
    return m_database.remembered<QString>("meta"_L1, key, [&] {
        auto row =
            m_database.select(u"SELECT value FROM meta WHERE tenant = ? AND key = ?"_s, m_database.tenant(), key);
        return row.next().transform([&](bool found) { return found ? row.text(0) : QString(); });
    });
}

Result<void> MetaStore::setValue(const QString &key, const QString &value)
{
    return m_database
        .run(u"INSERT INTO meta (tenant, key, value) VALUES (?, ?, ?) "
             "ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value"_s,
             m_database.tenant(), key, value)
        .transform([](qint64) { });
}

Result<qint64> MetaStore::watermark(const QString &reader)
{
    return value(watermarkKey(reader)).transform([](const QString &text) { return text.toLongLong(); });
}

Result<void> MetaStore::setWatermark(const QString &reader, qint64 seq)
{
    return setValue(watermarkKey(reader), QString::number(seq));
}

Result<std::optional<qint64>> MetaStore::operatingSinceMs(const QString &flow)
{
    return value(operateKey(flow)).transform([](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
    });
}

Result<void> MetaStore::setOperating(const QString &flow, std::optional<qint64> sinceMs)
{
    return setValue(operateKey(flow), sinceMs ? QString::number(*sinceMs) : QString());
}

Result<qint64> MetaStore::epoch()
{
    return value(epochKey).transform([](const QString &text) { return text.toLongLong(); });
}

Result<qint64> MetaStore::raiseEpoch()
{
    return atomically(m_database, [&]() -> Result<qint64> {
        auto now = epoch();
        if (!now) {
            return now;
        }
        if (auto raised = setValue(epochKey, QString::number(*now + 1)); !raised) {
            return std::unexpected(raised.error());
        }
        auto observe = m_database.run(u"UPDATE meta SET value = '' WHERE tenant = ? AND key LIKE 'operate/%'"_s,
                                      m_database.tenant());
        if (!observe) {
            return observe;
        }
        return *now + 1;
    });
}

} // namespace Throughline::Store
