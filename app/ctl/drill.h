// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "app/ctl/strike.h"
#include "engine/api/webhooks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace Throughline::Ctl
{

/// A drill as its file says (resources/drills/*.yaml): a scratch estate, what happens to it, what must hold.
struct Drill {
    QString name;
    QString title;
    QString story;
    QString estate; ///< shipped estate of its scratch workspace: "pocket" unless the file says another
    QStringList systems;
    QMap<QString, QString> profiles; ///< system -> profile used instead of its own
    QList<QJsonObject> steps; ///< each one verb with its arguments
};

Result<QList<Drill>> loadDrills();
Result<Drill> loadDrill(const QString &path);

/// One line of a run: what was done or checked, and whether it held.
struct DrillLine {
    qint64 atMs = 0;
    QString text;
    bool held = true;
    bool check = false; ///< an expectation
    QString what; ///< of a check of a number
    qint64 expected = 0;
    qint64 found = 0;
};

/// {at, text, held}, and for a check of a number {what, expected, found}.
QJsonObject toJson(const DrillLine &line);

/// Runs one drill in its own workspace with an estate process of its own, so no other workspace is ever touched.
class DrillRun
{
public:
    DrillRun(const Drill &drill, const Invocation &invocation, int orders, std::function<void(const DrillLine &)> say);
    virtual ~DrillRun();

    Result<void> run();
    bool passed() const;
    /// {drill, passed, checks, checks_passed, lines, in_doubt where it did not settle: "order step: why it waits, until",
    /// effects as the estate's own process counts them, store_operations, requests}
    virtual QJsonObject report() const;

protected:
    virtual Result<void> step(const QString &verb, const QJsonObject &args);
    void check(const QString &what, qint64 wanted, qint64 found);
    void note(const QString &text);
    /// The number of the file, or the one the run was scaled to.
    qint64 scaled(qint64 number) const;
    Result<QStringList> orderKeys();
    /// A person's: one who is told that the store failed gives it again.
    Result<QJsonObject> command(const QString &verb, const QJsonObject &args);
    Session &session() { return *m_session; }

private:
    Result<void> opportunities(QJsonObject args);
    Result<void> settle(const QJsonObject &args);
    Result<void> replay(const QJsonObject &args);
    Result<QJsonObject> replayCommand(const QJsonObject &args); ///< arguments of plan.create
    Result<void> runPlan(const QString &id, qint64 failed, qint64 left);
    Result<void> compensate(const QJsonObject &args);
    Result<void> decide();
    Result<void> expect(const QJsonObject &args);
    Result<void> expectEffects(const QJsonObject &args);
    Result<void> expectRequests(const QJsonObject &args);
    Result<void> expectSteps(const QJsonObject &args);
    /// Live records of a simulated system whose body has these values: [{id, body, …}].
    Result<QJsonArray> truth(const QString &system, const QString &kind, const QJsonObject &where);
    Result<void> personEach(const QJsonObject &args);
    Result<void> period(const QJsonObject &args);
    Result<void> await(const QJsonObject &args);
    Result<qint64> stepsWaiting(const QString &reason); ///< "unanswered", "system-held"
    Result<QStringList> stepsInDoubt(); ///< what waits for proof, as a person sees it
    Result<void> expectTruth(const QJsonObject &args);

    Drill m_drill;
    Invocation m_invocation;
    int m_orders; ///< 0 = as the file says
    qint64 m_fileOrders = 0;
    std::function<void(const DrillLine &)> m_say;
    QString m_folder;
    StoreStrike m_storeStrike; ///< outlives the engine
    std::unique_ptr<NetStrike> m_netStrike; ///< the same
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Api::Webhooks> m_webhooks;
    QList<DrillLine> m_lines;
    QStringList m_inDoubt;
    QJsonObject m_effects;
};

/// Prints lines as they come, unless one JSON value is wanted at the end.
std::function<void(const DrillLine &)> drillPrinter(const Invocation &invocation);
/// Prints the report or the last line; the exit code.
int printVerdict(const DrillRun &run, const Invocation &invocation);

} // namespace Throughline::Ctl
