// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/unwinder.h"

#include "engine/base/log.h"
#include "engine/flows/steps.h"
#include "engine/store/metastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

constexpr qint64 againMs = 15'000; ///< after a target that could not tell
constexpr qint64 storeAgainMs = 1'000; ///< after a store that could not be read or written

using Hands = std::shared_ptr<QSet<QString>>;
using Pauses = std::shared_ptr<QHash<QString, qint64>>;

/// The intent a pivot has, or would have.
std::optional<Intent> pivotIntent(Store::Database &database, Book &book, const Survey &survey, int index)
{
    if (const auto &known = survey.intents.at(index); !known.isEmpty()) {
        return Store::EffectsStore(database).intent(known).value_or(std::nullopt);
    }
    const auto draft = book.draft(database, survey.flow, survey.definition->steps.at(index).step, 0);
    return draft && draft->intent.target != ownTarget ? std::optional(draft->intent) : std::nullopt;
}

/// Can the target be asked at all? A pivot that was never begun may lack what its look needs: then nobody can have
/// made it under our reference.
bool canAsk(const Context &context, const Intent &intent)
{
    const auto session = context.sessions.value(intent.target);
    const auto *operation = operationOf(context, intent);
    return session && operation && !operation->verify.isEmpty()
        && Connectors::lookRequest(session->system(), *operation, operationInput(intent)).has_value();
}

Store::FlowWish wishOf(const Survey &survey, const QString &wanted, const QString &reason, qint64 nowMs)
{
    Store::FlowWish row;
    row.flowId = survey.flow.id;
    row.wanted = wanted;
    row.atMs = nowMs;
    row.actor = u"engine"_s;
    row.reason = reason;
    row.commandSeq = survey.wish ? survey.wish->commandSeq : 0;
    row.planId = survey.wish ? survey.wish->planId : QString();
    return row;
}

/// Writes a wish unless things have moved on meanwhile.
QCoro::Task<void> conclude(ContextPtr context, std::shared_ptr<Book> book, Hands hands, Survey survey, QString wanted,
                           QString reason)
{
    const auto written =
        co_await commit(context, [context, book, survey, wanted, reason](Store::Database &database) -> Result<void> {
            const auto now = surveyOf(database, *book, survey.flow.id, context->guards);
            if (!now) {
                return std::unexpected(now.error());
            }
            if (!now->wish || now->wish->wanted != "unwind"_L1 || now->next.what == UndoNext::What::Wait) {
                return {};
            }
            if (const auto done = wish(database, wishOf(*now, wanted, reason, context->clock.wallMs())); !done) {
                return done;
            }
            return context->project(database, survey.flow.orderKey);
        });
    if (!written) {
        qCWarning(Log::effects) << survey.flow.id << "cannot be concluded:" << written.error().detail;
    }
    hands->remove(survey.flow.id);
    if (!context->stopping && context->wake) {
        context->wake();
    }
}

/// One step: the pivots' targets are asked, then its undo is planned, unless things have moved on meanwhile.
QCoro::Task<void> undoNext(ContextPtr context, std::shared_ptr<Book> book, Hands hands, Pauses pauses, Survey survey)
{
    const auto id = survey.flow.id;
    const auto pivots = co_await askPivots(context, book, survey);
    if (context->stopping) {
        hands->remove(id);
        co_return;
    }
    if (pivots.say == PivotsNow::Say::CannotTell) {
        pauses->insert(id, context->clock.bootMs() + againMs);
        hands->remove(id);
        co_return;
    }
    if (pivots.say == PivotsNow::Say::Present) {
        co_await conclude(context, book, hands, survey, u"stopped"_s,
                          u"the point of no return is passed: "_s + pivots.evidence);
        co_return;
    }
    const auto written =
        co_await commit(context, [context, book, survey, pivots](Store::Database &database) -> Result<void> {
            const auto now = surveyOf(database, *book, survey.flow.id, context->guards);
            if (!now) {
                return std::unexpected(now.error());
            }
            if (now->next.what != UndoNext::What::Undo || now->next.index != survey.next.index) {
                return {};
            }
            const auto wanted = wantedOf(database, now->flow, now->definition);
            if (!wanted || wanted->wish != Wish::Unwinding) {
                return wanted.transform([](const auto &) { });
            }
            if (const auto begun =
                    beginUndo(database, *book, *now, now->next.index, pivots.evidence, context->clock.wallMs());
                !begun) {
                if (Store::storeFailed(begun.error())) {
                    return begun;
                }
                const auto why =
                    u"%1 cannot be undone: %2"_s.arg(now->steps.at(now->next.index).title, begun.error().detail);
                if (const auto done = wish(database, wishOf(*now, u"stopped"_s, why, context->clock.wallMs())); !done) {
                    return done;
                }
            }
            return context->project(database, now->flow.orderKey);
        });
    if (!written) {
        qCWarning(Log::effects) << id << "cannot be undone further:" << written.error().detail;
        pauses->insert(id, context->clock.bootMs() + storeAgainMs);
    }
    hands->remove(id);
    if (!context->stopping && context->wake) {
        context->wake();
    }
}

} // namespace

