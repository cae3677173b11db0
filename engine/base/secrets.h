// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QByteArray>

namespace Throughline
{

/// Where credentials live. Never a plaintext file of ours; never logged.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual Result<QByteArray> secret(const QString &name) = 0; ///< SecretMissing when absent
};

} // namespace Throughline
