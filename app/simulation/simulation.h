// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/oracle.h"

namespace Throughline::Simulation
{

/// One thing that goes wrong in an otherwise quiet life of one order, at the n-th operation of its kind.
struct Ordeal {
    enum class Strike {
        Nothing,
        StoreFails, ///< one operation on the store fails
        Refused, ///< one connection is refused
        AnswerLost, ///< one request is carried out and its answer does not come
        Killed, ///< the process is killed inside an operation on the store
    };
    QString life; ///< one of lives()
    Strike strike = Strike::Nothing;
    int at = 0; ///< from 1
};
QStringList lives();
QString toWord(Ordeal::Strike strike);

/// One simulation: everything that happens in it follows from these.
struct Scene {
    quint64 seed = 1;
    int days = 5;
    Guards guards; ///< all, unless a mutant is to be caught
    bool untilFirstViolation = false;
    bool keepStore = false; ///< leave the store for reading (Report::store)
    std::optional<Ordeal> ordeal; ///< instead of days of misfortune
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
    int storeOperations = 0; ///< of the engines
    int requests = 0; ///< of the engines
    QJsonObject held; ///< what the systems hold in the end: system, kind of record, counts
};

/// Plays a scene on the real engine and the real estate, in one thread and in virtual time. The same scene gives the same
/// trace. BadConfig: the shipped configuration cannot be read.
Result<Report> play(const Scene &scene);

} // namespace Throughline::Simulation
