// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/planorder.h"
#include "engine/api/reader.h"
#include "engine/store/mappingstore.h"
#include "tests/engine/recovery/plandesk.h"

#include <QJsonArray>

using namespace Throughline;
using namespace Throughline::Test;

namespace
{

/// Two deals whose customer Stripe refused, and a Stripe that has nothing.
QStringList refusedInBilling(Desk &desk)
{
    QStringList ids;
    for (const auto &so : {u"SO-1"_s, u"SO-2"_s}) {
        dealUntilBilling(desk, so);
        ids.append(refusedStep(desk, so, u"billing-customer"_s).item.id);
    }
    desk.connect(u"stripe"_s);
    desk.net.answer = [](const HttpRequest &) { return HttpReply{200, {}, searchAnswer()}; };
    return ids;
}

Result<QString> edited(Desk &desk, const QStringList &ids, const QJsonObject &edits)
{
    PlanOrder order;
    order.members.exceptionIds = ids;
    order.edits = edits;
    return planned(desk, order);
}

Result<PlanOrder> ordered(const QJsonObject &args, qint64 atMs = 0)
{
    Store::Command command;
    command.kind = u"plan.create"_s;
    command.args = args;
    command.atMs = atMs;
    return Api::planOrder(command);
}

QByteArray bodyOf(Desk &desk, const Store::PlanItem &item)
{
    return need(Store::EffectsStore(desk.database()).requestBody(item.request["body"_L1].toString().toLatin1()));
}

/// Keeps what is asked of the store.
class Listening final : public Store::StoreProbe
{
public:
    std::optional<Error> before(Operation, QStringView sql) override
    {
        if (sql.startsWith("SELECT"_L1)) {
            statements.insert(sql.toString());
        }
        return std::nullopt;
    }
    QSet<QString> statements;
};

} // namespace

