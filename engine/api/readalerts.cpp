// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/alertviews.h"
#include "engine/api/reader.h"
#include "engine/api/slabook.h"
#include "engine/store/alertstore.h"
#include "engine/store/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

constexpr qint64 dayMs = 24 * 3'600'000LL;
constexpr int clearedMost = 200;

AlertView viewOf(const Alert &alert, const QList<AlertRule> &rules, const Workspace &workspace)
{
    AlertView view;
    view.alert = alert;
    view.name = alert.name;
    view.money = {Decimal::fromMinor(alert.moneyMinor, currencyDigits(workspace.estate.reportingCurrency)),
                  workspace.estate.reportingCurrency};
    const auto rule = std::ranges::find(rules, alert.rule, &AlertRule::id);
    view.title = rule == rules.end() ? alert.rule : rule->title;
    view.severity = rule == rules.end() ? u"warn"_s : rule->severity;
    if (rule != rules.end()) {
        view.watches = rule->watches;
    }
    if (view.watches == AlertRule::Watches::Sla) {
        const auto definition = std::ranges::find(workspace.slas.definitions, alert.group, &SlaDefinition::id);
        view.name = definition == workspace.slas.definitions.end() ? alert.name : definition->title;
    }
    return view;
}

QJsonObject toJson(const AlertView &view)
{
    const auto &alert = view.alert;
    return {{u"id"_s, alert.id},
            {u"rule"_s, alert.rule},
            {u"title"_s, view.title},
            {u"severity"_s, view.severity},
            {u"group"_s, alert.group},
            {u"name"_s, view.name},
            {u"count"_s, alert.count},
            {u"money"_s, view.money.text()},
            {u"raised_ms"_s, alert.raisedMs},
            {u"changed_ms"_s, alert.changedMs},
            {u"told_ms"_s, alert.toldMs},
            {u"escalated_ms"_s, alert.escalatedMs},
            {u"escalated_to"_s, alert.escalatedTo},
            {u"acknowledged_ms"_s, alert.acknowledgedMs},
            {u"acknowledged_by"_s, alert.acknowledgedBy},
            {u"cleared_ms"_s, alert.clearedMs}};
}

} // namespace

Result<AlertBoard> alertBoard(Reader &reader, qint64 nowMs)
{
    auto &database = reader.database();
    const auto &workspace = reader.workspace();
    Store::AlertStore store(database);
    AlertBoard board;
    board.currency = workspace.estate.reportingCurrency;
    const auto rules = alertRulesOf(database, workspace);
    const auto open = store.open();
    const auto cleared = store.cleared(nowMs - board.clearedDays * dayMs, clearedMost);
    const auto settings = Store::SettingStore(database).newestOf(alertSetting);
    for (const auto &error : {rules ? Error{} : rules.error(), open ? Error{} : open.error(),
                              cleared ? Error{} : cleared.error(), settings ? Error{} : settings.error()}) {
        if (error != Error{}) {
            return std::unexpected(error);
        }
    }
    for (const auto &alert : *open) {
        board.open.append(viewOf(alert, *rules, workspace));
        board.unacknowledged += alert.acknowledgedMs == 0 ? 1 : 0;
        board.waiting += alert.toldMs == 0 ? 1 : 0;
    }
    std::ranges::stable_sort(board.open, {}, [](const AlertView &view) {
        return std::tuple(view.alert.acknowledgedMs > 0, -view.alert.moneyMinor);
    });
    for (const auto &alert : *cleared) {
        board.cleared.append(viewOf(alert, *rules, workspace));
    }
    for (const auto &rule : *rules) {
        AlertRuleView view{rule};
        for (const auto &setting : *settings) {
            if (setting.name == alertSetting + rule.id && !setting.value.isEmpty()) {
                view.changed = true;
                view.changedMs = setting.atMs;
                view.changedBy = setting.actor;
            }
        }
        view.open =
            static_cast<int>(std::ranges::count_if(*open, [&](const Alert &alert) { return alert.rule == rule.id; }));
        board.rules.append(view);
    }
    return board;
}

QJsonObject toJson(const AlertBoard &board)
{
    QJsonArray open;
    QJsonArray cleared;
    QJsonArray rules;
    for (const auto &view : board.open) {
        open.append(toJson(view));
    }
    for (const auto &view : board.cleared) {
        cleared.append(toJson(view));
    }
    for (const auto &view : board.rules) {
        auto rule = Config::toJson(view.rule);
        rule.insert(u"changed_by"_s, view.changedBy);
        rule.insert(u"open"_s, view.open);
        rules.append(rule);
    }
    return {{u"open"_s, open},
            {u"cleared"_s, cleared},
            {u"rules"_s, rules},
            {u"unacknowledged"_s, board.unacknowledged},
            {u"waiting"_s, board.waiting},
            {u"currency"_s, board.currency}};
}

} // namespace Throughline::Api
