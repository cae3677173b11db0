// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/profiles.h"
#include "engine/connectors/connector.h"
#include "engine/connectors/mappingloader.h"
#include "tests/support/estate/estatefixture.h"

#include <QTest>

namespace Throughline::TestSupport
{

using namespace Qt::StringLiterals;
using namespace Connectors;

// Profiles and mappings against systems that were written without them: what we send is accepted, what we look
// for is found and equal, what we read has a meaning and breaks no contract.
class NoFiles final : public Files
{
public:
    Result<QByteArray> read(const QString &path) override { return fail(ErrorCode::BadInput, path); }
    Result<void> write(const QString &path, const QByteArray &) override { return fail(ErrorCode::BadInput, path); }
    QStringList list(const QString &, const QString &) override { return {}; }
};

inline Config::System systemOf(const QString &id, const QString &kind)
{
    const auto profile =
        Config::Profiles::shipped().and_then([&](const Config::Profiles &all) { return all.find(kind); });
    if (!profile) {
        qFatal("%s", qPrintable(profile.error().detail));
    }
    return {.id = id,
            .name = id,
            .baseUrl = QUrl(u"http://estate.invalid"_s),
            .secrets = {},
            .variables = profile->variables,
            .simulated = true,
            .profile = *profile};
}

inline const QString salesforceId = u"salesforce-emea"_s;
inline const QString netsuiteId = u"netsuite-emea"_s;
inline const QString stripeId = u"stripe"_s;

/// The shipped profiles of the three systems, and an estate to try them on.
class EstateContract : public QObject
{
protected:
    std::unique_ptr<EstateFixture> m_estate;
    Config::System m_salesforce = systemOf(salesforceId, u"salesforce"_s);
    Config::System m_netsuite = systemOf(netsuiteId, u"netsuite"_s);
    Config::System m_stripe = systemOf(stripeId, u"stripe"_s);
    Mapping::Mapping m_mapping;

    Result<HttpReply> send(const Result<HttpRequest> &request)
    {
        if (!request) {
            qFatal("%s", qPrintable(request.error().detail));
        }
        const auto path = QString::fromLatin1(request->url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        const auto answer = m_estate->call(request->system, request->method, path, request->body, request->headers);
        return HttpReply{answer.status, answer.headers, answer.body};
    }

    Answer perform(const Config::System &system, const QString &operation, const OperationInput &input)
    {
        const auto reply = send(requestFor(system, system.profile.operations[operation], input));
        const auto answer = classify(system, system.profile.operations[operation], reply, 0);
        if (answer.meaning != ReplyMeaning::Applied) {
            qWarning("%s: %d %s", qPrintable(operation), answer.httpStatus, reply->body.constData());
        }
        return answer;
    }

    Look look(const Config::System &system, const QString &operation, const OperationInput &input)
    {
        const auto &rules = system.profile.operations[operation];
        const auto result = decodeLook(system, rules, input, *send(lookRequest(system, rules, input)));
        if (!result) {
            qWarning("%s", qPrintable(result.error().detail));
        }
        return result.value_or(Look());
    }

    /// Performs, performs again, looks: one effect, equal to what was sent.
    void once(const Config::System &system, const QString &operation, const OperationInput &input, QString *id)
    {
        const auto &rules = system.profile.operations[operation];
        const auto before = look(system, operation, input);
        QVERIFY(before.found.isEmpty());
        const auto first = perform(system, operation, input);
        QCOMPARE(first.meaning, ReplyMeaning::Applied);
        QVERIFY(!first.targetId.isEmpty());
        m_estate->advance(120'000); // the vendors' indexes have caught up
        const auto found = look(system, operation, input);
        QCOMPARE(found.found.size(), 1);
        QCOMPARE(found.found.first().record.id, first.targetId);
        QVERIFY(found.found.first().live);
        const auto differences = compare(rules, input, found.found.first());
        for (const auto &difference : differences) {
            qWarning("%s: sent %s, there %s", qPrintable(difference.field), qPrintable(difference.sent),
                     qPrintable(difference.inTarget));
        }
        QVERIFY(differences.isEmpty());
        const auto witness = decodeWitness(system, rules, *send(witnessRequest(system, rules, input)));
        QVERIFY2(witness, witness ? "" : qPrintable(witness.error().detail));
        QVERIFY(*witness >= found.found.first().versionMs);
        const auto again = classify(system, rules, send(requestFor(system, rules, input)), 0);
        if (rules.capability == Capability::Query) {
            QCOMPARE(again.meaning, ReplyMeaning::AlreadyApplied); // the vendor refuses a second one
        } else {
            QCOMPARE(again.meaning, ReplyMeaning::Applied);
            QCOMPARE(again.targetId, first.targetId);
        }
        m_estate->advance(120'000);
        QCOMPARE(look(system, operation, input).found.size(), 1);
        *id = first.targetId;
    }

    /// Everything a source has, and where it ended.
    QList<NativeRecord> pollAll(const Config::System &system, const Config::Source &source, QString *cursor)
    {
        QList<NativeRecord> records;
        for (int page = 0; page < 1000; ++page) {
            const auto result = decodePage(system, source, *cursor, *send(pollRequest(system, source, *cursor, 0)));
            if (!result) {
                qWarning("%s: %s", qPrintable(source.name), qPrintable(result.error().detail));
                return records;
            }
            records.append(result->records);
            *cursor = result->cursor;
            if (!result->more) {
                return records;
            }
        }
        qWarning("%s: no end", qPrintable(source.name));
        return records;
    }

    void fresh()
    {
        m_estate = std::make_unique<EstateFixture>();
        NoFiles files;
        const auto mapping = loadMapping(files, u"none"_s);
        QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().detail));
        m_mapping = *mapping;
    }
};

} // namespace Throughline::TestSupport
