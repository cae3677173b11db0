// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/shippedwords.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr std::array shipped{
    // resources/runbooks
    QT_TRANSLATE_NOOP("Shipped", "A system refuses our credentials or rights"),
    QT_TRANSLATE_NOOP("Shipped", "The CRM does not know what the ERP has"),
    QT_TRANSLATE_NOOP("Shipped", "Sent, and nobody can prove what happened"),
    QT_TRANSLATE_NOOP("Shipped", "Money in billing that the ledger does not know"),
    QT_TRANSLATE_NOOP("Shipped", "A code that no value map knows"),
    QT_TRANSLATE_NOOP("Shipped", "A deal that never reached the ERP"),
    QT_TRANSLATE_NOOP("Shipped", "The system refused what was sent"),
    QT_TRANSLATE_NOOP("Shipped", "Pause the system, so that nothing runs against the wall"),
    QT_TRANSLATE_NOOP("Shipped", "Have its administrator renew the key or grant the right that the answer names"),
    QT_TRANSLATE_NOOP("Shipped", "Probe the system and see it healthy"),
    QT_TRANSLATE_NOOP("Shipped", "Resume it and plan the replay of the cause"),
    QT_TRANSLATE_NOOP("Shipped", "Check whether a person or a job holds the record in the CRM"),
    QT_TRANSLATE_NOOP("Shipped", "Check that the field still exists and may be written"),
    QT_TRANSLATE_NOOP("Shipped", "Plan the replay; the financial transaction is left alone"),
    QT_TRANSLATE_NOOP("Shipped", "Wait until the time that is shown; the system is asked by itself until then"),
    QT_TRANSLATE_NOOP("Shipped", "Open the record in the target and look for our reference"),
    QT_TRANSLATE_NOOP("Shipped", "Say what you found: done with its number, or not done"),
    QT_TRANSLATE_NOOP("Shipped", "The verdict is kept with your name and opens or closes the way to send again."),
    QT_TRANSLATE_NOOP("Shipped", "Check the accounting period of the entity in the ERP"),
    QT_TRANSLATE_NOOP("Shipped", "A closed period needs another date, not a replay."),
    QT_TRANSLATE_NOOP("Shipped", "Compare number and amount of the invoice in billing and in the ERP"),
    QT_TRANSLATE_NOOP("Shipped", "Look for the payment under another reference before it is booked"),
    QT_TRANSLATE_NOOP("Shipped", "Plan the replay with the canary and read the first receipt"),
    QT_TRANSLATE_NOOP("Shipped", "Find the item in the ERP that sales means by this code"),
    QT_TRANSLATE_NOOP("Shipped", "The map names it; a wrong entry books wrong revenue."),
    QT_TRANSLATE_NOOP("Shipped", "Have the product owner confirm that it is the same item"),
    QT_TRANSLATE_NOOP("Shipped", "Map product… (F) and give the reason"),
    QT_TRANSLATE_NOOP("Shipped", "Plan the replay of the cause and look at one order before and after"),
    QT_TRANSLATE_NOOP("Shipped", "Tell sales ops which price book brought the new code"),
    QT_TRANSLATE_NOOP("Shipped", "The next code of the same book will stop orders as well."),
    QT_TRANSLATE_NOOP("Shipped", "Ask again now, so that the picture is fresh"),
    QT_TRANSLATE_NOOP("Shipped", "Check in the CRM that the deal is really won and its quote approved"),
    QT_TRANSLATE_NOOP("Shipped", "Check that customer and legal entity stand in the ERP"),
    QT_TRANSLATE_NOOP("Shipped", "Plan the replay; the flow is taken up and every step asks its target first"),
    QT_TRANSLATE_NOOP("Shipped", "Check that billing did not start on its own in the meantime"),
    QT_TRANSLATE_NOOP("Shipped", "Then there is a subscription without an order."),
    QT_TRANSLATE_NOOP("Shipped", "Read the vendor's answer and find the field it is about"),
    QT_TRANSLATE_NOOP("Shipped", "Decide where it is wrong: in the source, in a mapping, or in the target's set-up"),
    QT_TRANSLATE_NOOP("Shipped", "Repair it there; only when it cannot be, change the field in the plan"),
    QT_TRANSLATE_NOOP("Shipped", "Plan the replay and look at the field before and after"),
    QT_TRANSLATE_NOOP("Shipped", "Note what let it through"),
    QT_TRANSLATE_NOOP("Shipped", "The next person finds it beside this cause."),
    // resources/drills: titles
    QT_TRANSLATE_NOOP("Shipped", "The ERP answers \"accepted\" and works later"),
    QT_TRANSLATE_NOOP("Shipped", "Contracts end, at once or with their term"),
    QT_TRANSLATE_NOOP("Shipped", "The whole life of a contract"),
    QT_TRANSLATE_NOOP("Shipped", "The answer to a batch is lost"),
    QT_TRANSLATE_NOOP("Shipped", "The answer is lost after the commit (KEY)"),
    QT_TRANSLATE_NOOP("Shipped", "The answer is lost after the commit (NONE)"),
    QT_TRANSLATE_NOOP("Shipped", "The answer is lost after the commit (QUERY)"),
    QT_TRANSLATE_NOOP("Shipped", "The answer is lost after the commit (UPSERT)"),
    QT_TRANSLATE_NOOP("Shipped", "A replay stops at its canary"),
    QT_TRANSLATE_NOOP("Shipped", "One field changed for many orders, then replayed from the start"),
    QT_TRANSLATE_NOOP("Shipped", "An upgrade reaches billing, but not the revenue schedule nor the CRM"),
    QT_TRANSLATE_NOOP("Shipped", "A credit memo in the ERP reaches the CRM and billing"),
    QT_TRANSLATE_NOOP("Shipped", "An amendment in billing alone does not change the contract value"),
    QT_TRANSLATE_NOOP("Shipped", "A webhook retry must not create a second invoice"),
    QT_TRANSLATE_NOOP("Shipped", "The CRM update fails after the ERP has the order"),
    QT_TRANSLATE_NOOP("Shipped", "The CRM write-back fails after the ERP succeeded"),
    QT_TRANSLATE_NOOP("Shipped", "Quarter end against rate limits"),
    QT_TRANSLATE_NOOP("Shipped", "Duplicate events, late answers, a slow ledger"),
    QT_TRANSLATE_NOOP("Shipped", "Billing set-up fails for good, the order is undone"),
    QT_TRANSLATE_NOOP("Shipped", "Customer created in the ERP, billing set-up fails"),
    QT_TRANSLATE_NOOP("Shipped", "Billing is down, ERP orders go on"),
    QT_TRANSLATE_NOOP("Shipped", "Product-code mapping fails"),
    QT_TRANSLATE_NOOP("Shipped", "Credit, stock, price and tax are asked before the first effect"),
    QT_TRANSLATE_NOOP("Shipped", "The cancellation is answered as done and changes nothing"),
    // and stories
    QT_TRANSLATE_NOOP("Shipped",
                      "NetSuite takes every order as an asynchronous job and answers 202. The job is asked, the "
                      "order is read back, and only then the flow goes on. Half of the answers are lost: those "
                      "orders are looked for and found."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Sales cancels three contracts at once and lets three others run out. Billing, the ERP and "
                      "the CRM follow, each once; what was invoiced stays."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Four orders are sold, upgraded and renewed; the customers use more than they bought, one "
                      "month is paid late, a part is refunded while the ledger's period is closed. Every change "
                      "reaches every system once, in business order."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Salesforce is slow, so finished orders are written back many at a time. It commits each "
                      "batch and loses every second answer: all orders of such a batch are without a verdict, and "
                      "each is looked for. Two hundred orders: exactly two hundred records, none written twice."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Stripe commits every subscription and loses the answer of every second one; then its keys expire. An "
        "expired key would create a second subscription, so Stripe is asked instead. Two hundred orders, a hundred "
        "lost answers, everything is replayed: exactly two hundred effects."),
    QT_TRANSLATE_NOOP("Shipped",
                      "A target that takes no key and cannot be asked. The hundred stay in doubt, visibly, until a "
                      "person looks and decides. Two hundred orders, a hundred lost answers, everything is "
                      "replayed: exactly two hundred effects."),
    QT_TRANSLATE_NOOP("Shipped",
                      "The same with plain POST: NetSuite gives no key, and its search sees a new order only after "
                      "a delay. An empty answer before that proves nothing. Two hundred orders, a hundred lost "
                      "answers, everything is replayed: exactly two hundred effects."),
    QT_TRANSLATE_NOOP("Shipped",
                      "NetSuite commits every order and loses the answer of every second one. By PUT eid: the "
                      "target can be asked for our own id. Two hundred orders, a hundred lost answers, everything "
                      "is replayed: exactly two hundred effects."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Twenty deals carry a product code nobody has mapped. The map is repaired, but six of the "
                      "orders will be refused by NetSuite for another reason. The replay lets one order go, then "
                      "one more, then five, and waits each time until everything that follows was read back: the "
                      "fifth order is refused, the plan stops, and the other thirteen are never touched."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Salesforce refuses to show eight orders to sales because of their date. The date is changed for all of "
        "them at once and they are replayed from the start: what stands in NetSuite and Stripe is read again and "
        "never sent again, and only the write-back goes out, with the new date."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Six customers upgrade in mid-term. Billing takes every change; NetSuite refuses the revenue "
                      "schedules and Salesforce the contract values. Both are repaired and what failed is "
                      "replayed: each system has every upgrade once, and billing was not asked again."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Finance credits six invoices in NetSuite. Salesforce is in maintenance, so sales would "
                      "never learn of it. The credit notes are in billing at once; when Salesforce is back its "
                      "records come by themselves, each once."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Somebody changes four subscriptions in Stripe by hand. The ERP and the CRM keep the old "
                      "value, and that is seen as a gap of each order in both. Sales records the amendments, the "
                      "flow carries them everywhere, and the gaps close."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Six orders are billed. Stripe reports each invoice by poll and by webhook, repeats every webhook four "
        "times and sends them out of order. NetSuite must hold exactly one invoice per order."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Two deals are ordered, subscribed and invoiced; then Salesforce refuses to show the order. "
                      "Nothing financial is undone for that: the invoices are issued, so undoing is refused and "
                      "says what remains possible. The CRM is repaired and told again."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Salesforce refuses every write-back. Nothing financial is undone for its sake: orders and "
                      "subscriptions stand. When Salesforce takes them again the write-backs alone are replayed."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Forty deals close in one minute while NetSuite lets four requests through at a time and "
                      "Stripe turns every third one away. Nothing is lost, nothing is doubled, nobody is asked."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Stripe tells everything twice and out of order, its answers come late or get lost after the commit, and "
        "NetSuite breaks after every fourth write. Each order has one order, one subscription, one invoice."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Three deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing "
                      "and stays so. Each order is undone: cancelled in NetSuite and read back, the customer "
                      "stays, nothing was ever sent past the failed step."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Twelve deals are won. NetSuite takes customers and orders; Stripe refuses to set up billing, then is "
        "repaired. Replaying must set up billing once per order and touch nothing that already stands."),
    QT_TRANSLATE_NOOP("Shipped",
                      "Stripe does not answer while ten deals are won. NetSuite takes every order; what billing "
                      "should have waits in the queue. When Stripe is back the queue runs by itself: ten "
                      "subscriptions, each once, and nobody had to do anything."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "Eight deals carry a product code nobody has mapped. Each becomes one governed exception under one cause, "
        "no row is lost and nothing is sent. The map is repaired in the workspace and the cause is replayed."),
    QT_TRANSLATE_NOOP(
        "Shipped",
        "One deal after the other meets a system that says no: the ERP holds the customer, then the item is out of "
        "stock, then the price in the price book has changed since the quote, then the tax engine cannot place the "
        "address; an upgrade asks as well. Nothing is sent for any of them until the cause is mended and the check "
        "is replayed. Then systems do not answer at all, and what waits goes on by itself."),
    QT_TRANSLATE_NOOP("Shipped",
                      "An order is to be undone. NetSuite answers the cancellation with success and leaves the "
                      "order as it is. The answer is not believed: the order is read back, found live, and the "
                      "undoing has failed, visibly. After the repair it is undone by a new command.")};

} // namespace

QString shippedWords(const QString &text)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const char *one : shipped) {
            all.insert(QString::fromUtf8(one));
        }
        return all;
    }();
    return known.contains(text) ? QCoreApplication::translate("Shipped", text.toUtf8().constData()) : text;
}

} // namespace Throughline
