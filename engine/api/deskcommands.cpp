// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about alerts and settings of the desk: nothing of them leaves this computer.
#include "engine/api/commandparts.h"
#include "engine/api/slabook.h"
#include "engine/store/alertstore.h"
#include "engine/store/settingstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

/// "I have seen it", and back.
Result<void> turnAlert(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    Store::AlertStore store(database);
    const auto id = command.args["alert"_L1].toString();
    const auto alert = store.alert(id);
    if (!alert) {
        return std::unexpected(alert.error());
    }
    if (!*alert) {
        return fail(ErrorCode::NotFound, u"there is no alert %1"_s.arg(id));
    }
    const bool acknowledge = command.kind == "alert.acknowledge"_L1;
    if (((*alert)->acknowledgedMs > 0) == acknowledge) {
        return {}; // asked twice
    }
    if ((*alert)->clearedMs > 0) {
        return fail(ErrorCode::NotAllowed, u"nothing is left of this alert"_s);
    }
    AlertMove move{id,
                   acknowledge ? AlertTurn::Acknowledged : AlertTurn::Reopened,
                   nowMs,
                   command.actor,
                   (*alert)->rule,
                   (*alert)->group,
                   (*alert)->name,
                   (*alert)->count,
                   (*alert)->moneyMinor,
                   {}};
    return store.append(move, command.seq).and_then([&] { return audit(database, command, u"alert:"_s + id, nowMs); });
}

Result<void> putSetting(Store::Database &database, const Store::Command &command, const QString &name,
                        const QJsonObject &value, qint64 nowMs)
{
    return Store::SettingStore(database).set({name, value, nowMs, command.actor}, command.seq).and_then([&] {
        return audit(database, command, u"setting:"_s + name, nowMs);
    });
}

/// A rule as it is from now on; an empty one goes back to what its file says.
Result<void> setRule(Store::Database &database, const Workspace &workspace, const Store::Command &command, qint64 nowMs)
{
    const auto json = command.args["rule"_L1].toObject();
    if (json.size() == 1 && json.contains("alert"_L1)) {
        return putSetting(database, command, alertSetting + json["alert"_L1].toString(), {}, nowMs);
    }
    const auto rule = alertRuleFrom(json, workspace);
    if (!rule) {
        return fail(ErrorCode::NotAllowed, rule.error().detail);
    }
    return putSetting(database, command, alertSetting + rule->id, Config::toJson(*rule), nowMs);
}

/// What a hand-made repair costs: minutes and money per hour, exact text.
Result<void> setRoi(Store::Database &database, const Store::Command &command, qint64 nowMs)
{
    QJsonObject value;
    for (const auto &key : {u"minutes"_s, u"hourly_cost"_s}) {
        const auto number = Decimal::parse(command.args[key].toString());
        if (!number || number->isNegative() || number->toString().size() > 12) {
            return fail(ErrorCode::NotAllowed,
                        u"%1 takes a number such as 25 or 62.50, not \"%2\""_s.arg(key, command.args[key].toString()));
        }
        value.insert(key, number->toString());
    }
    return putSetting(database, command, u"roi"_s, value, nowMs);
}

} // namespace

bool isDeskCommand(const QString &kind)
{
    return kind == "alert.acknowledge"_L1 || kind == "alert.reopen"_L1 || kind == "alert.rule"_L1
        || kind == "roi.set"_L1;
}

QCoro::Task<Outcome> performDeskCommand(CommandWorld world, Store::Command command)
{
    const auto result =
        co_await Flows::commit(world.context, [world, command](Store::Database &database) -> Result<void> {
            const auto now = world.context->clock.wallMs();
            if (command.kind == "alert.rule"_L1) {
                return setRule(database, *world.workspace, command, now);
            }
            return command.kind == "roi.set"_L1 ? setRoi(database, command, now) : turnAlert(database, command, now);
        });
    co_return toOutcome(result);
}

} // namespace Throughline::Api
