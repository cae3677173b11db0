// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/book.h"

#include "engine/base/json.h"
#include "engine/flows/document.h"
#include "engine/flows/periods.h"
#include "engine/flows/questions.h"
#include "engine/flows/queue.h"
#include "engine/flows/unwinding.h"
#include "engine/flows/wanted.h"
#include "engine/store/metastore.h"
#include "engine/store/querystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

bool meets(const Config::Condition &condition, const Store::RecordRow &row, const Config::Estate &estate)
{
    if (row.deleted || toWord(row.object.kind) != condition.kind || !condition.status.contains(row.object.status)) {
        return false;
    }
    const auto *system = estate.system(row.ref.system);
    return condition.role.isEmpty() || (system && system->profile.role == condition.role);
}

/// What another flow of the order has not given yet is waited for, never sent empty.
bool waitsForOtherFlow(const Config::FlowStep &step, const Intent &intent)
{
    return std::ranges::any_of(step.input, [&](const auto &field) {
        return field.second.text().startsWith("given_of."_L1) && !intent.input.contains(field.first);
    });
}

constexpr qint64 numberPatienceMs = 15 * 60'000;

/// People's number of what an earlier step made is known as soon as the record is read: what names it to people waits
/// for that, but not for ever. Whatever is read of the order brings the flow back here.
bool waitsForNumber(const Config::FlowStep &step, const FlowDocument &built, const QMap<QString, Store::StepRow> &steps,
                    qint64 nowMs)
{
    return std::ranges::any_of(step.input, [&](const auto &field) {
        const auto &text = field.second.text();
        const auto giver = text.startsWith("given."_L1) ? built.unread.value(text.sliced(6)) : QString();
        return !giver.isEmpty() && std::abs(nowMs - steps.value(giver).updatedMs) < numberPatienceMs;
    });
}

int rankOf(const QString &object)
{
    static const QStringList order{u"customer"_s, u"contract"_s,        u"order"_s,   u"subscription"_s,
                                   u"usage"_s,    u"invoice"_s,         u"payment"_s, u"credit_memo"_s,
                                   u"refund"_s,   u"revenue_schedule"_s};
    return static_cast<int>(std::max<qsizetype>(0, order.indexOf(object)));
}

QString hashText(const QByteArray &text, int digits)
{
    return QString::fromLatin1(sha256Hex(text).left(digits));
}

enum class Undoing {
    No,
    Halted, ///< left halfway, for a person: what changes the contract waits, what only follows a fact does not
    UnderWay, ///< nothing of this order goes forward
};

bool mayGoOn(Undoing undoing, const Config::Flow &definition)
{
    return undoing == Undoing::No || (undoing == Undoing::Halted && !definition.queues);
}

Result<Undoing> undoingNow(Store::Database &database, const QString &orderKey)
{
    const auto flows = Store::EffectsStore(database).flowsOfOrder(orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    auto undoing = Undoing::No;
    for (const auto &flow : *flows) {
        const auto wish = Store::WishStore(database).newest(flow.id);
        if (!wish) {
            return std::unexpected(wish.error());
        }
        if (*wish && (*wish)->wanted == "unwind"_L1) {
            return Undoing::UnderWay;
        }
        if (*wish && (*wish)->wanted == "stopped"_L1) {
            undoing = Undoing::Halted;
        }
    }
    return undoing;
}

/// What the expressions of `starts` and the business key read.
JsonDocument startDocument(const QString &orderKey, const CanonicalObject &object)
{
    return JsonDocument(QJsonObject{{u"record"_s, toJson(object)}, {u"order_key"_s, orderKey}});
}

/// Does the record, as this version has it, start the flow?
bool starts(const Config::Flow &definition, const QString &orderKey, const Store::RecordRow &row,
            const Config::Estate &estate)
{
    if (!meets(definition.starts, row, estate)) {
        return false;
    }
    const auto holds = definition.when ? definition.when->evaluate(startDocument(orderKey, row.object))
                                       : Result<QJsonValue>(QJsonValue(true));
    return holds && holds->toBool();
}

/// Ours alone: nothing is sent.
void keepHere(Draft &draft)
{
    draft.intent.target = ownTarget;
    draft.intent.objectKey = u"flow:"_s + draft.intent.flowId;
}

/// A check of our own: the first requirement that does not hold refuses the transaction.
void checkHere(Draft &draft, const Config::FlowStep &step, const JsonDocument &document)
{
    keepHere(draft);
    for (const auto &requirement : step.require) {
        if (draft.refusal) {
            return;
        }
        const auto holds = requirement.holds.evaluate(document);
        if (!holds || !holds->toBool()) {
            draft.refusal = Error{ErrorCode::Rejected, requirement.code};
        }
    }
}

} // namespace

