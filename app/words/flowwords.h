// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Throughline
{

/// What a shipped flow names its steps in the person's language: "erp-order" is "create sales order", "undo-erp-order" takes
/// that back. A step of a workspace's own flow keeps its name.
QString wordOfStep(const QString &step);
/// "quote-to-cash" is "Quote to cash"; a workspace's own flow is called as its file says.
QString wordOfFlow(const QString &kind, const QString &title);
/// How a flow stands, "superseded"; empty where it simply goes forward or the word is not known.
QString wordOfStanding(const QString &standing);
/// Why a step waits, "back-off"; empty where it is due or the reason says nothing to people.
QString wordOfWait(const QString &reason);

} // namespace Throughline
