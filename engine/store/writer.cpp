// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/writer.h"

#include "engine/store/transaction.h"

#include <algorithm>
#include <utility>

namespace Throughline::Store
{

void Writer::queue(Work work, Done done, Kind kind)
{
    m_queue.push_back({std::move(work), std::move(done), kind});
    if (m_queue.size() == 1 && m_wake) {
        m_wake();
    }
}

Result<void> Writer::flush()
{
    if (m_queue.empty()) {
        return {};
    }
    auto items = std::exchange(m_queue, {});
    std::vector<Result<void>> results;
    results.reserve(items.size());
    const auto committed = runAll(items, results);
    ++m_commits;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].done) {
            items[i].done(committed ? results[i] : committed);
        }
    }
    return committed;
}

Result<void> Writer::runAll(std::vector<Item> &items, std::vector<Result<void>> &results)
{
    DatabaseTransaction group(m_database);
    if (auto begun = group.ok(); !begun) {
        return begun;
    }
    const bool decides = std::ranges::any_of(items, [](const Item &item) { return item.kind == Kind::Work; });
    const auto admitted = m_admission && decides ? m_admission(m_database) : Result<void>();
    if (!admitted && storeFailed(admitted.error())) {
        return admitted;
    }
    for (auto &item : items) {
        if (!admitted && item.kind == Kind::Work) {
            results.push_back(admitted);
            continue;
        }
        auto result = atomically(m_database, [&] { return item.work(m_database); });
        if (!result && storeFailed(result.error())) {
            return result;
        }
        results.push_back(std::move(result));
    }
    return group.commit();
}

} // namespace Throughline::Store
