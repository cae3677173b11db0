// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// The priority and the parts it is made of.
Rectangle {
    id: formula
    property int score: 0
    property var parts: []
    readonly property real cellWidth: (width - 8) / (parts.length + 1)

    implicitHeight: 54
    radius: 3
    color: Ink.page
    opacity: 0.92
    border { width: 1; color: Ink.line }
    component Cell: Words {
        height: 22
        font.pointSize: 8.5
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        x: 4
        y: 5
        Cell { width: formula.cellWidth; text: qsTr("Priority"); role: "secondary" }
        Repeater {
            model: formula.parts
            Cell {
                required property var modelData
                width: formula.cellWidth
                text: modelData.name
                role: "secondary"
            }
        }
    }
    Row {
        x: 4
        y: 27
        Cell { width: formula.cellWidth; text: Format.count(formula.score) + " ="; bold: true }
        Repeater {
            model: formula.parts
            Cell {
                required property var modelData
                width: formula.cellWidth
                text: formula.width < 300 ? modelData.text.replace(/ /g, "").replace(/(^|×)0(?=[.,])/g, "$1") : modelData.text
                font.pointSize: formula.width < 300 ? 8 : 8.5
            }
        }
    }
}
