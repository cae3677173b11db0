// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/estate/pocketestate.h"

#include <QNetworkAccessManager>
#include <QSet>

namespace Throughline::Estate
{

/// Posts the webhooks that are due, a few at a time.
class HostWebhooks
{
public:
    HostWebhooks(PocketEstate &estate, Clock &clock);
    ~HostWebhooks();
    void look(); ///< sends what is due and wakes when the next one is

private:
    void send(const QString &delivery, const QUrl &url, const HttpHeaders &headers, const QByteArray &body);

    PocketEstate &m_estate;
    Clock &m_clock;
    QNetworkAccessManager m_network;
    QSet<QString> m_underWay;
    Clock::TimerId m_timer = 0;
};

} // namespace Throughline::Estate
