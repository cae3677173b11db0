// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/findreader.h"

#include "engine/api/figures.h"
#include "engine/query/complete.h"
#include "engine/query/parse.h"
#include "engine/store/viewstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr int completionsMost = 40;
const auto shippedPrefix = u"shipped:"_s;

Result<Query::Expression> parsed(const QString &query)
{
    const auto expression = Query::parse(query);
    if (!expression) {
        const auto &error = expression.error();
        return fail(ErrorCode::BadInput,
                    u"character %1: %2; expected %3"_s.arg(error.position + 1)
                        .arg(error.found.isEmpty() ? u"nothing"_s : error.found, error.expected.join(u", "_s)));
    }
    return *expression;
}

Store::FindOrder orderOf(FoundOrder order)
{
    return Store::FindOrder(int(order));
}

SavedView viewOf(const Config::ShippedView &shipped)
{
    SavedView view;
    view.id = shippedPrefix + shipped.id;
    view.name = shipped.title;
    view.question = shipped.question;
    view.query = shipped.query;
    view.page = shipped.page;
    view.order = shipped.order;
    view.shared = true;
    view.shipped = true;
    return view;
}

SavedView viewOf(const Store::ViewRow &row)
{
    SavedView view;
    view.id = row.id;
    view.name = row.name;
    view.query = row.query;
    view.page = row.page;
    view.shared = row.shared;
    view.owner = row.actor;
    view.atMs = row.atMs;
    return view;
}

} // namespace

Result<Store::FindStore> FindReader::store(const QString &actor)
{
    const auto &estate = m_workspace.estate;
    Store::QueryContext context;
    context.nowMs = m_nowMs;
    context.zone = QTimeZone::systemTimeZone();
    context.actor = actor;
    context.reporting = estate.reportingCurrency;
    const auto looked = Store::ViewStore(m_database).lookedUntil(actor);
    if (!looked) {
        return std::unexpected(looked.error());
    }
    context.lastLookMs = *looked;
    const auto &calendar = m_workspace.fiscal;
    const auto quarter = Config::quarterAt(calendar, m_nowMs);
    context.quarterStartMs = Config::startMs(calendar, quarter);
    context.closeMs = Config::closeMs(calendar, quarter, {});
    for (const auto list = calendar.entities.keys(); const auto &entity : list) {
        context.closeOfEntity.insert(entity, Config::closeMs(calendar, quarter, entity));
    }
    for (const auto &system : estate.systems) {
        context.systems.insert(system.id, system.name);
    }
    return Store::FindStore(m_database, context);
}

Result<QString> FindReader::causeTitle(const QString &id)
{
    if (!m_titles.contains(id)) {
        const auto cause = Store::ProjectionStore(m_database).cause(id);
        if (!cause) {
            return std::unexpected(cause.error());
        }
        m_titles.insert(id, *cause ? (*cause)->cause.title : QString());
    }
    return m_titles.value(id);
}

Result<FoundItem> FindReader::itemOf(const Store::FoundRow &row, bool ofException)
{
    FoundItem item;
    const auto &transaction = row.transaction;
    item.orderKey = transaction.orderKey;
    item.customer = transaction.customerName;
    item.entity = transaction.entity;
    item.lane = transaction.lane;
    item.state = transaction.state;
    item.amount = transaction.amount;
    item.sinceMs = transaction.laneSinceMs;
    if (!row.exception) {
        return item;
    }
    const auto &exception = *row.exception;
    item.exceptionId = exception.item.id;
    item.exceptionState = exception.item.state;
    item.step = exception.stepState;
    item.gap = exception.item.intentId.isEmpty();
    item.sinceMs = ofException ? exception.item.openedMs : item.sinceMs;
    item.dueMs = exception.dueMs;
    item.owner = exception.owner;
    item.tries = exception.item.tries;
    const auto *system = m_workspace.estate.system(exception.item.failure.system);
    item.systemName = system ? system->name : exception.item.failure.system;
    item.operation = exception.item.failure.operation;
    item.code = exception.item.failure.code;
    item.message = exception.item.failure.message;
    item.causeId = exception.item.causeId;
    return causeTitle(item.causeId).transform([&](const QString &title) {
        item.causeTitle = title;
        return item;
    });
}

