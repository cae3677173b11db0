// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lanes/slaclocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Lanes
{

namespace
{

enum class Turn { Start, Pause, Resume, Cancel, Stop }; ///< in this order at the same instant

struct Move {
    qint64 atMs;
    Turn turn;
    QString subject;
    auto operator<=>(const Move &) const = default;
};

/// One run while it is put together.
struct Run {
    QString subject;
    qint64 startedMs = 0;
    qint64 stoppedMs = 0;
    bool cancelled = false;
    bool inverted = false; ///< its stop came first
};

bool matches(const QList<SlaEvent> &events, const SlaMoment &moment)
{
    return std::ranges::any_of(events, [&](const SlaEvent &event) {
        return event.type == moment.type && (event.role.isEmpty() || event.role == moment.role);
    });
}

QList<Move> movesOf(const SlaDefinition &definition, const QList<SlaMoment> &moments)
{
    QList<Move> moves;
    for (const auto &moment : moments) {
        for (const auto &[events, turn] : {std::pair(&definition.starts, Turn::Start),
                                           {&definition.pauses, Turn::Pause},
                                           {&definition.resumes, Turn::Resume},
                                           {&definition.cancels, Turn::Cancel},
                                           {&definition.stops, Turn::Stop}}) {
            if (matches(*events, moment)) {
                moves.append({moment.atMs, turn, moment.subject});
            }
        }
    }
    std::ranges::sort(moves);
    return moves;
}

/// The running one of this subject, else the oldest; -1 = none runs.
qsizetype runningOf(const QList<Run> &runs, const QString &subject)
{
    qsizetype oldest = -1;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (runs[i].stoppedMs > 0) {
            continue;
        }
        if (runs[i].subject == subject) {
            return i;
        }
        oldest = oldest < 0 ? i : oldest;
    }
    return oldest;
}

QList<Run> eachRun(const QList<Move> &moves)
{
    QList<Run> runs;
    QList<Move> early; // stops that found nothing running yet
    for (const auto &move : moves) {
        if (move.turn == Turn::Start) {
            auto stop = std::ranges::find(early, move.subject, &Move::subject);
            stop = stop == early.end() ? early.begin() : stop;
            Run run{move.subject, move.atMs};
            if (!early.isEmpty()) {
                run.stoppedMs = move.atMs;
                run.inverted = true;
                early.erase(stop);
            }
            runs.append(run);
        } else if (move.turn == Turn::Stop || move.turn == Turn::Cancel) {
            const auto index = runningOf(runs, move.subject);
            if (index >= 0) {
                runs[index].stoppedMs = move.atMs;
                runs[index].cancelled = move.turn == Turn::Cancel;
            } else if (move.turn == Turn::Stop) {
                early.append(move);
            }
        }
    }
    return runs;
}

QList<Run> oneRun(const QList<Move> &moves)
{
    const auto start = std::ranges::find(moves, Turn::Start, &Move::turn);
    if (start == moves.end()) {
        return {};
    }
    Run run{u"1"_s, start->atMs};
    const auto end = std::find_if(
        start, moves.end(), [](const Move &move) { return move.turn == Turn::Stop || move.turn == Turn::Cancel; });
    const bool early = std::any_of(moves.begin(), start, [](const Move &move) { return move.turn == Turn::Stop; });
    if (early) {
        run.stoppedMs = run.startedMs;
        run.inverted = true;
    } else if (end != moves.end()) {
        run.stoppedMs = end->atMs;
        run.cancelled = end->turn == Turn::Cancel;
    }
    return {run};
}

struct Hold {
    qint64 fromMs;
    qint64 untilMs; ///< 0 = still on hold
};

QList<Hold> holdsOf(const QList<Move> &moves)
{
    QList<Hold> holds;
    for (const auto &move : moves) {
        if (move.turn == Turn::Pause && (holds.isEmpty() || holds.last().untilMs > 0)) {
            holds.append({move.atMs, 0});
        } else if (move.turn == Turn::Resume && !holds.isEmpty() && holds.last().untilMs == 0) {
            holds.last().untilMs = std::max(move.atMs, holds.last().fromMs + 1);
        }
    }
    return holds;
}

void settle(SlaClock &clock, const SlaTerms &terms, const QList<Hold> &holds)
{
    const auto &work = *terms.work;
    const auto end = clock.stoppedMs > 0 ? clock.stoppedMs : INT64_MAX;
    qint64 heldFrom = 0;
    for (const auto &hold : holds) {
        const auto from = std::max(hold.fromMs, clock.startedMs);
        const auto until = std::min(hold.untilMs > 0 ? hold.untilMs : end, end);
        if (from >= until) {
            continue;
        }
        if (until == INT64_MAX) {
            heldFrom = from;
        } else {
            clock.pausedMs += work.between(from, until);
        }
    }
    clock.startDay = work.dayOf(clock.startedMs);
    clock.limitMs = terms.limitMs;
    if (heldFrom > 0) {
        clock.state = SlaState::Paused;
        clock.elapsedMs = work.between(clock.startedMs, heldFrom) - clock.pausedMs;
        return;
    }
    clock.dueMs = work.after(clock.startedMs, terms.limitMs + clock.pausedMs);
    clock.warnMs = work.after(clock.startedMs, std::max<qint64>(0, terms.limitMs - terms.warnMs) + clock.pausedMs);
    clock.dueDay = work.dayOf(clock.dueMs);
    if (clock.stoppedMs > 0) {
        clock.stopDay = work.dayOf(clock.stoppedMs);
        clock.elapsedMs = work.between(clock.startedMs, clock.stoppedMs) - clock.pausedMs;
        if (clock.state != SlaState::Cancelled) {
            clock.state = clock.elapsedMs > clock.limitMs ? SlaState::Late : SlaState::Met;
        }
    }
}

} // namespace

