// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/connectors/mappingloader.h"
#include "systems.h"
#include "tests/support/memoryfiles.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

// Good payloads, damaged by seeded chance, through everything that reads bytes of strangers: no crash, and nothing
// is lost without a word.
namespace
{

constexpr qint64 nowMs = 1'786'700'002'000;
const QByteArray secret = "whsec_1";

struct Sample {
    QString kind;
    QString source;
    QString operation;
    QByteArray body;
};

QList<Sample> samples()
{
    return {
        {u"salesforce"_s, u"opportunities"_s, u"order.writeback"_s,
         R"({"totalSize":1,"done":false,"nextRecordsUrl":"/services/data/v64.0/query/01g-2000","records":[{"attributes":{"type":"Opportunity"},
          "Id":"006A","Name":"Deal","StageName":"Closed Won","Amount":18640.20,"CurrencyIsoCode":"EUR","AccountId":"001A","Account":{"Name":"A"},"Order_Number__c":"SO-1",
          "Entity__c":"AM-DE","IsDeleted":false,"SystemModstamp":"2026-08-14T09:12:00.123+0000","Throughline_Key__c":"TL-SO-2026-100042","OrderNumber":"1","Status":"Activated",
          "OpportunityLineItems":{"records":[{"ProductCode":"PRO-EU","Quantity":12.0,"UnitPrice":1553.35,"TotalPrice":18640.20}]}}]})"},
        {u"netsuite"_s, u"sales-orders"_s, u"order.upsert"_s,
         R"({"links":[],"count":1,"hasMore":true,"items":[{"links":[],"id":"1044","tranid":"SO-1044","externalid":"TL-SO-2026-100042","otherrefnum":"Q-00017",
          "status":"B","total":"18640.2","currency":"EUR","entity":"5","lastmodified":"2026-08-14T09:13:05"}],"offset":0,"totalResults":1})"},
        {u"stripe"_s, u"events"_s, u"subscription.create"_s,
         R"({"object":"list","has_more":true,"data":[{"id":"evt_1","object":"event","type":"customer.subscription.created","created":1786700000,"status":"active",
          "currency":"eur","metadata":{"tl_key":"TL-SO-2026-100042","order":"SO-1"},"items":{"data":[{"quantity":12,"price":{"unit_amount":155335,"currency":"eur"}}]},
          "data":{"object":{"id":"sub_1","object":"subscription","status":"active","currency":"eur","customer":"cus_9","created":1786700000,"start_date":1786700000,
          "metadata":{"tl_key":"TL-1"},"items":{"data":[{"quantity":12,"price":{"unit_amount":155335,"currency":"eur","product":"p"}}]}}}}]})"},
    };
}

class Damage
{
public:
    QByteArray to(QByteArray bytes)
    {
        const auto times = 1 + below(3);
        for (qsizetype i = 0; i < times; ++i) {
            bytes = once(std::move(bytes));
        }
        return bytes;
    }

private:
    qsizetype below(qsizetype bound)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(std::max<qsizetype>(1, bound)));
    }

    QByteArray once(QByteArray bytes)
    {
        static const QList<QByteArray> strange{"null",
                                               "[]",
                                               "{}",
                                               "-1",
                                               "1e999999",
                                               "123456789012345678901234567890",
                                               "0.1e-400",
                                               "\"\\ud800\"",
                                               "\"\"",
                                               "true",
                                               "NaN",
                                               "\"\\u0000\"",
                                               "[[[[[[]]]]]]",
                                               "\"2026-13-45T99:99:99\"",
                                               "9223372036854775808",
                                               "\xff\xfe",
                                               "\xc0\xaf",
                                               "\xed\xa0\x80"};
        const auto at = below(bytes.size());
        switch (below(7)) {
        case 0:
            return bytes.first(at);
        case 1:
            bytes.isEmpty() ? bytes.append('x') : (bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))), bytes);
            return bytes;
        case 2: { // one value becomes another type
            const auto colon = bytes.indexOf(':', at);
            const auto end = colon < 0 ? -1 : bytes.indexOf(',', colon);
            return end < 0 ? bytes : bytes.first(colon + 1) + strange.at(below(strange.size())) + bytes.sliced(end);
        }
        case 3:
            return bytes.first(at) + QByteArray(20 + below(3000), '[') + bytes.sliced(at);
        case 4: { // a key is gone
            const auto quote = bytes.indexOf('"', at);
            return quote < 0 ? bytes : bytes.first(quote + 1) + '_' + bytes.sliced(quote + 1);
        }
        case 5:
            return bytes.first(at) + strange.at(below(strange.size())) + bytes.sliced(at);
        default: // a stretch twice
            return bytes.first(at) + bytes.sliced(at, below(bytes.size() - at)) + bytes.sliced(at);
        }
    }

    std::mt19937_64 m_random{20260814};
};

} // namespace

