// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <functional>
#include <optional>

namespace Throughline
{

/// Alerts as they stand, those that are over, and the rules behind them.
class AlertsController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *alerts READ alerts CONSTANT) ///< of the current tab
    Q_PROPERTY(Throughline::KeyedModel *rules READ rules CONSTANT)
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY boardChanged)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY boardChanged) ///< 0 open, 1 over, 2 rules
    Q_PROPERTY(QString scope READ scope NOTIFY boardChanged)
    Q_PROPERTY(QString waiting READ waiting NOTIFY boardChanged) ///< what quiet hours hold back; empty = nothing
    Q_PROPERTY(QString desktopNote READ desktopNote CONSTANT) ///< why nothing is announced; empty = it is
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY boardChanged)
    Q_PROPERTY(QVariantMap alert READ alert NOTIFY boardChanged) ///< the current one: facts, acknowledged, leadsTo
    Q_PROPERTY(QString currentRule READ currentRule WRITE setCurrentRule NOTIFY boardChanged)
    /// The current rule: id, title, about, watches, on, from, count, withinHours, severity, quietFrom, quietUntil, zone,
    /// escalateHours, escalateTo, changedBy, currency
    Q_PROPERTY(QVariantMap rule READ rule NOTIFY boardChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY boardChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY boardChanged)

public:
    explicit AlertsController(QObject *parent = nullptr);
    KeyedModel *alerts() { return &m_alerts; }
    KeyedModel *rules() { return &m_rules; }
    QVariantList tabs() const;
    int tab() const { return m_tab; }
    void setTab(int tab);
    QString scope() const;
    QString waiting() const;
    QString desktopNote() const;
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    QVariantMap alert() const;
    QString currentRule() const { return m_currentRule; }
    void setCurrentRule(const QString &id);
    QVariantMap rule() const;
    bool canUndo() const { return !m_undo.isEmpty(); }
    QString undoText() const;

    Q_INVOKABLE void acknowledge(const QString &id, bool acknowledged);
    /// `changes`: the members of `rule` that the person may edit
    Q_INVOKABLE void saveRule(const QString &id, const QVariantMap &changes);
    Q_INVOKABLE void switchRule(const QString &id, bool on);
    Q_INVOKABLE void asInItsFile(const QString &id);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void boardChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    struct Step {
        QString text;
        std::function<void()> back;
    };
    void askBoard();
    void show();
    void put(const QJsonObject &rule, const QString &text, const std::optional<QJsonObject> &before);
    const Api::AlertView *find(const QString &id) const;
    const Api::AlertRuleView *findRule(const QString &id) const;
    KeyedModel::Row rowOf(const Api::AlertView &view) const;

    Api::AlertBoard m_board;
    KeyedModel m_alerts;
    KeyedModel m_rules;
    int m_tab = 0;
    QString m_current;
    QString m_currentRule;
    QList<Step> m_undo; ///< of this session, without limit
};

} // namespace Throughline
