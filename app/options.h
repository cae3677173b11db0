// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Throughline
{

/// What the application was asked to do.
struct Options {
    QString workspace; ///< folder; empty = the pocket estate's
    QString screenshots; ///< folder for pictures of every page; empty = none
    QString variant; ///< of the pictures: light, dark, contrast, narrow, german, arabic, pseudo, double
    QString locale; ///< "de", "pseudo"; empty = the desktop's
    std::optional<quint16> listenPort; ///< for webhooks on loopback; 0 = any free one
    QString link; ///< "throughline://transaction/SO-2026-1": what to show first
    QString caseOrder; ///< draw the case report of this order into `pdf`, without a window
    QString pdf;
    bool selfTest = false; ///< visit every page, fail on any warning
    bool sample = false; ///< builds with tests only: sample data instead of an engine
};

/// Reads the arguments; prints help or a sentence about the mistake and exits where that is the answer.
Options readOptions(const QStringList &arguments);

} // namespace Throughline
