// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/model/effects.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

// A connector profile is data (resources/connectors/*.yaml, schema-checked): how one kind of system is
// asked, written to and understood. A connected system is a profile plus an address and secrets.
namespace Throughline::Config
{

/// A stream of changes that can be pulled.
struct Source {
    QString name; ///< "opportunities"
    QString type; ///< native type of its records
    QString driver; ///< "soql", "suiteql", "event-log", "rest-list", "json-rpc"
    int everyMs = 15'000;
    qint64 overlapMs = 0; ///< re-read window, at least the cursor's precision
    QJsonObject settings; ///< the driver's own keys
};

/// One effect a target offers.
struct Operation {
    QString name; ///< "order.upsert"
    Capability capability = Capability::None;
    qint64 keyLifetimeMs = 0; ///< KEY only
    qint64 indexLagMs = 0; ///< how late a look may see a write
    int timeoutMs = 30'000;
    QString recordType; ///< native type of what it makes
    QString compensation; ///< operation that undoes it, empty = none
    QJsonObject request; ///< method, path, query, headers, encoding, body template (connectors/template.h)
    QJsonObject reply; ///< statuses that mean applied or accepted, where the target id stands
    /// Several such effects in one request (connectors/connector.h, batchRequestFor): max, request, records, record, answers,
    /// applied, id, error; empty = one request each
    QJsonObject batch;
    QJsonObject verify; ///< look by reference: query, fields read, fields compared; empty = cannot look
    QJsonObject witness; ///< newest record of the same kind
    /// How an accepted job is asked: request ({job} is the end of its reference), and over its answer "done", "failed",
    /// "id" and "message"; empty = only the look tells
    QJsonObject job;
    qint64 jobDeadlineMs = 0; ///< after it an accepted job is unknown; 0 = the age limit of a doubt
    QJsonObject lookAlike; ///< what a person may have entered; empty = none
};

/// A read that proves and changes nothing: asked by the checks of flows. Fields read from its input fill its template.
struct Question {
    QString name; ///< "credit"
    int timeoutMs = 30'000;
    QJsonObject look; ///< soql, suiteql or request; records, fields, more, next
    QJsonArray refused; ///< conditions (as in error rules) under which an error is the answer: the vendor's "no"
};

/// How an error reply is understood; first match wins.
struct ErrorRule {
    QJsonObject when; ///< status, code, message pattern
    QString meaning; ///< "transient", "permanent", "ambiguous", "duplicate"
};

struct Profile {
    QString kind; ///< "netsuite"
    QString family; ///< kind at the root of `extends`: mappings are written for it ("netsuite" for "netsuite-query")
    QString title; ///< "NetSuite"
    QString role; ///< "crm", "erp", "billing"
    QString driver; ///< wire protocol of operations, looks and reads: "rest" (templates alone), "json-rpc"
    QMap<QString, QString> variables; ///< defaults of what templates may use; a system's own values win
    QJsonObject auth;
    QList<Source> sources;
    QMap<QString, Operation> operations;
    QMap<QString, Question> questions;
    QJsonObject errorShape; ///< JMESPath into an error body: "code", "type", "message"
    QList<ErrorRule> errors;
    QJsonObject events; ///< webhook signature scheme and envelope
    QJsonObject limits; ///< concurrency, rate headers, breaker
    QJsonObject records; ///< per native type: read path, record URL
    QString version; ///< content address of the file
};

/// A connected application instance.
struct System {
    QString id; ///< "netsuite-emea"
    QString name; ///< "NetSuite EMEA"
    QUrl baseUrl;
    QMap<QString, QString> secrets; ///< role in auth ("client_id") -> name in the secret store
    QMap<QString, QString> variables; ///< what the profile's templates may use: "account", "subsidiary"
    bool simulated = false; ///< part of a pocket estate
    Profile profile;
};

} // namespace Throughline::Config
