// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Throughline::Connectors
{

/// Stripe's webhook signature `t=<unix seconds>,v1=<hex>[,v1=<hex>...]`: HMAC-SHA256 over "<t>.<body>" of the raw
/// bytes. Accepted when any v1 fits any of the secrets (one per line: old and new during a rotation) and the
/// time lies within the tolerance of now, in either direction. BadSignature says which condition failed.
Result<void> checkStripeSignature(QByteArrayView header, QByteArrayView body, QByteArrayView secrets, qint64 nowMs,
                                  qint64 toleranceMs);

} // namespace Throughline::Connectors
