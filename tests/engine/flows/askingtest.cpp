// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/asking.h"
#include "engine/flows/machine.h"
#include "tests/support/desk/desk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Test;

namespace
{

const auto so = u"SO-1"_s;
const auto quoteToCash = u"quote-to-cash"_s;

/// The shipped flow, of whose questions only the one about tax is left; it must be answered.
void askTaxAlone(QList<Config::Flow> &flows)
{
    for (auto &flow : flows) {
        for (auto &step : flow.steps) {
            if (step.step == "ask"_L1) {
                step.asks.removeIf([](const Config::Ask &ask) { return ask.name != "tax"_L1; });
                step.asks.first().mayBeSilent = false;
                step.require.removeIf([](const auto &one) { return one.code != "tax-refused"_L1; });
                step.answerWithinMs = hour;
            }
        }
    }
}

HttpReply calculation()
{
    return {200,
            {},
            R"({"object": "tax.calculation", "amount_total": 11900, "tax_amount_exclusive": 1900, "currency": "eur"})"};
}

HttpReply refused()
{
    return {400,
            {},
            "{\"error\": {\"type\": \"invalid_request_error\", \"code\": \"customer_tax_location_invalid\",\n"
            "        \"message\": \"We could not determine the customer's tax location based on the provided customer "
            "address.\"}}"};
}

Observation account(const QString &orderKey, qint64 versionMs)
{
    Observation version;
    version.record = {u"salesforce-emea"_s, u"Account"_s, u"001-"_s + orderKey};
    version.versionMs = versionMs;
    version.mappingVersion = u"test"_s;
    version.object.kind = ObjectKind::Customer;
    version.object.status = u"active"_s;
    version.object.keys = {{u"customer_ref"_s, version.record.id}};
    version.object.attributes = {{u"country"_s, u"DE"_s}, {u"postal_code"_s, u"20457"_s}};
    return version;
}

/// A won deal before its check, and the machine over it.
struct Bench {
    explicit Bench(bool operates = true)
        : desk(askTaxAlone)
    {
        desk.connect(u"stripe"_s);
        desk.operate(quoteToCash, desk.clock.wall - hour);
        desk.see(account(so, desk.clock.wall));
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall));
        if (!operates) {
            desk.operate(quoteToCash, std::nullopt);
        }
        desk.net.answer = [this](const HttpRequest &request) -> Result<HttpReply> {
            asked += request.url.path() == "/v1/tax/calculations"_L1 ? 1 : 0;
            body = request.body;
            return reply;
        };
        machine = std::make_unique<Flows::Machine>(desk.context());
    }
    void turn(qint64 ms = 0)
    {
        desk.clock.pass(ms);
        for (int i = 0; i < 4; ++i) {
            need(machine->pump());
            desk.settle();
        }
    }
    Store::StepRow row() { return desk.step(so, u"ask"_s)->row; }
    /// The process dies: a new machine knows nothing.
    void restart()
    {
        machine = std::make_unique<Flows::Machine>(desk.context());
        desk.context()->stopping = false;
    }

    Desk desk;
    Result<HttpReply> reply = calculation();
    int asked = 0;
    QByteArray body;
    std::unique_ptr<Flows::Machine> machine;
};

} // namespace

