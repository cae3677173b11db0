// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/foreign.h"
#include "engine/store/metastore.h"
#include "tests/support/desk/desk.h"

using namespace Throughline;
using namespace Throughline::Test;
using namespace Qt::StringLiterals;

namespace
{

const auto quoteToCash = u"quote-to-cash"_s;
const auto so = u"SO-1"_s;

Observation orderWith(const QString &reference, qint64 versionMs)
{
    auto order = erpOrder(so, u"booked"_s, versionMs);
    order.object.keys.insert(u"external_id"_s, reference);
    return order;
}

} // namespace

/// Two engines on one estate, or one whose store was restored, would do everything twice: the references they wrote tell.
class ForeignTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWeDidNotWriteStopsEveryFlow()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        Store::MetaStore meta(desk.database());
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-9-0a1b2c"_s, desk.clock.wall)));
        const auto found = need(Pipeline::foreign(desk.database()));
        QVERIFY(found);
        QCOMPARE(found->reference, u"TL-SO-9-0a1b2c"_s);
        QVERIFY(found->sentence().contains(u"TL-SO-9-0a1b2c"_s));
        QVERIFY(!need(meta.operatingSinceMs(quoteToCash)));

        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-8-0a1b2c"_s, desk.clock.wall)));
        QCOMPARE(need(Pipeline::foreign(desk.database()))->reference, u"TL-SO-9-0a1b2c"_s); // the first one stays named
    }
    void aPersonAdoptsWhatIsThereButNothingNewer()
    {
        Desk desk;
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-9-0a1b2c"_s, desk.clock.wall)));
        need(Pipeline::adoptForeign(desk.database(), desk.clock.wall));
        QVERIFY(!need(Pipeline::foreign(desk.database())));
        desk.operate(quoteToCash, desk.clock.wall);
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-8-0a1b2c"_s, desk.clock.wall)));
        QVERIFY(!need(Pipeline::foreign(desk.database())));
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-7-0a1b2c"_s, desk.clock.wall + 1)));
        QVERIFY(need(Pipeline::foreign(desk.database())));
        QVERIFY(!need(Store::MetaStore(desk.database()).operatingSinceMs(quoteToCash)));
    }
    void anAdoptedRecordMayChange()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(orderWith(u"TL-SO-9-0a1b2c"_s, desk.clock.wall));
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-9-0a1b2c"_s, desk.clock.wall)));
        QVERIFY(need(Pipeline::foreign(desk.database()))); // known, but nobody has adopted it
        need(Pipeline::adoptForeign(desk.database(), desk.clock.wall));
        desk.operate(quoteToCash, desk.clock.wall);
        need(Pipeline::noticeForeign(desk.database(), orderWith(u"TL-SO-9-0a1b2c"_s, desk.clock.wall + 1)));
        QVERIFY(!need(Pipeline::foreign(desk.database())));
        QVERIFY(need(Store::MetaStore(desk.database()).operatingSinceMs(quoteToCash)));
    }
    void whatWeWroteAndWhatOthersCallTheirsIsLeftAlone()
    {
        Desk desk;
        desk.operate(quoteToCash, desk.clock.wall);
        desk.see(quote(so, desk.clock.wall));
        desk.see(opportunity(so, u"won"_s, desk.clock.wall));
        const auto step = desk.step(so, u"erp-customer"_s);
        QVERIFY(step);
        for (const auto &reference : {step->intent.reference, u"TL-SO-2026-1"_s, u"TL-"_s, u"TL-SO-2026-118214"_s,
                                      u"PO-4711-0a1b2c"_s, QString()}) {
            need(Pipeline::noticeForeign(desk.database(), orderWith(reference, desk.clock.wall)));
            QVERIFY2(!need(Pipeline::foreign(desk.database())), qUtf8Printable(reference));
        }
        QVERIFY(need(Store::MetaStore(desk.database()).operatingSinceMs(quoteToCash)));
    }
};

QTEST_GUILESS_MAIN(ForeignTest)
#include "foreigntest.moc"
