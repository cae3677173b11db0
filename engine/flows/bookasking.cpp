// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/book.h"
#include "engine/flows/document.h"
#include "engine/flows/questions.h"
#include "engine/store/querystore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What a book's checks would ask for a person, outside any step.
namespace Throughline::Flows
{

namespace
{

/// Takes out what `before` asks already.
QJsonObject withoutAsked(QJsonObject questions, const QList<QJsonObject> &before)
{
    for (const auto names = questions.keys(); const auto &name : names) {
        const auto asked = std::ranges::any_of(before, [&](const QJsonObject &input) {
            const auto other = input[asksKey].toObject()["questions"_L1].toObject()[name].toObject();
            const auto one = questions[name].toObject();
            return other["system"_L1] == one["system"_L1] && other["with"_L1] == one["with"_L1];
        });
        if (asked) {
            questions.remove(name);
        }
    }
    return questions;
}

} // namespace

Result<QList<Store::Flow>> Book::flowsOrLikely(Store::Database &database, const QString &orderKey,
                                               const QList<Store::RecordRow> &records) const
{
    auto flows = Store::EffectsStore(database).flowsOfOrder(orderKey);
    if (!flows || !flows->isEmpty()) {
        return flows;
    }
    for (const auto &definition : std::as_const(m_flows)) {
        for (const auto &record : records) {
            const auto *system = m_estate.system(record.ref.system);
            const bool fits = !record.deleted && toWord(record.object.kind) == definition.starts.kind && system
                && (definition.starts.role.isEmpty() || system->profile.role == definition.starts.role);
            const auto likely = fits ? flowFor(orderKey, definition, record) : std::nullopt;
            if (likely) {
                flows->append(*likely);
                break;
            }
        }
    }
    return flows;
}

Result<QList<QJsonObject>> Book::questionsNow(Store::Database &database, const QString &orderKey)
{
    const auto records = Store::ProjectionStore(database).recordsOfOrder(orderKey);
    if (!records) {
        return std::unexpected(records.error());
    }
    const auto flows = flowsOrLikely(database, orderKey, *records);
    if (!flows) {
        return std::unexpected(flows.error());
    }
    QList<QJsonObject> inputs;
    for (const auto &flow : *flows) {
        const auto *definition = this->flow(flow.kind);
        const bool asking = definition && std::ranges::any_of(definition->steps, [](const Config::FlowStep &step) {
                                return !step.asks.isEmpty();
                            });
        if (!asking) {
            continue;
        }
        const auto built = documentOf(database, *this, flow, *records);
        if (!built) {
            return std::unexpected(built.error());
        }
        const JsonDocument document(built->document);
        for (const auto &step : definition->steps) {
            auto asked = asksOf(step, document, built->document["entity"_L1].toString(), m_estate);
            if (!asked) {
                return std::unexpected(asked.error());
            }
            const auto questions = withoutAsked((*asked)["questions"_L1].toObject(), inputs);
            if (questions.isEmpty()) {
                continue;
            }
            asked->insert(u"questions"_s, questions);
            QJsonObject input;
            for (const auto &[name, expression] : step.input) {
                const auto value = expression.evaluate(document);
                if (value && !value->isNull()) {
                    input.insert(name, *value);
                }
            }
            input.insert(asksKey, *asked);
            inputs.append(input);
        }
    }
    return inputs;
}

} // namespace Throughline::Flows
