// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QHash>
#include <QString>

#include <any>
#include <unordered_map>

namespace Throughline::Store
{

/// What was read inside a transaction, by table and key, until the table is written to or the transaction ends. One
/// transaction's work asks for the flows and records of an order dozens of times.
class ReadMemo
{
public:
    template<typename T, typename Read>
    Result<T> value(QLatin1StringView table, const QString &key, Read read)
    {
        auto &known = m_tables[QString(table)];
        if (const auto it = known.find(key); it != known.end()) {
            return std::any_cast<const T &>(it->second);
        }
        Result<T> fresh = read();
        if (fresh) {
            m_tables[QString(table)].insert_or_assign(key, *fresh); // reading may have read others
        }
        return fresh;
    }
    /// A statement was carried out: what it may have changed is forgotten.
    void ran(const QString &sql);
    void forget() { m_tables.clear(); }

private:
    std::unordered_map<QString, std::unordered_map<QString, std::any>> m_tables;
};

} // namespace Throughline::Store
