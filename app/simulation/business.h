// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/oracle.h"

namespace Throughline::Simulation
{

/// The work of a company: sales wins deals, billing issues and collects invoices, an analyst clears what is stuck, somebody
/// now and then repairs a record by hand.
class Business
{
public:
    Business(Timeline &timeline, const Computer &computer, Estate::PocketEstate &estate, Store::Database &store,
             Oracle &oracle, quint64 seed);

    std::function<void()> posted; ///< a command waits: engines are told
    std::function<void()> moved; ///< the estate was changed from outside

    void planDay(int day); ///< everything people will do on that day
    void history(); ///< deals won long before anything was connected
    void clerk(); ///< one look of the analyst at what is stuck
    void billing(); ///< issues drafts, collects open invoices

private:
    void winDeals();
    void repairByHand();
    void runPlanWhenMade(qint64 commandSeq, int patience);
    void decideDoubt(const Store::StepRow &row);
    qint64 post(const QString &kind, const QJsonObject &args);
    qint64 nowMs() const { return epochMs + m_timeline.now(); }

    Timeline &m_timeline;
    const Computer &m_computer;
    Estate::PocketEstate &m_estate;
    Store::Database &m_store;
    Oracle &m_oracle;
    Dice m_dice;
    qint64 m_deal = 100'000;
    int m_commands = 0;
    int m_touches = 0;
};

/// Faults of the systems and misfortunes of the computer, by the day.
class Trouble
{
public:
    Trouble(Timeline &timeline, Estate::PocketEstate &estate, quint64 seed);
    std::function<void()> moved;
    int outages() const { return m_outages; }

    void planDay(int day); ///< every kind of fault once, and one real outage
    void end(); ///< all systems are well again

private:
    void strike(const QJsonObject &fault, qint64 fromMs, qint64 lengthMs);

    Timeline &m_timeline;
    Estate::PocketEstate &m_estate;
    Dice m_dice;
    int m_outages = 0;
    bool m_over = false;
};

} // namespace Throughline::Simulation
