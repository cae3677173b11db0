// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

namespace Throughline
{

/// Reads one HTTP/1.1 request (RFC 9112) from bytes as they come, never keeping more than its limits allow.
/// Strict where two readers could disagree: one Host, one Content-Length, never both framings, no folded
/// lines, no bare line ends.
class RequestParser
{
public:
    struct Limits {
        qsizetype headBytesMax = 16 * 1024;
        qsizetype bodyBytesMax = 1024 * 1024;
    };
    enum class State { Head, Body, Complete, Failed };

    explicit RequestParser(Limits limits);

    /// Bytes after the end of the request are dropped, see `mayGoOn`.
    State feed(QByteArrayView bytes);
    State state() const { return m_state; }
    int failure() const { return m_failure; } ///< the HTTP status that says why
    qsizetype heldBytes() const { return m_buffer.size() + m_body.size(); }

    // known from the end of the head on
    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; } ///< as sent: path and query
    const HttpHeaders &headers() const { return m_headers; }
    bool expectsContinue() const { return m_expectsContinue; }
    // known when complete
    const QByteArray &body() const { return m_body; }
    /// Another request may follow on the connection: HTTP/1.1, the sender does not close it, and nothing was dropped.
    bool mayGoOn() const;

private:
    enum class Framing { Length, ChunkSize, ChunkData, ChunkEnd, Trailer };

    void readHead();
    bool readRequestLine(QByteArrayView line);
    bool readField(QByteArrayView line);
    void decideFraming();
    void readBody();
    bool readChunkSize();
    void take(qsizetype count);
    /// one line without its CRLF, removed from the buffer; false = not there yet, or failed
    bool takeLine(qsizetype longest, QByteArray *line);
    void fail(int status);

    Limits m_limits;
    State m_state = State::Head;
    Framing m_framing = Framing::Length;
    int m_failure = 0;
    QByteArray m_buffer; ///< not yet understood
    QByteArray m_method;
    QByteArray m_target;
    HttpHeaders m_headers;
    QByteArray m_body;
    qsizetype m_left = 0; ///< of the body or of the chunk
    qsizetype m_trailerBytes = 0;
    bool m_http10 = false;
    bool m_expectsContinue = false;
    bool m_dropped = false; ///< bytes after the end
};

} // namespace Throughline
