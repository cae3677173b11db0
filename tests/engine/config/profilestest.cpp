// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/profiles.h"
#include "engine/config/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedProfilesLoad()
    {
        const auto profiles = Profiles::shipped();
        QVERIFY2(profiles, profiles ? "" : qPrintable(profiles.error().detail));
        for (const auto *kind : {"netsuite", "netsuite-none", "netsuite-query", "salesforce", "stripe"}) {
            QVERIFY2(profiles->kinds().contains(QLatin1StringView(kind)), kind);
        }
    }

    void netsuiteDeclaresWhatTheEffectsNeed()
    {
        const auto profile = Profiles::shipped()->find(u"netsuite"_s);
        QVERIFY(profile);
        const auto order = profile->operations.value(u"order.upsert"_s);
        QCOMPARE(order.capability, Capability::Upsert);
        QCOMPARE(order.compensation, u"order.cancel"_s);
        QCOMPARE(order.indexLagMs, 10'000);
        QCOMPARE(order.timeoutMs, 45'000);
        QVERIFY(order.verify["suiteql"_L1].toString().contains("externalid = '{reference}'"_L1));
        QCOMPARE(profile->operations.value(u"invoice.create"_s).capability, Capability::Query);
        QCOMPARE(profile->role, u"erp"_s);
    }

    void variantsChangeTheCapabilityAndThePlaceOfTheReference()
    {
        const auto profiles = Profiles::shipped();
        const auto base = profiles->find(u"netsuite"_s);
        const auto query = profiles->find(u"netsuite-query"_s);
        const auto none = profiles->find(u"netsuite-none"_s);
        QVERIFY(query && none);
        QCOMPARE(query->operations[u"order.upsert"_s].capability, Capability::Query);
        const auto asked = query->operations[u"order.upsert"_s].verify;
        QCOMPARE(asked["compare"_L1], base->operations[u"order.upsert"_s].verify["compare"_L1]);
        QVERIFY(asked["suiteql"_L1].toString().contains(u"custbody_throughline = '{reference}'"_s));
        QCOMPARE(none->operations[u"order.upsert"_s].capability, Capability::None);
        QVERIFY(none->operations[u"order.upsert"_s].verify.isEmpty());
        QCOMPARE(none->operations[u"customer.upsert"_s].capability, Capability::Upsert);
        QCOMPARE(query->family, u"netsuite"_s);
        QCOMPARE(none->sources.size(), base->sources.size());
        QVERIFY(query->version != base->version);
    }

    void stripeKeysLiveADay()
    {
        const auto profile = Profiles::shipped()->find(u"stripe"_s);
        QVERIFY(profile);
        QCOMPARE(profile->operations[u"subscription.create"_s].capability, Capability::Key);
        QCOMPARE(profile->operations[u"subscription.create"_s].keyLifetimeMs, 24 * 3'600'000LL);
        QCOMPARE(profile->sources.first().driver, u"event-log"_s);
    }

    void unknownKindSaysWhatWasMeant()
    {
        const auto profile = Profiles::shipped()->find(u"netsuit"_s);
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::BadConfig);
        QVERIFY2(profile.error().detail.contains(u"did you mean \"netsuite\""_s), qPrintable(profile.error().detail));
    }
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profilestest.moc"
