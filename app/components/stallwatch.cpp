// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/stallwatch.h"

#include <QDateTime>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

void StallWatch::handled(double ms, QEvent::Type event, const char *receiver, const char *owner)
{
    ++m_events;
    for (std::size_t step = 0; step < steps.size() && ms > steps[step]; ++step) {
        ++m_longer[step];
    }
    const auto full = m_longest.size() >= kept;
    if (ms <= steps.front() || (full && ms <= m_longest.constLast().ms)) {
        return;
    }
    if (full) {
        m_longest.removeLast();
    }
    const auto place = std::ranges::lower_bound(m_longest, ms, std::ranges::greater(), &Stall::ms);
    const auto *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    auto what = u"%1 for %2"_s.arg(name ? QString::fromLatin1(name) : u"event %1"_s.arg(int(event)),
                                   QLatin1StringView(receiver));
    if (owner) {
        what += u" of %1"_s.arg(QLatin1StringView(owner));
    }
    m_longest.insert(place, Stall{.atMs = QDateTime::currentMSecsSinceEpoch(), .ms = ms, .what = what});
}

StallWatch &stallWatch()
{
    static StallWatch watch;
    return watch;
}

} // namespace Throughline
