// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/net.h"

#include <coroutine>
#include <optional>

namespace Throughline::Transport
{

/// What `fetch` gives to co_await. It lives in the awaiting coroutine's frame and resumes it from Net's own
/// callback, which comes exactly once, also at shutdown: no signal, no foreign sender, nothing that can die
/// before it. The coroutine must hold what it uses after the await by value or over a shared context.
class ReplyAwaiter
{
public:
    ReplyAwaiter(Net &net, HttpRequest request)
        : m_net(net), m_request(std::move(request))
    {
    }
    Q_DISABLE_COPY_MOVE(ReplyAwaiter)

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_net.send(std::move(m_request), [this, waiting](Result<HttpReply> outcome) {
            m_outcome.emplace(std::move(outcome));
            waiting.resume();
        });
    }
    Result<HttpReply> await_resume() { return std::move(*m_outcome); }

private:
    Net &m_net;
    HttpRequest m_request;
    std::optional<Result<HttpReply>> m_outcome;
};

/// `const Result<HttpReply> reply = co_await Transport::fetch(net, request);` inside a QCoro::Task.
inline ReplyAwaiter fetch(Net &net, HttpRequest request)
{
    return ReplyAwaiter(net, std::move(request));
}

} // namespace Throughline::Transport
