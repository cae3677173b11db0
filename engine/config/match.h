// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Throughline::Config
{

/// What the matrix and the runbooks may ask of an exception: system, role, operation, code, class, lane, entity.
using CaseFacts = QMap<QString, QString>;

/// "when" of a rule: every line must fit, by one of its words. Empty = always.
struct CaseMatch {
    QMap<QString, QStringList> words;

    static CaseMatch from(const QJsonObject &when);
    bool fits(const CaseFacts &facts) const; ///< without case; a word that ends with * fits what begins so
    QString text() const; ///< "code mapping-missing, lane invoice or payment"; empty = always
};

} // namespace Throughline::Config
