// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/slabook.h"

#include "engine/base/log.h"
#include "engine/config/check.h"
#include "engine/config/slavalues.h"
#include "engine/store/metastore.h"
#include "engine/store/settingstore.h"
#include "engine/store/slaversionstore.h"
#include "engine/store/transaction.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

/// Laying a calendar out takes a while; where a version has the calendars of the one before, that one's are shared.
std::shared_ptr<Lanes::SlaReference> laidOut(const Config::SlaBook &book, const Lanes::SlaReference *like = nullptr)
{
    auto reference = std::make_shared<Lanes::SlaReference>();
    reference->version = book.version;
    reference->definitions = book.definitions;
    if (like && like->calendars == book.calendars) {
        reference->calendars = like->calendars;
        reference->work = like->work;
        reference->calendarOf = like->calendarOf;
        return reference;
    }
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

Result<std::shared_ptr<const Lanes::SlaReference>> slaHistoryOf(Store::Database &database, const Workspace &workspace)
{
    const auto history = Store::SlaVersionStore(database).history();
    if (!history) {
        return std::unexpected(history.error());
    }
    auto newest = history->isEmpty() ? slaReferenceOf(workspace) : nullptr;
    for (const auto &kept : *history) {
        const auto reference = laidOut(Config::slaBookFrom(kept.version, kept.content), newest.get());
        reference->sinceMs = kept.atMs;
        reference->before = newest;
        newest = reference;
    }
    return newest;
}

Result<void> useSlas(Store::Database &database, const Config::SlaBook &book, qint64 nowMs)
{
    return Store::atomically(database, [&]() -> Result<void> {
        Store::SlaVersionStore store(database);
        const auto before = store.newest();
        if (!before || *before == book.version) {
            return before.transform([](const QString &) { });
        }
        // Also where it is what held before the last change: a walk for that one may have come half the way.
        if (!before->isEmpty()) {
            if (const auto forgotten = Store::MetaStore(database).setValue(slaWalked, {}); !forgotten) {
                return forgotten;
            }
        }
        return store.use({book.version, Config::toJson(book), nowMs});
    });
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
