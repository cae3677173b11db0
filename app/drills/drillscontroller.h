// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// Failure drills of the pocket estate, and what its own count says against what Throughline says.
class DrillsController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *drills READ drills CONSTANT)
    Q_PROPERTY(Throughline::KeyedModel *lines READ lines CONSTANT) ///< steps of the current drill
    Q_PROPERTY(Throughline::KeyedModel *truth READ truth CONSTANT)
    Q_PROPERTY(QString scope READ scope NOTIFY drillsChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY drillsChanged)
    Q_PROPERTY(QVariantMap pane READ pane NOTIFY drillsChanged) ///< title, scope, story, state, ran, checks
    Q_PROPERTY(bool simulated READ simulated NOTIFY drillsChanged) ///< drills refuse any other workspace

public:
    explicit DrillsController(QObject *parent = nullptr);
    KeyedModel *drills() { return &m_drills; }
    KeyedModel *lines() { return &m_lines; }
    KeyedModel *truth() { return &m_truth; }
    QString scope() const;
    QString current() const { return m_current; }
    void setCurrent(const QString &name);
    QVariantMap pane() const;
    bool simulated() const { return m_simulated; }
    Q_INVOKABLE void run(const QString &name);

Q_SIGNALS:
    void drillsChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void rebuildPane();
    const Api::DrillView *find(const QString &name) const;

    void rebuildRows();
    QString namesOf(const QString &systems) const; ///< "stripe, netsuite-emea" by the names people know

    QList<Api::DrillView> m_views;
    QHash<QString, QString> m_systemNames; ///< by id
    KeyedModel m_drills;
    KeyedModel m_lines;
    KeyedModel m_truth;
    QString m_current;
    bool m_simulated = true;
};

} // namespace Throughline
