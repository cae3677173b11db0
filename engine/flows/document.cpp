// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/document.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

const Store::RecordRow *newestOf(const QList<Store::RecordRow> &records, ObjectKind kind, const QString &role,
                                 const Config::Estate &estate)
{
    const Store::RecordRow *newest = nullptr;
    for (const auto &row : records) {
        const auto *system = estate.system(row.ref.system);
        if (row.deleted || row.object.kind != kind || (!role.isEmpty() && (!system || system->profile.role != role))) {
            continue;
        }
        if (!newest || row.versionMs > newest->versionMs) {
            newest = &row;
        }
    }
    return newest;
}

/// What the finished steps of a flow made, by the names their definition gives them.
Result<QJsonObject> givenBy(Store::Database &database, const Config::Flow &definition, const Store::Flow &flow)
{
    Store::EffectsStore effects(database);
    Store::ProjectionStore projections(database);
    const auto links = effects.stepsOfFlow(flow.id);
    if (!links) {
        return std::unexpected(links.error());
    }
    QJsonObject given;
    for (const auto &link : *links) {
        const auto it = std::ranges::find(definition.steps, link.step, &Config::FlowStep::step);
        if (it == definition.steps.end() || it->gives.isEmpty()) {
            continue;
        }
        const auto row = effects.step(link.intentId);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row || !stands(**row)) {
            continue; // a reply may name an id without proving the effect
        }
        const auto intent = effects.intent(link.intentId);
        if (!intent || !*intent) {
            return intent ? fail(ErrorCode::Bug, u"a step without its intent"_s) : std::unexpected(intent.error());
        }
        for (auto gift = it->gives.begin(); gift != it->gives.end(); ++gift) {
            QString value = (*row)->targetId;
            if (*gift == "reference"_L1) {
                value = (*intent)->reference;
            } else if (*gift == "number"_L1) {
                // People's number, where the record has been seen; else its id. The step's own proof read it last.
                const auto looks = effects.looks(link.intentId);
                if (!looks) {
                    return std::unexpected(looks.error());
                }
                const auto found = looks->isEmpty() ? QJsonArray() : looks->last().found["records"_L1].toArray();
                const auto proved = found.at(0)["number"_L1].toString();
                if (!proved.isEmpty()) {
                    given.insert(gift.key(), proved);
                    continue;
                }
                for (const auto &name : {u"external_id"_s, u"tl_key"_s}) {
                    const auto refs = projections.recordsByKey(name, (*intent)->reference);
                    if (!refs) {
                        return std::unexpected(refs.error());
                    }
                    for (const auto &ref : *refs) {
                        const auto record = projections.record(ref);
                        if (record && *record && ref.system == (*intent)->target
                            && !(*record)->object.number.isEmpty()) {
                            value = (*record)->object.number;
                        }
                    }
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

} // namespace

Result<FlowDocument> documentOf(Store::Database &database, const Book &book, const Store::Flow &flow,
                                const QList<Store::RecordRow> &records)
{
    FlowDocument built;
    auto &document = built.document;
    const auto &estate = book.estate();
    document.insert(u"order_key"_s, flow.orderKey);
    const struct {
        ObjectKind kind;
        QLatin1StringView name;
        QLatin1StringView role;
    } objects[] = {{ObjectKind::Opportunity, "opportunity"_L1, "crm"_L1},
                   {ObjectKind::Quote, "quote"_L1, "crm"_L1},
                   {ObjectKind::Order, "order"_L1, "erp"_L1},
                   {ObjectKind::Subscription, "subscription"_L1, "billing"_L1},
                   {ObjectKind::Invoice, "invoice"_L1, "billing"_L1}};
    for (const auto &[kind, name, role] : objects) {
        if (const auto *row = newestOf(records, kind, role, estate)) {
            auto json = toJson(row->object);
            json.insert(u"id"_s, row->ref.id);
            document.insert(name, json);
        }
    }
    const auto *opportunity = newestOf(records, ObjectKind::Opportunity, u"crm"_s, estate);
    const auto *quote = newestOf(records, ObjectKind::Quote, u"crm"_s, estate);
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
    }
    const RecordRef subject{flow.input["system"_L1].toString(), flow.input["type"_L1].toString(),
                            flow.input["record"_L1].toString()};
    const auto it = std::ranges::find(records, subject, &Store::RecordRow::ref);
    if (it != records.end()) {
        auto json = toJson(it->object);
        json.insert(u"id"_s, it->ref.id);
        document.insert(u"subject"_s, json);
    }
    const auto started = QDateTime::fromMSecsSinceEpoch(flow.startedMs, QTimeZone::utc()).date();
    document.insert(u"today"_s, started.toString(Qt::ISODate));
    document.insert(u"date_from"_s, started.addDays(-30).toString(Qt::ISODate));
    document.insert(u"date_to"_s, started.addDays(30).toString(Qt::ISODate));

    const auto flows = Store::EffectsStore(database).flowsOfOrder(flow.orderKey);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    QJsonObject givenOf;
    for (const auto &other : *flows) {
        const auto *definition = book.flow(other.kind);
        if (!definition) {
            continue;
        }
        const auto given = givenBy(database, *definition, other);
        if (!given) {
            return std::unexpected(given.error());
        }
        auto name = other.kind;
        givenOf.insert(name.replace(u'-', u'_'), *given);
        if (other.id == flow.id) {
            document.insert(u"given"_s, *given);
        }
    }
    document.insert(u"given_of"_s, givenOf);
    return built;
}

} // namespace Throughline::Flows
