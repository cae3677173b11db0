// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/connectors/connector.h"

// Questions of a profile (Config::Question): reads that a check rests on, and that change nothing.
namespace Throughline::Connectors
{

/// One page of an answer.
struct Said {
    QJsonArray rows; ///< the fields that the profile names, of each record
    QString code; ///< the vendor's "no" (Question::refused): its code, else its type
    QString message; ///< and its words, whole; then there are no rows
    bool refused = false;
    bool more = false;
    QList<std::pair<QString, QString>> next; ///< query of the page after it, where the profile names one
};

/// The question as a request, without credentials. MappingMissing and BadInput name a field that it cannot be asked without;
/// BadConfig: this profile cannot ask it.
Result<HttpRequest> questionRequest(const Config::System &system, const Config::Question &question,
                                    const QJsonObject &with);
/// What the reply says. An error is no answer: down, throttled (with Retry-After), refused for another reason than those that
/// the question declares, or not to be read.
Result<Said> decodeQuestion(const Config::System &system, const Config::Question &question, const HttpReply &reply,
                            qint64 nowMs);

} // namespace Throughline::Connectors
