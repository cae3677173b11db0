// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <decimal.hh>

namespace Throughline
{

/// An exact decimal number (libmpdec). Input holds up to 34 significant digits, 18 of them decimals;
/// sums and products of such numbers never round. Text is plain notation, never an exponent.
class Decimal
{
public:
    Decimal();
    /// accepts [-]digits[.digits] and an exponent ("1.5e3"); refuses NaN, Infinity, separators, blanks
    static Result<Decimal> parse(QStringView text);
    static Decimal fromInt(qint64 value);
    /// minor units as payment vendors send them: (18640000, 2) is 186400.00
    static Decimal fromMinor(qint64 minor, int digits);

    QString toString() const; ///< keeps the scale it was written with: "1.50" stays "1.50"
    QString toString(int digits) const; ///< exactly `digits` decimals; rounds half even, for display only
    Result<qint64> toMinor(int digits) const; ///< error where a digit would be lost
    int scale() const; ///< decimals written
    bool isZero() const;
    bool isNegative() const;
    double approx() const; ///< for ratios and charts only, never for a comparison or a sum

    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    Decimal operator-() const;
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    explicit Decimal(decimal::Decimal value);
    decimal::Decimal m_value;
};

/// ISO 4217 minor digits: JPY 0, BHD 3, CLF 4, else 2.
int currencyDigits(QStringView currency);

struct Money {
    Decimal amount;
    QString currency; ///< ISO 4217; empty = no amount known
    bool isNull() const { return currency.isEmpty(); }
    /// the amount with the decimals of its currency, and more where it has more: "191060.00", "0.125", "12000"
    QString text() const;
    bool operator==(const Money &) const = default;
};

} // namespace Throughline
