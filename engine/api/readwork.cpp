// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/api/viewsjson.h"
#include "engine/base/json.h"
#include "engine/causes/causes.h"
#include "engine/recovery/edits.h"
#include "engine/store/commandstore.h"
#include "engine/store/fixstore.h"
#include "engine/store/workstore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int fixesAsked = 8; ///< resolved exceptions looked at for one that tells how

WorkMark markOf(const ExceptionWork &work)
{
    return {work.rule,    work.tags,         work.notes,      work.snoozedMs,
            work.untilMs, work.onOccurrence, work.returnedMs, work.returnedWhy};
}

WorkLine lineOf(const WorkEntry &entry)
{
    return {entry.seq, entry.kind, entry.detail, entry.actor, entry.atMs, entry.undone};
}

QString shown(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

/// A replay that was proved, or a person's word; nullopt = it closed by itself.
Result<std::optional<FixView>> fixOf(Store::Database &database, const Store::ExceptionRow &row)
{
    FixView fix;
    fix.orderKey = row.item.orderKey;
    fix.atMs = row.resolvedMs;
    const auto replay = Store::FixStore(database).provedReplay(row.item.id);
    if (!replay) {
        return std::unexpected(replay.error());
    }
    if (*replay) {
        const auto plan = Store::PlanStore(database).plan((*replay)->planId);
        if (!plan) {
            return std::unexpected(plan.error());
        }
        fix.kind = u"replay"_s;
        fix.planId = (*replay)->planId;
        fix.atMs = (*replay)->atMs;
        if (*plan) {
            fix.actor = (*plan)->actor;
            fix.reason = (*plan)->reason;
            fix.mapping = (*plan)->mappingVersion;
        }
        for (const auto list = Recovery::editsFromJson((*replay)->item.request["edits"_L1].toArray());
             const auto &edit : list) {
            fix.edits.append(u"%1: %2 → %3"_s.arg(edit.field, shown(edit.before), shown(edit.after)));
        }
        return fix;
    }
    const auto moves = row.item.intentId.isEmpty() ? Result<QList<Store::TransitionRow>>()
                                                   : Store::EffectsStore(database).history(row.item.intentId);
    if (!moves) {
        return std::unexpected(moves.error());
    }
    const auto told =
        std::ranges::find_if(moves->rbegin(), moves->rend(), [](const auto &move) { return move.commandSeq > 0; });
    if (told == moves->rend()) {
        return std::nullopt;
    }
    const auto command = Store::CommandStore(database).command(told->commandSeq);
    if (!command || !*command) {
        return command ? Result<std::optional<FixView>>(std::nullopt) : std::unexpected(command.error());
    }
    fix.kind = (*command)->kind == "order.fixed_there"_L1 ? u"fixed-there"_s : u"decided"_s;
    fix.actor = (*command)->actor;
    fix.reason = (*command)->args["reason"_L1].toString();
    return fix;
}

Result<QList<FixView>> lastFix(Store::Database &database, const QString &causeId)
{
    Store::FixStore fixes(database);
    const auto resolved = fixes.resolvedOf(causeId, fixesAsked);
    const auto count = fixes.resolvedCount(causeId);
    if (!resolved || !count) {
        return std::unexpected(!resolved ? resolved.error() : count.error());
    }
    if (resolved->isEmpty()) {
        return QList<FixView>();
    }
    for (const auto &row : *resolved) {
        auto fix = fixOf(database, row);
        if (!fix) {
            return std::unexpected(fix.error());
        }
        if (*fix) {
            (*fix)->resolved = *count;
            return QList<FixView>{**fix};
        }
    }
    FixView byItself{.kind = u"by-itself"_s, .orderKey = resolved->first().item.orderKey};
    byItself.atMs = resolved->first().resolvedMs;
    byItself.resolved = *count;
    return QList<FixView>{byItself};
}

} // namespace

Result<WorkMark> Reader::workMark(const QString &exceptionId)
{
    return Store::WorkStore(*m_database).work(exceptionId).transform(markOf);
}