QCoro::Task<PivotsNow> askPivots(ContextPtr context, std::shared_ptr<Book> book, Survey survey)
{
    PivotsNow now;
    for (int i = 0; i < survey.definition->steps.size(); ++i) {
        if (survey.definition->steps.at(i).sagaClass != "pivot"_L1) {
            continue;
        }
        const auto intent = pivotIntent(context->database, *book, survey, i);
        if (!intent || !canAsk(*context, *intent)) {
            continue;
        }
        const auto looked = co_await askTarget(context, *intent, 0);
        const auto words = u"%1: %2"_s.arg(survey.steps.at(i).title, looked.evidence);
        now.evidence += now.evidence.isEmpty() ? words : u"; "_s + words;
        if (looked.check == TargetCheck::CannotTell || looked.check == TargetCheck::NotAsked) {
            now.say = PivotsNow::Say::CannotTell;
        } else if (looked.check != TargetCheck::Absent && looked.check != TargetCheck::AbsentUnwitnessed) {
            now.say = PivotsNow::Say::Present;
            now.evidence = words;
            co_return now;
        }
    }
    co_return now;
}

Unwinder::Unwinder(ContextPtr context, std::shared_ptr<Book> book)
    : m_context(std::move(context))
    , m_book(std::move(book))
    , m_hands(std::make_shared<QSet<QString>>())
    , m_pauses(std::make_shared<QHash<QString, qint64>>())
{
}

Unwinder::~Unwinder() = default;

Result<qint64> Unwinder::pump()
{
    const auto flows = Store::WishStore(m_context->database).unwinding();
    if (!flows) {
        return std::unexpected(flows.error());
    }
    m_pauses->removeIf([&](const auto &pause) { return !flows->contains(pause.key()); });
    const auto now = m_context->now();
    qint64 next = 0;
    const auto rest = [&](qint64 ms) { next = next == 0 ? now.wallMs + ms : std::min(next, now.wallMs + ms); };
    for (const auto &id : *flows) {
        if (const auto left = m_pauses->value(id) - now.bootMs; left > 0) {
            rest(left);
            continue;
        }
        m_pauses->remove(id);
        if (m_hands->contains(id)) {
            continue;
        }
        if (const auto done = advance(id); !done) {
            qCWarning(Log::effects) << id << "cannot be undone further:" << done.error().detail;
            m_pauses->insert(id, now.bootMs + storeAgainMs);
            rest(storeAgainMs);
        }
    }
    return next;
}

Result<void> Unwinder::advance(const QString &flowId)
{
    const auto survey = surveyOf(m_context->database, *m_book, flowId, m_context->guards);
    if (!survey) {
        return std::unexpected(survey.error());
    }
    const auto operating = Store::MetaStore(m_context->database).operatingSinceMs(survey->flow.kind);
    const auto wanted = wantedOf(m_context->database, survey->flow, survey->definition);
    if (!operating || !wanted) {
        return std::unexpected(!operating ? operating.error() : wanted.error());
    }
    if (survey->next.what == UndoNext::What::Wait) {
        return {}; // the machine works on it; its next move wakes us, also where no more than that is wanted
    }
    if (wanted->wish == Wish::Stopped) {
        m_hands->insert(flowId);
        conclude(m_context, m_book, m_hands, *survey, u"stopped"_s, wanted->why);
        return {};
    }
    if (!*operating || wanted->wish != Wish::Unwinding) {
        return {}; // observing, or its plan is paused
    }
    switch (survey->next.what) {
    case UndoNext::What::Wait:
        return {};
    case UndoNext::What::Undo:
        m_hands->insert(flowId);
        undoNext(m_context, m_book, m_hands, m_pauses, *survey);
        return {};
    case UndoNext::What::Stop:
        m_hands->insert(flowId);
        conclude(m_context, m_book, m_hands, *survey, u"stopped"_s, survey->next.why);
        return {};
    case UndoNext::What::Done:
        m_hands->insert(flowId);
        conclude(m_context, m_book, m_hands, *survey, u"unwound"_s, u"nothing of it is left standing"_s);
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Throughline::Flows
