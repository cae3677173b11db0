// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>
#include <QUrl>

namespace Throughline
{

/// Where a link leads: the router's page and its argument.
struct DeepLink {
    QString page;
    QString argument;
    bool operator==(const DeepLink &) const = default;
};

/// "throughline://transaction/SO-2026-1", also exception, plan and view. Links only show something; they never do
/// anything. BadInput says in words what is wrong with any other text: links come from mails.
Result<DeepLink> deepLink(const QString &text);
QString linkTo(const QString &kind, const QString &id); ///< "throughline://transaction/SO-2026-1"

} // namespace Throughline
