// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/signature.h"

#include <QList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Throughline::Connectors
{

namespace
{

constexpr int hexDigits = 64;
constexpr int signaturesMax = 16; // a header with more is not the vendor's
constexpr int timeDigitsMax = 12;

struct Parts {
    QByteArray time; ///< as written: it is part of what is signed
    QList<QByteArray> signatures;
};

Result<Parts> partsOf(QByteArrayView header)
{
    Parts parts;
    for (const auto items = header.toByteArray().split(','); const auto &item : items) {
        const auto equals = item.indexOf('=');
        const auto name = item.first(std::max<qsizetype>(equals, 0)).trimmed();
        const auto value = item.sliced(equals + 1).trimmed();
        if (name == "t") {
            if (!parts.time.isEmpty()) {
                return fail(ErrorCode::BadSignature, u"two times in the signature header"_s);
            }
            parts.time = value;
        } else if (name == "v1") { // other schemes, such as v0 of test events, prove nothing
            parts.signatures.append(value);
        }
    }
    const bool digits = !parts.time.isEmpty() && parts.time.size() <= timeDigitsMax
        && std::ranges::all_of(parts.time, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return fail(ErrorCode::BadSignature, u"no readable time in the signature header"_s);
    }
    if (parts.signatures.isEmpty() || parts.signatures.size() > signaturesMax) {
        return fail(ErrorCode::BadSignature, u"no v1 signature in the header"_s);
    }
    return parts;
}

QByteArray hmacHex(QByteArrayView secret, QByteArrayView message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    const auto *made = HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
                            reinterpret_cast<const unsigned char *>(message.data()),
                            static_cast<std::size_t>(message.size()), digest.data(), &length);
    return made ? QByteArray(reinterpret_cast<const char *>(digest.data()), length).toHex() : QByteArray();
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == hexDigits && b.size() == hexDigits
        && CRYPTO_memcmp(a.constData(), b.constData(), hexDigits) == 0;
}

} // namespace

Result<void> checkStripeSignature(QByteArrayView header, QByteArrayView body, QByteArrayView secrets, qint64 nowMs,
                                  qint64 toleranceMs)
{
    const auto parts = partsOf(header);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    const QByteArray message = parts->time + '.' + body.toByteArray();
    bool fits = false;
    for (const auto lines = secrets.toByteArray().split('\n'); const auto &line : lines) {
        const auto secret = line.trimmed();
        if (secret.isEmpty()) { // an empty key would let anybody sign
            continue;
        }
        const auto expected = hmacHex(secret, message);
        for (const auto &signature : parts->signatures) {
            fits = sameBytes(expected, signature) || fits; // no early end: the time taken tells nothing
        }
    }
    if (!fits) {
        return fail(ErrorCode::BadSignature, u"no signature fits"_s);
    }
    const auto age = nowMs - parts->time.toLongLong() * 1000;
    if (std::abs(age) > toleranceMs) {
        return fail(ErrorCode::BadSignature,
                    age > 0 ? u"signed %1 s ago: too old"_s.arg(age / 1000)
                            : u"signed %1 s in the future"_s.arg(-age / 1000));
    }
    return {};
}

} // namespace Throughline::Connectors
