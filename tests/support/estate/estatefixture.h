// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/host.h"
#include "engine/estate/pocketestate.h"
#include "tests/support/estate/httpcall.h"

#include <QTemporaryDir>

namespace Throughline::TestSupport
{

/// The pocket estate in the test's own process, on real loopback ports, in a folder that vanishes.
/// A verb that is refused ends the test: it says so through qFatal.
class EstateFixture
{
public:
    explicit EstateFixture(const QString &world = QStringLiteral("empty"), quint64 seed = 7);

    Estate::EstateHost &host() { return *m_host; }
    QString folder() const { return m_folder.path(); }
    QJsonObject descriptor() const { return m_host->descriptor(); }
    QUrl url(const QString &system, const QString &path) const;
    void restart(); ///< stops and starts again on the same truth; ports change

    QStringList createOpportunities(const QJsonObject &order);
    qint64 setFault(const QJsonObject &fault); ///< its number
    void clearFaults();
    void tune(const QJsonObject &values);
    void advance(qint64 ms);
    QString person(const QJsonObject &action); ///< id of what was touched
    QJsonObject effects(const QString &system, const QString &kind); ///< {created, updated, live, duplicates, …}
    qint64 requests(const QString &system, const QString &methodAndPath);
    QJsonArray truth(const QString &system, const QString &kind); ///< [{id, live, body, …}]
    QJsonObject control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    /// Headers that a client of this system sends: a fresh token, or the secret key.
    HttpHeaders signedIn(const QString &system);
    /// Signed in, JSON or (for stripe) form body as given.
    HttpAnswer call(const QString &system, const QByteArray &method, const QString &path, const QByteArray &body = {},
                    const HttpHeaders &extra = {});
    HttpCaller &caller() { return m_caller; }

private:
    void start();
    QTemporaryDir m_folder;
    QString m_world;
    quint64 m_seed;
    std::unique_ptr<Estate::EstateHost> m_host;
    HttpCaller m_caller;
    QMap<QString, HttpHeaders> m_signedIn;
};

} // namespace Throughline::TestSupport
