// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/money.h"
#include "engine/config/profiles.h"

#include <QDate>

namespace Throughline::Config
{

/// A flow as this workspace uses it. Without a go-live mark nothing older than the switch is acted on.
struct FlowUse {
    QString kind; ///< "quote-to-cash"
    bool operate = false; ///< false = observe: nothing is sent
    qint64 goLiveMs = 0; ///< business facts older than this are never acted on by themselves; 0 = not set
};

/// Who looks after a failure; first row whose filled fields all match wins.
struct Owner {
    QString team; ///< "ERP support"
    QString system; ///< empty = any
    QString operation;
    QString code;
    QString entity;
};

/// One workspace: the systems it connects, the flows it runs.
struct Estate {
    QString workspace; ///< what people call it
    QString tenant; ///< part of every derived key and reference
    bool simulated = false; ///< true only if every system is
    QString reportingCurrency;
    QDate ratesDate;
    QMap<QString, Decimal>
        rates; ///< currency -> units of the reporting currency for one of it; the reporting currency is 1
    QList<System> systems;
    QList<FlowUse> flows;
    QMap<QString, QMap<QString, QString>> routing; ///< legal entity ("*" = any) -> role -> system id
    QList<Owner> owners;

    const System *system(const QString &id) const; ///< null when unknown
    /// The system that plays `role` for a legal entity: its route, the route of "*", else the only system of that role.
    const System *systemFor(const QString &role, const QString &entity) const;
};

/// `file` is used in complaints. BadConfig lists every problem, one line each.
Result<Estate> readEstate(const QString &file, const QByteArray &yaml, const Profiles &profiles);

/// `<folder>/estate.yaml` with the profiles of `<folder>/connectors/`.
Result<Estate> loadEstate(Files &files, const QString &folder);

/// Team for a failure; empty when no row matches.
QString ownerOf(const Estate &estate, const QString &system, const QString &operation, const QString &code,
                const QString &entity);

} // namespace Throughline::Config
