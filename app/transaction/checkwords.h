// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace Throughline
{

/// What a requirement of the shipped flows asks for ("credit-hold-erp": no credit hold in the ERP); the code itself where a flow
/// of one's own has another.
QString wordOfRequirement(const QString &code);

/// What a system is asked for ("credit"); the name itself where a profile of one's own has another.
QString wordOfQuestion(const QString &name);

/// The rows a system answered a check with, one line each: "balance 163,280.00 EUR · hold AUTO". Amounts are written as money in
/// the row's currency, or plain where it names none; what no field says is left out.
QString wordsOfAnswer(const QJsonArray &rows);

} // namespace Throughline
