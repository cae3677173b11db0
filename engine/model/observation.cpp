// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/observation.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

QString toWord(Origin origin)
{
    switch (origin) {
    case Origin::Poll:
        return u"poll"_s;
    case Origin::Webhook:
        return u"webhook"_s;
    case Origin::Reply:
        return u"reply"_s;
    case Origin::Look:
        return u"look"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Origin originFromWord(QStringView word)
{
    for (const auto origin : {Origin::Poll, Origin::Webhook, Origin::Reply, Origin::Look}) {
        if (toWord(origin) == word) {
            return origin;
        }
    }
    return Origin::Poll;
}

} // namespace Throughline
