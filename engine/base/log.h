// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// All log categories of the product, at most 15. Every line carries order key or request id where there
// is one; none carries a token, a secret or customer data.
namespace Throughline::Log
{
Q_DECLARE_LOGGING_CATEGORY(engine)
Q_DECLARE_LOGGING_CATEGORY(store)
Q_DECLARE_LOGGING_CATEGORY(config)
Q_DECLARE_LOGGING_CATEGORY(transport)
Q_DECLARE_LOGGING_CATEGORY(connectors)
Q_DECLARE_LOGGING_CATEGORY(intake)
Q_DECLARE_LOGGING_CATEGORY(pipeline)
Q_DECLARE_LOGGING_CATEGORY(effects)
Q_DECLARE_LOGGING_CATEGORY(recovery)
Q_DECLARE_LOGGING_CATEGORY(estate)
Q_DECLARE_LOGGING_CATEGORY(app)
} // namespace Throughline::Log
