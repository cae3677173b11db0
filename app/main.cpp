// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseprint.h"
#include "app/components/stallwatch.h"
#include "app/look.h"
#include "app/pictures.h"
#include "app/session.h"

#include <QApplication>

using namespace Throughline;
using namespace Qt::StringLiterals;

namespace
{
/// Qt would end with an abort and a list of plugins.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY");
}
} // namespace

int main(int argc, char **argv)
{
    if (!hasDisplay()) {
        fputs(
            "throughline: there is no display here. Use throughlinectl, or packaging/dev run, which leaves pictures.\n",
            stderr);
        return 2;
    }
    prepareStyle();
    WatchedApplication<QApplication> application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Throughline"_s);
    const Options options = readOptions(QCoreApplication::arguments());
    if (!options.screenshots.isEmpty() && options.variant.isEmpty()) {
        return takeAllPictures(options, QCoreApplication::arguments().mid(1));
    }
    if (!options.caseOrder.isEmpty()) {
        return printCase(options);
    }
    applyStyle();
    return runSession(options);
}
