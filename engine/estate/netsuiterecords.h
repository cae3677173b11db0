// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/exchange.h"
#include "engine/estate/truth.h"

#include <expected>

namespace Throughline::Estate
{

inline const QString netsuiteSystem = QStringLiteral("netsuite-emea");

/// {type, title, status, "o:errorDetails": [{detail, "o:errorPath", "o:errorCode"}]}
EstateReply netsuiteError(int status, const QString &code, const QString &detail, const QString &path = {});
EstateReply netsuiteDuplicate(const QString &path = {});

/// The record types that the record interface knows: customer, salesOrder, invoice, creditMemo, customerRefund,
/// revenueArrangement, item, subsidiary, currency, accountingPeriod.
bool netsuiteWritable(const QString &type);
bool netsuiteKnown(const QString &type);

/// `id` or `eid:externalId`; null when there is none
const Record *netsuiteByKey(const Truth &truth, const QString &type, const QString &key);

struct NetsuiteWrite {
    bool strict = false; ///< X-NetSuite-PropertyNameValidation: Error
    bool replaceLines = false; ///< ?replace=item, ?replace=schedule
};

/// A record as GET shows it; lines only when sub-resources are expanded.
QJsonObject netsuiteRecord(const Truth &truth, const Record &record, const QString &origin, bool expanded);

std::expected<const Record *, EstateReply> createNetsuite(Truth &truth, const QString &type, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs);
std::expected<void, EstateReply> updateNetsuite(Truth &truth, const Record &record, const QJsonObject &body,
                                                const NetsuiteWrite &how, qint64 nowMs);
/// salesOrder → invoice
std::expected<const Record *, EstateReply> billNetsuite(Truth &truth, const Record &order, const QJsonObject &body,
                                                        const NetsuiteWrite &how, qint64 nowMs);

/// A transaction made from another one: what it takes over, what the body sets, and its own number.
std::expected<const Record *, EstateReply> transformNetsuite(Truth &truth, const Record &from, const QString &type,
                                                             const QJsonObject &body, const NetsuiteWrite &how,
                                                             qint64 nowMs);
std::expected<const Record *, EstateReply> createNetsuiteFrom(Truth &truth, const QString &type, QJsonObject taken,
                                                              const QJsonObject &body, const NetsuiteWrite &how,
                                                              qint64 nowMs);

QString netsuiteStatusName(const QString &type, const QString &code); ///< Pending Billing
QString netsuiteUnpaid(const QJsonObject &invoice); ///< what of it is open, credited amounts taken off
QString netsuiteName(const Truth &truth, const QString &type, const QString &id); ///< what refName says

} // namespace Throughline::Estate
