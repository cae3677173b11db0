// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/notifier.h"

#include "app/components/causewords.h"
#include "app/components/desktopstate.h"
#include "app/components/format.h"

#include <KNotification>
#include <KStatusNotifierItem>

#include <QCoreApplication>
#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr int singleMost = 3;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Notifier", text, nullptr, n);
}

} // namespace

QList<Announcements::Call> Announcements::take(const Api::AlertBoard &board)
{
    QList<Call> calls;
    for (const auto &view : board.open) {
        const auto &alert = view.alert;
        if (alert.acknowledgedMs > 0) {
            continue;
        }
        const bool isNew = alert.toldMs >= m_sinceMs && !m_told.contains(alert.id);
        const bool escalated =
            alert.escalatedMs >= m_sinceMs && alert.escalatedMs > 0 && !m_told.contains(alert.id + u'!');
        if (alert.toldMs > 0) {
            m_told.insert(alert.id);
        }
        if (alert.escalatedMs > 0) {
            m_told.insert(alert.id + u'!');
        }
        if (!isNew && !escalated) {
            continue;
        }
        const auto what = say(QT_TRANSLATE_N_NOOP("Notifier", "%Ln transaction(s), %1"), int(alert.count))
                              .arg(Format::amountWithCode(view.money));
        calls.append({escalated ? say(QT_TRANSLATE_NOOP("Notifier", "Nobody has answered: %1")).arg(alertName(view))
                                : alertName(view),
                      escalated && !alert.escalatedTo.isEmpty()
                          ? say(QT_TRANSLATE_NOOP("Notifier", "%1. Now for %2.")).arg(what, alert.escalatedTo)
                          : what,
                      escalated || view.severity == "danger"_L1});
    }
    if (calls.size() > singleMost) {
        QStringList names;
        bool urgent = false;
        for (const auto &call : std::as_const(calls)) {
            names.append(call.title);
            urgent = urgent || call.urgent;
        }
        calls = {
            {say(QT_TRANSLATE_N_NOOP("Notifier", "%Ln new alert(s)"), int(names.size())), names.join(u"; "_s), urgent}};
    }
    return calls;
}

Notifier::Notifier(Backend *backend, QWindow *window)
    : m_backend(backend), m_window(window), m_announcements(backend->nowMs())
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        DesktopState::setNotificationsNote(say(QT_TRANSLATE_NOOP(
            "Notifier", "This desktop has no session bus: alerts are listed here and not announced elsewhere.")));
        return;
    }
    m_tray = std::make_unique<KStatusNotifierItem>(u"throughline"_s);
    m_tray->setTitle(u"Throughline"_s);
    m_tray->setIconByName(u"throughline"_s);
    m_tray->setStandardActionsEnabled(false);
    m_tray->setStatus(KStatusNotifierItem::Passive);
    connect(m_tray.get(), &KStatusNotifierItem::activateRequested, this, &Notifier::showWindow);
    connect(backend, &Backend::changed, this, [this](const QStringList &topics) {
        if (topics.isEmpty() || topics.contains("alerts"_L1)) {
            look();
        }
    });
    look();
}

Notifier::~Notifier() = default;

void Notifier::look()
{
    if (m_asking || !m_backend) {
        return;
    }
    m_asking = true;
    m_backend->alerts().then(this, [this](const Result<Api::AlertBoard> &board) {
        m_asking = false;
        if (!board) {
            return;
        }
        const auto calls = m_announcements.take(*board);
        for (const auto &call : calls) {
            announce(call);
        }
        m_tray->setStatus(board->unacknowledged > 0 ? KStatusNotifierItem::Active : KStatusNotifierItem::Passive);
        m_tray->setToolTip(
            u"throughline"_s, u"Throughline"_s,
            board->unacknowledged > 0
                ? say(QT_TRANSLATE_N_NOOP("Notifier", "%Ln alert(s) not acknowledged"), board->unacknowledged)
                : say(QT_TRANSLATE_NOOP("Notifier", "No alert waits")));
    });
}

void Notifier::announce(const Announcements::Call &call)
{
    auto *notification = new KNotification(call.urgent ? u"urgent"_s : u"alert"_s);
    notification->setTitle(call.title.toHtmlEscaped());
    notification->setText(call.text.toHtmlEscaped());
    notification->setIconName(u"throughline"_s);
    notification->setUrgency(call.urgent ? KNotification::HighUrgency : KNotification::NormalUrgency);
    const auto *action = notification->addDefaultAction(say(QT_TRANSLATE_NOOP("Notifier", "Show alerts")));
    connect(action, &KNotificationAction::activated, this, &Notifier::showWindow);
    notification->sendEvent();
}

void Notifier::showWindow()
{
    if (m_window) {
        m_window->show();
        m_window->raise();
        m_window->requestActivate();
        QMetaObject::invokeMethod(m_window, "visit", Q_ARG(QString, u"alerts"_s), Q_ARG(QString, QString()));
    }
}

} // namespace Throughline
