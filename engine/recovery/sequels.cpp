// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery/sequels.h"

#include "engine/flows/steps.h"
#include "engine/recovery/plan.h"
#include "engine/store/transaction.h"

using namespace Qt::StringLiterals;

namespace Throughline::Recovery
{

namespace
{

Store::Sequel sequelOf(const Flows::Context &context, const Flows::Draft &draft)
{
    const auto &intent = draft.intent;
    Store::Sequel sequel;
    sequel.flowId = intent.flowId;
    sequel.orderKey = intent.orderKey;
    sequel.step = intent.step;
    sequel.target = intent.target;
    sequel.operation = intent.operation;
    sequel.input = intent.input;
    const auto session = context.sessions.value(intent.target);
    const auto *operation = Flows::operationOf(context, intent);
    if (draft.refusal || !session || !operation) {
        sequel.cannot = draft.refusal ? draft.refusal->detail : u"the system %1 is not connected"_s.arg(intent.target);
        return sequel;
    }
    const auto request = Connectors::requestFor(session->system(), *operation, Flows::operationInput(intent));
    if (!request) {
        sequel.cannot = request.error().detail;
        return sequel;
    }
    sequel.method = request->method;
    sequel.url = request->url.toString(QUrl::FullyEncoded);
    sequel.body = request->body;
    sequel.hash = requestHash(sequel.method, sequel.url, sequel.body);
    return sequel;
}

} // namespace

Result<QList<Store::Sequel>> sequelsOf(Flows::Context &context, const Flows::Book &book, const Candidate &candidate)
{
    const Store::DatabaseTransaction together(context.database, Store::DatabaseTransaction::Kind::Read);
    if (const auto begun = together.ok(); !begun) {
        return std::unexpected(begun.error());
    }
    QList<Store::Flow> flows{candidate.flow};
    for (const auto &use : candidate.uses) {
        if (use.flowId == candidate.flow.id) {
            continue;
        }
        const auto other = Store::EffectsStore(context.database).flow(use.flowId);
        if (!other) {
            return std::unexpected(other.error());
        }
        if (*other) {
            flows.append(**other);
        }
    }
    QList<Store::Sequel> list;
    for (const auto &flow : std::as_const(flows)) {
        const auto drafts = book.sequel(context.database, flow, candidate.step);
        if (!drafts) {
            return std::unexpected(drafts.error());
        }
        for (const auto &draft : *drafts) {
            list.append(sequelOf(context, draft));
        }
    }
    return list;
}

} // namespace Throughline::Recovery
