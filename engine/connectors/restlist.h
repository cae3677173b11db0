// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/driver.h"

// Any list of JSON records that can be filtered by time of change. A source's settings:
//   path, query, headers   templates; {since} is the newest time seen minus the overlap (1970 at first),
//                          {page} the page token
//   records, id, version   JMESPath: the list in the reply, then id and time (ms, or ISO 8601) in a record
//   deleted                JMESPath in a record, optional
//   next                   JMESPath to the token of the next page, optional
//   page_parameter         query parameter the token goes into
namespace Throughline::Connectors
{

Driver restListDriver();

} // namespace Throughline::Connectors
