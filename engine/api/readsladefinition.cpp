// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/api/readsla.h"
#include "engine/api/slaeditviews.h"
#include "engine/api/viewsjson.h"
#include "engine/config/slavalues.h"
#include "engine/store/auditstore.h"
#include "engine/store/slastore.h"
#include "engine/store/slaversionstore.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// One SLA definition: what it says, who changed it, what a change would do.
namespace Throughline::Api
{

namespace
{

constexpr int changesMost = 20;
constexpr int weighedMost = 20'000; ///< running clocks that a dry run measures anew

QJsonObject toJson(const Lanes::SlaStanding &standing)
{
    return {{u"running"_s, standing.running}, {u"late"_s, standing.late}, {u"at_risk"_s, standing.atRisk}};
}

} // namespace

Result<void> followSlas(Reader &reader)
{
    Store::SlaVersionStore store(reader.database());
    const auto version = store.newest();
    if (!version || version->isEmpty() || *version == reader.workspace().slas.version) {
        return version.transform([](const QString &) { });
    }
    return store.newestWhole().transform([&](const std::optional<Store::SlaVersion> &newest) {
        reader.setSlas(Config::slaBookFrom(newest->version, newest->content));
    });
}

Result<const SlaDefinition *> wantedSla(const QList<SlaDefinition> &definitions, const QString &id)
{
    const auto found = id.isEmpty() ? definitions.begin() : std::ranges::find(definitions, id, &SlaDefinition::id);
    if (found == definitions.end()) {
        QStringList known;
        for (const auto &each : definitions) {
            known.append(each.id);
        }
        return fail(ErrorCode::NotFound, u"there is no SLA \"%1\"; there are: %2"_s.arg(id, known.join(u", "_s)));
    }
    return &*found;
}

Result<SlaDefinitionView> slaDefinition(Reader &reader, const QString &id)
{
    if (const auto followed = followSlas(reader); !followed) {
        return std::unexpected(followed.error());
    }
    const auto &book = reader.workspace().slas;
    const auto definition = wantedSla(book.definitions, id);
    if (!definition) {
        return std::unexpected(definition.error());
    }
    const auto records = Store::AuditStore(reader.database()).bySubject(u"sla:"_s + (*definition)->id, changesMost);
    if (!records) {
        return std::unexpected(records.error());
    }
    SlaDefinitionView view{**definition, Config::editableOf(**definition), book.calendars.values(), {}, book.version};
    for (const auto &record : *records) {
        view.changes.append({record.atMs, record.actor, record.detail["reason"_L1].toString(),
                             record.detail["before"_L1].toObject(), record.detail["after"_L1].toObject()});
    }
    return view;
}

Result<SlaDryRun> slaDryRun(Reader &reader, const QString &id, const QJsonObject &changes, qint64 nowMs)
{
    if (const auto followed = followSlas(reader); !followed) {
        return std::unexpected(followed.error());
    }
    const auto &book = reader.workspace().slas;
    const auto definition = wantedSla(book.definitions, id);
    if (!definition) {
        return std::unexpected(definition.error());
    }
    SlaDryRun run;
    run.id = (*definition)->id;
    run.draft = Config::draftOf(**definition, changes, book.calendars.keys());
    const auto rows = Store::SlaStore(reader.database()).running(run.id, {}, 0, weighedMost);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<SlaClock> clocks;
    for (const auto &row : *rows) {
        clocks.append(row.clock);
    }
    const auto reference = slaReferenceOf(reader.workspace());
    run.now = Lanes::standingUnder(clocks, *reference, **definition, nowMs);
    run.then = Lanes::standingUnder(clocks, *reference, run.draft.definition, nowMs);
    run.partly = clocks.size() >= weighedMost;
    return run;
}

QJsonObject toJson(const SlaDefinitionView &view)
{
    QJsonArray calendars{u"entity"_s, u"always"_s};
    for (const auto &calendar : view.calendars) {
        calendars.append(calendar.id);
    }
    QJsonArray changes;
    for (const auto &change : view.changes) {
        changes.append(QJsonObject{{u"at"_s, timeJson(change.atMs)},
                                   {u"actor"_s, change.actor},
                                   {u"reason"_s, change.reason},
                                   {u"before"_s, change.before},
                                   {u"after"_s, change.after}});
    }
    auto definition = Config::toJson(view.definition);
    definition.insert(u"on"_s, view.definition.on);
    definition.remove(u"off"_s);
    return {{u"definition"_s, definition},
            {u"calendars"_s, calendars},
            {u"changes"_s, changes},
            {u"version"_s, view.version}};
}

QJsonObject toJson(const SlaDryRun &run)
{
    QJsonArray problems;
    for (const auto &problem : run.draft.problems) {
        problems.append(QJsonObject{
            {u"field"_s, problem.field}, {u"kind"_s, problem.kind}, {u"words"_s, Config::sentence(problem)}});
    }
    return {{u"sla"_s, run.id},        {u"before"_s, run.draft.before}, {u"after"_s, run.draft.after},
            {u"problems"_s, problems}, {u"now"_s, toJson(run.now)},     {u"then"_s, toJson(run.then)},
            {u"partly"_s, run.partly}};
}

} // namespace Throughline::Api
