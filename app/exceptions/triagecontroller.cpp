// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exceptions/triagecontroller.h"

#include "app/components/format.h"
#include "app/exceptions/snoozetimes.h"
#include "app/exceptions/workwords.h"
#include "app/words/shippedwords.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

void TriageController::setTargets(const QStringList &targets)
{
    if (m_targets != targets) {
        m_targets = targets;
        Q_EMIT targetsChanged();
    }
}

void TriageController::setExceptionId(const QString &id)
{
    if (m_exceptionId != id) {
        m_exceptionId = id;
        m_work = {};
        Q_EMIT targetsChanged();
        Q_EMIT workChanged();
        askWork();
    }
}

void TriageController::setCauseId(const QString &id)
{
    if (m_causeId != id) {
        m_causeId = id;
        m_runbook = {};
        Q_EMIT causeChanged();
        Q_EMIT runbookChanged();
        askRunbook();
    }
}

void TriageController::refresh(const QStringList &topics)
{
    if (touches(topics, "work"_L1)) {
        ask(backend()->owners(), [this](const Api::OwnersView &owners) {
            m_owners = owners;
            Q_EMIT ownersChanged();
            Q_EMIT workChanged();
        });
        ask(backend()->localWork(), [this](const Api::LocalWorkView &local) {
            m_local = local;
            Q_EMIT undoChanged();
        });
    }
    if (touches(topics, "work"_L1) || topics.contains(u"items"_s)) {
        askWork();
    }
    if (touches(topics, "work"_L1) || topics.contains(u"causes"_s)) {
        askRunbook();
    }
}

void TriageController::askWork()
{
    if (!backend() || m_exceptionId.isEmpty()) {
        return;
    }
    ask(backend()->work(m_exceptionId), [this](const Api::WorkView &work) {
        if (work.exceptionId == m_exceptionId) {
            m_work = work;
            Q_EMIT workChanged();
        }
    });
}

void TriageController::askRunbook()
{
    if (!backend() || m_causeId.isEmpty()) {
        return;
    }
    ask(backend()->runbook(m_causeId), [this](const Api::RunbookView &runbook) {
        if (runbook.causeId == m_causeId) {
            m_runbook = runbook;
            Q_EMIT runbookChanged();
        }
    });
}

QString TriageController::ownerTitle(const QString &owner) const
{
    const auto team = std::ranges::find(m_owners.teams, owner, &Api::TeamView::id);
    return team == m_owners.teams.end() ? owner : team->title;
}

QVariantList TriageController::owners() const
{
    QVariantList list;
    const auto add = [&](const QString &id, const QString &title, const QString &note) {
        list.append(QVariantMap{{u"id"_s, id}, {u"title"_s, title}, {u"note"_s, note}});
    };
    for (const auto &team : m_owners.teams) {
        add(team.id, team.title, tr("team"));
    }
    for (const auto &person : m_owners.people) {
        add(person, person, backend() && person == backend()->actor() ? tr("you") : tr("person"));
    }
    return list;
}

QVariantMap TriageController::work() const
{
    const bool known = !m_work.exceptionId.isEmpty();
    const QString by = m_work.mark.rule.isEmpty()
        ? (m_work.assignedBy.isEmpty() ? QString() : tr("given by %1").arg(m_work.assignedBy))
        : tr("by the rule \u201c%1\u201d").arg(m_work.mark.rule);
    return {{u"owner"_s,
             !known                       ? QString()
                 : m_work.owner.isEmpty() ? tr("Nobody")
                                          : ownerTitle(m_work.owner)},
            {u"ownerNote"_s, by},
            {u"tags"_s, m_work.mark.tags},
            {u"snoozed"_s, m_work.mark.snoozedMs > 0}};
}

QVariantList TriageController::notes() const
{
    QVariantList list;
    for (const auto &note : m_work.notes) {
        list.append(QVariantMap{
            {u"text"_s, note.text},
            {u"who"_s,
             QString(note.actor + u" · "_s + Format::past(note.atMs, backend()->nowMs(), backend()->zone()))}});
    }
    return list;
}

QVariantList TriageController::acts() const
{
    QVariantList list;
    for (const auto &line : m_work.lines) {
        if (line.kind == "note"_L1 && !line.undone) {
            continue; // stands above, whole
        }
        list.append(QVariantMap{
            {u"text"_s, workLineWords(line, m_exceptionId, [this](const QString &owner) { return ownerTitle(owner); })},
            {u"who"_s, QString(line.actor + u" · "_s + Format::past(line.atMs, backend()->nowMs(), backend()->zone()))},
            {u"undone"_s, line.undone}});
    }
    return list;
}

QString TriageController::runbookTitle() const
{
    return shippedWords(m_runbook.title);
}

QVariantList TriageController::runbook() const
{
    QVariantList list;
    for (const auto &step : m_runbook.steps) {
        const QString who =
            step.done ? QString(step.actor + u" · "_s + Format::stamp(step.atMs, backend()->zone())) : QString();
        list.append(QVariantMap{{u"id"_s, step.id},
                                {u"text"_s, shippedWords(step.text)},
                                {u"why"_s, shippedWords(step.why)},
                                {u"done"_s, step.done},
                                {u"who"_s, who}});
    }
    return list;
}

