// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/store/database.h"

// What happens to a workspace without a person's command is kept in the audit journal too: "what changed?" is answered
// from there.
namespace Throughline::Api
{

/// The configuration in use from now on: config.used {version, files, changed}. Nothing happens while it is the newest.
Result<void> noteConfiguration(Store::Database &database, Files &files, const Workspace &workspace, qint64 nowMs);

/// system.down {error, status, since_ms} or system.up. Nothing happens when that is what the journal says already.
Result<void> noteSystem(Store::Database &database, const QString &system, bool down, const QJsonObject &state,
                        qint64 nowMs);

/// A system that does not answer: what the systems page calls down.
bool isDown(const QJsonObject &systemState);

} // namespace Throughline::Api
