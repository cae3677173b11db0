// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openbackend.h"

#include "app/enginebackend.h"
#include "app/host/simulation.h"
#include "engine/api/localworld.h"
#include "engine/config/estate.h"

#ifdef THROUGHLINE_SAMPLE
#include "tests/support/samplebackend.h"
#endif

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Throughline
{

Result<std::unique_ptr<Backend>> openBackend(const Options &options)
{
#ifdef THROUGHLINE_SAMPLE
    if (options.sample) {
        return std::make_unique<SampleBackend>();
    }
#endif
    const auto folder = workspaceFolder(options.workspace);
    const bool ours = options.workspace.isEmpty(); // the pocket estate is made where none is named
    if (!ours && !QFileInfo::exists(folder + u"/estate.yaml"_s)) {
        return fail(ErrorCode::BadConfig, u"The folder %1 is no workspace: it has no estate.yaml."_s.arg(folder));
    }
    QtFiles files;
    const auto estate = ours ? Result<Config::Estate>() : Config::loadEstate(files, folder);
    if (!estate) {
        return std::unexpected(estate.error());
    }
    if (ours || estate->simulated) {
        if (const auto up = ensureSimulation(folder, u"lively"_s); !up) {
            return std::unexpected(up.error());
        }
    }
    return std::make_unique<EngineBackend>(folder, options.listenPort);
}

} // namespace Throughline
