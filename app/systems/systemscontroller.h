// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// Connected systems: health, breaker, sync, budget, what waits; the pane of the current one.
class SystemsController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *systems READ systems CONSTANT)
    Q_PROPERTY(QString scope READ scope NOTIFY systemsChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY systemsChanged)
    /// name, role, glyph, word, wordRole, errorHead, errorText, paused, facts: [{ label, text }]
    Q_PROPERTY(QVariantMap pane READ pane NOTIFY systemsChanged)
    Q_PROPERTY(QString gapText READ gapText NOTIFY systemsChanged) ///< first gap in words; empty = none
    Q_PROPERTY(QString gapDetail READ gapDetail NOTIFY systemsChanged)
    Q_PROPERTY(QString gapSystem READ gapSystem NOTIFY systemsChanged)
    Q_PROPERTY(bool observing READ observing NOTIFY systemsChanged) ///< no flow sends
    Q_PROPERTY(Throughline::KeyedModel *flows READ flows CONSTANT) ///< of the workspace, with what each may do
    Q_PROPERTY(QString currentFlow READ currentFlow WRITE setCurrentFlow NOTIFY systemsChanged)
    Q_PROPERTY(QVariantMap flow READ flow NOTIFY systemsChanged) ///< the current one: title, operating

public:
    explicit SystemsController(QObject *parent = nullptr);
    KeyedModel *systems() { return &m_systems; }
    QString scope() const;
    QString current() const { return m_current; }
    void setCurrent(const QString &id);
    QVariantMap pane() const;
    QString gapText() const;
    QString gapDetail() const;
    QString gapSystem() const;
    bool observing() const;
    KeyedModel *flows() { return &m_flows; }
    QString currentFlow() const { return m_currentFlow; }
    void setCurrentFlow(const QString &kind);
    QVariantMap flow() const;

    Q_INVOKABLE void probe(const QString &id);
    Q_INVOKABLE void probeAll();
    Q_INVOKABLE void setPaused(const QString &id, bool paused);
    Q_INVOKABLE void setOperate(const QString &flow, bool on);

Q_SIGNALS:
    void systemsChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void takeFlows(const QList<Api::FlowView> &flows);
    KeyedModel::Row rowOf(const Api::SystemView &system) const;
    const Api::SystemView *find(const QString &id) const;
    const Api::SystemView *gap() const;

    QList<Api::SystemView> m_views;
    KeyedModel m_systems;
    QString m_current;
    QList<Api::FlowView> m_flowViews;
    KeyedModel m_flows;
    QString m_currentFlow;
};

} // namespace Throughline
