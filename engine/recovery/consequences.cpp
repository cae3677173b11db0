// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/consequences.h"

#include "engine/flows/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

enum class Verdict { Pending, Unread, Good, Bad };

/// One step, weighed.
struct Weighed {
    Verdict verdict = Verdict::Pending;
    QString kind; ///< of Bad
    QString text;
};

const Config::Operation *operationOf(const Flows::Context &context, const Store::StepRow &row)
{
    Intent intent;
    intent.target = row.target;
    intent.operation = row.operation;
    return Flows::operationOf(context, intent);
}

/// How long after the last send a look was made; negative: before it. By the boot clock, where both were made in one boot.
Result<qint64> sinceSend(const Flows::Context &context, const Store::StepRow &row, const Store::LookRow &look)
{
    const auto attempt = row.lastAttemptSeq > 0 ? Store::EffectsStore(context.database).attempt(row.lastAttemptSeq)
                                                : Result<std::optional<Store::AttemptRow>>(std::nullopt);
    if (!attempt) {
        return std::unexpected(attempt.error());
    }
    return !*attempt                        ? look.askedMs - row.lastSentMs
        : (*attempt)->bootId == look.bootId ? look.askedBootMs - (*attempt)->createdBootMs
                                            : look.askedMs - (*attempt)->createdMs;
}

/// Succeeded by an answer is not proved: the target has to show it, asked after the last send.
Result<Weighed> weighSucceeded(const Flows::Context &context, const Store::StepRow &row)
{
    const auto *operation = operationOf(context, row);
    if (row.target == Flows::ownTarget) {
        return Weighed{Verdict::Good, {}, u"checked again"_s};
    }
    if (!operation || operation->verify.isEmpty()) {
        return Weighed{Verdict::Good, {}, u"%1, answered; the target cannot be asked"_s.arg(row.targetId)};
    }
    const auto newest = Store::EffectsStore(context.database).newestLook(row.intentId);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    const auto after = *newest ? sinceSend(context, row, **newest) : Result<qint64>(-1);
    if (!after) {
        return std::unexpected(after.error());
    }
    if (*after < 0) {
        return Weighed{Verdict::Unread, {}, {}};
    }
    const auto &look = **newest;
    const auto evidence = look.found["evidence"_L1].toString();
    switch (look.check) {
    case TargetCheck::PresentEqual:
        return Weighed{Verdict::Good, {}, evidence};
    case TargetCheck::PresentDifferent:
        return Weighed{Verdict::Bad, u"differs"_s, evidence};
    default:
        break;
    }
    return *after >= operation->indexLagMs + appearMs
        ? Weighed{Verdict::Bad, u"in-doubt"_s, u"answered, but not seen when read back: "_s + evidence}
        : Weighed{Verdict::Unread, {}, {}};
}

Result<Weighed> weigh(const Flows::Context &context, const Store::StepRow &row)
{
    const auto words = row.lastMessage.isEmpty() ? row.lastCode : row.lastMessage;
    switch (row.state) {
    case StepState::Succeeded:
        return weighSucceeded(context, row);
    case StepState::Differs:
        return Weighed{Verdict::Bad, u"differs"_s, words};
    case StepState::InDoubt:
        return Weighed{Verdict::Bad, u"in-doubt"_s, words};
    case StepState::DeadLettered:
        return Weighed{Verdict::Bad, u"refused"_s, words};
    case StepState::CompensationFailed:
        return Weighed{Verdict::Bad, u"failed"_s, words};
    case StepState::Cancelled:
    case StepState::ResolvedManually:
    case StepState::Replayed:
    case StepState::Compensated:
        return Weighed{Verdict::Good, u"no-longer-wanted"_s, toWord(row.state)};
    default:
        return Weighed{Verdict::Pending, {}, toWord(row.state)};
    }
}

Result<QString> causeOf(Store::Database &database, const QByteArray &intentId)
{
    const auto rows = Store::ProjectionStore(database).exceptionsOfIntent(intentId);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return rows->isEmpty() ? QString() : rows->first().item.causeId;
}

/// Everything that follows on one step in one flow, put together.
struct Following {
    int proved = 0;
    QStringList open; ///< in words, with the state
    bool maybeSent = false; ///< one of the open ones may have happened
    QList<Store::StepRow> unread;
    std::optional<Ending> trouble;
};

/// Steps of the definition that need `step`, near and far.
QSet<QString> followersOf(const Config::Flow &flow, const QString &step)
{
    QSet<QString> following;
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto &one : flow.steps) {
            const bool follows = std::ranges::any_of(
                one.needs, [&](const QString &need) { return need == step || following.contains(need); });
            if (follows && !following.contains(one.step)) {
                following.insert(one.step);
                grew = true;
            }
        }
    }
    return following;
}

bool isUnderWay(StepState state)
{
    return state == StepState::Planned || state == StepState::FailedTransient || state == StepState::InFlight
        || state == StepState::Unknown || state == StepState::Accepted || state == StepState::Compensating;
}

