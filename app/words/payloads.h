// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/views.h"

namespace Throughline
{

/// Everything that was sent for a transaction, answered to it, or read back from a target, numbered as the screen and
/// `throughlinectl show --payload` name them.
struct PayloadEntry {
    enum class Kind { Sent, Reply, ReadBack };
    int number = 0; ///< from 1
    Kind kind = Kind::Sent;
    QString step; ///< "erp-order"
    QString systemName;
    int attempt = 0; ///< of the step, from 1; 0 = read back
    int together = 1; ///< effects that the attempt carried: more than one in a batch
    qint64 atMs = 0;
    QString line; ///< "PUT https://…", "HTTP 400"
    QString message; ///< vendor's words to it
    QByteArray body;
};

/// Steps in flow order, attempts oldest first, what the target holds after them. Empty bodies are left out.
QList<PayloadEntry> payloadsOf(const Api::TransactionView &view);

/// "Attempt 2, sent", "Attempt 2, answer", "Read back"
QString payloadName(const PayloadEntry &entry);

/// What one usually wants to see beside it: of a send the one before it, else what was read back; 0 = nothing.
int usualCounterpart(const QList<PayloadEntry> &entries, int number);

/// Both as lines to be compared: where one is what another system holds, its fields are put in one order.
struct ComparedLines {
    QStringList before;
    QStringList after;
};
ComparedLines comparedLines(const PayloadEntry &before, const PayloadEntry &after, qsizetype bytesMost);

} // namespace Throughline
