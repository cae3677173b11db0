// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtexchange.h"

#include "engine/base/log.h"

#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
// Memory of an answer that is still being read is bounded by this, not by what the peer sends.
constexpr qint64 readBufferBytes = 256 * 1024;

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isHeaderValue(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); })
        && text.trimmed().size() == text.size();
}

// How QNetworkReply names a complete answer with this status. Any other error is about the connection.
QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status > 500) {
        return QNetworkReply::UnknownServerError;
    }
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

// Never errorString(): it carries the whole URL, query included.
QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

QNetworkRequest networkRequest(const HttpRequest &request, bool oneShot)
{
    QNetworkRequest native(request.url);
    QHttpHeaders headers;
    for (const auto &[name, value] : request.headers) {
        headers.append(name, value);
    }
    if (!headers.contains(QHttpHeaders::WellKnownHeader::UserAgent)) {
        headers.append(QHttpHeaders::WellKnownHeader::UserAgent, "Throughline/" THROUGHLINE_VERSION);
    }
    if (oneShot) {
        headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::ContentLength, QByteArray::number(request.body.size()));
        // An uncompressed answer can be checked against its announced length.
        if (!headers.contains(QHttpHeaders::WellKnownHeader::AcceptEncoding)) {
            headers.append(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity");
        }
    }
    native.setHeaders(std::move(headers));
    native.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    native.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    native.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    native.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    native.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    native.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    native.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    native.setDecompressedSafetyCheckThreshold(-1); // replyBytesMax counts unpacked bytes and bounds them
    return native;
}
} // namespace

Result<void> QtExchange::check(const HttpRequest &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1)) {
        return fail(ErrorCode::BadConfig, u"Not an http or https address: %1"_s.arg(request.url.host()));
    }
    if (!request.url.userInfo().isEmpty()) {
        return fail(ErrorCode::BadConfig,
                    u"The address of %1 carries credentials; they belong into the secret store."_s.arg(request.system));
    }
    if (!isToken(request.method)) {
        return fail(ErrorCode::BadConfig, u"Not an HTTP method."_s);
    }
    // Qt drops a header that it does not like and sends the rest: an Idempotency-Key must not vanish.
    for (const auto &[name, value] : request.headers) {
        if (!isToken(name) || !isHeaderValue(value)) {
            return fail(ErrorCode::BadConfig, u"Header %1 cannot be sent as written."_s.arg(QString::fromLatin1(name)));
        }
    }
    return {};
}

QtExchange::QtExchange(QNetworkAccessManager &manager, Clock &clock, const QSslConfiguration &tls, HttpRequest request)
    : m_manager(manager), m_clock(clock), m_tls(tls), m_request(std::move(request))
{
}

QtExchange::~QtExchange()
{
    dropReply();
}

void QtExchange::start(Finished finished)
{
    m_finished = std::move(finished);
    m_startedMs = m_clock.bootMs();
    const bool oneShot = !isSafe(m_request.method) || !m_request.body.isEmpty();
    QNetworkRequest native = networkRequest(m_request, oneShot);
    native.setSslConfiguration(m_tls);
    if (oneShot) {
        m_body = std::make_unique<OneShotBody>(m_request.body, [this] {
            const bool inTime = m_request.sendByBootMs == 0 || m_clock.bootMs() <= m_request.sendByBootMs;
            if (!inTime) {
                const auto late = [this] { finish(std::unexpected(gaveUp(u"connected after its time to be sent"_s))); };
                QMetaObject::invokeMethod(this, late, Qt::QueuedConnection);
            }
            return inTime;
        });
        // An effect goes out on a connection of its own: an idle one may be closed at the other end already, and what
        // was written to that is in doubt without need.
        if (m_request.body.isEmpty() || m_request.sendByBootMs > 0) {
            m_own = std::make_unique<QNetworkAccessManager>();
            m_own->setProxy(m_manager.proxy());
            m_own->setAutoDeleteReplies(false);
        }
        m_reply = (m_own ? *m_own : m_manager).sendCustomRequest(native, m_request.method, m_body.get());
    } else {
        m_reply = m_request.method == "HEAD" ? m_manager.head(native) : m_manager.get(native);
    }
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty()) {
            m_tlsError = errors.first().errorString();
        }
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QtExchange::readReply);
    connect(m_reply, &QNetworkReply::readyRead, this, &QtExchange::readReply);
    connect(m_reply, &QNetworkReply::finished, this, &QtExchange::replyFinished);
    m_timeout = m_clock.after(m_request.timeoutMs, [this] {
        m_timeout = 0;
        if (m_body) {
            m_body->shut();
        }
        finish(std::unexpected(gaveUp(u"no answer within %1 ms"_s.arg(m_request.timeoutMs))));
    });
}

