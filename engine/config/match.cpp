// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/match.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

bool wordFits(const QString &word, const QString &value)
{
    return word.endsWith(u'*') ? value.startsWith(word.chopped(1), Qt::CaseInsensitive)
                               : value.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

CaseMatch CaseMatch::from(const QJsonObject &when)
{
    CaseMatch match;
    for (auto it = when.begin(); it != when.end(); ++it) {
        QStringList list;
        for (const auto all = it->isArray() ? it->toArray() : QJsonArray{*it}; const auto &word : all) {
            list.append(word.toString());
        }
        match.words.insert(it.key(), list);
    }
    return match;
}

bool CaseMatch::fits(const CaseFacts &facts) const
{
    return std::ranges::all_of(words.keys(), [&](const QString &field) {
        return std::ranges::any_of(words[field],
                                   [&](const QString &word) { return wordFits(word, facts.value(field)); });
    });
}

QString CaseMatch::text() const
{
    QStringList lines;
    for (const auto &[field, list] : words.asKeyValueRange()) {
        lines.append(field + u' ' + list.join(u" or "_s));
    }
    return lines.join(u", "_s);
}

} // namespace Throughline::Config
