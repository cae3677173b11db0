// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

#include <optional>

namespace Throughline::Estate
{

/// What a simulated system refuses whatever the request says; each answers it in its vendor's words.
enum class Refusal { Throttled, Broken, Unavailable, ConcurrencyLimit, DailyLimit, RowLock, Invalid };

struct RefusalDetail {
    QString message; ///< Invalid: the vendor's words
    QString code; ///< Invalid: the vendor's code
    QString path; ///< Invalid: the offending field
    int status = 0; ///< another HTTP status than the usual one
};

/// A simulated system: functions from request to reply over its truth. No network, no clock.
/// `admit` judges credentials and stored answers and returns the reply when that already decides;
/// `perform` has the effect; `remember` sees every final reply of a performed request.
struct SystemBehaviour {
    QString id; ///< "netsuite-emea"
    QString kind; ///< "netsuite"
    QString name;
    std::optional<EstateReply> (*admit)(const EstateRequest &, Truth &, qint64 nowMs);
    EstateReply (*perform)(const EstateRequest &, Truth &, qint64 nowMs);
    void (*remember)(const EstateRequest &, const EstateReply &, Truth &, qint64 nowMs);
    EstateReply (*refuse)(Refusal, const RefusalDetail &, const EstateRequest &, Truth &);
    /// what identifies a business object: two live ones of a kind that share a reference are duplicates
    QList<QPair<QString, QString>> (*references)(const Record &);
};

const SystemBehaviour &salesforce();
const SystemBehaviour &netsuite();
const SystemBehaviour &stripe();
const QList<const SystemBehaviour *> &systems();
const SystemBehaviour *systemById(const QString &id);

/// The whole function: admit, perform, remember. What the simulator calls.
EstateReply answer(const SystemBehaviour &system, const EstateRequest &request, Truth &truth, qint64 nowMs);

/// Simulated credentials follow from the estate's identity, which no reset changes: clientId, clientSecret, secretKey, webhookSecret.
QString credential(const Truth &truth, const SystemBehaviour &system, const QString &name);

/// A new access token, remembered until `expiresMs`; and whether one is still good.
QString issueToken(Truth &truth, const QString &system, qint64 nowMs, qint64 lifetimeMs);
bool tokenIsGood(const Truth &truth, const QString &system, const QString &token, qint64 nowMs);
void expireTokens(Truth &truth, const QString &system, qint64 nowMs);

} // namespace Throughline::Estate
