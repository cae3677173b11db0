// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/intake/requestparser.h"

#include <QTest>

using namespace Throughline;
using namespace Qt::StringLiterals;

class RequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void holdsNoMoreThanItsLimits();
    void anyBytes();
};

void RequestParserTest::accepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body,
                        const QByteArray &target = "/x") { QTest::newRow(name) << bytes << target << body; };
    row("no body", "GET /x HTTP/1.1\r\nHost: h\r\n\r\n", "");
    row("query", "GET /x?a=b%20c HTTP/1.1\r\nHost: h\r\n\r\n", "", "/x?a=b%20c");
    row("HTTP/1.0", "POST /x HTTP/1.0\r\nHost: h\r\nContent-Length: 2\r\n\r\nab", "ab");
    row("length", "POST /x HTTP/1.1\r\nHost: h\r\ncontent-length:  5 \r\n\r\nab\r\n\r", "ab\r\n\r");
    row("zeros", "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 0005\r\n\r\nabcde", "abcde");
    row("pipelined", "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nabGET /y HTTP/1.1\r\n\r\n", "ab");
    row("chunks",
        "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
        "Chunked\r\n\r\n3\r\nabc\r\nA;ext=\"1\"\r\n0123456789\r\n0\r\n\r\n",
        "abc0123456789");
    row("trailer",
        "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: 1\r\nHost: evil\r\n\r\n",
        "a");
    row("largest body", "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n" + QByteArray(100, 'x'),
        QByteArray(100, 'x'));
}

void RequestParserTest::accepted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
        RequestParser parser({300, 100});
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            parser.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        }
        QCOMPARE(parser.state(), RequestParser::State::Complete);
        QCOMPARE(parser.target(), target);
        QCOMPARE(parser.body(), body);
        QCOMPARE(headerValue(parser.headers(), "host"), "h"_ba);
    }
}

void RequestParserTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const auto field = [&row](const char *name, const QByteArray &line, int status) {
        row(name, "POST /x HTTP/1.1\r\nHost: h\r\n" + line + "\r\n\r\n", status);
    };
    const auto chunk = [&row](const char *name, const QByteArray &bytes, int status) {
        row(name, "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + bytes, status);
    };
    row("garbage", "\x16\x03\x01\r\n\r\n", 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 400);
    row("HTTP/2", "GET /x HTTP/2.0\r\nHost: h\r\n\r\n", 505);
    row("absolute target", "GET http://h/x HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("blank in target", "GET /x y HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("no host", "GET /x HTTP/1.1\r\nA: b\r\n\r\n", 400);
    row("no fields", "GET /x HTTP/1.1\r\n\r\n", 400);
    row("bare line feeds", "GET /x HTTP/1.1\nHost: h\n\n\r\n\r\n", 400);
    field("two hosts", "Host: h", 400);
    field("folded", "A: b\r\n c", 400);
    field("blank before colon", "A : b", 400);
    field("NUL", QByteArray("A: \0b", 5), 400);
    field("bare CR", "A: b\rc", 400);
    field("no colon", "abc", 400);
    field("two lengths", "Content-Length: 1\r\nContent-Length: 1", 400);
    field("length and chunks", "Content-Length: 1\r\nTransfer-Encoding: chunked", 400);
    field("two encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 400);
    field("gzip, chunked", "Transfer-Encoding: gzip, chunked", 501);
    field("negative length", "Content-Length: -1", 400);
    field("plus length", "Content-Length: +1", 400);
    field("hex length", "Content-Length: 0x1", 400);
    field("list length", "Content-Length: 1, 1", 400);
    field("empty length", "Content-Length:", 400);
    field("body too large", "Content-Length: 101", 413);
    field("absurd length", "Content-Length: 99999999999999999999", 413);
    field("other expectation", "Expect: tea", 417);
    row("chunks in HTTP/1.0", "POST /x HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("head too large", "GET /" + QByteArray(300, 'x'), 431);
    row("too many fields", "GET /x HTTP/1.1\r\n" + QByteArray("a:\r\n").repeated(101) + "\r\n", 431);
    chunk("chunk too large", "65\r\n", 413);
    chunk("chunks too large together", "64\r\n" + QByteArray(100, 'x') + "\r\n1\r\n", 413);
    chunk("absurd chunk", "fffffffff\r\n", 400);
    chunk("negative chunk", "-1\r\n", 400);
    chunk("no size", "\r\n", 400);
    chunk("word", "zz\r\n", 400);
    chunk("no end of chunk", "1\r\nabc", 400);
    chunk("endless extension", "1;" + QByteArray(400, 'x'), 400);
    chunk("endless trailer", "0\r\n" + QByteArray("X: 1\r\n").repeated(60), 431);
}

void RequestParserTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const RequestParser::Limits limits{qsizetype(QTest::currentDataTag() == "too many fields"_ba ? 5000 : 300), 100};
    for (const qsizetype step : {qsizetype(1), bytes.size()}) {
        RequestParser parser(limits);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            parser.feed(QByteArrayView(bytes).sliced(at, step));
        }
        QCOMPARE(parser.state(), RequestParser::State::Failed);
        QCOMPARE(parser.failure(), status);
        QCOMPARE(parser.heldBytes(), 0);
    }
}

void RequestParserTest::holdsNoMoreThanItsLimits()
{
    RequestParser line({300, 100});
    for (int i = 0; i < 1'000; ++i) {
        line.feed(QByteArray(100, 'x'));
        QVERIFY(line.heldBytes() <= 300);
    }
    RequestParser chunks({300, 100});
    chunks.feed("POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 1'000; ++i) {
        chunks.feed("1\r\na\r\n");
        QVERIFY(chunks.heldBytes() <= 100);
    }
    QCOMPARE(chunks.failure(), 413);
}

void RequestParserTest::anyBytes()
{
    // every cut and every single-byte change of a good request: an answer, never a hang or a crash
    const QByteArray good =
        "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;e\r\nabc\r\n0\r\nT: 1\r\n\r\n";
    for (qsizetype at = 0; at < good.size(); ++at) {
        RequestParser cut({300, 100});
        QVERIFY(cut.feed(good.first(at)) < RequestParser::State::Complete);
        for (const char byte : {'\0', '\r', '\n', ' ', ':', '0', 'f', '\x7f', '\xff'}) {
            QByteArray changed = good;
            changed[at] = byte;
            RequestParser parser({300, 100});
            parser.feed(changed);
            QVERIFY(parser.state() != RequestParser::State::Failed || parser.failure() >= 400);
            QVERIFY(parser.body().size() <= 100);
        }
    }
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
