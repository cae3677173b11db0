// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// What people made of exceptions and causes, as the screens and the command line read it.
namespace Throughline::Api
{

/// Beside an exception in every list.
struct WorkMark {
    QString rule; ///< of the ownership matrix that assigned it; empty = a person did
    QStringList tags;
    int notes = 0;
    qint64 snoozedMs = 0; ///< since when; 0 = not snoozed
    qint64 untilMs = 0; ///< 0 = no time was set
    bool onOccurrence = false; ///< comes back with a new occurrence
    qint64 returnedMs = 0; ///< came back by itself, and nobody has touched it since
    QString returnedWhy; ///< "time", "occurrence"
};

struct NoteView {
    qint64 seq = 0;
    QString text; ///< plain text
    QString actor;
    qint64 atMs = 0;
};

/// One line of what was done with it locally; kinds and details as in engine/model/work.h.
struct WorkLine {
    qint64 seq = 0;
    QString kind;
    QJsonObject detail;
    QString actor;
    qint64 atMs = 0;
    bool undone = false;
};

struct WorkView {
    QString exceptionId;
    QString orderKey;
    QString owner;
    QString assignedBy;
    qint64 assignedMs = 0;
    WorkMark mark;
    QList<NoteView> notes; ///< newest first
    QList<WorkLine> lines; ///< newest first
};

struct RunbookStepView {
    QString id; ///< "runbook/step", as work.tick takes it
    QString text;
    QString why;
    bool done = false;
    QString actor;
    qint64 atMs = 0;
};

/// What closed an exception of the same cause.
struct FixView {
    QString kind; ///< "replay", "decided", "fixed-there", "by-itself"
    QString orderKey;
    QString planId; ///< of a replay
    QString actor;
    QString reason;
    QStringList edits; ///< fields that the replay changed, "field: before → after"
    QString mapping; ///< the replay's mapping version, when it is not the one that failed
    qint64 atMs = 0;
    int resolved = 0; ///< exceptions of this cause that are resolved, whatever way
};

struct RunbookView {
    QString causeId;
    QString id; ///< empty = no runbook fits
    QString title;
    QList<RunbookStepView> steps;
    QList<FixView> fixes; ///< the last one that worked, or empty
    QList<WorkLine> rules; ///< how the cause was split and merged, oldest first
};

struct TeamView {
    QString id; ///< as an owner: "team:finance-ops"
    QString title;
};

struct OwnerRuleView {
    QString name;
    QString when; ///< "code mapping-missing"; empty = always
    QString team;
};

struct OwnersView {
    QList<TeamView> teams;
    QStringList people; ///< who owns something now
    QStringList tags; ///< in use
    QList<OwnerRuleView> rules; ///< the matrix, the first that fits decides
};

/// What undo and redo would be about; kind empty = nothing.
struct LocalWorkView {
    QString undoKind;
    int undoCount = 0;
    QString redoKind;
    int redoCount = 0;
};

QJsonObject toJson(const WorkMark &mark);
QJsonObject toJson(const WorkLine &line);
QJsonObject toJson(const WorkView &view);
QJsonObject toJson(const RunbookView &view);
QJsonObject toJson(const OwnersView &view);

} // namespace Throughline::Api
