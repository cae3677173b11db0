// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/lineagecontroller.h"

#include "app/components/format.h"
#include "app/components/looks.h"
#include "app/transaction/lineage.h"
#include "app/words/statuswords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Throughline
{

LineageController::LineageController(QObject *parent)
    : Controller(parent), m_records({"level", "system", "objectKind", "number", "state", "amount", "currency", "url"})
{
    connect(&m_records, &PagedModel::pageWanted, this, &LineageController::askTable);
}

void LineageController::setDesk(TransactionController *desk)
{
    if (m_desk == desk) {
        return;
    }
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
    }
    m_desk = desk;
    if (m_desk) {
        connect(m_desk, &TransactionController::viewChanged, this, &LineageController::follow);
    }
    Q_EMIT deskChanged();
    follow();
}

void LineageController::refresh(const QStringList &)
{
    if (m_asTable) {
        askTable({}, m_records.refreshLimit());
    }
}

void LineageController::follow()
{
    const auto order = m_desk ? m_desk->orderKey() : QString();
    if (order != m_order) {
        m_order = order;
        m_opened.clear();
        m_pages.clear();
        m_records.clear();
        m_text.clear();
        ++m_generation;
        Q_EMIT tableChanged();
    }
    place();
    if (m_asTable && backend() && m_records.count() == 0) {
        askTable({}, PagedModel::pageSize);
    }
}

/// Stands for the neighbours that are not shown yet.
QVariantMap LineageController::restNode(const QString &of, const QString &words, int side, int row)
{
    return {{u"id"_s, QString(u"more/"_s + of)},
            {u"of"_s, of},
            {u"more"_s, true},
            {u"side"_s, side},
            {u"row"_s, row},
            {u"kind"_s, words},
            {u"number"_s, QString()},
            {u"system"_s, tr("not shown")},
            {u"note"_s, QString()},
            {u"word"_s, QString()},
            {u"glyph"_s, u"plus"_s},
            {u"role"_s, u"secondary"_s},
            {u"expected"_s, true},
            {u"url"_s, QUrl()},
            {u"hidden"_s, 0},
            {u"opened"_s, false}};
}

/// One level each way as it always was; then what was opened, each beside the one it hangs on.
void LineageController::place()
{
    m_nodes.clear();
    m_edges.clear();
    m_shown = 0;
    if (!m_desk || !m_desk->present()) {
        Q_EMIT shownChanged();
        return;
    }
    const auto &view = m_desk->view();
    QHash<QString, int> levels;
    QHash<int, int> rows;
    QHash<QString, int> joined;
    QSet<QString> drawn;
    const auto add = [&](QVariantMap map, const QString &id, int level, int neighbours) {
        levels.insert(id, level);
        map[u"side"_s] = level;
        map[u"row"_s] = rows[level]++;
        map[u"neighbours"_s] = neighbours;
        map[u"opened"_s] = m_opened.contains(id);
        map[u"more"_s] = false;
        m_nodes.append(map);
        ++m_shown;
    };
    const auto join = [&](const Api::LineageEdge &edge, bool expected) {
        if (const QString key = edge.from + u'\n' + edge.to; !drawn.contains(key)) {
            drawn.insert(key);
            ++joined[edge.from];
            ++joined[edge.to];
            m_edges.append(QVariantMap{
                {u"from"_s, edge.from}, {u"to"_s, edge.to}, {u"label"_s, edge.key}, {u"expected"_s, expected}});
        }
    };
    for (const auto all = placeLineage(view); const auto &one : all) {
        add(lineageNode(*one.node), one.node->id, one.side, one.node->neighbours);
    }
    for (const auto &edge : view.edges) {
        if (levels.contains(edge.from) && levels.contains(edge.to)) {
            join(edge, edge.to.startsWith("expected/"_L1));
        }
    }
    for (const auto &id : std::as_const(m_opened)) {
        if (!levels.contains(id)) {
            continue; // what it hung on was closed
        }
        const auto &page = m_pages[id];
        const int level = levels.value(id);
        const int outward = level < 0 ? -1 : 1;
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            const auto &row = page.rows[i];
            if (!levels.contains(row.node.id)) {
                const int step = level != 0 ? outward : page.edges.value(i).from == id ? 1 : -1;
                add(lineageNode(row.node), row.node.id, level + step, row.neighbours);
            }
            join(page.edges.value(i), false);
        }
        if (!page.nextKey.isEmpty()) {
            const auto left = page.total - page.rows.size();
            const auto words = tr("%Ln more", nullptr, int(left));
            m_nodes.append(restNode(id, words, level + outward, rows[level + outward]++));
        }
    }
    for (auto &value : m_nodes) {
        auto map = value.toMap();
        if (!map[u"more"_s].toBool()) {
            map[u"hidden"_s] = std::max(0, map[u"neighbours"_s].toInt() - joined.value(map[u"id"_s].toString()));
            value = map;
        }
    }
    Q_EMIT shownChanged();
}

