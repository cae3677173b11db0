// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/mappingloader.h"
#include "engine/transport/qtfiles.h"
#include "systems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;
using namespace Throughline::ConnectorTest;

namespace
{

// Answers of Tryton 7.0 as tests/live receives them.
constexpr auto changed =
    R"({"__class__":"datetime","year":2026,"month":11,"day":21,"hour":7,"minute":16,"second":46,"microsecond":385025})";
constexpr auto common =
    R"("party.":{"code":"1","name":"Müller & Söhne","id":2},"currency.":{"code":"EUR","id":1},"company.":{"id":1,"party.":{"code":"AM-DE","id":1}})";

QString sale()
{
    return uR"({"number":"1","state":"processing","write_date":%1,"create_date":%1,"description":"SO-7","reference":"TL-SO-7","id":1,
        "invoice_state":"pending","sale_date":{"__class__":"date","year":2026,"month":11,"day":21},
        "untaxed_amount":{"__class__":"Decimal","decimal":"18641.20"},"total_amount":{"__class__":"Decimal","decimal":"18641.20"},%2,
        "lines.":[{"quantity":12.0,"unit_price":{"__class__":"Decimal","decimal":"1553.35"},"id":1,
            "amount":{"__class__":"Decimal","decimal":"18640.20"},"product.":{"code":"SKU-PRO-E1","id":1}},
            {"quantity":null,"unit_price":null,"id":2,"amount":null,"product.":null}]})"_s.arg(
        QLatin1StringView(changed), QString::fromUtf8(common));
}

QString invoice()
{
    return uR"({"number":null,"state":"draft","write_date":null,"create_date":%1,"description":null,"reference":null,"invoice_date":null,"id":4,
        "amount_to_pay":{"__class__":"Decimal","decimal":"0"},"untaxed_amount":{"__class__":"Decimal","decimal":"18641.20"},
        "total_amount":{"__class__":"Decimal","decimal":"18641.20"},%2,"sales.":[{"reference":"TL-SO-7","number":"1","id":1}]})"_s
        .arg(QLatin1StringView(changed), QString::fromUtf8(common));
}

QString party()
{
    return uR"({"write_date":null,"name":"Müller & Söhne","create_date":%1,"active":true,"id":2,"code":"1",
        "identifiers.":[{"code":"DE123456788","id":1},{"code":"TL-C-7","id":2}]})"_s.arg(QLatin1StringView(changed));
}

} // namespace

class TrytonMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QtFiles files;
        auto loaded = loadMapping(files, u"/nonexistent"_s);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        m_mapping = *loaded;
    }

    void ourSaleIsAnOrder()
    {
        const auto mapped = map(u"sale.sale"_s, sale());
        QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().detail));
        QCOMPARE(mapped->drift, QList<Mapping::Drift>());
        const auto &order = mapped->object;
        QCOMPARE(order.kind, ObjectKind::Order);
        QCOMPARE(order.number, u"1"_s);
        QCOMPARE(order.status, u"booked"_s);
        QCOMPARE(order.entity, u"AM-DE"_s);
        QCOMPARE(order.amount.amount.toString(), u"18641.20"_s);
        QCOMPARE(order.amount.currency, u"EUR"_s);
        QCOMPARE(order.keys[u"order_key"_s], u"SO-7"_s);
        QCOMPARE(order.keys[u"external_id"_s], u"TL-SO-7"_s);
        QCOMPARE(order.keys[u"erp_order_id"_s], u"1"_s);
        QCOMPARE(order.lines.size(), 1); // a comment line is no line
        QCOMPARE(order.lines.first().productCode, u"SKU-PRO-E1"_s);
    }

    void anothersSaleHasNoOrderKey()
    {
        const auto mapped = map(u"sale.sale"_s, sale().replace(u"TL-SO-7"_s, u"phone call"_s));
        QVERIFY(mapped);
        QVERIFY(!mapped->object.keys.contains(u"order_key"_s));
    }

    void invoiceBelongsToItsSale()
    {
        const auto mapped = map(u"account.invoice"_s, invoice());
        QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().detail));
        QCOMPARE(mapped->drift, QList<Mapping::Drift>());
        QCOMPARE(mapped->object.kind, ObjectKind::Invoice);
        QCOMPARE(mapped->object.number, u"draft 4"_s);
        QCOMPARE(mapped->object.status, u"draft"_s);
        QCOMPARE(mapped->object.keys[u"erp_order_id"_s], u"1"_s);
        QCOMPARE(mapped->object.amount.amount.toString(), u"18641.20"_s);
    }

    void partyIsACustomerByOurIdentifier()
    {
        const auto mapped = map(u"party.party"_s, party());
        QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().detail));
        QCOMPARE(mapped->object.kind, ObjectKind::Customer);
        QCOMPARE(mapped->object.status, u"active"_s);
        QCOMPARE(mapped->object.customerName, u"Müller & Söhne"_s);
        QCOMPARE(mapped->object.keys[u"external_id"_s], u"TL-C-7"_s);
    }

private:
    Result<Mapping::Mapped> map(const QString &type, const QString &row) const
    {
        const auto system = systemOf(u"tryton"_s);
        const HttpReply reply{.status = 200, .headers = {}, .body = u"{\"id\":0,\"result\":[%1]}"_s.arg(row).toUtf8()};
        return decodeRead(system, type, reply).and_then([&](const NativeRecord &record) {
            return m_mapping.toCanonical(system.profile.family, record);
        });
    }

    Mapping::Mapping m_mapping;
};

QTEST_GUILESS_MAIN(TrytonMappingTest)
#include "trytonmappingtest.moc"
