// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

using namespace Qt::StringLiterals;

// Connected systems and drills.
namespace Throughline::Sample
{

namespace
{

Api::SystemView system(const char *id, const char *name, const char *role, const char *kind, const char *health,
                       const char *breaker, qint64 sync, qint64 lagMs, qint64 used, qint64 limit, const char *rate,
                       const char *schema, int waiting = 0, const Money &money = {})
{
    Api::SystemView view;
    view.id = QString::fromLatin1(id);
    view.name = QString::fromLatin1(name);
    view.role = QString::fromLatin1(role);
    view.kind = QString::fromLatin1(kind);
    view.health = QString::fromLatin1(health);
    view.breaker = QString::fromLatin1(breaker);
    view.lastGoodSyncMs = sync;
    view.lagMs = lagMs;
    view.lagTrend = {5, 6, 5, 7, 6, 5, 6, 7, 6, 6, 5, 6, 7, 6};
    view.rateUsed = used;
    view.rateLimit = limit;
    view.rateWords = QString::fromLatin1(rate);
    view.schema = QString::fromLatin1(schema);
    view.waiting = waiting;
    view.waitingReporting = money;
    view.facts = {{u"Schema"_s, QString(view.schema + u", no drift"_s)},
                  {u"Token"_s, u"renewed 08:30, valid to 09:30"_s}};
    return view;
}

Api::DrillView drill(const char *name, const char *title, const char *systems, const char *state, qint64 last = 0,
                     int passed = 0)
{
    Api::DrillView view;
    view.name = QString::fromLatin1(name);
    view.title = QString::fromUtf8(title);
    view.systems = QString::fromLatin1(systems);
    view.state = QString::fromLatin1(state);
    view.lastMs = last;
    view.checks = last > 0 ? 14 : 0;
    view.checksPassed = passed;
    view.story =
        u"The estate counts every effect by itself; the drill passes when its count and what Throughline says agree."_s;
    return view;
}

} // namespace

QList<Api::SystemView> systems()
{
    QList<Api::SystemView> list{
        system("zuora", "Zuora", "billing", "Zuora", "down", "open", at(30, 8, 50, 44), 24 * 60'000, 15610, 50000,
               "15,610 of 50,000/min", "2025-09-30", 212, money("612400.00", "EUR")),
        system("asb", "Azure Service Bus", "broker", "Broker", "gap", "closed", at(30, 9, 14, 1), 3'000, 118, 1000,
               "118 of 1,000 units", "CE 1.0"),
        system("salesforce-emea", "Salesforce EMEA", "crm", "Salesforce", "degraded", "half-open", at(30, 9, 13, 51),
               11'000, 94210, 100000, "94,210 of 100,000", "API 64.0", 54, money("480000", "EUR")),
        system("salesforce-cpq", "Salesforce CPQ", "quotes", "Salesforce", "healthy", "closed", at(30, 9, 13, 51),
               8'000, 94210, 100000, "shared with CRM", "API 64.0"),
        system("netsuite-emea", "NetSuite EMEA", "erp", "NetSuite", "healthy", "closed", at(30, 9, 13, 58), 5'000, 2, 5,
               "2 of 5 at once", "2025.2"),
        system("sap-jp", "SAP S/4HANA JP", "erp", "SAP", "healthy", "closed", at(30, 9, 13, 40), 20'000, -1, -1, "",
               "drift", 3, money("9800000", "JPY")),
        system("avalara", "Avalara AvaTax", "tax", "Avalara", "healthy", "closed", at(30, 9, 12, 40), 80'000, -1, -1,
               "", "v2"),
        system("stripe", "Stripe", "payments", "Stripe", "healthy", "closed", at(30, 9, 13, 57), 4'000, 27, 100,
               "27 of 100/s", "2025-11-17"),
        system("snowflake", "Snowflake", "warehouse", "SQL", "healthy", "closed", at(30, 9, 0), 14 * 60'000, 5, 100,
               "5 of 100 credits", ""),
    };
    auto &zuora = list.first();
    zuora.lagTrend = {1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 4, 10, 17, 24};
    zuora.breakerProbeMs = at(30, 9, 16, 31);
    zuora.errorHead = u"HTTP 503 since 08:51:02, 42 answers alike"_s;
    zuora.errorText = u"Service Unavailable. Scheduled maintenance in progress. Please retry after 10:00 UTC."_s;
    zuora.facts = {{u"Stops"_s, u"subscriptions, invoices, credit memos"_s},
                   {u"Goes on"_s, u"orders, tax, payments, CRM"_s},
                   {u"After it is back"_s, u"sent in order at 20/s, about 11 s"_s},
                   {u"In doubt"_s, u"3, sent before the breaker opened"_s},
                   {u"Token"_s, u"renewed 08:30, valid to 09:30"_s}};
    list[1].errorHead = u"16 events missing, sequence 1,204,411 to 1,204,426, 30 Dec 08:12 to 08:13"_s;
    list[1].errorText = u"Polling covers 14, 2 are unknown."_s;
    return list;
}

QList<Api::DrillView> drills()
{
    QList<Api::DrillView> list{
        drill("sc1", "Mid-term upgrade misses the ERP revenue schedule", "Zuora, NetSuite, Salesforce", "passed",
              at(29, 10, 0), 14),
        drill("sc5", "Tax engine rejects a jurisdiction rule", "Avalara", "passed", at(29, 11, 0), 14),
        drill("sc6", "ERP cannot post: missing dimensions", "SAP", "passed", at(22, 9, 0), 14),
        drill("sc8", "Billing platform down: queue and replay", "Zuora, NetSuite", "passed", at(30, 8, 20), 14),
        drill("sc9", "Product code mapping fails", "CPQ, NetSuite", "not-run"),
        drill("sc13", "Credit memo in ERP never reaches CRM", "NetSuite, Salesforce", "passed", at(22, 9, 30), 14),
        drill("sc16", "Webhook retry must not create a second invoice", "Stripe, NetSuite", "running", at(30, 9, 0), 5),
        drill("sc17", "CRM update fails after ERP success", "Salesforce, NetSuite", "failed", at(30, 8, 31), 13),
        drill("sc18", "Invoice posted in billing, not in the ledger", "Zuora, NetSuite", "passed", at(15, 9, 0), 14),
        drill("sc19", "Payment received, not matched", "Stripe, NetSuite", "not-run"),
        drill("sc20", "Credit hold invisible to sales", "SAP, Salesforce", "passed", at(15, 9, 0), 14),
        drill("sc23", "Duplicates, late acknowledgements, slow target", "all", "passed", at(30, 8, 25), 14),
        drill("sc25", "API upgrade drifts a schema on release day", "SAP", "not-run"),
    };
    auto &running = list[6];
    const auto line = [](int minute, int second, const char *text, StepState state) {
        return Api::HistoryLine{at(30, 9, minute, second), u"event"_s, QString::fromUtf8(text), {}, state, {}, {}};
    };
    running.lines = {line(0, 0, "Stripe sends invoice.paid, evt_1Qx7", StepState::Succeeded),
                     line(0, 4, "Payment created in NetSuite, answer lost", StepState::Succeeded),
                     line(0, 34, "Step is in doubt; nothing is sent again", StepState::InDoubt),
                     line(1, 10, "Stripe sends evt_1Qx7 again: starts nothing", StepState::Succeeded),
                     line(1, 35, "NetSuite asked: payment PY-9912, equal", StepState::Succeeded),
                     line(1, 36, "Write-back to Salesforce", StepState::InFlight)};
    running.result = {{u"NetSuite payments"_s, QJsonObject{{u"truth"_s, u"1"_s}, {u"says"_s, u"1"_s}}},
                      {u"NetSuite invoices"_s, QJsonObject{{u"truth"_s, u"1"_s}, {u"says"_s, u"1"_s}}},
                      {u"Salesforce status"_s, QJsonObject{{u"truth"_s, u"open"_s}, {u"says"_s, u"sending"_s}}}};
    return list;
}

} // namespace Throughline::Sample
