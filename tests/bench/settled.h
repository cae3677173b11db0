// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host/simulation.h"
#include "engine/api/localworld.h"

#include <QCoreApplication>

namespace Throughline::Bench
{

/// Without a display windows draw offscreen in software.
inline void drawOffscreen()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

/// A lively pocket estate in `folder`, and everything it has to tell in the store, nothing under way.
inline Result<void> settle(const QString &folder)
{
    if (const auto up = ensureSimulation(folder, QStringLiteral("lively")); !up) {
        return up;
    }
    Api::LocalWorld world;
    auto workspace = world.open(folder);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    Api::EngineOptions options;
    options.holder = QStringLiteral("bench");
    options.pollEveryMsMax = 200;
    auto engine = world.engine(*workspace, options);
    if (!engine) {
        return std::unexpected(engine.error());
    }
    (*engine)->start();
    const auto until = world.clock().bootMs() + 120'000;
    int quietAt = -1;
    while (world.clock().bootMs() < until) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        const int rounds = (*engine)->pollRounds();
        quietAt = !(*engine)->quiet().value_or(false) ? -1 : quietAt < 0 ? rounds : quietAt;
        if (quietAt >= 0 && rounds >= quietAt + 3) {
            return {};
        }
    }
    return fail(ErrorCode::StoreBusy, QStringLiteral("the pocket estate does not settle: ") + (*engine)->busyWith());
}

} // namespace Throughline::Bench
