// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/viewscontroller.h"

#include "app/words/querywords.h"
#include "engine/query/parse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr int nearestMost = 5;
} // namespace

ViewsController::ViewsController(QObject *parent)
    : Controller(parent), m_views({"title", "question", "query", "whose", "group", "mine", "shipped"})
{
}

void ViewsController::refresh(const QStringList &topics)
{
    if (touches(topics, "views"_L1)) {
        ask(backend()->views(), [this](const QList<Api::SavedView> &views) { take(views); });
    }
}

void ViewsController::take(const QList<Api::SavedView> &views)
{
    m_all = views;
    m_saved = int(std::ranges::count(views, false, &Api::SavedView::shipped));
    QList<KeyedModel::Row> rows;
    for (const auto &view : views) {
        const bool mine = !view.shipped && view.owner == backend()->actor();
        const QString whose = view.shipped ? QString()
            : view.shared ? (mine ? tr("yours, shared with the team") : tr("team, by %1").arg(view.owner))
                          : tr("yours");
        rows.append({view.id,
                     {viewTitle(view.id, view.name), viewQuestion(view.id, view.question), view.query, whose,
                      view.shipped ? tr("Questions") : tr("Saved views"), mine, view.shipped}});
    }
    m_views.setRows(std::move(rows));
    Q_EMIT viewsChanged();
}

QVariantList ViewsController::nearest() const
{
    QVariantList list;
    for (const auto &view : m_all) {
        if (list.size() < nearestMost) {
            list.append(QVariantMap{{u"key"_s, view.id}, {u"title"_s, viewTitle(view.id, view.name)}});
        }
    }
    return list;
}

QVariantMap ViewsController::view(const QString &id) const
{
    const auto it = std::ranges::find(m_all, id, &Api::SavedView::id);
    if (it == m_all.end()) {
        return {};
    }
    return {{u"id"_s, it->id},           {u"title"_s, viewTitle(it->id, it->name)},
            {u"query"_s, it->query},     {u"page"_s, it->page},
            {u"order"_s, it->order},     {u"shared"_s, it->shared},
            {u"shipped"_s, it->shipped}, {u"mine"_s, !it->shipped && it->owner == backend()->actor()}};
}

QString ViewsController::idOf(const QString &query) const
{
    const auto wanted = Query::parse(query);
    const auto it = std::ranges::find_if(m_all, [&](const Api::SavedView &view) {
        const auto own = Query::parse(view.query);
        return wanted && own && !query.trimmed().isEmpty() && *own == *wanted;
    });
    return it == m_all.end() ? QString() : it->id;
}

void ViewsController::save(const QString &name, const QString &query, const QString &page, bool shared)
{
    Api::SavedView view;
    view.name = name.simplified();
    view.query = query.trimmed();
    view.page = page;
    view.shared = shared;
    ask(backend()->saveView(view), [this, name = view.name](const QString &id) {
        Q_EMIT noted(tr("Saved as \u201c%1\u201d. Undo with u.").arg(name));
        Q_EMIT saved(id);
    });
}

void ViewsController::change(const QString &id, const QString &query)
{
    const auto it = std::ranges::find(m_all, id, &Api::SavedView::id);
    if (it == m_all.end() || it->shipped) {
        return;
    }
    auto view = *it;
    view.query = query.trimmed();
    ask(backend()->saveView(view), [this, name = view.name](const QString &kept) {
        Q_EMIT noted(tr("\u201c%1\u201d now asks this. Undo with u.").arg(name));
        Q_EMIT saved(kept);
    });
}

void ViewsController::remove(const QString &id)
{
    const auto title = view(id).value(u"title"_s).toString();
    ask(backend()->deleteView(id),
        [this, title] { Q_EMIT noted(tr("\u201c%1\u201d deleted. Undo with u.").arg(title)); });
}

void ViewsController::undo()
{
    ask(backend()->undoView(),
        [this](const QString &name) { Q_EMIT noted(tr("\u201c%1\u201d is as it was before.").arg(name)); });
}

void ViewsController::markLooked()
{
    ask(backend()->markLooked(), [this] { Q_EMIT noted(tr("Everything up to now counts as looked at.")); });
}

} // namespace Throughline