Error QtExchange::abandon(const QString &why)
{
    if (m_body) {
        m_body->shut();
    }
    dropReply();
    return gaveUp(why);
}

void QtExchange::readReply()
{
    const qint64 announced =
        m_request.method == "HEAD" ? 0 : m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_answer.body += m_reply->readAll();
    if (std::max<qint64>(m_answer.body.size(), announced) > m_request.replyBytesMax) {
        finish(fail(ErrorCode::ReplyTooLarge, u"the answer passed %1 bytes"_s.arg(m_request.replyBytesMax)));
    }
}

void QtExchange::replyFinished()
{
    readReply();
    if (!m_finished) {
        return; // too large: already reported
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QHttpHeaders &headers = m_reply->headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        m_answer.headers.append(
            {QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()), headers.valueAt(i).toByteArray()});
    }
    // Qt complains that it could not send the body on to the new place, although it was told not to.
    if (error == QNetworkReply::ContentReSendError && (m_answer.status == 307 || m_answer.status == 308)) {
        m_answer.body.clear();
        finish(std::move(m_answer));
        return;
    }
    const bool complete = m_answer.status >= 200 && m_answer.status <= 599 && error == errorOfStatus(m_answer.status);
    if (!complete) {
        finish(std::unexpected(networkError(error)));
    } else if (isTruncated()) {
        finish(fail(ErrorCode::ReplyLost, u"the answer is shorter than announced"_s));
    } else {
        finish(std::move(m_answer));
    }
}

bool QtExchange::isTruncated() const
{
    if (m_request.method == "HEAD" || m_answer.status == 204 || m_answer.status == 304) {
        return false;
    }
    // Qt removes the length of an answer that it unpacked itself.
    const QByteArray announced = headerValue(m_answer.headers, "Content-Length");
    return !announced.isEmpty() && headerValue(m_answer.headers, "Transfer-Encoding").isEmpty()
        && announced.toLongLong() != m_answer.body.size();
}

Error QtExchange::networkError(QNetworkReply::NetworkError error)
{
    if (m_body) {
        m_body->shut();
    }
    const QString words = error == QNetworkReply::NoError ? u"not an HTTP answer"_s
        : m_tlsError.isEmpty()                            ? nameOf(error)
                                                          : nameOf(error) + u": " + m_tlsError;
    return endedBeforeFirstByte(error) ? Error{ErrorCode::NotSent, words} : gaveUp(words);
}

// What the gate of a body does not prove: an exchange without one that could not get a connection.
bool QtExchange::endedBeforeFirstByte(QNetworkReply::NetworkError error) const
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        break;
    default:
        return false;
    }
    // The failed connection may have been Qt's second try, after one that had carried the request.
    if (m_body) {
        return m_own && m_request.url.scheme() == "https"_L1 && !m_encrypted;
    }
    return !m_requestSent;
}

Error QtExchange::gaveUp(const QString &why) const
{
    return {m_body && m_body->keptBack() ? ErrorCode::NotSent : ErrorCode::ReplyLost, why};
}

void QtExchange::dropReply()
{
    if (m_timeout != 0) {
        m_clock.cancel(std::exchange(m_timeout, 0));
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void QtExchange::finish(Result<HttpReply> outcome)
{
    if (!m_finished) {
        return;
    }
    dropReply();
    log(outcome);
    const Finished finished = std::exchange(m_finished, nullptr);
    finished(std::move(outcome)); // the owner gives this object back to the event loop
}

void QtExchange::log(const Result<HttpReply> &outcome) const
{
    const QString result = outcome
        ? QString::number(outcome->status)
        : QString::fromLatin1(traits(outcome.error().code).name) + u' ' + outcome.error().detail;
    qCInfo(Log::transport).noquote() << m_request.system << m_request.method << m_request.url.host()
                                     << m_request.url.path() << result << m_clock.bootMs() - m_startedMs << "ms";
}

} // namespace Throughline
