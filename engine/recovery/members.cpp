// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/members.h"

#include "engine/store/planstore.h"
#include "engine/store/transaction.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

constexpr int pageSize = 500;

/// The first step of the flow that takes the gap up; nullopt: no flow does.
Result<std::optional<Candidate>> beginning(Store::Database &database, Flows::Book &book, const Store::ExceptionRow &gap)
{
    const auto flow = book.takeUp(database, gap.item.orderKey, gap.item.failure.code);
    if (!flow || !*flow) {
        return flow.transform([](const auto &) { return std::optional<Candidate>(); });
    }
    const auto step = book.flow((*flow)->kind)->steps.first().step;
    const auto draft = book.draft(database, **flow, step, 0);
    if (!draft) {
        return std::unexpected(draft.error());
    }
    Candidate candidate;
    candidate.kind = ItemKind::TakeUp;
    candidate.exceptionId = gap.item.id;
    candidate.flow = **flow;
    candidate.step = step;
    candidate.intent = draft->intent;
    candidate.row.intentId = draft->intent.id;
    candidate.row.orderKey = gap.item.orderKey;
    candidate.row.target = draft->intent.target;
    candidate.uses = {{(*flow)->id, (*flow)->orderKey, (*flow)->kind}};
    candidate.claims = {gap.item.id, Store::claimOf(draft->intent.id)};
    candidate.causes = {gap.item.causeId};
    return candidate;
}

