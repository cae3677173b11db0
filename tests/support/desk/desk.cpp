// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk/desk.h"

#include "engine/api/slabook.h"
#include "engine/store/metastore.h"
#include "engine/transport/qtfiles.h"

using namespace Qt::StringLiterals;

namespace Throughline::Test
{

void Desk::askNobody(QList<Config::Flow> &flows)
{
    for (auto &flow : flows) {
        for (qsizetype i = 0; i < flow.steps.size();) {
            if (flow.steps.at(i).asks.isEmpty()) {
                ++i;
                continue;
            }
            const auto gone = flow.steps.takeAt(i);
            for (auto &step : flow.steps) {
                if (step.needs.removeAll(gone.step) > 0) {
                    step.needs += gone.needs;
                }
            }
        }
    }
}

Desk::Desk(const Change &change)
{
    QtFiles files;
    need(Api::createWorkspace(files, m_folder.path(), u"pocket"_s));
    m_workspace = need(Api::openWorkspace(files, m_folder.path()));
    change(m_workspace.flows);
    auto database = Store::Database::open(Store::Location::sqlite(m_workspace.storeFile()));
    if (!database) {
        qFatal("%s", qUtf8Printable(database.error().detail));
    }
    m_database = std::move(*database);
    need(Store::migrate(*m_database));
    m_lease = std::make_unique<Store::Lease>(*m_database, clock, u"desk"_s, u"boot-1"_s);
    m_writer = std::make_unique<Store::Writer>(*m_database);
    m_book = std::make_shared<Flows::Book>(clock, m_workspace.estate, m_workspace.flows, m_workspace.mapping);
    m_projector = std::make_unique<Pipeline::Projector>(clock, Api::referenceOf(m_workspace.estate),
                                                        Api::ratesOf(m_workspace.estate));
    m_projector->setOrderFlows(Api::orderFlowsOf(m_workspace));
    m_projector->setOwnerOf(Api::ownerOf(m_workspace));
    m_projector->setSla(Api::slaReferenceOf(m_workspace));
    m_projector->setAdvance(
        [book = m_book](Store::Database &store, const QString &order, const QList<Store::RecordRow> &rows) {
            return book->advance(store, order, rows);
        });
    m_context = std::make_shared<Flows::Context>(Flows::Context{clock, m_random, *m_database, *m_writer, *m_lease,
                                                                need(m_lease->acquire(u"engine"_s, 1'000 * hour))});
    m_context->flow = [book = m_book](const QString &kind) { return book->flow(kind); };
    m_context->project = [this](Store::Database &store, const QString &order) {
        return m_projector->project(store, order);
    };
}

void Desk::connect(const QString &system)
{
    const auto *known = m_workspace.estate.system(system);
    if (!known) {
        qFatal("there is no system %s", qUtf8Printable(system));
    }
    for (const auto &name : known->secrets) {
        m_secrets.set(name, "secret");
    }
    m_context->sessions.insert(system, std::make_shared<Flows::Session>(*known, net, clock, m_secrets));
}

void Desk::settle()
{
    while (m_writer->waiting() > 0 || net.waits()) {
        need(m_writer->flush());
        net.deliver();
    }
}

void Desk::operate(const QString &kind, std::optional<qint64> sinceMs)
{
    need(Store::MetaStore(*m_database).setOperating(kind, sinceMs));
}

void Desk::see(Observation version)
{
    version.observedMs = clock.wall;
    version.seq = need(Store::ProjectionStore(*m_database).appendObservation(version));
    auto orders = need(Pipeline::apply(*m_database, version)).values();
    orders.sort();
    for (const auto &order : std::as_const(orders)) {
        project(order);
    }
}

void Desk::project(const QString &orderKey)
{
    need(m_projector->project(*m_database, orderKey));
}

void Desk::readUntil(const QString &role, qint64 ms)
{
    m_projector->setReadUntil(role, ms);
}

QList<Store::RecordRow> Desk::records(const QString &orderKey)
{
    return need(Store::ProjectionStore(*m_database).recordsOfOrder(orderKey));
}

QList<Store::Flow> Desk::flows(const QString &orderKey)
{
    return need(Store::EffectsStore(*m_database).flowsOfOrder(orderKey));
}

std::optional<Pipeline::CurrentStep> Desk::step(const QString &orderKey, const QString &step)
{
    const auto steps = need(Pipeline::currentSteps(*m_database, orderKey));
    const auto it = std::ranges::find(steps, step, &Pipeline::CurrentStep::step);
    return it == steps.end() ? std::nullopt : std::optional(*it);
}

std::optional<Store::ExceptionRow> Desk::gap(const QString &orderKey, const QString &code)
{
    return need(Store::ProjectionStore(*m_database).exception(Pipeline::exceptionId(orderKey, u"state/"_s + code)));
}

void Desk::succeed(const QString &orderKey, const QString &step, const QString &targetId)
{
    const auto current = this->step(orderKey, step);
    if (!current) {
        qFatal("the step %s is not prepared", qUtf8Printable(step));
    }
    Store::EffectsStore effects(*m_database);
    if (need(effects.looks(current->row.intentId)).isEmpty()) { // what is there already has been looked at
        Store::LookRow look;
        look.intentId = current->row.intentId;
        look.askedMs = clock.wall;
        look.check = TargetCheck::PresentEqual;
        look.found = {{u"records"_s, QJsonArray{QJsonObject{{u"id"_s, targetId}, {u"number"_s, targetId}}}}};
        need(effects.addLook(look));
    }
    Store::Move move;
    move.intentId = current->row.intentId;
    move.from = current->row.state;
    move.to = StepState::Succeeded;
    move.atMs = clock.wall;
    move.reason = u"already-there"_s;
    move.targetId = targetId;
    need(effects.transition(move));
    project(orderKey);
}

void Desk::sendAndEnd(const QString &orderKey, const QString &step, const QList<StepState> &path,
                      const QString &targetId)
{
    const auto current = this->step(orderKey, step);
    if (!current) {
        qFatal("the step %s is not prepared", qUtf8Printable(step));
    }
    Store::EffectsStore effects(*m_database);
    Store::AttemptDraft draft;
    draft.lease = m_context->token;
    draft.intentIds = {current->row.intentId};
    draft.system = current->intent.target;
    draft.createdMs = clock.wall;
    draft.method = "POST";
    draft.url = u"https://example.test/"_s;
    draft.body = current->intent.id;
    need(effects.addAttempt(draft, u"attempt-committed"_s, Store::never, *m_lease));
    auto from = StepState::InFlight;
    for (const auto to : path) {
        Store::Move move;
        move.intentId = current->row.intentId;
        move.from = from;
        move.to = to;
        move.atMs = clock.wall;
        move.reason = u"test"_s;
        move.targetId = targetId;
        move.nextAtMs = Store::never;
        need(effects.transition(move));
        from = to;
    }
    project(orderKey);
}

Observation opportunity(const QString &orderKey, const QString &status, qint64 versionMs, qint64 statusSinceMs)
{
    Observation version;
    version.record = {u"salesforce-emea"_s, u"Opportunity"_s, u"006-"_s + orderKey};
    version.versionMs = versionMs;
    version.mappingVersion = u"test"_s;
    auto &object = version.object;
    object.kind = ObjectKind::Opportunity;
    object.number = orderKey;
    object.status = status;
    object.customerKey = u"001-"_s + orderKey;
    object.customerName = u"Nordwind "_s + orderKey;
    object.entity = u"AM-DE"_s;
    object.amount = {*Decimal::parse(u"100.00"), u"EUR"_s};
    object.keys = {
        {u"opportunity_id"_s, version.record.id}, {u"order_key"_s, orderKey}, {u"customer_ref"_s, object.customerKey}};
    if (statusSinceMs > 0) {
        object.attributes = {{u"status_since"_s, QString::number(statusSinceMs)}};
    }
    LineItem line;
    line.productCode = u"SUP-GOLD"_s;
    line.quantity = *Decimal::parse(u"1");
    line.unitPrice = line.amount = object.amount.amount;
    object.lines = {line};
    return version;
}

Observation quote(const QString &orderKey, qint64 versionMs)
{
    Observation version;
    version.record = {u"salesforce-emea"_s, u"Quote"_s, u"0Q0-"_s + orderKey};
    version.versionMs = versionMs;
    version.mappingVersion = u"test"_s;
    version.object.kind = ObjectKind::Quote;
    version.object.number = u"Q-"_s + orderKey;
    version.object.status = u"accepted"_s;
    version.object.keys = {{u"quote_number"_s, version.object.number}, {u"opportunity_id"_s, u"006-"_s + orderKey}};
    return version;
}

Observation erpOrder(const QString &orderKey, const QString &status, qint64 versionMs)
{
    Observation version;
    version.record = {u"netsuite-emea"_s, u"salesOrder"_s, u"44-"_s + orderKey};
    version.versionMs = versionMs;
    version.mappingVersion = u"test"_s;
    version.object.kind = ObjectKind::Order;
    version.object.number = u"NS-"_s + orderKey;
    version.object.status = status;
    version.object.entity = u"AM-DE"_s;
    version.object.amount = {*Decimal::parse(u"100.00"), u"EUR"_s};
    version.object.keys = {{u"order_key"_s, orderKey}, {u"erp_order_id"_s, version.record.id}};
    return version;
}

Observation billingInvoice(const QString &orderKey, qint64 versionMs)
{
    Observation version;
    version.record = {u"stripe"_s, u"invoice"_s, u"in-"_s + orderKey};
    version.versionMs = versionMs;
    version.mappingVersion = u"test"_s;
    version.object.kind = ObjectKind::Invoice;
    version.object.number = u"INV-"_s + orderKey;
    version.object.status = u"issued"_s;
    version.object.amount = {*Decimal::parse(u"100.00"), u"EUR"_s};
    version.object.keys = {{u"order_key"_s, orderKey}, {u"stripe_invoice"_s, version.record.id}};
    return version;
}

} // namespace Throughline::Test
