// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commandparts.h"
#include "engine/api/engine.h"
#include "engine/base/texts.h"
#include "engine/causes/causes.h"
#include "engine/flows/steps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int tagLength = 40;
constexpr int noteLength = 4'000;
constexpr int titleLength = 96;

/// "Month end " -> "month-end": a tag is one word, so that it can be searched for.
QString tagWord(const QString &text)
{
    auto word = text.simplified().toLower();
    word.replace(u' ', u'-');
    return word.left(tagLength);
}

QJsonArray tagWords(const QJsonValue &value)
{
    QStringList words;
    for (const auto list = textsOf(value); const auto &text : list) {
        if (const auto word = tagWord(text); !word.isEmpty()) {
            words.append(word);
        }
    }
    words.removeDuplicates();
    return QJsonArray::fromStringList(words);
}

/// Who the command is about: named exceptions, or all of a cause that are open or snoozed.
Result<QStringList> membersOf(Store::Database &database, const QJsonObject &args)
{
    Store::ProjectionStore projections(database);
    auto ids = textsOf(args["exceptions"_L1]);
    if (const auto cause = args["cause"_L1].toString(); ids.isEmpty() && !cause.isEmpty()) {
        const auto all = projections.exceptionsOfCause(cause);
        if (!all) {
            return all;
        }
        ids = *all;
    } else {
        for (const auto &id : std::as_const(ids)) {
            const auto row = projections.exception(id);
            if (!row) {
                return std::unexpected(row.error());
            }
            if (!*row) {
                return fail(ErrorCode::NotFound, u"there is no exception %1"_s.arg(id));
            }
        }
        ids.removeDuplicates();
        return ids.isEmpty()
            ? Result<QStringList>(fail(ErrorCode::NotAllowed, u"name exceptions or a cause; nothing was chosen"_s))
            : ids;
    }
    QStringList open;
    for (const auto &id : std::as_const(ids)) {
        const auto row = projections.exception(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row && (*row)->item.state != ExceptionState::Resolved) {
            open.append(id);
        }
    }
    return open.isEmpty()
        ? Result<QStringList>(fail(ErrorCode::NotAllowed, u"nothing of this cause is open any more"_s))
        : open;
}