/// A check that asks, from the drafted step to its verdict, over the machine.
class AskingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerLetsTheFlowGoOn()
    {
        Bench bench;
        QCOMPARE(bench.row().state, StepState::Planned);
        QVERIFY(!bench.desk.step(so, u"erp-customer"_s)); // nothing is prepared before the answer
        bench.turn();
        QCOMPARE(bench.asked, 1);
        QVERIFY(bench.body.contains("customer_details[address][country]=DE"));
        QVERIFY(bench.body.contains("line_items[0][amount]=10000"));
        QCOMPARE(bench.row().state, StepState::Succeeded);
        QVERIFY(bench.desk.step(so, u"erp-customer"_s));
        const auto looks = need(Store::EffectsStore(bench.desk.database()).looks(bench.row().intentId));
        QCOMPARE(looks.size(), 1);
        QVERIFY(looks.first().inboxSeq > 0); // the raw answer is kept
        QCOMPARE(looks.first().found["answers"_L1]["tax"_L1]["row"_L1]["tax"_L1].toInt(), 1900);
        bench.turn(10 * minute);
        QCOMPARE(bench.asked, 1);
        QVERIFY(need(Store::EffectsStore(bench.desk.database()).attempts(bench.row().intentId)).isEmpty());
    }
    void aRefusalIsADeadLetterInTheVendorsWords()
    {
        Bench bench;
        bench.reply = refused();
        bench.turn();
        QCOMPARE(bench.row().state, StepState::DeadLettered);
        QCOMPARE(bench.row().lastCode, u"tax-refused"_s);
        QVERIFY(bench.row().lastMessage.contains(u"We could not determine the customer's tax location"_s));
        QVERIFY(!bench.desk.step(so, u"erp-customer"_s));
        bench.turn(hour);
        QCOMPARE(bench.asked, 1); // it waits for a person
    }
    void withoutAnAnswerItWaitsAndGoesOnByItself_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer at all, 1: not to be read
        QTest::newRow("down") << 0;
        QTest::newRow("unreadable") << 1;
        QTest::newRow("throttled") << 429;
        QTest::newRow("broken") << 500;
        QTest::newRow("refused for another reason") << 403;
    }
    void withoutAnAnswerItWaitsAndGoesOnByItself()
    {
        QFETCH(int, status);
        Bench bench;
        bench.reply = status == 0 ? Result<HttpReply>(fail(ErrorCode::ReplyLost, u"timed out"_s))
            : status == 1
            ? Result<HttpReply>(HttpReply{200, {}, "<html>"})
            : Result<HttpReply>(HttpReply{status, {{"Retry-After", "30"}}, R"({"error": {"message": "later"}})"});
        bench.turn();
        QCOMPARE(bench.row().state, StepState::Planned);
        QVERIFY(bench.row().nextReason == "unanswered"_L1 || bench.row().nextReason == "system-held"_L1);
        QVERIFY(bench.row().nextAtMs > bench.desk.clock.wall);
        const auto asked = bench.asked;
        bench.turn(1);
        QCOMPARE(bench.asked, asked);
        bench.reply = calculation();
        for (int i = 0; i < 10; ++i) {
            bench.turn(minute);
        }
        QCOMPARE(bench.row().state, StepState::Succeeded);
        QVERIFY(bench.desk.step(so, u"erp-customer"_s));
    }
    void afterTheAgeLimitAPersonIsAsked()
    {
        Bench bench;
        bench.reply = HttpReply{503, {}, "down for maintenance"};
        for (int i = 0; i < 200 && bench.row().state == StepState::Planned; ++i) {
            bench.turn(minute);
            if (i == 10) {
                bench.restart(); // its age is in the store
            }
        }
        QCOMPARE(bench.row().state, StepState::DeadLettered);
        QCOMPARE(bench.row().lastCode, u"check-unanswered"_s);
        QVERIFY(bench.row().lastMessage.contains(u"down for maintenance"_s));
        QVERIFY(bench.asked > 5 && bench.asked < 60);
    }
    void whereTheFlowObservesNobodyIsAsked()
    {
        Bench bench(false);
        for (int i = 0; i < 5; ++i) {
            bench.turn(minute);
        }
        QCOMPARE(bench.asked, 0);
        QCOMPARE(bench.row().state, StepState::Planned);
        QCOMPARE(bench.row().nextReason, u"observe"_s);
    }
    void aDealLostMeanwhileIsAskedAboutNoMore()
    {
        Bench bench;
        bench.reply = HttpReply{503, {}, "down"};
        bench.turn();
        bench.desk.see(opportunity(so, u"lost"_s, bench.desk.clock.wall + 1));
        const auto asked = bench.asked;
        for (int i = 0; i < 5; ++i) {
            bench.turn(minute);
        }
        QCOMPARE(bench.row().state, StepState::Cancelled);
        QCOMPARE(bench.asked, asked);
    }
    void diedBetweenTheQuestionAndItsAnswer()
    {
        Bench bench;
        need(bench.machine->pump());
        bench.machine.reset(); // the answer comes to nobody
        bench.desk.settle();
        QCOMPARE(bench.row().state, StepState::Planned);
        bench.restart();
        bench.turn();
        QCOMPARE(bench.row().state, StepState::Succeeded);
    }
    void aFlowThatIsPastItIsNotAsked()
    {
        // The check came into the definition after the flow had begun.
        Bench bench;
        bench.turn();
        QVERIFY(bench.desk.step(so, u"erp-customer"_s));
        const auto flow = bench.desk.flows(so).constFirst();
        const auto draft = need(bench.desk.book()->draft(bench.desk.database(), flow, u"ask"_s, 1));
        QVERIFY(!Flows::asks(draft.intent.input) && !draft.refusal);
    }
    void whatWasAnsweredBeforeIsNotAskedAgain()
    {
        Bench bench;
        bench.turn();
        bench.desk.succeed(so, u"erp-customer"_s, u"7001"_s);
        bench.desk.succeed(so, u"erp-order"_s, u"7002"_s);
        const auto again = bench.desk.step(so, u"ask-tax"_s);
        QVERIFY(again);
        QCOMPARE(again->row.state, StepState::Succeeded);
        QVERIFY(!Flows::asks(again->intent.input));
        QVERIFY(bench.desk.step(so, u"billing-customer"_s));
    }
    void anAccountWithoutACountryIsNotAskedAbout()
    {
        Desk desk(askTaxAlone);
        desk.operate(quoteToCash, desk.clock.wall - hour);
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall));
        QCOMPARE(desk.step(so, u"ask"_s)->row.state, StepState::Succeeded);
        QVERIFY(desk.step(so, u"erp-customer"_s));
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "askingtest.moc"
