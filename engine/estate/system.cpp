// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/estate/system.h"

#include "engine/base/json.h"

using namespace Qt::StringLiterals;

namespace Throughline::Estate
{

const QList<const SystemBehaviour *> &systems()
{
    static const QList<const SystemBehaviour *> all{&salesforce(), &netsuite(), &stripe()};
    return all;
}

const SystemBehaviour *systemById(const QString &id)
{
    const auto found = std::ranges::find(systems(), id, &SystemBehaviour::id);
    return found == systems().end() ? nullptr : *found;
}

EstateReply answer(const SystemBehaviour &system, const EstateRequest &request, Truth &truth, qint64 nowMs)
{
    if (auto decided = system.admit(request, truth, nowMs)) {
        return *decided;
    }
    const auto reply = system.perform(request, truth, nowMs);
    system.remember(request, reply, truth, nowMs);
    return reply;
}

QString credential(const Truth &truth, const SystemBehaviour &system, const QString &name)
{
    const auto text =
        QString::fromLatin1(sha256Hex(u"%1/%2/%3"_s.arg(truth.setting(u"identity"_s), system.id, name).toUtf8()));
    if (name == "secretKey"_L1) {
        return u"sk_test_"_s + text.first(32);
    }
    return name == "webhookSecret"_L1 ? u"whsec_"_s + text.first(32) : text.first(40);
}

QString issueToken(Truth &truth, const QString &system, qint64 nowMs, qint64 lifetimeMs)
{
    const auto n = truth.nextNumber(u"token/"_s + system);
    const auto token = QString::fromLatin1(truth.derived(u"token/"_s + system, n));
    truth.create(system, u"_token"_s, token, {{u"expires"_s, nowMs + lifetimeMs}}, nowMs);
    return token;
}

bool tokenIsGood(const Truth &truth, const QString &system, const QString &token, qint64 nowMs)
{
    const auto record = truth.find(system, u"_token"_s, token);
    return record && record->live() && record->body.value("expires"_L1).toInteger() > nowMs;
}

void expireTokens(Truth &truth, const QString &system, qint64 nowMs)
{
    for (const auto &record : truth.all(system, u"_token"_s)) {
        if (record->live()) {
            truth.remove(*record, nowMs);
        }
    }
}

} // namespace Throughline::Estate
