// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/moments.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/transaction/transactioncontroller.h"
#include "app/words/flowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr qint64 quietMs = 3'600'000; ///< a longer pause is folded and told
} // namespace

QString historyWords(const Api::HistoryLine &line)
{
    if (line.kind == "event"_L1) {
        const auto rule = causeShort(line.text.section(u':', 1), line.text.section(u':', 1).replace(u'-', u' '));
        return line.text.startsWith("gap.opened:"_L1) ? TransactionController::tr("Gap: %1").arg(rule)
            : line.text.startsWith("gap.closed:"_L1)  ? TransactionController::tr("Gap closed: %1").arg(rule)
                                                      : line.text;
    }
    if (line.kind == "attempt"_L1) {
        const auto step = line.text.section(u' ', -1);
        return line.text.chopped(step.size()) + wordOfStep(step);
    }
    if (line.kind == "transition"_L1 && line.text.endsWith(toWord(line.state))) {
        const auto step = line.text.chopped(toWord(line.state).size()).trimmed();
        return wordOfStep(step) + u": "_s + lookOf(line.state).word.toLower();
    }
    return line.text;
}

Look lookOf(const Api::HistoryLine &line)
{
    if (line.kind == "command"_L1) {
        return {u"person"_s, {}, u"secondary"_s};
    }
    if (line.text.startsWith("gap.opened:"_L1)) {
        return lookOfGap();
    }
    if (line.kind == "observation"_L1) {
        return {u"event"_s, {}, u"secondary"_s};
    }
    return lookOf(line.state);
}

QList<qint64> momentsOf(const QList<Api::HistoryLine> &history, qint64 fromMs)
{
    QList<qint64> moments;
    for (const auto &line : history) {
        if (line.atMs >= fromMs) {
            moments.append(line.atMs);
        }
    }
    std::ranges::sort(moments);
    moments.erase(std::ranges::unique(moments).begin(), moments.end());
    return moments;
}

QStringList tracksOf(const QList<Api::HistoryLine> &history)
{
    QStringList tracks;
    for (auto line = history.crbegin(); line != history.crend(); ++line) { // newest first in the view
        if (!tracks.contains(line->system)) {
            tracks.append(line->system);
        }
    }
    return tracks;
}

QList<KeyedModel::Row> momentRows(const QList<Api::HistoryLine> &history, const QList<qint64> &moments,
                                  const QStringList &tracks, const QTimeZone &zone)
{
    QHash<qint64, QList<const Api::HistoryLine *>> linesAt;
    for (const auto &line : history) {
        linesAt[line.atMs].append(&line);
    }
    QList<KeyedModel::Row> rows;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        QStringList words{Format::stamp(moments[i], zone)};
        QVariantList marks;
        for (const auto *line : std::as_const(linesAt[moments[i]])) {
            const auto look = lookOf(*line);
            marks.append(QVariantMap{
                {u"track"_s, tracks.indexOf(line->system)}, {u"glyph"_s, look.glyph}, {u"role"_s, look.role}});
            words.append(historyWords(*line));
        }
        const auto pause = i > 0 ? moments[i] - moments[i - 1] : 0;
        rows.append({QString::number(moments[i]),
                     {pause > quietMs ? Format::age(pause) : QString(), marks, words.join(u'\n')}});
    }
    return rows;
}

} // namespace Throughline
