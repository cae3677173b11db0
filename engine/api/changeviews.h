// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// "What changed?" beside the onset of a cause, as the screens and the command line read it.
namespace Throughline::Api
{

/// Something that became different in the workspace. What each kind says:
///   mapping  subject: map, empty = files; text: "PRO-EU-25 → SKU-PRO-E1"; version: the mapping from then on
///   config   names: files of the workspace that changed, "program" = what ships with it; version: of all of them
///   sla      subject: definition; text: "limit 8h → 6h"; names: the same field by field
///   schema   subject: system; text: what could not be read from it for the first time
///   down     subject: system; text: its last error · up: it answers again
///   operate  subject: flow; on · pause  subject: system; on = paused
///   setting  subject: what was set on screen: "alert/…", "roi"
///   person   subject: what it is about ("plan:…", "step:…"); text: the action, "plan.run"
struct ChangeView {
    qint64 atMs = 0;
    qint64 fromOnsetMs = 0; ///< negative = before it
    QString kind;
    QString subject;
    QString subjectName; ///< of a system
    QString text;
    QString version;
    QStringList names;
    bool on = false;
    QString actor; ///< empty = nobody in person
    bool operator==(const ChangeView &) const = default;
};

struct ChangesView {
    QString causeId;
    QString title;
    qint64 onsetMs = 0; ///< its first occurrence
    qint64 fromMs = 0; ///< what was looked at
    qint64 untilMs = 0;
    QList<ChangeView> changes; ///< oldest first
    bool more = false; ///< older ones in that time were left out
};

QJsonObject toJson(const ChangeView &change);
QJsonObject toJson(const ChangesView &view);

} // namespace Throughline::Api
