// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/questions.h"
#include "engine/flows/steps.h"

// Puts the questions of a check to the systems, each through its session: breaker, rate budget and pauses hold.
namespace Throughline::Flows
{

struct Answered {
    Answers answers;
    Judgement judgement;
    qint64 retryAfterMs = -1; ///< the longest that a system asks us to stay away
    qint64 askedMs = 0;
    qint64 askedBootMs = 0;
    struct Reply {
        QString system;
        QString name; ///< of the question
        QByteArray bytes;
    };
    QList<Reply> replies; ///< raw, for evidence
    QJsonObject toJson() const; ///< {"evidence", "answers", "silent", "code", "retry_after_ms"}, as a look row keeps it
};

/// Asks every question of `input` (questions.h), systems beside each other, and judges the answers. Writes nothing.
QCoro::Task<Answered> askAll(ContextPtr context, QJsonObject input);

/// askAll for a due step; answers and verdict are committed as a look, and the step is due again.
QCoro::Task<void> askStep(ContextPtr context, Step step);

} // namespace Throughline::Flows
