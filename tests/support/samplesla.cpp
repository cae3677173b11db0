// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebackend.h"

#include "engine/config/sla.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qint64 hour = 3'600'000;
constexpr int today = 20251230;

/// December as design picture 06 has it, day by day.
constexpr std::array<int, 30> breached{4, 3, 6, 2, 7, 0, 0, 5, 3,  4, 8, 5, 0,  1,  6,
                                       2, 3, 4, 9, 1, 0, 6, 5, 11, 0, 0, 2, 21, 71, 6};

Api::SlaSummary summary(const char *id, const char *title, const char *says, qint64 limit, qint64 stopped, qint64 late,
                        qint64 running, qint64 lateNow)
{
    Api::SlaSummary summary;
    summary.id = QString::fromLatin1(id);
    summary.title = QString::fromLatin1(title);
    summary.says = QString::fromLatin1(says);
    summary.targetPermille = 950;
    summary.limitMs = limit;
    summary.warnMs = limit / 4;
    summary.stopped = stopped;
    summary.late = late;
    summary.running = running;
    summary.lateNow = lateNow;
    summary.atRisk = lateNow * 4;
    summary.paused = running / 30;
    summary.lateMoney = Sample::money("470000.00", "EUR");
    return summary;
}

Api::SlaItem item(const char *order, const char *customer, Money amount, qint64 dueInMs, double breach)
{
    Api::SlaItem item;
    item.definition = u"quote-to-order"_s;
    item.orderKey = QString::fromLatin1(order);
    item.run = u"1"_s;
    item.customer = QString::fromLatin1(customer);
    item.entity = u"AM-DE"_s;
    item.amount = std::move(amount);
    item.limitMs = 8 * hour;
    item.dueMs = Sample::now() + dueInMs;
    item.startedMs = item.dueMs - 24 * hour;
    item.elapsedMs = item.limitMs - std::max<qint64>(0, dueInMs);
    item.late = dueInMs < 0;
    item.atRisk = !item.late && dueInMs < 5 * hour;
    item.breach = breach;
    return item;
}

AlertRule rule(const char *id, const char *title, AlertRule::Watches watches, const char *severity, const char *from)
{
    AlertRule rule;
    rule.id = QString::fromLatin1(id);
    rule.title = QString::fromLatin1(title);
    rule.watches = watches;
    rule.severity = QString::fromLatin1(severity);
    rule.from = QString::fromLatin1(from);
    rule.quiet = {20 * 60, 7 * 60, "Europe/Berlin"};
    rule.escalateAfterMs = 4 * hour;
    rule.escalateTo = u"ERP support"_s;
    return rule;
}

Api::AlertView alert(const AlertRule &rule, const char *id, const char *group, const char *name, qint64 count,
                     const char *amount, qint64 agoMs)
{
    Api::AlertView view;
    view.alert.id = QString::fromLatin1(id);
    view.alert.rule = rule.id;
    view.alert.group = QString::fromLatin1(group);
    view.alert.name = QString::fromLatin1(name);
    view.alert.count = count;
    view.alert.raisedMs = Sample::now() - agoMs;
    view.alert.changedMs = Sample::now() - agoMs / 3;
    view.alert.toldMs = view.alert.raisedMs;
    view.title = rule.title;
    view.watches = rule.watches;
    view.severity = rule.severity;
    view.name = view.alert.name;
    view.money = Sample::money(amount, "EUR");
    return view;
}

} // namespace

