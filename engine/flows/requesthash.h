// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

namespace Throughline::Flows
{

/// sha256 hex of method, url and body: what a plan and what is sent are compared by.
QByteArray requestHash(const QByteArray &method, const QString &url, const QByteArray &body);
QByteArray requestHash(const HttpRequest &request);

} // namespace Throughline::Flows
