// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/stripeobjects.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

void payStripeInvoice(QJsonObject &invoice, Truth &truth, qint64 nowMs)
{
    const auto intent = stripeId(truth, u"pi_"_s);
    const auto charge = stripeId(truth, u"ch_"_s);
    const auto amount = invoice.value("amount_due"_L1);
    const QJsonObject shared{{u"amount"_s, amount},
                             {u"created"_s, nowMs / 1000},
                             {u"currency"_s, invoice.value("currency"_L1)},
                             {u"customer"_s, invoice.value("customer"_L1)},
                             {u"description"_s, QJsonValue::Null},
                             {u"invoice"_s, invoice.value("id"_L1)},
                             {u"livemode"_s, false},
                             {u"metadata"_s, QJsonObject()},
                             {u"status"_s, u"succeeded"_s}};
    auto charged = shared;
    const QJsonObject details{{u"address"_s, QJsonValue::Null},
                              {u"email"_s, invoice.value("customer_email"_L1)},
                              {u"name"_s, invoice.value("customer_name"_L1)},
                              {u"phone"_s, QJsonValue::Null}};
    charged.insert("id"_L1, charge);
    charged.insert("object"_L1, u"charge"_s);
    charged.insert("amount_captured"_L1, amount);
    charged.insert("amount_refunded"_L1, 0);
    charged.insert("billing_details"_L1, details);
    charged.insert("captured"_L1, true);
    charged.insert("disputed"_L1, false);
    charged.insert("paid"_L1, true);
    charged.insert("payment_intent"_L1, intent);
    charged.insert("refunded"_L1, false);
    charged.insert("refunds"_L1,
                   QJsonObject{{u"object"_s, u"list"_s},
                               {u"data"_s, QJsonArray()},
                               {u"has_more"_s, false},
                               {u"url"_s, u"/v1/charges/%1/refunds"_s.arg(charge)}});
    auto intended = shared;
    intended.insert("id"_L1, intent);
    intended.insert("object"_L1, u"payment_intent"_s);
    intended.insert("amount_received"_L1, amount);
    intended.insert("capture_method"_L1, u"automatic"_s);
    intended.insert("confirmation_method"_L1, u"automatic"_s);
    intended.insert("latest_charge"_L1, charge);
    intended.insert("payment_method_types"_L1, QJsonArray{u"card"_s});
    stripeMake(truth, u"charge"_s, charged, u"charge.succeeded"_s, nowMs);
    stripeMake(truth, u"payment_intent"_s, intended, u"payment_intent.succeeded"_s, nowMs);
    invoice.insert("charge"_L1, charge);
    invoice.insert("payment_intent"_L1, intent);
}

} // namespace Throughline::Estate
