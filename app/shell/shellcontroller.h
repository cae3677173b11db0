// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

namespace Throughline
{

/// What stands around every page: workspace, counts of the navigation, engine, clock.
class ShellController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString workspace READ workspace NOTIFY shellChanged)
    Q_PROPERTY(QString workspaceNote READ workspaceNote NOTIFY shellChanged)
    Q_PROPERTY(bool simulated READ simulated NOTIFY shellChanged)
    Q_PROPERTY(bool operating READ operating NOTIFY shellChanged)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY shellChanged) ///< page -> { text, role }
    Q_PROPERTY(QString engineGlyph READ engineGlyph NOTIFY shellChanged)
    Q_PROPERTY(QString engineRole READ engineRole NOTIFY shellChanged)
    Q_PROPERTY(QString engineText READ engineText NOTIFY shellChanged)
    Q_PROPERTY(QString engineDetail READ engineDetail NOTIFY shellChanged)
    Q_PROPERTY(QString planText READ planText NOTIFY shellChanged) ///< the plan that needs a look; empty = none
    Q_PROPERTY(QString planId READ planId NOTIFY shellChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)

public:
    explicit ShellController(QObject *parent = nullptr);
    QString workspace() const { return m_status.workspace; }
    QString workspaceNote() const;
    bool simulated() const { return m_status.simulated; }
    bool operating() const { return m_status.operating; }
    QVariantMap counts() const;
    QString engineGlyph() const;
    QString engineRole() const;
    QString engineText() const;
    QString engineDetail() const;
    QString planText() const { return m_planText; }
    QString planId() const { return m_planId; }
    QString clock() const;

Q_SIGNALS:
    void shellChanged();
    void clockChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void takePlans(const QList<Api::PlanView> &plans);
    void takeSystems(const QList<Api::SystemView> &systems);
    bool troubled() const;

    Api::StatusView m_status;
    QStringList m_heldWords; ///< "Zuora held since 08:51"
    int m_down = 0;
    int m_openPlans = 0;
    int m_drillsRunning = 0;
    int m_alerts = 0; ///< not acknowledged
    QString m_planText;
    QString m_planId;
};

} // namespace Throughline
