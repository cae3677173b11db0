// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/document.h"

#include "engine/flows/facts.h"
#include "engine/flows/questions.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

const Store::RecordRow *newestOf(const QList<Store::RecordRow> &records, ObjectKind kind, const QString &role,
                                 const Config::Estate &estate,
                                 const std::function<bool(const CanonicalObject &)> &fits = {})
{
    const Store::RecordRow *newest = nullptr;
    for (const auto &row : records) {
        const auto *system = estate.system(row.ref.system);
        if (row.deleted || row.object.kind != kind || (!role.isEmpty() && (!system || system->profile.role != role))
            || (fits && !fits(row.object))) {
            continue;
        }
        if (!newest || row.versionMs > newest->versionMs) {
            newest = &row;
        }
    }
    return newest;
}

QJsonObject jsonOf(const Store::RecordRow &row)
{
    auto json = toJson(row.object);
    json.insert(u"id"_s, row.ref.id);
    return json;
}

/// The records a flow is about: where its subject says which ones, those, else the newest of the order.
class Chosen
{
public:
    Chosen(const QList<Store::RecordRow> &records, const Config::Estate &estate, const Store::Flow &flow)
        : m_records(records), m_estate(estate)
    {
        const RecordRef ref{flow.input["system"_L1].toString(), flow.input["type"_L1].toString(),
                            flow.input["record"_L1].toString()};
        const auto it = std::ranges::find(records, ref, &Store::RecordRow::ref);
        m_subject = it == records.end() ? nullptr : &*it;
    }

    const Store::RecordRow *subject() const { return m_subject; }
    const Store::RecordRow *newest(ObjectKind kind, const QString &role) const
    {
        return newestOf(m_records, kind, role, m_estate);
    }
    const Store::RecordRow *opportunity() const
    {
        return m_subject && m_subject->object.kind == ObjectKind::Opportunity
            ? m_subject
            : newest(ObjectKind::Opportunity, u"crm"_s);
    }
    /// An order has a deal and a quote per version: the quote of this deal.
    const Store::RecordRow *quote() const
    {
        const auto *deal = opportunity();
        return joined(ObjectKind::Quote, u"crm"_s, u"opportunity_id"_s, deal ? deal->ref.id : QString());
    }
    const Store::RecordRow *erpInvoice() const
    {
        const auto named = m_subject ? m_subject->object.keys.value(u"erp_invoice_id"_s) : QString();
        return joined(ObjectKind::Invoice, u"erp"_s, u"erp_invoice_id"_s, named);
    }
    /// The ledger's invoice carries the number of billing's.
    const Store::RecordRow *invoice() const
    {
        if (m_subject && m_subject->object.kind == ObjectKind::Invoice) {
            return m_subject;
        }
        const auto number = m_subject ? m_subject->object.attributes.value(u"billing_number"_s) : QString();
        const auto *named = number.isEmpty() ? nullptr
                                             : newestOf(m_records, ObjectKind::Invoice, u"billing"_s, m_estate,
                                                        [&](const CanonicalObject &o) { return o.number == number; });
        return named ? named : newest(ObjectKind::Invoice, u"billing"_s);
    }
    const Store::RecordRow *payment() const
    {
        const auto *paid = invoice();
        return joined(ObjectKind::Payment, u"billing"_s, u"stripe_invoice"_s, paid ? paid->ref.id : QString());
    }

private:
    const Store::RecordRow *joined(ObjectKind kind, const QString &role, const QString &key, const QString &value) const
    {
        const auto *named =
            value.isEmpty() ? nullptr : newestOf(m_records, kind, role, m_estate, [&](const CanonicalObject &object) {
                return object.keys.value(key) == value;
            });
        return named ? named : newest(kind, role);
    }

    const QList<Store::RecordRow> &m_records;
    const Config::Estate &m_estate;
    const Store::RecordRow *m_subject = nullptr;
};

/// Only flows that date something read the accounting periods.
bool postsByDate(const Config::Flow *definition)
{
    return definition && std::ranges::any_of(definition->steps, [](const Config::FlowStep &step) {
               return !step.dates.isEmpty() || std::ranges::any_of(step.input, [](const auto &input) {
                   return input.second.text().contains("posting_date"_L1);
               });
           });
}

/// Master data belongs to no order: the account that the deal names.
Result<QJsonObject> customerOf(Store::Database &database, const Config::Estate &estate, const QString &customerRef)
{
    Store::ProjectionStore projections(database);
    const auto refs = projections.recordsByKey(u"customer_ref"_s, customerRef);
    if (!refs) {
        return std::unexpected(refs.error());
    }
    for (const auto &ref : *refs) {
        const auto *system = estate.system(ref.system);
        if (!system || system->profile.role != "crm"_L1) {
            continue;
        }
        const auto row = projections.record(ref);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (*row && (*row)->object.kind == ObjectKind::Customer) {
            return jsonOf(**row);
        }
    }
    return QJsonObject();
}

