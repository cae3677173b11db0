// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/exception.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

QString toWord(ExceptionState state)
{
    switch (state) {
    case ExceptionState::Open:
        return u"open"_s;
    case ExceptionState::Resent:
        return u"resent"_s;
    case ExceptionState::Resolved:
        return u"resolved"_s;
    case ExceptionState::Snoozed:
        return u"snoozed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

ExceptionState exceptionStateFromWord(QStringView word)
{
    return word == u"resolved" ? ExceptionState::Resolved
        : word == u"resent"    ? ExceptionState::Resent
        : word == u"snoozed"   ? ExceptionState::Snoozed
                               : ExceptionState::Open;
}

} // namespace Throughline
