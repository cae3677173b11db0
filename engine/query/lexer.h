// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/query/expression.h"

namespace Throughline::Query
{

struct Token {
    enum class What { Word, Quoted, Operator, Open, Close, Comma, End };
    What what = What::End;
    QString text; ///< without quotes
    Operator op = Operator::Equals;
    int position = 0; ///< in characters of the query
    int length = 0;
    bool unclosed = false; ///< a quote without its end

    bool isValue() const { return what == What::Word || what == What::Quoted; }
    bool is(const char *keyword) const
    {
        return what == What::Word && text.compare(QLatin1StringView(keyword), Qt::CaseInsensitive) == 0;
    }
};

/// Splits any text; never fails. The last token is End. A colon is an operator after a field's name only, so that codes
/// and times keep theirs.
QList<Token> tokensOf(QStringView text);

} // namespace Throughline::Query