/// What is frozen: members, edits, mapping, order.
class PlanningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneFieldIsChangedForAll()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        const auto plan = edited(desk, ids, {{u"*"_s, QJsonObject{{u"customer_name"_s, u"Nordwind GmbH"_s}}}});
        VERIFY_RESULT(plan);
        const auto items = itemsOf(desk, *plan);
        QCOMPARE(items.size(), 2);
        for (const auto &item : items) {
            QVERIFY(bodyOf(desk, item).contains("Nordwind+GmbH") || bodyOf(desk, item).contains("Nordwind%20GmbH"));
            const auto edit = item.request["edits"_L1].toArray().at(0);
            QCOMPARE(edit["before"_L1].toString(), u"Nordwind "_s + item.orderKey); // the original is kept
            QCOMPARE(edit["after"_L1].toString(), u"Nordwind GmbH"_s);
            QVERIFY(item.fields["changes"_L1].toArray().at(0)["changed"_L1].toBool());
        }
        // What is sent is what was edited, under a key of its own, and asked for with the edited value.
        const auto before = desk.step(u"SO-1"_s, u"billing-customer"_s)->intent;
        approveAndRun(desk, *plan);
        pumped(desk, *plan, 3);
        const auto after = desk.step(u"SO-1"_s, u"billing-customer"_s)->intent;
        QCOMPARE(after.generation, before.generation + 1);
        QCOMPARE(after.input["customer_name"_L1].toString(), u"Nordwind GmbH"_s);
        QVERIFY(after.idempotencyKey != before.idempotencyKey);
        const auto request =
            Connectors::requestFor(desk.context()->sessions[u"stripe"_s]->system(),
                                   *Flows::operationOf(*desk.context(), after), Flows::operationInput(after));
        QCOMPARE(requestHash(request->method, request->url.toString(QUrl::FullyEncoded), request->body),
                 items.first().bodyHash);
    }
    void oneLostAnswerLeavesNothingOut()
    {
        for (const int lost : {1, 2}) {
            Desk desk;
            const auto ids = refusedInBilling(desk);
            int left = lost;
            desk.net.answer = [&left](const HttpRequest &) {
                return left-- > 0 ? HttpReply{503, {}, "{}"} : HttpReply{200, {}, searchAnswer()};
            };
            const auto items = itemsOf(desk, need(edited(desk, {ids.first()}, {})));
            QCOMPARE(items.size(), 1);
            // Asked twice, not for ever: a system that does not answer leaves its item to a person.
            QCOMPARE(items.first().check == TargetCheck::CannotTell, lost == 2);
        }
    }
    void anotherChoiceReplacesThePlan()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        const auto first = need(edited(desk, ids, {}));
        VERIFY_REFUSED(edited(desk, ids, {}), first); // its members are taken
        PlanOrder order;
        order.members.exceptionIds = ids;
        order.replaces = first;
        order.edits = {{u"*"_s, QJsonObject{{u"customer_name"_s, u"  "_s}}}};
        VERIFY_REFUSED(planned(desk, order), u"empty"_s);
        QCOMPARE(stateOf(desk, first), u"planned"_s); // what does not fit leaves everything as it was
        order.edits = {{u"*"_s, QJsonObject{{u"customer_name"_s, u"Nordwind GmbH"_s}}}};
        const auto second = need(planned(desk, order));
        QCOMPARE(stateOf(desk, first), u"stopped"_s);
        QCOMPARE(itemsOf(desk, second).size(), 2);
        QVERIFY(need(Store::PlanStore(desk.database()).plan(first))->hash
                != need(Store::PlanStore(desk.database()).plan(second))->hash);
        approveAndRun(desk, second);
        order.replaces = second;
        VERIFY_REFUSED(planned(desk, order), u"holding"_s); // one that may send is not replaced
    }
    void anEditOfTheSameBodyIsANewKey()
    {
        Desk desk;
        refusedInBilling(desk);
        const auto step = *desk.step(u"SO-1"_s, u"billing-customer"_s);
        const auto plain = need(desk.book()->draft(desk.database(), step.flow, step.step, 1));
        auto draft = plain;
        auto input = draft.intent.input;
        input.insert(u"customer_name"_s, u"Other"_s);
        desk.book()->edit(draft, input);
        QVERIFY(draft.intent.idempotencyKey != plain.intent.idempotencyKey);
        desk.book()->edit(draft, plain.intent.input);
        QCOMPARE(draft.intent.idempotencyKey, plain.intent.idempotencyKey);
        QCOMPARE(draft.intent.id, plain.intent.id);
    }
    void onlyTheNamedOneIsEdited()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        const auto plan = edited(desk, ids, {{u"SO-2"_s, QJsonObject{{u"/customer_name"_s, u"Only me"_s}}}});
        VERIFY_RESULT(plan);
        const auto items = itemsOf(desk, *plan);
        QVERIFY(!items.at(0).request.contains(u"edits"_s));
        QVERIFY(items.at(1).request.contains(u"edits"_s));
        QCOMPARE(need(Store::PlanStore(desk.database()).plan(*plan))->content["edited"_L1].toInt(), 1);
    }
    void editsThatDoNotFitFreezeNothing()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        const auto with = [&](const QString &whom, const QString &field, const QJsonValue &value) {
            return edited(desk, ids, {{whom, QJsonObject{{field, value}}}});
        };
        VERIFY_REFUSED(with(u"*"_s, u"colour"_s, u"red"_s), u"customer_name"_s);
        VERIFY_REFUSED(with(u"*"_s, u"customer_name"_s, u""_s), u"empty"_s);
        VERIFY_REFUSED(with(u"SO-9"_s, u"customer_name"_s, u"x"_s), u"changes nothing that this plan sends"_s);
        VERIFY_REFUSED(with(u"SO-1"_s, u"customer_name"_s, u"Nordwind SO-1"_s), u"changes nothing"_s);
        QVERIFY(need(Store::PlanStore(desk.database()).claims()).isEmpty());
        const auto check = refusedDeal(desk, u"SO-3"_s);
        VERIFY_REFUSED(edited(desk, {check.item.id}, {{u"*"_s, QJsonObject{{u"entity"_s, u"AM-US"_s}}}}),
                       u"repair them"_s);
    }
    /// A shared customer is one effect: whoever waits for it is claimed with it.
    void whoSharesTheEffectIsClaimedToo()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        for (const auto &so : {u"SO-1"_s, u"SO-2"_s}) {
            auto deal = opportunity(so, u"won"_s, desk.clock.wall + minute);
            deal.object.customerKey = u"001-shared"_s;
            desk.see(quote(so, desk.clock.wall));
            desk.see(deal);
        }
        refusedStep(desk, u"SO-1"_s, u"erp-customer"_s);
        desk.project(u"SO-2"_s);
        const auto rows = need(Store::ProjectionStore(desk.database())
                                   .exceptionsOfIntent(desk.step(u"SO-1"_s, u"erp-customer"_s)->row.intentId));
        QCOMPARE(rows.size(), 2);
        const auto plan = need(plannedFor(desk, rows.at(0).item.id));
        VERIFY_REFUSED(plannedFor(desk, rows.at(1).item.id), plan);
        // And who comes to wait for it later.
        auto late = opportunity(u"SO-3"_s, u"won"_s, desk.clock.wall + minute);
        late.object.customerKey = u"001-shared"_s;
        desk.see(quote(u"SO-3"_s, desk.clock.wall));
        desk.see(late);
        const auto more = need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(rows.at(0).item.intentId));
        QCOMPARE(more.size(), 3);
        for (const auto &row : more) {
            VERIFY_REFUSED(plannedFor(desk, row.item.id), plan);
        }
        QCOMPARE(itemsOf(desk, plan).size(), 1);
    }
    void membersByFilter()
    {
        Desk desk;
        refusedInBilling(desk);
        historyGap(desk, u"SO-3"_s);
        Store::ExceptionFilter filter;
        filter.system = u"stripe"_s;
        PlanOrder order;
        order.members.filter = filter;
        const auto plan = need(planned(desk, order));
        QCOMPARE(itemsOf(desk, plan).size(), 2);
        QCOMPARE(need(Store::PlanStore(desk.database()).plan(plan))->content["filter"_L1]["system"_L1].toString(),
                 u"stripe"_s);
        order.members.filter = Store::ExceptionFilter();
        VERIFY_REFUSED(planned(desk, order), u"an empty filter replays nothing"_s);
        filter = {};
        filter.orderPrefix = u"SO-3"_s;
        order.members.filter = filter;
        QCOMPARE(itemsOf(desk, need(planned(desk, order))).size(), 1);
        filter = {};
        filter.openedBeforeMs = desk.clock.wall - 24 * hour;
        order.members.filter = filter;
        VERIFY_REFUSED(planned(desk, order), u"nothing to replay"_s);
    }
    void theFilterOfACommand()
    {
        const auto noon = qint64{1'760'000'000'000};
        const auto order = ordered({{u"filter"_s,
                                     QJsonObject{{u"entity"_s, u"AM-DE"_s},
                                                 {u"text"_s, u"so-2026"_s},
                                                 {u"older_than"_s, u"2h"_s},
                                                 {u"in_doubt"_s, true}}}},
                                   noon);
        VERIFY_RESULT(order);
        QCOMPARE(order->members.filter->openedBeforeMs, noon - 2 * hour); // frozen when the command was given
        QCOMPARE(order->members.filter->orderPrefix, u"SO-2026"_s);
        QCOMPARE(order->members.filter->step, StepState::InDoubt);
        VERIFY_REFUSED(ordered({{u"filter"_s, QJsonObject()}}), u"empty filter"_s);
        VERIFY_REFUSED(ordered({{u"filter"_s, QJsonObject{{u"entity"_s, u" "_s}}}}), u"empty filter"_s);
        VERIFY_REFUSED(ordered({{u"filter"_s, QJsonObject{{u"colour"_s, u"red"_s}}}}), u"no field colour"_s);
        VERIFY_REFUSED(ordered({{u"filter"_s, QJsonObject{{u"older_than"_s, u"soon"_s}}}}), u"no span"_s);
        VERIFY_REFUSED(ordered({{u"cause"_s, u"x"_s}, {u"filter"_s, QJsonObject{{u"entity"_s, u"A"_s}}}}), u"name"_s);
        VERIFY_REFUSED(ordered({}), u"empty filter"_s);
    }
    /// What stands is read and never sent; what follows is behind it.
    void fromTheStart()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        PlanOrder order;
        order.members.exceptionIds = {ids.first()};
        order.members.from = u"start"_s;
        const auto plan = need(planned(desk, order));
        const auto items = itemsOf(desk, plan);
        QStringList kinds;
        for (const auto &item : items) {
            kinds.append(item.request["step"_L1].toString() + u' ' + item.request["kind"_L1].toString());
        }
        QCOMPARE(kinds,
                 (QStringList{u"validate verify"_s, u"erp-customer verify"_s, u"erp-order verify"_s,
                              u"billing-customer replay"_s}));
        QCOMPARE(items.at(3).request["after"_L1].toArray(), (QJsonArray{1, 2, 3}));
        // NetSuite cannot be asked here, so nobody can tell whether the order stands: billing is held behind it.
        approveAndRun(desk, plan);
        QCOMPARE(pumped(desk, plan), u"finished"_s);
        QCOMPARE(receipts(desk, plan), (QStringList{u"already-there"_s, u"in-doubt"_s, u"in-doubt"_s, u"failed"_s}));
        QCOMPARE(need(Store::PlanStore(desk.database()).receipts(plan)).constLast().detail["held_by"_L1].toInt(), 3);
        QCOMPARE(desk.step(u"SO-1"_s, u"billing-customer"_s)->row.state, StepState::DeadLettered);
        order.members.from = u"billing-customer"_s;
        QCOMPARE(itemsOf(desk, need(planned(desk, order))).size(), 1);
    }
    void fromAStepThatIsNone()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        PlanOrder order;
        order.members.exceptionIds = {ids.first()};
        order.members.from = u"shipping"_s;
        VERIFY_REFUSED(planned(desk, order), u"billing-subscription, crm-writeback"_s);
        order.members.from = u"crm-writeback"_s;
        VERIFY_REFUSED(planned(desk, order), u"stands at billing-customer"_s);
        order.members.exceptionIds = {historyGap(desk, u"SO-3"_s).item.id};
        order.members.from = u"erp-order"_s;
        VERIFY_REFUSED(planned(desk, order), u"only be taken up from the start"_s);
    }
    void anOldMapping()
    {
        Desk desk;
        const auto old = desk.book()->mapping();
        Store::MappingStore(desk.database());
        need(Store::MappingStore(desk.database()).use(old.version, old.content(), desk.clock.wall));
        const auto ids = refusedInBilling(desk);
        auto content = old.content();
        auto products = content[u"map product"_s].toObject();
        auto all = products[u"*"_s].toObject();
        all.insert(u"SUP-GOLD"_s, u"SKU-NEW"_s);
        products.insert(u"*"_s, all);
        content.insert(u"map product"_s, products);
        const auto current = need(Mapping::Mapping::fromContent(content));
        QVERIFY(current.version != old.version);
        QCOMPARE(need(Mapping::Mapping::fromContent(old.content())).version, old.version);
        desk.clock.pass(hour);
        need(Store::MappingStore(desk.database()).use(current.version, current.content(), desk.clock.wall));
        desk.book()->setMapping(current);

        PlanOrder order;
        order.members.exceptionIds = {ids.at(0)};
        const auto mappingOf = [&](const QString &plan) {
            return need(Store::PlanStore(desk.database()).plan(plan))->mappingVersion;
        };
        const auto plan = need(planned(desk, order));
        QCOMPARE(mappingOf(plan), current.version);
        need(stop(desk.database(), plan, marta, {}, desk.clock.wall, 0));
        order.mapping = u"original"_s;
        const auto original = need(planned(desk, order));
        QCOMPARE(mappingOf(original), old.version);
        // It is begun with the mapping it was planned with.
        approveAndRun(desk, original);
        pumped(desk, original, 3);
        QCOMPARE(desk.step(u"SO-1"_s, u"billing-customer"_s)->intent.generation, 1);

        order.members.exceptionIds = {ids.at(1)};
        order.mapping = old.version.left(10);
        QCOMPARE(mappingOf(need(planned(desk, order))), old.version);
        order.members.exceptionIds = {refusedDeal(desk, u"SO-3"_s).item.id};
        order.mapping = u"abcdef99"_s;
        VERIFY_REFUSED(planned(desk, order), u"there is no mapping abcdef99"_s);
        order.mapping = old.version.left(3);
        VERIFY_REFUSED(planned(desk, order), u"at least 6 digits"_s);
        order.mapping = old.version;
        VERIFY_REFUSED(planned(desk, order), u"a check lets the flow go on with the current mapping"_s);
    }
    /// Asked to sort, SQLite likes to read everything in the order of a primary key: planning thousands becomes quadratic.
    void noQuestionOfOneItemReadsThemAll()
    {
        Desk desk;
        const auto ids = refusedInBilling(desk);
        Listening listening;
        desk.database().setProbe(&listening);
        PlanOrder order;
        order.members.exceptionIds = ids;
        const auto plan = need(planned(desk, order));
        approveAndRun(desk, plan);
        pumped(desk, plan, 5);
        desk.project(u"SO-1"_s);
        auto reader = need(
            Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
        reader->database().setProbe(&listening);
        need(reader->plan(plan));
        reader->database().setProbe(nullptr);
        desk.database().setProbe(nullptr);
        QVERIFY(listening.statements.size() > 20);
        // Small by nature: n is a bounded inner question; claims and plans at work, all mappings, how often a clock was set; the
        // ends of the audit and of the inbox are read from their ends.
        const QStringList whole{u"plan_claim"_s,
                                u"mapping_version"_s,
                                u"plan_policy"_s,
                                u"clock_jump"_s,
                                u"FROM audit WHERE tenant ||"_s,
                                u"FROM inbox WHERE tenant || '' = ? ORDER BY seq DESC LIMIT 1"_s};
        for (const auto &sql : std::as_const(listening.statements)) {
            auto rows = desk.database().statement(u"EXPLAIN QUERY PLAN "_s + sql);
            for (auto left = sql.count(u'?'); left > 0; --left) {
                rows.bind(u"x"_s);
            }
            while (need(rows.next())) {
                const auto step = rows.text(3);
                const bool all = step.startsWith("SCAN"_L1) || step.endsWith("(tenant=?)"_L1);
                const bool small =
                    std::ranges::any_of(whole, [&](const QString &table) { return sql.contains(table); });
                QVERIFY2(!all || small || step == "SCAN n"_L1, qPrintable(step + u": "_s + sql));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlanningTest)
#include "planningtest.moc"
