// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lanes/lanes.h"

// Versions of records in one line of text: "crm opportunity closed_won @10; erp order booked @20 100.00 EUR".
//   <system> <kind>[#<id>] <status> @<version> [<amount> <currency>] [<key>=<value> ...]
// The status "deleted" is a deletion. Keys that are attributes or names of the object go there.
namespace Throughline::Lanes::Shorthand
{

using namespace Qt::StringLiterals;

inline Reference estate()
{
    return {u"test"_s, {{u"crm"_s, u"crm"_s}, {u"erp"_s, u"erp"_s}, {u"billing"_s, u"billing"_s}}};
}

inline void setField(CanonicalObject &object, const QString &name, const QString &value)
{
    if (name == "customer"_L1) {
        object.customerName = value;
    } else if (name == "customer_key"_L1) {
        object.customerKey = value;
    } else if (name == "entity"_L1) {
        object.entity = value;
    } else if (name.endsWith("_date"_L1) || name == "term_months"_L1 || name == "product"_L1) {
        object.attributes.insert(name, value);
    } else {
        object.keys.insert(name, value);
    }
}

inline Observation version(const QString &text, qint64 seq)
{
    const auto words = text.simplified().split(u' ');
    Observation observation;
    observation.seq = seq;
    const auto kind = words[1].section(u'#', 0, 0);
    observation.record = {words[0], kind, words[1].section(u'#', 1)};
    auto &object = observation.object;
    object.kind = objectKindFromWord(kind);
    Q_ASSERT(object.kind != ObjectKind::Unknown);
    object.status = words[2];
    observation.deleted = object.status == "deleted"_L1;
    observation.versionMs = words[3].sliced(1).toLongLong();
    observation.observedMs = observation.versionMs + 1;
    for (qsizetype i = 4; i < words.size(); ++i) {
        if (words[i].contains(u'=')) {
            setField(object, words[i].section(u'=', 0, 0), words[i].section(u'=', 1).replace(u'+', u' '));
        } else {
            object.amount = {Decimal::parse(words[i]).value(), words[i + 1]};
            ++i;
        }
    }
    return observation;
}

inline QList<Observation> versions(const QString &text)
{
    QList<Observation> list;
    for (const auto parts = text.split(u';', Qt::SkipEmptyParts); const auto &part : parts) {
        if (!part.trimmed().isEmpty()) {
            list.append(version(part, list.size() + 1));
        }
    }
    return list;
}

} // namespace Throughline::Lanes::Shorthand
