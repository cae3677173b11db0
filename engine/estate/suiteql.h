// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/query.h"

#include <optional>

namespace Throughline::Estate
{

/// A parsed SuiteQL query over one table.
struct SuiteQl {
    struct Column {
        Operand operand; ///< field "*" for SELECT * and COUNT(*)
        QString name; ///< of the result's member, lower case
    };
    struct Order {
        Operand operand;
        bool descending = false;
    };
    QList<Column> columns;
    QString table; ///< lower case
    std::optional<Condition> where;
    QList<Order> order;
};

/// The error's detail names the place.
Result<SuiteQl> parseSuiteQl(const QString &text);

/// Oracle's YYYY MM DD HH24 MI SS FF3 and quoted text, both ways, in UTC.
std::optional<qint64> parseOracleTime(const QString &text, const QString &format);
QString formatOracleTime(qint64 ms, const QString &format);

} // namespace Throughline::Estate
