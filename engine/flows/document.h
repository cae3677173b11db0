// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/flows/book.h"
#include "engine/flows/periods.h"

namespace Throughline::Flows
{

/// The document that a flow's expressions read (engine/config/flow.h), and what kept it from being complete.
struct FlowDocument {
    QJsonObject document;
    std::optional<Error> refusal; ///< MappingMissing: a product without a SKU
    QHash<QString, QString>
        unread; ///< numbers in `given` for which an id stands, nobody has read the record yet: by step
    QStringList prepared; ///< where the flow has checks that ask: its steps that are prepared
    QList<Period> periods; ///< of the ERP that plays for this order
};

/// What people call the record that a step made; nullopt while nobody has read it. The step's own proof read it last.
Result<std::optional<QString>> numberOf(Store::Database &database, const QList<Store::RecordRow> &records,
                                        const Store::FinishedStep &done);

Result<FlowDocument> documentOf(Store::Database &database, const Book &book, const Store::Flow &flow,
                                const QList<Store::RecordRow> &records);

} // namespace Throughline::Flows
