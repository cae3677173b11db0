// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/durations.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr double unitMs = 1'000; ///< shorter ones are alike
constexpr double growth = (1 + Durations::errorMost) / (1 - Durations::errorMost);
const double logGrowth = std::log(growth);

double upperOf(int bucket)
{
    return unitMs * std::pow(growth, bucket);
}

} // namespace

int Durations::bucketOf(qint64 ms)
{
    return static_cast<double>(ms) < unitMs
        ? 0
        : 1 + static_cast<int>(std::floor(std::log(static_cast<double>(ms) / unitMs) / logGrowth));
}

qint64 Durations::middleOf(int bucket)
{
    if (bucket <= 0) {
        return 0;
    }
    const auto lower = upperOf(bucket - 1);
    return std::llround(2 * lower * upperOf(bucket) / (lower + upperOf(bucket)));
}

qint64 Durations::beginOf(int bucket)
{
    if (bucket <= 0) {
        return 0;
    }
    auto ms = static_cast<qint64>(std::ceil(upperOf(bucket - 1)));
    while (bucketOf(ms) < bucket) { // rounding of the logarithm
        ++ms;
    }
    while (ms > 0 && bucketOf(ms - 1) >= bucket) {
        --ms;
    }
    return ms;
}

void Durations::add(qint64 ms, qint64 count)
{
    addBucket(bucketOf(ms), count);
}

void Durations::addBucket(int bucket, qint64 count)
{
    auto &sum = m_counts[bucket];
    sum += count;
    if (sum == 0) {
        m_counts.remove(bucket);
    }
}

void Durations::add(const Durations &other)
{
    for (const auto &[bucket, count] : other.m_counts.asKeyValueRange()) {
        addBucket(bucket, count);
    }
}

qint64 Durations::count() const
{
    qint64 sum = 0;
    for (const auto count : m_counts) {
        sum += count;
    }
    return sum;
}

qint64 Durations::percentile(double share) const
{
    const auto all = count();
    const auto rank = std::max<qint64>(1, static_cast<qint64>(std::ceil(share * static_cast<double>(all))));
    qint64 seen = 0;
    for (const auto &[bucket, count] : m_counts.asKeyValueRange()) {
        seen += count;
        if (seen >= rank) {
            return middleOf(bucket);
        }
    }
    return 0;
}

double Durations::mean() const
{
    const auto all = count();
    double sum = 0;
    for (const auto &[bucket, count] : m_counts.asKeyValueRange()) {
        sum += static_cast<double>(middleOf(bucket)) * static_cast<double>(count);
    }
    return all == 0 ? 0 : sum / static_cast<double>(all);
}

double Durations::countAbove(qint64 ms) const
{
    const int at = bucketOf(ms);
    double sum = 0;
    for (const auto &[bucket, count] : m_counts.asKeyValueRange()) {
        if (bucket > at) {
            sum += static_cast<double>(count);
        } else if (bucket == at) {
            const auto lower = bucket == 0 ? 0 : upperOf(bucket - 1);
            const auto share = (upperOf(bucket) - static_cast<double>(ms)) / (upperOf(bucket) - lower);
            sum += static_cast<double>(count) * std::clamp(share, 0.0, 1.0);
        }
    }
    return sum;
}

QString Durations::toText() const
{
    QStringList parts;
    for (const auto &[bucket, count] : m_counts.asKeyValueRange()) {
        parts.append(u"%1:%2"_s.arg(bucket).arg(count));
    }
    return parts.join(u' ');
}

Durations Durations::fromText(const QString &text)
{
    Durations durations;
    for (const auto list = QStringView(text).split(u' ', Qt::SkipEmptyParts); const auto part : list) {
        const auto colon = part.indexOf(u':');
        durations.addBucket(part.first(std::max<qsizetype>(0, colon)).toInt(), part.sliced(colon + 1).toLongLong());
    }
    return durations;
}

} // namespace Throughline
