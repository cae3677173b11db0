// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/planscontroller.h"

#include "app/components/causewords.h"
#include "app/components/format.h"
#include "app/components/looks.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

PlansController::PlansController(QObject *parent)
    : Controller(parent)
    , m_plans({"title", "glyph", "word", "role", "progress", "share", "money", "who", "when", "reason"})
{
}

void PlansController::refresh(const QStringList &topics)
{
    if (!touches(topics, "plans"_L1)) {
        return;
    }
    ask(backend()->plans(), [this](const QList<Api::PlanView> &plans) {
        QList<KeyedModel::Row> rows;
        int open = 0;
        for (const auto &plan : plans) {
            const Look look = lookOf(plan.state);
            const int ended = plan.done + plan.failed + plan.skipped;
            QStringList sums;
            for (const auto &sum : plan.money) {
                sums.append(Format::shortAmount(sum.money));
            }
            open += plan.state != Api::PlanState::Finished && plan.state != Api::PlanState::Stopped;
            rows.append({plan.id,
                         {causeWords(plan.title), look.glyph, look.word, look.role,
                          tr("%1 of %2").arg(Format::count(ended), Format::count(ended + plan.left)),
                          ended + plan.left > 0 ? double(ended) / (ended + plan.left) : 0.0, sums.join(u" · "_s),
                          plan.actor, Format::stamp(plan.frozenMs, backend()->zone()), plan.reason}});
        }
        m_scope = tr("%Ln plan(s)", nullptr, int(plans.size())) + u" · "_s + tr("%Ln not finished", nullptr, open);
        m_plans.setRows(std::move(rows));
        Q_EMIT plansChanged();
    });
}

} // namespace Throughline
