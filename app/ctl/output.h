// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/base/money.h"

#include <QJsonValue>
#include <QStringList>

// What the command line prints: tables for people, or one JSON value for programs.
namespace Throughline::Ctl
{

void printJson(const QJsonValue &value);
void printLine(const QString &line);
/// The sentence on stderr; with --json also {"error", "detail"} on stdout. Returns the exit code: 2 usage and
/// configuration, 3 refused by a guard, 4 not reachable, 1 anything else.
int printError(const Error &error, bool json);

/// Columns padded to their widest cell; columns in `right` are right-aligned.
class Table
{
public:
    explicit Table(QStringList heads, QList<int> right = {});
    void add(const QStringList &row);
    void print() const;

private:
    QStringList m_heads;
    QList<int> m_right;
    QList<QStringList> m_rows;
};

QString shown(const Money &money); ///< "186400.00 EUR", a dash for none
QString age(qint64 sinceMs, qint64 nowMs); ///< "1 d 16 h", a dash for none

} // namespace Throughline::Ctl
