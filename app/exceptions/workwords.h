// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workviews.h"

#include <QTimeZone>
#include <QVariantMap>

#include <functional>

// Local work in words.
namespace Throughline
{

QString workWords(const QString &kind, int count); ///< "note on 20 orders"
/// One line of an exception's own history. `title`: of an owner.
QString workLineWords(const Api::WorkLine &line, const QString &exceptionId,
                      const std::function<QString(const QString &owner)> &title);
QString ruleWords(const Api::WorkLine &rule, const QTimeZone &zone); ///< how a cause was split or merged
QVariantMap fixWords(const Api::FixView &fix, const QTimeZone &zone); ///< { head, text, planId }

} // namespace Throughline
