// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/payload.h"
#include "app/components/payloadmodel.h"
#include "app/components/syntax.h"
#include "app/words/payloaddiff.h"
#include "app/words/payloads.h"
#include "app/words/statuswords.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class PayloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryToken();
    void otherBytes();
    void guilty();
    void sortedJsonKeepsTokens();
    void diffs_data();
    void diffs();
    void diffOfStrangersEnds();
    void coloursKeepTheText();
    void longOnesAreCut();
    void comparesOnScreen();
    void payloadsAreNumbered();
    void aBatchSaysSo();
    void statesOfRecords();
};

void PayloadTest::keepsEveryToken()
{
    const QByteArray json =
        R"({"rate":932.00,"big":12345678901234567890.10,"text":"a \"{b},c\" é","items":[{"externalId":"SKU-PRO-EU"},)"
        R"({"externalId":"SKU-2","quantity":200,"note":"long enough to be put on lines of its own"}],"empty":{}})";
    const auto lines = payloadLines(json);
    QVERIFY(lines.size() > 6);
    const QString joined = lines.join(QString());
    QVERIFY(joined.contains(u"932.00"_s));
    QVERIFY(joined.contains(u"12345678901234567890.10"_s));
    const QString quoted = QString::fromUtf8(R"("a \"{b},c\" é")");
    QVERIFY(joined.contains(quoted));
    QString packed = joined;
    QString original = QString::fromUtf8(json);
    QCOMPARE(packed.remove(u' '), original.remove(u' '));
}

void PayloadTest::otherBytes()
{
    QCOMPARE(payloadLines("plain\ntext"), QStringList({u"plain"_s, u"text"_s}));
    QCOMPARE(payloadLines(QByteArray("\xff\xfe\x01", 3)), QStringList{u"ff fe 01"_s});
    QCOMPARE(payloadLines("{\"open\": [1, 2").isEmpty(), false); // broken JSON is shown, not refused
}

void PayloadTest::guilty()
{
    const QStringList lines{u"{"_s, u"  \"entity\": 4,"_s, u"  \"item\": \"SKU-PRO-EU\""_s, u"}"_s};
    QCOMPARE(guiltyLine(lines, u"The specified item key is invalid: SKU-PRO-EU."_s), 2);
    QCOMPARE(guiltyLine(lines, u"Something else failed"_s), -1);
}

void PayloadTest::sortedJsonKeepsTokens()
{
    const QByteArray json = R"({"b":1.50,"a":{"d":"x,\"}","c":[3,{"z":1,"y":2}]}})";
    const QByteArray sorted = R"({"a":{"c":[3,{"y":2,"z":1}],"d":"x,\"}"},"b":1.50})";
    QCOMPARE(sortedByKeys(json), sorted);
    QCOMPARE(sortedByKeys("no json"), QByteArray("no json"));
    QCOMPARE(sortedByKeys("{\"cut\": [1"), QByteArray("{\"cut\":[1")); // broken: as it is
}

void PayloadTest::diffs_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("signs");
    const QStringList base{u"{"_s, u"  \"a\": 1,"_s, u"  \"b\": 2"_s, u"}"_s};
    QTest::newRow("same") << base << base << u"===="_s;
    QTest::newRow("changed") << base << QStringList{u"{"_s, u"  \"a\": 7,"_s, u"  \"b\": 2"_s, u"}"_s} << u"=~=="_s;
    QTest::newRow("added") << base << QStringList{u"{"_s, u"  \"a\": 1,"_s, u"  \"n\": 0,"_s, u"  \"b\": 2"_s, u"}"_s}
                           << u"==+=="_s;
    QTest::newRow("removed") << base << QStringList{u"{"_s, u"  \"b\": 2"_s, u"}"_s} << u"=-=="_s;
    QTest::newRow("nothing before") << QStringList() << base << u"++++"_s;
    QTest::newRow("nothing after") << base << QStringList() << u"----"_s;
    QTest::newRow("one of two") << QStringList{u"\"a\": 1"_s, u"\"x\": 1"_s}
                                << QStringList{u"\"a\": 2"_s, u"\"y\": 1"_s} << u"~-+"_s;
}

void PayloadTest::diffs()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, signs);
    const auto rows = diffLines(before, after);
    QString found;
    QStringList old;
    QStringList now;
    for (const auto &row : rows) {
        found += row.change == DiffLine::Change::Added ? u'+'
            : row.change == DiffLine::Change::Removed  ? u'-'
            : row.change == DiffLine::Change::Changed  ? u'~'
                                                       : u'=';
        if (row.before >= 0) {
            old.append(before[row.before]);
        }
        if (row.after >= 0) {
            now.append(after[row.after]);
        }
    }
    QCOMPARE(found, signs);
    QCOMPARE(now, after); // every line of both is there, each once, in its order
    QCOMPARE(old, before);
}

