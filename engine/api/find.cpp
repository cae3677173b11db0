// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/find.h"

#include "engine/query/parse.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{
constexpr std::array orderWords{"money"_L1, "age"_L1, "due"_L1, "order"_L1};
}

FoundOrder foundOrderFrom(const QString &word)
{
    for (std::size_t i = 0; i < orderWords.size(); ++i) {
        if (word == orderWords[i]) {
            return FoundOrder(i);
        }
    }
    return FoundOrder::Money;
}

QString toWord(FoundOrder order)
{
    return orderWords.at(std::size_t(order));
}

QStringList ordersIn(const QString &text)
{
    // whatever people put around numbers in mails and sheets; what belongs to a number is letters, digits, - _ . / #
    static const QRegularExpression between(u"[^\\p{L}\\p{N}_./#\\x{2011}-]+"_s);
    QStringList orders;
    QSet<QString> seen;
    for (const auto pieces = text.split(between, Qt::SkipEmptyParts); auto word : pieces) {
        word.replace(QChar(0x2011), u'-');
        while (!word.isEmpty() && (word.endsWith(u'.') || word.endsWith(u'-') || word.endsWith(u'/'))) {
            word.chop(1);
        }
        while (!word.isEmpty() && (word.startsWith(u'.') || word.startsWith(u'-') || word.startsWith(u'#'))) {
            word.remove(0, 1);
        }
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        if (hasDigit && !seen.contains(word)) { // words of the mail around them have none
            seen.insert(word);
            orders.append(word);
        }
        if (orders.size() >= Query::mostTerms - 1) {
            break;
        }
    }
    return orders;
}

} // namespace Throughline::Api
