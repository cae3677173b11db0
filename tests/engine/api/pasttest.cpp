// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/store/mappingstore.h"
#include "tests/support/desk/plant.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{
const auto so = u"SO-1"_s;
const auto order = u"erp-order"_s;

const Api::StepView *stepOf(const Api::TransactionView &view, const QString &word)
{
    const auto found = std::ranges::find(view.steps, word, &Api::StepView::step);
    return found == view.steps.end() ? nullptr : &*found;
}

/// As mapping.set does, in the store.
void tell(Desk &desk, const QString &key, const QString &value)
{
    auto content = desk.book()->mapping().content();
    auto products = content[u"map product"_s].toObject();
    auto all = products[u"*"_s].toObject();
    all.insert(key, value);
    products.insert(u"*"_s, all);
    content.insert(u"map product"_s, products);
    const auto told = need(Mapping::Mapping::fromContent(content));
    need(Store::MappingStore(desk.database()).use(told.version, told.content(), desk.clock.wall));
}
} // namespace

/// The time machine: what was true at a moment, and nothing that came later.
class PastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A product that a person has mapped while the page is open is no difference between the systems any more.
    void whatAPersonMappedDiffersNoLonger()
    {
        Desk desk;
        desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
        desk.see(quote(so, desk.clock.wall));
        auto deal = opportunity(so, u"won"_s, desk.clock.wall);
        deal.object.lines[0].productCode = u"PRO-NEW"_s;
        desk.see(deal);
        auto booked = erpOrder(so, u"booked"_s, desk.clock.wall);
        booked.object.lines = deal.object.lines;
        booked.object.lines[0].productCode = u"SKU-NEW"_s;
        desk.see(booked);
        const auto reader = need(
            Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
        const auto differs = [&] {
            const auto rows = need(reader->transaction(so)).rows;
            const auto row = std::ranges::find(rows, u"product"_s, &Api::ComparisonRow::attribute);
            return row != rows.end() && row->differs;
        };
        QVERIFY(differs());
        tell(desk, u"PRO-NEW"_s, u"SKU-NEW"_s);
        QVERIFY(!differs());
    }
    /// What a map did not know is shown with what it may be called, and with what was told since, whoever told it.
    void whatAMapDidNotKnowIsAskedForUntilItIsTold()
    {
        Plant plant;
        auto &desk = plant.desk;
        desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
        desk.see(quote(so, desk.clock.wall));
        auto deal = opportunity(so, u"won"_s, desk.clock.wall);
        deal.object.lines[0].productCode = u"PRO-EU-NEW"_s;
        desk.see(deal);
        plant.settle();
        const auto reader = need(
            Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
        const auto missing = [&] { return need(reader->transaction(so)).missing; };
        QVERIFY(missing());
        QCOMPARE(missing()->map, u"product"_s);
        QCOMPARE(missing()->key, u"PRO-EU-NEW"_s);
        QCOMPARE(missing()->value, QString());
        QCOMPARE(missing()->known.first(), u"SKU-PRO-E1"_s); // PRO-EU: the key most like it
        QVERIFY(missing()->known.size() > 1);
        tell(desk, u"PRO-EU-NEW"_s, u"SKU-NEW"_s);
        QCOMPARE(missing()->value, u"SKU-NEW"_s);
    }
    /// What a flow has not begun is listed with what it waits for.
    void whatIsStillToComeSaysWhatItWaitsFor()
    {
        Desk desk;
        desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
        const auto opened = desk.clock.wall;
        desk.see(quote(so, opened));
        desk.see(opportunity(so, u"won"_s, opened));
        const auto reader = need(
            Api::Reader::open(desk.workspace()).transform([](auto one) { return std::shared_ptr(std::move(one)); }));
        const auto course = [&] { return need(reader->transaction(so)).flows.value(0); };
        const auto coming = [&](const QString &word) {
            const auto list = course().coming;
            const auto found = std::ranges::find(list, word, &Api::ComingStep::step);
            return found == list.end() ? Api::ComingStep() : *found;
        };
        QCOMPARE(course().kind, u"quote-to-cash"_s);
        QCOMPARE(course().standing, u"forward"_s);
        QCOMPARE(coming(order).after, QStringList{u"erp-customer"_s});
        QCOMPARE(coming(order).systemName, u"NetSuite EMEA"_s);
        QCOMPARE(coming(order).waiting, u"earlier-step"_s);
        desk.succeed(so, u"erp-customer"_s, u"7"_s);
        QCOMPARE(coming(order).step, QString()); // begun
        desk.sendAndEnd(so, order, {StepState::Succeeded}, u"44-SO-1"_s); // the answer names an id alone
        desk.succeed(so, u"billing-customer"_s, u"cus_1"_s);
        desk.succeed(so, u"billing-subscription"_s, u"sub_1"_s);
        QCOMPARE(course().coming.size(), 1);
        QCOMPARE(coming(u"crm-writeback"_s).waiting, u"number"_s);
        const auto unread = desk.clock.wall;
        desk.clock.pass(minute);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall));
        QVERIFY(course().coming.isEmpty());
        const auto then = need(reader->transactionAt(so, unread)); // what was wanted then is not read again
        QCOMPARE(then.flows.size(), 1);
        QVERIFY(then.flows.first().coming.isEmpty());
        QVERIFY(std::ranges::all_of(then.steps, [&](const auto &step) { return step.flow == then.flows.first().id; }));
    }
    void aTransactionReadsAsItWasThen()
    {
        Desk desk;
        desk.operate(u"quote-to-cash"_s, desk.clock.wall - hour);
        const auto before = desk.clock.wall - 1;
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall));
        const auto won = desk.clock.wall;
        desk.clock.pass(10 * minute);
        desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        const auto customer = desk.clock.wall;
        desk.clock.pass(10 * minute);
        desk.sendAndEnd(so, order, {StepState::DeadLettered});
        const auto refused = desk.clock.wall;
        desk.clock.pass(10 * minute);
        desk.see(erpOrder(so, u"booked"_s, desk.clock.wall));

        const auto opened = Api::Reader::open(desk.workspace());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        auto &reader = *opened;
        const auto now = need(reader->transaction(so));
        QCOMPARE(now.asOfMs, 0);
        QCOMPARE(stepOf(now, order)->state, StepState::DeadLettered);
        QVERIFY(std::ranges::contains(now.nodes, ObjectKind::Order, &Api::LineageNode::kind));

        const auto nothing = reader->transactionAt(so, before);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);

        const auto atWon = need(reader->transactionAt(so, won));
        QCOMPARE(atWon.asOfMs, won);
        QVERIFY(!stepOf(atWon, order)); // not planned yet
        QCOMPARE(stepOf(atWon, u"erp-customer"_s)->state, StepState::Planned);
        QVERIFY(atWon.exceptionId.isEmpty());
        QVERIFY(std::ranges::none_of(atWon.history, [&](const auto &line) { return line.atMs > won; }));
        const auto erp = std::ranges::find(atWon.columns, u"netsuite-emea"_s, &Api::ComparisonColumn::system);
        QVERIFY(erp == atWon.columns.end() || !erp->hasRecord);

        const auto atCustomer = need(reader->transactionAt(so, customer));
        QCOMPARE(stepOf(atCustomer, u"erp-customer"_s)->targetId, u"7001"_s);
        QCOMPARE(stepOf(atCustomer, order)->state, StepState::Planned);
        QVERIFY(stepOf(atCustomer, order)->attempts.isEmpty());

        const auto atRefused = need(reader->transactionAt(so, refused));
        QCOMPARE(stepOf(atRefused, order)->state, StepState::DeadLettered);
        QCOMPARE(atRefused.state, StepState::DeadLettered);
        QVERIFY(std::ranges::none_of(atRefused.nodes, [](const auto &node) {
            return node.kind == ObjectKind::Order && !node.expected && node.record.system == "netsuite-emea"_L1;
        }));
        const auto last = need(reader->transactionAt(so, desk.clock.wall));
        QCOMPARE(last.rows.size(), now.rows.size());
        QCOMPARE(last.history.size(), now.history.size());
        QCOMPARE(last.transaction.lane, now.transaction.lane);
        QCOMPARE(last.exceptionId, now.exceptionId);
    }
};

QTEST_GUILESS_MAIN(PastTest)
#include "pasttest.moc"
