// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/steps.h"

#include <QMap>
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
    /// intent → target; of the others of a batch: none; of a check that asks: every system it asks
    using Hands = QHash<QByteArray, QStringList>;
    static QCoro::Task<void> perform(ContextPtr context, std::shared_ptr<Hands> hands, QList<Step> steps,
                                     Decision decision);

    /// A due step. Where it was left for want of room, unchanged since, only as its row and how urgent it was: with a
    /// backlog, reading each step at each turn would cost more than all the work.
    struct Due {
        Store::StepRow row;
        int urgency = 0;
        QStringList systems; ///< in which it takes room
        std::optional<Step> step;
    };
    /// What is due, urgent flows first.
    Result<QList<Due>> dueSteps();
    bool isFull(const QString &target) const;
    bool isFull(const QStringList &systems) const; ///< one of them
    qint64 holdMs(const QString &target) const; ///< how long its system is to be left alone
    void take(QList<Step> steps, Decision decision);

    /// Steps to be sent in one request: what came together while their system had no room. Nothing waits for company.
    struct Batch {
        QList<Step> steps;
        Decision decision;
        int max = 1;
    };
    using Batches = QMap<std::pair<QString, QString>, Batch>; ///< by target and operation
    /// Is this step sent in a batch? Then it was added to one, or is due again in the next turn.
    bool join(Batches &batches, const Step &step, const Decision &decision);

    ContextPtr m_context;
    std::shared_ptr<Hands> m_hands;
    QHash<QByteArray, Due> m_waiting; ///< left for want of room
    QHash<QString, int> m_busy; ///< steps in hand by target
};

} // namespace Throughline::Flows
