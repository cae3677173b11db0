// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtoneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Throughline
{

OneShotBody::OneShotBody(QByteArray bytes, std::function<bool()> mayOpen)
    : m_bytes(std::move(bytes)), m_mayOpen(std::move(mayOpen))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

bool OneShotBody::seek(qint64)
{
    return false;
}

bool OneShotBody::reset()
{
    return false;
}

void OneShotBody::shut()
{
    if (m_gate == Gate::Unasked) {
        m_gate = Gate::Shut;
    }
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (m_gate == Gate::Unasked) {
        m_gate = m_mayOpen() ? Gate::Open : Gate::Shut;
    }
    if (m_gate == Gate::Shut) {
        return 0; // "nothing yet": the exchange is being given up
    }
    const qsizetype size = std::min<qsizetype>(maxSize, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Throughline
