// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/shippedviews.h"

#include "engine/config/check.h"
#include "engine/config/shipped.h"
#include "engine/query/parse.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

Result<void> add(QMap<QString, ShippedView> &views, const QString &file, const QByteArray &bytes)
{
    const auto document = readYaml(file, bytes);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (auto checked = check(*document, FileKind::View); !checked) {
        return checked;
    }
    const auto &json = document->value;
    ShippedView view;
    view.id = json["view"_L1].toString();
    view.title = json["title"_L1].toString();
    view.question = json["question"_L1].toString();
    view.query = json["query"_L1].toString();
    view.page = json["page"_L1].toString(u"find"_s);
    view.order = json["order"_L1].toString(u"money"_s);
    view.rank = json["rank"_L1].toInt(1000);
    if (auto refused = refuseIfAny(problemsOfQuery(document->placeOf(u"/query"_s), view.query)); !refused) {
        return refused;
    }
    views.insert(view.id, view);
    return {};
}

} // namespace

QStringList problemsOfQuery(const QString &place, const QString &query)
{
    const auto parsed = Query::parse(query);
    if (parsed) {
        return {};
    }
    const auto &error = parsed.error();
    return {u"%1: the query stops making sense at character %2 (\"%3\"); expected %4"_s.arg(place)
                .arg(error.position + 1)
                .arg(error.found, error.expected.isEmpty() ? u"less"_s : error.expected.join(u", "_s))};
}

Result<QList<ShippedView>> loadViews(Files &files, const QString &folder)
{
    QMap<QString, ShippedView> views;
    for (const auto all = shippedNames(u"views"_s); const auto &name : all) {
        const auto bytes = shippedFile(u"views/"_s + name);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (const auto added = add(views, name, *bytes); !added) {
            return std::unexpected(added.error());
        }
    }
    const QString own = folder + u"/views"_s;
    for (const auto names = files.list(own, u".yaml"_s); const auto &name : names) {
        const QString path = own + u'/' + name;
        const auto bytes = files.read(path);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (const auto added = add(views, path, *bytes); !added) {
            return std::unexpected(added.error());
        }
    }
    auto list = views.values();
    std::ranges::stable_sort(list, {}, &ShippedView::rank);
    return list;
}

} // namespace Throughline::Config
