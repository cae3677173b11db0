// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/history.h"
#include "engine/lanes/staterules.h"

#include <map>

namespace Throughline::Lanes
{

struct Truth {
    qint64 sinceMs = 0;
    QString system; ///< where it was seen
};

/// The facts that hold.
class Facts
{
public:
    explicit Facts(const std::vector<RecordHistory> &histories);

    bool has(Fact fact) const { return m_truths.contains(fact); }
    qint64 since(Fact fact) const { return m_truths.at(fact).sinceMs; } ///< only where it holds
    /// earliest of the ones that hold, or -1
    qint64 firstOf(const QList<Fact> &facts) const;
    /// all of `needs`, none of `lacks`
    bool match(const FactSet &needs, const FactSet &lacks) const;
    /// the one of `set` that became true last; all of them must hold
    Truth youngest(const FactSet &set) const;

private:
    void addRecordFacts(const std::vector<RecordHistory> &histories);
    void addInvoiceFacts(const std::vector<RecordHistory> &histories);
    void addDuplicates(const std::vector<RecordHistory> &histories);
    void addValueGaps(const std::vector<RecordHistory> &histories);

    std::map<Fact, Truth> m_truths;
};

} // namespace Throughline::Lanes