bool isReference(QStringView text)
{
    const auto end = text.last(std::min<qsizetype>(7, text.size()));
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'f'; };
    return text.startsWith("TL-"_L1) && text.size() > 10 && end.startsWith(u'-')
        && std::ranges::all_of(end.sliced(1), [&](QChar c) { return (c >= u'0' && c <= u'9') || letter(c); })
        && std::ranges::any_of(end.sliced(1), letter); // six figures alone are somebody's order number
}

void identify(Intent &intent, const QString &tenant)
{
    const QByteArray identity = tenant.toUtf8() + '\n' + intent.target.toUtf8() + '\n' + intent.objectKey.toUtf8()
        + '\n' + intent.operation.toUtf8() + '\n' + intent.businessVersion.toUtf8() + '\n'
        + QByteArray::number(intent.generation);
    const QByteArray keyed = identity + '\n' + canonicalJson(intent.input);
    intent.id = sha256Hex(identity).left(32);
    intent.idempotencyKey = u"tl-"_s + hashText(keyed, 40);
}

bool stands(const Store::StepRow &row)
{
    return row.state == StepState::Succeeded || (row.state == StepState::ResolvedManually && !row.targetId.isEmpty());
}

Book::Book(Clock &clock, Config::Estate estate, QList<Config::Flow> flows, Mapping::Mapping mapping)
    : m_clock(clock), m_estate(std::move(estate)), m_flows(std::move(flows)), m_mapping(std::move(mapping))
{
    for (const auto &taker : std::as_const(m_flows)) {
        for (auto &taken : m_flows) {
            if (taker.takesOver.contains(taken.kind)) {
                taken.takenOverBy.append(taker.kind);
            }
        }
    }
}

const Config::Flow *Book::flow(const QString &kind) const
{
    const auto it = std::ranges::find(m_flows, kind, &Config::Flow::kind);
    return it == m_flows.end() ? nullptr : &*it;
}

Result<void> Book::advance(Store::Database &database, const QString &orderKey, const QList<Store::RecordRow> &records)
{
    const auto undoing = undoingNow(database, orderKey);
    if (!undoing) {
        return std::unexpected(undoing.error());
    }
    for (const auto &definition : std::as_const(m_flows)) {
        if (!mayGoOn(*undoing, definition)) {
            continue;
        }
        if (const auto started = start(database, orderKey, definition, records); !started) {
            return started;
        }
    }
    const auto now = wishes(database, orderKey);
    if (!now) {
        return std::unexpected(now.error());
    }
    for (const auto &[running, wanted] : *now) {
        const auto *definition = flow(running.kind);
        if (!definition) {
            continue; // a flow this workspace no longer has: shown, not moved
        }
        const auto before = standsBehind(database, running, *definition, *now);
        if (!before) {
            return std::unexpected(before.error());
        }
        if (const auto woken = wakeSteps(database, *this, running, wanted); !woken) {
            return woken;
        }
        if (wanted.wish == Wish::Cancelled) {
            if (const auto taken = takeOver(database, *this, running, wanted, m_clock.wallMs(), m_guards); !taken) {
                return taken;
            }
            continue;
        }
        const bool waits = std::ranges::any_of(
            *before, [](const Waiting &each) { return unfinishedBeforePivot(each.course, each.replaced); });
        if (wanted.wish != Wish::Forward || !mayGoOn(*undoing, *definition) || waits) {
            continue; // not to go on; an order of which something is undone stands still; an earlier flow goes first
        }
        if (const auto prepared = prepare(database, running, *definition, records, *before); !prepared) {
            return prepared;
        }
    }
    return {};
}