/// `orderKey`: of a shared effect's flows, the one to be shown; nullopt: it belongs to no flow.
Result<std::optional<Candidate>> again(Store::Database &database, const QByteArray &intentId, const QString &orderKey)
{
    Store::EffectsStore effects(database);
    const auto intent = effects.intent(intentId);
    const auto row = effects.step(intentId);
    const auto links = effects.flowsOfIntent(intentId);
    const auto exceptions = Store::ProjectionStore(database).exceptionsOfIntent(intentId);
    for (const auto &error : {intent ? Error{} : intent.error(), row ? Error{} : row.error(),
                              links ? Error{} : links.error(), exceptions ? Error{} : exceptions.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    if (!*intent || !*row || links->isEmpty()) {
        return std::nullopt;
    }
    Candidate candidate;
    candidate.intent = **intent;
    candidate.row = **row;
    candidate.kind = candidate.row.state == StepState::Succeeded ? ItemKind::Verify : ItemKind::Replay;
    for (const auto &link : *links) {
        const auto flow = effects.flow(link.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        if (!*flow) {
            continue;
        }
        candidate.uses.append({link.flowId, (*flow)->orderKey, (*flow)->kind});
        if (candidate.step.isEmpty() || (*flow)->orderKey == orderKey) {
            candidate.flow = **flow;
            candidate.step = link.step;
        }
    }
    if (candidate.kind != ItemKind::Verify) { // what is only read may be read by anybody
        candidate.claims.append(Store::claimOf(intentId));
        for (const auto &exception : *exceptions) {
            candidate.claims.append(exception.item.id);
            candidate.causes.append(exception.item.causeId);
        }
    }
    return candidate;
}

/// Collects who is to be replayed, each effect once.
class Collector
{
public:
    Collector(Store::Database &database, Flows::Book &book, QString from)
        : m_database(database), m_book(book), m_from(std::move(from))
    {
    }

    Result<void> addException(const QString &id)
    {
        const auto row = Store::ProjectionStore(m_database).exception(id);
        if (!row) {
            return std::unexpected(row.error());
        }
        return *row && (*row)->item.state != ExceptionState::Resolved ? add(**row) : Result<void>();
    }

    /// All open ones that the filter shows. What another plan has already is left to it.
    Result<void> addFiltered(const Store::ExceptionFilter &filter)
    {
        const auto claims = Store::PlanStore(m_database).claims();
        if (!claims) {
            return std::unexpected(claims.error());
        }
        QString after;
        do {
            const Store::DatabaseTransaction together(m_database, Store::DatabaseTransaction::Kind::Read);
            const auto page =
                Store::QueryStore(m_database).exceptions(filter, Store::ExceptionOrder::MoneyDown, after, pageSize);
            if (!page) {
                return std::unexpected(page.error());
            }
            for (const auto &row : page->rows) {
                auto claim = claims->value(row.item.id);
                if (claim.isEmpty() && !row.item.intentId.isEmpty()) {
                    claim = claims->value(Store::claimOf(row.item.intentId));
                }
                if (!claim.isEmpty()) {
                    elsewhere = claim;
                } else if (const auto done = add(row); !done) {
                    return done;
                }
            }
            after = page->nextKey;
        } while (!after.isEmpty() && list.size() <= itemsMax);
        return {};
    }

    /// The steps of the order's flows, as far as `from` reaches back.
    Result<void> addOrder(const QString &order)
    {
        const auto flows = Store::EffectsStore(m_database).flowsOfOrder(order);
        if (!flows) {
            return std::unexpected(flows.error());
        }
        for (const auto &flow : *flows) {
            if (const auto done = addSteps(flow, {}); !done) {
                return done;
            }
        }
        return {};
    }

    Store::Database &database() { return m_database; }

    QList<Candidate> list;
    QString elsewhere; ///< a plan that has members already
    int gaps = 0; ///< gaps that no flow takes up

private:
    Result<void> add(const Store::ExceptionRow &row)
    {
        if (row.item.intentId.isEmpty()) {
            return addGap(row);
        }
        if (m_from == "failed"_L1) {
            return addStep(row.item.intentId, row.item.orderKey, row.item.id);
        }
        Store::EffectsStore effects(m_database);
        const auto links = effects.flowsOfIntent(row.item.intentId);
        if (!links) {
            return std::unexpected(links.error());
        }
        for (const auto &link : *links) {
            const auto flow = effects.flow(link.flowId);
            if (!flow) {
                return std::unexpected(flow.error());
            }
            if (*flow && (*flow)->orderKey == row.item.orderKey) {
                return addSteps(**flow, link.step);
            }
        }
        return {};
    }

    Result<void> addGap(const Store::ExceptionRow &row)
    {
        if (m_from != "failed"_L1 && m_from != "start"_L1) {
            return fail(
                ErrorCode::NotAllowed,
                u"%1: no flow has begun for it, so it can only be taken up from the start"_s.arg(row.item.orderKey));
        }
        const auto candidate = beginning(m_database, m_book, row);
        if (!candidate) {
            return std::unexpected(candidate.error());
        }
        gaps += *candidate ? 0 : 1;
        take(*candidate, row.item.id);
        return {};
    }

    /// Newest generations of the flow from the chosen step on; `stopped`: the step a person is asked about.
    Result<void> addSteps(const Store::Flow &flow, const QString &stopped)
    {
        const auto links = Store::EffectsStore(m_database).stepsOfFlow(flow.id);
        if (!links) {
            return std::unexpected(links.error());
        }
        QMap<int, Store::FlowStep> newest;
        for (const auto &link : *links) {
            newest[link.index] = link;
        }
        const auto first = firstOf(flow, newest.values(), stopped);
        if (!first) {
            return std::unexpected(first.error());
        }
        for (const auto &link : std::as_const(newest)) {
            if (link.index < *first) {
                continue;
            }
            if (const auto done = addStep(link.intentId, flow.orderKey, {}); !done) {
                return done;
            }
        }
        return {};
    }

    /// Index of the first step that is taken in.
    Result<int> firstOf(const Store::Flow &flow, const QList<Store::FlowStep> &newest, const QString &stopped) const
    {
        const auto *definition = m_book.flow(flow.kind);
        if (m_from == "start"_L1 || !definition) {
            return 0;
        }
        if (m_from == "failed"_L1) {
            const auto it = std::ranges::find(newest, stopped, &Store::FlowStep::step);
            return it == newest.end() ? 0 : it->index;
        }
        const auto it = std::ranges::find(definition->steps, m_from, &Config::FlowStep::step);
        if (it == definition->steps.end()) {
            QStringList words;
            for (const auto &step : definition->steps) {
                words.append(step.step);
            }
            return fail(ErrorCode::NotAllowed,
                        u"the flow %1 of %2 has no step %3; it has %4"_s.arg(flow.kind, flow.orderKey, m_from,
                                                                             words.join(u", "_s)));
        }
        const auto index = static_cast<int>(it - definition->steps.begin());
        const auto stood = std::ranges::find(newest, stopped, &Store::FlowStep::step);
        if (!stopped.isEmpty() && stood != newest.end() && index > stood->index) {
            return fail(ErrorCode::NotAllowed,
                        u"%1 stands at %2; %3 comes after it and has not run"_s.arg(flow.orderKey, stopped, m_from));
        }
        return index;
    }

    Result<void> addStep(const QByteArray &intentId, const QString &orderKey, const QString &exceptionId)
    {
        if (m_seen.contains(intentId)) { // several exceptions may wait for one effect
            return {};
        }
        const auto candidate = again(m_database, intentId, orderKey);
        if (!candidate) {
            return std::unexpected(candidate.error());
        }
        QString id = exceptionId;
        if (*candidate && id.isEmpty()) {
            const auto exceptions = Store::ProjectionStore(m_database).exceptionsOfIntent(intentId);
            if (!exceptions) {
                return std::unexpected(exceptions.error());
            }
            const auto open = std::ranges::find_if(*exceptions, [&](const Store::ExceptionRow &row) {
                return row.item.state != ExceptionState::Resolved && row.item.orderKey == orderKey;
            });
            id = open == exceptions->end() ? QString() : open->item.id;
        }
        take(*candidate, id);
        return {};
    }

    void take(std::optional<Candidate> candidate, const QString &exceptionId)
    {
        if (candidate && !m_seen.contains(candidate->row.intentId)) {
            m_seen.insert(candidate->row.intentId);
            candidate->exceptionId = exceptionId;
            list.append(*std::move(candidate));
        }
    }

    Store::Database &m_database;
    Flows::Book &m_book;
    QString m_from;
    QSet<QByteArray> m_seen;
};

Result<void> collect(Collector &collector, const Members &members)
{
    for (const auto ids : members.exceptionIds | std::views::chunk(pageSize)) {
        const Store::DatabaseTransaction together(collector.database(), Store::DatabaseTransaction::Kind::Read);
        for (const auto &id : ids) {
            if (const auto done = collector.addException(id); !done) {
                return done;
            }
        }
    }
    if (!members.causeId.isEmpty()) {
        Store::ExceptionFilter filter;
        filter.causeId = members.causeId;
        if (const auto done = collector.addFiltered(filter); !done) {
            return done;
        }
    }
    if (members.filter) {
        if (*members.filter == Store::ExceptionFilter()) {
            return fail(ErrorCode::NotAllowed, u"an empty filter replays nothing; say what is meant"_s);
        }
        if (const auto done = collector.addFiltered(*members.filter); !done) {
            return done;
        }
    }
    for (const auto &order : members.orderKeys) {
        if (const auto done = collector.addOrder(order); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<QList<Candidate>> membersOf(Store::Database &database, Flows::Book &book, const Members &members)
{
    const auto usual = members.orderKeys.isEmpty() ? u"failed"_s : u"start"_s;
    Collector collector(database, book, members.from.isEmpty() ? usual : members.from);
    if (const auto done = collect(collector, members); !done) {
        return std::unexpected(done.error());
    }
    if (collector.list.size() > itemsMax) {
        return fail(ErrorCode::NotAllowed, u"more than %1 items; narrow the selection"_s.arg(itemsMax));
    }
    if (!collector.list.isEmpty()) {
        return collector.list;
    }
    if (!collector.elsewhere.isEmpty()) {
        return fail(
            ErrorCode::NotAllowed,
            u"every open item is already in a plan, e.g. %1; run or stop that one first"_s.arg(collector.elsewhere));
    }
    if (collector.gaps > 0) {
        return fail(ErrorCode::NotAllowed,
                    u"no flow can close this gap by sending something; repair it in the system that lacks it, then ask "
                    "again"_s);
    }
    return fail(ErrorCode::NotAllowed, u"nothing to replay: no open item matches"_s);
}

} // namespace Throughline::Recovery
