// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The login of a live ERP for whoever checks it past the engine: drills and tests.
#include "engine/transport/trytonsession.h"
