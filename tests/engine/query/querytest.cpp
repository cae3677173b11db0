// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/parse.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Query;
using namespace Qt::StringLiterals;

class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyMeansEverything();
    void oneSpelling_data();
    void oneSpelling();
    void values();
    void wordsAreLookedFor();
    void errorsSayWhere_data();
    void errorsSayWhere();
    void whatIsListed_data();
    void whatIsListed();
    void limits();
};

void QueryTest::emptyMeansEverything()
{
    const auto read = parse(u"  ");
    QVERIFY(read);
    QCOMPARE(read->what, Expression::What::Everything);
}

void QueryTest::oneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spelling");
    QTest::newRow("term") << u"lane=order"_s << u"lane = order"_s;
    QTest::newRow("colon") << u"lane:order customer:nord*"_s << u"lane = order and customer = nord*"_s;
    QTest::newRow("and binds first") << u"lane:order or lane:quote and state:stuck"_s
                                     << u"lane = order or lane = quote and state = stuck"_s;
    QTest::newRow("parentheses stay") << u"(lane:order or lane:quote) state:stuck"_s
                                      << u"(lane = order or lane = quote) and state = stuck"_s;
    QTest::newRow("not") << u"NOT (owner = none OR tries > 3)"_s << u"not (owner = none or tries > 3)"_s;
    QTest::newRow("money") << u"amount >= 12.5k EUR"_s << u"money >= 12500 EUR"_s;
    QTest::newRow("money glued") << u"money<3EUR"_s << u"money < 3 EUR"_s;
    QTest::newRow("list") << u"order in (SO-1,SO-2 , \"SO 3\")"_s << u"order in (SO-1, SO-2, \"SO 3\")"_s;
    QTest::newRow("not in") << u"lane not in (quote, order)"_s << u"lane not in (quote, order)"_s;
    QTest::newRow("quotes") << u"customer = \"Nord \"\"Licht\"\" SE\""_s << u"customer = \"Nord \"\"Licht\"\" SE\""_s;
    QTest::newRow("code with colon") << u"code = KI:235"_s << u"code = KI:235"_s;
    QTest::newRow("path") << u"$.lines[0].product = \"PRO EU\""_s << u"$.lines[0].product = \"PRO EU\""_s;
    QTest::newRow("moment") << u"due < today opened >= close-2d"_s << u"due < today and opened >= close-2d"_s;
    QTest::newRow("state spelt otherwise") << u"state = in_doubt"_s << u"state = in-doubt"_s;
    QTest::newRow("words") << u"nordlicht 900203"_s << u"nordlicht and 900203"_s;
    QTest::newRow("a keyword in quotes is a word") << u"\"not\" lane:order"_s << u"\"not\" and lane = order"_s;
}

void QueryTest::oneSpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, spelling);
    const auto read = parse(text);
    QVERIFY2(read, qPrintable(text));
    QCOMPARE(toText(*read), spelling);
    QCOMPARE(parse(spelling).value(), *read); // and it means the same
}

void QueryTest::values()
{
    const auto money = parse(u"money > 1.5M USD")->term.values.first();
    QCOMPARE(money.money.amount, Decimal::fromInt(1'500'000));
    QCOMPARE(money.money.currency, u"USD"_s);
    QVERIFY(parse(u"money > 10")->term.values.first().money.currency.isEmpty());
    QCOMPARE(parse(u"age > 1d12h")->term.values.first().number, 36 * 3'600'000LL);
    const auto day = parse(u"opened = 2026-11-30")->term.values.first().moment;
    QCOMPARE(day.date, QDate(2026, 11, 30));
    QVERIFY(day.wholeDay());
    const auto minute = parse(u"opened < \"2026-11-30 9:05\"")->term.values.first().moment;
    QCOMPARE(minute.time, QTime(9, 5));
    QVERIFY(!minute.wholeDay());
    QCOMPARE(parse(u"due < now+2h")->term.values.first().moment.offsetMs, 2 * 3'600'000LL);
    QVERIFY(parse(u"owner = none")->term.values.first().none);
    QVERIFY(!parse(u"owner = \"none\"")->term.values.first().none); // somebody of that name
}

