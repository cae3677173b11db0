// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"
#include "app/pictures.h"
#include "app/session.h"

#include <QApplication>

using namespace Throughline;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    prepareStyle();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"throughline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Throughline"_s);
    const Options options = readOptions(QCoreApplication::arguments());
    if (!options.screenshots.isEmpty() && options.variant.isEmpty()) {
        return takeAllPictures(options, QCoreApplication::arguments().mid(1));
    }
    applyStyle();
    return runSession(options);
}
