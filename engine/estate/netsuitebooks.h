// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/netsuiterecords.h"

// What NetSuite keeps for the ledger: accounting periods, credit memos and refunds made from other transactions, and the
// revenue arrangement that stands behind each sales order.
namespace Throughline::Estate
{

/// Accounting periods of the months around `nowMs`, open; ids 301, 302, …
void makeNetsuitePeriods(Truth &truth, qint64 nowMs);
/// Closes or opens the period of a month ("2026-10"), as the controller does. BadInput where there is none.
Result<void> setNetsuitePeriod(Truth &truth, const QString &month, bool closed, qint64 nowMs);

/// PERIOD_CLOSED for a posting transaction dated into a closed period; no date is today's.
std::expected<void, EstateReply> checkNetsuitePeriod(const Truth &truth, const QString &type, const QJsonObject &body,
                                                     qint64 nowMs);

/// invoice → creditMemo: credits the invoice's lines, or those of the body, and applies them to it.
std::expected<const Record *, EstateReply> creditNetsuite(Truth &truth, const Record &invoice, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs);
/// creditMemo → customerRefund: pays the unapplied rest of the memo back.
std::expected<const Record *, EstateReply> refundNetsuite(Truth &truth, const Record &memo, const QJsonObject &body,
                                                          const NetsuiteWrite &how, qint64 nowMs);
/// Voids an invoice: a person's button; the record interface has none.
std::expected<void, EstateReply> voidNetsuite(Truth &truth, const Record &invoice, qint64 nowMs);

/// NetSuite makes the arrangement of an order by itself: twelve months from its start. An account script gives it the
/// order's external id. Later changes of the order do not touch it: it is updated on its own.
void arrangeRevenue(Truth &truth, const Record &order, qint64 nowMs);
/// The months a body names over those there are, in order; `replace`: instead of them. A month of a closed period keeps
/// its amount.
std::expected<QJsonArray, EstateReply> writtenSchedule(const Truth &truth, const QJsonValue &value,
                                                       const QJsonArray &kept, bool replace);

} // namespace Throughline::Estate
