// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/slastage.h"

#include "engine/lanes/lifecycle.h"
#include "engine/store/slastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{

constexpr QLatin1StringView resolution("exception-resolution");

QString subjectOf(const Store::ExceptionRow &row)
{
    return u"exception/"_s + row.item.id;
}

QList<Lanes::SlaMoment> momentsOf(const QList<Store::ExceptionRow> &exceptions)
{
    QList<Lanes::SlaMoment> moments;
    for (const auto &row : exceptions) {
        moments.append({u"exception.opened"_s, {}, subjectOf(row), row.item.openedMs});
        if (row.item.state == ExceptionState::Resolved) {
            const auto atMs = std::max(row.resolvedMs, row.item.openedMs);
            moments.append({u"exception.resolved"_s, {}, subjectOf(row), atMs});
        }
    }
    return moments;
}

/// Live ERP orders of one entity, and ledger invoices of one billing invoice, beyond the first.
QMap<QString, int> duplicatesOf(const QList<Store::RecordRow> &records, const Lanes::Reference &reference)
{
    QMap<std::pair<QString, QString>, int> seen;
    for (const auto &record : records) {
        const auto &object = record.object;
        const bool live = !record.deleted && Lanes::isLive(Lanes::phaseOf(object.kind, object.status));
        if (!live || reference.roleOfSystem.value(record.ref.system) != "erp"_L1) {
            continue;
        }
        if (object.kind == ObjectKind::Order) {
            ++seen[{u"order"_s, object.entity}];
        } else if (object.kind == ObjectKind::Invoice && object.keys.contains(u"billing_number"_s)) {
            ++seen[{u"invoice"_s, object.keys.value(u"billing_number"_s)}];
        }
    }
    QMap<QString, int> duplicates;
    for (const auto &[of, count] : seen.asKeyValueRange()) {
        if (count > 1) {
            duplicates[of.first] += count - 1;
        }
    }
    return duplicates;
}

Result<void> putDues(Store::Database &database, const QList<Store::ExceptionRow> &exceptions,
                     const QList<SlaClock> &clocks)
{
    QList<SlaClock> ofOrder;
    std::ranges::copy_if(clocks, std::back_inserter(ofOrder),
                         [](const SlaClock &clock) { return clock.definition != resolution; });
    for (const auto &row : exceptions) {
        const auto own = std::ranges::find_if(clocks, [&](const SlaClock &clock) {
            return clock.definition == resolution && clock.run == subjectOf(row);
        });
        auto counting = ofOrder;
        if (own != clocks.end()) {
            counting.append(*own);
        }
        // What is resolved was due by its own clock: the others go on and would not be the same after a rebuild.
        const auto due = row.item.state != ExceptionState::Resolved ? Lanes::nearestDueMs(counting)
            : own != clocks.end()                                   ? own->dueMs
                                                                    : 0;
        if (due != row.dueMs) {
            if (const auto set = Store::ProjectionStore(database).setDue(row.item.id, due); !set) {
                return set;
            }
        }
    }
    return {};
}

} // namespace

Result<void> clockTransaction(Store::Database &database, const SlaSituation &situation,
                              const Lanes::Reference &reference, const Lanes::SlaReference &sla)
{
    const auto &transaction = situation.transaction;
    const auto jumps = Store::SlaStore(database).jumps();
    if (!jumps) {
        return std::unexpected(jumps.error());
    }
    const auto moments = Lanes::momentsOf(situation.events, reference) + momentsOf(situation.exceptions);
    const auto clocks = Lanes::clocksOf(transaction.orderKey, transaction.entity, moments, *jumps, sla);
    QList<Store::SlaClockRow> rows;
    for (const auto &clock : clocks) {
        rows.append({clock, situation.amountReporting});
    }
    Store::SlaStore store(database);
    if (const auto put = store.putClocks(transaction.orderKey, rows); !put) {
        return put;
    }
    if (const auto put = store.putDuplicates(transaction.orderKey, duplicatesOf(situation.records, reference)); !put) {
        return put;
    }
    return putDues(database, situation.exceptions, clocks);
}

} // namespace Throughline::Pipeline