const SlaDefinition *SlaReference::definition(const QString &id) const
{
    const auto it = std::ranges::find(definitions, id, &SlaDefinition::id);
    return it == definitions.end() ? nullptr : &*it;
}

SlaTerms termsOf(const SlaReference &reference, const SlaDefinition &definition, const QString &entity)
{
    const auto own = reference.calendarOf.value(entity, reference.calendarOf.value(u"*"_s, u"always"_s));
    SlaTerms terms{definition.limitMs, definition.warnMs, definition.calendar, nullptr};
    const auto region = reference.calendars.value(own).region;
    for (const auto &row : definition.overrides) {
        if ((row.entity.isEmpty() || row.entity == entity) && (row.region.isEmpty() || row.region == region)) {
            terms.limitMs = row.limitMs > 0 ? row.limitMs : terms.limitMs;
            terms.warnMs = row.warnMs > 0 ? row.warnMs : terms.warnMs;
            terms.calendar = row.calendar.isEmpty() ? terms.calendar : row.calendar;
            break;
        }
    }
    if (terms.calendar == "entity"_L1) {
        terms.calendar = own;
    }
    static const WorkTime always;
    const auto work = reference.work.constFind(terms.calendar);
    terms.work = work == reference.work.constEnd() ? &always : &*work;
    return terms;
}

QList<SlaMoment> momentsOf(const QList<BusinessEvent> &events, const Reference &reference)
{
    // What a record normally is when it is made: where its first version was read late, its birth dates it.
    static const QStringList atBirth{u"quote.created"_s,      u"order.created"_s,  u"order.booked"_s,
                                     u"order.written_back"_s, u"invoice.issued"_s, u"subscription.created"_s,
                                     u"invoice.posted"_s};
    QList<SlaMoment> moments;
    for (const auto &event : events) {
        const auto &record = event.record;
        moments.append(
            {event.type, reference.roleOfSystem.value(record.system),
             record.system + u'/' + record.type + u'/' + record.id,
             event.bornMs > 0 && atBirth.contains(event.type) ? std::min(event.bornMs, event.atMs) : event.atMs});
    }
    return moments;
}

