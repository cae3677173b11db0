// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/fuzzy.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString plain(const QString &text)
{
    QString letters;
    for (const auto parts = text.normalized(QString::NormalizationForm_D); const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing) {
            letters += c.toLower();
        }
    }
    return letters;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// One part from one starting place, each next letter at the nearest place, a word's beginning first.
int scoreFrom(const QString &part, const QString &text, qsizetype start)
{
    int score = 0;
    qsizetype at = start;
    for (qsizetype i = 0; i < part.size(); ++i) {
        qsizetype found = at;
        if (i > 0 && !(at < text.size() && text[at] == part[i])) { // no run: a word's beginning, else the nearest
            found = -1;
            for (auto j = at; j < text.size() && found < 0; ++j) {
                found = text[j] == part[i] && beginsWord(text, j) ? j : -1;
            }
            found = found < 0 ? text.indexOf(part[i], at) : found;
        }
        if (found < 0 || found >= text.size() || text[found] != part[i]) {
            return 0;
        }
        score += found == at && i > 0 ? 8 : beginsWord(text, found) ? 6 : 1;
        at = found + 1;
    }
    return score * 10 + std::max<int>(0, 20 - int(start)) + (part.size() == text.size() ? 20 : 0);
}

int partScore(const QString &part, const QString &text)
{
    int best = 0;
    for (auto start = text.indexOf(part.front()); start >= 0; start = text.indexOf(part.front(), start + 1)) {
        best = std::max(best, scoreFrom(part, text, start));
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const auto letters = plain(text);
    int sum = 0;
    for (const auto list = plain(typed).split(u' ', Qt::SkipEmptyParts); const auto &part : list) {
        const int score = partScore(part, letters);
        if (score == 0) {
            return 0;
        }
        sum += score;
    }
    return sum;
}

} // namespace Throughline
