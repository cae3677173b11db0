// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/drill.h"

#include "app/ctl/output.h"
#include "app/host/simulation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// What a drill does by the same commands as a person: replay, undo, decide.
namespace Throughline::Ctl
{

namespace
{
constexpr qint64 patienceMs = 3 * 60'000;
} // namespace

Result<QJsonObject> DrillRun::command(const QString &verb, const QJsonObject &args)
{
    const auto done = m_session->command(verb, args);
    if (done || !m_storeStrike.struck(done.error())) {
        return done;
    }
    note(u"%1 is done again: %2"_s.arg(verb, done.error().detail));
    return m_session->command(verb, args);
}

Result<QStringList> DrillRun::orderKeys()
{
    QStringList keys;
    QString after;
    do {
        const auto page = m_session->reader().orders(after, 500);
        if (!page) {
            return std::unexpected(page.error());
        }
        keys.append(*page);
        after = page->size() == 500 ? page->last() : QString();
    } while (!after.isEmpty());
    return keys;
}

Result<QJsonObject> DrillRun::replayCommand(const QJsonObject &args)
{
    QJsonObject command{{u"reason"_s, args["reason"_L1]}, {u"title"_s, m_drill.name}};
    for (const auto &name : {u"from"_s, u"mapping"_s, u"edits"_s, u"filter"_s, u"per_minute"_s, u"at_once"_s}) {
        if (args.contains(name)) {
            command.insert(name, args[name]);
        }
    }
    if (command.contains("filter"_L1)) {
        return command;
    }
    if (args["orders"_L1].toString() == "all"_L1) {
        const auto keys = orderKeys();
        if (!keys) {
            return std::unexpected(keys.error());
        }
        command.insert(u"orders"_s, QJsonArray::fromStringList(*keys));
        return command;
    }
    const auto causes = m_session->reader().causes({}, m_session->nowMs());
    if (!causes) {
        return std::unexpected(causes.error());
    }
    if (causes->isEmpty()) {
        return fail(ErrorCode::NotAllowed, u"no cause to replay"_s);
    }
    command.insert(u"cause"_s, causes->first().cause.id);
    return command;
}

Result<void> DrillRun::replay(const QJsonObject &args)
{
    const auto wanted = replayCommand(args);
    const auto made = wanted ? command(u"plan.create"_s, *wanted) : std::unexpected(wanted.error());
    if (!made) {
        return std::unexpected(made.error());
    }
    return runPlan((*made)["plan"_L1].toString(), scaled(args["failed"_L1].toInteger()),
                   scaled(args["left"_L1].toInteger()));
}

/// Runs a plan to its end: so many items of it fail, so many are never begun.
Result<void> DrillRun::runPlan(const QString &id, qint64 failed, qint64 left)
{
    const QJsonObject plan{{u"plan"_s, id}, {u"hold_ms"_s, 0}};
    for (const auto &verb : {u"plan.approve"_s, u"plan.run"_s}) {
        if (const auto done = command(verb, plan); !done) {
            return std::unexpected(done.error());
        }
    }
    std::optional<Api::PlanView> last;
    m_session->turnUntil(
        [&] {
            const auto view = m_session->reader().planHead(id);
            if (view) {
                last = *view;
            }
            const bool over =
                last && (last->state == Api::PlanState::Finished || last->state == Api::PlanState::Stopped);
            return over && last->underWay == 0;
        },
        patienceMs);
    if (!last) {
        return fail(ErrorCode::Bug, u"the plan cannot be read"_s);
    }
    note(u"plan %1 %2: %3 proved, %4 failed, %5 nothing sent, %6 held, %7 left %8"_s
             .arg(last->id, Api::toWord(last->state))
             .arg(last->done)
             .arg(last->failed)
             .arg(last->skipped)
             .arg(last->held)
             .arg(last->left)
             .arg(last->stopReason));
    check(u"items of the plan that failed"_s, failed, last->failed);
    check(u"items of the plan that were never begun"_s, left, last->left + last->held);
    return {};
}

/// Undoes each order; `failed` items of each may fail.
Result<void> DrillRun::compensate(const QJsonObject &args)
{
    auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (args["orders"_L1].toString() == "first"_L1) {
        *keys = keys->mid(0, 1);
    }
    for (const auto &key : std::as_const(*keys)) {
        const auto made = command(u"flow.compensate"_s, {{u"order"_s, key}, {u"reason"_s, args["reason"_L1]}});
        if (args["refused"_L1].toBool()) {
            check(u"%1 may be undone"_s.arg(key), 0, made ? 1 : 0);
            note(made ? QString() : made.error().detail);
            continue;
        }
        if (!made) {
            return std::unexpected(made.error());
        }
        if (const auto ran =
                runPlan((*made)["plan"_L1].toString(), args["failed"_L1].toInteger(), args["left"_L1].toInteger());
            !ran) {
            return ran;
        }
    }
    return {};
}

/// A person looks into the target and says what is there.
Result<void> DrillRun::decide()
{
    Api::ExceptionQuery query;
    query.inDoubtOnly = true;
    int decided = 0;
    for (;;) {
        const auto page = m_session->reader().items(query, Api::ItemOrder::Age, {}, 100);
        if (!page) {
            return std::unexpected(page.error());
        }
        if (page->items.isEmpty()) {
            break;
        }
        for (const auto &item : page->items) {
            const auto view = m_session->reader().transaction(item.orderKey);
            if (!view) {
                return std::unexpected(view.error());
            }
            for (const auto &step : view->steps) {
                if (step.state != StepState::InDoubt) {
                    continue;
                }
                const auto truth = callEstate(m_folder, "GET", u"/truth/%1/%2"_s.arg(step.system, u"salesOrder"_s));
                if (!truth) {
                    return std::unexpected(truth.error());
                }
                QString id;
                for (const auto values = (*truth)["records"_L1].toArray(); const auto &value : values) {
                    const auto record = value.toObject();
                    if (record["body"_L1]["custbody_throughline"_L1].toString() == step.reference) {
                        id = record["id"_L1].toString();
                    }
                }
                const auto done = command(u"step.decide"_s,
                                          {{u"intent"_s, QString::fromLatin1(step.intentId)},
                                           {u"verdict"_s, id.isEmpty() ? u"not-done"_s : u"done"_s},
                                           {u"target_id"_s, id},
                                           {u"reason"_s, u"looked it up in the target"_s}});
                if (!done) {
                    return std::unexpected(done.error());
                }
                ++decided;
            }
        }
    }
    note(u"a person looked %1 orders up and decided"_s.arg(decided));
    return {};
}

} // namespace Throughline::Ctl
