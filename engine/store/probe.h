// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QStringView>

#include <optional>

namespace Throughline::Store
{

/// Called before each statement and each commit; an error makes that operation fail without running it.
/// How tests fail the i-th operation. Rollbacks are not asked: they must always be possible.
class StoreProbe
{
public:
    enum class Operation { Statement, Commit };

    virtual ~StoreProbe() = default;
    virtual std::optional<Error> before(Operation operation, QStringView sql) = 0;
};

} // namespace Throughline::Store
