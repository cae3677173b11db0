// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/estate/estatefixture.h"

using namespace Qt::StringLiterals;

namespace Throughline::TestSupport
{

EstateFixture::EstateFixture(const QString &world, quint64 seed)
    : m_world(world), m_seed(seed)
{
    start();
}

void EstateFixture::start()
{
    m_host = std::make_unique<Estate::EstateHost>();
    if (const auto started = m_host->start({.folder = m_folder.path(), .seed = m_seed, .world = m_world}); !started) {
        qFatal("the estate does not start: %s", qUtf8Printable(started.error().detail));
    }
    m_signedIn.clear();
}

void EstateFixture::restart()
{
    m_host.reset();
    start();
}

QUrl EstateFixture::url(const QString &system, const QString &path) const
{
    return QUrl(QString(descriptor().value("systems"_L1)[system]["baseUrl"_L1].toString() % path), QUrl::StrictMode);
}

QJsonObject EstateFixture::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const auto [status, answer] = m_host->control(method, path, body);
    if (status >= 400) {
        qFatal("%s %s: %d %s", method.constData(), qUtf8Printable(path), status,
               qUtf8Printable(answer.value("error"_L1).toString()));
    }
    return answer;
}

QStringList EstateFixture::createOpportunities(const QJsonObject &order)
{
    return control("POST", u"/opportunities"_s, order).value("ids"_L1).toVariant().toStringList();
}

qint64 EstateFixture::setFault(const QJsonObject &fault)
{
    return control("POST", u"/faults"_s, fault).value("number"_L1).toInteger();
}

void EstateFixture::clearFaults()
{
    control("DELETE", u"/faults"_s);
}

void EstateFixture::tune(const QJsonObject &values)
{
    control("POST", u"/tune"_s, values);
}

void EstateFixture::advance(qint64 ms)
{
    control("POST", u"/advance"_s, {{u"ms"_s, ms}});
}

QString EstateFixture::person(const QJsonObject &action)
{
    return control("POST", u"/person"_s, action).value("id"_L1).toString();
}

QJsonObject EstateFixture::effects(const QString &system, const QString &kind)
{
    return control("GET", u"/effects"_s).value("systems"_L1)[system]["kinds"_L1][kind].toObject();
}

qint64 EstateFixture::requests(const QString &system, const QString &methodAndPath)
{
    return control("GET", u"/effects"_s).value("systems"_L1)[system]["requests"_L1][methodAndPath].toInteger();
}

QJsonArray EstateFixture::truth(const QString &system, const QString &kind)
{
    return control("GET", u"/truth/%1/%2"_s.arg(system, kind)).value("records"_L1).toArray();
}

HttpHeaders EstateFixture::signedIn(const QString &system)
{
    if (const auto known = m_signedIn.value(system); !known.isEmpty()) {
        return known;
    }
    const auto entry = descriptor().value("systems"_L1)[system].toObject();
    if (entry.value("kind"_L1) == "stripe"_L1) {
        return m_signedIn[system] = {
                   {"Authorization"_ba, "Bearer " + entry.value("secretKey"_L1).toString().toLatin1()},
                   {"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
    }
    const auto path = entry.value("kind"_L1) == "salesforce"_L1 ? u"/services/oauth2/token"_s
                                                                : u"/services/rest/auth/oauth2/v1/token"_s;
    const auto form = u"grant_type=client_credentials&client_id=%1&client_secret=%2"_s
                          .arg(entry.value("clientId"_L1).toString(), entry.value("clientSecret"_L1).toString())
                          .toLatin1();
    const auto answer =
        m_caller.call("POST", url(system, path), {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}}, form);
    const auto token = answer.object().value("access_token"_L1).toString();
    if (token.isEmpty()) {
        qFatal("no token from %s: %d %s", qUtf8Printable(system), answer.status, answer.body.constData());
    }
    return m_signedIn[system] = {{"Authorization"_ba, "Bearer " + token.toLatin1()}};
}

HttpAnswer EstateFixture::call(const QString &system, const QByteArray &method, const QString &path,
                               const QByteArray &body, const HttpHeaders &extra)
{
    return m_caller.call(method, url(system, path), extra + signedIn(system), body);
}

} // namespace Throughline::TestSupport
