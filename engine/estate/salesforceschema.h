// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/estate/truth.h"

namespace Throughline::Estate
{

/// The org's schema: which fields an object has, what refers to what.
struct SalesforceField {
    enum Type { Id, Text, Picklist, Currency, Double, Date, DateTime, Reference, Boolean };
    enum Access { ReadOnly, Writable, Required };
    QString name;
    Type type = Text;
    Access access = Writable;
    QString to; ///< Reference: the object referred to
    QString relationship; ///< Reference: name in paths, Account for AccountId
    QStringList picklist; ///< Picklist: the restricted values; empty = free
};

struct SalesforceObject {
    struct Children {
        QString relationship;
        QString object;
        QString field;
    };
    QString name;
    QString prefix; ///< of ids
    QString externalId; ///< custom external-id field, empty when there is none
    QList<SalesforceField> fields;
    QList<Children> children;

    const SalesforceField *field(const QString &wanted) const; ///< without case, as SOQL does
    const SalesforceField *relationship(const QString &wanted) const;
};

const QList<SalesforceObject> &salesforceObjects();
const SalesforceObject *salesforceObject(const QString &name);

/// 18 characters: prefix, instance, number, and the case checksum
QString salesforceId(const QString &prefix, qint64 number);

inline const QString salesforceSystem = QStringLiteral("salesforce-emea");

/// A record with its defaults (audit fields, autonumbers, CurrencyIsoCode, what the org's own flows fill in).
const Record &createSalesforceRecord(Truth &truth, const SalesforceObject &object, QJsonObject body, qint64 nowMs);
void updateSalesforceRecord(Truth &truth, const SalesforceObject &object, const Record &record,
                            const QJsonObject &changes, qint64 nowMs);
/// 2026-11-21T06:10:00.000+0000: whole seconds, as the vendor keeps them
QString salesforceTime(qint64 ms);

} // namespace Throughline::Estate
