// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/asking.h"
#include "engine/api/commands.h"
#include "engine/flows/machine.h"
#include "engine/recovery/dryrun.h"
#include "engine/store/auditstore.h"
#include "engine/store/ingeststore.h"
#include "engine/transport/qtfiles.h"
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

    /// order.check, as a person gives it.
    Result<QJsonObject> check(const QString &order)
    {
        static QtFiles files;
        Store::Command one;
        one.seq = 100;
        one.actor = u"marta"_s;
        one.kind = u"order.check"_s;
        one.args = {{u"order"_s, order}};
        one.atMs = desk.clock.wall;
        const Api::CommandWorld world{
            desk.context(), desk.book(), nullptr, files, 0, {}, [] { return Result<void>(); }, {}};
        std::optional<Result<QJsonObject>> kept;
        auto task = Api::performCommand(world, one);
        task.then([&](const Result<QJsonObject> &result) { kept = result; });
        for (int i = 0; i < 10 && !kept; ++i) {
            desk.settle();
        }
        return kept ? *kept : fail(ErrorCode::Bug, u"it does not come to its end"_s);
    }
    qint64 rows(const QString &table)
    {
        auto found = desk.database().select(u"SELECT COUNT(*) FROM "_s + table);
        return need(found.next()) ? found.int64(0) : -1;
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
        QCOMPARE(looks.first().found["answers"_L1]["tax"_L1]["row"_L1]["tax"_L1].toString(), u"19.00"_s);
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
    /// The engine that asked has been replaced when the answer comes: it decides nothing, the other one asks for itself.
    void anAnswerAfterATakeoverDecidesNothing()
    {
        Bench bench;
        auto &desk = bench.desk;
        const auto sleeper = desk.context();
        sleeper->writer.admit([sleeper](Store::Database &) { return sleeper->lease.check(sleeper->token); });
        need(bench.machine->pump());
        QVERIFY(desk.net.waits());
        Store::Lease lease(desk.database(), desk.clock, u"taker"_s, u"boot-1"_s);
        const auto token = need(lease.acquire(u"engine"_s, hour, true));
        bench.reply = refused(); // what it was told is not even true any more
        desk.settle();
        QCOMPARE(bench.asked, 1);
        QCOMPARE(bench.row().state, StepState::Planned);
        QVERIFY(!need(Store::EffectsStore(desk.database()).newestLook(bench.row().intentId)));

        Store::Writer writer(desk.database());
        const auto taker = std::make_shared<Flows::Context>(
            Flows::Context{sleeper->clock, sleeper->random, sleeper->database, writer, lease, token});
        taker->sessions = sleeper->sessions;
        taker->project = sleeper->project;
        taker->flow = sleeper->flow;
        taker->bootId = sleeper->bootId;
        Flows::Machine machine(taker);
        bench.reply = calculation();
        for (int i = 0; i < 6; ++i) {
            need(machine.pump());
            desk.net.deliver();
            need(writer.flush());
        }
        QCOMPARE(bench.asked, 2);
        QCOMPARE(bench.row().state, StepState::Succeeded);
    }
    void aReplayAsksAnew()
    {
        Bench bench;
        bench.reply = refused();
        bench.turn();
        Recovery::Candidate candidate;
        candidate.flow = bench.desk.flows(so).constFirst();
        candidate.step = u"ask"_s;
        candidate.intent = bench.desk.step(so, u"ask"_s)->intent;
        candidate.row = bench.row();
        const auto dryRun = [&] {
            std::optional<Result<QList<Recovery::Built>>> kept;
            auto task = Recovery::dryRun(bench.desk.context(), bench.desk.book(), bench.desk.book(), {candidate}, {});
            task.then([&](const auto &result) { kept = result; });
            bench.desk.settle();
            return need(*kept).constFirst().item;
        };
        auto item = dryRun();
        QCOMPARE(bench.asked, 2);
        QCOMPARE(item.check, TargetCheck::CannotTell); // nothing would be begun
        QVERIFY(item.evidence.contains(u"tax-refused: Stripe, tax: We could not determine"_s));
        bench.reply = calculation();
        item = dryRun();
        QCOMPARE(bench.asked, 3);
        QCOMPARE(item.method, "CHECK"_ba);
        QCOMPARE(item.check, TargetCheck::AbsentUnwitnessed);
        QVERIFY2(item.evidence.contains(u"tax 19.00"_s), qPrintable(item.evidence)); // the answers are shown
    }
    void aPersonAsksNow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("holds") << 200 << u"holds"_s << u"tax 19.00"_s;
        QTest::newRow("refused") << 400 << u"refused"_s << u"We could not determine the customer's tax location"_s;
        QTest::newRow("no answer") << 503 << u"unanswered"_s << u"no answer (HTTP 503: closed for the night)"_s;
    }
    void aPersonAsksNow()
    {
        QFETCH(int, status);
        QFETCH(QString, verdict);
        QFETCH(QString, words);
        Bench bench(false); // also where the flow observes: it is a person who asks
        bench.reply = status == 200 ? calculation()
            : status == 400         ? refused()
                                    : HttpReply{503, {}, "closed for the night"};
        const auto before = bench.row();
        const QList<QString> tables{u"inbox"_s, u"look"_s, u"transition"_s, u"attempt"_s, u"intent"_s};
        QList<qint64> counts;
        for (const auto &table : tables) {
            counts.append(bench.rows(table));
        }
        const auto audits = bench.rows(u"audit"_s);
        const auto asked = bench.check(so);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->value("verdict"_L1).toString(), verdict);
        const auto questions = asked->value("questions"_L1).toArray();
        QCOMPARE(questions.size(), 1); // the same question of two steps is asked once
        QVERIFY2(questions[0]["words"_L1].toString().contains(words), qPrintable(questions[0]["words"_L1].toString()));
        QCOMPARE(questions[0]["answered"_L1].toBool(), status != 503);
        QCOMPARE(bench.asked, 1);
        QVERIFY(bench.row() == before); // nothing but who asked is written
        for (qsizetype i = 0; i < tables.size(); ++i) {
            QCOMPARE(bench.rows(tables.at(i)), counts.at(i));
        }
        QCOMPARE(bench.rows(u"audit"_s), audits + 1);
    }
    void aPersonAsksAboutADealThatIsStillOpen()
    {
        Bench bench;
        const auto open = u"SO-2"_s;
        bench.desk.see(account(open, bench.desk.clock.wall));
        bench.desk.see(opportunity(open, u"open"_s, bench.desk.clock.wall));
        QVERIFY(bench.desk.flows(open).isEmpty());
        const auto asked = bench.check(open);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->value("verdict"_L1).toString(), u"holds"_s);
        QVERIFY(bench.desk.flows(open).isEmpty());
        const auto unknown = bench.check(u"SO-404"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
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