Result<void> follow(const Flows::Context &context, const Config::Flow &flow, const Store::FlowStep &link,
                    const Asked &asked, Following &found)
{
    const auto newest = Store::EffectsStore(context.database).newestSteps(link.flowId);
    if (!newest) {
        return std::unexpected(newest.error());
    }
    const auto following = followersOf(flow, link.step);
    QSet<QString> closed; // not expected to begin now, or another item's affair
    QSet<QString> blockers; // what needs one of these does not begin
    for (auto it = newest->begin(); it != newest->end(); ++it) {
        if (it.key() != link.step && !Flows::stands(*it) && !isUnderWay(it->state)) {
            blockers.insert(it.key()); // waits for a person, or was given up
        }
    }
    for (bool grew = true; grew;) { // the file may name steps in any order
        grew = false;
        for (const auto &step : flow.steps) {
            if (!following.contains(step.step) || closed.contains(step.step)) {
                continue;
            }
            const auto row = newest->constFind(step.step);
            const bool others = row != newest->constEnd() && asked.inPlan(row->intentId);
            const bool blocked =
                std::ranges::any_of(step.needs, [&](const QString &need) { return blockers.contains(need); });
            if (others || (row == newest->constEnd() && blocked)) {
                closed.insert(step.step);
                blockers.insert(step.step);
                grew = true;
            }
        }
    }
    for (const auto &step : flow.steps) {
        if (!following.contains(step.step) || closed.contains(step.step)) {
            continue;
        }
        const auto row = newest->constFind(step.step);
        if (row == newest->constEnd()) {
            found.open.append(u"%1 has not begun"_s.arg(step.title));
            continue;
        }
        const auto weighed = weigh(context, *row);
        if (!weighed) {
            return std::unexpected(weighed.error());
        }
        if (weighed->verdict == Verdict::Good) {
            // not a check of our own, nor what nobody wants any more
            found.proved += row->target != Flows::ownTarget && weighed->kind.isEmpty() ? 1 : 0;
        } else if (weighed->verdict == Verdict::Bad && !found.trouble) {
            const auto cause = causeOf(context.database, row->intentId);
            if (!cause) {
                return std::unexpected(cause.error());
            }
            found.trouble = Ending{weighed->kind, u"%1: %2"_s.arg(step.title, weighed->text), *cause};
        } else if (weighed->verdict == Verdict::Unread) {
            found.unread.append(*row);
            found.open.append(u"%1 was not read back"_s.arg(step.title));
            found.maybeSent = true;
        } else if (weighed->verdict == Verdict::Pending) {
            found.open.append(u"%1 is %2"_s.arg(step.title, weighed->text));
            found.maybeSent = found.maybeSent || (row->tries > 0 && row->state != StepState::FailedTransient);
        }
    }
    return {};
}

/// The item's own effect in the words of a receipt.
Ending goodEnding(const Asked &asked, const Store::StepRow &row, const Weighed &own, const Following &found)
{
    const bool ours = row.target == Flows::ownTarget;
    const bool sent = row.tries > 0 && asked.start.intentId != asked.item.intentId;
    Ending ending;
    ending.kind = !own.kind.isEmpty() ? own.kind : ours || sent ? u"applied"_s : u"already-there"_s;
    ending.text = ours && asked.item.request.contains("takes_up"_L1) ? u"the flow has begun"_s : own.text;
    ending.proved = found.proved;
    if (found.proved > 0) {
        ending.text += found.proved == 1 ? u"; the step after it was read back"_s
                                         : u"; the %1 steps after it were read back"_s.arg(found.proved);
    }
    return ending;
}

} // namespace

Result<Standing> standingOf(const Flows::Context &context, const Flows::Book &book, const Asked &asked)
{
    Store::EffectsStore effects(context.database);
    const auto row = effects.step(asked.start.intentId);
    const auto links = effects.flowsOfIntent(asked.start.intentId);
    if (!row || !links) {
        return std::unexpected(!row ? row.error() : links.error());
    }
    Standing standing;
    if (!*row) {
        standing.ending = Ending{u"failed"_s, u"its step is not in the store"_s, {}};
        return standing;
    }
    const auto own = weigh(context, **row);
    if (!own) {
        return std::unexpected(own.error());
    }
    if (own->verdict == Verdict::Bad) {
        const auto cause = causeOf(context.database, asked.start.intentId);
        if (!cause) {
            return std::unexpected(cause.error());
        }
        standing.ending = Ending{own->kind, own->text, *cause};
        return standing;
    }
    Following found;
    if (own->verdict == Verdict::Unread) {
        standing.unread.append(**row);
        found.open.append(u"it was not read back"_s);
        found.maybeSent = true;
    } else if (own->verdict == Verdict::Pending) {
        found.open.append(u"it is %1"_s.arg(own->text));
        found.maybeSent = (*row)->tries > 0 && (*row)->state != StepState::FailedTransient;
    }
    for (const auto &link : *links) {
        const auto flow = effects.flow(link.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        const auto *definition = *flow ? book.flow((*flow)->kind) : nullptr;
        if (Flows::stands(**row) && definition) {
            if (const auto followed = follow(context, *definition, link, asked, found); !followed) {
                return std::unexpected(followed.error());
            }
        }
    }
    standing.unread.append(found.unread);
    if (found.trouble) {
        standing.ending = found.trouble;
    } else if (found.open.isEmpty()) {
        standing.ending = goodEnding(asked, **row, *own, found);
    } else if (asked.overdue) {
        standing.ending = Ending{
            found.maybeSent ? u"in-doubt"_s : u"failed"_s, u"not verified in time: "_s + found.open.join(u", "_s), {}};
    }
    return standing;
}

} // namespace Throughline::Recovery
