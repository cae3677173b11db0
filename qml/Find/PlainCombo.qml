// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// A flat choice of the filter row: its words, then a chevron.
QQC2.ComboBox {
    id: combo
    property string label // before the current choice: "Entity: all"
    flat: true
    implicitHeight: 28
    font.pointSize: 10
    Accessible.name: label.length > 0 ? label + " " + displayText : displayText
    leftPadding: 8
    rightPadding: 24
    contentItem: Words {
        text: combo.label.length > 0 ? combo.label + " " + combo.displayText : combo.displayText
    }
    indicator: Glyph {
        x: combo.mirrored ? 8 : combo.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-down"
        width: 11
        height: 11
        role: "secondary"
    }
    background: Rectangle {
        radius: 5
        color: combo.down ? Ink.selection : combo.hovered ? Ink.hover : "transparent"
        FocusFrame { of: combo; inset: 0 }
    }
}
