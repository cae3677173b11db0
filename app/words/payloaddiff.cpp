// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/payloaddiff.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int editsMost = 1'500; ///< beyond them everything between the common ends is another text

/// What a line is about: `"currency"` of `  "currency": "EUR",`; empty where it names nothing.
QString fieldOf(const QString &line)
{
    const auto trimmed = line.trimmed();
    if (trimmed.startsWith(u'"')) {
        const auto end = trimmed.indexOf(u"\":"_s, 1);
        return end > 0 ? trimmed.first(end + 1) : QString();
    }
    if (trimmed.startsWith(u'<')) {
        const auto end = trimmed.indexOf(u'>');
        return end > 1 ? trimmed.first(end + 1) : QString();
    }
    return {};
}

DiffLine same(const QStringList &after, int i, int j)
{
    return {DiffLine::Change::Same, after[j], {}, i, j};
}

/// Myers: the shortest edit script between two stretches, as rows.
void middle(const QStringList &before, const QStringList &after, int i0, int i1, int j0, int j1, QList<DiffLine> &rows)
{
    const int n = i1 - i0;
    const int m = j1 - j0;
    const int most = std::min(n + m, editsMost);
    std::vector<std::vector<int>> trace;
    std::vector<int> reach(std::size_t(2) * std::size_t(most) + 3, 0);
    const auto at = [&](std::vector<int> &v, int k) -> int & { return v[std::size_t(qptrdiff{k} + most + 1)]; };
    int found = -1;
    for (int d = 0; d <= most && found < 0; ++d) {
        trace.push_back(reach);
        for (int k = -d; k <= d; k += 2) {
            int x =
                k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1)) ? at(reach, k + 1) : at(reach, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && before[i0 + x] == after[j0 + y]) {
                ++x;
                ++y;
            }
            at(reach, k) = x;
            if (x >= n && y >= m) {
                found = d;
                break;
            }
        }
    }
    if (found < 0) {
        for (int i = i0; i < i1; ++i) {
            rows.append({DiffLine::Change::Removed, before[i], {}, i, -1});
        }
        for (int j = j0; j < j1; ++j) {
            rows.append({DiffLine::Change::Added, after[j], {}, -1, j});
        }
        return;
    }
    QList<DiffLine> back;
    int x = n;
    int y = m;
    for (int d = found; d >= 0; --d) {
        auto &v = trace[std::size_t(d)];
        const int k = x - y;
        const bool down = k == -d || (k != d && at(v, k - 1) < at(v, k + 1));
        const int fromK = down ? k + 1 : k - 1;
        const int fromX = d == 0 ? 0 : at(v, fromK);
        const int fromY = d == 0 ? 0 : fromX - fromK;
        while (x > fromX && y > fromY) {
            --x;
            --y;
            back.append(same(after, i0 + x, j0 + y));
        }
        if (d > 0 && down) {
            --y;
            back.append({DiffLine::Change::Added, after[j0 + y], {}, -1, j0 + y});
        } else if (d > 0) {
            --x;
            back.append({DiffLine::Change::Removed, before[i0 + x], {}, i0 + x, -1});
        }
    }
    std::ranges::reverse(back);
    rows.append(back);
}

/// Removed and added lines side by side: the removed ones first, those about the same field as one changed line.
QList<DiffLine> paired(const QList<DiffLine> &rows)
{
    QList<DiffLine> out;
    for (qsizetype i = 0; i < rows.size();) {
        if (rows[i].change == DiffLine::Change::Same) {
            out.append(rows[i++]);
            continue;
        }
        QList<DiffLine> gone;
        QList<DiffLine> come;
        for (; i < rows.size() && rows[i].change != DiffLine::Change::Same; ++i) {
            (rows[i].change == DiffLine::Change::Removed ? gone : come).append(rows[i]);
        }
        QList<DiffLine> put; // of the lines put in, those no line was taken out for
        for (const auto &line : std::as_const(come)) {
            const auto field = fieldOf(line.text);
            const auto old = field.isEmpty()
                ? gone.end()
                : std::ranges::find(gone, field, [](const DiffLine &one) { return fieldOf(one.text); });
            if (old == gone.end()) {
                put.append(line);
                continue;
            }
            out.append(QList<DiffLine>(gone.begin(), old));
            out.append(std::exchange(put, {}));
            out.append({DiffLine::Change::Changed, line.text, old->text.trimmed(), old->before, line.after});
            gone.erase(gone.begin(), old + 1);
        }
        out.append(gone);
        out.append(put);
    }
    return out;
}

} // namespace

QString toWord(DiffLine::Change change)
{
    switch (change) {
    case DiffLine::Change::Added:
        return u"added"_s;
    case DiffLine::Change::Removed:
        return u"removed"_s;
    case DiffLine::Change::Changed:
        return u"changed"_s;
    case DiffLine::Change::Same:
        break;
    }
    return u"same"_s;
}

QList<DiffLine> diffLines(const QStringList &before, const QStringList &after)
{
    int head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        ++head;
    }
    int tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    QList<DiffLine> rows;
    for (int i = 0; i < head; ++i) {
        rows.append(same(after, i, i));
    }
    const int i1 = int(before.size()) - tail;
    const int j1 = int(after.size()) - tail;
    QList<DiffLine> between;
    middle(before, after, head, i1, head, j1, between);
    rows.append(paired(between));
    for (int k = 0; k < tail; ++k) {
        rows.append(same(after, i1 + k, j1 + k));
    }
    return rows;
}

} // namespace Throughline
