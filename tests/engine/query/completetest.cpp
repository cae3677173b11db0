// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/complete.h"
#include "engine/query/parse.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Query;
using namespace Qt::StringLiterals;

class CompleteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void words();
    void choosing();
    void narrowing();
};

void CompleteTest::places_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<Place::What>("what");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("begun");
    using enum Place::What;
    QTest::newRow("start") << u"|"_s << Term << Field::Text << QString();
    QTest::newRow("word begun") << u"cus|"_s << Term << Field::Text << u"cus"_s;
    QTest::newRow("after a field") << u"lane |"_s << Operator << Field::Lane << QString();
    QTest::newRow("value") << u"lane = |"_s << Value << Field::Lane << QString();
    QTest::newRow("value begun") << u"lane:or|"_s << Value << Field::Lane << u"or"_s;
    QTest::newRow("in quotes") << u"customer = \"Nordl|"_s << Value << Field::Customer << u"Nordl"_s;
    QTest::newRow("after a term") << u"lane = order |"_s << Connective << Field::Text << QString();
    QTest::newRow("after and") << u"lane = order and |"_s << Term << Field::Text << QString();
    QTest::newRow("in a list") << u"lane in (order, |"_s << Value << Field::Lane << QString();
    QTest::newRow("in a group") << u"(|"_s << Term << Field::Text << QString();
    QTest::newRow("in the middle") << u"lane = or| and age > 2d"_s << Value << Field::Lane << u"or"_s;
}

void CompleteTest::places()
{
    QFETCH(QString, text);
    QFETCH(Place::What, what);
    QFETCH(Field, field);
    QFETCH(QString, begun);
    const int cursor = int(text.indexOf(u'|'));
    const auto place = placeAt(text.remove(cursor, 1), cursor);
    QCOMPARE(place.what, what);
    QCOMPARE(place.field, field);
    QCOMPARE(place.begun, begun);
}

void CompleteTest::words()
{
    QCOMPARE(ownWords(placeAt(u"cu", 2)), (QStringList{u"customer"_s, u"currency"_s}));
    QVERIFY(ownWords(placeAt(u"lane = ", 7)).contains(u"fulfilment"_s));
    QVERIFY(ownWords(placeAt(u"money ", 6)).contains(u">="_s));
    QVERIFY(ownWords(placeAt(u"age > ", 6)).contains(u"2d"_s));
}

void CompleteTest::choosing()
{
    const auto text = u"lane = or and age > 2d"_s;
    const auto changed = chosen(text, placeAt(text, 9), u"order"_s);
    QCOMPARE(changed.text, u"lane = order and age > 2d"_s);
    QCOMPARE(changed.cursor, 13);
    const auto quotes = chosen(u"customer = nor"_s, placeAt(u"customer = nor", 14), u"Nordlicht Energie SE"_s);
    QCOMPARE(quotes.text, u"customer = \"Nordlicht Energie SE\" "_s);
    QVERIFY(parse(quotes.text));
}

void CompleteTest::narrowing()
{
    QCOMPARE(narrowed({}, u"lane = order"_s), u"lane = order"_s);
    QCOMPARE(narrowed(u"age > 2d"_s, u"lane = order"_s), u"age > 2d and lane = order"_s);
    QCOMPARE(narrowed(u"age > 2d or tries > 3"_s, u"lane = order"_s), u"(age > 2d or tries > 3) and lane = order"_s);
}

QTEST_APPLESS_MAIN(CompleteTest)
#include "completetest.moc"
