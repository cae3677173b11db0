// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expression.h"
#include "engine/connectors/driver.h"

// A vendor's log of events, newest first (Stripe GET /v1/events). A source's settings:
//   path, page, headers   where it is asked, at most 100 a page
//   types                 event types wanted
//   keep                  how long the vendor keeps events: an older cursor means a gap
// Pages go back until the last event seen, and further by the source's overlap, because an event may enter the
// log late. Each page comes out oldest first. Records are the objects inside the events, under the events' ids,
// so an event that a webhook also brings is one and the same.
namespace Throughline::Connectors
{

Driver eventLogDriver();

/// The record inside one event, by the profile's envelope. BadInput when it is not what the envelope says.
Result<NativeRecord> recordFromEvent(const Config::Profile &profile, const JsonDocument &event);

} // namespace Throughline::Connectors
