// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/find.h"

#include <QJsonObject>

// The values of find.h for `--json`; lists by the template of viewsjson.h.
namespace Throughline::Api
{

QJsonObject toJson(const FoundItem &item);
QJsonObject toJson(const FoundList &list);
QJsonObject toJson(const SavedView &view);
QJsonObject toJson(const EntityClose &close);
QJsonObject toJson(const CloseView &close);

} // namespace Throughline::Api
