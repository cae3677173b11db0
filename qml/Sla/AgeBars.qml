// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// How long the open ones have been open; a bar leads to its transactions.
Column {
    id: bars
    property var ages: [] // { label, count, share, role, text }
    property string chosen
    signal picked(int index)
    spacing: 2
    Repeater {
        model: bars.ages
        T.AbstractButton {
            id: bar
            required property var modelData
            required property int index
            width: bars.width
            height: 27
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            text: modelData.text
            Accessible.name: modelData.text
            onClicked: bars.picked(index)
            Keys.onReturnPressed: click()
            background: Rectangle {
                color: bars.chosen === "age:" + bar.index ? Ink.selection : bar.hovered ? Ink.hover : "transparent"
                FocusFrame { of: bar; inset: 1 }
            }
            contentItem: Item {
                Words {
                    id: label
                    anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
                    width: 108
                    text: bar.modelData.label
                    role: "secondary"
                    small: true
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors { left: label.right; right: number.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                    height: 13
                    radius: 1
                    color: Ink.track
                    Rectangle {
                        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                        width: parent.width * bar.modelData.share
                        radius: 1
                        color: Ink.fills[bar.modelData.role] ?? Ink.secondary
                    }
                }
                Words {
                    id: number
                    anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    width: 44
                    text: bar.modelData.count
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
    }
}