QString LineageController::scope() const
{
    const auto all = m_desk ? std::max<qsizetype>(m_desk->view().records, m_desk->view().nodes.size()) : 0;
    return expanded() ? tr("%1 of %2 objects shown").arg(Format::count(m_shown), Format::count(all))
                      : tr("1 level each way · %1 of %2 objects shown").arg(Format::count(m_shown), Format::count(all));
}

void LineageController::toggle(const QString &node)
{
    if (m_opened.removeOne(node)) {
        m_pages.remove(node);
        place();
        return;
    }
    m_opened.append(node);
    showMore(node);
}

void LineageController::showMore(const QString &node)
{
    if (!backend() || !m_opened.contains(node)) {
        return;
    }
    const auto after = m_pages.value(node).nextKey;
    ask(backend()->lineage({m_order, node, {}, {}, after, atOnce}),
        [this, node, after, order = m_order](const Api::LineagePage &page) {
            if (order != m_order || !m_opened.contains(node) || m_pages.value(node).nextKey != after) {
                return;
            }
            auto &known = m_pages[node];
            known.rows.append(page.rows);
            known.edges.append(page.edges);
            known.nextKey = page.nextKey;
            known.total = page.total;
            place();
        });
}

void LineageController::collapseAll()
{
    m_opened.clear();
    m_pages.clear();
    place();
}

void LineageController::setAsTable(bool table)
{
    if (m_asTable != table) {
        m_asTable = table;
        Q_EMIT tableChanged();
        if (table && backend() && m_records.count() == 0) {
            askTable({}, PagedModel::pageSize);
        }
    }
}

void LineageController::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        ++m_generation;
        m_records.clear();
        Q_EMIT tableChanged();
        if (m_asTable && backend()) {
            askTable({}, PagedModel::pageSize);
        }
    }
}

void LineageController::askTable(const QString &afterKey, int limit)
{
    if (m_order.isEmpty()) {
        return;
    }
    QString focus;
    for (const auto &node : std::as_const(m_nodes)) {
        if (node.toMap()[u"side"_s].toInt() == 0) {
            focus = node.toMap()[u"id"_s].toString();
            break;
        }
    }
    ask(backend()->lineage({m_order, {}, focus, m_text, afterKey, limit}),
        [this, afterKey, generation = m_generation](const Api::LineagePage &page) {
            if (generation != m_generation) {
                return;
            }
            QList<KeyedModel::Row> rows;
            for (const auto &row : page.rows) {
                const auto &node = row.node;
                rows.append(
                    {node.id,
                     {row.level, node.systemName, wordOf(node.kind),
                      node.number.isEmpty() ? node.record.id : node.number, wordOfStatus(node.status),
                      node.amount.isNull() ? QString() : node.amount.text(), node.amount.currency, node.openUrl}});
            }
            m_records.applyPage(afterKey, std::move(rows), page.nextKey, page.total);
            Q_EMIT tableChanged();
        });
}

QString LineageController::tableScope() const
{
    return m_text.isEmpty() ? tr("%Ln record(s) · by level", nullptr, m_records.total())
                            : tr("%Ln record(s) fit · by level", nullptr, m_records.total());
}

} // namespace Throughline
