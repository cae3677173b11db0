// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/find/closecontroller.h"

#include "app/components/format.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qint64 dayMs = 24 * 3'600'000LL;

/// Done, blocked, the rest.
QVariantList shares(qint64 done, qint64 blocked, qint64 toClear)
{
    const double all = double(done + toClear);
    if (all <= 0) {
        return {};
    }
    const auto share = [&](qint64 part, const QString &role) {
        return QVariantMap{{u"share"_s, double(part) / all}, {u"role"_s, role}};
    };
    return {share(done, u"ok"_s), share(blocked, u"danger"_s), share(toClear - blocked, u"secondary"_s)};
}

} // namespace

void CloseController::refresh(const QStringList &topics)
{
    if (!m_ticking) {
        m_ticking = true;
        connect(backend(), &Backend::nowChanged, this, &CloseController::closeChanged, Qt::UniqueConnection);
    }
    if (touches(topics, "lanes"_L1) || touches(topics, "status"_L1)) {
        ask(backend()->close(), [this](const Api::CloseView &close) {
            m_close = close;
            Q_EMIT closeChanged();
        });
    }
}

QString CloseController::period() const
{
    return tr("Q%1 FY%2").arg(m_close.quarter).arg(m_close.year % 100, 2, 10, QChar(u'0'));
}

QString CloseController::left() const
{
    const auto ms = backend() ? m_close.closeMs - backend()->nowMs() : 0;
    return ms > 0 ? Format::age(ms) : QString();
}

bool CloseController::isNear() const
{
    return backend() && m_close.closeMs - backend()->nowMs() < m_close.warnDays * dayMs;
}

QVariantMap CloseController::figure() const
{
    const auto money = Format::figure(m_close.money);
    return {{u"label"_s, tr("To clear before %1 closes").arg(period())},
            {u"glyph"_s, m_close.toClear > 0 ? u"clock"_s : u"applied"_s},
            {u"role"_s,
             m_close.toClear == 0 ? u"ok"_s
                 : isNear()       ? u"warn"_s
                                  : u"text"_s},
            {u"number"_s, Format::count(m_close.toClear)},
            {u"unit"_s, m_close.money.isNull() ? QString() : QString(money.number + QChar(0x00a0) + money.unit)},
            {u"note"_s,
             tr("%1 of %2 done, %3 blocked")
                 .arg(Format::count(m_close.done), Format::count(m_close.done + m_close.toClear),
                      Format::count(m_close.blocked))},
            {u"filter"_s, u"view:shipped:before-close"_s},
            {u"shares"_s, shares(m_close.done, m_close.blocked, m_close.toClear)}};
}

QVariantList CloseController::entities() const
{
    QVariantList list;
    if (!backend()) {
        return list;
    }
    for (const auto &entity : m_close.entities) {
        const auto money = Format::figure(entity.money);
        const auto ms = entity.closeMs - backend()->nowMs();
        list.append(QVariantMap{{u"entity"_s, entity.entity},
                                {u"close"_s, Format::stamp(entity.closeMs, backend()->zone())},
                                {u"left"_s, ms > 0 ? Format::age(ms) : tr("closed")},
                                {u"toClear"_s, Format::count(entity.toClear)},
                                {u"blocked"_s, Format::count(entity.blocked)},
                                {u"done"_s, Format::count(entity.done)},
                                {u"number"_s, money.number},
                                {u"unit"_s, money.unit},
                                {u"shares"_s, shares(entity.done, entity.blocked, entity.toClear)}});
    }
    return list;
}

} // namespace Throughline
