// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/webhooks.h"

#include "engine/api/slabook.h"
#include "engine/store/rebuild.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

Webhooks::Webhooks(Clock &clock, Engine &engine)
    : m_listener(clock, [&engine](const WebhookRequest &request, const WebhookListener::Answer &answer) {
        static constexpr QLatin1StringView prefix("/webhooks/");
        if (request.method != "POST" || !request.path.startsWith(prefix)) {
            answer(404, {});
            return;
        }
        engine.receive(request.path.sliced(prefix.size()), request.headers, request.body,
                       [answer](int status) { answer(status, {}); });
    })
{
}

Result<quint16> Webhooks::listen(quint16 port)
{
    ListenerOptions options;
    options.port = port;
    return m_listener.listen(options);
}

Result<QJsonObject> rebuildProjections(Clock &clock, const Workspace &workspace,
                                       const std::function<void(qint64)> &progress)
{
    auto database = Store::Database::open(Store::Location::sqlite(workspace.storeFile()));
    if (!database) {
        return std::unexpected(database.error());
    }
    Store::Lease lease(**database, clock, u"rebuild"_s, u"rebuild"_s);
    const auto token = lease.acquire(u"engine"_s, 10 * 60'000);
    if (!token) {
        return std::unexpected(token.error());
    }
    const auto before = Store::dumpProjections(**database);
    if (!before) {
        return std::unexpected(before.error());
    }
    qint64 observations = 0;
    Pipeline::Projector projector(clock, referenceOf(workspace.estate), ratesOf(workspace.estate));
    projector.setOrderFlows(orderFlowsOf(workspace));
    const auto sla = slaHistoryOf(**database, workspace);
    if (!sla) {
        return std::unexpected(sla.error());
    }
    projector.setSla(*sla);
    const auto rebuilt = Pipeline::Pipeline::rebuild(**database, projector, [&](qint64 done) {
        observations = done;
        if (progress) {
            progress(done);
        }
    });
    const auto after = rebuilt ? Store::dumpProjections(**database) : std::unexpected(rebuilt.error());
    if (const auto released = lease.release(*token); !released) {
        return std::unexpected(released.error());
    }
    if (!after) {
        return std::unexpected(after.error());
    }
    return QJsonObject{{u"identical"_s, *before == *after}, {u"observations"_s, observations}};
}

} // namespace Throughline::Api
