// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/flows/book.h"
#include "engine/flows/document.h"
#include "engine/flows/placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Flows
{

namespace
{

/// What a step will give: its reference is derived, so it is known; an id and a number are not, but where it stands already.
void assume(QJsonObject &given, const Config::FlowStep &step, const Intent &intent,
            const std::optional<Store::StepRow> &row)
{
    for (auto gift = step.gives.begin(); gift != step.gives.end(); ++gift) {
        const bool stood = row && stands(*row) && *gift == "id"_L1;
        given.insert(gift.key(),
                     *gift == "reference"_L1 ? intent.reference
                         : stood             ? row->targetId
                                             : placeholder(step.step, *gift));
    }
}

} // namespace

Result<QList<Draft>> Book::sequel(Store::Database &database, const Store::Flow &flow, const QString &step) const
{
    const auto *definition = this->flow(flow.kind);
    const auto records = Store::ProjectionStore(database).recordsOfOrder(flow.orderKey);
    if (!definition || !records) {
        return definition ? std::unexpected(records.error())
                          : fail(ErrorCode::BadConfig, u"this workspace has no flow %1"_s.arg(flow.kind));
    }
    auto built = documentOf(database, *this, flow, *records);
    const auto known = Store::EffectsStore(database).newestSteps(flow.id);
    if (!built || !known) {
        return std::unexpected(!built ? built.error() : known.error());
    }
    QList<Draft> list;
    QStringList coming{step};
    auto given = built->document["given"_L1].toObject();
    for (int index = 0; index < definition->steps.size(); ++index) { // a step stands after all that it needs (config)
        const auto &one = definition->steps.at(index);
        const auto begun = known->constFind(one.step);
        const bool stood = begun != known->constEnd() && stands(*begun);
        const bool follows = begun == known->constEnd()
            && std::ranges::any_of(one.needs, [&](const QString &need) { return coming.contains(need); });
        if (stood || (begun == known->constEnd() && !follows && one.step != step)) {
            continue;
        }
        built->document.insert(u"given"_s, given);
        const auto made = unused(database, *built, flow, *definition, index);
        if (!made) {
            return std::unexpected(made.error());
        }
        const auto &[draft, row] = *made;
        assume(given, one, draft.intent, row);
        coming.append(one.step);
        const bool sends = follows && draft.intent.target != ownTarget && !(row && stands(*row));
        if (sends) {
            list.append(draft);
        }
    }
    return list;
}

} // namespace Throughline::Flows
