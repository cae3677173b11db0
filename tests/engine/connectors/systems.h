// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/profiles.h"
#include "engine/connectors/connector.h"

#include <QJsonArray>

// Connected systems and inputs for the tests of this folder.
namespace Throughline::ConnectorTest
{

using namespace Qt::StringLiterals;

inline Config::System systemOf(const QString &kind)
{
    const auto profile =
        Config::Profiles::shipped().and_then([&](const Config::Profiles &all) { return all.find(kind); });
    if (!profile) {
        qFatal("%s", qPrintable(profile.error().detail));
    }
    Config::System system{.id = kind + u"-test"_s,
                          .name = kind,
                          .baseUrl = QUrl(u"https://%1.example.test"_s.arg(kind)),
                          .secrets = {},
                          .variables = profile->variables,
                          .simulated = true,
                          .profile = *profile};
    system.variables.insert(u"host"_s, system.baseUrl.host());
    return system;
}

inline Config::Source sourceOf(const Config::System &system, const QString &name)
{
    for (const auto &source : system.profile.sources) {
        if (source.name == name) {
            return source;
        }
    }
    return {};
}

inline Connectors::OperationInput orderInput()
{
    const QJsonObject line{{u"sku"_s, u"SKU-PRO-E1"_s},
                           {u"quantity"_s, u"12"_s},
                           {u"unit_price"_s, u"1553.35"_s},
                           {u"amount"_s, u"18640.20"_s},
                           {u"interval"_s, u"year"_s}};
    return {.reference = u"TL-SO-2026-100042"_s,
            .idempotencyKey = u"tl-4b1d"_s,
            .input = {{u"order_key"_s, u"SO-2026-100042"_s},
                      {u"order_reference"_s, u"TL-SO-2026-100042"_s},
                      {u"customer_reference"_s, u"TL-C-0015g00000A1"_s},
                      {u"customer_name"_s, u"Müller & Söhne GmbH"_s},
                      {u"customer_ref"_s, u"0015g00000A1"_s},
                      {u"customer_id"_s, u"4481"_s},
                      {u"entity"_s, u"AM-DE"_s},
                      {u"currency"_s, u"EUR"_s},
                      {u"amount"_s, u"18640.20"_s},
                      {u"quote_number"_s, u"Q-00017"_s},
                      {u"opportunity_id"_s, u"0065g00000B2"_s},
                      {u"status"_s, u"Activated"_s},
                      {u"effective_date"_s, u"2026-08-14"_s},
                      {u"erp_order_number"_s, u"SO-1044"_s},
                      {u"stripe_customer"_s, u"cus_9"_s},
                      {u"stripe_subscription"_s, u"sub_7"_s},
                      {u"invoice_number"_s, u"INV-3"_s},
                      {u"item_ids"_s, u"si_1 si_2"_s},
                      {u"version"_s, u"2"_s},
                      {u"end_date"_s, u"2027-08-13"_s},
                      {u"stripe_invoice"_s, u"in_3"_s},
                      {u"stripe_payment"_s, u"pi_3"_s},
                      {u"credit_memo_number"_s, u"CM-7"_s},
                      {u"description"_s, u"Usage above what is included"_s},
                      {u"period"_s, u"2026-08"_s},
                      {u"date_from"_s, u"2026-08-01"_s},
                      {u"date_to"_s, u"2026-08-31"_s},
                      {u"lines"_s, QJsonArray{line}}}};
}

} // namespace Throughline::ConnectorTest
