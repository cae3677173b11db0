// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/expression.h"
#include "engine/base/files.h"
#include "engine/config/postingwindow.h"

#include <QList>
#include <QMap>
#include <QStringList>

// A flow is data (resources/flows/*.yaml, schema-checked): what has to happen in which system for one business
// fact, in which order, and what undoing means.
//
// Expressions read one document:
//   order_key, entity, customer_ref, customer_name, amount, currency   of the transaction
//   opportunity, quote   the ones the flow started for, else the newest
//   customer, order, crm_order, subscription, revenue_schedule   the newest of each; order is the ERP's
//   invoice, erp_invoice, payment   billing's invoice, its twin in the ledger and what was paid for it: the ones that the
//                subject names (`billing_number`), else the newest
//   subject      the record the flow started for
//   version      business version of the flow
//   lines        of the quote or opportunity, each with `sku` from the product map
//   given        what earlier steps of this flow gave; given_of.quote_to_cash: the same of another flow of the order
//   today, date_from, date_to   "2026-11-21" of the flow's start; a window around it
//   answers_of   what the checks of this flow that asked were answered: answers_of.<step, "-" as "_">.<name>
//   posting_date   today, or the first day of the first open accounting period where the ERP has closed today's
//
// The requirements of a check that asks read its own `input` instead, and
//   answers.<name>.rows, .row   fields of the records in the answer, and of the first one (null: there is none)
//   answers.<name>.error   {"code", "message"} where the vendor's answer was a refusal
namespace Throughline::Config
{

/// One condition of a check, and the code of the exception when it does not hold.
struct Requirement {
    QString code; ///< "customer-missing"
    Expression holds;
};

/// A question that a check puts to a system when its turn comes (Profile::questions).
struct Ask {
    QString name; ///< in `answers` of the step's requirements
    QString role; ///< of the system that is asked
    QString question;
    std::optional<Expression> when; ///< false: not asked, and `answers` has nothing of it
    QList<QPair<QString, Expression>> with; ///< what the question's template reads
    bool mayBeSilent = false; ///< `silent: pass`: without an answer the check goes by the others; else it waits
};

struct FlowStep {
    QString step; ///< "erp-order"
    QString title;
    QString role; ///< "crm", "erp", "billing"; "none" = ours, nothing is sent
    QString operation; ///< of the profile that plays the role
    QString object; ///< canonical kind it makes
    std::optional<Expression>
        objectKey; ///< identity of the object beside its kind: two flows with the same one share the effect
    QString sagaClass; ///< "check", "compensatable", "pivot", "retriable"
    QStringList needs;
    QList<Ask> asks;
    qint64 answerWithinMs = 0; ///< of a check that asks: without an answer by then a person is asked
    QList<Requirement> require;
    QList<QPair<QString, Expression>> input;
    std::optional<Expression> when; ///< false: the step is not needed and counts as done
    QStringList dates; ///< inputs that are posting dates: one in a closed period moves to the first open one
    QMap<QString, QString> gives; ///< name in `given` -> "id", "reference" or "number" of what the step made
    bool keep = false; ///< `undo: keep`: what it made is left standing when the flow is unwound (master data)
    bool approval = false; ///< `approval: required`: waits for a person's step.approve before anything is sent
};

struct FlowClass {
    QString timing; ///< "real-time", "eventual", "batch"
    QString criticality; ///< "high", "normal", "low"
    qint64 latencyMs = 0;
    QString impact; ///< "financial", "operational", "informational"
};

/// A kind of record in one of these states.
struct Condition {
    QString kind;
    QString role; ///< of the system it lies in; empty = any
    QStringList status;
    QString
        same; ///< of a `with`: key that it shares with the starting record ("opportunity_id"); empty = any of the order
};

struct Flow {
    QString kind; ///< "quote-to-cash"
    QString title;
    FlowClass flowClass;
    Condition starts; ///< one flow per record for which it holds (with a different business key)
    QList<Condition> with; ///< and of each of these at least one record
    /// Over {"record": the starting record}: since when the condition holds, epoch milliseconds, as the system itself
    /// says. Without it, or where it gives nothing, the first version seen that meets the condition tells. A later touch
    /// of an old record is no new fact.
    std::optional<Expression> since;
    /// Gaps of history (codes of state rules) that a person may hand to this flow by a replay; else it never looks back.
    QStringList takesUp;
    /// `on_cancel: compensate`: when its fact is cancelled upstream the flow turns into its compensation by itself;
    /// otherwise ("exception") a person is asked.
    bool compensatesOnCancel = false;
    /// Over {"record", "order_key"}: does this record start this flow? Without it every one in the right state does.
    std::optional<Expression> when;
    std::optional<Expression> businessKey; ///< over {"record": the starting record, "order_key"}
    /// Over the same: which version of the business this is ("2"); "1" without it. One flow starts per kind, key and
    /// version; a newer version makes the unsent steps of an older one not wanted.
    std::optional<Expression> businessVersion;
    bool queues = true; ///< `order: free` (false): the flow does not change the contract and waits for no other one
    QStringList takesOver; ///< kinds of flows that it may stop and turn into their compensation
    QStringList takenOverBy; ///< kinds of flows that take this one over; known once all flows are (Flows::Book)
    QList<PostingWindow> postingWindows; ///< when a role may be posted to; a role without one always
    QList<FlowStep> steps;
    QString version; ///< content address of the file
};

/// Shipped flows and those of a folder, which replace shipped ones of the same kind. BadConfig lists every problem.
Result<QList<Flow>> loadFlows(Files &files, const QString &folder);

} // namespace Throughline::Config
