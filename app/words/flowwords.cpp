// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/flowwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

using Words = QHash<QString, const char *>;

QString say(const char *text)
{
    return QCoreApplication::translate("Flows", text);
}

QString sayOr(const Words &words, const QString &key, const QString &otherwise)
{
    const char *word = words.value(key);
    return word ? say(word) : otherwise;
}

} // namespace

QString wordOfStep(const QString &step)
{
    static const Words words{
        {u"validate"_s, QT_TRANSLATE_NOOP("Flows", "validate")},
        {u"checks"_s, QT_TRANSLATE_NOOP("Flows", "check credit, price, tax address, availability")},
        {u"ask"_s, QT_TRANSLATE_NOOP("Flows", "ask credit, price and tax")},
        {u"ask-tax"_s, QT_TRANSLATE_NOOP("Flows", "ask tax again")},
        {u"erp-customer"_s, QT_TRANSLATE_NOOP("Flows", "create ERP customer")},
        {u"erp-address"_s, QT_TRANSLATE_NOOP("Flows", "create invoice address")},
        {u"erp-order"_s, QT_TRANSLATE_NOOP("Flows", "create sales order")},
        {u"erp-quote"_s, QT_TRANSLATE_NOOP("Flows", "quote the sale")},
        {u"erp-confirm"_s, QT_TRANSLATE_NOOP("Flows", "confirm the sale")},
        {u"erp-amend"_s, QT_TRANSLATE_NOOP("Flows", "change order lines")},
        {u"erp-revenue"_s, QT_TRANSLATE_NOOP("Flows", "change revenue schedule")},
        {u"erp-invoice"_s, QT_TRANSLATE_NOOP("Flows", "create invoice")},
        {u"erp-close"_s, QT_TRANSLATE_NOOP("Flows", "close sales order")},
        {u"erp-end"_s, QT_TRANSLATE_NOOP("Flows", "end sales order")},
        {u"erp-refund"_s, QT_TRANSLATE_NOOP("Flows", "enter refund in ERP")},
        {u"erp-dunning"_s, QT_TRANSLATE_NOOP("Flows", "enter dunning in ERP")},
        {u"billing-customer"_s, QT_TRANSLATE_NOOP("Flows", "create billing customer")},
        {u"billing-subscription"_s, QT_TRANSLATE_NOOP("Flows", "create subscription")},
        {u"billing-amend"_s, QT_TRANSLATE_NOOP("Flows", "change subscription")},
        {u"billing-cancel"_s, QT_TRANSLATE_NOOP("Flows", "cancel subscription")},
        {u"billing-end"_s, QT_TRANSLATE_NOOP("Flows", "end subscription with its term")},
        {u"billing-memo"_s, QT_TRANSLATE_NOOP("Flows", "create credit note")},
        {u"billing-refund"_s, QT_TRANSLATE_NOOP("Flows", "refund payment")},
        {u"billing-usage"_s, QT_TRANSLATE_NOOP("Flows", "bill overage")},
        {u"crm-writeback"_s, QT_TRANSLATE_NOOP("Flows", "write back to CRM")},
        {u"crm-contract"_s, QT_TRANSLATE_NOOP("Flows", "show contract value to sales")},
        {u"crm-cancel"_s, QT_TRANSLATE_NOOP("Flows", "show cancellation to sales")},
        {u"crm-end"_s, QT_TRANSLATE_NOOP("Flows", "show contract end to sales")},
        {u"crm-memo"_s, QT_TRANSLATE_NOOP("Flows", "show credit memo to sales")},
        {u"crm-dunning"_s, QT_TRANSLATE_NOOP("Flows", "show dunning to sales")},
    };
    constexpr QLatin1StringView undo("undo-");
    if (step.startsWith(undo)) {
        return say(QT_TRANSLATE_NOOP("Flows", "take back: %1")).arg(wordOfStep(step.sliced(undo.size())));
    }
    return sayOr(words, step, step);
}

