// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"
#include "app/components/keyedmodel.h"

namespace Throughline
{

/// All replay plans, newest first.
class PlansController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Throughline::KeyedModel *plans READ plans CONSTANT)
    Q_PROPERTY(QString scope READ scope NOTIFY plansChanged)

public:
    explicit PlansController(QObject *parent = nullptr);
    KeyedModel *plans() { return &m_plans; }
    QString scope() const { return m_scope; }

Q_SIGNALS:
    void plansChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    KeyedModel m_plans;
    QString m_scope;
};

} // namespace Throughline
