// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/questions.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Flows;

namespace
{

QJsonObject question(const QString &system, bool maySkip = false)
{
    QJsonObject one{{u"system"_s, system}, {u"question"_s, u"q"_s}, {u"with"_s, QJsonObject()}};
    if (maySkip) {
        one.insert(u"silent"_s, u"pass"_s);
    }
    return one;
}

/// What a check with a credit, a stock and a tax question has in its intent.
QJsonObject input()
{
    return {{u"amount"_s, u"900.00"_s},
            {u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"A"_s}, {u"quantity"_s, u"3"_s}}}},
            {u"$plan"_s, QJsonObject{{u"id"_s, u"plan-1"_s}}},
            {asksKey,
             QJsonObject{{u"within_ms"_s, 7'200'000},
                         {u"questions"_s,
                          QJsonObject{{u"credit"_s, question(u"erp"_s)},
                                      {u"stock"_s, question(u"erp"_s)},
                                      {u"tax"_s, question(u"billing"_s, true)}}},
                         {u"require"_s,
                          QJsonObject{{u"credit-hold"_s, u"answers.credit.row.hold != 'ON'"_s},
                                      {u"out-of-stock"_s,
                                       u"length(joined(lines, answers.stock.rows, 'sku')[?to_number(available) < "
                                       "to_number(quantity)]) == `0`"_s},
                                      {u"tax-refused"_s, u"!answers.tax.error"_s}}}}}};
}

QJsonObject said(const QString &name, const QJsonArray &rows)
{
    return {{u"system"_s, name},
            {u"name"_s, name},
            {u"rows"_s, rows},
            {u"row"_s, rows.isEmpty() ? QJsonValue(QJsonValue::Null) : rows.at(0)}};
}

Answers good()
{
    Answers answers;
    answers.said = {{u"credit"_s, said(u"NetSuite"_s, {})}, // a customer that the ERP does not know yet
                    {u"stock"_s, said(u"NetSuite"_s, {})},
                    {u"tax"_s, said(u"Stripe"_s, {QJsonObject{{u"tax"_s, 171}}})}};
    return answers;
}

} // namespace

/// What the answers to a check's questions mean, and in which words.
class QuestionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingThereIsNoHold()
    {
        const auto judged = judge(input(), good());
        QCOMPARE(judged.check, TargetCheck::PresentEqual);
        QVERIFY(judged.words.contains(u"NetSuite, credit: nothing there"_s));
        QVERIFY(judged.words.contains(u"Stripe, tax: tax 171"_s));
    }
    void theFirstThatDoesNotHoldNamesTheException()
    {
        auto answers = good();
        answers.said[u"credit"_s] = said(u"NetSuite"_s, {QJsonObject{{u"hold"_s, u"ON"_s}, {u"limit"_s, u"500"_s}}});
        auto judged = judge(input(), answers);
        QCOMPARE(judged.check, TargetCheck::PresentDifferent);
        QCOMPARE(judged.code, u"credit-hold"_s);
        QCOMPARE(judged.words, u"NetSuite, credit: hold ON, limit 500"_s); // and nothing of the others
        answers = good();
        answers.said[u"stock"_s] = said(u"NetSuite"_s, {QJsonObject{{u"sku"_s, u"A"_s}, {u"available"_s, u"2"_s}}});
        judged = judge(input(), answers);
        QCOMPARE(judged.code, u"out-of-stock"_s);
    }
    void aRefusalIsSaidInTheVendorsWords()
    {
        auto answers = good();
        auto tax = said(u"Stripe"_s, {});
        tax.insert(u"error"_s,
                   QJsonObject{{u"code"_s, u"customer_tax_location_invalid"_s},
                               {u"message"_s, u"We could not determine the location."_s}});
        answers.said[u"tax"_s] = tax;
        const auto judged = judge(input(), answers);
        QCOMPARE(judged.code, u"tax-refused"_s);
        QCOMPARE(judged.words, u"Stripe, tax: We could not determine the location."_s);
    }
    void noAnswerDecidesNothing()
    {
        // Not even where another answer would refuse: what is missing may be the better reason, and nothing is lost by waiting.
        auto answers = good();
        answers.said[u"credit"_s] = said(u"NetSuite"_s, {QJsonObject{{u"hold"_s, u"ON"_s}}});
        answers.said.remove(u"stock"_s);
        answers.silent.insert(u"stock"_s, u"NetSuite, stock: no answer (HTTP 503)"_s);
        const auto judged = judge(input(), answers);
        QCOMPARE(judged.check, TargetCheck::CannotTell);
        QCOMPARE(judged.words, u"NetSuite, stock: no answer (HTTP 503)"_s);
    }
    void whoMayBeSilentIsNotWaitedFor()
    {
        auto answers = good();
        answers.said.remove(u"tax"_s);
        answers.silent.insert(u"tax"_s, u"Stripe, tax: no answer (down)"_s);
        auto judged = judge(input(), answers);
        QCOMPARE(judged.check, TargetCheck::PresentEqual);
        QVERIFY(judged.words.contains(u"Stripe, tax: no answer (down)"_s)); // but it is said
        answers.said[u"credit"_s] = said(u"NetSuite"_s, {QJsonObject{{u"hold"_s, u"ON"_s}}});
        QCOMPARE(judge(input(), answers).code, u"credit-hold"_s);
        const auto each = judgeEach(input(), answers);
        QCOMPARE(each.size(), 3);
        QCOMPARE(each[0].holds, std::optional(false));
        QCOMPARE(each[1].holds, std::optional(true));
        QVERIFY(!each[2].holds.has_value());
    }
    void whatCannotBeJudgedDoesNotHold()
    {
        auto answers = good();
        answers.said[u"stock"_s] = said(u"NetSuite"_s, {QJsonObject{{u"sku"_s, u"A"_s}, {u"available"_s, u"2"_s}}});
        auto odd = input();
        auto asked = odd[asksKey].toObject();
        asked.insert(u"require"_s, QJsonObject{{u"odd"_s, u"add(answers.stock.row.sku, '1') == '2'"_s}});
        odd.insert(asksKey, asked);
        const auto judged = judge(odd, answers);
        QCOMPARE(judged.code, u"odd"_s);
        QVERIFY(judged.words.contains(u"not a decimal number"_s));
    }
    void whichSystemsAreAsked()
    {
        QCOMPARE(askedSystems(input(), true), (QStringList{u"erp"_s, u"billing"_s}));
        QCOMPARE(askedSystems(input(), false), QStringList{u"erp"_s});
        QCOMPARE(answerWithinMs(input()), 7'200'000);
        QVERIFY(asks(input()) && !asks(QJsonObject()));
    }
};

QTEST_APPLESS_MAIN(QuestionsTest)
#include "questionstest.moc"