void QueryTest::wordsAreLookedFor()
{
    const auto read = parse(u"money age"); // names of fields without anything to compare with
    QVERIFY(read);
    QCOMPARE(read->parts.size(), 2);
    QCOMPARE(read->parts.first().term.field, Field::Text);
    QCOMPARE(parse(u"money > 3 GBP and EUR")->parts.size(), 2); // a code alone is a word again
}

void QueryTest::errorsSayWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("expected"); // one of what could stand there
    QTest::newRow("unknown field") << u"lane:order and kustomer = x"_s << Problem::UnknownField << 15 << u"customer"_s;
    QTest::newRow("value missing") << u"lane ="_s << Problem::ExpectedValue << 6 << u"fulfilment"_s;
    QTest::newRow("no such lane") << u"lane = ordr"_s << Problem::UnknownChoice << 7 << u"order"_s;
    QTest::newRow("operator") << u"lane > order"_s << Problem::WrongOperator << 5 << u"!="_s;
    QTest::newRow("amount") << u"money > much"_s << Problem::BadAmount << 8 << u"10000 EUR"_s;
    QTest::newRow("duration") << u"age > 2 weeks"_s << Problem::BadDuration << 6 << u"2d"_s;
    QTest::newRow("date") << u"due < 2026-02-30"_s << Problem::BadMoment << 6 << u"today"_s;
    QTest::newRow("open") << u"(lane = order"_s << Problem::ExpectedClose << 13 << u")"_s;
    QTest::newRow("closed") << u"lane = order)"_s << Problem::UnexpectedClose << 12 << u"and"_s;
    QTest::newRow("nothing after and") << u"lane = order and"_s << Problem::ExpectedTerm << 16 << u"money"_s;
    QTest::newRow("quote") << u"customer = \"nord"_s << Problem::UnclosedQuote << 11 << u"\""_s;
    QTest::newRow("path") << u"$terms = x"_s << Problem::BadPath << 0 << u"$.status"_s;
    QTest::newRow("path alone") << u"$.terms"_s << Problem::ExpectedOperator << 7 << u"="_s;
    QTest::newRow("list not ended") << u"lane in (order, "_s << Problem::ExpectedValue << 16 << u"quote"_s;
}

void QueryTest::errorsSayWhere()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    QFETCH(int, position);
    QFETCH(QString, expected);
    const auto read = parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().problem, problem);
    QCOMPARE(read.error().position, position);
    QVERIFY2(read.error().expected.contains(expected), qPrintable(read.error().expected.join(u'|')));
}

void QueryTest::whatIsListed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("exceptions");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("lane") << u"lane = order and money > 3"_s << false;
    QTest::newRow("stuck") << u"state = stuck"_s << false;
    QTest::newRow("age") << u"lane = order and age > 2d"_s << true;
    QTest::newRow("deep") << u"900 and not (entity = AM or (owner = none))"_s << true;
    QTest::newRow("resolved") << u"state = resolved"_s << true;
    QTest::newRow("snoozed") << u"state in (stuck, snoozed)"_s << true;
}

void QueryTest::whatIsListed()
{
    QFETCH(QString, text);
    QFETCH(bool, exceptions);
    QCOMPARE(ofExceptions(parse(text).value()), exceptions);
}

void QueryTest::limits()
{
    const auto deep = parse(QString(QString(5000, u'(') + u"x"_s));
    QVERIFY(!deep);
    QCOMPARE(deep.error().problem, Problem::TooDeep);
    QStringList words;
    for (int i = 0; i <= mostTerms; ++i) {
        words.append(u"x"_s);
    }
    QCOMPARE(parse(words.join(u' ')).error().problem, Problem::TooLong);
    QCOMPARE(parse(QString(u"order in ("_s + words.join(u',') + u')')).error().problem, Problem::TooLong);
    QCOMPARE(parse(QString(mostCharacters + 1, u'x')).error().problem, Problem::TooLong);
}

QTEST_APPLESS_MAIN(QueryTest)
#include "querytest.moc"
