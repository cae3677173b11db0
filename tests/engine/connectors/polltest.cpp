// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "systems.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

QString queryOf(const Result<HttpRequest> &request)
{
    if (request->method == "POST") {
        return parseJsonObject(request->body)->value("q"_L1).toString();
    }
    return QUrlQuery(request->url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
}

HttpReply ok(const QByteArray &body)
{
    return {200, {}, body};
}

QByteArray stripeEvent(const QByteArray &id, int created, const QByteArray &type = "invoice.paid")
{
    QByteArray body =
        R"({"id":"ID","object":"event","type":"TYPE","created":CREATED,"data":{"object":{"id":"in_ID","object":"invoice","total":100}}})";
    return body.replace("ID", id).replace("TYPE", type).replace("CREATED", QByteArray::number(created));
}

HttpReply events(const QList<QByteArray> &list, bool more)
{
    return ok(R"({"object":"list","data":[)" + list.join(',') + R"(],"has_more":)" + (more ? "true" : "false") + "}");
}

QStringList ids(const Page &page)
{
    QStringList all;
    for (const auto &record : page.records) {
        all.append(record.type == "invoice"_L1 ? record.eventId : record.id);
    }
    return all;
}

} // namespace

class PollTest : public QObject
{
    Q_OBJECT

    Config::System m_salesforce = systemOf(u"salesforce"_s);
    Config::System m_netsuite = systemOf(u"netsuite"_s);
    Config::System m_stripe = systemOf(u"stripe"_s);

private Q_SLOTS:
    void soqlBeginsWithEverythingThenGoesOnByTime()
    {
        auto source = sourceOf(m_salesforce, u"opportunities"_s);
        const auto first = queryOf(pollRequest(m_salesforce, source, {}, 0));
        QVERIFY2(first.endsWith(u"FROM Opportunity ORDER BY SystemModstamp, Id"_s), qPrintable(first));
        QVERIFY(first.contains(
            u"(SELECT Id, ProductCode, Description, Quantity, UnitPrice, TotalPrice FROM OpportunityLineItems)"_s));
        const auto page = decodePage(m_salesforce, source, {}, ok(R"({"totalSize":2,"done":true,"records":[
          {"attributes":{"type":"Opportunity","url":"/x"},"Id":"006A","SystemModstamp":"2026-08-14T09:12:00.123+0000","IsDeleted":false},
          {"attributes":{"type":"Opportunity","url":"/x"},"Id":"006B","SystemModstamp":"2026-08-14T09:12:00.123+0000","IsDeleted":true}]})"));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(ids(*page), (QStringList{u"006A"_s, u"006B"_s}));
        QCOMPARE(page->records.first().versionMs, 1'786'698'720'123);
        QVERIFY(page->records.last().deleted);
        QVERIFY(!page->records.first().bytes.contains("attributes"));
        const auto bare = decodePage(m_salesforce, source, {}, ok(R"({"done":true,"records":[{"Id":"006A"}]})"));
        const QByteArray asSent = R"({"Id":"006A"})"; // nothing is added to what was sent
        QCOMPARE(bare->records.first().bytes, asSent);
        QVERIFY(!page->more);
        QVERIFY(queryOf(pollRequest(m_salesforce, source, page->cursor, 0))
                    .contains(u"WHERE SystemModstamp >= 2026-08-14T09:11:00.123Z"_s));
        source.overlapMs = 0; // then the id breaks ties
        QVERIFY(
            queryOf(pollRequest(m_salesforce, source, page->cursor, 0))
                .contains(
                    u"WHERE (SystemModstamp > 2026-08-14T09:12:00.123Z OR (SystemModstamp = 2026-08-14T09:12:00.123Z AND Id > '006B'))"_s));
    }

    void soqlFollowsOnlyTheQueryService()
    {
        const auto source = sourceOf(m_salesforce, u"quotes"_s);
        const auto page = [&](const QByteArray &next) {
            QByteArray body = R"({"done":false,"records":[],"nextRecordsUrl":"NEXT"})";
            return decodePage(m_salesforce, source, {}, ok(body.replace("NEXT", next)));
        };
        const auto good = page("/services/data/v64.0/query/01g-2000");
        QVERIFY(good->more);
        QCOMPARE(pollRequest(m_salesforce, source, good->cursor, 0)->url.path(),
                 u"/services/data/v64.0/query/01g-2000"_s);
        QVERIFY(!page("https://evil.test/services/data/v64.0/query/x"));
        QVERIFY(!page("/services/data/v64.0/query/../../apexrest/x"));
        QVERIFY(!page(""));
    }

    void suiteqlGoesOnFromTheLastRowsTime()
    {
        auto source = sourceOf(m_netsuite, u"sales-orders"_s);
        source.settings.insert("page"_L1, 2);
        const auto first = pollRequest(m_netsuite, source, {}, 0);
        QCOMPARE(headerValue(first->headers, "Prefer"), "transient");
        QCOMPARE(first->url.query(), u"limit=2&offset=0"_s);
        QVERIFY(queryOf(first).endsWith(u"WHERE type = 'SalesOrd' ORDER BY lastmodifieddate, id"_s));
        const auto rows = [](const QByteArray &a, const QByteArray &b, const QByteArray &more) {
            QByteArray body =
                R"({"items":[{"links":[],"id":"7","lastmodified":"FIRST"},{"links":[],"id":"9","lastmodified":"SECOND"}],"hasMore":MORE})";
            return ok(body.replace("FIRST", a).replace("SECOND", b).replace("MORE", more));
        };
        auto page = decodePage(m_netsuite, source, {}, rows("2026-08-14T09:00:00", "2026-08-14T09:00:05", "true"));
        QVERIFY(page->more);
        auto next = pollRequest(m_netsuite, source, page->cursor, 0);
        QVERIFY(queryOf(next).contains(u">= TO_TIMESTAMP('2026-08-14T09:00:05'"_s)); // no overlap within a sweep
        QCOMPARE(next->url.query(), u"limit=2&offset=0"_s);
        // a page of one moment: the offset moves, in multiples of the page
        page = decodePage(m_netsuite, source, page->cursor, rows("2026-08-14T09:00:05", "2026-08-14T09:00:05", "true"));
        next = pollRequest(m_netsuite, source, page->cursor, 0);
        QCOMPARE(next->url.query(), u"limit=2&offset=2"_s);
        page =
            decodePage(m_netsuite, source, page->cursor, rows("2026-08-14T09:00:05", "2026-08-14T09:00:08", "false"));
        QVERIFY(!page->more);
        next = pollRequest(m_netsuite, source, page->cursor, 0);
        QCOMPARE(next->url.query(), u"limit=2&offset=0"_s);
        QVERIFY(queryOf(next).contains(u">= TO_TIMESTAMP('2026-08-14T08:59:08'"_s)); // the overlap again
        QVERIFY(!decodePage(m_netsuite, source, {}, ok(R"({"items":[],"hasMore":true})")));
    }

    void anEventLogGoesBackToTheLastEventSeen()
    {
        auto source = sourceOf(m_stripe, u"events"_s);
        source.overlapMs = 0;
        auto page = decodePage(m_stripe, source, {},
                               events({stripeEvent("e3", 103), stripeEvent("e2", 102), stripeEvent("e1", 101)}, false));
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QCOMPARE(ids(*page), (QStringList{u"e1"_s, u"e2"_s, u"e3"_s})); // oldest first
        QVERIFY(page->gap.isEmpty());
        QCOMPARE(page->records.first().type, u"invoice"_s);
        QCOMPARE(page->records.first().id, u"in_e1"_s);
        QCOMPARE(page->records.first().versionMs, 101'000);
        QVERIFY(!pollRequest(m_stripe, source, page->cursor, 0)->url.query().contains(u"starting_after"_s));

        // five new ones, two pages: the sweep remembers where it began and where it stopped
        page = decodePage(m_stripe, source, page->cursor,
                          events({stripeEvent("e8", 108), stripeEvent("e7", 107), stripeEvent("e6", 106)}, true));
        QCOMPARE(ids(*page), (QStringList{u"e6"_s, u"e7"_s, u"e8"_s}));
        QVERIFY(page->more);
        QVERIFY(pollRequest(m_stripe, source, page->cursor, 0)->url.query().contains(u"starting_after=e6"_s));
        page = decodePage(
            m_stripe, source, page->cursor,
            events({stripeEvent("e5", 105), stripeEvent("e4", 104), stripeEvent("e3", 103), stripeEvent("e2", 102)},
                   true));
        QCOMPARE(ids(*page), (QStringList{u"e4"_s, u"e5"_s}));
        QVERIFY(!page->more);
        QVERIFY(page->gap.isEmpty());
        page =
            decodePage(m_stripe, source, page->cursor, events({stripeEvent("e8", 108), stripeEvent("e7", 107)}, true));
        QVERIFY(page->records.isEmpty());
    }

    void eventsThatEnterTheLogLateAreSeenByTheOverlap()
    {
        const auto source = sourceOf(m_stripe, u"events"_s); // 30 s
        auto page = decodePage(m_stripe, source, {}, events({stripeEvent("e9", 200), stripeEvent("e1", 100)}, false));
        page = decodePage(m_stripe, source, page->cursor,
                          events({stripeEvent("e9", 200), stripeEvent("late", 190), stripeEvent("e1", 100)}, false));
        QCOMPARE(ids(*page), (QStringList{u"late"_s, u"e9"_s}));
    }

    void aLogThatNoLongerReachesBackIsAGap()
    {
        const auto source = sourceOf(m_stripe, u"events"_s);
        auto page = decodePage(m_stripe, source, {}, events({stripeEvent("e1", 100)}, false));
        page = decodePage(m_stripe, source, page->cursor,
                          events({stripeEvent("z9", 9'000'000), stripeEvent("z8", 8'999'000)}, false));
        QCOMPARE(page->records.size(), 2);
        QVERIFY2(page->gap.contains(u"e1"_s), qPrintable(page->gap));
    }

    void aDeletedObjectIsMarked()
    {
        const auto source = sourceOf(m_stripe, u"events"_s);
        const auto page = decodePage(
            m_stripe, source, {},
            events({stripeEvent("e2", 2, "customer.subscription.deleted"), stripeEvent("e1", 1, "customer.deleted")},
                   false));
        QVERIFY(page->records.first().deleted);
        QVERIFY(!page->records.last().deleted); // a cancelled subscription is still a record
    }

    void anUnreadableEventIsKeptWithItsReason()
    {
        const auto source = sourceOf(m_stripe, u"events"_s);
        const auto page = decodePage(
            m_stripe, source, {}, events({stripeEvent("e2", 2), R"({"id":"e1","created":1,"type":"x"})", "7"}, false));
        QCOMPARE(page->records.size(), 3);
        QCOMPARE(page->records.at(0).type, QString(unreadableType));
        QVERIFY(!page->records.at(0).reason.isEmpty());
        QVERIFY(!page->records.at(1).bytes.isEmpty());
    }

    void aListIsPagedByItsToken()
    {
        const Config::Source source{.name = u"tickets"_s,
                                    .type = u"ticket"_s,
                                    .driver = u"rest-list"_s,
                                    .overlapMs = 60'000,
                                    .settings = {{u"path"_s, u"/api/tickets"_s},
                                                 {u"query"_s, QJsonObject{{u"since"_s, u"{since}"_s}}},
                                                 {u"records"_s, u"tickets"_s},
                                                 {u"id"_s, u"id"_s},
                                                 {u"version"_s, u"updated_at"_s},
                                                 {u"next"_s, u"meta.after"_s}}};
        QCOMPARE(QUrlQuery(pollRequest(m_stripe, source, {}, 0)->url).queryItemValue(u"since"_s, QUrl::FullyDecoded),
                 u"1970-01-01T00:00:00.000Z"_s);
        auto page =
            decodePage(m_stripe, source, {},
                       ok(R"({"tickets":[{"id":5,"updated_at":"2026-08-14T09:12:00Z"}],"meta":{"after":"p2"}})"));
        QVERIFY(page->more);
        QCOMPARE(page->records.first().id, u"5"_s);
        const QUrlQuery second(pollRequest(m_stripe, source, page->cursor, 0)->url);
        QCOMPARE(second.queryItemValue(u"page"_s), u"p2"_s);
        QCOMPARE(second.queryItemValue(u"since"_s, QUrl::FullyDecoded),
                 u"1970-01-01T00:00:00.000Z"_s); // the filter stands within a sweep
        QVERIFY(!decodePage(m_stripe, source, page->cursor, ok(R"({"tickets":[],"meta":{"after":"p2"}})")));
        page = decodePage(m_stripe, source, page->cursor, ok(R"({"tickets":[],"meta":{}})"));
        QVERIFY(!page->more);
        QCOMPARE(QUrlQuery(pollRequest(m_stripe, source, page->cursor, 0)->url)
                     .queryItemValue(u"since"_s, QUrl::FullyDecoded),
                 u"2026-08-14T09:11:00.000Z"_s);
    }

    void equalRowsHaveEqualEventIds()
    {
        const auto source = sourceOf(m_netsuite, u"customers"_s);
        const auto one = [&](const QByteArray &row) {
            return decodePage(m_netsuite, source, {}, ok(R"({"items":[)" + row + R"(],"hasMore":false})"))
                ->records.first()
                .eventId;
        };
        QCOMPARE(one(R"({"id":"1","companyname":"A","lastmodified":"2026-08-14T09:00:00"})"),
                 one(R"({"lastmodified":"2026-08-14T09:00:00","id":"1","companyname":"A"})"));
        QVERIFY(one(R"({"id":"1","companyname":"A","lastmodified":"2026-08-14T09:00:00"})")
                != one(R"({"id":"1","companyname":"B","lastmodified":"2026-08-14T09:00:00"})"));
    }

    void errorsOfAReadAreNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("401") << 401 << ErrorCode::Unauthorized;
        QTest::newRow("404") << 404 << ErrorCode::NotFound;
        QTest::newRow("429") << 429 << ErrorCode::Throttled;
        QTest::newRow("400") << 400 << ErrorCode::Rejected;
        QTest::newRow("503") << 503 << ErrorCode::ReplyLost;
    }
    void errorsOfAReadAreNamed()
    {
        QFETCH(const int, status);
        const auto page = decodePage(m_netsuite, sourceOf(m_netsuite, u"customers"_s), {}, {status, {}, "no"});
        QVERIFY(!page);
        QTEST(page.error().code, "code");
    }

    void anUnknownDriverIsAConfigurationError()
    {
        const Config::Source source{.name = u"s"_s, .driver = u"telepathy"_s, .settings = {}};
        QCOMPARE(pollRequest(m_stripe, source, {}, 0).error().code, ErrorCode::BadConfig);
    }
};

QTEST_GUILESS_MAIN(PollTest)
#include "polltest.moc"
