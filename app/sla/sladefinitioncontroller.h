// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

#include <QJsonObject>
#include <QTimer>

namespace Throughline
{

/// One SLA definition to be read and changed: what it says, what a change would do, who changed it. Nothing is kept
/// before save(); a change holds for everybody of the workspace.
class SlaDefinitionController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString definition READ definition WRITE setDefinition NOTIFY contentChanged) ///< id
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY contentChanged) ///< on screen; asks nothing before
    Q_PROPERTY(QString title READ title NOTIFY contentChanged)
    Q_PROPERTY(QString setBy READ setBy NOTIFY contentChanged) ///< who changed it last, and why
    Q_PROPERTY(QVariantList saying READ saying NOTIFY contentChanged) ///< { label, text }
    Q_PROPERTY(
        QVariantMap values READ values NOTIFY contentChanged) ///< title, limit, warn, target, calendar, on: as typed
    Q_PROPERTY(QVariantList calendars READ calendars NOTIFY contentChanged) ///< { id, text }
    Q_PROPERTY(QVariantMap problems READ problems NOTIFY contentChanged) ///< field -> words
    Q_PROPERTY(QVariantList changes READ changes NOTIFY contentChanged) ///< { field, before, after }
    Q_PROPERTY(QVariantList effect READ effect NOTIFY contentChanged) ///< { text, role }
    Q_PROPERTY(bool dirty READ dirty NOTIFY contentChanged) ///< something was typed
    Q_PROPERTY(bool weighing READ weighing NOTIFY contentChanged) ///< what the change would do is not known yet
    Q_PROPERTY(bool ready READ ready NOTIFY contentChanged) ///< could be saved, given a reason
    Q_PROPERTY(bool saving READ saving NOTIFY contentChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY contentChanged)

public:
    explicit SlaDefinitionController(QObject *parent = nullptr);
    QString definition() const { return m_id; }
    void setDefinition(const QString &id); ///< what was typed for another one is gone
    bool wanted() const { return m_wanted; }
    void setWanted(bool wanted);
    QString title() const;
    QString setBy() const;
    QVariantList saying() const;
    QVariantMap values() const;
    QVariantList calendars() const;
    QVariantMap problems() const;
    QVariantList changes() const;
    QVariantList effect() const;
    bool dirty() const { return !m_edits.isEmpty(); }
    bool weighing() const { return dirty() && !m_weighed; }
    bool ready() const;
    bool saving() const { return m_saving; }
    bool canUndo() const { return !m_undo.isEmpty(); }

    Q_INVOKABLE void edit(const QString &field, const QVariant &value);
    Q_INVOKABLE void weigh(); ///< asks what the change would do, without waiting for a pause in the typing
    Q_INVOKABLE void forget(); ///< what was typed
    Q_INVOKABLE void save(const QString &reason);
    Q_INVOKABLE void undo(); ///< the last change that was saved here

Q_SIGNALS:
    void contentChanged();
    void saved();

protected:
    void refresh(const QStringList &topics) override;

private:
    struct Step {
        QString id;
        QJsonObject changes; ///< back to
        QJsonObject was;
    };
    void askDefinition();
    bool isOf(const Api::SlaDefinitionView &view) const { return view.definition.id == m_id; }

    QString m_id;
    bool m_wanted = false;
    bool m_saving = false;
    bool m_weighed = false; ///< m_run is about m_edits
    Api::SlaDefinitionView m_view;
    Api::SlaDryRun m_run;
    QJsonObject m_edits; ///< fields that differ from the view's
    qint64 m_asked = 0; ///< the newest question about a change; older answers are dropped
    QTimer m_pause; ///< of typing
    QList<Step> m_undo; ///< of this session, without limit
};

} // namespace Throughline
