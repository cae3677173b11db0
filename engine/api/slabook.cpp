// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/slabook.h"

#include "engine/base/log.h"
#include "engine/config/check.h"
#include "engine/store/settingstore.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

std::shared_ptr<const Lanes::SlaReference> laidOut(const Config::SlaBook &book)
{
    auto reference = std::make_shared<Lanes::SlaReference>();
    reference->version = book.version;
    reference->definitions = book.definitions;
    reference->calendars = book.calendars;
    reference->work.insert(u"always"_s, Lanes::WorkTime());
    for (const auto &calendar : book.calendars) {
        reference->work.insert(calendar.id, Lanes::WorkTime(calendar));
        for (const auto &entity : calendar.entities) {
            reference->calendarOf.insert(entity, calendar.id);
        }
    }
    return reference;
}

AlertRule priced(AlertRule rule, const QString &currency)
{
    rule.fromMinor =
        Decimal::parse(rule.from)
            .and_then([&](const Decimal &amount) { return Decimal::parse(amount.toString(currencyDigits(currency))); })
            .and_then([&](const Decimal &amount) { return amount.toMinor(currencyDigits(currency)); })
            .value_or(0);
    return rule;
}

} // namespace

std::shared_ptr<const Lanes::SlaReference> slaReferenceOf(const Workspace &workspace)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Lanes::SlaReference>> known;
    const QMutexLocker lock(&mutex);
    auto &reference = known[workspace.slas.version];
    if (!reference) {
        reference = laidOut(workspace.slas);
    }
    return reference;
}

Result<AlertRule> alertRuleFrom(const QJsonObject &json, const Workspace &workspace)
{
    const YamlDocument document{u"rule"_s, json, {}};
    const auto rule = Config::readAlertRule(document);
    if (!rule) {
        return std::unexpected(rule.error());
    }
    return priced(*rule, workspace.estate.reportingCurrency);
}

Result<QList<AlertRule>> alertRulesOf(Store::Database &database, const Workspace &workspace)
{
    QMap<QString, AlertRule> rules;
    for (const auto &rule : workspace.alertRules) {
        rules.insert(rule.id, priced(rule, workspace.estate.reportingCurrency));
    }
    const auto changed = Store::SettingStore(database).newestOf(alertSetting);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    for (const auto &setting : *changed) {
        if (setting.value.isEmpty()) {
            continue; // back to what the file says
        }
        if (const auto rule = alertRuleFrom(setting.value, workspace)) {
            rules.insert(rule->id, *rule);
        } else {
            qCWarning(Log::engine) << setting.name << "is passed over:" << rule.error().detail;
        }
    }
    return rules.values();
}

} // namespace Throughline::Api
