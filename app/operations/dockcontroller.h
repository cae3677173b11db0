// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// The operations dock: what runs, what was finished today, what waits; one plan with its parts, gates and news.
class DockController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY dockChanged) ///< 0 running, 1 finished today, 2 waiting
    Q_PROPERTY(QVariantList tabs READ tabs NOTIFY dockChanged)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY dockChanged)
    Q_PROPERTY(
        QString planId READ planId WRITE setPlanId NOTIFY dockChanged) ///< the one shown; empty = none in this tab
    Q_PROPERTY(QVariantList choices READ choices NOTIFY dockChanged) ///< [{ id, title }] of this tab
    Q_PROPERTY(
        QVariantMap facts READ facts NOTIFY dockChanged) ///< title, who, state (word in the code), glyph, role, word
    Q_PROPERTY(QVariantList parts READ parts NOTIFY dockChanged) ///< [{ glyph, role, number, word, share }]
    Q_PROPERTY(QVariantList gates READ gates NOTIFY dockChanged)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY dockChanged) ///< [{ head, text }]
    Q_PROPERTY(Throughline::KeyedModel *news READ news CONSTANT)

public:
    explicit DockController(QObject *parent = nullptr);
    int tab() const { return m_tab; }
    void setTab(int tab);
    QVariantList tabs() const;
    int runningCount() const { return int(m_running.size()); }
    QString planId() const { return m_planId; }
    void setPlanId(const QString &id);
    QVariantList choices() const;
    QVariantMap facts() const;
    QVariantList parts() const;
    QVariantList gates() const;
    QVariantList figures() const;
    KeyedModel *news() { return &m_news; }

    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void dockChanged();
    void begun(); ///< a plan has begun to run
    void ended(); ///< nothing runs any more

protected:
    void refresh(const QStringList &topics) override;

private:
    const QList<Api::PlanView> &shown() const;
    void takePlans(const QList<Api::PlanView> &plans);
    void askPlan();

    int m_tab = 0;
    bool m_asked = false;
    QString m_planId;
    Api::PlanView m_plan;
    QList<Api::PlanView> m_running; ///< holding, running and paused
    QList<Api::PlanView> m_finished; ///< of the last day
    QList<Api::PlanView> m_waiting; ///< planned and approved
    KeyedModel m_news;
};

} // namespace Throughline
