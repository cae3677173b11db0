// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/workspace.h"
#include "engine/lanes/slaclocks.h"
#include "engine/store/database.h"

#include <memory>

namespace Throughline::Api
{

/// The workspace's definitions with their calendars laid out; made once per process and version.
std::shared_ptr<const Lanes::SlaReference> slaReferenceOf(const Workspace &workspace);
/// Those that hold now as the journal has it, with all that held before: what clocks are measured by. Of a store from
/// before there was such a journal the workspace's.
Result<std::shared_ptr<const Lanes::SlaReference>> slaHistoryOf(Store::Database &database, const Workspace &workspace);
/// "From now on these", in the journal. Every transaction's clocks are to be set anew then, see SlaKeeper.
Result<void> useSlas(Store::Database &database, const Config::SlaBook &book, qint64 nowMs);

/// The rules of the files with what people changed on screen over them, amounts in the reporting currency. Shared text of
/// the screen's rules that no longer can be read is left out.
Result<QList<AlertRule>> alertRulesOf(Store::Database &database, const Workspace &workspace);
/// A rule as the screen or a file states it, ready to be used.
Result<AlertRule> alertRuleFrom(const QJsonObject &json, const Workspace &workspace);

inline constexpr QLatin1StringView slaWalked("sla-version"); ///< by which definitions all clocks are set; in meta
inline constexpr QLatin1StringView alertSetting("alert/"); ///< + rule: the name of its setting

} // namespace Throughline::Api
