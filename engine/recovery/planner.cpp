// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/planner.h"

#include "engine/base/json.h"
#include "engine/recovery/control.h"
#include "engine/recovery/dryrun.h"
#include "engine/recovery/edits.h"
#include "engine/recovery/mappings.h"
#include "engine/recovery/order.h"
#include "engine/store/auditstore.h"
#include "engine/store/planstore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

QJsonObject fieldsJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const auto &change : changes) {
        array.append(QJsonObject{{u"field"_s, change.path},
                                 {u"before"_s, change.before},
                                 {u"after"_s, change.after},
                                 {u"changed"_s, change.changed}});
    }
    return {{u"changes"_s, array}};
}

/// Everything a step needs, near and far.
QStringList needsOf(const Config::Flow &flow, const QString &step)
{
    QStringList all;
    QStringList open{step};
    while (!open.isEmpty()) {
        const auto it = std::ranges::find(flow.steps, open.takeFirst(), &Config::FlowStep::step);
        if (it == flow.steps.end()) {
            continue;
        }
        for (const auto &need : it->needs) {
            if (!all.contains(need)) {
                all.append(need);
                open.append(need);
            }
        }
    }
    return all;
}

Node nodeOf(const Flows::Book &book, const Built &built)
{
    Node node;
    const auto *own = book.flow(built.uses.first().kind);
    const auto &item = built.item;
    node.name = u"%1 of %2"_s.arg(item.step, item.orderKey);
    if (own) {
        const auto it = std::ranges::find(own->steps, item.step, &Config::FlowStep::step);
        node.name = it == own->steps.end() ? node.name : u"%1 of %2"_s.arg(it->title, item.orderKey);
    }
    node.rank = item.rank;
    node.orderKey = item.orderKey;
    node.step = item.step;
    node.object = built.object;
    for (const auto &use : built.uses) {
        node.flows.insert(use.flowId);
        node.orders.insert(use.orderKey);
        if (const auto *flow = book.flow(use.kind)) {
            for (const auto list = needsOf(*flow, item.step); const auto &need : list) {
                node.needs.append(use.flowId + u'/' + need);
            }
        }
    }
    return node;
}

/// What two items have in common follows on the first of them, once; the plan's hash covers it there.
void promiseOnce(QList<Built> &all)
{
    QSet<QPair<QString, QString>> promised;
    for (auto &built : all) {
        built.sequels.removeIf([&](const Store::Sequel &one) {
            const bool known = promised.contains({one.flowId, one.step});
            promised.insert({one.flowId, one.step});
            return known;
        });
        int number = 0;
        for (auto &one : built.sequels) {
            one.position = built.item.position;
            one.number = ++number;
            built.item.sequels.append(one.hash);
        }
    }
}

/// In the order of their dependencies, with positions, gates and what each waits for.
Result<QList<Built>> inOrder(const Flows::Book &book, const QList<Built> &all)
{
    QList<Node> nodes;
    for (const auto &built : all) {
        nodes.append(nodeOf(book, built));
    }
    const auto arranged = arrange(nodes);
    if (!arranged) {
        return std::unexpected(arranged.error());
    }
    QList<int> positions(all.size());
    QList<PlanItem> items;
    for (const auto index : arranged->sequence) {
        positions[index] = static_cast<int>(items.size()) + 1;
        auto item = all.at(index).item;
        item.position = positions.at(index);
        for (const auto parent : arranged->parents.at(index)) {
            item.after.append(positions.at(parent));
        }
        items.append(item);
    }
    assignGates(items);
    QList<Built> sorted;
    for (const auto index : arranged->sequence) {
        sorted.append(all.at(index));
        sorted.last().item = items.at(sorted.size() - 1);
    }
    promiseOnce(sorted);
    return sorted;
}

QString planIdOf(qint64 commandSeq)
{
    const QByteArray command = "command " + QByteArray::number(commandSeq);
    return u"plan-"_s + QString::fromLatin1(sha256Hex(command).left(10));
}

QJsonObject contentOf(const PlanOrder &order, const QList<Built> &all)
{
    const auto &members = order.members;
    QSet<QString> causes;
    int edited = 0;
    for (const auto &built : all) {
        causes.unite({built.causes.begin(), built.causes.end()});
        edited += built.item.edits.isEmpty() ? 0 : 1;
    }
    auto sorted = causes.values();
    sorted.sort();
    const auto word = members.filter      ? u"filter"_s
        : !members.causeId.isEmpty()      ? u"cause"_s
        : !members.exceptionIds.isEmpty() ? u"selection"_s
                                          : u"orders"_s;
    QJsonObject content{{u"members"_s, word},
                        {u"cause"_s, members.causeId},
                        {u"orders"_s, QJsonArray::fromStringList(members.orderKeys)},
                        {u"from"_s, members.from},
                        {u"causes"_s, QJsonArray::fromStringList(sorted)},
                        {u"edited"_s, edited},
                        {u"edits"_s, order.edits},
                        {u"mapping"_s, order.mapping},
                        {u"replaces"_s, order.replaces},
                        {u"command"_s, order.commandSeq}};
    if (members.filter) {
        const auto &filter = *members.filter;
        content.insert(u"filter"_s,
                       QJsonObject{{u"cause"_s, filter.causeId},
                                   {u"system"_s, filter.system},
                                   {u"entity"_s, filter.entity},
                                   {u"lane"_s, filter.lane},
                                   {u"owner"_s, filter.owner},
                                   {u"currency"_s, filter.currency},
                                   {u"step"_s, filter.step ? toWord(*filter.step) : QString()},
                                   {u"text"_s, filter.orderPrefix},
                                   {u"opened_from_ms"_s, filter.openedFromMs},
                                   {u"opened_before_ms"_s, filter.openedBeforeMs}});
    }
    return content;
}

