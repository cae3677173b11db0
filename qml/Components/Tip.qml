// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2

// The whole text of something that was cut.
Item {
    id: tip
    property string text
    property bool wanted: true
    anchors.fill: parent
    HoverHandler {
        id: hover
    }
    QQC2.ToolTip.visible: hover.hovered && wanted && text.length > 0
    QQC2.ToolTip.text: text
    QQC2.ToolTip.delay: 700
    Accessible.ignored: true
}
