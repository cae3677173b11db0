// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/foreign.h"

#include "engine/base/json.h"
#include "engine/base/log.h"
#include "engine/flows/book.h"
#include "engine/store/effectsstore.h"
#include "engine/store/metastore.h"
#include "engine/store/projectionstore.h"

using namespace Qt::StringLiterals;

namespace Throughline::Pipeline
{

namespace
{
const auto foundKey = u"foreign-reference"_s;
const auto adoptedKey = u"foreign-adopted-ms"_s;
} // namespace

QString Foreign::sentence() const
{
    return u"%1 holds %2 %3 with the reference %4, which this engine did not make. Another engine works on this "
           "estate, or this store was restored from a copy: nothing is sent. Stop the other engine, compare, then "
           "switch "
           "a flow on with --adopt"_s.arg(record.system, record.type, record.id, reference);
}

Result<void> noticeForeign(Store::Database &database, const Observation &observation)
{
    for (const auto &name : {u"tl_key"_s, u"external_id"_s}) {
        const auto reference = observation.object.keys.value(name);
        if (!Flows::isReference(reference)) {
            continue;
        }
        const auto known = Store::EffectsStore(database).carriesReference(reference);
        if (!known || *known) {
            return known.transform([](bool) { });
        }
        Store::MetaStore meta(database);
        const auto before = meta.value(foundKey);
        const auto adopted = meta.value(adoptedKey);
        if (!before || !adopted) {
            return std::unexpected(!before ? before.error() : adopted.error());
        }
        const auto adoptedBefore = adopted->isEmpty() ? Result<QList<RecordRef>>()
                                                      : Store::ProjectionStore(database).recordsByKey(name, reference);
        if (!adoptedBefore) {
            return std::unexpected(adoptedBefore.error());
        }
        if (!before->isEmpty() || observation.versionMs <= adopted->toLongLong()
            || adoptedBefore->contains(observation.record)) {
            return {};
        }
        qCWarning(Log::pipeline) << "a reference of another engine:" << reference << "in" << observation.record.system;
        const QJsonObject found{{u"system"_s, observation.record.system},
                                {u"type"_s, observation.record.type},
                                {u"record"_s, observation.record.id},
                                {u"reference"_s, reference},
                                {u"version_ms"_s, observation.versionMs}};
        if (const auto kept = meta.setValue(foundKey, QString::fromUtf8(canonicalJson(found))); !kept) {
            return kept;
        }
        return meta.raiseEpoch().transform([](qint64) { });
    }
    return {};
}

Result<std::optional<Foreign>> foreign(Store::Database &database)
{
    const auto text = Store::MetaStore(database).value(foundKey);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto found = text->isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseJsonObject(text->toUtf8());
    if (!found || found->isEmpty()) {
        return std::nullopt;
    }
    return Foreign{{(*found)["system"_L1].toString(), (*found)["type"_L1].toString(), (*found)["record"_L1].toString()},
                   (*found)["reference"_L1].toString(),
                   (*found)["version_ms"_L1].toInteger()};
}

Result<void> adoptForeign(Store::Database &database, qint64 nowMs)
{
    Store::MetaStore meta(database);
    if (const auto cleared = meta.setValue(foundKey, {}); !cleared) {
        return cleared;
    }
    return meta.setValue(adoptedKey, QString::number(nowMs));
}

} // namespace Throughline::Pipeline
