// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/oracle.h"

namespace Throughline::Simulation
{

/// One simulation: everything that happens in it follows from these.
struct Scene {
    quint64 seed = 1;
    int days = 5;
    Guards guards; ///< all, unless a mutant is to be caught
    bool untilFirstViolation = false;
    bool keepStore = false; ///< leave the store for reading (Report::store)
};

struct Report {
    Scene scene;
    QString profile; ///< how the ERP can prove an order in this one: "netsuite", "netsuite-query", "netsuite-none" ...
    Findings findings;
    int crashes = 0;
    int outages = 0;
    quint64 events = 0;
    QByteArray traceHash;
    QString store; ///< file, where it was kept
};

/// Plays a scene on the real engine and the real estate, in one thread and in virtual time. The same scene gives the same
/// trace. BadConfig: the shipped configuration cannot be read.
Result<Report> play(const Scene &scene);

} // namespace Throughline::Simulation
