// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/findjson.h"

#include "engine/api/viewsjson.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

QJsonObject toJson(const FoundItem &item)
{
    QJsonObject json{{u"order"_s, item.orderKey},         {u"customer"_s, item.customer},
                     {u"entity"_s, item.entity},          {u"lane"_s, toWord(item.lane)},
                     {u"state"_s, toWord(item.state)},    {u"amount"_s, moneyJson(item.amount)},
                     {u"since"_s, timeJson(item.sinceMs)}};
    if (!item.exceptionId.isEmpty()) {
        json.insert(u"exception"_s,
                    QJsonObject{{u"id"_s, item.exceptionId},
                                {u"state"_s, toWord(item.exceptionState)},
                                {u"step"_s, item.gap ? u"gap"_s : toWord(item.step)},
                                {u"due"_s, timeJson(item.dueMs)},
                                {u"owner"_s, item.owner},
                                {u"tries"_s, item.tries},
                                {u"system"_s, item.systemName},
                                {u"operation"_s, item.operation},
                                {u"cause"_s, item.causeId},
                                {u"title"_s, item.causeTitle},
                                {u"code"_s, item.code},
                                {u"message"_s, item.message}});
    }
    return json;
}

QJsonObject toJson(const FoundList &list)
{
    return {{u"lists"_s, list.exceptions ? u"exceptions"_s : u"transactions"_s},
            {u"total"_s, list.total},
            {u"total_is_more"_s, list.totalMore},
            {u"complete"_s, list.complete},
            {u"sum"_s, moneyJson(list.sum)},
            {u"rates_of"_s, list.ratesDate},
            {u"next"_s, list.nextKey},
            {u"items"_s, toJson(list.items)}};
}

QJsonObject toJson(const SavedView &view)
{
    return {{u"id"_s, view.id},
            {u"name"_s, view.name},
            {u"question"_s, view.question},
            {u"query"_s, view.query},
            {u"page"_s, view.page},
            {u"order"_s, view.order},
            {u"shared"_s, view.shared},
            {u"shipped"_s, view.shipped},
            {u"owner"_s, view.owner},
            {u"at"_s, timeJson(view.atMs)}};
}

QJsonObject toJson(const EntityClose &close)
{
    return {{u"entity"_s, close.entity},
            {u"close"_s, timeJson(close.closeMs)},
            {u"to_clear"_s, close.toClear},
            {u"blocked"_s, close.blocked},
            {u"done"_s, close.done},
            {u"money"_s, moneyJson(close.money)},
            {u"blocked_money"_s, moneyJson(close.blockedMoney)}};
}

QJsonObject toJson(const CloseView &close)
{
    QJsonArray lanes;
    for (const auto lane : close.lanes) {
        lanes.append(toWord(lane));
    }
    return {{u"quarter"_s, close.quarter},
            {u"fiscal_year"_s, close.year},
            {u"start"_s, timeJson(close.startMs)},
            {u"close"_s, timeJson(close.closeMs)},
            {u"lanes"_s, lanes},
            {u"to_clear"_s, close.toClear},
            {u"blocked"_s, close.blocked},
            {u"done"_s, close.done},
            {u"money"_s, moneyJson(close.money)},
            {u"blocked_money"_s, moneyJson(close.blockedMoney)},
            {u"entities"_s, toJson(close.entities)}};
}

} // namespace Throughline::Api
