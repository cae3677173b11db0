// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// What changed in the workspace around the first occurrence of a cause, its onset among it.
class ChangesController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString causeId READ causeId WRITE setCauseId NOTIFY causeChanged)
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY causeChanged) ///< it is on screen: only then it is asked
    Q_PROPERTY(QString scope READ scope NOTIFY contentChanged)
    Q_PROPERTY(bool none READ none NOTIFY contentChanged) ///< asked, and nothing changed
    Q_PROPERTY(int count READ count NOTIFY contentChanged) ///< changes, without the onset
    Q_PROPERTY(Throughline::KeyedModel *changes READ changes CONSTANT) ///< newest first

public:
    explicit ChangesController(QObject *parent = nullptr);
    QString causeId() const { return m_causeId; }
    void setCauseId(const QString &id);
    bool wanted() const { return m_wanted; }
    void setWanted(bool wanted);
    QString scope() const;
    bool none() const { return m_asked && m_view.changes.isEmpty(); }
    int count() const { return int(m_view.changes.size()); }
    KeyedModel *changes() { return &m_changes; }

Q_SIGNALS:
    void causeChanged();
    void contentChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    void show(const Api::ChangesView &view);

    QString m_causeId;
    bool m_wanted = false;
    bool m_asked = false;
    Api::ChangesView m_view;
    KeyedModel m_changes;
};

} // namespace Throughline
