// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk/desk.h"

#include "engine/flows/steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Throughline;

namespace
{

const auto reference = u"TL-0011-abc123"_s;
constexpr qint64 sentMs = 1'760'000'000'000;

Intent customer()
{
    Intent intent;
    intent.id = "1";
    intent.target = u"stripe"_s;
    intent.operation = u"customer.create"_s;
    intent.capability = Capability::Key;
    intent.reference = reference;
    intent.input = {{u"customer_name"_s, u"Acme GmbH"_s}, {u"customer_ref"_s, u"0011"_s}};
    return intent;
}

HttpReply found(const QByteArray &records, const QByteArray &date = {})
{
    HttpHeaders headers{{"Content-Type"_ba, "application/json"_ba}};
    if (!date.isEmpty()) {
        headers.append({"Date"_ba, date});
    }
    return {200, headers, R"({"data": [)" + records + R"(], "has_more": false})"};
}

const auto newer = R"({"id": "cus_9", "created": 1760000100, "name": "Other", "metadata": {}})"_ba;
const auto ours =
    R"({"id": "cus_1", "created": 1760000001, "name": "Acme GmbH", "metadata": {"tl_key": "TL-0011-abc123"}})"_ba;

} // namespace

/// What a look at a target proves, question by question.
class LookingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The index was empty of ours, then caught up and showed the witness: that proves nothing about ours.
    void absentMustHoldAfterTheWitness_data()
    {
        QTest::addColumn<bool>("catchesUp");
        QTest::addColumn<QString>("check");
        QTest::newRow("absent all the time") << false << toWord(TargetCheck::Absent);
        QTest::newRow("there a moment later") << true << toWord(TargetCheck::AbsentUnwitnessed);
    }
    void absentMustHoldAfterTheWitness()
    {
        QFETCH(bool, catchesUp);
        QFETCH(QString, check);
        Test::Desk desk;
        desk.connect(u"stripe"_s);
        int looks = 0;
        desk.net.answer = [&](const HttpRequest &request) -> Result<HttpReply> {
            const bool witness = !request.url.toString(QUrl::FullyDecoded).contains(reference);
            return witness ? found(newer) : found(++looks > 1 && catchesUp ? ours : QByteArray());
        };
        std::optional<Flows::Looked> looked;
        auto task = Flows::askTarget(desk.context(), customer(), sentMs);
        task.then([&](const Flows::Looked &result) { looked = result; });
        desk.settle();
        QVERIFY(looked);
        QCOMPARE(toWord(looked->check), check);
        QCOMPARE(looks, 2);
    }

    /// The customer has more subscriptions than one page holds, and ours is on the last one; or no page is the last one.
    void everyPageIsRead_data()
    {
        QTest::addColumn<int>("pages"); // until the list ends
        QTest::addColumn<bool>("there"); // ours is on the last one
        QTest::addColumn<QString>("check");
        QTest::newRow("one page") << 1 << true << toWord(TargetCheck::PresentEqual);
        QTest::newRow("on the third") << 3 << true << toWord(TargetCheck::PresentEqual);
        QTest::newRow("on none of three") << 3 << false << toWord(TargetCheck::Absent);
        QTest::newRow("no end") << 1'000'000 << true << toWord(TargetCheck::CannotTell);
    }
    void everyPageIsRead()
    {
        QFETCH(int, pages);
        QFETCH(bool, there);
        QFETCH(QString, check);
        Test::Desk desk;
        desk.connect(u"stripe"_s);
        auto intent = customer();
        intent.operation = u"subscription.create"_s;
        intent.input = {{u"order_key"_s, u"SO-1"_s},
                        {u"stripe_customer"_s, u"cus_1"_s},
                        {u"amount"_s, u"100.00"_s},
                        {u"currency"_s, u"EUR"_s}};
        const auto page = [](int number, const QString &key, bool last) {
            const QJsonObject item{{u"quantity"_s, 1}, {u"price"_s, QJsonObject{{u"unit_amount"_s, 10000}}}};
            const QJsonObject one{{u"id"_s, u"sub_%1"_s.arg(number)},
                                  {u"created"_s, 1'760'000'100},
                                  {u"customer"_s, u"cus_1"_s},
                                  {u"currency"_s, u"eur"_s},
                                  {u"status"_s, u"active"_s},
                                  {u"items"_s, QJsonObject{{u"data"_s, QJsonArray{item}}}},
                                  {u"metadata"_s, QJsonObject{{u"order"_s, u"SO-1"_s}, {u"tl_key"_s, key}}}};
            const QJsonObject list{{u"data"_s, QJsonArray{one}}, {u"has_more"_s, !last}};
            return HttpReply{200, {}, QJsonDocument(list).toJson()};
        };
        desk.net.answer = [&](const HttpRequest &request) -> Result<HttpReply> {
            const QUrlQuery query(request.url);
            if (!query.hasQueryItem(u"customer"_s)) {
                return page(9, {}, true); // the witness
            }
            const auto at = query.queryItemValue(u"starting_after"_s).mid(4).toInt() + 1;
            const bool last = at >= pages;
            return page(at, last && there ? reference : QString(), last);
        };
        std::optional<Flows::Looked> looked;
        auto task = Flows::askTarget(desk.context(), intent, sentMs);
        task.then([&](const Flows::Looked &result) { looked = result; });
        desk.settle();
        QVERIFY(looked);
        QVERIFY2(toWord(looked->check) == check, qPrintable(looked->evidence));
    }

    /// A record of the target is younger than our send only by one and the same clock: ours may be wrong.
    void aWitnessIsDatedByTheTargetsClock_data()
    {
        QTest::addColumn<qint64>("aheadMs"); // of the target's clock
        QTest::addColumn<QString>("check");
        QTest::newRow("clocks agree") << qint64(0) << toWord(TargetCheck::Absent);
        QTest::newRow("ours is behind: it was changed before we sent")
            << qint64(20 * 60'000) << toWord(TargetCheck::AbsentUnwitnessed);
        QTest::newRow("within the second that the header leaves out")
            << qint64(100'400) << toWord(TargetCheck::AbsentUnwitnessed);
    }
    void aWitnessIsDatedByTheTargetsClock()
    {
        QFETCH(qint64, aheadMs);
        QFETCH(QString, check);
        Test::Desk desk;
        desk.connect(u"stripe"_s);
        desk.clock.wall = sentMs + 5'500;
        desk.net.answer = [&](const HttpRequest &request) -> Result<HttpReply> {
            const bool witness = !request.url.toString(QUrl::FullyDecoded).contains(reference);
            return found(witness ? newer : QByteArray(), Test::httpDate(desk.clock.wall + aheadMs));
        };
        std::optional<Flows::Looked> looked;
        auto task = Flows::askTarget(desk.context(), customer(), sentMs);
        task.then([&](const Flows::Looked &result) { looked = result; });
        desk.settle();
        QVERIFY(looked);
        QCOMPARE(toWord(looked->check), check);
    }
};

QTEST_GUILESS_MAIN(LookingTest)
#include "lookingtest.moc"
