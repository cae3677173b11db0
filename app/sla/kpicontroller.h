// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QTimer>

namespace Throughline
{

/// Key figures with their formulas, and what replays save.
class KpiController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *kpis READ kpis CONSTANT)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY boardChanged)
    Q_PROPERTY(
        QVariantMap pane READ pane NOTIFY boardChanged) ///< of the current one: title, value, formula, counted, scope
    Q_PROPERTY(QString scope READ scope NOTIFY boardChanged)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY boardChanged) ///< days
    /// ROI: minutes, cost, currency, saved, hours, resolved, formula, reckoning, setBy; saved empty = inputs missing
    Q_PROPERTY(QVariantMap roi READ roi NOTIFY boardChanged)
    Q_PROPERTY(QVariantList tables READ tables NOTIFY boardChanged) ///< for paper

public:
    explicit KpiController(QObject *parent = nullptr);
    KeyedModel *kpis() { return &m_kpis; }
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    QVariantMap pane() const;
    QString scope() const;
    int period() const { return m_days; }
    void setPeriod(int days);
    QVariantMap roi() const;
    QVariantList tables() const;

    Q_INVOKABLE void setRoi(const QString &minutes, const QString &hourlyCost);
    Q_INVOKABLE void undoRoi(); ///< back to what was set before this session changed it
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY boardChanged)
    bool canUndo() const { return !m_undo.isEmpty(); }

Q_SIGNALS:
    void boardChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void later(); ///< a flood of changes asks at most every few seconds
    void askBoard();
    QString valueOf(const Api::KpiView &kpi) const;
    QString countedOf(const Api::KpiView &kpi) const;

    Api::KpiBoard m_board;
    KeyedModel m_kpis;
    QString m_current;
    int m_days = 30;
    QList<std::pair<QString, QString>> m_undo;
    QTimer m_pace;
    bool m_again = false;
};

} // namespace Throughline
