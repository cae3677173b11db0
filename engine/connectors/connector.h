// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"
#include "engine/config/profile.h"
#include "engine/model/effects.h"
#include "engine/model/native.h"
#include "engine/model/observation.h"

#include <QList>

// What a connector is: pure functions between meaning and bytes, run by a profile. Only transport sends.
namespace Throughline::Connectors
{

using Throughline::NativeRecord;

/// One page of a source. Records that cannot be read come with type "unreadable", their bytes and a reason.
struct Page {
    QList<NativeRecord> records;
    QString cursor; ///< to be committed with the records; opaque to everybody else
    bool more = false; ///< ask again at once with `cursor`
    QString gap; ///< set when the log no longer reaches back to the cursor: changes in between are lost to polling
};

Result<HttpRequest> pollRequest(const Config::System &system, const Config::Source &source, const QString &cursor,
                                qint64 nowMs);
Result<Page> decodePage(const Config::System &system, const Config::Source &source, const QString &cursor,
                        const HttpReply &reply);

/// A webhook body, proved to come from its sender. BadSignature says why in words without secrets.
Result<NativeRecord> openEvent(const Config::System &system, const HttpHeaders &headers, const QByteArray &body,
                               const QByteArray &secret, qint64 nowMs);

/// Everything a request is built from. `input` holds canonical fields; ids made by earlier steps are merged into it.
struct OperationInput {
    QString reference; ///< our reference, written into the target
    QString idempotencyKey;
    QJsonObject input;
};

/// The request of one effect, without credentials: those are added by the session at send time.
Result<HttpRequest> requestFor(const Config::System &system, const Config::Operation &operation,
                               const OperationInput &input);

enum class ReplyMeaning {
    Applied, ///< 2xx with the target's id
    Accepted, ///< 202 / "received": ask for the job
    AlreadyApplied, ///< the vendor's "duplicate" that means success: verify by reading
    NotExecutedRetry, ///< the vendor declares it not executed, later may work
    NotExecuted, ///< the vendor declares it not executed and it will not work as it is
    Unknown, ///< anything else, also an unreadable 2xx
};

struct Answer {
    ReplyMeaning meaning = ReplyMeaning::Unknown;
    QString targetId; ///< native id, where the reply names it
    QString jobRef; ///< where to ask for an accepted job
    QString code; ///< vendor's code
    QString message; ///< vendor's words, plain text, whole
    int httpStatus = 0; ///< 0 = no reply
    int retryAfterMs = -1;
};
Answer classify(const Config::System &system, const Config::Operation &operation, const Result<HttpReply> &reply,
                qint64 nowMs);

/// One request for several effects of one operation whose profile declares `batch`. Its body is that of `batch.request`, with
/// a list under the name `batch.records`: of each effect what its own request would carry, and `batch.record` beside it.
Result<HttpRequest> batchRequestFor(const Config::System &system, const Config::Operation &operation,
                                    const QList<OperationInput> &inputs);
/// What the reply proves of each of them, in the order sent. No readable answer for everyone: Unknown, for everyone. Refused
/// as a whole is NotExecutedRetry: which of them is to blame shows when each goes alone.
QList<Answer> classifyBatch(const Config::System &system, const Config::Operation &operation,
                            const Result<HttpReply> &reply, qsizetype count, qint64 nowMs);

/// What an accepted job says of itself.
struct JobAnswer {
    enum class Says { Running, Done, Failed } says = Says::Running;
    QString targetId; ///< where the job names it
    QString message; ///< vendor's words
};
/// Asks for the job that an answer named. Only where the profile says how.
Result<HttpRequest> jobRequest(const Config::System &system, const Config::Operation &operation, const QString &jobRef);
Result<JobAnswer> decodeJob(const Config::Operation &operation, const HttpReply &reply);

/// A record found by a look, as far as the profile names its fields.
struct Found {
    RecordRef record;
    QString reference;
    Money amount;
    QString number;
    qint64 versionMs = 0;
    bool live = true; ///< false for cancelled, voided, deleted
    QJsonObject fields; ///< the profile's verify fields by canonical name
    QByteArray bytes;
};

struct Look {
    QList<Found> found;
    bool more = false; ///< the answer was cut off
    QList<std::pair<QString, QString>> next; ///< query of the page after it; empty where the profile names none
};

/// Asks the target whether the effect is there: by our reference. Only where the profile declares a verify query.
Result<HttpRequest> lookRequest(const Config::System &system, const Config::Operation &operation,
                                const OperationInput &input);
/// The same question for the page after `look`; nothing when that was the last one, or the profile does not say how.
std::optional<HttpRequest> pageAfter(const HttpRequest &request, const Look &look);
/// Keeps only records that carry our reference exactly (some targets list by customer, some search by prefix).
Result<Look> decodeLook(const Config::System &system, const Config::Operation &operation, const OperationInput &input,
                        const HttpReply &reply);

/// Same query, same credentials, newest record of the kind: its version time is the witness that
/// an empty look would have seen a record changed up to then.
Result<HttpRequest> witnessRequest(const Config::System &system, const Config::Operation &operation,
                                   const OperationInput &input);
Result<qint64> decodeWitness(const Config::System &system, const Config::Operation &operation, const HttpReply &reply);

/// What a person may have entered by hand: customer, purchase order, amount, currency, date window.
Result<HttpRequest> lookAlikeRequest(const Config::System &system, const Config::Operation &operation,
                                     const OperationInput &input);
/// Records that are not ours by reference: any that carry our reference are left out.
Result<Look> decodeLookAlike(const Config::System &system, const Config::Operation &operation,
                             const OperationInput &input, const HttpReply &reply);

struct FieldDifference {
    QString field;
    QString sent;
    QString inTarget;
    bool operator==(const FieldDifference &) const = default;
};
/// Fields in which the target is not what was sent; empty = equal.
QList<FieldDifference> compare(const Config::Operation &operation, const OperationInput &input, const Found &found);

/// Re-reads one record ("Ask again now").
Result<HttpRequest> readRequest(const Config::System &system, const QString &type, const QString &id);
Result<NativeRecord> decodeRead(const Config::System &system, const QString &type, const HttpReply &reply);

/// Where a person opens the record in the vendor's own application; empty when the profile has none.
QUrl recordUrl(const Config::System &system, const QString &type, const QString &id);

} // namespace Throughline::Connectors
