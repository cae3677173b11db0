// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A slim scroll bar without a trough.
T.ScrollBar {
    id: bar
    implicitWidth: 10
    padding: 2
    focusPolicy: Qt.NoFocus
    minimumSize: 0.06
    visible: size < 1.0
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: bar.pressed || bar.hovered ? Ink.fills.secondary : Qt.alpha(Ink.text, 0.22)
    }
}
