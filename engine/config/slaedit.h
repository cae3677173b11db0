// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/sla.h"

#include <QJsonObject>

// What a person may change of an SLA definition, pure: title, limit, warn, target, calendar (texts, as a file states
// them) and on (true or false). Everything else is changed in its file.
namespace Throughline::Config
{

/// Why a change is refused.
struct SlaProblem {
    QString field; ///< "limit"
    /// "format" (does not read as such a value), "unknown" (no such calendar, no such field), "short" (the limit is not longer
    /// than the warning), "short-there" (the same for what holds for the entity or region in `detail`)
    QString kind;
    QString detail; ///< what was written, or where
    bool operator==(const SlaProblem &) const = default;
};
QString sentence(const SlaProblem &problem); ///< for command results and the command line

/// A definition with changes laid over it.
struct SlaDraft {
    SlaDefinition definition; ///< as it would be; where there is a problem, as it is
    QJsonObject before; ///< of the fields that differ
    QJsonObject after;
    QList<SlaProblem> problems; ///< in the order of the fields
};
SlaDraft draftOf(const SlaDefinition &definition, const QJsonObject &changes, const QStringList &calendars);

QJsonObject editableOf(const SlaDefinition &definition); ///< all the fields, as they are

/// A file's text with these fields changed: comments, order and every other key stay. BadConfig when the file states a
/// field in a way that cannot be replaced line by line (a person may, in an editor), or would not be a definition any more.
Result<QByteArray> withSlaChanges(const QString &path, const QByteArray &text, const QJsonObject &changes,
                                  const QStringList &calendars);

/// The file that a definition comes from: the workspace's own, else the shipped one.
struct SlaFile {
    QString path; ///< where the workspace's own is, or would be
    QByteArray text;
    bool own = false;
};
Result<SlaFile> slaFileOf(Files &files, const QString &folder, const QString &id); ///< NotFound

} // namespace Throughline::Config
