// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"

#include "engine/base/jsonbridge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/evp.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

/// Text that is written as it is, between quotes; false: it needs more than that, nothing was written.
bool writePlain(QStringView text, QByteArray &out)
{
    const auto plain = [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; };
    if (!std::ranges::all_of(text, plain)) {
        return false;
    }
    const auto at = out.size();
    out.resizeForOverwrite(at + text.size() + 2);
    auto *to = out.data() + at;
    *to++ = '"';
    for (const auto c : text) {
        *to++ = static_cast<char>(c.unicode());
    }
    *to = '"';
    return true;
}

void writeText(const QString &text, QByteArray &out)
{
    if (!writePlain(text, out)) {
        // A document must be a container; the brackets are cut off again.
        const auto wrapped = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        out += wrapped.sliced(1, wrapped.size() - 2);
    }
}

/// Whole numbers as everybody writes them; false: it is another one.
bool writeWhole(double number, QByteArray &out)
{
    constexpr double most = 1e15;
    if (!(number > -most && number < most) || std::trunc(number) != number || (number == 0 && std::signbit(number))) {
        return false;
    }
    out += QByteArray::number(static_cast<qint64>(number));
    return true;
}

void write(const QJsonValue &value, QByteArray &out, bool exact)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        const auto object = value.toObject();
        if (exact && object.size() == 1 && object.contains("$number"_L1)) {
            out += object.value("$number"_L1).toString().toLatin1();
            return;
        }
        out += '{';
        bool first = true;
        for (auto it = object.begin(); it != object.end(); ++it) { // QJsonObject iterates in key order
            if (!first) {
                out += ',';
            }
            first = false;
            writeText(it.key(), out);
            out += ':';
            write(it.value(), out, exact);
        }
        out += '}';
        return;
    }
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const auto items = value.toArray(); const auto &item : items) {
            if (!first) {
                out += ',';
            }
            first = false;
            write(item, out, exact);
        }
        out += ']';
        return;
    }
    case QJsonValue::String:
        writeText(value.toString(), out);
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    default: {
        if (value.isDouble() && writeWhole(value.toDouble(), out)) {
            return;
        }
        const auto wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += wrapped.sliced(1, wrapped.size() - 2);
    }
    }
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes)
{
    if (bytes.size() > JsonBridge::bytesMax) {
        return fail(ErrorCode::BadInput, u"larger than 64 MiB"_s);
    }
    try {
        return JsonBridge::toQt(JsonBridge::parse(bytes));
    } catch (const std::exception &e) {
        return fail(ErrorCode::BadInput, QString::fromUtf8(e.what()));
    }
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    return parseJson(bytes).and_then([](const QJsonValue &value) -> Result<QJsonObject> {
        if (!value.isObject()) {
            return fail(ErrorCode::BadInput, u"an object was expected"_s);
        }
        return value.toObject();
    });
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    write(value, out, false);
    return out;
}

QByteArray writeJson(const QJsonValue &value)
{
    QByteArray out;
    write(value, out, true);
    return out;
}

QJsonValue exactNumber(const QString &text)
{
    return QJsonObject{{u"$number"_s, text}};
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    // libcrypto uses the processor's SHA instructions: 2 KB in 1.3 µs where QCryptographicHash took 8.8 µs
    QByteArray digest(32, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(digest.data());
    if (EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), out, nullptr, EVP_sha256(), nullptr) != 1) {
        qFatal("libcrypto cannot hash"); // out of memory: nothing may be stored under a wrong name
    }
    return digest.toHex();
}

} // namespace Throughline
