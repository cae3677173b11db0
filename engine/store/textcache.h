// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <utility>

namespace Throughline::Store
{

/// What texts of the store mean, by the text itself, so that it is never stale: the same few are read over and over while
/// a transaction is worked on. Bounded: when the young half is full, the old one is dropped.
template<typename T>
class TextCache
{
public:
    static constexpr qsizetype bytesMax = 8'000'000; ///< of each half

    template<typename Read>
    T value(const QByteArray &text, Read read)
    {
        if (const auto it = m_young.constFind(text); it != m_young.constEnd()) {
            return *it;
        }
        auto known = m_old.find(text);
        T value = known != m_old.end() ? std::move(*known) : read(text);
        if (known != m_old.end()) {
            m_old.erase(known);
        }
        if (m_bytes + text.size() > bytesMax) {
            m_old = std::exchange(m_young, {});
            m_bytes = 0;
        }
        m_bytes += text.size();
        m_young.insert(text, value);
        return value;
    }

private:
    QHash<QByteArray, T> m_young;
    QHash<QByteArray, T> m_old;
    qsizetype m_bytes = 0;
};

} // namespace Throughline::Store
