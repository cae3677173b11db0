// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host/kpiwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Throughline
{

namespace
{

struct Entry {
    QLatin1StringView id;
    const char *title;
    const char *formula;
};

constexpr std::array entries{
    Entry{
        QLatin1StringView("sync-latency"), QT_TRANSLATE_NOOP("Kpi", "Sync latency"),
        QT_TRANSLATE_NOOP(
            "Kpi",
            "time from order booked in the ERP to order shown in the CRM; half and nineteen of twenty are through in")},
    Entry{QLatin1StringView("sync-success"), QT_TRANSLATE_NOOP("Kpi", "Sync success rate"),
          QT_TRANSLATE_NOOP("Kpi", "steps proved in their target ÷ steps that ended or need a person")},
    Entry{QLatin1StringView("order-failure"), QT_TRANSLATE_NOOP("Kpi", "Order failure rate"),
          QT_TRANSLATE_NOOP("Kpi", "orders with an exception in the lanes quote and order ÷ quotes approved")},
    Entry{QLatin1StringView("exception-volume"), QT_TRANSLATE_NOOP("Kpi", "Exceptions opened"),
          QT_TRANSLATE_NOOP("Kpi", "exceptions whose clock began in the period")},
    Entry{QLatin1StringView("exception-open"), QT_TRANSLATE_NOOP("Kpi", "Exceptions open"),
          QT_TRANSLATE_NOOP("Kpi", "exceptions not proved or decided, now")},
    Entry{QLatin1StringView("exception-resolution"), QT_TRANSLATE_NOOP("Kpi", "Exception resolution time"),
          QT_TRANSLATE_NOOP(
              "Kpi", "business time from opened to proved or decided; half and nineteen of twenty are through in")},
    Entry{QLatin1StringView("quote-to-order"), QT_TRANSLATE_NOOP("Kpi", "Quote-to-order cycle"),
          QT_TRANSLATE_NOOP(
              "Kpi", "business time from quote approved to order booked; half and nineteen of twenty are through in")},
    Entry{
        QLatin1StringView("order-to-invoice"), QT_TRANSLATE_NOOP("Kpi", "Order-to-invoice time"),
        QT_TRANSLATE_NOOP(
            "Kpi", "business time from order booked to its first invoice; half and nineteen of twenty are through in")},
    Entry{QLatin1StringView("invoice-posting"), QT_TRANSLATE_NOOP("Kpi", "Invoice posting latency"),
          QT_TRANSLATE_NOOP("Kpi",
                            "business time from invoice issued in billing to posted in the ledger; half and nineteen "
                            "of twenty are through in")},
    Entry{QLatin1StringView("payment-propagation"), QT_TRANSLATE_NOOP("Kpi", "Payment propagation time"),
          QT_TRANSLATE_NOOP(
              "Kpi", "time from paid in billing to paid in the ERP; half and nineteen of twenty are through in")},
    Entry{QLatin1StringView("duplicate-transactions"), QT_TRANSLATE_NOOP("Kpi", "Duplicate transaction rate"),
          QT_TRANSLATE_NOOP("Kpi",
                            "transactions with two live ERP orders of one entity, or two ledger invoices for one "
                            "invoice ÷ all transactions")},
    Entry{QLatin1StringView("duplicate-customers"), QT_TRANSLATE_NOOP("Kpi", "Duplicate customer rate"),
          QT_TRANSLATE_NOOP(
              "Kpi", "customer records of one system beyond the first with their number ÷ all customer records")},
    Entry{QLatin1StringView("replays"), QT_TRANSLATE_NOOP("Kpi", "Replayed items"),
          QT_TRANSLATE_NOOP("Kpi", "receipts of replay plans, whatever they prove")},
    Entry{QLatin1StringView("person-needed"), QT_TRANSLATE_NOOP("Kpi", "Finance transactions that needed a person"),
          QT_TRANSLATE_NOOP("Kpi", "booked orders with any exception ÷ orders booked")},
};

QString say(const char *text)
{
    return QCoreApplication::translate("Kpi", text);
}

} // namespace

KpiWords wordsOf(const Api::KpiView &kpi, int days)
{
    const auto found = std::ranges::find(entries, kpi.id, &Entry::id);
    KpiWords words{kpi.id, {}, {}};
    if (found != entries.end()) {
        words.title = say(found->title);
        words.formula = say(found->formula);
    }
    words.scope = kpi.id == QLatin1StringView("exception-open") ? say(QT_TRANSLATE_NOOP("Kpi", "all entities, now"))
        : kpi.always ? say(QT_TRANSLATE_NOOP("Kpi", "all entities, since the workspace was made"))
                     : QCoreApplication::translate("Kpi", "all entities, last %Ln day(s)", nullptr, days);
    return words;
}

QString roiFormula()
{
    return say(QT_TRANSLATE_NOOP("Kpi", "items that replays resolved × minutes by hand ÷ 60 × cost of an hour"));
}

} // namespace Throughline
