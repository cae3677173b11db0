// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/config/profiles.h"
#include "engine/connectors/connector.h"
#include "engine/connectors/record.h"
#include "engine/transport/authorization.h"
#include "engine/transport/qtclock.h"
#include "engine/transport/qtfiles.h"
#include "engine/transport/qtnet.h"
#include "engine/transport/secrets.h"
#include "engine/transport/trytonsession.h"

#include <QEventLoop>
#include <QJsonArray>

#include <optional>

namespace Throughline::Live
{

using namespace Qt::StringLiterals;
using namespace Throughline::Connectors;

/// The Tryton that packaging/live-erp has started, as a connected system, reached over the engine's own transport.
class LiveErp
{
public:
    LiveErp()
        : m_secrets(m_files, qEnvironmentVariable("CREDENTIALS_DIRECTORY"))
        , m_net(m_clock)
        , m_authorized(m_net, m_clock)
    {
        const auto descriptor = m_files.read(qEnvironmentVariable("THROUGHLINE_LIVE_ERP")).and_then(parseJsonObject);
        const auto profile =
            Config::Profiles::shipped().and_then([](const auto &all) { return all.find(u"tryton"_s); });
        if (!descriptor || !profile) {
            qFatal("%s",
                   qPrintable(!descriptor ? u"start this by packaging/live-erp: "_s + descriptor.error().detail
                                          : profile.error().detail));
        }
        system.id = u"tryton-live"_s;
        system.baseUrl = QUrl(descriptor->value("base_url"_L1).toString());
        system.profile = *profile;
        const auto variables = descriptor->value("variables"_L1).toObject();
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            system.variables.insert(it.key(), it.value().toString());
        }
        TrytonSession::Options options;
        options.system = system.id;
        options.url = system.baseUrl.resolved(QUrl(u"/q2c/"_s));
        options.user = system.variables.value(u"user"_s);
        options.passwordSecret = descriptor->value("secrets"_L1)["password"_L1].toString();
        m_authorized.authorize(system.id, std::make_shared<TrytonSession>(m_net, m_secrets, options));
    }

    const Config::Operation &operation(const QString &name) const { return *system.profile.operations.constFind(name); }

    Result<HttpReply> send(const Result<HttpRequest> &request)
    {
        if (!request) {
            return std::unexpected(request.error());
        }
        std::optional<Result<HttpReply>> outcome;
        QEventLoop loop;
        m_authorized.send(*request, [&](Result<HttpReply> reply) {
            outcome = std::move(reply);
            loop.quit();
        });
        if (!outcome) {
            loop.exec(); // ends: the transport answers every send, at the latest after its timeout
        }
        return *outcome;
    }

    Answer run(const QString &name, const OperationInput &input)
    {
        return classify(system, operation(name), send(requestFor(system, operation(name), input)), m_clock.wallMs());
    }

    /// A create that the test builds on: its record's id.
    QString create(const QString &name, const OperationInput &input)
    {
        const auto answer = run(name, input);
        if (answer.meaning != ReplyMeaning::Applied) {
            qFatal("%s: %s %s", qPrintable(name), qPrintable(answer.code), qPrintable(answer.message));
        }
        return answer.targetId;
    }

    Result<Look> look(const QString &name, const OperationInput &input)
    {
        return send(lookRequest(system, operation(name), input)).and_then([&](const HttpReply &reply) {
            return decodeLook(system, operation(name), input, reply);
        });
    }

    Result<Look> lookAlike(const QString &name, const OperationInput &input)
    {
        return send(lookAlikeRequest(system, operation(name), input)).and_then([&](const HttpReply &reply) {
            return decodeLookAlike(system, operation(name), input, reply);
        });
    }

    Result<qint64> witness(const QString &name, const OperationInput &input)
    {
        return send(witnessRequest(system, operation(name), input)).and_then([&](const HttpReply &reply) {
            return decodeWitness(system, operation(name), reply);
        });
    }

    Result<NativeRecord> read(const QString &type, const QString &id)
    {
        return send(readRequest(system, type, id)).and_then([&](const HttpReply &reply) {
            return decodeRead(system, type, reply);
        });
    }

    /// Every page from a cursor on.
    Result<Page> poll(const Config::Source &source, const QString &cursor)
    {
        Page all{.records = {}, .cursor = cursor, .more = true, .gap = {}};
        while (all.more) {
            auto page =
                send(pollRequest(system, source, all.cursor, m_clock.wallMs())).and_then([&](const HttpReply &reply) {
                    return decodePage(system, source, all.cursor, reply);
                });
            if (!page) {
                return page;
            }
            page->records = all.records + page->records;
            all = std::move(*page);
        }
        return all;
    }

    Config::Source source(const QString &name) const
    {
        return *std::ranges::find(system.profile.sources, name, &Config::Source::name);
    }

    /// A call that no operation makes: what a person does in Tryton's own client.
    HttpRequest call(const QString &method, const QJsonArray &parameters) const
    {
        HttpRequest request;
        request.system = system.id;
        request.method = "POST";
        request.url = system.baseUrl.resolved(QUrl(u"/q2c/"_s));
        request.headers = {{"Content-Type", "application/json"}};
        request.body = writeJson(QJsonObject{{u"id"_s, 0}, {u"method"_s, method}, {u"params"_s, parameters}});
        return request;
    }

    QJsonValue result(const QString &method, const QJsonArray &parameters)
    {
        const auto body = send(call(method, parameters)).and_then(readBody);
        return body ? body->value("result"_L1) : QJsonValue(QJsonValue::Undefined);
    }

    Config::System system;

private:
    QtClock m_clock;
    QtFiles m_files;
    CredentialsDirectory m_secrets;
    QtNet m_net;
    AuthorizedNet m_authorized;
};

} // namespace Throughline::Live
