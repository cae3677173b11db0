// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace Throughline::Estate
{

class Truth;

/// Won deals to be made in the CRM: account, opportunity, line items, accepted quote.
struct DealOrder {
    int count = 1;
    qint64 firstNumber = 100'000; ///< SO-<year>-<number>
    QString entity = QStringLiteral("AM-DE"); ///< AM-DE, AM-US, AM-JP
    QString currency; ///< empty: the entity's own
    QString productCode; ///< empty: what fits the entity
    QString customer; ///< empty: drawn by number
    QString stage = QStringLiteral("Closed Won");
    QString quoteStatus = QStringLiteral("Accepted"); ///< empty: no quote
    bool billingAddress = true;
    QString amount; ///< of each deal; empty: drawn by number
    QString type = QStringLiteral("New Business"); ///< Amendment, Renewal: of the order with this number
    int version = 1; ///< of the order; each further one sells ten seats more
};

/// Entities, products, items, currencies: what every world has. Forgets everything else.
void makeEmptyWorld(Truth &truth, quint64 seed, qint64 nowMs);
/// About 400 deals over all lanes, three entities, with the trouble of a normal quarter end.
void makeLivelyWorld(Truth &truth, quint64 seed, qint64 nowMs);

/// Ids of the opportunities. BadInput names what is wrong. Customers are shared by name: one account each.
Result<QStringList> makeDeals(Truth &truth, const DealOrder &order, qint64 nowMs);
Result<DealOrder> dealOrderFrom(const QJsonObject &json);

} // namespace Throughline::Estate
