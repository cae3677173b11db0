// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

namespace Throughline
{

/// The quarter-end clock: how long until books close, and what has to be cleared before.
class CloseController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool known READ known NOTIFY closeChanged)
    Q_PROPERTY(QString period READ period NOTIFY closeChanged) ///< "Q4 FY26"
    Q_PROPERTY(QString left READ left NOTIFY closeChanged) ///< "1 d 14 h"; empty = closed
    Q_PROPERTY(bool soon READ isNear NOTIFY closeChanged)
    /// { label, glyph, role, number, unit, note, filter, shares: [{ share, role }] }, as keyFigures()
    Q_PROPERTY(QVariantMap figure READ figure NOTIFY closeChanged)
    /// [{ entity, close, left, toClear, blocked, done, number, unit, shares }] by cut-off
    Q_PROPERTY(QVariantList entities READ entities NOTIFY closeChanged)

public:
    using Controller::Controller;
    bool known() const { return m_close.closeMs > 0; }
    QString period() const;
    QString left() const;
    bool isNear() const;
    QVariantMap figure() const;
    QVariantList entities() const;

Q_SIGNALS:
    void closeChanged();

protected:
    void refresh(const QStringList &topics) override;

private:
    Api::CloseView m_close;
    bool m_ticking = false;
};

} // namespace Throughline