class MalformedTest : public QObject
{
    Q_OBJECT

    /// A record is kept: named, with its bytes, and with a reason when it could not be read.
    static bool kept(const NativeRecord &record)
    {
        return !record.id.isEmpty() && !record.eventId.isEmpty() && !record.bytes.isEmpty()
            && (record.type == unreadableType) == !record.reason.isEmpty();
    }

private Q_SLOTS:
    void tenThousandDamagedPayloadsCrashNothing()
    {
        MemoryFiles files;
        const auto mapping = loadMapping(files, u"ws"_s);
        QVERIFY(mapping);
        Damage damage;
        int pages = 0;
        int refused = 0;
        int unreadableRecords = 0;
        int mappingRefused = 0;
        const auto all = samples();
        QList<Config::System> systems;
        for (const auto &sample : all) {
            systems.append(systemOf(sample.kind));
        }
        for (int i = 0; i < 10'000; ++i) {
            const auto &sample = all.at(i % all.size());
            const auto &system = systems.at(i % all.size());
            const auto source = sourceOf(system, sample.source);
            const auto bytes = damage.to(sample.body);
            const HttpReply reply{200, {{"Location", bytes.first(std::min<qsizetype>(bytes.size(), 40))}}, bytes};

            const auto page = decodePage(system, source, {}, reply);
            if (page) {
                ++pages;
                for (const auto &record : page->records) {
                    QVERIFY(kept(record));
                    unreadableRecords += record.type == unreadableType ? 1 : 0;
                    const auto mapped = mapping->toCanonical(system.profile.family, record);
                    mappingRefused += mapped ? 0 : 1;
                    QVERIFY(mapped || !mapped.error().detail.isEmpty());
                }
                QVERIFY(decodePage(system, source, page->cursor, reply) || page->more);
            } else {
                ++refused;
                QVERIFY(!page.error().detail.isEmpty());
            }
            // a cursor may also be damaged: a store that was repaired by hand
            if (const auto next = pollRequest(system, source, QString::fromUtf8(bytes), nowMs); !next) {
                QVERIFY(!next.error().detail.isEmpty());
            }

            const auto &operation = system.profile.operations[sample.operation];
            const auto input = orderInput();
            const auto look = decodeLook(system, operation, input, reply);
            QVERIFY(look || !look.error().detail.isEmpty());
            for (const auto list = look.value_or(Look()).found; const auto &found : list) {
                QCOMPARE(found.reference, input.reference);
                (void)compare(operation, input, found);
            }
            const auto witness = decodeWitness(system, operation, reply);
            QVERIFY(!witness || *witness >= 0);
            for (const int status : {200, 202, 400, 429, 500}) {
                const auto answer = classify(system, operation, HttpReply{status, reply.headers, bytes}, nowMs);
                QVERIFY(status == 200 || answer.meaning != ReplyMeaning::Applied);
                QVERIFY(answer.meaning != ReplyMeaning::Applied || !answer.targetId.isEmpty());
            }
            if (system.profile.kind == "stripe"_L1) {
                const QByteArray message = "1786700000." + bytes;
                const QByteArray header = "t=1786700000,v1="
                    + QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toHex();
                const auto record = openEvent(system, {{"Stripe-Signature", header}}, bytes, secret, nowMs);
                QVERIFY(record);
                QVERIFY(record->bytes.isEmpty() || kept(*record));
            }
        }
        // the damage is of every kind: some is harmless, some is not
        QVERIFY2(pages > 1'000 && refused > 1'000, qPrintable(u"%1 pages, %2 refused"_s.arg(pages).arg(refused)));
        QVERIFY(unreadableRecords > 50);
        QVERIFY(mappingRefused > 50);
        qInfo("%d pages read, %d refused, %d records unreadable, %d without meaning", pages, refused, unreadableRecords,
              mappingRefused);
    }
};

QTEST_GUILESS_MAIN(MalformedTest)
#include "malformedtest.moc"
