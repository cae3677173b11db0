// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/rank.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Throughline::Causes
{

namespace
{

constexpr qint64 oldAge = 7LL * 24 * 60 * 60 * 1000;

/// Weights in hundredths, in the order of the parts.
struct Weight {
    QLatin1StringView name;
    int hundredths;
};
constexpr std::array weights{Weight{"money"_L1, 50}, Weight{"breaches"_L1, 25}, Weight{"growth"_L1, 15},
                             Weight{"age"_L1, 10}};
using Parts = std::array<int, weights.size()>; ///< each 0..100

/// What is shown is what is summed: parts are rounded to hundredths before the score is made of them.
int hundredths(double share)
{
    return std::clamp(qRound(share * 100), 0, 100);
}

int growthOf(const QList<int> &newPerDay)
{
    if (newPerDay.isEmpty() || newPerDay.last() <= 0) {
        return 0;
    }
    const auto before = newPerDay.size() - 1;
    const double mean =
        before == 0 ? 0 : std::accumulate(newPerDay.begin(), newPerDay.end() - 1, 0.0) / static_cast<double>(before);
    return hundredths((newPerDay.last() - mean) / newPerDay.last());
}

QString asShare(int value)
{
    return QString::number(value / 100) + u'.' + QString::number(value % 100).rightJustified(2, u'0');
}

Ranked scored(const QString &causeId, const Parts &parts)
{
    int sum = 0;
    QJsonArray list;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i].hundredths * parts[i];
        list.append(QJsonObject{{u"name"_s, weights[i].name},
                                {u"weight"_s, asShare(weights[i].hundredths)},
                                {u"value"_s, asShare(parts[i])}});
    }
    const int score = (sum + 50) / 100;
    return {causeId, score, {{u"score"_s, score}, {u"parts"_s, list}}};
}

} // namespace

QList<Ranked> rank(const QList<Figures> &causes)
{
    Decimal mostMoney;
    int mostBreaches = 0;
    for (const auto &cause : causes) {
        mostMoney = std::max(mostMoney, cause.atRisk);
        mostBreaches = std::max(mostBreaches, cause.breaches);
    }
    auto order = causes;
    QMap<QString, Ranked> ranked;
    for (const auto &cause : causes) {
        ranked.insert(cause.causeId,
                      scored(cause.causeId,
                             {mostMoney.isZero() ? 0 : hundredths(cause.atRisk.approx() / mostMoney.approx()),
                              mostBreaches == 0 ? 0 : hundredths(static_cast<double>(cause.breaches) / mostBreaches),
                              growthOf(cause.newPerDay),
                              hundredths(static_cast<double>(cause.oldestAgeMs) / static_cast<double>(oldAge))}));
    }
    std::ranges::sort(order, [&](const Figures &a, const Figures &b) {
        const auto scoreA = ranked[a.causeId].score;
        const auto scoreB = ranked[b.causeId].score;
        if (scoreA != scoreB) {
            return scoreA > scoreB;
        }
        return a.atRisk != b.atRisk ? a.atRisk > b.atRisk : a.causeId < b.causeId;
    });
    QList<Ranked> result;
    std::ranges::transform(order, std::back_inserter(result),
                           [&](const Figures &cause) { return ranked[cause.causeId]; });
    return result;
}

} // namespace Throughline::Causes
