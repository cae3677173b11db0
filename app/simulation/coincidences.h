// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/business.h"
#include "app/simulation/misfortune.h"

namespace Throughline::Simulation
{

/// What seldom comes together, every day: a fault, a crash or a person's act at the one moment at which a missing rule
/// does harm. Each is a short story about the next effect of its kind; which rule it is about stands in the table.
class Coincidences
{
public:
    struct Cast {
        Oracle &oracle;
        Misfortune &misfortune;
        Business &business;
        Analysts &analysts;
    };
    /// `keyLifeMs`: how long billing remembers a key.
    Coincidences(Timeline &timeline, Estate::PocketEstate &estate, Cast cast, quint64 seed, qint64 keyLifeMs);

    std::function<void()> moved; ///< the estate was changed from outside

    void planDay(int day);
    void see(const Intent &intent, StepState state); ///< a step has moved
    void end(); ///< nothing more of it

private:
    using Story = void (Coincidences::*)(const Intent &);
    struct Armed {
        QLatin1StringView operation; ///< of the effect that it waits for
        StepState when; ///< what that comes to be
        Story story;
    };
    void overload(const Intent &intent);
    void lostWhileOverloaded(const Intent &intent);
    void indexRebuilt(const Intent &intent);
    void correctedByHand(const Intent &intent);
    void stuckOnTheWay(const Intent &intent);
    void copied(const Intent &intent);
    void deployedWhileSending(const Intent &intent);
    void sleptWhileSending(const Intent &intent);
    void batchLost(const Intent &intent);
    void enteredMeanwhile(const Intent &intent);
    void halfDoneAndUnwanted(const Intent &intent);
    void correctedAtOnce(const Intent &intent);
    void jobsSilent(const Intent &intent);
    void undoneInWordsOnly(const Intent &intent);
    void undoneOnceMore(const Intent &intent);

    /// A fault that meets this effect only; what `more` says goes over it.
    QJsonObject meeting(const Intent &intent, const QString &kind, const QJsonObject &more) const;
    void strike(const QJsonObject &fault, qint64 lengthMs);
    void after(qint64 ms, std::function<void()> act);

    Timeline &m_timeline;
    Estate::PocketEstate &m_estate;
    Cast m_cast;
    Dice m_dice;
    qint64 m_keyLifeMs;
    QList<Armed> m_armed;
    QSet<QString> m_halfDone; ///< orders that billing refuses
    bool m_over = false;
};

} // namespace Throughline::Simulation
