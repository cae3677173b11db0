// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/observation.h"

namespace Throughline
{

/// The stage a transaction stands in, in business order.
enum class Lane { Quote, Order, Fulfilment, Subscription, Invoice, Payment, Revenue };
inline constexpr int laneCount = 7;
QString toWord(Lane lane); ///< "quote" ... "revenue"
Lane laneFromWord(QStringView word);

/// Moving: nothing is wrong. Stuck: an open exception. InDoubt: sent, not proven. Done: paid or closed.
enum class TransactionState { Moving, Stuck, InDoubt, Done, Cancelled };
QString toWord(TransactionState state);
TransactionState transactionStateFromWord(QStringView word);

/// All objects of one quote-to-cash case.
struct Transaction {
    QString orderKey; ///< business key: the order number
    Lane lane = Lane::Quote;
    TransactionState state = TransactionState::Moving;
    QString customerName;
    QString customerKey;
    QString entity;
    Money amount;
    qint64 openedMs = 0; ///< version time of its first record
    qint64 laneSinceMs = 0; ///< when it entered its lane
    qint64 updatedMs = 0;
    bool operator==(const Transaction &) const = default;
};

} // namespace Throughline
