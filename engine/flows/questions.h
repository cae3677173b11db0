// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expression.h"
#include "engine/config/estate.h"
#include "engine/config/flow.h"
#include "engine/store/effectsstore.h"

// A check that asks: what is asked and by which rules the answers are judged is frozen in its intent, so that the verdict
// follows from the store alone. Pure, but for `answersOf`, which reads the store.
namespace Throughline::Flows
{

/// In the input of such a check: {"questions": {name: {"system", "question", "with", "silent"?: "pass"}},
/// "require": {code: expression}, "within_ms"}.
inline constexpr QLatin1StringView asksKey("$asks");

bool asks(const QJsonObject &input);
qint64 answerWithinMs(const QJsonObject &input);
/// Systems whose answers the check needs; `all`: also those that may be silent.
QStringList askedSystems(const QJsonObject &input, bool all);

/// What the step asks, for its input; empty: none of its questions is to be asked. BadConfig, MappingFailed: a question that
/// cannot be put.
Result<QJsonObject> asksOf(const Config::FlowStep &step, const JsonDocument &document, const QString &entity,
                           const Config::Estate &estate);

/// What was answered, by question: {"system", "name" (of the system), "rows", "row", "error"?: {"code", "message"}}. And of
/// those without an answer, why: {name: words}.
struct Answers {
    QJsonObject said;
    QJsonObject silent;
};

struct Judgement {
    /// PresentEqual: every requirement holds. PresentDifferent: one does not. CannotTell: an answer is missing
    TargetCheck check = TargetCheck::CannotTell;
    QString code; ///< of the requirement that does not hold
    QString words; ///< what the systems said, in their words
};
Judgement judge(const QJsonObject &input, const Answers &answers);

/// What was answered to one question, or why there is no answer, in a sentence for people.
QString wordsFor(const QString &question, const Answers &answers);

/// One requirement on its own, for who wants to see them all.
struct Held {
    QString code;
    std::optional<bool> holds; ///< nullopt: not answered
    QString words; ///< of the questions that it reads
};
QList<Held> judgeEach(const QJsonObject &input, const Answers &answers);

/// `answers_of` of the document: what the asking checks of a flow were answered last, by step.
Result<QJsonObject> answersOf(Store::Database &database, const Config::Flow &definition,
                              const QMap<QString, Store::StepRow> &newest);

} // namespace Throughline::Flows
