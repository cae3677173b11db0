// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk/desk.h"

#include "engine/flows/steps.h"

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
