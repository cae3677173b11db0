// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/alertviews.h"

#include <QString>

// The engine's own sentences in the reader's language. Vendors' words stay as they are.
namespace Throughline
{

/// What an alert is about: a cause, a customer, or a definition in the words of the SLA page.
QString alertName(const Api::AlertView &alert);
QString causeWords(const QString &title); ///< as a heading: a capital first, no full stop
/// For a card: "No order in the ERP"; where the code has no short form, the whole title.
QString causeShort(const QString &code, const QString &title);

} // namespace Throughline
