// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/commandparts.h"
#include "engine/query/parse.h"
#include "engine/store/viewstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int nameMost = 80;

Result<QJsonObject> saveView(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    Store::ViewStore views(database);
    Store::ViewRow row;
    row.atMs = nowMs;
    row.actor = command.actor;
    row.commandSeq = command.seq;
    row.name = command.args["name"_L1].toString().simplified();
    row.query = command.args["query"_L1].toString().trimmed();
    row.page = command.args["page"_L1].toString(u"find"_s);
    row.shared = command.args["shared"_L1].toBool();
    row.id = command.args["view"_L1].toString();
    if (row.name.isEmpty() || row.name.size() > nameMost) {
        return fail(ErrorCode::NotAllowed, u"a view needs a name of at most %1 characters"_s.arg(nameMost));
    }
    if (!Query::parse(row.query)) {
        return fail(ErrorCode::NotAllowed, u"the query of a view must be complete: %1"_s.arg(row.query));
    }
    if (row.id.isEmpty()) { // the command's own id makes it: posted twice, saved once
        row.id = u"view-"_s + command.id.first(std::min<qsizetype>(12, command.id.size()));
    } else {
        const auto known = views.view(row.id);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!*known) {
            return fail(ErrorCode::NotFound, u"there is no view %1"_s.arg(row.id));
        }
        if ((*known)->actor != command.actor && !(*known)->shared) {
            return fail(ErrorCode::NotAllowed, u"this view belongs to %1"_s.arg((*known)->actor));
        }
    }
    return views.append(row).transform([&](qint64) { return QJsonObject{{u"view"_s, row.id}}; });
}

Result<QJsonObject> deleteView(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    Store::ViewStore views(database);
    const auto known = views.view(command.args["view"_L1].toString());
    if (!known) {
        return std::unexpected(known.error());
    }
    if (!*known || (*known)->deleted) {
        return fail(ErrorCode::NotFound, u"there is no view %1"_s.arg(command.args["view"_L1].toString()));
    }
    if ((*known)->actor != command.actor) {
        return fail(ErrorCode::NotAllowed, u"this view belongs to %1, who can delete it"_s.arg((*known)->actor));
    }
    auto row = **known;
    row.atMs = nowMs;
    row.deleted = true;
    row.undoes = 0;
    row.commandSeq = command.seq;
    return views.append(row).transform([&](qint64) { return QJsonObject{{u"view"_s, row.id}}; });
}

/// Takes back what this person did last with a view, step by step to the beginning.
Result<QJsonObject> undoView(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    Store::ViewStore views(database);
    const auto last = views.lastOf(command.actor);
    if (!last) {
        return std::unexpected(last.error());
    }
    if (!*last) {
        return fail(ErrorCode::NotAllowed, u"there is nothing of yours to take back"_s);
    }
    const auto earlier = views.before(**last);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    auto row = *earlier ? **earlier : **last;
    row.atMs = nowMs;
    row.actor = command.actor;
    row.deleted = *earlier ? (*earlier)->deleted : true; // it was made then: away with it
    row.undoes = (*last)->seq;
    row.commandSeq = command.seq;
    return views.append(row).transform([&](qint64) { return QJsonObject{{u"view"_s, row.id}, {u"name"_s, row.name}}; });
}

Result<QJsonObject> markLooked(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    const auto until = command.args["until_ms"_L1].toInteger(nowMs);
    if (until < 0 || until > nowMs) {
        return fail(ErrorCode::NotAllowed, u"one cannot have looked further than now"_s);
    }
    return Store::ViewStore(database).look(command.actor, until, nowMs).transform([&] {
        return QJsonObject{{u"until_ms"_s, until}};
    });
}

} // namespace

QCoro::Task<Outcome> viewCommand(CommandWorld world, Store::Command command)
{
    auto object = std::make_shared<QJsonObject>();
    const auto result =
        co_await Flows::commit(world.context, [world, command, object](Store::Database &database) -> Result<void> {
            const auto now = world.context->clock.wallMs();
            const auto done = command.kind == "view.save"_L1 ? saveView(database, command, now)
                : command.kind == "view.delete"_L1           ? deleteView(database, command, now)
                : command.kind == "view.undo"_L1             ? undoView(database, command, now)
                : command.kind == "view.looked"_L1
                ? markLooked(database, command, now)
                : Result<QJsonObject>(fail(ErrorCode::NotAllowed, u"unknown command %1"_s.arg(command.kind)));
            if (!done) {
                return std::unexpected(done.error());
            }
            *object = *done;
            return audit(database, command, u"view:"_s + (*done)["view"_L1].toString(), now);
        });
    co_return toOutcome(result, *object);
}

} // namespace Throughline::Api
