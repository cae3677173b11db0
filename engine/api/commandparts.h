// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/commands.h"

// Parts of performCommand that live in files of their own.
namespace Throughline::Api
{

using Outcome = Result<QJsonObject>;

/// The audit record of a command, in the same commit as what it changed.
Result<void> audit(Store::Database &database, const Store::Command &command, const QString &subject, qint64 nowMs);
Outcome toOutcome(const Result<void> &result, QJsonObject object = {});

/// A person's verdict on a step that nobody could prove, or that differs, failed, or could not be undone.
QCoro::Task<Outcome> decideStep(CommandWorld world, Store::Command command);
/// The checks of an order, asked now and by hand (order.check).
QCoro::Task<Outcome> checkNow(CommandWorld world, Store::Command command);
QCoro::Task<Outcome> approveStep(CommandWorld world, Store::Command command);
QCoro::Task<Outcome> compensate(CommandWorld world, Store::Command command);
/// Local work: nothing of it is ever sent.
QCoro::Task<Outcome> doLocalWork(CommandWorld world, Store::Command command);
/// Saved views and how far a person has looked: view.save, view.delete, view.undo, view.looked.
QCoro::Task<Outcome> viewCommand(CommandWorld world, Store::Command command);

/// An SLA definition in the workspace's own file.
QCoro::Task<Outcome> setSla(CommandWorld world, Store::Command command);

/// Alerts and settings: acknowledged, changed, never sent.
bool isDeskCommand(const QString &kind);
QCoro::Task<Outcome> performDeskCommand(CommandWorld world, Store::Command command);

} // namespace Throughline::Api