namespace
{

/// As if these definitions had held always.
QList<SlaClock> clocksUnder(const QString &orderKey, const QString &entity, const QList<SlaMoment> &moments,
                            const QList<ClockJump> &jumps, const SlaReference &reference)
{
    QList<SlaClock> clocks;
    for (const auto &definition : reference.definitions) {
        const auto moves = definition.on ? movesOf(definition, moments) : QList<Move>();
        if (moves.isEmpty()) {
            continue;
        }
        const auto terms = termsOf(reference, definition, entity);
        const auto holds = holdsOf(moves);
        QMap<QString, int> seen;
        for (const auto list = definition.each ? eachRun(moves) : oneRun(moves); const auto &run : list) {
            SlaClock clock;
            clock.definition = definition.id;
            clock.orderKey = orderKey;
            const int count = ++seen[run.subject];
            clock.run = count == 1 ? run.subject : u"%1#%2"_s.arg(run.subject).arg(count);
            clock.entity = entity;
            clock.startedMs = run.startedMs;
            clock.stoppedMs = run.stoppedMs;
            clock.state = run.cancelled ? SlaState::Cancelled : SlaState::Running;
            settle(clock, terms, holds);
            clock.suspect =
                run.inverted || std::ranges::any_of(jumps, [&](const ClockJump &jump) { return touched(clock, jump); });
            clocks.append(clock);
        }
    }
    return clocks;
}

/// The clocks of now, and in their place those that were over before these definitions came.
QList<SlaClock> withEarlier(QList<SlaClock> clocks, const QList<SlaClock> &earlier, const SlaReference &reference)
{
    const auto wasOver = [&](const SlaClock &clock) {
        return isOver(clock.state) && clock.stoppedMs < reference.sinceMs;
    };
    QSet<std::pair<QString, QString>> kept;
    QList<SlaClock> result;
    for (const auto &clock : earlier) {
        if (wasOver(clock) && reference.definition(clock.definition)) {
            kept.insert({clock.definition, clock.run});
            result.append(clock);
        }
    }
    for (const auto &clock : std::as_const(clocks)) {
        const auto *then = reference.before->definition(clock.definition);
        const bool unmeasured = then && !then->on && wasOver(clock); // it ended while the definition was off
        if (!unmeasured && !kept.contains({clock.definition, clock.run})) {
            result.append(clock);
        }
    }
    return result;
}

} // namespace

QList<SlaClock> clocksOf(const QString &orderKey, const QString &entity, const QList<SlaMoment> &moments,
                         const QList<ClockJump> &jumps, const SlaReference &reference)
{
    auto clocks = clocksUnder(orderKey, entity, moments, jumps, reference);
    const bool old = std::ranges::any_of(moments, [&](const SlaMoment &one) { return one.atMs < reference.sinceMs; });
    if (reference.before && old) { // else nothing of it can have stopped before
        clocks =
            withEarlier(std::move(clocks), clocksOf(orderKey, entity, moments, jumps, *reference.before), reference);
    }
    std::ranges::sort(clocks, {},
                      [](const SlaClock &clock) { return std::tuple(clock.definition, clock.startedMs, clock.run); });
    return clocks;
}

bool touched(const SlaClock &clock, const ClockJump &jump)
{
    return clock.startedMs <= std::max(jump.beforeMs, jump.afterMs)
        && (clock.stoppedMs == 0 || clock.stoppedMs >= std::min(jump.beforeMs, jump.afterMs));
}

qint64 elapsedMs(const SlaClock &clock, const WorkTime &work, qint64 nowMs)
{
    return clock.state == SlaState::Running ? work.between(clock.startedMs, nowMs) - clock.pausedMs : clock.elapsedMs;
}

bool isOver(SlaState state)
{
    return state == SlaState::Met || state == SlaState::Late || state == SlaState::Cancelled;
}

qint64 nearestDueMs(const QList<SlaClock> &clocks)
{
    qint64 due = 0;
    for (const auto &clock : clocks) {
        if (clock.state == SlaState::Running && (due == 0 || clock.dueMs < due)) {
            due = clock.dueMs;
        }
    }
    return due;
}

} // namespace Throughline::Lanes
