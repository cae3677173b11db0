// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/exports.h"

#include <memory>
#include <variant>

// What an export writes, and the three forms it is written in. Used by exports.cpp alone.
namespace Throughline::Api
{

struct Stamp {
    qint64 ms = 0; ///< 0 = none
};
using Cell = std::variant<QString, Money, Stamp, qint64>;
Cell cellOf(const FoundItem &item, const QString &key);

class ExportWriter
{
public:
    virtual ~ExportWriter() = default;
    virtual Result<void> add(const QList<Cell> &cells) = 0;
    virtual Result<void> finish(qint64 rows) = 0; ///< the file stands after it, and not before
};
Result<std::unique_ptr<ExportWriter>> csvWriter(const ExportRequest &request);
Result<std::unique_ptr<ExportWriter>> jsonWriter(const ExportRequest &request, qint64 nowMs);
Result<std::unique_ptr<ExportWriter>> xlsxWriter(const ExportRequest &request);

} // namespace Throughline::Api