void PayloadTest::diffOfStrangersEnds()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 6'000; ++i) {
        before.append(u"old %1"_s.arg(i));
        after.append(u"new %1"_s.arg(i));
    }
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(diffLines(before, after).size(), 12'000);
    QVERIFY2(watch.elapsed() < 3'000, qPrintable(QString::number(watch.elapsed())));
}

void PayloadTest::coloursKeepTheText()
{
    const auto lines = payloadLines(
        R"({"name":"x \"y\"","count":12.50,"ok":true,"none":null,"deep":{"long":"so that it is put on lines of its own, all of it"}})");
    const auto spans = highlighted(lines, Syntax::Json);
    QCOMPARE(spans.size(), lines.size());
    QSet<QString> roles;
    for (int i = 0; i < lines.size(); ++i) {
        QString joined;
        for (const auto &span : spans[i]) {
            joined += span.text;
            roles.insert(span.role);
        }
        QCOMPARE(joined, lines[i]);
    }
    QVERIFY(roles.contains(u"info"_s) && roles.contains(u"ok"_s) && roles.contains(u"doubt"_s));
    QVERIFY(!roles.contains(u"danger"_s)); // red is for late, dead-lettered and down
    const auto xml = highlighted({u"<order id=\"7\">text</order>"_s}, Syntax::Xml);
    QVERIFY(xml.first().size() > 2);
    QCOMPARE(highlighted({u"plain <b>"_s}, Syntax::Plain).constFirst().size(), 1);
}

void PayloadTest::longOnesAreCut()
{
    QByteArray body = "[";
    for (int i = 0; i < 20'000; ++i) {
        body += (i ? "," : "") + QByteArray("{\"number\":") + QByteArray::number(i) + "}";
    }
    body += "]";
    PayloadModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPayload(body);
    QTRY_VERIFY(model.count() > 0);
    QVERIFY(model.cut());
    QCOMPARE(model.count(), 1'000);
    model.setWhole(true);
    QTRY_COMPARE(model.count(), 20'002);
    QVERIFY(!model.cut());
    model.setPayload(R"({"a":1})"); // another payload begins cut again
    QTRY_COMPARE(model.count(), 3);
    QVERIFY(!model.whole());
}

void PayloadTest::comparesOnScreen()
{
    PayloadModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QByteArray now = R"({"unit":"each","amount":"12.00","currency":"EUR","memo":"new"})";
    model.setPayload(now);
    model.setBefore(R"({"unit":"each","currency":"EUR","amount":"10.00"})");
    model.setOrdered(true);
    QTRY_VERIFY(!model.summary().isEmpty());
    QCOMPARE(model.changes().size(), 2); // keys in one order: the amount differs, the memo is new
    QVERIFY2(model.summary().contains(u"1 changed"_s), qPrintable(model.summary()));
    const auto changed = model.index(model.changes().constFirst(), 0);
    QCOMPARE(changed.data(PayloadModel::ChangeRole).toString(), u"changed"_s);
    QVERIFY(changed.data(PayloadModel::WasRole).toString().contains(u"10.00"_s));
    model.setBefore({});
    QTRY_VERIFY(model.summary().isEmpty());
}

void PayloadTest::payloadsAreNumbered()
{
    Api::TransactionView view;
    Api::StepView step;
    step.step = u"erp-order"_s;
    step.attempts = {
        {.seq = 2, .method = u"PUT"_s, .url = u"/o"_s, .body = "{\"q\":2}", .httpStatus = 400, .reply = "{\"e\":1}"},
        {.seq = 1, .method = u"PUT"_s, .url = u"/o"_s, .body = "{\"q\":1}"}}; // newest first
    step.readBack = "{\"q\":2,\"id\":7}";
    view.steps = {step};
    const auto entries = payloadsOf(view);
    QCOMPARE(entries.size(), 4); // the lost answer has no bytes
    QCOMPARE(entries[0].body, QByteArray("{\"q\":1}"));
    QCOMPARE(entries[0].attempt, 1);
    QCOMPARE(entries[1].attempt, 2);
    QCOMPARE(entries[2].kind, PayloadEntry::Kind::Reply);
    QCOMPARE(entries[3].kind, PayloadEntry::Kind::ReadBack);
    QCOMPARE(usualCounterpart(entries, 2), 1); // the attempt before it
    QCOMPARE(usualCounterpart(entries, 1), 4); // the first one: what was read back
    QCOMPARE(usualCounterpart(entries, 4), 2);
    QCOMPARE(usualCounterpart(entries, 9), 0);
}

void PayloadTest::aBatchSaysSo()
{
    Api::TransactionView view;
    Api::StepView step;
    step.attempts = {{.seq = 2, .body = "{}", .httpStatus = 200, .reply = "[]", .together = 8},
                     {.seq = 1, .body = "{}"}};
    view.steps = {step};
    const auto entries = payloadsOf(view);
    QCOMPARE(payloadName(entries[0]), u"Attempt 1, sent"_s);
    QCOMPARE(payloadName(entries[1]), u"Attempt 2, sent with 8 effects in one request"_s);
    QCOMPARE(payloadName(entries[2]), u"Attempt 2, answer for 8 effects"_s);
}

void PayloadTest::statesOfRecords()
{
    QCOMPARE(wordOfStatus(u"won"_s), u"won"_s);
    QCOMPARE(wordOfStatus(u"Past_Due"_s), u"past due"_s);
    QCOMPARE(wordOfStatus(u"SalesOrd:Z"_s), u"SalesOrd:Z"_s); // the vendor's own word stays as it is
}

QTEST_MAIN(PayloadTest)
#include "payloadtest.moc"
