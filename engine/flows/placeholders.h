// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

// What is planned before its ids exist: they stand in it as "‹erp-customer.id›", typed by what the step will give (id, number).
namespace Throughline::Flows
{

QString placeholder(const QString &step, const QString &type);

/// Every placeholder in a text or in the strings of an input, each once, in order.
QStringList placeholdersIn(const QString &text);
QStringList placeholdersIn(const QJsonObject &input);

struct Filled {
    QJsonObject input;
    QJsonObject values; ///< what was filled in, by placeholder; by JSON pointer for a field that had no value yet
    bool operator==(const Filled &) const = default;
};

/// `planned` with its placeholders, and the fields that had no value yet, taken from `actual`. Everything else stays as it was
/// planned, so what comes out is `actual` only where nothing but ids was open; a placeholder stands for one value everywhere.
Filled fill(const QJsonObject &planned, const QJsonObject &actual);

} // namespace Throughline::Flows
