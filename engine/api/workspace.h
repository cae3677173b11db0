// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/files.h"
#include "engine/config/estate.h"
#include "engine/config/fiscal.h"
#include "engine/config/flow.h"
#include "engine/config/ownership.h"
#include "engine/config/runbook.h"
#include "engine/config/shippedviews.h"
#include "engine/config/sla.h"
#include "engine/mapping/mapping.h"
#include "engine/transport/secrets.h"

namespace Throughline::Api
{

/// A folder that holds everything of one estate, apart from every other: `estate.yaml`, own `connectors/`, `flows/`,
/// `runbooks/`, `ownership.yaml`, `mappings/`, `calendars/`, `slas/` and `alerts/` beside the shipped ones, `store.sqlite`,
/// and for a pocket estate `estate/` with its simulated systems.
struct Workspace {
    QString folder;
    Config::Estate estate;
    QList<Config::Flow> flows;
    Mapping::Mapping mapping;
    Config::Ownership ownership;
    QList<Config::Runbook> runbooks;
    Config::FiscalCalendar fiscal;
    QList<Config::ShippedView> views;
    Config::SlaBook slas;
    QList<AlertRule> alertRules; ///< as the files say; what was changed on screen lies in the store

    QString storeFile() const { return folder + QStringLiteral("/store.sqlite"); }
    QString simulationFolder() const { return folder + QStringLiteral("/estate"); }
};

/// BadConfig names file, line and what was expected.
Result<Workspace> openWorkspace(Files &files, const QString &folder);

/// Every problem of the named files, or of the whole workspace when none is named, each one line "file:line: message".
QStringList checkConfig(Files &files, const QString &folder, const QStringList &named);

/// Makes a workspace from a shipped estate description ("pocket", "live-erp") unless it is there already.
Result<void> createWorkspace(Files &files, const QString &folder, const QString &shippedEstate);

/// What the process of the simulated systems says of itself: addresses, keys, control address. BadConfig with
/// what to do when it is not running.
struct Simulation {
    QJsonObject descriptor;
    QUrl control;
    QByteArray controlToken;
};
Result<Simulation> readSimulation(Files &files, const Workspace &workspace);

/// Puts the addresses of the simulated systems into the workspace and their keys into `secrets`, in memory only.
void connectSimulation(Workspace &workspace, const Simulation &simulation, MemorySecrets &secrets);

/// The system of a workspace that packaging/live-erp stands behind.
inline constexpr QLatin1StringView liveErp("tryton-live");

/// Lays the descriptor of a running live ERP (tests/live/README.md: base_url, variables) over that system. BadConfig
/// names the file.
Result<void> connectLiveErp(Files &files, Workspace &workspace, const QString &descriptorFile);

} // namespace Throughline::Api
