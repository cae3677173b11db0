// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{
constexpr int framesPerPage = 8; ///< layouts of a fresh page settle within a few
constexpr int patienceMost = 600; ///< looks at a page that never settles before it is taken as it is
constexpr int lookEveryMs = 250;
constexpr int alikeStill = 24; ///< looks without a change after which an engine with an empty outbox stands still
constexpr int alikeEnough = 60; ///< the same with effects that wait for something
constexpr int looksMost = 720; ///< three minutes
} // namespace

Tour::Tour(QQuickWindow *window, Backend *backend, QString folder, QString suffix, QObject *parent)
    : QObject(parent), m_window(window), m_backend(backend), m_folder(std::move(folder)), m_suffix(std::move(suffix))
{
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (m_folder.isEmpty()) {
        findCause();
    } else {
        waitUntilStill();
    }
}

/// Pictures show an estate at rest.
void Tour::waitUntilStill()
{
    m_backend->status().then(this, [this](const Result<Api::StatusView> &status) {
        if (status) {
            takeStatus(*status);
        } else {
            begin();
        }
    });
}

void Tour::takeStatus(const Api::StatusView &status)
{
    const QList<int> counts{status.transactions, status.openExceptions, status.inDoubt, status.outbox};
    m_alike = counts == m_seen ? m_alike + 1 : 0;
    m_seen = counts;
    const bool there = status.transactions > 0;
    if ((there && m_alike >= (status.outbox == 0 ? alikeStill : alikeEnough)) || ++m_looks > looksMost) {
        findCause();
    } else {
        QTimer::singleShot(lookEveryMs, this, &Tour::waitUntilStill);
    }
}

void Tour::findCause()
{
    m_backend->causes({}).then(this, [this](const Result<QList<Api::CauseView>> &causes) {
        for (const auto &cause : causes.value_or(QList<Api::CauseView>())) {
            m_causes.append(cause.cause.id);
        }
        findPlan();
    });
}

/// The plan there is, or one for the first cause that can be replayed: a gap between systems cannot.
void Tour::findPlan()
{
    m_backend->plans().then(this, [this](const Result<QList<Api::PlanView>> &plans) {
        if (plans && !plans->isEmpty()) {
            m_planId = plans->first().id;
        }
        findItem();
    });
}

void Tour::findItem()
{
    if (m_causes.isEmpty()) {
        begin();
        return;
    }
    const auto causeId = m_causes.takeFirst();
    m_backend->items(causeId, {}, ItemSort::Money, {}, 1)
        .then(this, [this, causeId](const Result<Api::ItemPage> &page) {
            const auto key = page && !page->items.isEmpty() ? page->items.first().orderKey : QString();
            if (m_orderKey.isEmpty()) {
                m_orderKey = key;
            }
            if (!m_planId.isEmpty()) {
                begin();
            } else {
                makePlan(causeId, key);
            }
        });
}

void Tour::makePlan(const QString &causeId, const QString &orderKey)
{
    m_backend->createPlan({.exceptionIds = {}, .causeId = causeId, .reason = tr("The cause is repaired")})
        .then(this, [this, orderKey](const Result<QString> &id) {
            if (id) {
                m_planId = *id;
                m_orderKey = orderKey;
                begin();
            } else {
                findItem();
            }
        });
}

void Tour::begin()
{
    m_stops = {
        {u"lanes"_s, {}, u"lanes"_s}, {u"exceptions"_s, {}, u"exceptions"_s}, {u"in-doubt"_s, {}, u"in-doubt"_s}};
    if (!m_orderKey.isEmpty()) {
        m_stops.append({u"transaction"_s, m_orderKey, u"transaction"_s});
    }
    m_stops.append({u"operations"_s, {}, u"operations"_s});
    if (!m_planId.isEmpty()) {
        m_stops.append({u"plan"_s, m_planId, u"plan"_s});
    }
    m_stops.append({{u"systems"_s, {}, u"systems"_s},
                    {u"drills"_s, {}, u"drills"_s},
                    {u"exceptions"_s, u"lane:payment entity:AM-JP"_s, u"empty"_s}});
    next();
    m_timer.start();
}

void Tour::next()
{
    if (++m_position >= m_stops.size()) {
        m_timer.stop();
        Q_EMIT finished(int(m_stops.size()));
        return;
    }
    m_frames = 0;
    m_patience = 0;
    QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, m_stops[m_position].page),
                              Q_ARG(QString, m_stops[m_position].argument));
}

void Tour::look()
{
    m_window->requestUpdate();
    const bool settled = m_window->property("settled").toBool() && !m_backend->busy();
    if (!settled && ++m_patience < patienceMost) {
        m_frames = 0;
        return;
    }
    if (++m_frames < framesPerPage) {
        return;
    }
    if (!m_folder.isEmpty()) {
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_stops[m_position].file, m_suffix);
        if (!m_window->grabWindow().save(file)) {
            qCritical("cannot write %ls", qUtf16Printable(file));
        }
    }
    next();
}

} // namespace Throughline
