// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/steps.h"

#include <QSet>

namespace Throughline::Flows
{

/// Works off what is due in the store, critical flows before others where a system has little room, paced: nothing acts
/// inside a network callback. Holds no truth of its own but which steps it has in hand and which wait for room, so a killed
/// process continues where the store stands.
class Machine
{
public:
    explicit Machine(ContextPtr context);
    ~Machine();
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    /// Takes up due steps as far as systems and store have room. Returns how many were taken up.
    Result<int> pump();
    int inHand() const { return static_cast<int>(m_hands->size()); }

private:
    /// A due step. Where it was left for want of room, unchanged since, only as its row and how urgent it was: with a
    /// backlog, reading each step at each turn would cost more than all the work.
    struct Due {
        Store::StepRow row;
        int urgency = 0;
        std::optional<Step> step;
    };
    /// What is due, urgent flows first.
    Result<QList<Due>> dueSteps();
    bool isFull(const QString &target) const;

    ContextPtr m_context;
    std::shared_ptr<QHash<QByteArray, QString>> m_hands; ///< intent -> target
    QHash<QByteArray, Due> m_waiting; ///< left for want of room
    QHash<QString, int> m_busy; ///< steps in hand by target
};

} // namespace Throughline::Flows
