// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseprint.h"

#include "app/find/casecontroller.h"
#include "app/host/simulation.h"
#include "engine/api/localworld.h"
#include "engine/api/reader.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Throughline
{

int printCase(const Options &options)
{
    QtFiles files;
    const auto view = Api::openWorkspace(files, workspaceFolder(options.workspace))
                          .and_then([](const Api::Workspace &workspace) { return Api::Reader::open(workspace); })
                          .and_then([&](const std::unique_ptr<Api::Reader> &reader) {
                              return reader->transaction(options.caseOrder);
                          });
    const auto done = view.and_then([&](const Api::TransactionView &found) {
        const auto zone = QTimeZone::systemTimeZone();
        const auto report = caseReport(found, QDateTime::currentMSecsSinceEpoch(), deskForm(zone));
        return writeCasePdf(report, QDir::current().absoluteFilePath(options.pdf));
    });
    if (!done) {
        qCritical("throughline: %ls", qUtf16Printable(errorWords(done.error())));
        return 1;
    }
    return 0;
}

} // namespace Throughline
