// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/strike.h"

using namespace Qt::StringLiterals;

namespace Throughline::Ctl
{

std::optional<Error> StoreStrike::before(Operation, QStringView)
{
    return ++m_count == m_failsAt
        ? std::optional(Error{ErrorCode::StoreBroken, u"I/O error number %1"_s.arg(m_failsAt)})
        : std::nullopt;
}

bool StoreStrike::struck(const Error &error) const
{
    return m_failsAt > 0 && m_count >= m_failsAt && error.code == ErrorCode::StoreBroken;
}

void NetStrike::send(HttpRequest request, Done done)
{
    ++m_count;
    if (m_count == m_refusedAt) {
        request.url.setPort(1); // really refused: nobody listens there
    } else if (m_count == m_answerLostAt) {
        done = [done = std::move(done)](const Result<HttpReply> &) {
            done(fail(ErrorCode::ReplyLost, u"connection reset before the answer"_s));
        };
    }
    m_behind.send(std::move(request), std::move(done));
}

} // namespace Throughline::Ctl
