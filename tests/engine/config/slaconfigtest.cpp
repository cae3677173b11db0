// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/sla.h"
#include "tests/support/memoryfiles.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

namespace
{

QString problemsWith(const QString &path, const QByteArray &yaml)
{
    MemoryFiles files;
    files.contents.insert(u"/w/"_s + path, yaml);
    const auto book = loadSlas(files, u"/w"_s);
    return book ? QString() : book.error().detail;
}

const QByteArray sla = R"(sla: quote-to-order
title: Quote to order
says: from quote approved to order booked
starts: [quote.approved]
stops: [{ event: order.booked, role: erp }]
calendar: entity
limit: 12h
warn: 3h
target: "92.5"
overrides:
  - { entity: AM-US, limit: 20h }
)";

const QByteArray calendar = R"(calendar: berlin
title: Berlin
entities: [AM-DE]
zone: Europe/Berlin
hours: { mon: ["08:00-12:00", "13:00-17:00"] }
holidays: de
closed: { "2026-12-24": Christmas Eve }
)";

} // namespace

class SlaConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedOnesAreWhole()
    {
        MemoryFiles files;
        const auto book = loadSlas(files, u"/w"_s);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        QStringList ids;
        for (const auto &definition : book->definitions) {
            ids.append(definition.id);
            QVERIFY(definition.limitMs > definition.warnMs && definition.warnMs > 0);
        }
        // What the product names, and the exceptions' own.
        for (const auto &id :
             {u"quote-to-order"_s, u"order-to-invoice"_s, u"order-creation"_s, u"invoice-generation"_s,
              u"invoice-posting"_s, u"payment-propagation"_s, u"sync-lag"_s, u"exception-resolution"_s}) {
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        QCOMPARE(book->calendars.size(), 3);
        const auto rules = loadAlertRules(files, u"/w"_s);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
        QCOMPARE(rules->size(), 5);
    }

    void holidaysAreThoseOfKHolidays()
    {
        const auto german = holidaysOf(u"de"_s);
        QVERIFY(german.contains(QDate(2026, 12, 25)));
        QVERIFY(german.contains(QDate(2027, 3, 29))); // Easter Monday moves
        QVERIFY(!german.contains(QDate(2026, 7, 4)));
        QVERIFY(holidaysOf(u"us"_s).contains(QDate(2026, 11, 26))); // Thanksgiving
        QVERIFY(holidaysOf(u"jp"_s).contains(QDate(2026, 11, 23)));
        QVERIFY(holidaysOf(u"ar"_s).size() > 100); // the first region of the table
        QVERIFY(holidaysOf(u"d"_s).isEmpty()); // no region, though "de" begins so
        QVERIFY(holidaysOf(u"atlantis"_s).isEmpty());
    }

    void aWorkspacesFileReplacesTheShippedOne()
    {
        MemoryFiles files;
        files.contents.insert(u"/w/slas/quote-to-order.yaml"_s, sla);
        files.contents.insert(u"/w/calendars/berlin.yaml"_s, calendar);
        const auto book = loadSlas(files, u"/w"_s);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        const auto it = std::ranges::find(book->definitions, u"quote-to-order"_s, &SlaDefinition::id);
        QCOMPARE(it->limitMs, 12 * 3'600'000);
        QCOMPARE(it->targetPermille, 925);
        QCOMPARE(it->stops, (QList<SlaEvent>{{u"order.booked"_s, u"erp"_s}}));
        QCOMPARE(it->overrides[0].limitMs, 20 * 3'600'000);
        const auto &hours = book->calendars[u"berlin"_s];
        QCOMPARE(hours.week[0].size(), 2);
        QVERIFY(hours.week[1].isEmpty());
        QCOMPARE(hours.closed.value(QDate(2026, 12, 24)), u"Christmas Eve"_s);
        QVERIFY(hours.closed.contains(QDate(2026, 12, 25)));
        MemoryFiles shipped;
        QVERIFY(loadSlas(shipped, u"/w"_s)->version != book->version);
    }

    void whatIsWrongIsSaidWithItsLine()
    {
        const auto with = [](QByteArray yaml, const QByteArray &from, const QByteArray &to) {
            return yaml.replace(from, to);
        };
        QVERIFY(problemsWith(u"slas/a.yaml"_s, with(sla, "calendar: entity", "calendar: berln"))
                    .contains(u"a.yaml:6: there is no calendar \"berln\"; did you mean \"berlin\"?"_s));
        QVERIFY(problemsWith(u"slas/a.yaml"_s, with(sla, "warn: 3h", "warn: 13h")).contains(u"a.yaml:7"_s));
        QVERIFY(
            problemsWith(u"slas/a.yaml"_s, with(sla, "limit: 12h", "limt: 12h")).contains(u"did you mean \"limit\""_s));
        QVERIFY(problemsWith(u"slas/a.yaml"_s, with(sla, "overrides:", "pauses: [order.held]\noverrides:"))
                    .contains(u"resumes"_s));
        QVERIFY(problemsWith(u"calendars/a.yaml"_s, with(calendar, "Europe/Berlin", "Europe/Bonn"))
                    .contains(u"a.yaml:4: \"Europe/Bonn\""_s));
        QVERIFY(problemsWith(u"calendars/a.yaml"_s, with(calendar, "holidays: de", "holidays: germany"))
                    .contains(u"\"germany\""_s));
        QVERIFY(problemsWith(u"calendars/a.yaml"_s, with(calendar, "13:00", "11:00")).contains(u"lie over others"_s));
        QVERIFY(problemsWith(u"calendars/a.yaml"_s, with(calendar, "\"13:00-17:00\"", "\"13-17\""))
                    .contains(u"a.yaml:5"_s));
    }

    void anAlertRuleReadsAsItIsWritten()
    {
        const auto read = [](const QJsonObject &json) { return readAlertRule({u"rule"_s, json, {}}); };
        const QJsonObject json{
            {u"alert"_s, u"big"_s},
            {u"title"_s, u"Big"_s},
            {u"watches"_s, u"sla"_s},
            {u"definitions"_s, QJsonArray{u"sync-lag"_s}},
            {u"within"_s, u"90m"_s},
            {u"severity"_s, u"warn"_s},
            {u"quiet"_s, QJsonObject{{u"from"_s, u"20:30"_s}, {u"until"_s, u"07:00"_s}, {u"zone"_s, u"Asia/Tokyo"_s}}},
            {u"escalate"_s, QJsonObject{{u"after"_s, u"4h"_s}, {u"to"_s, u"ERP support"_s}}}};
        const auto rule = read(json);
        QVERIFY2(rule, rule ? "" : qPrintable(rule.error().detail));
        QCOMPARE(rule->withinMs, 90 * 60'000);
        QCOMPARE(rule->quiet.fromMinute, 20 * 60 + 30);
        QCOMPARE(rule->escalateTo, u"ERP support"_s);
        QCOMPARE(read(toJson(*rule)).value(), *rule);
        auto wrong = json;
        wrong.insert(u"watches"_s, u"money"_s); // from which money on?
        QVERIFY(!read(wrong));
        wrong.insert(u"from"_s, u"lots"_s);
        QVERIFY(!read(wrong));
        wrong = json;
        wrong.insert(u"quiet"_s,
                     QJsonObject{{u"from"_s, u"25:00"_s}, {u"until"_s, u"07:00"_s}, {u"zone"_s, u"Asia/Tokyo"_s}});
        QVERIFY(!read(wrong));
    }
};

QTEST_GUILESS_MAIN(SlaConfigTest)
#include "slaconfigtest.moc"
