// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/query.h"

#include <optional>

namespace Throughline::Estate
{

/// A parsed SOQL query: the part of the language that integrations use.
struct Soql {
    struct Child {
        QString relationship; ///< OpportunityLineItems
        QStringList fields;
    };
    struct Order {
        QString field;
        bool descending = false;
        bool nullsLast = false;
    };
    QStringList fields; ///< paths such as Account.Name
    QList<Child> children;
    bool countOnly = false; ///< SELECT COUNT()
    QString object;
    std::optional<Condition> where;
    QList<Order> order;
    qint64 limit = -1;
    qint64 offset = 0;
};

/// The error's detail is the message of MALFORMED_QUERY.
Result<Soql> parseSoql(const QString &text);

/// 2026-11-21T06:10:00Z, .000+0000, +01:00 or a plain date
std::optional<qint64> parseSalesforceTime(const QString &text);

} // namespace Throughline::Estate
