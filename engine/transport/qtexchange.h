// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/net.h"
#include "engine/transport/qtoneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>

#include <memory>

namespace Throughline
{

/// One send over QNetworkAccessManager, from the call to its outcome. Belongs to QtNet.
class QtExchange final : public QObject
{
public:
    using Finished = std::function<void(Result<HttpReply>)>;

    /// Refuses what could not be sent exactly as written: scheme, user info in the URL, header syntax.
    static Result<void> check(const HttpRequest &request);

    QtExchange(QNetworkAccessManager &manager, Clock &clock, const QSslConfiguration &tls, HttpRequest request);
    ~QtExchange() override;

    /// `finished` is called once, from the event loop; not after `abandon`.
    void start(Finished finished);
    /// Breaks off without a call; the outcome as far as it is provable.
    Error abandon(const QString &why);

private:
    void readReply();
    void replyFinished();
    void finish(Result<HttpReply> outcome);
    /// NotSent where the body's gate proves it, else ReplyLost
    Error gaveUp(const QString &why) const;
    Error networkError(QNetworkReply::NetworkError error);
    bool endedBeforeFirstByte(QNetworkReply::NetworkError error) const;
    bool isTruncated() const;
    void dropReply();
    void log(const Result<HttpReply> &outcome) const;

    QNetworkAccessManager &m_manager;
    Clock &m_clock;
    QSslConfiguration m_tls;
    HttpRequest m_request;
    Finished m_finished;
    std::unique_ptr<OneShotBody> m_body;
    /// An empty body has no gate. Such a request gets a connection of its own, so that "TLS was never
    /// completed" proves that nothing left; over plain HTTP nothing proves it.
    std::unique_ptr<QNetworkAccessManager> m_own;
    QPointer<QNetworkReply> m_reply; ///< belongs to the manager
    HttpReply m_answer;
    QString m_tlsError;
    Clock::TimerId m_timeout = 0;
    qint64 m_startedMs = 0;
    bool m_requestSent = false;
    bool m_encrypted = false;
};

} // namespace Throughline
