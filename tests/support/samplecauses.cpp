// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// Causes and their items.
namespace Throughline::Sample
{

namespace
{

QJsonObject rank(int score, const char *money, const char *breaches, const char *growth, const char *age)
{
    const auto part = [](const char *name, const char *weight, const char *value) {
        return QJsonObject{{u"name"_s, QLatin1StringView(name)},
                           {u"weight"_s, QLatin1StringView(weight)},
                           {u"value"_s, QLatin1StringView(value)}};
    };
    return {{u"score"_s, score},
            {u"parts"_s,
             QJsonArray{part("money", "0.50", money), part("breaches", "0.25", breaches),
                        part("growth", "0.15", growth), part("age", "0.10", age)}}};
}

Api::CauseView cause(const char *id, const char *title, const char *systemName, const char *operation, const char *code,
                     int open, const char *eur, int due, int seenMinutesAgo, StepState worst, QList<int> trend)
{
    Api::CauseView view;
    view.cause = {QString::fromLatin1(id), QString::fromUtf8(title), u"system"_s, QString::fromUtf8(operation),
                  QString::fromLatin1(code)};
    view.systemName = QString::fromUtf8(systemName);
    view.open = open;
    view.atRiskReporting = money(eur, "EUR");
    view.firstSeenMs = at(28, 16, 45);
    view.lastSeenMs = now() - seenMinutesAgo * 60'000LL;
    view.trend = std::move(trend);
    view.dueToday = due;
    view.worst = worst;
    view.rank = rank(86, "1.00", "0.83", "0.62", "0.64");
    return view;
}

struct Line {
    const char *order;
    const char *customer;
    const char *entity;
    const char *amount;
    const char *currency;
    int ageHours;
    qint64 due;
    int tries;
    const char *owner;
};

} // namespace

QList<Api::CauseView> causes()
{
    constexpr auto dead = StepState::DeadLettered;
    const QList<int> up{2, 3, 3, 4, 4, 5, 5, 6, 8, 14, 30, 62, 100, 143};
    const QList<int> slow{4, 5, 8, 9, 10, 14, 15, 18, 20, 22, 28, 30, 34, 38};
    const QList<int> bump{3, 3, 3, 3, 3, 3, 3, 4, 3, 10, 44, 54, 30, 20};
    QList<Api::CauseView> list{
        cause("c1", "Item key invalid: SKU-PRO-EU", "NetSuite EMEA", "create sales order", "INVALID_KEY_OR_REF", 143,
              "2100400", 19, 4, dead, up),
        cause("c2", "Tax jurisdiction not found", "Avalara AvaTax", "calculate tax", "JurisdictionNotFoundError", 38,
              "1120000", 9, 21, dead, slow),
        cause("c3", "G/L account needs a cost object", "SAP S/4HANA JP", "post invoice", "KI/235", 26, "940000", 6, 125,
              dead, {4, 8, 12, 15, 19, 22, 23, 24, 25, 26, 26, 26, 26, 26}),
        cause("c4", "Credit hold not shown in CRM", "SAP S/4HANA DE", "write back to Salesforce", "process-state", 17,
              "710000", 4, 35, StepState::Differs, slow),
        cause("c5", "Row lock on Account", "Salesforce EMEA", "write back status", "UNABLE_TO_LOCK_ROW", 54, "480000",
              0, 1, StepState::FailedTransient, bump),
        cause("c6", "No such customer: cus_QmT4Zk", "Stripe", "create payment", "resource_missing", 12, "310000", 2,
              185, dead, slow),
        cause("c7", "value map product has no entry for PRO-EU-25", "Throughline", "validate", "mapping-missing", 9,
              "220000", 1, 305, dead, slow),
        cause("c8", "Issued in billing, not in the ledger.", "Zuora", "state", "not-in-ledger", 45, "200000", 0, 6,
              dead, up),
    };
    list[0].inDoubt = 3;
    list[0].changed = Api::ChangeView{.atMs = at(28, 16, 42),
                                      .fromOnsetMs = -3 * 60'000,
                                      .kind = u"mapping"_s,
                                      .subject = u"product"_s,
                                      .text = u"PRO-EU \u2192 SKU-PRO-EU"_s,
                                      .version = u"v42"_s,
                                      .actor = u"J. Brandt"_s};
    list[7].gap = true;
    return list;
}

QList<Api::ItemView> items(const QString &causeId, int open)
{
    static const QList<Line> lines{
        {"SO-2025-118342", "Nordlicht Energie SE", "AM-DE", "186400.00", "EUR", 40, at(30, 11, 0), 4, "M. Kern"},
        {"SO-2025-118297", "Hollis Freight AG", "AM-DE", "142750.00", "EUR", 38, at(30, 8, 36), 4, "M. Kern"},
        {"SO-2025-118351", "Kestrel Robotics GmbH", "AM-DE", "118200.00", "EUR", 39, at(30, 11, 24), 4, ""},
        {"SO-2025-118266", "Brightwater Health Inc.", "AM-US", "96500.00", "USD", 36, at(30, 12, 19), 3, "T. Okafor"},
        {"SO-2025-118405", "Fjord Marine AS", "AM-DE", "88040.50", "EUR", 33, at(30, 13, 44), 3, ""},
        {"SO-2025-118419", "Sato Denki KK", "AM-JP", "12480000", "JPY", 32, at(31, 9, 0), 3, ""},
        {"SO-2025-118377", "Ferrovia Nord SpA", "AM-DE", "71990.00", "EUR", 35, at(30, 8, 2), 3, "L. Brandt"},
        {"SO-2025-118431", "Quill Insurance plc", "AM-DE", "64300.00", "EUR", 31, at(31, 11, 30), 3, ""},
        {"SO-2025-118440", "Voss Pharma AG", "AM-DE", "59875.25", "EUR", 30, at(31, 12, 0), 2, ""},
        {"SO-2025-118452", "Lumen & Hale Ltd", "AM-DE", "52100.00", "EUR", 29, at(31, 13, 40), 2, ""},
        {"SO-2025-118463", "Orchard Retail Group", "AM-US", "48660.00", "USD", 27, at(31, 15, 10), 2, ""},
        {"SO-2025-118470", "Okada Systems KK", "AM-JP", "6240000", "JPY", 26, at(33, 9, 0), 2, ""},
        {"SO-2025-118488", "Atlas Kabel GmbH", "AM-DE", "37920.00", "EUR", 23, at(33, 10, 15), 2, ""},
        {"SO-2025-118493", "Pemberton Rail plc", "AM-DE", "35400.00", "EUR", 22, at(33, 11, 0), 2, ""},
        {"SO-2025-118501", "Meridian Foods BV", "AM-DE", "33110.00", "EUR", 21, at(33, 11, 30), 2, ""},
        {"SO-2025-118509", "Tanaka Precision KK", "AM-JP", "5120000", "JPY", 20, at(33, 12, 0), 2, ""},
        {"SO-2025-118514", "Cobalt Logistics NV", "AM-DE", "29875.50", "EUR", 19, at(33, 12, 30), 2, ""},
    };
    const int base = 1000 * (causeId.mid(1).toInt() - 1);
    QList<Api::ItemView> items;
    for (int i = 0; i < open; ++i) {
        const Line &line = lines[i % lines.size()];
        const bool named = i < lines.size();
        Money amount = money(line.amount, line.currency);
        if (!named) {
            amount.amount = Decimal::fromMinor(2'412'000 - 15'000LL * i, currencyDigits(amount.currency));
        }
        const int number = QByteArrayView(line.order).sliced(8).toInt() + base + (named ? 0 : 200 + 7 * i);
        const QString order = u"SO-2025-%1"_s.arg(number);
        const bool doubt = causeId == "c1"_L1 && i >= 9 && i < 12;
        items.append({.exceptionId = causeId + u'-' + order,
                      .orderKey = order,
                      .customer = QString::fromUtf8(line.customer),
                      .entity = QString::fromLatin1(line.entity),
                      .amount = amount,
                      .openedMs = now() - (named ? line.ageHours : 6) * 3'600'000LL,
                      .dueMs = named ? line.due : at(34, 9, 0),
                      .tries = line.tries,
                      .owner = QString::fromUtf8(line.owner),
                      .state = ExceptionState::Open,
                      .step = doubt            ? StepState::InDoubt
                          : causeId == "c5"_L1 ? StepState::FailedTransient
                                               : StepState::DeadLettered,
                      .gap = causeId == "c8"_L1});
    }
    return items;
}

} // namespace Throughline::Sample
