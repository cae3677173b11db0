// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/flow.h"
#include "engine/store/effectsstore.h"

#include <QMap>

// The flows of one order stand in a queue: business order, not the order of arrival. Pure.
namespace Throughline::Flows
{

/// A flow, its definition, and the newest generation of each step that was prepared.
struct Course {
    Store::Flow flow;
    const Config::Flow *definition = nullptr;
    QMap<QString, Store::StepRow> steps;
};

/// Lower business version first, then the one that started first.
bool comesBefore(const Store::Flow &a, const Store::Flow &b);

/// A newer business version of the same kind and key has started: what was not sent yet is not wanted any more.
bool overtaken(const Store::Flow &flow, const QList<Store::Flow> &flowsOfOrder);

/// A flow that takes over what is under way (the order is cancelled) has started since, and this one can still stop: it has
/// unfinished business before its pivot, and no pivot of its own was carried out or may have been.
bool takenOver(const Course &course, const QList<Store::Flow> &flowsOfOrder);

/// Something that could still be undone or is not proved stands before the flow's last pivot (without one: among its
/// checks and compensatable steps). `replaced`: it is overtaken; then only what is under way or unproved counts.
bool unfinishedBeforePivot(const Course &course, bool replaced);

/// The flow still works on what this step would change: an order, a subscription or a revenue schedule is changed by
/// one flow after the other.
bool worksOnSame(const Course &course, const Config::FlowStep &step, bool replaced);

} // namespace Throughline::Flows
