// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopcontrast.h"

#include "app/components/lookchoice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto contrast = u"contrast"_s;

void take(const QVariant &value)
{
    LookChoice::instance().setDesktopContrast(value.toUInt() == 1);
}

} // namespace

DesktopContrast::DesktopContrast(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // clang-format off: the signature is to be written without blanks
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    auto question = QDBusMessage::createMethodCall(service, path, interface, u"ReadOne"_s);
    question << appearance << contrast;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isValid()) { // a desktop without it asks for nothing
            take(reply.value().variant());
        }
    });
}

void DesktopContrast::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == contrast) {
        take(value.variant());
    }
}

} // namespace Throughline
