// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/steps.h"

#include <QSet>

namespace Throughline::Flows
{

/// Works off what is due in the store, critical flows before others where a system has little room, paced: nothing acts inside a network callback. Holds no truth of its own
/// but which steps it has in hand, so a killed process continues where the store stands.
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
    /// What is due, urgent flows first.
    Result<QList<Step>> dueSteps();

    ContextPtr m_context;
    std::shared_ptr<QHash<QByteArray, QString>> m_hands; ///< intent -> target
};

} // namespace Throughline::Flows
