// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/reference.h"
#include "engine/model/observation.h"

#include <QList>

// "What each system says": attributes x systems. Money is compared exactly, dates by value.
namespace Throughline::Lanes
{

enum class ValueType { Text, Money, Date, Number };

/// Who is right about an attribute, and in which records it stands.
struct AttributeRule {
    QLatin1StringView attribute; ///< "customer", "amount", "start_date"
    ValueType type;
    QList<ObjectKind> kinds; ///< looked for in this order inside one system
    QList<QLatin1StringView> before; ///< roles in order of right until an ERP order exists
    QList<QLatin1StringView> after; ///< and from then on
};
const QList<AttributeRule> &attributeRules();

struct Comparison {
    struct Column {
        QString system;
        QString role;
        qint64 seenMs = 0; ///< newest observation
        bool hasRecord = false;
        bool operator==(const Column &) const = default;
    };
    struct Cell {
        QString text;
        bool present = false;
        bool differs = false; ///< from the system of record
        bool systemOfRecord = false;
        bool operator==(const Cell &) const = default;
    };
    struct Row {
        QString attribute;
        QList<Cell> cells; ///< one per column
        bool differs = false;
        bool operator==(const Row &) const = default;
    };
    QList<Column> columns; ///< every system of the reference: crm, erp, billing, others
    QList<Row> rows; ///< attributes that at least one system states
};

/// Versions in any order; the newest of each record counts, deleted ones do not.
Comparison compare(const QList<Observation> &versions, const Reference &reference);

/// Same value? Dates: a date and a time on that date are equal. Numbers: "2" is "2.00".
bool sameValue(ValueType type, const QString &a, const QString &b);

} // namespace Throughline::Lanes
