// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

#include <QJsonObject>

namespace Throughline
{

/// The live checks of an order, asked when a person says so: what would be refused now, and what each system answered.
class ChecksController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString orderKey READ orderKey WRITE setOrderKey NOTIFY contentChanged)
    Q_PROPERTY(bool asking READ asking NOTIFY contentChanged)
    Q_PROPERTY(bool asked READ asked NOTIFY contentChanged) ///< there is an answer of this order
    Q_PROPERTY(QString verdict READ verdict NOTIFY contentChanged) ///< a sentence, with the time
    Q_PROPERTY(QString verdictRole READ verdictRole NOTIFY contentChanged)
    /// kind ("check", "answer"), glyph, role, word, title, text_; checks first, those that do not pass before the others
    Q_PROPERTY(Throughline::KeyedModel *rows READ rows CONSTANT)

public:
    explicit ChecksController(QObject *parent = nullptr);
    QString orderKey() const { return m_orderKey; }
    void setOrderKey(const QString &orderKey);
    bool asking() const { return m_asking; }
    bool asked() const { return !m_answer.isEmpty(); }
    QString verdict() const;
    QString verdictRole() const;
    KeyedModel *rows() { return &m_rows; }

    Q_INVOKABLE void askNow();

Q_SIGNALS:
    void contentChanged();

protected:
    void refresh(const QStringList &) override { } // only a person asks

private:
    void show(const QJsonObject &answer);

    QString m_orderKey;
    bool m_asking = false;
    QJsonObject m_answer; ///< of the command order.check (engine/api/commands.h)
    KeyedModel m_rows;
};

} // namespace Throughline
