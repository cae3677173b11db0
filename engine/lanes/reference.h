// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <algorithm>

namespace Throughline::Lanes
{

/// What the estate says about its systems. Named by version in every result.
struct Reference {
    QString version;
    QMap<QString, QString> roleOfSystem; ///< "netsuite-emea" -> "erp"; also "crm", "billing"
    bool hasRole(const QString &role) const { return std::ranges::contains(roleOfSystem, role); }
    QMap<QString, QString>
        productNames; ///< one product under two names, as the value map has it: "PRO-EU" -> "SKU-PRO-E1"
};

} // namespace Throughline::Lanes
