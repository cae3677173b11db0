// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

using namespace Qt::StringLiterals;

// One transaction across five systems, and a plan for a cause.
namespace Throughline::Sample
{

namespace
{

const QByteArray sent = R"({"externalId":"TL-118342","entity":{"id":"10482"},"subsidiary":{"id":"4"},
"currency":{"refName":"EUR"},"otherRefNum":"Q-88213-2","item":{"items":[{"item":{"externalId":"SKU-PRO-EU"},
"quantity":200,"rate":932.00,"amount":186400.00,"taxCode":{"refName":"DE-19"},"description":"Energy monitoring Pro, yearly"}]}})";
const QByteArray refused = R"({"title":"Bad Request","status":400,"o:errorDetails":[{"o:errorCode":"INVALID_KEY_OR_REF",
"o:errorPath":"item.items[0].item","detail":"The specified item key is invalid: SKU-PRO-EU"}]})";

QList<Api::AttemptView> attempts()
{
    QList<Api::AttemptView> list;
    int number = 4;
    for (const qint64 time : {at(29, 22, 0, 11), at(29, 4, 45, 2), at(28, 16, 50, 7), at(28, 16, 45, 1)}) {
        list.append({.seq = number,
                     .atMs = time,
                     .fence = number,
                     .method = u"PUT"_s,
                     .url = u"/services/rest/record/v1/salesOrder/eid:TL-118342?replace=item"_s,
                     .body = sent,
                     .key = u"tl-9f3a41c1"_s,
                     .httpStatus = 400,
                     .outcome = u"INVALID_KEY_OR_REF"_s,
                     .message = u"The specified item key is invalid: SKU-PRO-EU"_s,
                     .reply = refused});
        --number;
    }
    // A person changed the quantity before the last one, and left the memo out.
    for (int i = 1; i < list.size(); ++i) {
        list[i].body.replace("\"quantity\": 200", "\"quantity\": 150").replace("\"quantity\":200", "\"quantity\":150");
        list[i].body.replace(R"("externalId":"TL-118342")", R"("memo":"call first","externalId":"TL-118342")");
    }
    return list;
}

Api::StepView step(const char *word, const char *system, const char *name, StepState state, Capability capability)
{
    Api::StepView view;
    view.intentId = QByteArray("intent-") + word;
    view.step = QString::fromLatin1(word);
    view.system = QString::fromLatin1(system);
    view.systemName = QString::fromLatin1(name);
    view.operation = view.step;
    view.capability = capability;
    view.state = state;
    view.reference = u"TL-118342"_s;
    view.mappingVersion = u"product\u2192item v42"_s;
    return view;
}

Api::LineageNode node(const char *id, ObjectKind kind, const char *system, const char *name, const char *number,
                      const char *status, StepState state, int differences = 0, bool expected = false)
{
    Api::LineageNode n;
    n.id = QString::fromLatin1(id);
    n.kind = kind;
    n.record = {QString::fromLatin1(system), toWord(kind), QString::fromLatin1(number)};
    n.systemName = QString::fromLatin1(name);
    n.number = QString::fromLatin1(number);
    n.status = QString::fromLatin1(status);
    n.state = state;
    n.differences = differences;
    n.expected = expected;
    if (!expected) {
        n.openUrl = QUrl(u"https://%1.example/record/%2"_s.arg(n.record.system, n.number));
    }
    return n;
}

Api::ComparisonRow row(const char *attribute, const QStringList &cells)
{
    Api::ComparisonRow r{.attribute = QString::fromLatin1(attribute), .cells = {}};
    for (const QString &text : cells) {
        Api::ComparisonCell cell;
        cell.systemOfRecord = text.startsWith(u'*');
        cell.differs = text.startsWith(u'!');
        cell.text = text.mid(cell.systemOfRecord || cell.differs ? 1 : 0);
        cell.present = !cell.text.isEmpty();
        r.differs = r.differs || cell.differs;
        r.cells.append(cell);
    }
    return r;
}

} // namespace

