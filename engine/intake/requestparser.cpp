// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/requestparser.h"

#include <algorithm>
#include <optional>

namespace Throughline
{

namespace
{
constexpr qsizetype fieldsMax = 100;
constexpr qsizetype chunkLineMax = 256;

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == '\t' || (static_cast<uchar>(c) >= 0x20 && c != 0x7f); });
}

/// digits of the base only, no sign, no blank, at most 8 of them
std::optional<qsizetype> plainNumber(QByteArrayView text, int base)
{
    const bool digits = std::ranges::all_of(text, [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    if (text.isEmpty() || text.size() > 8 || !digits) {
        return std::nullopt;
    }
    return text.toLongLong(nullptr, base);
}

qsizetype countOf(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::count_if(
        headers, [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}
} // namespace

RequestParser::RequestParser(Limits limits)
    : m_limits(limits)
{
}

RequestParser::State RequestParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Complete || m_state == State::Failed) {
        return m_state;
    }
    m_buffer.append(bytes);
    if (m_state == State::Head) {
        readHead();
    }
    if (m_state == State::Body) {
        readBody();
    }
    if (m_state == State::Complete || m_state == State::Failed) {
        m_dropped = !m_buffer.isEmpty();
        m_buffer = {};
    }
    if (m_state == State::Failed) {
        m_body = {};
    }
    return m_state;
}

bool RequestParser::mayGoOn() const
{
    const bool told = countOf(m_headers, "Connection") > 0; // "close", or anything we do not know
    return m_state == State::Complete && !m_http10 && !m_dropped
        && (!told || headerValue(m_headers, "Connection").compare("keep-alive", Qt::CaseInsensitive) == 0);
}

void RequestParser::fail(int status)
{
    m_state = State::Failed;
    m_failure = status;
}

void RequestParser::readHead()
{
    const qsizetype end =
        QByteArrayView(m_buffer).first(std::min(m_buffer.size(), m_limits.headBytesMax)).indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() >= m_limits.headBytesMax) {
            fail(431);
        }
        return;
    }
    const QByteArray head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    qsizetype from = 0;
    bool first = true;
    while (from < head.size()) {
        const qsizetype lineEnd = head.indexOf("\r\n", from);
        const QByteArrayView line = QByteArrayView(head).sliced(from, lineEnd - from);
        if (!(first ? readRequestLine(line) : readField(line))) {
            return;
        }
        first = false;
        from = lineEnd + 2;
    }
    decideFraming();
}

bool RequestParser::readRequestLine(QByteArrayView line)
{
    const qsizetype one = line.indexOf(' ');
    const qsizetype two = line.lastIndexOf(' ');
    if (one <= 0 || two <= one) {
        fail(400);
        return false;
    }
    const QByteArrayView method = line.first(one);
    const QByteArrayView target = line.sliced(one + 1, two - one - 1);
    const QByteArrayView version = line.sliced(two + 1);
    if (!isToken(method) || !target.startsWith('/') || !isVisible(target)) {
        fail(400);
        return false;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        fail(505);
        return false;
    }
    m_method = method.toByteArray();
    m_target = target.toByteArray();
    m_http10 = version == "HTTP/1.0";
    return true;
}

bool RequestParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1))) {
        fail(400);
        return false;
    }
    if (m_headers.size() == fieldsMax) {
        fail(431);
        return false;
    }
    m_headers.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

void RequestParser::decideFraming()
{
    const qsizetype lengths = countOf(m_headers, "Content-Length");
    const qsizetype encodings = countOf(m_headers, "Transfer-Encoding");
    if (countOf(m_headers, "Host") != 1 || lengths + encodings > 1 || (encodings == 1 && m_http10)) {
        fail(400);
        return;
    }
    if (const QByteArray expect = headerValue(m_headers, "Expect"); !expect.isEmpty()) {
        if (expect.compare("100-continue", Qt::CaseInsensitive) != 0) {
            fail(417);
            return;
        }
        m_expectsContinue = !m_http10;
    }
    m_state = State::Body;
    if (encodings == 1) {
        if (headerValue(m_headers, "Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0) {
            fail(501);
            return;
        }
        m_framing = Framing::ChunkSize;
        return;
    }
    if (lengths == 1) {
        const QByteArray text = headerValue(m_headers, "Content-Length");
        const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        const auto length = plainNumber(text, 10);
        if (!digits) {
            fail(400);
        } else if (!length || *length > m_limits.bodyBytesMax) {
            fail(413);
        } else {
            m_left = *length;
        }
    }
}

void RequestParser::take(qsizetype count)
{
    m_body.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    m_left -= count;
}

bool RequestParser::takeLine(qsizetype longest, QByteArray *line)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > longest || (end < 0 && m_buffer.size() > longest + 1)) {
        fail(m_framing == Framing::Trailer ? 431 : 400);
        return false;
    }
    if (end < 0) {
        return false;
    }
    *line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return true;
}

bool RequestParser::readChunkSize()
{
    QByteArray line;
    if (!takeLine(chunkLineMax, &line)) {
        return false;
    }
    const qsizetype extension = line.indexOf(';');
    const auto size = plainNumber(QByteArrayView(line).first(extension < 0 ? line.size() : extension).trimmed(), 16);
    if (!size || !isFieldValue(line)) {
        fail(400);
        return false;
    }
    if (*size > m_limits.bodyBytesMax - m_body.size()) {
        fail(413);
        return false;
    }
    m_left = *size;
    m_framing = *size == 0 ? Framing::Trailer : Framing::ChunkData;
    return true;
}

void RequestParser::readBody()
{
    while (m_state == State::Body) {
        switch (m_framing) {
        case Framing::Length:
        case Framing::ChunkData:
            take(std::min(m_left, m_buffer.size()));
            if (m_left > 0) {
                return;
            }
            if (m_framing == Framing::Length) {
                m_state = State::Complete;
            } else {
                m_framing = Framing::ChunkEnd;
            }
            break;
        case Framing::ChunkSize:
            if (!readChunkSize()) {
                return;
            }
            break;
        case Framing::ChunkEnd:
            if (m_buffer.size() < 2) {
                return;
            }
            if (!m_buffer.startsWith("\r\n")) {
                fail(400);
                return;
            }
            m_buffer.remove(0, 2);
            m_framing = Framing::ChunkSize;
            break;
        case Framing::Trailer: {
            QByteArray line;
            if (!takeLine(m_limits.headBytesMax - m_trailerBytes, &line)) {
                return;
            }
            m_trailerBytes += line.size() + 2;
            if (line.isEmpty()) {
                m_state = State::Complete;
            }
            break;
        }
        }
    }
}

} // namespace Throughline
