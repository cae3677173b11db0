// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/components/controller.h"

namespace Throughline
{

/// What a person does with exceptions beside sending: owner, notes, tags, snooze, split and merge, runbook, and the way
/// back. Everything is about `targets` at once; one action is one step of undo.
class TriageController : public Controller
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList targets READ targets WRITE setTargets NOTIFY targetsChanged) ///< exception ids
    Q_PROPERTY(QString exceptionId READ exceptionId WRITE setExceptionId NOTIFY targetsChanged) ///< whose work is shown
    Q_PROPERTY(QString causeId READ causeId WRITE setCauseId NOTIFY causeChanged)
    Q_PROPERTY(QVariantList owners READ owners NOTIFY ownersChanged) ///< [{ id, title, note }], teams first
    Q_PROPERTY(QStringList knownTags READ knownTags NOTIFY ownersChanged)
    Q_PROPERTY(QVariantMap work READ work NOTIFY workChanged) ///< { owner, ownerNote, tags: [..], mark }
    Q_PROPERTY(QVariantList notes READ notes NOTIFY workChanged) ///< [{ text, who }], newest first
    Q_PROPERTY(QVariantList acts READ acts NOTIFY workChanged) ///< [{ text, who, undone }], newest first
    Q_PROPERTY(QString runbookTitle READ runbookTitle NOTIFY runbookChanged) ///< empty = none fits
    Q_PROPERTY(QVariantList runbook READ runbook NOTIFY runbookChanged) ///< [{ id, text, why, done, who }]
    Q_PROPERTY(int runbookDone READ runbookDone NOTIFY runbookChanged)
    Q_PROPERTY(QVariantMap fix READ fix NOTIFY
                   runbookChanged) ///< the last one that worked: { head, text, planId }; empty = none
    Q_PROPERTY(QStringList rules READ rules NOTIFY runbookChanged) ///< how the cause was split and merged
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged) ///< "Undo: note on 20 orders"; empty = nothing
    Q_PROPERTY(QString redoText READ redoText NOTIFY undoChanged)
    Q_PROPERTY(QVariantList snoozes READ snoozes NOTIFY targetsChanged) ///< [{ text, note, untilMs, occurrence }]

public:
    using Controller::Controller;
    QStringList targets() const { return m_targets; }
    void setTargets(const QStringList &targets);
    QString exceptionId() const { return m_exceptionId; }
    void setExceptionId(const QString &id);
    QString causeId() const { return m_causeId; }
    void setCauseId(const QString &id);
    QVariantList owners() const;
    QStringList knownTags() const { return m_owners.tags; }
    QVariantMap work() const;
    QVariantList notes() const;
    QVariantList acts() const;
    QString runbookTitle() const;
    QVariantList runbook() const;
    int runbookDone() const;
    QVariantMap fix() const;
    QStringList rules() const;
    QString undoText() const;
    QString redoText() const;
    QVariantList snoozes() const;

    Q_INVOKABLE void assign(const QString &owner); ///< a person, "team:<id>"; empty = nobody
    Q_INVOKABLE void assignMine();
    Q_INVOKABLE void assignByMatrix();
    Q_INVOKABLE void note(const QString &text);
    Q_INVOKABLE void tag(const QString &words); ///< "month-end -waiting": a minus takes one off
    Q_INVOKABLE void snooze(double untilMs, bool occurrence);
    Q_INVOKABLE double timeOf(
        const QString &text) const; ///< "2026-01-02 09:00" in the workspace's zone; 0 = not a time
    Q_INVOKABLE void unsnooze();
    Q_INVOKABLE void split(const QString &field, const QString &value, const QString &title);
    Q_INVOKABLE void merge(const QString &into); ///< the chosen cause goes into that one
    Q_INVOKABLE void tick(const QString &step, bool on);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void targetsChanged();
    void causeChanged();
    void ownersChanged();
    void workChanged();
    void runbookChanged();
    void undoChanged();
    void acted(); ///< a command was given: what comes of it is wanted at once
    void causeMade(const QString &causeId); ///< by a split or a merge

protected:
    void refresh(const QStringList &topics) override;

private:
    QString ownerTitle(const QString &owner) const;
    void askWork();
    void askRunbook();
    void act(const QString &kind, const QJsonObject &args, const QString &done);
    void step(const QString &kind);

    QStringList m_targets;
    QString m_exceptionId;
    QString m_causeId;
    Api::OwnersView m_owners;
    Api::WorkView m_work;
    Api::RunbookView m_runbook;
    Api::LocalWorkView m_local;
};

} // namespace Throughline
