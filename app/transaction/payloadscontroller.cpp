// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transaction/payloadscontroller.h"

#include "app/words/flowwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

void PayloadsController::setDesk(TransactionController *desk)
{
    if (m_desk == desk) {
        return;
    }
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
    }
    m_desk = desk;
    if (m_desk) {
        connect(m_desk, &TransactionController::viewChanged, this, &PayloadsController::follow);
    }
    Q_EMIT deskChanged();
    follow();
}

/// What came in since leaves the choice as it is; another order begins anew.
void PayloadsController::follow()
{
    const auto order = m_desk ? m_desk->orderKey() : QString();
    m_entries = m_desk ? payloadsOf(m_desk->view()) : QList<PayloadEntry>();
    Q_EMIT entriesChanged();
    if (order != m_order || entry(m_shown).number == 0) {
        m_order = order;
        showNewest(m_kind);
        return;
    }
    m_against = entry(m_against).number;
    Q_EMIT shownChanged();
}

PayloadEntry PayloadsController::entry(int number) const
{
    const auto found = std::ranges::find(m_entries, number, &PayloadEntry::number);
    return found == m_entries.end() ? PayloadEntry() : *found;
}

QVariantMap PayloadsController::words(const PayloadEntry &entry) const
{
    return {{u"number"_s, entry.number}, {u"words"_s, QString(payloadName(entry) + u" · "_s + wordOfStep(entry.step))}};
}

QVariantList PayloadsController::entries() const
{
    QVariantList list;
    for (const auto &entry : m_entries) {
        list.append(words(entry));
    }
    return list;
}

QVariantList PayloadsController::others() const
{
    QVariantList list{QVariantMap{{u"number"_s, 0}, {u"words"_s, tr("nothing")}}};
    for (const auto &entry : m_entries) {
        if (entry.number != m_shown) {
            list.append(words(entry));
        }
    }
    return list;
}

void PayloadsController::setShown(int number)
{
    if (m_shown == number) {
        return;
    }
    m_shown = number;
    m_against = m_against == number ? 0 : m_against;
    Q_EMIT shownChanged();
}

void PayloadsController::setAgainst(int number)
{
    const int wanted = number == m_shown ? 0 : number;
    if (m_against != wanted) {
        m_against = wanted;
        Q_EMIT shownChanged();
    }
}

void PayloadsController::toggleCompare()
{
    setAgainst(m_against > 0 ? 0 : usual());
}

void PayloadsController::showNewest(const QString &kind, const QString &step)
{
    m_kind = kind;
    const auto wanted = kind == "reply"_L1 ? PayloadEntry::Kind::Reply : PayloadEntry::Kind::Sent;
    const auto stopped = !step.isEmpty() ? step : m_desk ? m_desk->stoppedStep() : QString();
    const auto fits = [&](const PayloadEntry &one) {
        return one.kind == wanted && (stopped.isEmpty() || one.step == stopped);
    };
    const auto found = std::ranges::find_last_if(m_entries, fits);
    m_shown = !found.empty() ? found.front().number : m_entries.isEmpty() ? 0 : m_entries.last().number;
    m_against = 0;
    Q_EMIT shownChanged();
}

} // namespace Throughline
