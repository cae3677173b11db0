// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/recovery/planner.h"
#include "engine/recovery/runner.h"
#include "engine/store/planstore.h"
#include "tests/support/desk/desk.h"

#include <QJsonArray>

// A desk with plans on it.
namespace Throughline::Test
{

using namespace Throughline::Recovery;
using namespace Qt::StringLiterals;

inline const auto quoteToCash = u"quote-to-cash"_s;
inline const auto notInErp = u"not-in-erp"_s;
inline const auto marta = u"marta"_s;
inline qint64 commands = 0; ///< numbers of the commands given so far

inline QCoro::Task<void> keep(QCoro::Task<Result<QString>> task, std::shared_ptr<std::optional<Result<QString>>> kept)
{
    *kept = co_await task;
}

/// The plan's id, or why there is none.
inline Result<QString> planned(Desk &desk, PlanOrder order)
{
    order.actor = marta;
    order.reason = u"repaired"_s;
    order.commandSeq = order.commandSeq > 0 ? order.commandSeq : ++commands;
    const auto kept = std::make_shared<std::optional<Result<QString>>>();
    const auto waiting = keep(makePlan(desk.context(), desk.book(), order), kept);
    desk.settle();
    return *kept ? **kept : fail(ErrorCode::Bug, u"the plan neither came nor failed"_s);
}

inline Result<QString> planned(Desk &desk, const Members &members)
{
    return planned(desk, PlanOrder{.members = members, .title = {}, .actor = {}, .reason = {}});
}

inline Result<QString> plannedFor(Desk &desk, const QString &exceptionId)
{
    return planned(desk, Members{.exceptionIds = {exceptionId}, .causeId = {}, .orderKeys = {}});
}

inline void approveAndRun(Desk &desk, const QString &plan)
{
    need(approve(desk.database(), plan, marta, desk.clock.wall, 0));
    need(run(desk.database(), plan, marta, 0, desk.clock.wall, 0));
}

inline QString stateOf(Desk &desk, const QString &plan)
{
    return need(Store::PlanStore(desk.database()).state(plan))->state;
}

/// One turn: what is queued is committed, what was sent is answered, a second passes.
inline void turn(Desk &desk, Runner &runner)
{
    need(runner.pump());
    desk.settle();
    desk.clock.pass(1'000);
}

/// Turns until the plan is over, with a new runner each time: whatever it knows comes from the store. Its last state.
inline QString pumped(Desk &desk, const QString &plan, int turns = 50)
{
    for (int i = 0; i < turns; ++i) {
        Runner runner(desk.context(), desk.book());
        turn(desk, runner);
        if (const auto state = stateOf(desk, plan); state == "finished"_L1 || state == "stopped"_L1) {
            break;
        }
    }
    return stateOf(desk, plan);
}

inline QStringList receipts(Desk &desk, const QString &plan)
{
    QStringList kinds;
    for (const auto list = need(Store::PlanStore(desk.database()).receipts(plan)); const auto &receipt : list) {
        kinds.append(receipt.kind);
    }
    return kinds;
}

/// An order won before go-live that the ERP never got: its open gap.
inline Store::ExceptionRow historyGap(Desk &desk, const QString &orderKey)
{
    const auto won = desk.clock.wall - 5 * hour;
    desk.operate(quoteToCash, desk.clock.wall);
    desk.readUntil(u"erp"_s, desk.clock.wall);
    desk.see(quote(orderKey, won - hour));
    desk.see(opportunity(orderKey, u"won"_s, won));
    const auto gap = desk.gap(orderKey, notInErp);
    if (!gap || gap->item.state != ExceptionState::Open) {
        qFatal("the gap is not open");
    }
    return *gap;
}

/// An order whose check refuses it: a product nobody mapped. Its open exception.
inline Store::ExceptionRow refusedDeal(Desk &desk, const QString &orderKey)
{
    desk.operate(quoteToCash, desk.clock.wall);
    auto deal = opportunity(orderKey, u"won"_s, desk.clock.wall + minute);
    deal.object.lines.first().productCode = u"NOT-MAPPED"_s;
    desk.see(quote(orderKey, desk.clock.wall));
    desk.see(deal);
    const auto step = desk.step(orderKey, u"validate"_s);
    return need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(step->row.intentId)).constFirst();
}

/// The step refused once, so that a person is asked: its open exception.
inline Store::ExceptionRow refusedStep(Desk &desk, const QString &orderKey, const QString &step)
{
    desk.sendAndEnd(orderKey, step, {StepState::DeadLettered});
    const auto row = desk.step(orderKey, step);
    return need(Store::ProjectionStore(desk.database()).exceptionsOfIntent(row->row.intentId)).constFirst();
}

/// A deal that stands in the ERP and waits for billing.
inline void dealUntilBilling(Desk &desk, const QString &orderKey)
{
    desk.operate(quoteToCash, desk.clock.wall);
    desk.see(quote(orderKey, desk.clock.wall));
    desk.see(opportunity(orderKey, u"won"_s, desk.clock.wall + minute));
    desk.succeed(orderKey, u"erp-customer"_s, u"C-"_s + orderKey);
    desk.succeed(orderKey, u"erp-order"_s, u"NS-"_s + orderKey);
}

/// Everything that follows on `from` in the deal's flow is done, as the machine and the targets would.
inline void restOfDeal(Desk &desk, const QString &orderKey, const QStringList &steps)
{
    for (const auto &step : steps) {
        const auto row = desk.step(orderKey, step);
        Store::LookRow look;
        look.intentId = row->row.intentId;
        look.askedMs = desk.clock.wall;
        look.check = TargetCheck::PresentEqual;
        look.found.insert(u"evidence"_s, QString(step + u", equal"_s));
        look.found.insert(u"records"_s, QJsonArray{QJsonObject{{u"number"_s, QString(step + u'-' + orderKey)}}});
        need(Store::EffectsStore(desk.database()).addLook(look));
        desk.succeed(orderKey, step, step + u'-' + orderKey);
    }
}

inline const QStringList wholeDeal{u"erp-customer"_s, u"erp-order"_s, u"billing-customer"_s, u"billing-subscription"_s,
                                   u"crm-writeback"_s};

/// What Stripe's search answers; an empty id = nothing found.
inline QByteArray searchAnswer(const QString &id = {}, const QString &name = {}, const QString &reference = {})
{
    QJsonArray data;
    if (!id.isEmpty()) {
        data.append(QJsonObject{{u"id"_s, id},
                                {u"name"_s, name},
                                {u"created"_s, 1'760'000'000},
                                {u"metadata"_s, QJsonObject{{u"tl_key"_s, reference}}}});
    }
    return writeJson(QJsonObject{{u"object"_s, u"search_result"_s}, {u"data"_s, data}, {u"has_more"_s, false}});
}

inline QList<Store::PlanItem> itemsOf(Desk &desk, const QString &plan)
{
    return need(Store::PlanStore(desk.database()).items(plan));
}

} // namespace Throughline::Test

#define VERIFY_REFUSED(outcome, words) \
    do { \
        const auto &refused = (outcome); \
        QVERIFY2(!refused.has_value(), "a plan was made"); \
        QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail)); \
    } while (false)
