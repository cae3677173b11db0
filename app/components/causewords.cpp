// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/causewords.h"

#include "app/components/looks.h"
#include "engine/model/missing.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

/// Titles of the state rules, engine/lanes/staterules.cpp, by code: as it is, and short.
struct GapWords {
    const char *title;
    const char *brief;
};

const GapWords *gapWords(const QString &code)
{
    static const QHash<QString, GapWords> words{
        {u"not-in-erp"_s,
         {QT_TRANSLATE_NOOP("Causes", "Closed won in the CRM, no order in the ERP."),
          QT_TRANSLATE_NOOP("Causes", "No order in the ERP")}},
        {u"active-not-in-erp"_s,
         {QT_TRANSLATE_NOOP("Causes", "Billing is active, no order in the ERP."),
          QT_TRANSLATE_NOOP("Causes", "Billed, not in the ERP")}},
        {u"not-in-billing"_s,
         {QT_TRANSLATE_NOOP("Causes", "Booked in the ERP, no subscription in billing."),
          QT_TRANSLATE_NOOP("Causes", "Not in billing")}},
        {u"not-in-ledger"_s,
         {QT_TRANSLATE_NOOP("Causes", "Issued in billing, not in the ledger."),
          QT_TRANSLATE_NOOP("Causes", "Not in the ledger")}},
        {u"paid-not-in-ledger"_s,
         {QT_TRANSLATE_NOOP("Causes", "Paid in billing, the invoice is not in the ledger."),
          QT_TRANSLATE_NOOP("Causes", "Paid, not in the ledger")}},
        {u"payment-not-in-erp"_s,
         {QT_TRANSLATE_NOOP("Causes", "Paid in billing, still open in the ERP."),
          QT_TRANSLATE_NOOP("Causes", "Paid, open in the ERP")}},
        {u"crm-not-updated"_s,
         {QT_TRANSLATE_NOOP("Causes", "Booked in the ERP, the CRM does not know the order."),
          QT_TRANSLATE_NOOP("Causes", "Unknown to the CRM")}},
        {u"quote-not-approved"_s,
         {QT_TRANSLATE_NOOP("Causes", "Closed won without an approved quote."),
          QT_TRANSLATE_NOOP("Causes", "Quote not approved")}},
        {u"order-after-loss"_s,
         {QT_TRANSLATE_NOOP("Causes", "Lost in the CRM, live in the ERP."),
          QT_TRANSLATE_NOOP("Causes", "Lost, live in the ERP")}},
        {u"subscription-after-loss"_s,
         {QT_TRANSLATE_NOOP("Causes", "Lost in the CRM, still billed."),
          QT_TRANSLATE_NOOP("Causes", "Lost, still billed")}},
    };
    const auto found = words.constFind(code);
    return found == words.cend() ? nullptr : &*found;
}

QString say(const char *text)
{
    return QCoreApplication::translate("Causes", text);
}

} // namespace

QString alertName(const Api::AlertView &alert)
{
    switch (alert.watches) {
    case AlertRule::Watches::Money:
        return causeWords(alert.name);
    case AlertRule::Watches::Sla:
        return QCoreApplication::translate("Sla", alert.name.toUtf8().constData());
    case AlertRule::Watches::Customer:
        break;
    }
    return alert.name;
}

QString causeWords(const QString &title)
{
    if (const auto missing = missingEntry(title)) {
        return say(QT_TRANSLATE_NOOP("Causes", "No entry for %1 in the %2 map"))
            .arg(missing->entity.isEmpty() ? missing->key : u"%1 (%2)"_s.arg(missing->key, missing->entity),
                 missing->map);
    }
    const auto words = sentenceOf(say(title.toUtf8().constData()));
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

QString causeShort(const QString &code, const QString &title)
{
    if (const auto missing = missingEntry(title)) {
        return say(QT_TRANSLATE_NOOP("Causes", "%1 unmapped")).arg(missing->key);
    }
    const auto *words = gapWords(code);
    return words ? say(words->brief) : causeWords(title);
}

} // namespace Throughline
