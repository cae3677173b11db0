// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"

#include <QList>

namespace Throughline::Config
{

/// A named question that ships with the product or with a workspace (`views/*.yaml`).
struct ShippedView {
    QString id;
    QString title; ///< as the file says; app/ has the words of the shipped ones in other languages
    QString question;
    QString query; ///< text of the query language, checked
    QString page; ///< "find" or "lanes"
    QString order; ///< "money", "age", "due", "order"
    int rank = 0;
};

/// Shipped ones and those of the workspace's folder, which replace shipped ones of the same id; by rank. BadConfig names
/// every problem, also a query that does not parse.
Result<QList<ShippedView>> loadViews(Files &files, const QString &folder);

/// The problems of one view's file beyond its schema; none = its query parses.
QStringList problemsOfQuery(const QString &place, const QString &query);

} // namespace Throughline::Config