int TriageController::runbookDone() const
{
    return int(std::ranges::count(m_runbook.steps, true, &Api::RunbookStepView::done));
}

QVariantMap TriageController::fix() const
{
    return m_runbook.fixes.isEmpty() ? QVariantMap() : fixWords(m_runbook.fixes.first(), backend()->zone());
}

QStringList TriageController::rules() const
{
    QStringList list;
    for (const auto &rule : m_runbook.rules) {
        if (!rule.undone) {
            list.append(ruleWords(rule, backend()->zone()));
        }
    }
    return list;
}

QString TriageController::undoText() const
{
    return m_local.undoKind.isEmpty() ? QString() : tr("Undo: %1").arg(workWords(m_local.undoKind, m_local.undoCount));
}

QString TriageController::redoText() const
{
    return m_local.redoKind.isEmpty() ? QString() : tr("Redo: %1").arg(workWords(m_local.redoKind, m_local.redoCount));
}

QVariantList TriageController::snoozes() const
{
    return backend() ? snoozeTimes(backend()->nowMs(), backend()->zone()) : QVariantList();
}

double TriageController::timeOf(const QString &text) const
{
    return backend() ? double(parseTime(text, backend()->nowMs(), backend()->zone())) : 0;
}

void TriageController::act(const QString &kind, const QJsonObject &args, const QString &done)
{
    static const QStringList ofCauses{u"split"_s, u"merge"_s, u"tick"_s, u"undo"_s, u"redo"_s};
    const bool aboutCause = ofCauses.contains(kind);
    if (!aboutCause && m_targets.isEmpty()) {
        return;
    }
    Q_EMIT acted();
    ask(backend()->local({kind, aboutCause ? QStringList() : m_targets, args}),
        [this, kind, done](const QJsonObject &result) {
            Q_EMIT acted();
            Q_EMIT noted(done.isEmpty() ? QString() : tr("%1 Undo: U").arg(done));
            if (kind == "split"_L1 || kind == "merge"_L1) {
                Q_EMIT causeMade(result[u"into"_s].toString());
            }
        });
}

void TriageController::assign(const QString &owner)
{
    act(u"assign"_s, {{u"owner"_s, owner}},
        owner.isEmpty() ? tr("%Ln order(s) have no owner now.", nullptr, int(m_targets.size()))
                        : tr("%Ln order(s) given to %1.", nullptr, int(m_targets.size())).arg(ownerTitle(owner)));
}

void TriageController::assignMine()
{
    if (backend()) {
        assign(backend()->actor());
    }
}

void TriageController::assignByMatrix()
{
    act(u"auto_assign"_s, {}, tr("%Ln order(s) given by the ownership matrix.", nullptr, int(m_targets.size())));
}

void TriageController::note(const QString &text)
{
    act(u"note"_s, {{u"text"_s, text}}, tr("Noted on %Ln order(s).", nullptr, int(m_targets.size())));
}

void TriageController::tag(const QString &words)
{
    QJsonArray add;
    QJsonArray remove;
    for (const auto all = words.split(u' ', Qt::SkipEmptyParts); const auto &word : all) {
        const bool off = word.startsWith(u'-');
        (off ? remove : add).append(off || word.startsWith(u'+') || word.startsWith(u'#') ? word.sliced(1) : word);
    }
    act(u"tag"_s, {{u"add"_s, add}, {u"remove"_s, remove}},
        tr("Tags changed on %Ln order(s).", nullptr, int(m_targets.size())));
}

void TriageController::snooze(double untilMs, bool occurrence)
{
    const auto until = qint64(untilMs);
    const QString when = until > 0 ? Format::due(until, backend()->nowMs(), backend()->zone()) : tr("it happens again");
    act(u"snooze"_s, {{u"until_ms"_s, until}, {u"occurrence"_s, occurrence}},
        tr("%Ln order(s) put off until %1.", nullptr, int(m_targets.size())).arg(when));
}

void TriageController::unsnooze()
{
    act(u"unsnooze"_s, {}, tr("%Ln order(s) are back in the open list.", nullptr, int(m_targets.size())));
}

void TriageController::split(const QString &field, const QString &value, const QString &title)
{
    act(u"split"_s, {{u"cause"_s, m_causeId}, {u"field"_s, field}, {u"value"_s, value}, {u"title"_s, title}},
        tr("Split; new failures that fit follow."));
}

void TriageController::merge(const QString &into)
{
    act(u"merge"_s, {{u"causes"_s, QJsonArray{m_causeId}}, {u"into"_s, into}}, tr("Merged; new failures follow."));
}

void TriageController::tick(const QString &step, bool on)
{
    act(u"tick"_s, {{u"cause"_s, m_causeId}, {u"step"_s, step}, {u"on"_s, on}}, {});
}

void TriageController::step(const QString &kind)
{
    Q_EMIT acted();
    ask(backend()->local({kind, {}, {}}), [this, kind](const QJsonObject &result) {
        const auto what = workWords(result[u"kind"_s].toString(), result[u"count"_s].toInt());
        Q_EMIT acted();
        Q_EMIT noted(kind == "undo"_L1 ? tr("Taken back: %1.").arg(what) : tr("Done again: %1.").arg(what));
    });
}

void TriageController::undo()
{
    step(u"undo"_s);
}

void TriageController::redo()
{
    step(u"redo"_s);
}

} // namespace Throughline