Result<void> Reader::addWork(ItemView &item)
{
    const auto mark = workMark(item.exceptionId);
    if (!mark) {
        return std::unexpected(mark.error());
    }
    item.work = *mark;
    if (item.step != StepState::InDoubt || item.gap) {
        return {};
    }
    const auto row = Store::ProjectionStore(*m_database).exception(item.exceptionId);
    const auto step = row && *row ? Store::EffectsStore(*m_database).step((*row)->item.intentId)
                                  : Result<std::optional<Store::StepRow>>();
    if (!row || !step) {
        return std::unexpected(!row ? row.error() : step.error());
    }
    if (*step) {
        item.waiting = (*step)->lastMessage.isEmpty() ? (*row)->item.failure.message : (*step)->lastMessage;
        item.waitingUntilMs = (*step)->nextAtMs == Store::never ? 0 : (*step)->nextAtMs;
    }
    return {};
}

Result<WorkView> Reader::work(const QString &exceptionId)
{
    Store::WorkStore store(*m_database);
    const auto row = Store::ProjectionStore(*m_database).exception(exceptionId);
    const auto work = store.work(exceptionId);
    const auto entries = store.entriesOf(exceptionId);
    if (!row || !work || !entries) {
        return std::unexpected(!row ? row.error() : !work ? work.error() : entries.error());
    }
    if (!*row) {
        return fail(ErrorCode::NotFound, u"there is no exception %1"_s.arg(exceptionId));
    }
    WorkView view;
    view.exceptionId = exceptionId;
    view.orderKey = (*row)->item.orderKey;
    view.owner = work->owner;
    view.assignedBy = work->assignedBy;
    view.assignedMs = work->assignedMs;
    view.mark = markOf(*work);
    for (const auto &entry : *entries) {
        if (entry.kind == "note"_L1 && !entry.undone) {
            view.notes.prepend({entry.seq, entry.detail["text"_L1].toString(), entry.actor, entry.atMs});
        }
        view.lines.prepend(lineOf(entry));
    }
    return view;
}