Api::TransactionView transaction(const Api::ItemView &item, const Api::CauseView &cause)
{
    Api::TransactionView view;
    view.transaction = {.orderKey = item.orderKey,
                        .lane = Lane::Order,
                        .state = TransactionState::Stuck,
                        .customerName = item.customer,
                        .customerKey = u"10482"_s,
                        .entity = item.entity,
                        .amount = item.amount,
                        .openedMs = at(28, 16, 30),
                        .laneSinceMs = item.openedMs,
                        .updatedMs = at(29, 22, 0)};
    view.exceptionId = item.exceptionId;
    view.cause = cause;
    view.state = item.step;
    view.dueMs = item.dueMs;
    view.correlationId = u"tl-9f3a41c1"_s;
    auto stopped = step("erp-order", "netsuite-emea", "NetSuite EMEA", item.step, Capability::Upsert);
    stopped.attempts = attempts();
    stopped.failure = {u"netsuite-emea"_s, u"order.upsert"_s, u"INVALID_KEY_OR_REF"_s,
                       u"The specified item key is invalid: SKU-PRO-EU"_s};
    view.steps = {step("validate", "", "Throughline", StepState::Succeeded, Capability::None),
                  step("erp-customer", "netsuite-emea", "NetSuite EMEA", StepState::Succeeded, Capability::Upsert),
                  stopped};
    view.flows = {
        {.id = u"f1"_s,
         .kind = u"quote-to-cash"_s,
         .title = u"Quote to cash"_s,
         .startedMs = at(28, 16, 40),
         .standing = u"forward"_s,
         .why = {},
         .coming = {
             {u"billing-customer"_s, {}, u"stripe"_s, u"Stripe"_s, {u"erp-order"_s}, u"earlier-step"_s},
             {u"billing-subscription"_s, {}, u"stripe"_s, u"Stripe"_s, {u"billing-customer"_s}, u"earlier-step"_s},
             {u"crm-writeback"_s,
              {},
              u"salesforce-emea"_s,
              u"Salesforce EMEA"_s,
              {u"billing-customer"_s},
              u"earlier-step"_s}}}};
    if (cause.cause.code == "mapping-missing"_L1) { // our own check stopped it: nothing was sent
        view.steps = {step("validate", "", "Throughline", item.step, Capability::None)};
        view.steps.first().failure = {{}, u"validate"_s, cause.cause.code, cause.cause.title + u" (AM-DE)"_s};
    } else if (item.gap) {
        view.steps.clear();
        view.flows.clear();
        view.gap = true;
    }
    for (auto &one : view.steps) {
        one.flow = u"f1"_s;
    }
    view.nodes = {
        node("quote", ObjectKind::Quote, "salesforce-cpq", "Salesforce CPQ", "Q-88213-2", "Approved",
             StepState::Succeeded),
        node("customer", ObjectKind::Customer, "salesforce-emea", "Salesforce EMEA", "Nordlicht", "",
             StepState::Differs, 1),
        node("order", ObjectKind::Order, "netsuite-emea", "NetSuite EMEA", "TL-118342", "4 attempts",
             StepState::DeadLettered),
        node("subscription", ObjectKind::Subscription, "zuora", "Zuora", "A-S00412", "", StepState::Differs, 2),
        node("invoice", ObjectKind::Invoice, "stripe", "Stripe", "in_1QxA7", "Draft", StepState::Succeeded),
        node("fulfilment", ObjectKind::Fulfilment, "sap-de", "SAP S/4HANA DE", "", "due 12:00", StepState::Planned, 0,
             true),
    };
    view.nodes[3].neighbours = 5'001; // the order, and five thousand invoices
    view.records = 5'006;
    view.edges = {{u"quote"_s, u"order"_s, u"otherRefNum"_s},
                  {u"customer"_s, u"order"_s, u"entity 10482"_s},
                  {u"order"_s, u"subscription"_s, u"order_key"_s},
                  {u"order"_s, u"invoice"_s, {}},
                  {u"order"_s, u"fulfilment"_s, {}}};
    view.columns = {{u"salesforce-emea"_s, u"Salesforce EMEA"_s, at(30, 9, 13, 51), true},
                    {u"salesforce-cpq"_s, u"Salesforce CPQ"_s, at(30, 9, 13, 51), true},
                    {u"netsuite-emea"_s, u"NetSuite EMEA"_s, at(30, 9, 10, 2), false},
                    {u"zuora"_s, u"Zuora"_s, at(30, 8, 50, 44), true},
                    {u"stripe"_s, u"Stripe"_s, at(30, 9, 12, 40), true}};
    view.rows = {
        row("start_date", {u"1 Jan 2026"_s, u"*1 Jan 2026"_s, {}, u"!31 Dec 2025"_s, {}}),
        row("bill_to", {u"!Nordlicht Energie SE"_s, u"Nordlicht Holding"_s, {}, u"Nordlicht Holding"_s, {}}),
        row("product", {u"PRO-EU"_s, u"*PRO-EU"_s, {}, u"!PRO-EU-25"_s, u"PRO-EU"_s}),
        row("amount", {u"186,400.00"_s, u"*186,400.00"_s, {}, u"186,400.00"_s, u"186,400.00"_s}),
        row("tax", {{}, {}, {}, {}, u"*35,416.00"_s}),
        row("quantity", {u"200"_s, u"*200"_s, {}, u"200"_s, {}}),
        row("currency", {u"EUR"_s, u"*EUR"_s, {}, u"EUR"_s, u"EUR"_s}),
        row("status", {u"*Closed won"_s, u"Approved"_s, {}, u"Draft"_s, u"Uncommitted"_s}),
    };
    const auto line = [](qint64 time, const char *kind, const QString &text, const QString &detail, StepState state,
                         const QByteArray &payload = {}) {
        const auto system = detail == "Zuora"_L1 ? u"zuora"_s
            : detail == "Salesforce CPQ"_L1      ? u"salesforce-cpq"_s
            : detail.startsWith("HTTP"_L1)       ? u"netsuite-emea"_s
                                                 : QString();
        return Api::HistoryLine{time, QString::fromLatin1(kind), text, detail, state, payload, system};
    };
    int number = 4;
    for (const auto list = attempts(); const auto &attempt : list) {
        view.history.append(line(attempt.atMs, "attempt", u"Attempt %1 create order"_s.arg(number--), u"HTTP 400"_s,
                                 StepState::DeadLettered, refused));
    }
    view.history.append(line(at(28, 16, 44, 30), "event", u"subscription.created"_s, u"Zuora"_s, StepState::Succeeded,
                             R"({"id":"evt_881","type":"subscription.created","data":{"account":"A-S00412"}})"));
    view.history.append(
        line(at(28, 16, 42), "command", u"Mapping v42 activated"_s, u"J. Brandt"_s, StepState::Succeeded));
    view.history.append(line(at(28, 16, 31), "event", u"quote.approved"_s, u"Salesforce CPQ"_s, StepState::Succeeded));
    view.history.append(
        line(at(28, 16, 30), "command", u"Approved by D. Weiss"_s, u"Salesforce CPQ"_s, StepState::Succeeded));
    return view;
}

