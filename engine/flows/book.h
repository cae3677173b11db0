// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/config/estate.h"
#include "engine/config/flow.h"
#include "engine/connectors/connector.h"
#include "engine/flows/queue.h"
#include "engine/flows/wanted.h"
#include "engine/lanes/lanes.h"
#include "engine/mapping/mapping.h"
#include "engine/model/guards.h"
#include "engine/store/effectsstore.h"
#include "engine/store/projectionstore.h"

namespace Throughline::Flows
{

/// Target of steps that are ours alone (checks): nothing is ever sent there.
inline constexpr QLatin1StringView ownTarget("throughline");

/// Is this surely a reference as we write them into targets: TL-<key>-<six hex digits>? One of seventeen ends in figures
/// alone and is not told from an order number.
bool isReference(QStringView text);

/// Gives an intent its id, which follows from what it is, and its key, which follows from what it carries as well: an
/// edited body is a new key (I11).
void identify(Intent &intent, const QString &tenant);

/// What a step made counts for the steps after it: succeeded, or done by a person and named.
bool stands(const Store::StepRow &row);

struct FlowDocument;

/// What a step would do, from the records and the mapping as they are now.
struct Draft {
    Intent intent;
    std::optional<Error> refusal; ///< our own refusal before sending: mapping, policy
    int index = 0;
    int rank = 0; ///< place in the business order of a plan
};

/// Flow definitions applied to transactions: which flows start, which steps are ready, what they carry. Reads and
/// writes the store, never the network.
class Book
{
public:
    Book(Clock &clock, Config::Estate estate, QList<Config::Flow> flows, Mapping::Mapping mapping);

    /// Starts flows whose business fact has come true and prepares every step whose needs have succeeded.
    Result<void> advance(Store::Database &database, const QString &orderKey, const QList<Store::RecordRow> &records);

    /// The flow that a person may hand this gap to (Config::Flow::takesUp), whatever its age; not begun here. nullopt:
    /// no flow takes it up, or one works on the order already.
    Result<std::optional<Store::Flow>> takeUp(Store::Database &database, const QString &orderKey,
                                              const QString &gapCode);

    /// The step built anew, as generation `generation`: for the dry run of a replay.
    Result<Draft> draft(Store::Database &database, const Store::Flow &flow, const QString &step, int generation);
    /// What the flow sends by itself once `step` stands, in its order. Ids that are made on the way stand in it as
    /// placeholders (placeholders.h).
    Result<QList<Draft>> sequel(Store::Database &database, const Store::Flow &flow, const QString &step) const;
    /// What the checks of this order's flows would ask now, whatever has become of them; of an order without a flow, what the
    /// flow would ask that its deal may start. As inputs of such checks (questions.h), none asked twice.
    Result<QList<QJsonObject>> questionsNow(Store::Database &database, const QString &orderKey);
    /// Puts an edited input into a draft: an edited body is a new key (I11).
    void edit(Draft &draft, const QJsonObject &input) const;
    /// Makes the drafted generation the current one: intent, link, and for a refusal or a check its verdict.
    Result<void> plan(Store::Database &database, const Store::Flow &flow, const Draft &draft);

    const Config::Flow *flow(const QString &kind) const;
    const Config::Estate &estate() const { return m_estate; }
    const Mapping::Mapping &mapping() const { return m_mapping; }
    void setMapping(Mapping::Mapping mapping) { m_mapping = std::move(mapping); }
    void setGuards(Guards guards) { m_guards = guards; }

private:
    /// The flows of an order; where it has none, the one that its deal may start.
    Result<QList<Store::Flow>> flowsOrLikely(Store::Database &database, const QString &orderKey,
                                             const QList<Store::RecordRow> &records) const;
    Result<void> start(Store::Database &database, const QString &orderKey, const Config::Flow &definition,
                       const QList<Store::RecordRow> &records);
    Result<void> start(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition,
                       const Store::RecordRow &record, qint64 goLiveMs);
    /// Every record it needs beside the starting one is there.
    bool mayStart(const Config::Flow &definition, const Store::RecordRow &record,
                  const QList<Store::RecordRow> &records) const;
    std::optional<Store::Flow> flowFor(const QString &orderKey, const Config::Flow &definition,
                                       const Store::RecordRow &record) const;
    /// When the business fact that starts the flow came true: the earliest of what is known about it.
    Result<qint64> trueSince(Store::Database &database, const QString &orderKey, const Config::Flow &definition,
                             const Store::RecordRow &record) const;
    /// What is wanted of each flow of an order.
    using Wishes = QList<QPair<Store::Flow, Wanted>>;
    Result<Wishes> wishes(Store::Database &database, const QString &orderKey) const;
    /// An earlier flow of the same order, and whether it goes on no more: replaced by a newer version, cancelled, undone.
    struct Waiting {
        Course course;
        bool replaced = false;
    };
    Result<QList<Waiting>> standsBehind(Store::Database &database, const Store::Flow &flow,
                                        const Config::Flow &definition, const Wishes &wishes) const;
    Result<void> prepare(Store::Database &database, const Store::Flow &flow, const Config::Flow &definition,
                         const QList<Store::RecordRow> &records, const QList<Waiting> &before);
    Result<Draft> draft(const FlowDocument &built, const Store::Flow &flow, const Config::Flow &definition, int index,
                        int generation) const;

    /// The first generation that has not been cancelled, undone or replaced, and what became of it so far.
    struct Unused {
        Draft draft;
        std::optional<Store::StepRow> row;
    };
    Result<Unused> unused(Store::Database &database, const FlowDocument &built, const Store::Flow &flow,
                          const Config::Flow &definition, int index) const;
    /// What a check asks; false: there is nothing to ask, and it stands.
    bool draftAsks(Draft &draft, const FlowDocument &built, const Config::Flow &definition,
                   const JsonDocument &document) const;
    /// Target, capability, key and reference of a step that sends.
    Result<void> aim(Draft &draft, const Config::FlowStep &step, const JsonDocument &document,
                     const QString &entity) const;

    Clock &m_clock;
    Config::Estate m_estate;
    QList<Config::Flow> m_flows;
    Mapping::Mapping m_mapping;
    Guards m_guards;
};

} // namespace Throughline::Flows