QString wordOfFlow(const QString &kind, const QString &title)
{
    static const Words words{
        {u"quote-to-cash"_s, QT_TRANSLATE_NOOP("Flows", "Quote to cash")},
        {u"billing-invoice-to-erp"_s, QT_TRANSLATE_NOOP("Flows", "Billing invoice to ERP")},
        {u"amendment"_s, QT_TRANSLATE_NOOP("Flows", "Amendment")},
        {u"renewal"_s, QT_TRANSLATE_NOOP("Flows", "Renewal")},
        {u"cancellation"_s, QT_TRANSLATE_NOOP("Flows", "Cancellation")},
        {u"credit-memo"_s, QT_TRANSLATE_NOOP("Flows", "Credit memo")},
        {u"refund"_s, QT_TRANSLATE_NOOP("Flows", "Refund")},
        {u"usage-and-overage"_s, QT_TRANSLATE_NOOP("Flows", "Usage and overage")},
        {u"collections"_s, QT_TRANSLATE_NOOP("Flows", "Collections")},
    };
    return sayOr(words, kind, title);
}

QString wordOfStanding(const QString &standing)
{
    static const Words words{
        {u"held"_s, QT_TRANSLATE_NOOP("Flows", "held")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Flows", "no longer wanted")},
        {u"superseded"_s, QT_TRANSLATE_NOOP("Flows", "replaced by a newer version")},
        {u"unwinding"_s, QT_TRANSLATE_NOOP("Flows", "being taken back")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("Flows", "taking back came to a halt")},
        {u"unwound"_s, QT_TRANSLATE_NOOP("Flows", "taken back")},
    };
    return sayOr(words, standing, {});
}

QString wordOfWait(const QString &reason)
{
    static const Words words{
        {u"horizon"_s, QT_TRANSLATE_NOOP("Flows", "what was sent may still arrive")},
        {u"witness"_s, QT_TRANSLATE_NOOP("Flows", "not found; something newer has to show there before that counts")},
        {u"back-off"_s, QT_TRANSLATE_NOOP("Flows", "tried again after a pause")},
        {u"earlier-step"_s, QT_TRANSLATE_NOOP("Flows", "waits for an earlier step")},
        {u"other-flow"_s, QT_TRANSLATE_NOOP("Flows", "waits for another flow of this order")},
        {u"number"_s, QT_TRANSLATE_NOOP("Flows", "waits until the number of the new record is read")},
        {u"observe"_s, QT_TRANSLATE_NOOP("Flows", "its flow only observes: nothing is sent")},
        {u"paused"_s, QT_TRANSLATE_NOOP("Flows", "paused by a person")},
        {u"fact-not-true"_s, QT_TRANSLATE_NOOP("Flows", "what started it does not hold at present")},
        {u"approval"_s, QT_TRANSLATE_NOOP("Flows", "waits for an approval")},
        {u"posting-window"_s, QT_TRANSLATE_NOOP("Flows", "waits for the posting window")},
        {u"job"_s, QT_TRANSLATE_NOOP("Flows", "the system works on it")},
        {u"target-silent"_s, QT_TRANSLATE_NOOP("Flows", "the system does not answer; asked again")},
        {u"unanswered"_s, QT_TRANSLATE_NOOP("Flows", "not answered yet; asked again")},
        {u"undo"_s, QT_TRANSLATE_NOOP("Flows", "waits until it is taken back")},
        {u"undo-proof"_s, QT_TRANSLATE_NOOP("Flows", "waits for the proof that it is gone")},
        {u"circuit-open"_s, QT_TRANSLATE_NOOP("Flows", "its system is left alone for a while")},
        {u"throttled"_s, QT_TRANSLATE_NOOP("Flows", "its system takes no more requests for now")},
        {u"unauthorized"_s, QT_TRANSLATE_NOOP("Flows", "its system refuses the sign-in")},
        {u"store"_s, QT_TRANSLATE_NOOP("Flows", "the local store takes no writes")},
        {u"system-missing"_s, QT_TRANSLATE_NOOP("Flows", "the workspace has no such system any more")},
        {u"cannot-be-sent"_s, QT_TRANSLATE_NOOP("Flows", "cannot be written as a request; look at the mapping")},
    };
    return sayOr(words, reason, {});
}

} // namespace Throughline
