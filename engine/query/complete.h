// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/query/expression.h"

namespace Throughline::Query
{

/// What could be written where the cursor stands.
struct Place {
    enum class What { Term, Operator, Value, Connective };
    What what = What::Term;
    Field field = Field::Text; ///< Operator, Value: of which field
    QString begun; ///< what is written of it already, without an opening quote
    int from = 0; ///< of what a choice replaces
    int to = 0;
    bool operator==(const Place &) const = default;
};
Place placeAt(QStringView text, int cursor);

/// What the language itself has for that place: names of fields, operators, words of a choice, examples. Values that
/// exist are the store's to add.
QStringList ownWords(const Place &place);

struct Changed {
    QString text;
    int cursor = 0;
};
/// `word` put in at `place`, with the blank after it that lets one go on.
Changed chosen(const QString &text, const Place &place, const QString &word);

/// `text` narrowed by one more term ("field operator value"), in parentheses where the text needs them.
QString narrowed(const QString &text, const QString &term);

} // namespace Throughline::Query
