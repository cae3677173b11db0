// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/check.h"
#include "engine/config/flow.h"
#include "engine/config/profiles.h"
#include "engine/config/shipped.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

/// Questions of profiles and the checks that ask them, as files say them.
class QuestionTest : public QObject
{
    Q_OBJECT

    static Result<QList<Flow>> withAsks(const QByteArray &asks, const QByteArray &step = "role: none\n    class: check")
    {
        MemoryFiles files;
        files.contents.insert(u"/flows/own.yaml"_s,
                              "kind: own\n"
                              "title: Own\n"
                              "class: { timing: eventual, criticality: high, latency: 15m, impact: financial }\n"
                              "starts: { kind: opportunity, role: crm, status: [won] }\n"
                              "business_key: record.keys.order_key\n"
                              "steps:\n"
                              "  - step: ask\n"
                              "    title: Ask\n"
                              "    "
                                  + step + "\n" + asks);
        return loadFlows(files, u"/flows"_s);
    }

private Q_SLOTS:
    void theShippedFlowAsksWhatTheShippedProfilesAnswer()
    {
        MemoryFiles files;
        const auto flows = loadFlows(files, u"/flows"_s);
        QVERIFY2(flows, flows ? "" : qPrintable(flows.error().detail));
        const auto flow = std::ranges::find(*flows, u"quote-to-cash"_s, &Flow::kind);
        const auto step = std::ranges::find(flow->steps, u"ask"_s, &FlowStep::step);
        QCOMPARE(step->asks.size(), 4);
        QCOMPARE(step->answerWithinMs, 2 * 3'600'000LL);
        const QMap<QString, QString> kinds{
            {u"crm"_s, u"salesforce"_s}, {u"erp"_s, u"netsuite"_s}, {u"billing"_s, u"stripe"_s}};
        for (const auto &ask : step->asks) {
            const auto profile = Profiles::shipped()->find(kinds.value(ask.role));
            QVERIFY(profile);
            QVERIFY2(profile->questions.contains(ask.question), qPrintable(ask.question));
            QCOMPARE(ask.mayBeSilent, ask.name == "tax"_L1);
        }
        // Variants of a profile answer the same.
        QVERIFY(Profiles::shipped()->find(u"netsuite-query"_s)->questions.contains(u"credit"_s));
    }
    void aCheckMustAskForWhatItReads()
    {
        const auto flows = withAsks("    asks: { credit: { role: erp, question: credit } }\n"
                                    "    require: { held: \"answers.credti.row.hold != 'ON'\" }\n");
        QVERIFY(!flows);
        QVERIFY2(flows.error().detail.contains(u"this step does not ask \"credti\"; did you mean \"credit\"?"_s),
                 qPrintable(flows.error().detail));
    }
    void onlyACheckOfOurOwnAsks()
    {
        const auto flows = withAsks("    operation: order.upsert\n"
                                    "    object: order\n"
                                    "    object_key: order_key\n"
                                    "    input: {}\n"
                                    "    asks: { credit: { role: erp, question: credit } }\n",
                                    "role: erp\n    class: compensatable");
        QVERIFY(!flows);
        QVERIFY(flows.error().detail.contains(u"only a check of role none asks questions"_s));
    }
    void expressionsAreReadWhenTheFileIs()
    {
        const auto flows = withAsks("    asks: { credit: { role: erp, question: credit, with: { a: \"lines[\" } } }\n"
                                    "    require: { held: \"answers.credit.row.hold != 'ON'\" }\n");
        QVERIFY(!flows);
        QVERIFY2(flows.error().detail.contains(u"own.yaml:"_s), qPrintable(flows.error().detail));
    }
    void profilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("words");
        QTest::newRow("asked in no way") << "records: items, fields: {a: b}"_ba << u"how is it asked?"_s;
        QTest::newRow("asked in two ways")
            << "records: items, fields: {a: b}, soql: SELECT Id FROM A, suiteql: SELECT id FROM a"_ba
            << u"only one of soql, suiteql and request can be asked"_s;
        QTest::newRow("it would change something")
            << "records: items, fields: {a: b}, request: {method: DELETE, path: /a}"_ba << u"it is a GET or a POST"_s;
        QTest::newRow("fields that cannot be read")
            << "records: items, fields: {a: \"b[\"}, soql: SELECT Id FROM A"_ba << u"/questions"_s;
        QTest::newRow("without fields") << "records: items, soql: SELECT Id FROM A"_ba << u"fields"_s;
    }
    void profilesAreRefused()
    {
        QFETCH(QByteArray, question);
        QFETCH(QString, words);
        MemoryFiles files;
        files.contents.insert(u"/c/own.yaml"_s,
                              "kind: own\ntitle: Own\nrole: erp\nquestions:\n  credit: {" + question + "}\n");
        const auto loaded = Profiles::load(files, u"/c"_s);
        const auto found = loaded ? loaded->find(u"own"_s).transform([](const auto &) { })
                                  : Result<void>(std::unexpected(loaded.error()));
        QVERIFY(!found);
        if (!words.startsWith(u'/')) {
            QVERIFY2(found.error().detail.contains(words), qPrintable(found.error().detail));
        }
    }
};

QTEST_APPLESS_MAIN(QuestionTest)
#include "questiontest.moc"