Store::PlanItem rowOf(const Built &built, const QByteArray &storedBody)
{
    const auto &item = built.item;
    Store::PlanItem row;
    row.position = item.position;
    row.exceptionId = item.exceptionId;
    row.orderKey = item.orderKey;
    row.intentId = item.intentId;
    row.gate = item.gate;
    row.check = item.check;
    row.evidence = item.evidence;
    row.claims = built.claims;
    row.request = {{u"kind"_s, toWord(item.kind)}, {u"method"_s, QString::fromLatin1(item.method)},
                   {u"url"_s, item.url},           {u"body"_s, QString::fromLatin1(storedBody)},
                   {u"target"_s, item.target},     {u"step"_s, item.step},
                   {u"asked_ms"_s, item.askedMs}};
    if (!item.takesUp.isEmpty()) {
        row.request.insert(u"takes_up"_s, item.takesUp);
    }
    if (!item.look.isEmpty()) {
        row.request.insert(u"look"_s, item.look);
    }
    if (!item.edits.isEmpty()) {
        row.request.insert(u"edits"_s, toJson(item.edits));
    }
    if (!item.after.isEmpty()) {
        QJsonArray after;
        for (const auto position : item.after) {
            after.append(position);
        }
        row.request.insert(u"after"_s, after);
    }
    row.bodyHash = item.bodyHash;
    row.fields = fieldsJson(built.fields);
    return row;
}

Result<void> saveSequels(Store::Database &database, const QString &planId, const QList<Built> &all)
{
    for (const auto &built : all) {
        for (auto sequel : built.sequels) {
            const auto stored =
                Store::EffectsStore(database).storeRequestBody(sequel.body, u"application/octet-stream"_s);
            if (!stored) {
                return std::unexpected(stored.error());
            }
            sequel.planId = planId;
            sequel.body = *stored;
            if (const auto added = Store::SequelStore(database).add(sequel); !added) {
                return added;
            }
        }
    }
    return {};
}

/// The plan, its bodies and its audit record, in one commit.
Result<void> save(Store::Database &database, const Store::Plan &plan, const QList<Built> &all, bool claims)
{
    Store::EffectsStore effects(database);
    QList<Store::PlanItem> rows;
    for (const auto &built : all) {
        const auto stored = effects.storeRequestBody(built.body, u"application/octet-stream"_s);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        rows.append(rowOf(built, *stored));
    }
    if (const auto done = Store::PlanStore(database).save(plan, rows, claims); !done) {
        return done;
    }
    if (const auto done = saveSequels(database, plan.id, all); !done) {
        return done;
    }
    Store::AuditRecord audit;
    audit.atMs = plan.frozenMs;
    audit.actor = plan.actor;
    audit.action = u"plan.create"_s;
    audit.subject = u"plan:"_s + plan.id;
    audit.detail = {{u"hash"_s, QString::fromLatin1(plan.hash)},
                    {u"items"_s, static_cast<qint64>(rows.size())},
                    {u"edited"_s, plan.content["edited"_L1]},
                    {u"mapping"_s, plan.mappingVersion},
                    {u"reason"_s, plan.reason}};
    return Store::AuditStore(database).append(audit).transform([](const QByteArray &) { });
}

} // namespace

QCoro::Task<Result<QString>> makePlan(Flows::ContextPtr context, std::shared_ptr<Flows::Book> book, PlanOrder order)
{
    Store::Plan plan;
    plan.id = planIdOf(order.commandSeq);
    const auto known = Store::PlanStore(context->database).plan(plan.id);
    if (!known) {
        co_return std::unexpected(known.error());
    }
    if (*known) {
        co_return plan.id; // the command was carried out before the engine stopped
    }
    const auto policy = changed(Policy(), order.policy);
    const auto candidates =
        policy ? membersOf(context->database, *book, order.members) : std::unexpected(policy.error());
    if (!candidates) {
        co_return std::unexpected(candidates.error());
    }
    const auto chosen = chooseMapping(context->database, *book, *candidates, order.mapping);
    if (!chosen) {
        co_return std::unexpected(chosen.error());
    }
    const auto with = bookWith(context->database, book, *chosen);
    if (!with) {
        co_return std::unexpected(with.error());
    }
    const auto built = co_await dryRun(context, *with, book, *candidates, order.edits);
    const auto all = built.and_then([&](const QList<Built> &list) { return inOrder(*book, list); });
    if (!all) {
        co_return std::unexpected(all.error());
    }
    QList<PlanItem> items;
    for (const auto &one : *all) {
        items.append(one.item);
    }
    plan.title = order.title;
    plan.actor = order.actor;
    plan.reason = order.reason;
    plan.frozenMs = context->clock.wallMs();
    plan.hash = planHash(items);
    plan.mappingVersion = *chosen;
    plan.policy = toJson(*policy);
    plan.content = contentOf(order, *all);
    const auto saved = co_await Flows::commit(
        context,
        [context, plan, frozen = *all, old = order.replaces, seq = order.commandSeq](Store::Database &database) {
            const auto given = old.isEmpty() ? Result<void>()
                                             : change(database, old, {u"planned"_s, u"approved"_s}, u"stopped"_s,
                                                      plan.actor, u"replaced by %1"_s.arg(plan.id), plan.frozenMs, seq);
            return given ? save(database, plan, frozen, context->guards.on(Guard::OnePlan)) : given;
        });
    if (!saved) {
        co_return std::unexpected(saved.error());
    }
    co_return plan.id;
}

} // namespace Throughline::Recovery
