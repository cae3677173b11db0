// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/palettecontroller.h"

#include "app/components/causewords.h"
#include "app/find/fuzzy.h"
#include "app/words/querywords.h"
#include "engine/query/parse.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Throughline
{

namespace
{
constexpr int entriesMost = 40;
constexpr int shortestOrder = 2;
} // namespace

PaletteController::PaletteController(QObject *parent)
    : Controller(parent), m_entries({"kind", "argument", "title", "detail", "keys", "glyph"})
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(80ms);
    connect(&m_typing, &QTimer::timeout, this, &PaletteController::askOrders);
}

void PaletteController::refresh(const QStringList &topics)
{
    if (touches(topics, "views"_L1)) {
        ask(backend()->views(), [this](const QList<Api::SavedView> &views) {
            m_views.clear();
            for (const auto &view : views) {
                m_views.append({u"view"_s, view.id, viewTitle(view.id, view.name), view.query, {}, u"search"_s, 0});
            }
            rank();
        });
    }
    if (touches(topics, "causes"_L1)) {
        ask(backend()->causes({}), [this](const QList<Api::CauseView> &causes) {
            m_causes.clear();
            for (const auto &view : causes) {
                m_causes.append({u"cause"_s,
                                 view.cause.id,
                                 causeWords(view.cause.title),
                                 tr("%1, %Ln open", nullptr, view.open).arg(view.systemName),
                                 {},
                                 u"exceptions"_s,
                                 0});
            }
            rank();
        });
    }
}

void PaletteController::setActions(const QVariantList &actions)
{
    m_actions = actions;
    Q_EMIT actionsChanged();
    rank();
}

void PaletteController::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    ++m_generation;
    m_orders.clear();
    Q_EMIT textChanged();
    rank();
    if (m_text.trimmed().size() >= shortestOrder) {
        m_typing.start();
    }
}

void PaletteController::askOrders()
{
    if (!backend()) {
        return;
    }
    const QString query = u"order = \""_s + m_text.trimmed();
    ask(backend()->completions({query, int(query.size())}),
        [this, generation = m_generation](const QStringList &orders) {
            if (generation != m_generation) {
                return;
            }
            m_orders.clear();
            for (const auto list = orders.mid(0, 8); const auto &order : list) {
                m_orders.append({u"order"_s, order, order, tr("Transaction"), {}, u"lineage"_s, 30});
            }
            rank();
        });
}

void PaletteController::rank()
{
    QList<std::pair<int, Entry>> ranked;
    const auto typed = m_text.trimmed();
    const auto offer = [&](const Entry &entry, int otherwise) {
        const int score = typed.isEmpty() ? otherwise : fuzzyScore(typed, entry.title);
        if (score > 0) {
            ranked.append({score + (typed.isEmpty() ? 0 : entry.bonus), entry});
        }
    };
    for (const auto &value : std::as_const(m_actions)) {
        const auto action = value.toMap();
        offer({u"action"_s, action[u"id"_s].toString(), action[u"title"_s].toString(), action[u"group"_s].toString(),
               action[u"keys"_s].toString(), action[u"glyph"_s].toString(), 20},
              4);
    }
    for (const auto &view : std::as_const(m_views)) {
        offer(view, 3);
    }
    for (const auto &cause : std::as_const(m_causes)) {
        offer(cause, 2);
    }
    for (const auto &order : std::as_const(m_orders)) {
        ranked.append({std::max(1, fuzzyScore(typed, order.title)) + order.bonus, order}); // the store found it
    }
    std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, Entry>::first);
    if (!typed.isEmpty()) { // always a way on
        ranked = ranked.mid(0, entriesMost - 1);
        ranked.append({0,
                       {u"search"_s, Query::parse(typed) ? typed : Query::quoted(typed),
                        tr("Search for \u201c%1\u201d").arg(typed), tr("in orders, customers, records and errors"),
                        u"Enter"_s, u"search"_s, 0}});
    }
    QList<KeyedModel::Row> rows;
    for (const auto &[score, entry] : std::as_const(ranked)) {
        rows.append({entry.kind + u':' + entry.argument,
                     {entry.kind, entry.argument, entry.title, entry.detail, entry.keys, entry.glyph}});
    }
    m_entries.setRows(rows.mid(0, entriesMost));
}

} // namespace Throughline
