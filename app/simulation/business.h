// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/oracle.h"

namespace Throughline::Simulation
{

/// The work of a company: sales wins deals and loses some again, billing issues and collects invoices, somebody now and
/// then repairs a record by hand, or enters one.
class Business
{
public:
    /// `referenceField`: where an ERP order carries our reference.
    Business(Timeline &timeline, Estate::PocketEstate &estate, Store::Database &store, Oracle &oracle, quint64 seed,
             QString referenceField);

    std::function<void()> moved; ///< the estate was changed from outside

    void planDay(int day); ///< everything people will do on that day
    void history(); ///< deals won long before anything was connected
    /// The answer to this request will not reach its caller: somebody may open what it made, and correct it.
    void answerLost(const HttpRequest &request);
    /// Somebody corrects the order that carries a reference named in this text.
    void correctOrder(const QString &text);
    /// Somebody enters the order of this effect: with our reference, as the screen shows it, or without; as we would, or
    /// with a number of their own.
    void enterOrder(const Intent &intent, bool withReference, bool otherwise);
    /// Somebody makes a second subscription from ours, with everything that stands in it.
    bool copySubscription(const Intent &intent);
    void loseDealOf(const QString &orderKey);
    void winAtOnce(int count); ///< the last day of a quarter

    /// What happens to one order in an ordeal, turn after turn.
    static constexpr qint64 turnMs = 4 * hourMs;
    static QStringList lives();
    int planLife(const QString &life); ///< how many turns it has

private:
    void winDeals();
    void loseDeal();
    void billing(); ///< issues drafts, collects open invoices
    struct Turns;
    void sell();
    void amend() { change(u"Amendment", 2); }
    void renew() { change(u"Renewal", 3); }
    void change(QStringView type, int version);
    void lose();
    void endContract();
    void use();
    void invoices(const QString &system, const QString &action); ///< all of them
    void issue() { invoices(QStringLiteral("stripe"), QStringLiteral("finalize")); }
    void failToPay() { invoices(QStringLiteral("stripe"), QStringLiteral("fail")); }
    void pay() { invoices(QStringLiteral("stripe"), QStringLiteral("pay")); }
    void credit() { invoices(QStringLiteral("netsuite-emea"), QStringLiteral("credit")); }
    void enterByHand();
    void repair(const QString &system, const QString &kind, const QString &id);
    bool act(const QString &system, const QString &action, const QString &kind, const QString &id,
             const QJsonObject &body = {});
    qint64 nowMs() const { return epochMs + m_timeline.now(); }

    Timeline &m_timeline;
    Estate::PocketEstate &m_estate;
    Store::Database &m_store;
    Oracle &m_oracle;
    Dice m_dice;
    QString m_referenceField;
    qint64 m_deal = 100'000;
    int m_touches = 0;
};

QStringList newestOrders(Store::Database &store, int limit); ///< with a flow that carries them, newest first
QStringList openOrders(Store::Database &store,
                       int limit); ///< of those, what sales does not see yet: it can still be undone

/// Those who sit before the product: they replay what stopped, decide what is in doubt, have undone what shall not be.
class Analysts
{
public:
    Analysts(Timeline &timeline, const Computer &computer, Store::Database &store, Oracle &oracle, quint64 seed);

    std::function<void()> posted; ///< a command waits: engines are told

    void planDay(int day);
    void compensate(const QString &orderKey); ///< has everything undone that the order has brought about
    void askForNews(const QString &system); ///< somebody has heard of something, and does not wait for the next poll
    void work(); ///< one look at everything that is stuck
    void see(const Intent &intent, StepState state); ///< a step has moved; some decide too fast

private:
    void replay();
    void compensateSomething();
    void runPlanWhenMade(qint64 commandSeq, int patience);
    void decide(const Store::StepRow &row);
    void say(const Store::StepRow &row, const QString &verdict, const QString &targetId = {});
    qint64 post(const QString &kind, const QJsonObject &args);

    Timeline &m_timeline;
    const Computer &m_computer;
    Store::Database &m_store;
    Oracle &m_oracle;
    Dice m_dice;
    int m_commands = 0;
};

} // namespace Throughline::Simulation
