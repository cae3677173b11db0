// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/qtrandom.h"

#include <QRandomGenerator>

namespace Throughline
{

quint64 QtRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace Throughline
