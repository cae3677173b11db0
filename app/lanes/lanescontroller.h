// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// The lanes board: key figures, one row per lane, and the items of each lane, most money first.
class LanesController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    /// [{ label, glyph, role, number, unit, note, filter }]
    Q_PROPERTY(QVariantList figures READ figures NOTIFY boardChanged)
    Q_PROPERTY(QStringList currencies READ currencies NOTIFY boardChanged) ///< at most three, most money first
    Q_PROPERTY(QString scope READ scope NOTIFY boardChanged)
    Q_PROPERTY(Throughline::KeyedModel *lanes READ lanes CONSTANT)
    Q_PROPERTY(Throughline::PagedModel *items READ items CONSTANT) ///< of the chosen lane
    /// A query that narrows the board; empty = everything that is open.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY filterChanged) ///< why the filter cannot be asked, in words
    /// What can be picked: { entity: [...], currency: [...], system: [...], owner: [...] }
    Q_PROPERTY(QVariantMap facets READ facets NOTIFY facetsChanged)
    Q_PROPERTY(QString lane READ lane WRITE setLane NOTIFY laneChanged) ///< chosen lane, its word in the code

public:
    explicit LanesController(QObject *parent = nullptr);
    QVariantList figures() const { return m_figures; }
    QStringList currencies() const { return m_currencies; }
    QString scope() const { return m_scope; }
    KeyedModel *lanes() { return &m_lanes; }
    PagedModel *items() { return &m_items; }
    QString lane() const { return toWord(m_lane); }
    void setLane(const QString &lane);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QString problem() const { return m_problem; }
    QVariantMap facets() const { return m_facets; }
    Q_INVOKABLE void askFacets();
    /// The query of a lane under the filter, for the search page and exports.
    Q_INVOKABLE QString queryOf(const QString &lane) const;
    Q_INVOKABLE QStringList parts(const QString &query) const; ///< what all holds, one by one, in one spelling
    Q_INVOKABLE QString openQuery() const; ///< what the board counts: open exceptions under the filter

Q_SIGNALS:
    void filterChanged();
    void facetsChanged();
    void boardChanged();
    void laneChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void takeStatus(const Api::StatusView &status);
    void takeLanes(const QList<Api::LaneView> &lanes);
    void askCards(Lane lane);
    void askItems(const QString &afterKey, int limit);
    void rebuildLanes();
    void askBoard();
    void takeBoard(const Api::BoardView &board);
    void rebuildHead();
    QFuture<Result<Api::LaneItemPage>> itemsOf(Lane lane, const QString &afterKey, int limit);
    KeyedModel::Row itemRow(const Api::LaneItem &item) const;

    KeyedModel m_lanes;
    PagedModel m_items;
    QList<Api::LaneView> m_views;
    std::array<QVariantList, laneCount> m_cards;
    std::array<int, laneCount> m_problems{}; ///< exceptions in it: an order can have several
    bool m_clocks = false; ///< some deadline is defined
    Api::StatusView m_status;
    QString m_filter;
    QString m_problem;
    Api::BoardView m_board; ///< of the filter; nothing without one
    int m_generation = 0; ///< of the filter: late answers to an older one are dropped
    QVariantMap m_facets;
    QVariantList m_figures;
    QStringList m_currencies;
    QString m_scope;
    Lane m_lane = Lane::Order;
};

} // namespace Throughline
