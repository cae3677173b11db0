// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A link: opens something, changes nothing.
T.AbstractButton {
    id: control
    property bool small: true
    property bool plain: false // in the secondary ink, where many stand together
    implicitWidth: label.implicitWidth
    implicitHeight: Math.max(20, label.implicitHeight)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: click()
    contentItem: Words {
        id: label
        text: control.text
        role: control.plain ? "secondary" : "info"
        small: control.small
        font.underline: control.hovered
    }
    background: Item {
        FocusFrame { of: control }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
