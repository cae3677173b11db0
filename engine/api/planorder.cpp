// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/planorder.h"

#include "engine/base/texts.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

Result<Store::ExceptionFilter> filterOf(const QJsonObject &object, qint64 commandMs)
{
    Store::ExceptionFilter filter;
    QString older;
    QString newer;
    bool doubtOnly = false;
    const QMap<QString, QString *> fields{
        {u"cause"_s, &filter.causeId}, {u"text"_s, &filter.orderPrefix},  {u"system"_s, &filter.system},
        {u"entity"_s, &filter.entity}, {u"currency"_s, &filter.currency}, {u"owner"_s, &filter.owner},
        {u"lane"_s, &filter.lane},     {u"older_than"_s, &older},         {u"newer_than"_s, &newer}};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "in_doubt"_L1) {
            doubtOnly = it.value().toBool();
        } else if (auto *field = fields.value(it.key())) {
            *field = it.value().toString().trimmed();
        } else {
            return fail(ErrorCode::NotAllowed,
                        u"the filter has no field %1; it has %2, in_doubt"_s.arg(
                            it.key(), QStringList(fields.keyBegin(), fields.keyEnd()).join(u", "_s)));
        }
    }
    filter.orderPrefix = filter.orderPrefix.toUpper(); // as a typed number is looked for
    if (doubtOnly) {
        filter.step = StepState::InDoubt;
    }
    for (const auto &[text, to] : {std::pair{older, &filter.openedBeforeMs}, std::pair{newer, &filter.openedFromMs}}) {
        if (text.isEmpty()) {
            continue;
        }
        const auto span = spanMs(text);
        if (!span) {
            return std::unexpected(span.error());
        }
        *to = commandMs - *span;
    }
    return filter;
}

} // namespace

Result<qint64> spanMs(const QString &text)
{
    static const QMap<QChar, qint64> units{{u'm', 60'000}, {u'h', 3'600'000}, {u'd', 24 * 3'600'000}};
    bool number = false;
    const auto count = text.chopped(1).toLongLong(&number);
    if (text.size() < 2 || !number || count < 0 || count > 100'000 || !units.contains(text.back())) {
        return fail(ErrorCode::NotAllowed, u"\"%1\" is no span of time; write 90m, 2h or 3d"_s.arg(text));
    }
    return count * units.value(text.back());
}

Result<Recovery::PlanOrder> planOrder(const Store::Command &command)
{
    const auto &args = command.args;
    Recovery::PlanOrder order;
    auto &members = order.members;
    members.exceptionIds = textsOf(args["exceptions"_L1]);
    members.causeId = args["cause"_L1].toString();
    members.orderKeys = textsOf(args["orders"_L1]);
    members.from = args["from"_L1].toString();
    if (args.contains("filter"_L1)) {
        const auto filter = filterOf(args["filter"_L1].toObject(), command.atMs);
        if (!filter) {
            return std::unexpected(filter.error());
        }
        members.filter = *filter;
    }
    const int kinds = !members.exceptionIds.isEmpty() + !members.causeId.isEmpty() + !members.orderKeys.isEmpty()
        + members.filter.has_value();
    if (kinds != 1 || (members.filter && *members.filter == Store::ExceptionFilter())) {
        return fail(ErrorCode::NotAllowed,
                    u"name exceptions, a cause, orders or a filter; an empty filter replays nothing"_s);
    }
    order.title = args["title"_L1].toString();
    order.reason = args["reason"_L1].toString();
    order.mapping = args["mapping"_L1].toString();
    order.edits = args["edits"_L1].toObject();
    order.replaces = args["replaces"_L1].toString();
    order.policy = args;
    order.actor = command.actor;
    order.commandSeq = command.seq;
    return order;
}

} // namespace Throughline::Api
