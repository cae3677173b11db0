// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/projectionrows.h"

namespace Throughline::Store
{

QString textOf(const Money &money)
{
    return money.isNull() ? QString() : money.amount.toString();
}

Money moneyOf(const QString &amount, const QString &currency)
{
    if (currency.isEmpty()) {
        return {};
    }
    const auto exact = Decimal::parse(amount);
    return exact ? Money{*exact, currency} : Money{}; // written by textOf, so it parses
}

Transaction readTransactionRow(const Statement &row)
{
    Transaction transaction;
    transaction.orderKey = row.text(0);
    transaction.lane = laneFromWord(row.text(1));
    transaction.state = transactionStateFromWord(row.text(2));
    transaction.customerName = row.text(3);
    transaction.customerKey = row.text(4);
    transaction.entity = row.text(5);
    transaction.amount = moneyOf(row.text(6), row.text(7));
    transaction.openedMs = row.int64(8);
    transaction.laneSinceMs = row.int64(9);
    transaction.updatedMs = row.int64(10);
    return transaction;
}

ExceptionRow readExceptionRow(const Statement &row)
{
    ExceptionRow exception;
    exception.item.id = row.text(0);
    exception.item.orderKey = row.text(1);
    exception.item.causeId = row.text(2);
    exception.item.intentId = row.ascii(3);
    exception.item.state = exceptionStateFromWord(row.text(4));
    exception.stepState = stepStateFromWord(row.text(5));
    exception.item.openedMs = row.int64(6);
    exception.resolvedMs = row.int64(7);
    exception.dueMs = row.int64(8) == never ? 0 : row.int64(8);
    exception.item.tries = row.integer(9);
    exception.owner = row.text(10);
    exception.customerName = row.text(11);
    exception.entity = row.text(12);
    exception.lane = row.text(13);
    exception.amount = moneyOf(row.text(14), row.text(15));
    exception.amountReporting = row.int64(16);
    exception.item.failure = {row.text(17), row.text(18), row.text(19), row.text(20)};
    return exception;
}

CauseRow readCauseRow(const Statement &row)
{
    return {{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}, row.int64(5), row.int64(6)};
}

} // namespace Throughline::Store
