// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"

#include <QPointer>
#include <QSet>
#include <QWindow>

#include <memory>

class KStatusNotifierItem;

namespace Throughline
{

/// What an answer about alerts asks to be announced. Pure, so that it can be tested without a desktop.
class Announcements
{
public:
    struct Call {
        QString title;
        QString text;
        bool urgent = false;
    };
    /// Alerts announced before `sinceMs` are old news.
    explicit Announcements(qint64 sinceMs)
        : m_sinceMs(sinceMs)
    {
    }
    /// New ones since the last answer: each by itself, more than three together as one.
    QList<Call> take(const Api::AlertBoard &board);

private:
    qint64 m_sinceMs;
    QSet<QString> m_told; ///< "id" and "id!" for escalated
};

/// Desktop notifications and the tray, where the session has a bus. Elsewhere alerts are in the list alone, and the page
/// says so (DesktopState).
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(Backend *backend, QWindow *window);
    ~Notifier() override;

private:
    void look();
    void announce(const Announcements::Call &call);
    void showWindow();

    QPointer<Backend> m_backend;
    QPointer<QWindow> m_window;
    Announcements m_announcements;
    std::unique_ptr<KStatusNotifierItem> m_tray;
    bool m_asking = false;
};

} // namespace Throughline
