// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/driver.h"

#include "engine/connectors/eventlog.h"
#include "engine/connectors/jsonrpc.h"
#include "engine/connectors/restlist.h"
#include "engine/connectors/soql.h"
#include "engine/connectors/suiteql.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

struct Entry {
    QLatin1StringView name;
    Driver driver;
};

/// Every driver by the name profiles use. Each file offers one function that fills its table.
const auto &drivers()
{
    static const std::array entries{
        Entry{"rest"_L1, {}}, // templates alone: nothing of its own
        Entry{"rest-list"_L1, restListDriver()},
        Entry{"soql"_L1, soqlDriver()},
        Entry{"suiteql"_L1, suiteqlDriver()},
        Entry{"event-log"_L1, eventLogDriver()},
        Entry{"json-rpc"_L1, jsonRpcDriver()},
    };
    return entries;
}

} // namespace

const Driver *driverNamed(QStringView name)
{
    const auto it = std::ranges::find_if(drivers(), [&](const Entry &entry) { return name == entry.name; });
    return it == drivers().end() ? nullptr : &it->driver;
}

} // namespace Throughline::Connectors
