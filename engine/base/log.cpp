// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"

namespace Throughline::Log
{
Q_LOGGING_CATEGORY(engine, "throughline.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(store, "throughline.store", QtInfoMsg)
Q_LOGGING_CATEGORY(config, "throughline.config", QtInfoMsg)
Q_LOGGING_CATEGORY(transport, "throughline.transport", QtWarningMsg)
Q_LOGGING_CATEGORY(connectors, "throughline.connectors", QtInfoMsg)
Q_LOGGING_CATEGORY(intake, "throughline.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(pipeline, "throughline.pipeline", QtInfoMsg)
Q_LOGGING_CATEGORY(effects, "throughline.effects", QtInfoMsg)
Q_LOGGING_CATEGORY(recovery, "throughline.recovery", QtInfoMsg)
Q_LOGGING_CATEGORY(estate, "throughline.estate", QtInfoMsg)
Q_LOGGING_CATEGORY(app, "throughline.app", QtInfoMsg)
} // namespace Throughline::Log