Result<FoundList> FindReader::page(const FindRequest &request)
{
    const auto expression = parsed(request.query);
    auto finder = store(request.actor);
    if (!expression || !finder) {
        return std::unexpected(!expression ? expression.error() : finder.error());
    }
    const auto found = finder->find(*expression, orderOf(request.order), request.afterKey, request.limit);
    if (!found) {
        return std::unexpected(found.error());
    }
    FoundList list;
    list.exceptions = Query::ofExceptions(*expression);
    list.nextKey = found->nextKey;
    list.complete = found->complete;
    list.ratesDate = m_workspace.estate.ratesDate.toString(Qt::ISODate);
    for (const auto &row : found->rows) {
        const auto item = itemOf(row, list.exceptions);
        if (!item) {
            return std::unexpected(item.error());
        }
        list.items.append(*item);
    }
    return list;
}

Result<FoundList> FindReader::find(const FindRequest &request)
{
    auto list = page(request);
    if (!list) {
        return list;
    }
    const auto total = store(request.actor).and_then([&](Store::FindStore finder) {
        return parsed(request.query).and_then([&](const Query::Expression &expression) {
            return finder.total(expression, countedMost);
        });
    });
    if (!total) {
        return std::unexpected(total.error());
    }
    list->total = total->count;
    list->totalMore = total->more;
    list->sum = moneyOf(total->amountReporting, m_workspace.estate.reportingCurrency);
    return list;
}

Result<qint64> FindReader::count(const QString &query, const QString &actor)
{
    const auto expression = parsed(query);
    auto finder = store(actor);
    if (!expression || !finder) {
        return std::unexpected(!expression ? expression.error() : finder.error());
    }
    return finder->total(*expression, std::numeric_limits<qint64>::max() - 1)
        .transform([](const Store::FoundTotal &total) { return total.count; });
}

Result<QStringList> FindReader::completions(const CompletionRequest &request)
{
    const auto place = Query::placeAt(request.query, request.cursor);
    QStringList words = Query::ownWords(place);
    if (place.what != Query::Place::What::Value) {
        return words.mid(0, completionsMost);
    }
    if (place.field == Query::Field::System) {
        for (const auto &system : m_workspace.estate.systems) {
            if (system.name.contains(place.begun, Qt::CaseInsensitive)
                || system.id.contains(place.begun, Qt::CaseInsensitive)) {
                words.append(system.name);
            }
        }
        return words.mid(0, completionsMost);
    }
    auto finder = store({});
    if (!finder) {
        return std::unexpected(finder.error());
    }
    return finder->values(place.field, place.begun, completionsMost).transform([&](const QStringList &values) {
        auto all = values + words;
        if (place.field == Query::Field::Owner) {
            all.prepend(u"none"_s);
            all.prepend(u"me"_s);
        }
        all.removeDuplicates();
        return all.mid(0, completionsMost);
    });
}

Result<QList<SavedView>> FindReader::views(const QString &actor)
{
    return Store::ViewStore(m_database).current(actor).transform([&](const QList<Store::ViewRow> &rows) {
        QList<SavedView> views;
        for (const auto &row : rows) {
            views.append(viewOf(row));
        }
        for (const auto &shipped : m_workspace.views) {
            views.append(viewOf(shipped));
        }
        return views;
    });
}

Result<SavedView> FindReader::view(const QString &idOrName, const QString &actor)
{
    const auto all = views(actor);
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto it = std::ranges::find_if(*all, [&](const SavedView &view) {
        return view.id == idOrName || view.id == shippedPrefix + idOrName
            || view.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    if (it == all->end()) {
        return fail(ErrorCode::NotFound, u"there is no view %1"_s.arg(idOrName));
    }
    return *it;
}

Result<OrderCheck> FindReader::check(const QStringList &orders)
{
    QStringList asked = orders;
    for (const auto &order : orders) {
        asked.append(order.toUpper());
    }
    auto finder = store({});
    if (!finder) {
        return std::unexpected(finder.error());
    }
    return finder->known(asked).transform([&](const QSet<QString> &known) {
        OrderCheck check;
        for (const auto &order : orders) {
            if (known.contains(order)) {
                check.known.append(order);
            } else if (known.contains(order.toUpper())) {
                check.known.append(order.toUpper());
            } else {
                check.unknown.append(order);
            }
        }
        return check;
    });
}

} // namespace Throughline::Api