Result<Book::Wishes> Book::wishes(Store::Database &database, const QString &orderKey) const
{
    const auto flows = Store::EffectsStore(database).flowsOfOrder(orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    Wishes list;
    for (const auto &one : *flows) {
        const auto wanted = wantedOf(database, one, flow(one.kind));
        if (!wanted) {
            return std::unexpected(wanted.error());
        }
        list.append({one, *wanted});
    }
    return list;
}

Result<QList<Book::Waiting>> Book::standsBehind(Store::Database &database, const Store::Flow &flow,
                                                const Config::Flow &definition, const Wishes &wishes) const
{
    QList<Waiting> before;
    for (const auto &[other, wanted] : wishes) {
        const auto *known = this->flow(other.kind);
        if (!definition.queues || !known || !known->queues || other.id == flow.id || !comesBefore(other, flow)) {
            continue;
        }
        const auto steps = Store::EffectsStore(database).newestSteps(other.id);
        if (!steps) {
            return std::unexpected(steps.error());
        }
        // What is not to go on never makes what it has not prepared: only what is under way or unproved counts.
        before.append({{other, known, *steps}, wanted.wish != Wish::Forward && wanted.wish != Wish::Held});
    }
    return before;
}

bool Book::mayStart(const Config::Flow &definition, const Store::RecordRow &record,
                    const QList<Store::RecordRow> &records) const
{
    return std::ranges::all_of(definition.with, [&](const Config::Condition &condition) {
        return std::ranges::any_of(records, [&](const Store::RecordRow &row) {
            const bool joined = condition.same.isEmpty()
                || row.object.keys.value(condition.same) == record.object.keys.value(condition.same);
            return joined && meets(condition, row, m_estate);
        });
    });
}

Result<void> Book::start(Store::Database &database, const QString &orderKey, const Config::Flow &definition,
                         const QList<Store::RecordRow> &records)
{
    const auto goLive = Store::MetaStore(database).operatingSinceMs(definition.kind);
    if (!goLive) {
        return std::unexpected(goLive.error());
    }
    if (!*goLive) {
        return {}; // observing: nothing is started (I16)
    }
    for (const auto &record : records) {
        const bool history = record.versionMs < **goLive && m_guards.on(Guard::GoLive);
        if (history || !starts(definition, orderKey, record, m_estate) || !mayStart(definition, record, records)) {
            continue; // older facts become gaps for a person, never automatic flows
        }
        const auto flow = flowFor(orderKey, definition, record);
        if (!flow) {
            continue;
        }
        if (const auto started = start(database, *flow, definition, record, **goLive); !started) {
            return started;
        }
    }
    return {};
}

std::optional<Store::Flow> Book::flowFor(const QString &orderKey, const Config::Flow &definition,
                                         const Store::RecordRow &record) const
{
    const auto document = startDocument(orderKey, record.object);
    const auto key = definition.businessKey->evaluate(document);
    const auto version = definition.businessVersion ? definition.businessVersion->evaluate(document)
                                                    : Result<QJsonValue>(QJsonValue(u"1"_s));
    if (!key || key->toString().isEmpty() || !version || version->toString().isEmpty()) {
        return std::nullopt;
    }
    Store::Flow flow;
    flow.orderKey = orderKey;
    flow.kind = definition.kind;
    flow.businessKey = key->toString();
    flow.businessVersion = version->toString();
    if (!m_guards.on(Guard::OneFactOneFlow)) {
        flow.businessVersion = QString::number(record.versionMs); // every piece of news is a new fact
    }
    const QByteArray identity = m_estate.tenant.toUtf8() + '\n' + flow.kind.toUtf8() + '\n' + flow.businessKey.toUtf8()
        + '\n' + flow.businessVersion.toUtf8();
    flow.id = hashText(identity, 24);
    flow.startedMs = m_clock.wallMs();
    flow.mode = u"operate"_s;
    flow.input = {{u"system"_s, record.ref.system}, {u"type"_s, record.ref.type}, {u"record"_s, record.ref.id}};
    return flow;
}

Result<void> Book::start(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition,
                         const Store::RecordRow &record, qint64 goLiveMs)
{
    Store::EffectsStore effects(database);
    const auto known = effects.flow(flow.id);
    if (!known || *known) {
        return known.transform([](const auto &) { });
    }
    const auto since = trueSince(database, flow.orderKey, definition, record);
    if (!since || (*since < goLiveMs && m_guards.on(Guard::GoLive))) {
        return since.transform([](qint64) { });
    }
    return effects.ensureFlow(flow).transform([](const auto &) { });
}

Result<std::optional<Store::Flow>> Book::takeUp(Store::Database &database, const QString &orderKey,
                                                const QString &gapCode)
{
    const auto records = Store::ProjectionStore(database).recordsOfOrder(orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    for (const auto &definition : std::as_const(m_flows)) {
        const auto goLive = Store::MetaStore(database).operatingSinceMs(definition.kind);
        if (!goLive) {
            return std::unexpected(goLive.error());
        }
        if (!definition.takesUp.contains(gapCode) || !*goLive) {
            continue;
        }
        for (const auto &record : *records) {
            auto flow = starts(definition, orderKey, record, m_estate) && mayStart(definition, record, *records)
                ? flowFor(orderKey, definition, record)
                : std::nullopt;
            if (!flow) {
                continue;
            }
            const auto known = Store::EffectsStore(database).flow(flow->id);
            if (!known) {
                return std::unexpected(known.error());
            }
            if (!*known) {
                return flow;
            }
        }
    }
    return std::nullopt;
}

Result<qint64> Book::trueSince(Store::Database &database, const QString &orderKey, const Config::Flow &definition,
                               const Store::RecordRow &record) const
{
    const auto versions = Store::QueryStore(database).observations(orderKey);
    if (!versions) {
        return std::unexpected(versions.error());
    }
    qint64 since = record.versionMs;
    for (const auto &version : *versions) {
        Store::RecordRow row;
        row.ref = version.record;
        row.deleted = version.deleted;
        row.object = version.object;
        if (version.record == record.ref && version.versionMs > 0 && starts(definition, orderKey, row, m_estate)) {
            since = std::min(since, version.versionMs);
        }
    }
    if (definition.since) {
        const auto said = definition.since->evaluate(JsonDocument(QJsonObject{{u"record"_s, toJson(record.object)}}));
        const auto ms = said ? said->toString().toLongLong() : 0;
        if (ms > 0) {
            since = std::min(since, ms);
        }
    }
    return since;
}

Result<void> Book::prepare(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition,
                           const QList<Store::RecordRow> &records, const QList<Waiting> &before)
{
    // Preparing a step of ours alone may make the next one ready, hence more than one round.
    for (qsizetype round = 0; round <= definition.steps.size(); ++round) {
        const auto known = Store::EffectsStore(database).newestSteps(flow.id);
        if (!known) {
            return std::unexpected(known.error());
        }
        const auto &newest = *known;
        std::optional<FlowDocument> built;
        bool moved = false;
        for (int index = 0; index < definition.steps.size(); ++index) {
            const auto &step = definition.steps.at(index);
            if (newest.contains(step.step)) {
                continue;
            }
            const bool ready = std::ranges::all_of(
                step.needs, [&](const QString &need) { return newest.contains(need) && stands(newest[need]); });
            const bool busy = std::ranges::any_of(
                before, [&](const Waiting &each) { return worksOnSame(each.course, step, each.replaced); });
            if (!ready || busy) {
                continue;
            }
            if (!built) { // what is ready in one round rests on what stood before it
                auto read = documentOf(database, *this, flow, records);
                if (!read) {
                    return std::unexpected(read.error());
                }
                built = *std::move(read);
            }
            const auto made = unused(database, *built, flow, definition, index);
            if (!made) {
                return std::unexpected(made.error());
            }
            if (made->draft.intent.target != ownTarget
                && (waitsForOtherFlow(step, made->draft.intent)
                    || waitsForNumber(step, *built, newest, m_clock.wallMs()))) {
                continue;
            }
            if (const auto planned = plan(database, flow, made->draft); !planned) {
                return planned;
            }
            moved = true;
        }
        if (!moved) {
            break;
        }
    }
    return {};
}

Result<Book::Unused> Book::unused(Store::Database &database, const FlowDocument &built, const Store::Flow &flow,
                                  const Config::Flow &definition, int index) const
{
    // A shared effect that another order no longer wanted, or had undone, is a new one for this order.
    for (int generation = 0;; ++generation) {
        auto made = draft(built, flow, definition, index, generation);
        const auto row = made ? Store::EffectsStore(database).step(made->intent.id)
                              : Result<std::optional<Store::StepRow>>(std::unexpected(made.error()));
        if (!row) {
            return std::unexpected(row.error());
        }
        const bool gone = *row
            && ((*row)->state == StepState::Cancelled || (*row)->state == StepState::Compensated
                || (*row)->state == StepState::Replayed);
        if (!gone) {
            return Unused{*std::move(made), *row};
        }
    }
}

Result<Draft> Book::draft(Store::Database &database, const Store::Flow &flow, const QString &step, int generation)
{
    const auto *definition = this->flow(flow.kind);
    if (!definition) {
        return fail(ErrorCode::BadConfig, u"this workspace has no flow %1"_s.arg(flow.kind));
    }
    const auto it = std::ranges::find(definition->steps, step, &Config::FlowStep::step);
    if (it == definition->steps.end()) {
        return fail(ErrorCode::BadConfig, u"the flow %1 has no step %2"_s.arg(flow.kind, step));
    }
    const auto records = Store::ProjectionStore(database).recordsOfOrder(flow.orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    const auto built = documentOf(database, *this, flow, *records);
    return built ? draft(*built, flow, *definition, static_cast<int>(it - definition->steps.begin()), generation)
                 : std::unexpected(built.error());
}

Result<void> Book::aim(Draft &draft, const Config::FlowStep &step, const JsonDocument &document,
                       const QString &entity) const
{
    auto &intent = draft.intent;
    const auto *system = m_estate.systemFor(step.role, entity);
    if (!system) {
        return fail(ErrorCode::BadConfig, u"no system plays the role %1 for %2"_s.arg(step.role, entity));
    }
    intent.target = system->id;
    const auto operation = system->profile.operations.constFind(step.operation);
    if (operation == system->profile.operations.constEnd()) {
        return fail(ErrorCode::BadConfig, u"the profile of %1 has no operation %2"_s.arg(system->name, step.operation));
    }
    intent.capability = operation->capability;
    const auto key =
        step.objectKey ? step.objectKey->evaluate(document) : Result<QJsonValue>(QJsonValue(intent.orderKey));
    if (!key || key->toString().isEmpty()) {
        draft.refusal =
            Error{ErrorCode::MappingFailed, u"%1: the key of the %2 is empty"_s.arg(step.title, step.object)};
    }
    const auto keyText = key ? key->toString() : QString();
    intent.objectKey = step.object + u':' + (keyText.isEmpty() ? intent.orderKey : keyText);
    if (step.object == "customer"_L1 && !m_guards.on(Guard::SharedIdentity)) {
        intent.businessVersion = intent.orderKey;
    } else if (step.object == "customer"_L1) {
        intent.businessVersion = u"1"_s; // shared by every flow of the account
    }
    const QByteArray object =
        m_estate.tenant.toUtf8() + '\n' + intent.target.toUtf8() + '\n' + intent.objectKey.toUtf8();
    // Written into the target: readable, and derived, so that anybody can make it again.
    intent.reference = u"TL-%1-%2"_s.arg(keyText, hashText(object, 6));
    return {};
}

bool Book::draftAsks(Draft &draft, const FlowDocument &built, const Config::Flow &definition,
                     const JsonDocument &document) const
{
    const auto &step = definition.steps.at(draft.index);
    keepHere(draft);
    // What needs this check is under way: the check came into the definition later. Nobody is asked for what is done.
    const bool late = std::ranges::any_of(definition.steps, [&](const Config::FlowStep &other) {
        return other.needs.contains(step.step) && built.prepared.contains(other.step);
    });
    if (late) {
        draft.refusal.reset();
        return false;
    }
    const auto asked = asksOf(step, document, built.document["entity"_L1].toString(), m_estate);
    if (!asked) {
        draft.refusal = draft.refusal ? draft.refusal : std::optional(asked.error());
    } else if (!asked->isEmpty()) {
        draft.intent.input.insert(asksKey, *asked);
        return true;
    }
    return false;
}

Result<Draft> Book::draft(const FlowDocument &built, const Store::Flow &flow, const Config::Flow &definition, int index,
                          int generation) const
{
    const auto &step = definition.steps.at(index);
    Draft draft;
    draft.index = index;
    draft.rank = rankOf(step.object);
    auto &intent = draft.intent;
    intent.orderKey = flow.orderKey;
    intent.flowId = flow.id;
    intent.step = step.step;
    intent.operation = step.operation.isEmpty() ? step.step : step.operation;
    intent.businessVersion = flow.businessVersion;
    intent.generation = generation;
    intent.createdMs = m_clock.wallMs();
    const JsonDocument document(built.document);

    draft.refusal = built.refusal;
    const auto needed = step.when ? step.when->evaluate(document) : Result<QJsonValue>(QJsonValue(true));
    bool skipped = needed && !needed->toBool();
    if (skipped) {
        keepHere(draft); // not needed: it checks nothing and stands
    } else if (!step.asks.isEmpty()) {
        skipped = !draftAsks(draft, built, definition, document);
    } else if (step.role == "none"_L1) {
        checkHere(draft, step, document);
    } else if (const auto aimed = aim(draft, step, document, built.document["entity"_L1].toString()); !aimed) {
        return std::unexpected(aimed.error());
    }
    for (const auto &[name, expression] : step.input) {
        const auto value = expression.evaluate(document);
        if (!value) {
            if (!draft.refusal && !skipped) {
                draft.refusal = value.error();
            }
            continue;
        }
        if (!value->isNull()) {
            const bool posts = step.dates.contains(name) && value->isString();
            intent.input.insert(name, posts ? QJsonValue(postingDate(value->toString(), built.periods)) : *value);
        }
    }
    identify(intent, m_estate.tenant);
    return draft;
}

void Book::edit(Draft &draft, const QJsonObject &input) const
{
    draft.intent.input = input;
    identify(draft.intent, m_estate.tenant);
}

Result<void> Book::plan(Store::Database &database, const Store::Flow &flow, const Draft &draft)
{
    Store::EffectsStore effects(database);
    const bool own = draft.intent.target == ownTarget && !asks(draft.intent.input);
    const auto ensured = effects.ensureIntent(draft.intent, own || draft.refusal ? Store::never : 0);
    if (!ensured) {
        return std::unexpected(ensured.error());
    }
    if (const auto linked = effects.addFlowStep({flow.id, draft.index, draft.intent.step, ensured->id}); !linked) {
        return linked;
    }
    if (!ensured->isNew || (!own && !draft.refusal)) {
        return {};
    }
    Store::Move move;
    move.intentId = ensured->id;
    move.from = StepState::Planned;
    move.atMs = m_clock.wallMs();
    move.nextAtMs = Store::never;
    if (draft.refusal) {
        move.to = StepState::DeadLettered;
        move.reason = u"own-refusal"_s;
        move.code = draft.refusal->code == ErrorCode::Rejected
            ? draft.refusal->detail
            : QString(QLatin1StringView(traits(draft.refusal->code).name));
        move.message = draft.refusal->code == ErrorCode::Rejected ? QString() : draft.refusal->detail;
    } else {
        move.to = StepState::Succeeded;
        move.reason = u"already-there"_s;
        move.detail = u"checked"_s;
    }
    return effects.transition(move).transform([](qint64) { });
}

} // namespace Throughline::Flows