namespace Sample
{

Api::SlaBoard slaBoard(const Api::SlaQuery &query)
{
    Api::SlaBoard board;
    board.all = {
        summary("exception-resolution", "Exception resolution", "from exception opened to proved or decided", 8 * hour,
                310, 17, 344, 9),
        summary("invoice-posting", "Invoice posting", "from invoice issued in billing to posted in the ledger",
                4 * hour, 1'402, 163, 49, 3),
        summary("order-to-invoice", "Order to invoice", "from order booked to its first invoice", 8 * hour, 2'207, 48,
                612, 2),
        summary("payment-propagation", "Payment propagation", "from paid in billing to paid in the ERP", 2 * hour,
                1'871, 15, 12, 0),
        summary("quote-to-order", "Quote to order", "from quote approved to order booked", 8 * hour, 2'826, 195, 1'247,
                6),
        summary("sync-lag", "Sync lag", "from order booked in the ERP to shown in the CRM", hour, 2'790, 3, 4, 0)};
    const auto found = std::ranges::find(board.all, query.definition, &Api::SlaSummary::id);
    board.summary = found == board.all.end() ? board.all[4] : *found;
    board.entities = {u"AM-DE"_s, u"AM-JP"_s, u"AM-US"_s};
    board.entity = query.entity;
    board.nowMs = now();
    board.today = today;
    board.historyDays = 90;
    qint64 open = 1'190;
    Durations period;
    for (int i = 0; i < 30; ++i) {
        Api::SlaDay day;
        day.day = 20251201 + i;
        const bool weekend = i % 7 > 4;
        const double slow = i < 24 ? 1 + 0.12 * std::sin(i * 1.7) : 1 + 0.2 * (i - 23);
        day.p50 = static_cast<qint64>(2.1 * slow * hour);
        day.p75 = static_cast<qint64>(3.6 * slow * hour);
        day.p95 = static_cast<qint64>(6.4 * slow * hour);
        day.stopped = weekend ? 12 : 120;
        day.started = weekend ? 10 : 123;
        day.late = breached[static_cast<size_t>(i)];
        day.breached = breached[static_cast<size_t>(i)];
        open += day.started - day.stopped;
        day.open = open;
        day.due = i == 29 ? 26 : 0;
        period.add(day.p50, day.stopped / 2);
        period.add(day.p95, day.stopped / 10);
        board.days.append(day);
    }
    for (int i = 0; i < 7; ++i) {
        board.days.append(Api::SlaDay{.day = i == 0 ? 20251231 : 20260100 + i,
                                      .due = i == 0 ? 31
                                          : i == 1  ? 0
                                                    : 40 - 6 * i});
    }
    board.p50Today = board.days[29].p50;
    board.p95Today = board.days[29].p95;
    board.p50Usual = period.percentile(0.5);
    board.p95Usual = 9 * hour;
    const std::array<qint64, 11> labels{0,         hour,      2 * hour,  4 * hour,  6 * hour, 8 * hour,
                                        10 * hour, 12 * hour, 16 * hour, 24 * hour, 40 * hour};
    const std::array<qint64, 11> counts{310, 720, 902, 480, 219, 96, 41, 27, 19, 9, 3};
    for (size_t i = 0; i < labels.size(); ++i) {
        const auto until = i + 1 < labels.size() ? labels[i + 1] : 0;
        board.distribution.append(Api::SlaBar{labels[i], until, labels[i], until, counts[i], labels[i] >= 8 * hour});
    }
    const std::array<qint64, 6> ages{0, 4 * hour, 8 * hour, 24 * hour, 72 * hour, 168 * hour};
    const std::array<qint64, 6> open_{22, 17, 41, 94, 24, 0};
    for (size_t i = 0; i < ages.size(); ++i) {
        const auto until = i + 1 < ages.size() ? ages[i + 1] : 0;
        board.ages.append(Api::SlaAge{ages[i], until, until > 0 ? now() - until : 0, now() - ages[i], open_[i]});
    }
    for (int i = 0; i <= 10; ++i) {
        const double expected = 6 + 11.0 * i;
        board.forecast.append(Api::SlaForecastPoint{now() + i * 4 * hour, {expected, 6 + 8.0 * i, 6 + 14.2 * i}});
    }
    board.backTest = {{0, 0.2, 7'210, 380, 402},
                      {0.2, 0.4, 902, 270, 251},
                      {0.4, 0.6, 310, 158, 149},
                      {0.6, 0.8, 121, 84, 90},
                      {0.8, 1, 40, 36, 35}};
    board.marks = {{at(28, 9, 0), 20251228, u"mapping"_s, u"v42"_s}};
    return board;
}

QList<Api::SlaItem> slaItems()
{
    return {item("SO-2025-118297", "Hollis Freight AG", money("142750.00", "EUR"), -38 * 60'000, -1),
            item("SO-2025-118377", "Ferrovia Nord SpA", money("71990.00", "EUR"), -72 * 60'000, -1),
            item("SO-2025-118342", "Nordlicht Energie SE", money("186400.00", "EUR"), 106 * 60'000, 0.96),
            item("SO-2025-118351", "Kestrel Robotics GmbH", money("118200.00", "EUR"), 130 * 60'000, 0.91),
            item("SO-2025-118266", "Brightwater Health", money("96500.00", "USD"), 185 * 60'000, 0.88),
            item("SO-2025-118405", "Atlas Kabel GmbH", money("88040.50", "EUR"), 270 * 60'000, 0.74),
            item("SO-2025-118419", "Sato Denki KK", money("12480000", "JPY"), 7 * hour, 0.41),
            item("SO-2025-118431", "Orchard Retail Group", money("64300.00", "EUR"), 8 * hour, 0.37)};
}

Api::KpiBoard kpis(int days)
{
    using Unit = Api::KpiView::Unit;
    Api::KpiBoard board;
    board.days = days;
    board.nowMs = now();
    board.fromMs = now() - days * 24 * hour;
    board.currency = u"EUR"_s;
    QList<double> trend;
    for (int i = 0; i < days; ++i) {
        trend.append(1e6 * (5 + 3 * std::sin(i * 0.6)));
    }
    const auto cycle = [&](const char *id, double p50, double p95, qint64 count) {
        board.kpis.append(
            {QString::fromLatin1(id), Unit::Duration, true, p50 * hour, p95 * hour, count, 0, false, trend});
    };
    const auto share = [&](const char *id, qint64 part, qint64 whole, bool always) {
        board.kpis.append(Api::KpiView{QString::fromLatin1(id),
                                       Unit::Share,
                                       whole > 0,
                                       whole > 0 ? double(part) / double(whole) : 0,
                                       0,
                                       part,
                                       whole,
                                       always,
                                       {}});
    };
    cycle("sync-latency", 0.2, 0.8, 2'790);
    share("sync-success", 11'902, 12'010, true);
    share("order-failure", 198, 2'910, false);
    board.kpis.append(Api::KpiView{u"exception-volume"_s, Unit::Count, true, 402, 0, 402, 0, false, trend});
    board.kpis.append(Api::KpiView{u"exception-open"_s, Unit::Count, true, 344, 0, 344, 0, true, {}});
    cycle("quote-to-order", 2.1, 8.2, 2'826);
    cycle("invoice-posting", 1.4, 5.1, 1'402);
    share("duplicate-transactions", 3, 12'418, true);
    share("duplicate-customers", 0, 0, true);
    return board;
}

Api::AlertBoard alerts()
{
    Api::AlertBoard board;
    board.currency = u"EUR"_s;
    const auto money_ = rule("money-behind-one-cause", "One cause holds back much money", AlertRule::Watches::Money,
                             "danger", "100000");
    const auto customer =
        rule("customer-held-up", "One customer waits for much money", AlertRule::Watches::Customer, "warn", "50000");
    auto sla = rule("sla-late", "Clocks are late", AlertRule::Watches::Sla, "danger", "");
    board.open = {alert(money_, "a-1", "cause-item-key", "Invalid item key", 143, "2100000.00", 5 * hour),
                  alert(sla, "a-2", "quote-to-order", "Quote to order", 6, "470000.00", 2 * hour),
                  alert(customer, "a-3", "Nordlicht Energie SE", "Nordlicht Energie SE", 4, "186400.00", 90 * 60'000)};
    board.open[2].alert.acknowledgedMs = now() - 30 * 60'000;
    board.open[2].alert.acknowledgedBy = u"Marta Kern"_s;
    board.open[0].alert.escalatedMs = now() - hour;
    board.open[0].alert.escalatedTo = u"ERP support"_s;
    board.cleared = {alert(customer, "a-0", "Atlas Kabel GmbH", "Atlas Kabel GmbH", 2, "71000.00", 30 * hour)};
    board.cleared[0].alert.clearedMs = now() - 8 * hour;
    for (const auto &each : {customer, money_, sla}) {
        board.rules.append(Api::AlertRuleView{.rule = each, .open = 1});
    }
    board.rules[0].changed = true;
    board.rules[0].changedBy = u"Marta Kern"_s;
    board.rules[0].changedMs = now() - 50 * hour;
    board.unacknowledged = 2;
    return board;
}

} // namespace Sample

QFuture<Result<Api::SlaBoard>> SampleBackend::sla(const Api::SlaQuery &query)
{
    auto board = Sample::slaBoard(query);
    if (m_causes.isEmpty()) {
        for (auto &day : board.days) {
            day = {.day = day.day};
        }
        board.summary.running = board.summary.paused = board.summary.lateNow = 0;
    }
    return answer(board);
}

QFuture<Result<Api::SlaItemPage>> SampleBackend::slaItems(const Api::SlaQuery &query, const Api::SlaPoint &point,
                                                          const QString &afterKey, int limit)
{
    Q_UNUSED(query)
    Q_UNUSED(afterKey)
    Q_UNUSED(limit)
    auto items = Sample::slaItems();
    if (point.kind == Api::SlaPoint::Kind::Late) {
        items = items.first(2);
    }
    m_asked.append(u"slaItems %1 %2"_s.arg(int(point.kind)).arg(point.day));
    return answer(Api::SlaItemPage{items, {}});
}

QFuture<Result<Api::KpiBoard>> SampleBackend::kpis(int days)
{
    auto board = Sample::kpis(days);
    board.roi = m_roi;
    board.roi.resolved = 188;
    return answer(board);
}

QFuture<Result<Api::AlertBoard>> SampleBackend::alerts()
{
    return answer(m_alerts);
}

QFuture<Result<void>> SampleBackend::setRoi(const QString &minutes, const QString &hourlyCost)
{
    m_roi.minutes = minutes;
    m_roi.hourlyCost = hourlyCost;
    m_roi.saved = Sample::money("4700.00", "EUR");
    m_roi.setBy = u"Marta Kern"_s;
    m_roi.setMs = m_now;
    return done(u"setRoi %1 %2"_s.arg(minutes, hourlyCost), {u"lanes"_s});
}

QFuture<Result<void>> SampleBackend::acknowledgeAlert(const QString &id, bool acknowledged)
{
    for (auto &view : m_alerts.open) {
        if (view.alert.id == id) {
            m_alerts.unacknowledged += (view.alert.acknowledgedMs > 0 ? 1 : 0) - (acknowledged ? 1 : 0);
            view.alert.acknowledgedMs = acknowledged ? m_now : 0;
            view.alert.acknowledgedBy = acknowledged ? u"Marta Kern"_s : QString();
        }
    }
    return done(u"acknowledgeAlert %1 %2"_s.arg(id).arg(acknowledged), {u"alerts"_s});
}

QFuture<Result<void>> SampleBackend::setAlertRule(const QJsonObject &rule)
{
    const auto parsed = Config::readAlertRule({u"rule"_s, rule, {}});
    for (auto &view : m_alerts.rules) {
        if (view.rule.id == rule["alert"_L1].toString()) {
            view.rule = parsed ? *parsed : view.rule;
            view.changed = rule.size() > 1;
        }
    }
    return done(u"setAlertRule %1"_s.arg(rule["alert"_L1].toString()), {u"alerts"_s});
}

} // namespace Throughline
