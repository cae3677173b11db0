// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/io.h"

#include "engine/base/log.h"

#include <atomic>

namespace Throughline
{

namespace
{
thread_local bool forbiddenHere = false;
std::atomic<int> times = 0;
constexpr int longest = 120; ///< of a statement, in the log
} // namespace

void forbidIo(bool forbidden)
{
    forbiddenHere = forbidden;
}

void noteIo(QStringView what)
{
    if (forbiddenHere) {
        ++times;
        qCWarning(Log::app, "the thread that paints waits for the disk: %ls",
                  qUtf16Printable(what.left(longest).toString()));
    }
}

int forbiddenIo()
{
    return times;
}

} // namespace Throughline
