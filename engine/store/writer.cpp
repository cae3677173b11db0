// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/writer.h"

#include "engine/store/transaction.h"

namespace Throughline::Store
{

void Writer::queue(Work work, Done done)
{
    m_queue.push_back({std::move(work), std::move(done)});
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
    for (auto &item : items) {
        auto result = atomically(m_database, [&] { return item.work(m_database); });
        if (!result && storeFailed(result.error())) {
            return result;
        }
        results.push_back(std::move(result));
    }
    return group.commit();
}

} // namespace Throughline::Store
