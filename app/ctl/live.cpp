// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/live.h"

#include "app/ctl/output.h"
#include "app/ctl/verbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

namespace
{

constexpr qint64 patienceMs = 60'000;

bool isConfirmed(const ErpSale &sale)
{
    return !sale.number.isEmpty() && QStringList{u"confirmed"_s, u"processing"_s, u"done"_s}.contains(sale.state);
}

} // namespace

LiveRun::LiveRun(const Drill &drill, const Invocation &invocation, std::function<void(const DrillLine &)> say)
    : DrillRun(drill, invocation, invocation.option(u"orders"_s).toInt(), std::move(say))
{
}

QJsonObject LiveRun::report() const
{
    QJsonArray sales;
    for (const auto &sale : m_sales) {
        sales.append(QJsonObject{{u"order"_s, sale.orderKey},
                                 {u"number"_s, sale.number},
                                 {u"reference"_s, sale.reference},
                                 {u"state"_s, sale.state},
                                 {u"amount"_s, sale.amount.text()},
                                 {u"currency"_s, sale.amount.currency},
                                 {u"invoices"_s, sale.invoices}});
    }
    auto report = DrillRun::report();
    report.insert(u"sales"_s, sales);
    return report;
}

Result<void> LiveRun::step(const QString &verb, const QJsonObject &args)
{
    if (verb == "sales"_L1) {
        return sales(args);
    }
    if (verb == "post-invoices"_L1) {
        return postInvoices(args);
    }
    return DrillRun::step(verb, args);
}

Result<ErpDesk *> LiveRun::desk()
{
    if (!m_desk) {
        auto &world = session().world();
        auto opened =
            ErpDesk::open(world.files(), world.net(), world.clock(), qEnvironmentVariable("THROUGHLINE_LIVE_ERP"),
                          qEnvironmentVariable("CREDENTIALS_DIRECTORY"));
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_desk = std::move(*opened);
    }
    return m_desk.get();
}

Result<QList<ErpSale>> LiveRun::salesOfOrders()
{
    const auto keys = orderKeys();
    const auto person = desk();
    if (!keys || !person) {
        return std::unexpected(keys ? person.error() : keys.error());
    }
    return (*person)->sales(*keys);
}

Result<void> LiveRun::sales(const QJsonObject &args)
{
    const auto keys = orderKeys();
    const auto found = salesOfOrders();
    if (!keys || !found) {
        return std::unexpected(keys ? found.error() : keys.error());
    }
    m_sales = *found;
    const auto each = args["each"_L1].toInteger();
    qint64 right = 0;
    for (const auto &key : *keys) {
        const auto view = this->session().reader().transaction(key);
        if (!view) {
            return std::unexpected(view.error());
        }
        qint64 fitting = 0;
        qint64 all = 0;
        for (const auto &sale : *found) {
            if (sale.orderKey != key) {
                continue;
            }
            ++all;
            fitting += isConfirmed(sale) && sale.amount == view->transaction.amount ? 1 : 0;
            note(u"%1 is Tryton's sale %2, %3, %4"_s.arg(
                key, sale.number.isEmpty() ? u"without a number"_s : sale.number, sale.state, shown(sale.amount)));
        }
        right += fitting == each && all == each ? 1 : 0;
    }
    check(u"sales that Tryton has of these orders"_s, keys->size() * each, found->size());
    check(u"orders that are exactly one confirmed sale of their amount"_s, keys->size(), right);
    return {};
}

Result<QMap<QString, Lane>> LiveRun::lanes()
{
    const auto keys = orderKeys();
    if (!keys) {
        return std::unexpected(keys.error());
    }
    QMap<QString, Lane> lanes;
    for (const auto &key : *keys) {
        const auto view = session().reader().transaction(key);
        if (!view) {
            return std::unexpected(view.error());
        }
        lanes.insert(key, view->transaction.lane);
    }
    return lanes;
}

Result<void> LiveRun::postInvoices(const QJsonObject &args)
{
    const auto count = std::max<qint64>(1, scaled(args["count"_L1].toInteger()));
    const auto before = lanes();
    const auto found = salesOfOrders();
    if (!before || !found) {
        return std::unexpected(before ? found.error() : before.error());
    }
    const auto chosen = before->keys().first(std::min<qint64>(count, before->size()));
    QJsonArray invoices;
    for (const auto &sale : *found) {
        if (chosen.contains(sale.orderKey)) {
            for (const auto &invoice : sale.invoices) {
                invoices.append(invoice);
            }
        }
    }
    check(u"invoices that Tryton made of these sales"_s, chosen.size(), invoices.size());
    const auto person = desk();
    if (!person) {
        return std::unexpected(person.error());
    }
    if (const auto posted = (*person)->postInvoices(invoices); !posted) {
        return posted;
    }
    note(u"the accountant posts %1 invoices in Tryton"_s.arg(invoices.size()));

    Result<QMap<QString, Lane>> after = before;
    const auto moved = [&](const QString &key) { return after->value(key) != before->value(key); };
    session().turnUntil(
        [&] {
            after = lanes();
            return !after || std::ranges::all_of(chosen, moved);
        },
        patienceMs);
    if (!after) {
        return std::unexpected(after.error());
    }
    for (const auto &key : chosen) {
        note(u"%1 moves from %2 to %3"_s.arg(key, toWord(before->value(key)), toWord(after->value(key))));
    }
    const auto all = before->keys();
    check(u"invoiced orders whose lane moved"_s, chosen.size(), std::ranges::count_if(chosen, moved));
    check(u"orders whose lane moved"_s, chosen.size(), std::ranges::count_if(all, moved));
    return {};
}

int runLiveErp(const Invocation &invocation)
{
    if (qEnvironmentVariableIsEmpty("THROUGHLINE_LIVE_ERP")) {
        return printError({ErrorCode::BadConfig,
                           u"no live ERP here; start one with: packaging/live-erp -- throughlinectl live-erp"_s},
                          invocation.json);
    }
    const auto drill = loadDrill(u":/drills/live/quote-to-tryton.yaml"_s);
    if (!drill) {
        return printError(drill.error(), invocation.json);
    }
    LiveRun run(*drill, invocation, drillPrinter(invocation));
    if (const auto done = run.run(); !done) {
        return printError(done.error(), invocation.json);
    }
    return printVerdict(run, invocation);
}

} // namespace Throughline::Ctl
