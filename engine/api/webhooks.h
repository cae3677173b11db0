// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/intake/listener.h"

namespace Throughline::Api
{

/// Webhooks of connected systems on a loopback port, `POST /webhooks/<system>`, into the engine's inbox.
class Webhooks
{
public:
    Webhooks(Clock &clock, Engine &engine);
    Result<quint16> listen(quint16 port); ///< 0 = any free one

private:
    WebhookListener m_listener;
};

/// Projections anew from the journal: {"identical", "observations"}. Refused (LeaseLost) while an engine runs.
Result<QJsonObject> rebuildProjections(Clock &clock, const Workspace &workspace,
                                       const std::function<void(qint64)> &progress);

} // namespace Throughline::Api
