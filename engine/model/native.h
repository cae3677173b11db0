// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Throughline
{

/// One record in the vendor's own words, as it lay in a page, an event or a reply. Connectors cut it out,
/// the store keeps it, the mapping gives it meaning.
struct NativeRecord {
    QString type; ///< native type: "Opportunity", "salesOrder", "invoice"; "unreadable" when nothing could be told
    QString id; ///< native id
    QString
        eventId; ///< dedupe id inside its source: the vendor's event id, else derived from type, id, version and bytes
    qint64 versionMs = 0; ///< vendor's own modification time, 0 = not said
    bool deleted = false;
    QByteArray bytes; ///< the record alone, canonical JSON of exactly what was sent; raw bytes when unreadable
    QString reason; ///< why it could not be read; empty for a readable record
};

inline constexpr auto unreadableType = QLatin1StringView("unreadable");

} // namespace Throughline