Result<RunbookView> Reader::runbook(const QString &causeId)
{
    Store::WorkStore store(*m_database);
    const auto cause = Store::ProjectionStore(*m_database).cause(causeId);
    const auto ticks = store.ticks(causeId);
    const auto fixes = lastFix(*m_database, causeId);
    const auto entries = store.entriesOf(Store::causeSubject(causeId));
    for (const auto &error : {cause ? Error{} : cause.error(), ticks ? Error{} : ticks.error(),
                              fixes ? Error{} : fixes.error(), entries ? Error{} : entries.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    RunbookView view;
    view.causeId = causeId;
    view.fixes = *fixes;
    for (const auto &entry : *entries) {
        if (entry.kind == "split"_L1 || entry.kind == "merge"_L1) {
            view.rules.append(lineOf(entry));
        }
    }
    if (!*cause) {
        return view;
    }
    const auto &known = (*cause)->cause;
    const auto *system = m_workspace.estate.system(known.system);
    const auto failureClass =
        Causes::toWord(Causes::retryClassOf({known.system, known.operation, known.code, known.title}));
    const auto *runbook = Config::runbookFor(m_workspace.runbooks,
                                             {{u"system"_s, known.system},
                                              {u"role"_s, system ? system->profile.role : QString()},
                                              {u"operation"_s, known.operation},
                                              {u"code"_s, known.code},
                                              {u"class"_s, failureClass}});
    if (!runbook) {
        return view;
    }
    view.id = runbook->id;
    view.title = runbook->title;
    for (const auto &step : runbook->steps) {
        RunbookStepView shownStep{runbook->id + u'/' + step.id, step.text, step.why};
        const auto tick = std::ranges::find(*ticks, shownStep.id, &Store::RunbookTick::step);
        if (tick != ticks->end()) {
            shownStep.done = true;
            shownStep.actor = tick->actor;
            shownStep.atMs = tick->atMs;
        }
        view.steps.append(shownStep);
    }
    return view;
}

Result<OwnersView> Reader::owners()
{
    Store::WorkStore store(*m_database);
    const auto owners = store.owners();
    const auto tags = store.tags();
    if (!owners || !tags) {
        return std::unexpected(!owners ? owners.error() : tags.error());
    }
    OwnersView view;
    view.tags = *tags;
    for (const auto list = m_workspace.ownership.teams; const auto &team : list) {
        view.teams.append({teamPrefix + team.id, team.title});
    }
    for (const auto &owner : *owners) {
        if (!owner.startsWith(teamPrefix)) {
            view.people.append(owner);
        }
    }
    for (const auto all = m_workspace.ownership.rules; const auto &rule : all) {
        view.rules.append({rule.name, rule.when.text(), m_workspace.ownership.titleOf(rule.team)});
    }
    return view;
}

Result<LocalWorkView> Reader::localWork(const QString &actor)
{
    Store::WorkStore store(*m_database);
    LocalWorkView view;
    const auto describe = [&](const Result<std::optional<qint64>> &target, QString &kind, int &count) -> Result<void> {
        if (!target || !*target) {
            return target ? Result<void>() : std::unexpected(target.error());
        }
        const auto entry = store.entry(**target);
        const auto subjects = store.subjectCount(**target);
        if (!entry || !subjects) {
            return std::unexpected(!entry ? entry.error() : subjects.error());
        }
        kind = *entry ? (*entry)->kind : QString();
        count = *subjects;
        return {};
    };
    if (const auto done = describe(store.undoable(actor), view.undoKind, view.undoCount); !done) {
        return std::unexpected(done.error());
    }
    if (const auto done = describe(store.redoable(actor), view.redoKind, view.redoCount); !done) {
        return std::unexpected(done.error());
    }
    return view;
}

QJsonObject toJson(const WorkMark &mark)
{
    return {{u"rule"_s, mark.rule},
            {u"tags"_s, QJsonArray::fromStringList(mark.tags)},
            {u"notes"_s, mark.notes},
            {u"snoozed_at"_s, timeJson(mark.snoozedMs)},
            {u"snoozed_until"_s, timeJson(mark.untilMs)},
            {u"until_occurrence"_s, mark.onOccurrence},
            {u"returned_at"_s, timeJson(mark.returnedMs)},
            {u"returned_why"_s, mark.returnedWhy}};
}

QJsonObject toJson(const WorkLine &line)
{
    return {{u"work"_s, line.seq},    {u"kind"_s, line.kind},         {u"detail"_s, line.detail},
            {u"actor"_s, line.actor}, {u"at"_s, timeJson(line.atMs)}, {u"undone"_s, line.undone}};
}

QJsonObject toJson(const WorkView &view)
{
    QJsonArray notes;
    for (const auto &note : view.notes) {
        notes.append(QJsonObject{{u"text"_s, note.text}, {u"actor"_s, note.actor}, {u"at"_s, timeJson(note.atMs)}});
    }
    return {{u"exception"_s, view.exceptionId},
            {u"order"_s, view.orderKey},
            {u"owner"_s, view.owner},
            {u"assigned_by"_s, view.assignedBy},
            {u"assigned_at"_s, timeJson(view.assignedMs)},
            {u"mark"_s, toJson(view.mark)},
            {u"notes"_s, notes},
            {u"actions"_s, toJson(view.lines)}};
}

QJsonObject toJson(const RunbookView &view)
{
    QJsonArray steps;
    for (const auto &step : view.steps) {
        steps.append(QJsonObject{{u"step"_s, step.id},
                                 {u"text"_s, step.text},
                                 {u"why"_s, step.why},
                                 {u"done"_s, step.done},
                                 {u"actor"_s, step.actor},
                                 {u"at"_s, timeJson(step.atMs)}});
    }
    QJsonArray fixes;
    for (const auto &fix : view.fixes) {
        fixes.append(QJsonObject{{u"kind"_s, fix.kind},
                                 {u"order"_s, fix.orderKey},
                                 {u"plan"_s, fix.planId},
                                 {u"actor"_s, fix.actor},
                                 {u"reason"_s, fix.reason},
                                 {u"edits"_s, QJsonArray::fromStringList(fix.edits)},
                                 {u"mapping"_s, fix.mapping},
                                 {u"at"_s, timeJson(fix.atMs)},
                                 {u"resolved"_s, fix.resolved}});
    }
    return {{u"cause"_s, view.causeId}, {u"runbook"_s, view.id}, {u"title"_s, view.title},
            {u"steps"_s, steps},        {u"fixes"_s, fixes},     {u"rules"_s, toJson(view.rules)}};
}

QJsonObject toJson(const OwnersView &view)
{
    QJsonArray teams;
    for (const auto &team : view.teams) {
        teams.append(QJsonObject{{u"owner"_s, team.id}, {u"title"_s, team.title}});
    }
    QJsonArray rules;
    for (const auto &rule : view.rules) {
        rules.append(QJsonObject{{u"rule"_s, rule.name}, {u"when"_s, rule.when}, {u"team"_s, rule.team}});
    }
    return {{u"teams"_s, teams},
            {u"people"_s, QJsonArray::fromStringList(view.people)},
            {u"tags"_s, QJsonArray::fromStringList(view.tags)},
            {u"rules"_s, rules}};
}

} // namespace Throughline::Api