Result<QJsonObject> snoozeDetail(Store::Database &database, const QJsonObject &args, const QStringList &ids,
                                 qint64 nowMs)
{
    const auto until = args["until_ms"_L1].toInteger();
    const bool occurrence = args["occurrence"_L1].toBool();
    if (until <= nowMs && !occurrence) {
        return fail(ErrorCode::NotAllowed, u"say until when: a time that lies ahead, or a new occurrence"_s);
    }
    QJsonObject tries;
    for (const auto &id : ids) {
        const auto row = Store::ProjectionStore(database).exception(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        tries.insert(id, *row ? (*row)->item.tries : 0);
    }
    return QJsonObject{{u"until_ms"_s, until > nowMs ? until : 0}, {u"occurrence"_s, occurrence}, {u"tries"_s, tries}};
}

Result<QJsonObject> matrixDetail(Store::Database &database, const Pipeline::OwnerOf &ownerOf, const QStringList &ids)
{
    QJsonObject each;
    for (const auto &id : ids) {
        const auto row = Store::ProjectionStore(database).exception(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        const auto assigned = *row && ownerOf ? ownerOf(**row) : std::nullopt;
        each.insert(id,
                    QJsonObject{{u"owner"_s, assigned ? assigned->owner : QString()},
                                {u"rule"_s, assigned ? assigned->rule : QString()}});
    }
    return QJsonObject{{u"each"_s, each}};
}

/// What is kept of a command on exceptions.
Result<QJsonObject> detailOf(Store::Database &database, const CommandWorld &world, const QString &kind,
                             const QJsonObject &args, const QStringList &ids)
{
    if (kind == "assign"_L1) {
        return QJsonObject{{u"owner"_s, args["owner"_L1].toString().trimmed()}};
    }
    if (kind == "auto_assign"_L1) {
        return matrixDetail(database, world.ownerOf, ids);
    }
    if (kind == "note"_L1) {
        const auto text = args["text"_L1].toString().trimmed().left(noteLength);
        if (text.isEmpty()) {
            return fail(ErrorCode::NotAllowed, u"an empty note says nothing"_s);
        }
        return QJsonObject{{u"text"_s, text}};
    }
    if (kind == "tag"_L1) {
        const auto add = tagWords(args["add"_L1]);
        const auto remove = tagWords(args["remove"_L1]);
        if (add.isEmpty() && remove.isEmpty()) {
            return fail(ErrorCode::NotAllowed, u"name a tag to add or to remove"_s);
        }
        return QJsonObject{{u"add"_s, add}, {u"remove"_s, remove}};
    }
    if (kind == "snooze"_L1) {
        return snoozeDetail(database, args, ids, world.context->clock.wallMs());
    }
    if (kind == "unsnooze"_L1) {
        return QJsonObject();
    }
    return fail(ErrorCode::NotAllowed, u"unknown command work.%1"_s.arg(kind));
}

Result<Store::CauseRow> causeNamed(Store::Database &database, const QString &id)
{
    return Store::ProjectionStore(database).cause(id).and_then(
        [&](const std::optional<Store::CauseRow> &row) -> Result<Store::CauseRow> {
            return row ? Result<Store::CauseRow>(*row) : fail(ErrorCode::NotFound, u"there is no cause %1"_s.arg(id));
        });
}

/// The rule, and the causes it is about.
struct CauseWork {
    QJsonObject detail;
    QStringList causes;
};

void describe(QJsonObject &detail, const Cause &cause)
{
    detail.insert(u"into"_s, cause.id);
    detail.insert(u"title"_s, cause.title);
    detail.insert(u"system"_s, cause.system);
    detail.insert(u"operation"_s, cause.operation);
    detail.insert(u"code"_s, cause.code);
}

Result<CauseWork> splitWork(Store::Database &database, const QJsonObject &args)
{
    const auto parent = causeNamed(database, args["cause"_L1].toString());
    if (!parent) {
        return std::unexpected(parent.error());
    }
    const auto field = args["field"_L1].toString();
    const auto value = args["value"_L1].toString().trimmed();
    if (!splitFields().contains(field) || value.isEmpty()) {
        return fail(ErrorCode::NotAllowed,
                    u"a cause is split by one of %1, and a value of it"_s.arg(splitFields().join(u", "_s)));
    }
    auto cause = parent->cause;
    cause.id = splitCauseId(parent->cause.id, field, value);
    const auto title = args["title"_L1].toString().simplified().left(titleLength);
    cause.title = title.isEmpty() ? u"%1 (%2)"_s.arg(parent->cause.title, value) : title;
    CauseWork work{{{u"cause"_s, parent->cause.id}, {u"field"_s, field}, {u"value"_s, value}}, {parent->cause.id}};
    describe(work.detail, cause);
    return work;
}

Result<CauseWork> mergeWork(Store::Database &database, const QJsonObject &args)
{
    const auto into = causeNamed(database, args["into"_L1].toString());
    if (!into) {
        return std::unexpected(into.error());
    }
    CauseWork work;
    for (const auto list = textsOf(args["causes"_L1]); const auto &id : list) {
        const auto cause = causeNamed(database, id);
        if (!cause) {
            return std::unexpected(cause.error());
        }
        if (id != into->cause.id && !work.causes.contains(id)) {
            work.causes.append(id);
        }
    }
    if (work.causes.isEmpty()) {
        return fail(ErrorCode::NotAllowed, u"name another cause than the one they go into"_s);
    }
    work.detail.insert(u"causes"_s, QJsonArray::fromStringList(work.causes));
    describe(work.detail, into->cause);
    return work;
}

Result<CauseWork> causeWork(Store::Database &database, const QString &kind, const QJsonObject &args)
{
    if (kind == "split"_L1) {
        return splitWork(database, args);
    }
    if (kind == "merge"_L1) {
        return mergeWork(database, args);
    }
    const auto cause = causeNamed(database, args["cause"_L1].toString());
    const auto step = args["step"_L1].toString();
    if (!cause || step.isEmpty()) {
        return cause ? fail(ErrorCode::NotAllowed, u"name the step of the runbook"_s) : std::unexpected(cause.error());
    }
    return CauseWork{{{u"cause"_s, cause->cause.id}, {u"step"_s, step}, {u"on"_s, args["on"_L1].toBool(true)}},
                     {cause->cause.id}};
}

/// What an undo or redo was about, for the words on the screen.
Result<QJsonObject> told(Store::Database &database, const Result<WorkEntry> &entry)
{
    if (!entry) {
        return std::unexpected(entry.error());
    }
    return Store::WorkStore(database).subjectCount(entry->seq).transform([&](int count) {
        return QJsonObject{
            {u"work"_s, entry->seq}, {u"kind"_s, entry->kind}, {u"count"_s, count}, {u"detail"_s, entry->detail}};
    });
}

Result<QJsonObject> carryOut(Store::Database &database, const CommandWorld &world, const Store::Command &command)
{
    const auto kind = command.kind.sliced(5);
    const auto now = world.context->clock.wallMs();
    Store::WorkStore store(database);
    if (const auto before = store.entryOfCommand(command.seq); !before || *before) {
        // Carried out before, by an engine that died before it could say so.
        return before.transform([](const auto &entry) { return QJsonObject{{u"work"_s, entry->seq}}; });
    }
    if (kind == "undo"_L1 || kind == "redo"_L1) {
        return told(database,
                    kind == "undo"_L1 ? Pipeline::undoWork(database, command.actor, now, command.seq)
                                      : Pipeline::redoWork(database, command.actor, now, command.seq));
    }
    WorkEntry entry{.kind = kind, .atMs = now, .actor = command.actor, .commandSeq = command.seq};
    QStringList subjects;
    if (kind == "split"_L1 || kind == "merge"_L1 || kind == "tick"_L1) {
        const auto work = causeWork(database, kind, command.args);
        if (!work) {
            return std::unexpected(work.error());
        }
        entry.detail = work->detail;
        for (const auto &cause : work->causes) {
            subjects.append(Store::causeSubject(cause));
        }
    } else {
        const auto members = membersOf(database, command.args);
        const auto detail =
            members ? detailOf(database, world, kind, command.args, *members) : std::unexpected(members.error());
        if (!detail) {
            return std::unexpected(detail.error());
        }
        entry.kind = kind == "auto_assign"_L1 ? u"assign"_s : kind;
        entry.detail = *detail;
        subjects = *members;
    }
    const auto seq = Pipeline::doWork(database, entry, subjects);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    return QJsonObject{{u"work"_s, *seq}, {u"count"_s, subjects.size()}, {u"into"_s, entry.detail["into"_L1]}};
}

} // namespace

QCoro::Task<Outcome> doLocalWork(CommandWorld world, Store::Command command)
{
    const auto answer = std::make_shared<QJsonObject>();
    const auto written =
        co_await Flows::commit(world.context, [world, command, answer](Store::Database &database) -> Result<void> {
            const auto done = carryOut(database, world, command);
            if (!done) {
                return std::unexpected(done.error());
            }
            *answer = *done;
            const auto subject = command.args.contains("cause"_L1) ? u"cause:"_s + command.args["cause"_L1].toString()
                                                                   : u"work:%1"_s.arg((*done)["work"_L1].toInteger());
            return audit(database, command, subject, world.context->clock.wallMs());
        });
    if (!written) {
        co_return std::unexpected(written.error());
    }
    co_return *answer;
}

Pipeline::OwnerOf ownerOf(const Workspace &workspace)
{
    QMap<QString, QString> roles;
    for (const auto &system : workspace.estate.systems) {
        roles.insert(system.id, system.profile.role);
    }
    return [matrix = workspace.ownership, roles](const Store::ExceptionRow &row) -> std::optional<Pipeline::Assigned> {
        const auto &failure = row.item.failure;
        const auto *rule = matrix.ruleFor({{u"system"_s, failure.system},
                                           {u"role"_s, roles.value(failure.system)},
                                           {u"operation"_s, failure.operation},
                                           {u"code"_s, failure.code},
                                           {u"class"_s, Causes::toWord(Causes::retryClassOf(failure))},
                                           {u"lane"_s, row.lane},
                                           {u"entity"_s, row.entity}});
        return rule ? std::optional(Pipeline::Assigned{teamPrefix + rule->team, rule->name}) : std::nullopt;
    };
}

} // namespace Throughline::Api
