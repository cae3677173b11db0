// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The hold window: nothing has been sent, and Undo is free.
Rectangle {
    id: bar
    required property PlanController desk
    readonly property int seconds: Math.ceil(desk.holdLeftMs / 1000)

    implicitHeight: 60
    color: Ink.tints.info
    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline.text
    Rectangle {
        anchors { left: parent.left; top: parent.top }
        width: parent.width * bar.desk.holdShare
        height: 2
        color: Ink.fills.info
    }
    RowLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
        spacing: 20
        Words {
            text: qsTr("%1 s").arg(Format.count(bar.seconds))
            bold: true
            font.pointSize: 17
            role: "info"
            Layout.preferredWidth: 54
        }
        ColumnLayout {
            spacing: 1
            Words {
                id: headline
                text: qsTr("Nothing has been sent. Gate 1 goes out in %1 s: %2.").arg(Format.count(bar.seconds)).arg(bar.desk.firstGate)
                bold: true
                Layout.fillWidth: true
            }
            Words {
                text: qsTr("Undo is free until then. After that an order can only be compensated.")
                role: "secondary"
                small: true
                Layout.fillWidth: true
            }
        }
        PrimaryButton {
            glyph: "undo"
            text: qsTr("Undo (U)")
            onClicked: bar.desk.undo()
        }
    }
}
