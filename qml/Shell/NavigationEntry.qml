// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

T.AbstractButton {
    id: entry
    property string glyph
    property var tally: ({})
    property bool rail: false
    readonly property string count: tally.text ?? ""

    implicitHeight: rail ? 52 : 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count.length > 0 ? text + ", " + count : text
    Accessible.selected: checked
    Keys.onReturnPressed: click()
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: 4; rightMargin: 4; topMargin: 2; bottomMargin: 2 }
            radius: 5
            color: entry.checked ? Qt.tint(Ink.window, Qt.alpha(Ink.highlight, 0.28)) : entry.hovered ? Qt.tint(Ink.window, Qt.alpha(Ink.highlight, 0.12)) : "transparent"
            FocusFrame { of: entry; inset: 0 }
        }
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: 3; bottomMargin: 3 }
            width: 3
            color: Ink.highlight
            visible: entry.checked
        }
    }
    contentItem: Item {
        Glyph {
            id: mark
            name: entry.glyph
            role: entry.checked ? "text" : "secondary"
            x: entry.mirrored ? parent.width - x0 - width : x0
            readonly property real x0: entry.rail ? (parent.width - width) / 2 : 14
            y: entry.rail ? 10 : (parent.height - height) / 2
        }
        Words {
            anchors { left: parent.left; leftMargin: entry.rail ? 2 : 39; right: entry.rail ? parent.right : number.left; rightMargin: entry.rail ? 2 : 4 }
            y: entry.rail ? 29 : (parent.height - height) / 2
            text: entry.text
            bold: entry.checked
            font.pointSize: entry.rail ? 8.5 : 10
            horizontalAlignment: entry.rail ? Text.AlignHCenter : Text.AlignLeft
        }
        Words {
            id: number
            visible: !entry.rail
            anchors { right: parent.right; rightMargin: 15; verticalCenter: parent.verticalCenter }
            text: entry.count
            role: entry.checked ? "text" : entry.tally.role ?? "secondary"
            small: true
        }
    }
}
