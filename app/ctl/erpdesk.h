// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/localworld.h"
#include "engine/base/files.h"
#include "engine/base/money.h"

#include <QJsonArray>
#include <QUrl>

#include <memory>

namespace Throughline::Ctl
{

/// A sale as Tryton tells it.
struct ErpSale {
    QString orderKey; ///< its description
    QString number; ///< empty before it is quoted
    QString reference;
    QString state; ///< "draft", "quotation", "confirmed", "processing", "done", "cancelled"
    Money amount;
    QJsonArray invoices; ///< ids
};

/// A person of the company, signed in to the Tryton that the live-erp descriptor names. Knows nothing of the engine.
class ErpDesk
{
public:
    /// BadConfig: no descriptor, or one without an accountant. `net` and `clock` outlive it.
    static Result<std::unique_ptr<ErpDesk>> open(Files &files, Net &net, Clock &clock, const QString &descriptorFile,
                                                 const QString &credentials);

    /// Every sale with one of these order keys, by number of its row.
    Result<QList<ErpSale>> sales(const QStringList &orderKeys);
    /// Posts draft invoices with today's date.
    Result<void> postInvoices(const QJsonArray &ids);

private:
    ErpDesk(Files &files, Net &net, Clock &clock, const QString &credentials);
    /// Waits for the answer (the transport ends every call); Rejected carries Tryton's words.
    Result<QJsonValue> call(const QString &method, const QJsonArray &parameters);

    CredentialsDirectory m_secrets;
    AuthorizedNet m_net;
    Clock &m_clock;
    QUrl m_url;
};

} // namespace Throughline::Ctl