Api::TransactionView transactionAt(Api::TransactionView view, qint64 atMs)
{
    view.asOfMs = atMs;
    view.history.removeIf([atMs](const Api::HistoryLine &line) { return line.atMs > atMs; });
    for (auto &step : view.steps) {
        step.attempts.removeIf([atMs](const Api::AttemptView &attempt) { return attempt.atMs > atMs; });
        if (step.attempts.isEmpty() && step.state != StepState::Succeeded) {
            step.state = StepState::Planned;
        }
    }
    if (view.history.size() < 4) { // before its first attempt: billing had nothing yet
        view.state = StepState::Planned;
        view.exceptionId.clear();
        for (qsizetype column = 0; column < view.columns.size(); ++column) {
            const auto &system = view.columns[column].system;
            view.columns[column].hasRecord = system.startsWith(u"salesforce"_s);
            for (auto &row : view.rows) {
                auto &cell = row.cells[column];
                cell = view.columns[column].hasRecord ? cell : Api::ComparisonCell{};
                cell.differs = false;
            }
        }
        for (auto &row : view.rows) {
            row.differs = false;
        }
    }
    return view;
}

Api::PlanView plan(const QString &id, const Api::CauseView &cause, const QList<Api::ItemView> &items)
{
    Api::PlanView plan;
    plan.id = id;
    plan.title = u"Replay: SKU-PRO-EU"_s;
    plan.state = Api::PlanState::Planned;
    plan.hash = "7c1e09ab52d488f1c0b731e6a9459f047c1e09ab52d488f1c0b731e6a9459f04";
    plan.actor = u"Marta Kern"_s;
    plan.reason = u"wrong item after v42, fixed in v43"_s;
    plan.frozenMs = at(30, 9, 2);
    plan.mappingVersion = u"product\u2192item v43"_s;
    plan.newerFailures = items.size() == cause.open ? 4 : 0;
    int gate = 1, inGate = 0;
    const QList<int> gateSizes{1, std::max(1, int(items.size()) / 20), std::max(1, int(items.size()) / 4),
                               int(items.size())};
    QMap<QString, Decimal> sums;
    QMap<QString, int> counts;
    for (int i = 0; i < items.size(); ++i) {
        const auto &item = items[i];
        Api::PlanItemView p{.position = i + 1,
                            .exceptionId = item.exceptionId,
                            .orderKey = item.orderKey,
                            .customer = item.customer,
                            .entity = item.entity,
                            .amount = item.amount};
        p.check = i % 21 == 3 ? TargetCheck::PresentEqual
            : i % 33 == 6     ? TargetCheck::PresentDifferent
            : i % 70 == 9     ? TargetCheck::CannotTell
                              : TargetCheck::Absent;
        p.askedMs = at(30, 9, 10, 2 + i / 5);
        p.evidence = p.check == TargetCheck::PresentEqual ? u"NS-%1, equal"_s.arg(44817 + i)
            : p.check == TargetCheck::PresentDifferent    ? u"NS-%1, 69,990"_s.arg(44790 + i)
            : p.check == TargetCheck::CannotTell          ? u"query timed out"_s
                                                          : QString();
        p.request = u"PUT /salesOrder/eid:TL-%1"_s.arg(item.orderKey.mid(8));
        p.body = QByteArray(sent).replace("SKU-PRO-EU", "SKU-PRO-E1");
        p.fields = {{u"item[0].item"_s, u"SKU-PRO-EU"_s, u"SKU-PRO-E1"_s, u"absent"_s, true},
                    {u"taxCode"_s, u"DE-19"_s, u"DE-19-2025"_s, u"absent"_s, true},
                    {u"memo"_s, {}, u"TL 7c1e"_s, u"absent"_s, true},
                    {u"quantity"_s, u"200"_s, u"200"_s, u"absent"_s, false},
                    {u"rate"_s, u"932.00"_s, u"932.00"_s, u"absent"_s, false},
                    {u"total"_s, item.amount.amount.toString(), item.amount.amount.toString(), u"absent"_s, false}};
        p.gate = gate;
        if (++inGate >= gateSizes[gate - 1] && gate < 4) {
            plan.gates.append({gate, inGate, money("18420.00", "EUR"), u"waiting"_s});
            ++gate;
            inGate = 0;
        }
        plan.checks[int(p.check)] += 1;
        if (p.check == TargetCheck::Absent) {
            sums[item.amount.currency] = sums.value(item.amount.currency) + item.amount.amount;
            counts[item.amount.currency] += 1;
        }
        plan.items.append(p);
    }
    if (inGate > 0) {
        plan.gates.append({gate, inGate, money("1330000", "EUR"), u"waiting"_s});
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        plan.money.append({{it.value(), it.key()}, counts[it.key()]});
    }
    plan.left = int(items.size());
    return plan;
}

} // namespace Throughline::Sample
