// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/query/parse.h"

namespace Throughline
{

/// What is wrong with a query and what could stand there: "There is no field kustomer. Try customer, order, lane …"
QString queryErrorWords(const Query::ParseError &error);

/// "is", "contains", "more than" ...: an operator as the builder shows it.
QString operatorWords(Query::Operator op, Query::Field field);
QString fieldWords(Query::Field field); ///< "how long open"

/// The parts of a query that all hold, one by one: what a chip says, and the query without it.
struct QueryPart {
    QString words; ///< "legal entity is AM-DE"; a part that is no single comparison stands as it is written
    QString text; ///< as it is written
    QString without;
};
QList<QueryPart> queryParts(const QString &query); ///< empty: the query is empty or does not parse

/// The title and the question of a view that ships with the product, in the reader's language; others as they are.
QString viewTitle(const QString &id, const QString &title);
QString viewQuestion(const QString &id, const QString &question);

} // namespace Throughline