/// What the finished steps of a flow made, by the names their definition gives them.
Result<QJsonObject> givenBy(Store::Database &database, const Config::Flow &definition, const Store::Flow &flow,
                            const QList<Store::RecordRow> &records, const QList<Store::FinishedStep> &finished,
                            QHash<QString, QString> &unread)
{
    QJsonObject given;
    for (const auto &done : finished) {
        const auto it = std::ranges::find(definition.steps, done.step, &Config::FlowStep::step);
        if (done.flowId != flow.id || it == definition.steps.end() || it->gives.isEmpty() || !stands(done.row)) {
            continue; // a reply may name an id without proving the effect
        }
        for (auto gift = it->gives.begin(); gift != it->gives.end(); ++gift) {
            QString value = done.row.targetId;
            if (*gift == "reference"_L1) {
                value = done.reference;
            } else if (*gift == "number"_L1) {
                const auto number = numberOf(database, records, done);
                if (!number) {
                    return std::unexpected(number.error());
                }
                if (!*number) {
                    unread.insert(gift.key(), done.step);
                } else if (!(*number)->isEmpty()) {
                    value = **number;
                }
            }
            if (!value.isEmpty()) {
                given.insert(gift.key(), value);
            }
        }
    }
    return given;
}

/// "105.0" is 105: some targets take whole quantities only as whole numbers.
QString quantityText(const Decimal &quantity)
{
    const auto whole = quantity.toMinor(0);
    return whole ? QString::number(*whole) : quantity.toString();
}

QJsonArray linesOf(const CanonicalObject &source, const QString &entity, const Mapping::Mapping &mapping,
                   std::optional<Error> &refusal)
{
    QJsonArray lines;
    for (const auto &line : source.lines) {
        QJsonObject object{{u"product"_s, line.productCode},
                           {u"quantity"_s, quantityText(line.quantity)},
                           {u"unit_price"_s, line.unitPrice.toString()},
                           {u"amount"_s, line.amount.toString()},
                           {u"of"_s, QJsonObject{{u"currency"_s, source.amount.currency}}}};
        const auto sku = mapping.mapValue(u"product"_s, line.productCode, entity);
        if (sku) {
            object.insert(u"sku"_s, *sku);
        } else if (!refusal) {
            refusal = sku.error();
        }
        lines.append(object);
    }
    return lines;
}

/// What the finished steps of the order's flows gave: of this flow under "given", of each under its kind in "given_of".
Result<void> addGiven(Store::Database &database, const Book &book, const Store::Flow &flow,
                      const QList<Store::RecordRow> &records, FlowDocument &built)
{
    const auto flows = Store::EffectsStore(database).flowsOfOrder(flow.orderKey);
    const auto finished = Store::EffectsStore(database).finishedSteps(flow.orderKey);
    if (!flows || !finished) {
        return std::unexpected(!flows ? flows.error() : finished.error());
    }
    QJsonObject givenOf;
    for (const auto &other : *flows) {
        const auto *definition = book.flow(other.kind);
        if (!definition) {
            continue;
        }
        QHash<QString, QString> unread;
        const auto given = givenBy(database, *definition, other, records, *finished, unread);
        if (!given) {
            return std::unexpected(given.error());
        }
        auto name = other.kind;
        givenOf.insert(name.replace(u'-', u'_'), *given);
        if (other.id == flow.id) {
            built.document.insert(u"given"_s, *given);
            built.unread = unread;
        }
    }
    built.document.insert(u"given_of"_s, givenOf);
    return {};
}

/// What the checks of the flow were answered, where it has any that ask.
Result<void> addAnswers(Store::Database &database, const Config::Flow *definition, const Store::Flow &flow,
                        FlowDocument &built)
{
    if (!definition || std::ranges::all_of(definition->steps, [](const auto &step) { return step.asks.isEmpty(); })) {
        return {};
    }
    const auto newest = Store::EffectsStore(database).newestSteps(flow.id);
    const auto answers = newest ? answersOf(database, *definition, *newest) : std::unexpected(newest.error());
    if (!answers) {
        return std::unexpected(answers.error());
    }
    built.prepared = newest->keys();
    built.document.insert(u"answers_of"_s, *answers);
    return {};
}

} // namespace

