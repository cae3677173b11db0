// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QJsonObject>
#include <QList>

namespace Throughline::Store
{

/// What a flow will send by itself once item `position` of a plan stands, as frozen with the plan.
struct Sequel {
    QString planId;
    int position = 0;
    int number = 0; ///< in the order of the flow, from 1
    QString flowId;
    QString orderKey;
    QString step;
    QString target;
    QString operation;
    QByteArray method;
    QString url; ///< with placeholders (flows/placeholders.h)
    QByteArray body; ///< in EffectsStore::requestBody, with placeholders
    QByteArray hash; ///< of method, url and body as they stand here
    QJsonObject input; ///< what the request is made from, with placeholders
    QString cannot; ///< why it cannot be built yet; then nothing is promised. Empty = it is
};

/// One time it was sent, and what stood where its placeholders were.
struct SequelSent {
    QString planId;
    int position = 0;
    int number = 0;
    qint64 attemptSeq = 0;
    qint64 atMs = 0;
    QJsonObject filled; ///< value by placeholder, or by JSON pointer of a field that had no value yet
};

class SequelStore
{
public:
    explicit SequelStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> add(const Sequel &sequel);
    Result<QList<Sequel>> ofItem(const QString &planId, int position); ///< by number
    /// What holds for this effect now, in whichever flow it is a step of: of the plan begun last, until that item has its receipt.
    Result<std::optional<Sequel>> binding(const QByteArray &intentId);
    Result<void> addSent(const SequelSent &sent);
    Result<QList<SequelSent>> sentOf(const QString &planId, int position); ///< oldest first

private:
    Database &m_database;
};

} // namespace Throughline::Store
