// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QFuture>
#include <QPromise>

#include <atomic>

namespace Throughline
{

/// A future that is finished exactly once: by its value, or with Cancelled when nobody is left to give one. Used from
/// any thread.
template<typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    ~Answer() { give(fail(ErrorCode::Cancelled)); }

    QFuture<Result<T>> future() { return m_promise.future(); }
    void give(Result<T> result)
    {
        if (!m_given.exchange(true)) {
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

private:
    QPromise<Result<T>> m_promise;
    std::atomic_bool m_given = false;
};

} // namespace Throughline
