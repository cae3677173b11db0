// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/reader.h"
#include "engine/base/json.h"
#include "engine/flows/document.h"
#include "engine/flows/placeholders.h"
#include "engine/store/effectsstore.h"
#include "engine/store/projectionstore.h"
#include "engine/store/sequelstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Api
{

namespace
{

/// The step as its flow names it. A flow that has not begun is not known by its id: then any flow that has this step.
QString titleOf(const Workspace &workspace, const std::optional<Store::Flow> &flow, const Store::Sequel &sequel)
{
    for (const auto &definition : workspace.flows) {
        const auto step = std::ranges::find_if(definition.steps, [&](const Config::FlowStep &one) {
            return one.step == sequel.step && one.operation == sequel.operation;
        });
        if (step != definition.steps.end() && (!flow || flow->kind == definition.kind)) {
            return step->title;
        }
    }
    return sequel.step;
}

/// What the steps of an order made, and what is read of it.
struct Made {
    QList<Store::FinishedStep> steps;
    QList<Store::RecordRow> records;
};

Result<Made> madeOf(Store::Database &database, const QString &orderKey)
{
    const auto steps = Store::EffectsStore(database).finishedSteps(orderKey);
    const auto records = Store::ProjectionStore(database).recordsOfOrder(orderKey);
    if (!steps || !records) {
        return std::unexpected(!steps ? steps.error() : records.error());
    }
    return Made{*steps, *records};
}

/// What people call what the step made; empty while nobody has read it.
Result<QString> numberOf(Store::Database &database, const Made &made, const QByteArray &intentId)
{
    const auto done = std::ranges::find(made.steps, intentId, &Store::FinishedStep::intentId);
    if (done == made.steps.end()) {
        return QString();
    }
    return Flows::numberOf(database, made.records, *done).transform([](const std::optional<QString> &number) {
        return number.value_or(QString());
    });
}

} // namespace

Result<QList<SequelView>> Reader::planSequels(const QString &planId, int position)
{
    Store::SequelStore sequels(*m_database);
    Store::EffectsStore effects(*m_database);
    const auto rows = sequels.ofItem(planId, position);
    const auto sent = sequels.sentOf(planId, position);
    if (!rows || !sent) {
        return std::unexpected(!rows ? rows.error() : sent.error());
    }
    QList<SequelView> list;
    QHash<QString, QMap<QString, Store::StepRow>> stepsOf; ///< by flow
    QHash<QString, Made> madeFor; ///< by order
    for (const auto &row : *rows) {
        const auto flow = effects.flow(row.flowId);
        if (!flow) {
            return std::unexpected(flow.error());
        }
        SequelView view;
        view.number = row.number;
        view.orderKey = row.orderKey;
        view.step = row.step;
        view.title = titleOf(m_workspace, *flow, row);
        view.system = row.target;
        view.systemName = systemName(row.target);
        view.request = row.cannot.isEmpty() ? QString::fromLatin1(row.method) + u' ' + row.url : QString();
        view.body = effects.requestBody(row.body).value_or(QByteArray());
        view.placeholders = Flows::placeholdersIn(row.input);
        view.cannot = row.cannot;
        if (!stepsOf.contains(row.flowId)) {
            const auto steps = effects.newestSteps(row.flowId);
            if (!steps) {
                return std::unexpected(steps.error());
            }
            stepsOf.insert(row.flowId, *steps);
        }
        const auto &steps = stepsOf[row.flowId];
        if (const auto step = steps.constFind(row.step); step != steps.constEnd()) {
            view.state = step->state;
            view.targetId = step->targetId;
            if (!madeFor.contains(row.orderKey)) {
                const auto made = madeOf(*m_database, row.orderKey);
                if (!made) {
                    return std::unexpected(made.error());
                }
                madeFor.insert(row.orderKey, *made);
            }
            const auto number = numberOf(*m_database, madeFor[row.orderKey], step->intentId);
            if (!number) {
                return std::unexpected(number.error());
            }
            view.targetNumber = *number;
        }
        for (const auto &one : *sent) {
            if (one.number != row.number) {
                continue;
            }
            view.sentMs = one.atMs;
            view.filled.clear();
            for (auto it = one.filled.begin(); it != one.filled.end(); ++it) {
                view.filled.append({it.key(), it->isString() ? it->toString() : QString::fromUtf8(canonicalJson(*it))});
            }
        }
        list.append(view);
    }
    return list;
}

} // namespace Throughline::Api
