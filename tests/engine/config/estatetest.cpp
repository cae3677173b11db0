// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/estate.h"
#include "engine/config/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

namespace
{

const QByteArray good = R"(workspace: Quarter end
tenant: aldermoor
reporting:
  currency: EUR
  date: 2026-09-30
  rates: {USD: 0.9210, JPY: 0.0060}
systems:
  - {id: crm, name: CRM, profile: salesforce, base_url: "https:!!crm.example.test", secrets: {client_id: crm/id}}
  - {id: erp-de, name: ERP DE, profile: netsuite, base_url: "https:!!de.example.test", variables: {account: 1234567}}
  - {id: erp-us, name: ERP US, profile: netsuite-query, base_url: "https:!!us.example.test"}
  - {id: billing, name: Billing, profile: stripe, base_url: "https:!!api.example.test"}
flows:
  - {kind: quote-to-cash, operate: true, go_live: "2026-10-01T00:00:00Z"}
  - {kind: billing-invoice-to-erp}
routing:
  AM-US: {erp: erp-us}
  "*": {erp: erp-de}
ownership:
  - {team: ERP support, system: erp-de, code: USER_ERROR}
  - {team: Finance operations}
)";

/// The slashes of addresses are written "!!" above: a raw string with a comment's mark in it confuses moc.
Result<Estate> read(QByteArray yaml)
{
    return readEstate(u"estate.yaml"_s, yaml.replace("!!", "//"), *Profiles::shipped());
}

QString problem(const QByteArray &from, const QByteArray &to)
{
    auto yaml = good;
    if (!yaml.contains(from)) {
        return u"the test does not change anything"_s;
    }
    const auto estate = read(yaml.replace(from, to));
    return estate ? QString() : estate.error().detail;
}

} // namespace

class EstateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodEstateIsReadWhole()
    {
        const auto estate = read(good);
        QVERIFY2(estate, estate ? "" : qPrintable(estate.error().detail));
        QCOMPARE(estate->workspace, u"Quarter end"_s);
        QCOMPARE(estate->systems.size(), 4);
        QCOMPARE(estate->rates.value(u"USD"_s).toString(), u"0.9210"_s); // exact, with its digits
        QCOMPARE(estate->rates.value(u"EUR"_s), Decimal::fromInt(1));
        QCOMPARE(estate->system(u"erp-de"_s)->variables.value(u"account"_s), u"1234567"_s);
        QCOMPARE(estate->system(u"crm"_s)->variables.value(u"api"_s), u"v64.0"_s); // the profile's default
        QCOMPARE(estate->system(u"crm"_s)->secrets.value(u"client_id"_s), u"crm/id"_s);
        QVERIFY(estate->flows.first().operate);
        QCOMPARE(estate->flows.first().goLiveMs, 1'790'812'800'000);
        QVERIFY(!estate->flows.last().operate); // observing is the default
        QVERIFY(!estate->simulated);
    }

    void routingNeverGuesses()
    {
        auto estate = read(good);
        QCOMPARE(estate->systemFor(u"erp"_s, u"AM-US"_s)->id, u"erp-us"_s);
        QCOMPARE(estate->systemFor(u"erp"_s, u"AM-DE"_s)->id, u"erp-de"_s);
        QCOMPARE(estate->systemFor(u"crm"_s, u"AM-DE"_s)->id, u"crm"_s);
        estate->routing.clear();
        QVERIFY(!estate->systemFor(u"erp"_s, u"AM-DE"_s)); // two ERPs
        QVERIFY(!estate->systemFor(u"tax"_s, u"AM-DE"_s));
    }

    void theFirstOwnerThatFitsLooksAfterIt()
    {
        const auto estate = read(good);
        QCOMPARE(ownerOf(*estate, u"erp-de"_s, u"order.upsert"_s, u"USER_ERROR"_s, u"AM-DE"_s), u"ERP support"_s);
        QCOMPARE(ownerOf(*estate, u"erp-de"_s, u"order.upsert"_s, u"OTHER"_s, u"AM-DE"_s), u"Finance operations"_s);
    }

    void problemsNameLineKeyAndWhatWasMeant()
    {
        QCOMPARE(problem("tenant:", "tennant:"),
                 u"estate.yaml:2: \"tennant\" is not known here; did you mean \"tenant\"?"_s);
        QCOMPARE(problem("profile: netsuite,", "profile: netsuit,"),
                 u"estate.yaml:9: no connector profile is called \"netsuit\"; did you mean \"netsuite\"?"_s);
        QCOMPARE(problem("{erp: erp-us}", "{erp: erp-uk}"),
                 u"estate.yaml:16: no system is called \"erp-uk\"; did you mean \"erp-us\"?"_s);
        QCOMPARE(problem("{erp: erp-us}", "{erp: billing}"),
                 u"estate.yaml:16: \"billing\" plays the role \"billing\""_s);
        QCOMPARE(
            problem("id: erp-us", "id: erp-de"),
            u"estate.yaml:10: two systems are called \"erp-de\"\nestate.yaml:16: no system is called \"erp-us\"; did you mean \"erp-de\"?"_s);
        QCOMPARE(problem("https:!!crm", "http:!!crm"), u"estate.yaml:8: a real system must be reached by https"_s);
        QCOMPARE(problem("JPY: 0.0060", "JPY: -1"), u"estate.yaml:6: \"-1\" is not a positive decimal number"_s);
        QCOMPARE(problem("2026-10-01T00:00:00Z", "2026-10-01T00:00:00"),
                 u"estate.yaml:13: a time with its zone was expected, such as 2026-10-01T00:00:00Z"_s);
        QVERIFY(problem("workspace: Quarter end\n", "").contains(u"workspace"_s));
        QVERIFY(problem("operate: true", "operate: maybe").startsWith(u"estate.yaml:13: \"operate\": "_s));
        QCOMPARE(problem("workspace: Quarter end", "workspace: Quarter end\nsimulated: true"),
                 QString()); // then every system is, too
        QCOMPARE(problem("secrets: {client_id: crm/id}", "secrets: {client_id: crm/id}, simulated: true"), QString());
    }

    void allProblemsAreToldAtOnce()
    {
        auto yaml = good;
        const auto estate = read(yaml.replace("tenant:", "tennant:").replace("operate: true", "operat: true"));
        QVERIFY(!estate);
        QCOMPARE(estate.error().detail.count(u'\n'), 1);
    }

    void yamlThatMeansTwoThingsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("detail");
        QTest::newRow("key twice") << QByteArray("a: 1\nb: 2\na: 3\n") << u"f.yaml:3: \"a\" appears twice"_s;
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n")
                                       << u"f.yaml:1: one document was expected, found 2"_s;
        QTest::newRow("list as a key") << QByteArray("[a]: 1\n") << u"f.yaml:1: a key must be a word"_s;
    }
    void yamlThatMeansTwoThingsIsRefused()
    {
        QFETCH(const QByteArray, yaml);
        const auto document = readYaml(u"f.yaml"_s, yaml);
        QVERIFY(!document);
        QTEST(document.error().detail, "detail");
    }

    void yamlNeverBecomesADouble()
    {
        const auto document = readYaml(
            u"f.yaml"_s, "a: 1.0842\nb: 12\nc: 007\nd: 1e5\ne: 12345678901234567890\nf: \"12\"\ng: no\nh: true\n");
        const auto value = document->value.toObject();
        QCOMPARE(value["a"_L1], QJsonValue(u"1.0842"_s));
        QCOMPARE(value["b"_L1], QJsonValue(12));
        QCOMPARE(value["c"_L1], QJsonValue(u"007"_s));
        QCOMPARE(value["d"_L1], QJsonValue(u"1e5"_s));
        QCOMPARE(value["e"_L1], QJsonValue(u"12345678901234567890"_s));
        QCOMPARE(value["f"_L1], QJsonValue(u"12"_s));
        QCOMPARE(value["g"_L1], QJsonValue(u"no"_s));
        QCOMPARE(value["h"_L1], QJsonValue(true));
    }

    void aliasesCannotGrowWithoutEnd()
    {
        QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArrayList(10, before).join(", ") + "]\n";
        }
        const auto document = readYaml(u"f.yaml"_s, yaml);
        QVERIFY(!document);
        QVERIFY2(document.error().detail.contains(u"too much"_s), qPrintable(document.error().detail));
        QVERIFY(!readYaml(u"f.yaml"_s, QByteArray(100, '[') + QByteArray(100, ']')));
    }
};

QTEST_GUILESS_MAIN(EstateTest)
#include "estatetest.moc"
