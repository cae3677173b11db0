// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/money.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int digitsMax = 34;
constexpr int scaleMax = 18;

// Wide enough for every sum and product of accepted numbers, so nothing is ever inexact.
decimal::Context &exact()
{
    static thread_local decimal::Context context(120, 1000, -1000, MPD_ROUND_HALF_EVEN, 0, 0, 1);
    return context;
}

QString plain(const decimal::Decimal &value)
{
    return QString::fromStdString(value.format("f", exact()));
}

} // namespace

Decimal::Decimal()
    : m_value(0)
{
}

Decimal::Decimal(decimal::Decimal value)
    : m_value(std::move(value))
{
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const auto refuse = [&](QLatin1StringView why) {
        return fail(ErrorCode::BadInput, "not an amount (%1): %2"_L1.arg(why, text.left(40).toString()));
    };
    if (text.isEmpty() || text.size() > 64) {
        return refuse("1 to 64 characters expected"_L1);
    }
    const bool charactersFit = std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
    });
    if (!charactersFit) {
        return refuse("digits and one point expected"_L1);
    }
    try {
        decimal::Decimal value(text.toLatin1().toStdString(), exact());
        if (!value.isfinite()) {
            return refuse("not a number"_L1);
        }
        if (value.exponent() > 0) {
            if (value.exponent() > digitsMax) {
                return refuse("too large"_L1);
            }
            value = value.rescale(0, exact());
        }
        if (value.coeff().to_sci().size() > digitsMax || -value.exponent() > scaleMax) {
            return refuse("at most 34 digits and 18 decimals"_L1);
        }
        if (value.iszero()) {
            value = value.copy_abs();
        }
        return Decimal(std::move(value));
    } catch (const decimal::DecimalException &) {
        return refuse("not a number"_L1);
    }
}

Decimal Decimal::fromInt(qint64 value)
{
    return Decimal(decimal::Decimal(static_cast<int64_t>(value)));
}

Decimal Decimal::fromMinor(qint64 minor, int digits)
{
    return Decimal(decimal::Decimal(static_cast<int64_t>(minor)).scaleb(-digits, exact()));
}

QString Decimal::toString() const
{
    return plain(m_value);
}

QString Decimal::toString(int digits) const
{
    return plain(m_value.rescale(-digits, exact()));
}

Result<qint64> Decimal::toMinor(int digits) const
{
    const auto scaled = m_value.scaleb(digits, exact());
    const auto whole = scaled.rescale(0, exact());
    if (whole != scaled) {
        return fail(ErrorCode::BadInput, "%1 has more than %2 decimals"_L1.arg(toString()).arg(digits));
    }
    try {
        return static_cast<qint64>(whole.i64());
    } catch (const decimal::DecimalException &) {
        return fail(ErrorCode::BadInput, "%1 does not fit into 64 bits of minor units"_L1.arg(toString()));
    }
}

int Decimal::scale() const
{
    return static_cast<int>(std::max<int64_t>(0, -m_value.exponent()));
}

bool Decimal::isZero() const
{
    return m_value.iszero();
}

bool Decimal::isNegative() const
{
    return !m_value.iszero() && m_value.sign() < 0;
}

double Decimal::approx() const
{
    return toString().toDouble();
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    return Decimal(a.m_value.add(b.m_value, exact()));
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    return Decimal(a.m_value.sub(b.m_value, exact()));
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return Decimal(a.m_value.mul(b.m_value, exact()));
}

Decimal Decimal::operator-() const
{
    return Decimal(m_value.minus(exact()));
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_value < b.m_value) {
        return std::strong_ordering::less;
    }
    return a.m_value == b.m_value ? std::strong_ordering::equal : std::strong_ordering::greater;
}

int currencyDigits(QStringView currency)
{
    // ISO 4217 list one, the entries whose minor unit is not 2.
    static constexpr std::array none{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                                     "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "UYI"_L1,
                                     "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
    static constexpr std::array three{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
    static constexpr std::array four{"CLF"_L1, "UYW"_L1};
    const auto in = [&](const auto &list) {
        return std::ranges::any_of(list, [&](QLatin1StringView code) { return currency == code; });
    };
    return in(none) ? 0 : in(three) ? 3 : in(four) ? 4 : 2;
}

QString Money::text() const
{
    auto digits = currencyDigits(currency);
    auto shown = amount.toString(digits);
    while (digits < amount.scale() && *Decimal::parse(shown) != amount) {
        shown = amount.toString(++digits);
    }
    return shown;
}

} // namespace Throughline
