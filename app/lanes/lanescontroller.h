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

Q_SIGNALS:
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
    KeyedModel::Row itemRow(const Api::LaneItem &item) const;

    KeyedModel m_lanes;
    PagedModel m_items;
    QList<Api::LaneView> m_views;
    std::array<QVariantList, laneCount> m_cards;
    bool m_clocks = false; ///< some deadline is defined
    QVariantList m_figures;
    QStringList m_currencies;
    QString m_scope;
    Lane m_lane = Lane::Order;
};

} // namespace Throughline
