// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

#include <QTimeZone>

namespace Throughline
{

/// How a state is shown everywhere: own glyph, word and colour role.
struct Look {
    QString glyph; ///< file name in resources/icons, without suffix
    QString word;
    QString role; ///< see Ink
};

Look lookOf(StepState state);
Look lookOf(TargetCheck check);
Look lookOf(Api::ReceiptKind receipt);
Look lookOfGap(); ///< seen in state alone: no step failed
Look lookOf(Api::PlanState state);
Look lookOfHealth(const QString &health);
Look lookOfBreaker(const QString &breaker);
Look lookOfDrill(const QString &state);
/// A deadline: hollow clock later, warn today, danger late. Empty glyph where none is defined.
Look lookOfDue(qint64 dueMs, qint64 nowMs, const QTimeZone &zone);

QString wordOf(Lane lane);
QString wordOf(ObjectKind kind);
QString wordOfAttribute(const QString &attribute); ///< "start_date" is "Start date"; unknown ones as they are
QString sentenceOf(const QString &text); ///< begins with a capital, unless it begins with an identifier
QString wordOfRole(const QString &role); ///< "erp" is "ERP"

} // namespace Throughline
