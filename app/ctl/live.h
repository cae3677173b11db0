// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/drill.h"
#include "app/ctl/erpdesk.h"

namespace Throughline::Ctl
{

/// The drill whose ERP is real: the engine works against the Tryton that packaging/live-erp has started, and every
/// count of sales is Tryton's own answer to a person, never our store's. Two more verbs:
///   sales { each }            every order is that many confirmed sales of its amount
///   post-invoices { count }   an accountant posts the invoices of the first orders, and just their lanes move
class LiveRun final : public DrillRun
{
public:
    LiveRun(const Drill &drill, const Invocation &invocation, std::function<void(const DrillLine &)> say);

    /// The drill's report and "sales": [{order, number, reference, state, amount, currency, invoices}].
    QJsonObject report() const override;

protected:
    Result<void> step(const QString &verb, const QJsonObject &args) override;

private:
    Result<ErpDesk *> desk();
    Result<QList<ErpSale>> salesOfOrders();
    Result<void> sales(const QJsonObject &args);
    Result<void> postInvoices(const QJsonObject &args);
    Result<QMap<QString, Lane>> lanes();

    std::unique_ptr<ErpDesk> m_desk;
    QList<ErpSale> m_sales; ///< as asked last
};

} // namespace Throughline::Ctl
