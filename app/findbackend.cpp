// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginebackend.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

// Searching, views and exports of the desk: questions for the reader's thread, exports on threads of their own.
namespace Throughline
{

QFuture<Result<Api::FoundList>> EngineBackend::find(const Api::FindRequest &request)
{
    auto own = request;
    own.actor = actor();
    return ask<Api::FoundList>([own, now = nowMs()](Api::Reader &reader) { return reader.finder(now).find(own); });
}

QFuture<Result<QStringList>> EngineBackend::completions(const Api::CompletionRequest &request)
{
    return ask<QStringList>(
        [request, now = nowMs()](Api::Reader &reader) { return reader.finder(now).completions(request); });
}

QFuture<Result<QList<Api::SavedView>>> EngineBackend::views()
{
    return ask<QList<Api::SavedView>>(
        [actor = actor(), now = nowMs()](Api::Reader &reader) { return reader.finder(now).views(actor); });
}

QFuture<Result<QString>> EngineBackend::saveView(const Api::SavedView &view)
{
    QJsonObject args{
        {u"name"_s, view.name}, {u"query"_s, view.query}, {u"page"_s, view.page}, {u"shared"_s, view.shared}};
    if (!view.id.isEmpty()) {
        args.insert(u"view"_s, view.id);
    }
    return post(u"view.save"_s, args).then(this, [this](const Result<QJsonObject> &result) {
        note({u"views"_s});
        return result.transform([](const QJsonObject &object) { return object["view"_L1].toString(); });
    });
}

QFuture<Result<void>> EngineBackend::deleteView(const QString &id)
{
    return post(u"view.delete"_s, {{u"view"_s, id}}).then(this, [this](const Result<QJsonObject> &result) {
        note({u"views"_s});
        return result.transform([](const QJsonObject &) { });
    });
}

QFuture<Result<QString>> EngineBackend::undoView()
{
    return post(u"view.undo"_s, {}).then(this, [this](const Result<QJsonObject> &result) {
        note({u"views"_s});
        return result.transform([](const QJsonObject &object) { return object["name"_L1].toString(); });
    });
}

QFuture<Result<void>> EngineBackend::markLooked()
{
    return post(u"view.looked"_s, {}).then(this, [this](const Result<QJsonObject> &result) {
        note({u"views"_s, u"items"_s});
        return result.transform([](const QJsonObject &) { });
    });
}

QFuture<Result<Api::BoardView>> EngineBackend::board(const QString &query)
{
    return ask<Api::BoardView>([query, actor = actor(), now = nowMs()](Api::Reader &reader) {
        return reader.finder(now).board(query, actor);
    });
}

QFuture<Result<Api::LaneItemPage>> EngineBackend::boardItems(Lane lane, const QString &query, const QString &afterKey,
                                                             int limit)
{
    return ask<Api::LaneItemPage>([=, actor = actor(), now = nowMs()](Api::Reader &reader) {
        return reader.finder(now).boardItems(lane, query, actor, afterKey, limit);
    });
}

QFuture<Result<Api::LineagePage>> EngineBackend::lineage(const Api::LineageQuery &query)
{
    return ask<Api::LineagePage>([query](Api::Reader &reader) { return reader.lineage(query); });
}

QFuture<Result<Api::ChangesView>> EngineBackend::changes(const QString &causeId)
{
    return ask<Api::ChangesView>([causeId](Api::Reader &reader) { return reader.changes(causeId); });
}

QFuture<Result<Api::ExceptionScope>> EngineBackend::exceptionScope(const QString &within)
{
    return ask<Api::ExceptionScope>([within, actor = actor(), now = nowMs()](Api::Reader &reader) {
        return reader.exceptionScope(within, actor, now);
    });
}

QFuture<Result<Api::CloseView>> EngineBackend::close()
{
    return ask<Api::CloseView>([now = nowMs()](Api::Reader &reader) { return reader.finder(now).close(); });
}

QFuture<Result<Api::OrderCheck>> EngineBackend::checkOrders(const QStringList &orders)
{
    return ask<Api::OrderCheck>(
        [orders, now = nowMs()](Api::Reader &reader) { return reader.finder(now).check(orders); });
}

QFuture<Result<Api::ExportDone>> EngineBackend::exportFound(const Api::ExportRequest &request,
                                                            std::shared_ptr<Api::ExportProgress> progress)
{
    auto own = request;
    own.actor = actor();
    const auto answer = std::make_shared<Answer<Api::ExportDone>>();
    // the reader only says what the workspace is; the rows are read on a connection beside it
    ask<Api::Workspace>([](Api::Reader &reader) {
        return reader.workspace();
    }).then([answer, own, progress, now = nowMs()](const Result<Api::Workspace> &workspace) {
        if (!workspace) {
            answer->give(std::unexpected(workspace.error()));
            return;
        }
        QThreadPool::globalInstance()->start([answer, own, progress, now, workspace = *workspace] {
            answer->give(Api::exportFound(workspace, now, own, *progress));
        });
    });
    return answer->future();
}

} // namespace Throughline
