// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What changed around a cause, and a lineage of five thousand invoices.
namespace Throughline
{

namespace
{
constexpr int invoices = 5'000;
} // namespace

QFuture<Result<Api::ChangesView>> SampleBackend::changes(const QString &causeId)
{
    m_asked.append(u"changes "_s + causeId);
    Api::ChangesView view;
    view.causeId = causeId;
    view.onsetMs = Sample::at(28, 16, 45);
    view.fromMs = view.onsetMs - 72 * 3'600'000LL;
    view.untilMs = view.onsetMs + 24 * 3'600'000LL;
    using Sample::at;
    view.changes = {
        {.atMs = at(27, 9, 5), .kind = u"operate"_s, .subject = u"quote-to-cash"_s, .on = true, .actor = u"M. Kern"_s},
        {.atMs = at(28, 2, 10),
         .kind = u"config"_s,
         .version = u"9f41c2d7"_s,
         .names = {u"connectors/netsuite.yaml"_s, u"flows/quote-to-cash.yaml"_s}},
        {.atMs = at(28, 14, 2),
         .kind = u"down"_s,
         .subject = u"netsuite"_s,
         .subjectName = u"NetSuite EMEA"_s,
         .text = u"HTTP 503 Service Unavailable"_s},
        {.atMs = at(28, 14, 31), .kind = u"up"_s, .subject = u"netsuite"_s, .subjectName = u"NetSuite EMEA"_s},
        {.atMs = at(28, 16, 42),
         .kind = u"mapping"_s,
         .subject = u"product"_s,
         .text = u"PRO-EU → SKU-PRO-EU"_s,
         .version = u"v42"_s,
         .actor = u"J. Brandt"_s},
        {.atMs = at(28, 17, 20),
         .kind = u"person"_s,
         .subject = u"plan:7c1e"_s,
         .text = u"plan.running"_s,
         .actor = u"M. Kern"_s},
    };
    for (auto &change : view.changes) {
        change.fromOnsetMs = change.atMs - view.onsetMs;
    }
    return answer(
        causeId == "c1"_L1 ? view : Api::ChangesView{causeId, {}, view.onsetMs, view.fromMs, view.untilMs, {}, false});
}

QFuture<Result<Api::LineagePage>> SampleBackend::lineage(const Api::LineageQuery &query)
{
    m_asked.append(u"lineage %1 %2 %3"_s.arg(query.node, query.afterKey).arg(query.limit));
    Api::LineagePage all;
    const auto add = [&](const QString &id, ObjectKind kind, int level, const QString &system, const QString &status) {
        Api::LineageRow row;
        row.node.id = id;
        row.node.kind = kind;
        row.node.record = {system.toLower(), toWord(kind), id};
        row.node.systemName = system;
        row.node.number = id;
        row.node.status = status;
        row.node.amount = Sample::money("37.28", "EUR");
        row.node.neighbours = 1;
        row.level = level;
        all.rows.append(row);
    };
    if (query.node.isEmpty()) {
        add(u"SO-1"_s, ObjectKind::Order, 0, u"NetSuite EMEA"_s, u"booked"_s);
    }
    for (int i = 1; i <= invoices; ++i) {
        add(u"INV-%1"_s.arg(i, 5, 10, QChar(u'0')), ObjectKind::Invoice, 1, u"Zuora"_s,
            i % 7 == 0 ? u"draft"_s : u"posted"_s);
    }
    all.rows.removeIf([&](const Api::LineageRow &row) {
        return !query.text.isEmpty() && !row.node.id.contains(query.text, Qt::CaseInsensitive)
            && !row.node.status.contains(query.text, Qt::CaseInsensitive);
    });
    Api::LineagePage page;
    page.total = int(all.rows.size());
    const auto after = std::ranges::find(all.rows, query.afterKey, [](const auto &row) { return row.node.id; });
    const auto from = after == all.rows.end() ? 0 : after - all.rows.begin() + 1;
    page.rows = all.rows.mid(from, query.limit);
    page.nextKey = from + page.rows.size() < all.rows.size() ? page.rows.last().node.id : QString();
    if (!query.node.isEmpty()) {
        for (const auto &row : std::as_const(page.rows)) {
            page.edges.append({query.node, row.node.id, u"order_key"_s});
        }
    }
    return answer(page);
}

} // namespace Throughline
