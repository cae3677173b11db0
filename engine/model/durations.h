// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

// Distribution of durations in buckets that grow by a constant factor, so that every percentile is within `errorMost`
// of the exact one whatever its size, and days can be added up.
namespace Throughline
{

class Durations
{
public:
    static constexpr double errorMost = 0.03; ///< relative; the middle of a bucket stands for all in it

    static int bucketOf(qint64 ms); ///< 0 = below a second
    static qint64 middleOf(int bucket); ///< ms
    static qint64 beginOf(int bucket); ///< the shortest duration in it, ms

    void add(qint64 ms, qint64 count = 1);
    void addBucket(int bucket, qint64 count);
    void add(const Durations &other);
    qint64 count() const;
    bool isEmpty() const { return m_counts.isEmpty(); }
    qint64 percentile(double share) const; ///< nearest rank; 0 when empty
    double mean() const;
    /// How many took longer than `ms`; those in the bucket of `ms` by their share of it.
    double countAbove(qint64 ms) const;
    const QMap<int, qint64> &buckets() const { return m_counts; }

    QString toText() const; ///< "12:3 40:1": the same distribution, the same text
    static Durations fromText(const QString &text);

private:
    QMap<int, qint64> m_counts; ///< never 0
};

} // namespace Throughline