Result<std::optional<QString>> numberOf(Store::Database &database, const QList<Store::RecordRow> &records,
                                        const Store::FinishedStep &done)
{
    const auto look = Store::EffectsStore(database).newestLook(done.intentId);
    if (!look) {
        return std::unexpected(look.error());
    }
    if (auto proved = *look ? foundNumber(**look) : QString(); !proved.isEmpty()) {
        return proved;
    }
    const auto known = std::ranges::find_if(records, [&](const Store::RecordRow &row) {
        return row.ref.system == done.target && row.ref.id == done.row.targetId;
    });
    std::optional<QString> number;
    if (known != records.end()) {
        number = known->object.number;
    }
    Store::ProjectionStore projections(database);
    for (const auto &name : {u"external_id"_s, u"tl_key"_s}) {
        const auto refs = projections.recordsByKey(name, done.reference);
        if (!refs) {
            return std::unexpected(refs.error());
        }
        for (const auto &ref : *refs) {
            const auto record = projections.record(ref);
            if (record && *record && ref.system == done.target) {
                number = (*record)->object.number.isEmpty() ? number.value_or(QString()) : (*record)->object.number;
            }
        }
    }
    return number;
}

Result<FlowDocument> documentOf(Store::Database &database, const Book &book, const Store::Flow &flow,
                                const QList<Store::RecordRow> &records)
{
    FlowDocument built;
    auto &document = built.document;
    const auto &estate = book.estate();
    document.insert(u"order_key"_s, flow.orderKey);
    document.insert(u"version"_s, flow.businessVersion);
    const Chosen chosen(records, estate, flow);
    const auto *opportunity = chosen.opportunity();
    const auto *quote = chosen.quote();
    const struct {
        QLatin1StringView name;
        const Store::RecordRow *row;
    } objects[] = {{"opportunity"_L1, opportunity},
                   {"quote"_L1, quote},
                   {"order"_L1, chosen.newest(ObjectKind::Order, u"erp"_s)},
                   {"crm_order"_L1, chosen.newest(ObjectKind::Order, u"crm"_s)},
                   {"subscription"_L1, chosen.newest(ObjectKind::Subscription, u"billing"_s)},
                   {"revenue_schedule"_L1, chosen.newest(ObjectKind::RevenueSchedule, u"erp"_s)},
                   {"invoice"_L1, chosen.invoice()},
                   {"erp_invoice"_L1, chosen.erpInvoice()},
                   {"payment"_L1, chosen.payment()},
                   {"subject"_L1, chosen.subject()}};
    for (const auto &[name, row] : objects) {
        if (row) {
            document.insert(name, jsonOf(*row));
        }
    }
    if (opportunity) {
        const auto &object = opportunity->object;
        document.insert(u"entity"_s, object.entity);
        document.insert(u"customer_ref"_s, object.customerKey);
        document.insert(u"customer_name"_s, object.customerName);
        if (!object.amount.isNull()) {
            document.insert(u"amount"_s, object.amount.amount.toString());
            document.insert(u"currency"_s, object.amount.currency);
        }
        const auto &source = quote && !quote->object.lines.isEmpty() ? quote->object : object;
        document.insert(u"lines"_s, linesOf(source, object.entity, book.mapping(), built.refusal));
        const auto customer = customerOf(database, estate, object.customerKey);
        if (!customer) {
            return std::unexpected(customer.error());
        }
        if (!customer->isEmpty()) {
            document.insert(u"customer"_s, *customer);
        }
    }
    const auto *ledger = estate.systemFor(u"erp"_s, document["entity"_L1].toString());
    if (ledger && postsByDate(book.flow(flow.kind))) {
        auto periods = periodsOf(database, ledger->id);
        if (!periods) {
            return std::unexpected(periods.error());
        }
        built.periods = std::move(*periods);
    }
    const auto started = QDateTime::fromMSecsSinceEpoch(flow.startedMs, QTimeZone::utc()).date();
    document.insert(u"today"_s, started.toString(Qt::ISODate));
    document.insert(u"posting_date"_s, postingDate(started.toString(Qt::ISODate), built.periods));
    document.insert(u"date_from"_s, started.addDays(-30).toString(Qt::ISODate));
    document.insert(u"date_to"_s, started.addDays(30).toString(Qt::ISODate));

    if (const auto added = addGiven(database, book, flow, records, built); !added) {
        return std::unexpected(added.error());
    }
    const auto answered = addAnswers(database, book.flow(flow.kind), flow, built);
    return answered ? Result<FlowDocument>(std::move(built)) : std::unexpected(answered.error());
}

} // namespace Throughline::Flows
