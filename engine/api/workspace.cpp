// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/workspace.h"

#include "engine/base/json.h"
#include "engine/config/shipped.h"
#include "engine/connectors/lint.h"
#include "engine/connectors/mappingloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

/// "client_id" -> "clientId": the descriptor's spelling.
QString camelCase(const QString &name)
{
    QString result;
    for (const auto parts = name.split(u'_'); const auto &part : parts) {
        result += result.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    return result;
}

} // namespace

Result<Workspace> openWorkspace(Files &files, const QString &folder)
{
    Workspace workspace;
    workspace.folder = folder;
    auto estate = Config::loadEstate(files, folder);
    if (!estate) {
        return std::unexpected(estate.error());
    }
    workspace.estate = *estate;
    auto flows = Config::loadFlows(files, folder + u"/flows"_s);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    // Only the flows that the estate lists: a shipped one that it does not name is none of its business.
    for (const auto &use : std::as_const(workspace.estate.flows)) {
        const auto known = std::ranges::find(*flows, use.kind, &Config::Flow::kind);
        if (known == flows->end()) {
            return fail(ErrorCode::BadConfig, u"%1/estate.yaml: there is no flow %2"_s.arg(folder, use.kind));
        }
        workspace.flows.append(*known);
    }
    auto mapping = Connectors::loadMapping(files, folder);
    if (!mapping) {
        return std::unexpected(mapping.error());
    }
    workspace.mapping = *mapping;
    auto ownership = Config::loadOwnership(files, folder);
    auto runbooks = Config::loadRunbooks(files, folder);
    if (!ownership || !runbooks) {
        return std::unexpected(!ownership ? ownership.error() : runbooks.error());
    }
    workspace.ownership = *ownership;
    workspace.runbooks = *runbooks;
    const auto fiscal = Config::loadFiscalCalendar(files, folder);
    const auto views = Config::loadViews(files, folder);
    if (!fiscal || !views) {
        return std::unexpected(!fiscal ? fiscal.error() : views.error());
    }
    workspace.fiscal = *fiscal;
    workspace.views = *views;
    const auto slas = Config::loadSlas(files, folder);
    const auto alerts = Config::loadAlertRules(files, folder);
    if (!slas || !alerts) {
        return std::unexpected(!slas ? slas.error() : alerts.error());
    }
    workspace.slas = *slas;
    workspace.alertRules = *alerts;
    return workspace;
}

QStringList checkConfig(Files &files, const QString &folder, const QStringList &named)
{
    auto problems = Connectors::lint(files, named.isEmpty() ? QStringList{folder} : named);
    if (problems.isEmpty() && named.isEmpty()) {
        if (const auto whole = openWorkspace(files, folder); !whole) { // what only shows when the files meet
            problems = whole.error().detail.split(u'\n', Qt::SkipEmptyParts);
        }
    }
    return problems;
}

Result<void> createWorkspace(Files &files, const QString &folder, const QString &shippedEstate)
{
    const QString path = folder + u"/estate.yaml"_s;
    if (files.read(path)) {
        return {};
    }
    const auto bytes = Config::shippedFile(u"estates/%1.yaml"_s.arg(shippedEstate));
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return files.write(path, *bytes);
}

Result<Simulation> readSimulation(Files &files, const Workspace &workspace)
{
    const QString path = workspace.simulationFolder() + u"/estate.json"_s;
    const auto bytes = files.read(path);
    if (!bytes) {
        return fail(
            ErrorCode::BadConfig,
            u"the simulated systems of this workspace are not running; start them with: throughlinectl estate serve"_s);
    }
    const auto object = parseJsonObject(*bytes);
    if (!object) {
        return fail(ErrorCode::BadConfig, u"%1: %2"_s.arg(path, object.error().detail));
    }
    Simulation simulation;
    simulation.descriptor = *object;
    const auto control = (*object)["control"_L1].toObject();
    simulation.control = QUrl(control["url"_L1].toString());
    simulation.controlToken = control["token"_L1].toString().toUtf8();
    return simulation;
}

void connectSimulation(Workspace &workspace, const Simulation &simulation, MemorySecrets &secrets)
{
    const auto systems = simulation.descriptor["systems"_L1].toObject();
    for (auto &system : workspace.estate.systems) {
        const auto described = systems[system.id].toObject();
        if (!system.simulated || described.isEmpty()) {
            continue;
        }
        system.baseUrl = QUrl(described["baseUrl"_L1].toString());
        for (auto it = system.secrets.begin(); it != system.secrets.end(); ++it) {
            secrets.set(it.value(), described[camelCase(it.key())].toString().toUtf8());
        }
    }
}

Result<void> connectLiveErp(Files &files, Workspace &workspace, const QString &descriptorFile)
{
    const auto descriptor = files.read(descriptorFile).and_then(parseJsonObject);
    if (!descriptor) {
        return fail(ErrorCode::BadConfig, u"%1: %2"_s.arg(descriptorFile, descriptor.error().detail));
    }
    const auto system = std::ranges::find(workspace.estate.systems, liveErp, &Config::System::id);
    if (system == workspace.estate.systems.end()) {
        return fail(ErrorCode::BadConfig, u"this workspace has no system %1"_s.arg(liveErp));
    }
    system->baseUrl = QUrl((*descriptor)["base_url"_L1].toString());
    const auto variables = (*descriptor)["variables"_L1].toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        system->variables.insert(it.key(), it.value().toString());
    }
    return {};
}

} // namespace Throughline::Api
