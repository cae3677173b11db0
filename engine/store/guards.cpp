// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"
#include "engine/model/effectstable.h"
#include "engine/store/schema.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

namespace
{

const auto guardsKey = u"guards"_s;

struct Guard {
    QString name;
    QString table;
    QString when;
    QString condition; ///< over OLD and NEW; the row is refused when it holds
    QString message;
};

QList<Guard> appendOnlyGuards()
{
    QList<Guard> guards;
    for (const auto tables = journalTables(); const auto &table : tables) {
        const QString message = QString(appendOnlyWord) + u": "_s + table;
        guards.append({u"guard_%1_delete"_s.arg(table), table, u"DELETE"_s, u"1 = 1"_s, message});
        // erasure: the bytes may go, nothing else may change
        const auto condition = table == "payload"_L1 ? u"NEW.body IS NOT NULL OR NEW.inbox_seq <> OLD.inbox_seq OR "
                                                       u"NEW.tenant <> OLD.tenant OR NEW.hash <> OLD.hash "
                                                       "OR NEW.media <> OLD.media"_s
            : table == "request_body"_L1
            ? u"NEW.body IS NOT NULL OR NEW.tenant <> OLD.tenant OR NEW.hash <> OLD.hash OR NEW.media <> OLD.media"_s
            : u"1 = 1"_s;
        guards.append({u"guard_%1_update"_s.arg(table), table, u"UPDATE"_s, condition, message});
    }
    return guards;
}

/// The effects table, as SQL: what C++ refuses, the database refuses too.
QList<Guard> effectGuards()
{
    const auto edges = QString(effectsEdgeSql());
    auto stepEdges = edges;
    stepEdges.replace("@FROM@"_L1, "OLD.state"_L1).replace("@TO@"_L1, "NEW.state"_L1);
    auto transitionEdges = edges;
    transitionEdges.replace("@FROM@"_L1, "NEW.from_state"_L1).replace("@TO@"_L1, "NEW.to_state"_L1);
    const auto message = QString(forbiddenTransitionWord);
    return {
        {u"guard_step_edge"_s, u"step"_s, u"UPDATE"_s, u"OLD.state <> NEW.state AND NOT ("_s + stepEdges + u')',
         message},
        {u"guard_step_first"_s, u"step"_s, u"INSERT"_s, u"NEW.state <> 'planned' OR NEW.fence <> 0"_s, message},
        {u"guard_step_fence"_s, u"step"_s, u"UPDATE"_s, u"NEW.fence < OLD.fence"_s,
         message + u": a fence may only rise"_s},
        {u"guard_transition_edge"_s, u"transition"_s, u"INSERT"_s, u"NOT ("_s + transitionEdges + u')', message},
    };
}

Result<bool> tableExists(Database &database, const QString &table)
{
    auto row = database.select(database.dialect().findTable(), table);
    return row.next();
}

} // namespace

QStringList journalTables()
{
    return {u"inbox"_s,        u"payload"_s,      u"observation"_s,      u"business_event"_s,  u"flow"_s,
            u"flow_step"_s,    u"intent"_s,       u"request_body"_s,     u"attempt"_s,         u"attempt_intent"_s,
            u"look"_s,         u"transition"_s,   u"command"_s,          u"command_result"_s,  u"audit"_s,
            u"plan"_s,         u"plan_state"_s,   u"plan_item"_s,        u"receipt"_s,         u"plan_start"_s,
            u"plan_policy"_s,  u"plan_sequel"_s,  u"plan_sequel_sent"_s, u"mapping_version"_s, u"flow_wish"_s,
            u"work"_s,         u"work_subject"_s, u"saved_view"_s,       u"looked"_s,          u"clock_jump"_s,
            u"desk_setting"_s, u"alert_move"_s,   u"sla_version"_s};
}

QStringList projectionTables()
{
    return {u"step"_s,           u"step_total"_s,    u"record"_s,
            u"record_key"_s,     u"txn"_s,           u"exception"_s,
            u"cause"_s,          u"lane_total"_s,    u"cause_total"_s,
            u"day_count"_s,      u"system_state"_s,  u"watch"_s,
            u"exception_work"_s, u"exception_tag"_s, u"cause_rule"_s,
            u"runbook_tick"_s,   u"search_doc"_s,    u"lane_entity_total"_s,
            u"sla_clock"_s,      u"sla_day"_s,       u"customer_total"_s,
            u"due_total"_s,      u"duplicate"_s,     u"alert"_s};
}

Result<void> installGuards(Database &database)
{
    QStringList statements;
    for (const auto list = appendOnlyGuards() + effectGuards(); const auto &guard : list) {
        auto exists = tableExists(database, guard.table);
        if (!exists) {
            return std::unexpected(exists.error());
        }
        if (*exists) {
            statements +=
                database.dialect().refuseTrigger(guard.name, guard.table, guard.when, guard.condition, guard.message);
        }
    }
    const auto hash = QString::fromLatin1(sha256Hex(statements.join(u'\n').toUtf8()));
    {
        auto row = database.select(u"SELECT value FROM meta WHERE tenant = '' AND key = ?"_s, guardsKey);
        auto found = row.next();
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found && row.text(0) == hash) {
            return {};
        }
    }
    return atomically(database, [&]() -> Result<void> {
        for (const auto &sql : std::as_const(statements)) {
            if (auto done = database.execute(sql); !done) {
                return done;
            }
        }
        return database
            .run(u"INSERT INTO meta (tenant, key, value) VALUES ('', ?, ?) "
                 "ON CONFLICT (tenant, key) DO UPDATE SET value = excluded.value"_s,
                 guardsKey, hash)
            .transform([](qint64) { });
    });
}

} // namespace Throughline::Store
