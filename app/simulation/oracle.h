// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/wire.h"
#include "engine/api/workspace.h"
#include "engine/store/effectsstore.h"

#include <QCryptographicHash>
#include <QMap>

namespace Throughline::Simulation
{

/// What a simulation found and how much it saw.
struct Findings {
    QStringList violations; ///< "I1 …", with the simulated time; the first few of each kind
    int flows = 0;
    int attempts = 0;
    int transitions = 0;
    QMap<QString, int> unknowns; ///< capability → times a step became unknown
    QMap<QString, int> edges; ///< "planned > in-flight" → times taken
    QMap<QString, int> violated; ///< "I1" → times
};

/// Knows what is really there and reads what the engine wrote; after every event it compares them. Looks only at what
/// is new, so that it can look always. The invariants are those of the design (effects): I1 … I16.
class Oracle
{
public:
    Oracle(const Timeline &timeline, const Computer &computer, const Wire &wire, Estate::PocketEstate &estate,
           const Api::Workspace &workspace, Store::Database &store);

    const Findings &findings() const { return m_findings; }
    void violated(const QString &invariant, const QString &what);
    /// By what name the lease knows this process; empty: it is not one of this store's.
    std::function<QString(Owner)> holderOf;
    std::function<void(const Intent &, StepState)> onMove; ///< a step has moved: people see it

    void look(); ///< after every event
    void firstByte(Owner owner, const HttpRequest &request);
    void arrived(const HttpRequest &request, const HttpReply &reply);
    void answered(Owner owner, const HttpRequest &request); ///< a reply of an effect reached a living process
    void died(Owner owner); ///< what it had not written yet may be lost
    void acknowledged(const QString &eventId); ///< a webhook was answered 2xx
    void touchedByHand(const QString &system, const QString &kind, const QString &id, const QString &field,
                       const QString &value);
    void historyEndsAt(qint64 wallMs) { m_historyEndsMs = wallMs; }
    void atTheEnd(); ///< faults have stopped long ago and people have done their part

    /// Records that stand (neither removed nor cancelled) and carry this reference of ours, of this type.
    enum class Maker { Interface, Anybody };
    QStringList live(const QString &system, const QString &kind, const QString &reference,
                     Maker maker = Maker::Interface) const;
    QStringList live(const Intent &intent, Maker maker = Maker::Interface) const;
    QString kindOf(const Intent &intent) const; ///< native type that an intent makes; empty = unknown
    std::optional<Intent> intentOf(const QByteArray &id);

    QByteArray traceHash() const; ///< of everything that was decided, sent and carried out, in order

private:
    void trace(const QString &line);
    void lookAtTransitions();
    void lookAtAttempts();
    void lookAtFlows();
    void lookAtPlans();
    void lookAtWishes();
    void lookAtTruth();
    void lookAtTouched();
    void lookAtAnswers();
    void lookAtInbox(); ///< counts what came in since the last time
    /// Who has lost the lease decides nothing (I9).
    void lookAtWhoDecided(bool answer);
    struct Sending;
    void judgeSending(const Sending &sending);
    /// What this flow still lacks before the step may go; none when everything stands or nobody can say.
    std::optional<QString> missingNeed(const Store::FlowStep &link);
    void judge(const Store::TransitionRow &row);
    void judgeRefusal(const Store::TransitionRow &row, const Intent &intent);
    bool changesWhatStands(const Intent &intent);
    void judgeUndoing(const Store::TransitionRow &row, const Intent &intent);
    void judgeEnd(const Store::StepRow &row, const Intent &intent);
    bool mayStillArrive(const QByteArray &intentId);
    QString stateOf(const QByteArray &intentId, qint64 beforeSeq);

    const Timeline &m_timeline;
    const Computer &m_computer;
    const Wire &m_wire;
    Estate::PocketEstate &m_estate;
    const Api::Workspace &m_workspace;
    Store::Database &m_store;
    Findings m_findings;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};

    qint64 m_transitions = 0;
    qint64 m_attempts = 0;
    qint64 m_flows = 0;
    qint64 m_planStates = 0;
    qint64 m_wishes = 0;
    qint64 m_truth = 0;
    qint64 m_inbox = 0;
    qint64 m_inboxRows = 0;
    QHash<QString, int> m_events; ///< event id → rows of the inbox
    QHash<qint64, int> m_replies; ///< attempt → answers in the inbox
    qint64 m_historyEndsMs = 0;
    bool m_answerMoved = false; ///< the event at hand wrote what an answer proved
    QSet<QString> m_pivots; ///< names of steps after which nothing is undone
    QHash<QByteArray, Intent> m_intents;
    QHash<QByteArray, int> m_fences;
    QHash<QString, int> m_flowsOfFact;
    QHash<QString, QByteArray> m_bodyOfKey;
    struct Sent {
        int firstBytes = 0;
        int arrivals = 0;
        int attempts = 0;
        int answers = 0;
        QList<qint64> seqs; ///< of the attempts
    };
    QHash<QByteArray, Sent> m_sent; ///< by what goes over the wire
    QMap<Owner, QList<std::pair<qint64, QByteArray>>> m_answersDue; ///< must be in the store a moment later
    struct Made {
        QString kind;
        QString id;
    };
    QHash<QString, QList<Made>> m_made; ///< "system reference" → records
    struct Touch {
        QString system, kind, id, field, value;
    };
    QList<Touch> m_touched;
};

} // namespace Throughline::Simulation
