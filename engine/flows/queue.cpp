// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/queue.h"

#include "engine/flows/book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

/// It will not go on: what it has not prepared never comes.
bool ended(const Store::StepRow &row)
{
    return row.state == StepState::Cancelled || row.state == StepState::Compensated
        || (row.state == StepState::ResolvedManually && row.targetId.isEmpty());
}

/// Its effect may be there or may come yet. What is proved not to be there is not, whoever is asked.
bool open(const Store::StepRow &row)
{
    return !stands(row) && !ended(row) && row.state != StepState::DeadLettered && row.state != StepState::Replayed;
}

/// Not sent, or proved not carried out.
bool neverHappened(const Store::StepRow &row)
{
    return row.state == StepState::Planned || row.state == StepState::FailedTransient
        || row.state == StepState::DeadLettered || row.state == StepState::Replayed
        || row.state == StepState::Cancelled;
}

bool anyEnded(const Course &course)
{
    return std::ranges::any_of(course.steps, ended);
}

/// Is this step of the flow unfinished business?
bool unfinished(const Course &course, const QString &step, bool replaced)
{
    const auto row = course.steps.constFind(step);
    if (row == course.steps.constEnd()) {
        return !replaced && !anyEnded(course);
    }
    return replaced || anyEnded(course) ? open(*row) : !stands(*row);
}

} // namespace

bool comesBefore(const Store::Flow &a, const Store::Flow &b)
{
    bool bothNumbers = false;
    bool number = false;
    const auto versionA = a.businessVersion.toLongLong(&bothNumbers);
    const auto versionB = b.businessVersion.toLongLong(&number);
    bothNumbers = bothNumbers && number;
    if (bothNumbers ? versionA != versionB : a.businessVersion != b.businessVersion) {
        return bothNumbers ? versionA < versionB : a.businessVersion < b.businessVersion;
    }
    return std::pair(a.startedMs, a.id) < std::pair(b.startedMs, b.id);
}

bool overtaken(const Store::Flow &flow, const QList<Store::Flow> &flowsOfOrder)
{
    return std::ranges::any_of(flowsOfOrder, [&](const Store::Flow &other) {
        return other.kind == flow.kind && other.businessKey == flow.businessKey
            && other.businessVersion != flow.businessVersion && comesBefore(flow, other);
    });
}

bool takenOver(const Course &course, const QList<Store::Flow> &flowsOfOrder)
{
    const bool taker = std::ranges::any_of(flowsOfOrder, [&](const Store::Flow &other) {
        return course.definition->takenOverBy.contains(other.kind) && other.startedMs >= course.flow.startedMs;
    });
    return taker && unfinishedBeforePivot(course, false)
        && std::ranges::none_of(course.definition->steps, [&](const Config::FlowStep &step) {
               const auto row = course.steps.constFind(step.step);
               return step.sagaClass == "pivot"_L1 && row != course.steps.constEnd() && !neverHappened(*row);
           });
}

bool unfinishedBeforePivot(const Course &course, bool replaced)
{
    const auto &steps = course.definition->steps;
    qsizetype last = -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        last = steps.at(i).sagaClass == "pivot"_L1 ? i : last;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool counts = last >= 0 ? i <= last : steps.at(i).sagaClass != "retriable"_L1;
        if (counts && unfinished(course, steps.at(i).step, replaced)) {
            return true;
        }
    }
    return false;
}

bool worksOnSame(const Course &course, const Config::FlowStep &step, bool replaced)
{
    static const QStringList oneOfOrder{u"order"_s, u"subscription"_s, u"contract"_s, u"revenue_schedule"_s};
    return oneOfOrder.contains(step.object)
        && std::ranges::any_of(course.definition->steps, [&](const Config::FlowStep &other) {
               return other.role == step.role && other.object == step.object
                   && unfinished(course, other.step, replaced);
           });
}

} // namespace Throughline::Flows
