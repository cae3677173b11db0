// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/query/expression.h"
#include "engine/store/database.h"

#include <QMap>
#include <QTimeZone>

#include <variant>

namespace Throughline::Store
{

/// What the words of a query stand for at the moment it is asked. Pure data, made by the reader.
struct QueryContext {
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::UTC; ///< of the person: days begin by it
    QString actor; ///< `owner = me`
    qint64 lastLookMs = 0; ///< `last-look`
    qint64 quarterStartMs = 0;
    qint64 closeMs = 0; ///< cut-off of the running quarter
    QMap<QString, qint64> closeOfEntity; ///< where it differs
    QMap<QString, QString> systems; ///< id -> name
    QString reporting = QStringLiteral("EUR"); ///< currency of amounts without one
};

/// A condition and its parameters in order.
struct Condition {
    using Parameter = std::variant<QString, qint64>;
    QString sql;
    QList<Parameter> values;
    void bindTo(Statement &statement) const;
};

enum class Listed { Exceptions, Transactions };

/// The rows `expression` is true of; columns are those of `exception` or `txn`, which the statement calls `x`. Free text
/// is compared with the row of search_doc (`order_key`). NotAllowed: a field whose data no part of this store keeps.
Result<Condition> conditionOf(const Query::Expression &expression, Listed listed, const QueryContext &context,
                              const Dialect &dialect, const QString &tenant);

/// `*` stands for anything, everything else for itself; for LIKE … ESCAPE '\'.
QString likePattern(const QString &text);

/// From when (inclusive) to when (exclusive) a moment of the language lasts; one millisecond when it is no day.
struct Span {
    qint64 fromMs = 0;
    qint64 toMs = 0;
};
Span spanOf(const Query::Moment &moment, const QueryContext &context);

} // namespace Throughline::Store
