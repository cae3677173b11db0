// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/salesforceschema.h"

namespace Throughline::Estate
{

/// An error body: [{"message", "errorCode", "fields"}]
EstateReply salesforceError(int status, const QString &code, const QString &message, const QStringList &fields = {});

/// A record as the REST interface shows it, all fields.
QJsonObject salesforceRecord(const Truth &truth, const SalesforceObject &object, const Record &record);

/// First page of a query, and a further page of a stored one.
EstateReply runSoql(const QString &soql, bool withDeleted, const EstateRequest &request, Truth &truth, qint64 nowMs);
EstateReply nextSoqlPage(const QString &locator, const EstateRequest &request, Truth &truth);

} // namespace Throughline::Estate
