// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/flow.h"
#include "engine/store/effectsstore.h"
#include "engine/store/wishstore.h"

// What is wanted of a flow now. Read from the store each time: it is asked again inside the commit of every attempt.
namespace Throughline::Flows
{

enum class Wish {
    Forward,
    Held, ///< its fact does not hold at present (deal reopened), or its undoing is paused
    Cancelled, ///< its fact was cancelled upstream, or a cancellation has taken it over
    Superseded, ///< a newer business version of the same fact has a flow
    Unwinding, ///< what stands is being undone
    Stopped, ///< undoing came to a halt: a person
    Unwound, ///< nothing is left standing
};

struct Wanted {
    Wish wish = Wish::Forward;
    QString why; ///< in words
    std::optional<Store::FlowWish> row; ///< newest of the flow
    bool lost = false; ///< cancelled: the record that started it has ended (state rules tell it to a person)
};

/// `definition` null: the workspace has lost the flow; nothing upstream can be judged then.
Result<Wanted> wantedOf(Store::Database &database, const Store::Flow &flow, const Config::Flow *definition);

} // namespace Throughline::Flows
