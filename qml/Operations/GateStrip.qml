// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// The canary's gates.
Item {
    id: strip
    property var gates: []
    readonly property real cell: (width - 28) / Math.max(4, gates.length)
    implicitHeight: 78

    Repeater {
        model: strip.gates
        Item {
            id: gate
            required property var modelData
            required property int index
            readonly property bool active: modelData.state === "running" || (modelData.state === "waiting" && index === 0)
            readonly property bool done: modelData.state === "open"
            x: strip.LayoutMirroring.enabled ? strip.width - 14 - (index + 1) * strip.cell : 14 + index * strip.cell
            y: 8
            width: strip.cell
            height: 66
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Gate %1: %2, %3, %4").arg(modelData.number).arg(modelData.items).arg(modelData.money).arg(modelData.words)
            Line {
                visible: gate.index < strip.gates.length - 1
                anchors { left: ring.right; leftMargin: 6; right: parent.right }
                y: 11
                height: 2
                color: gate.done ? Ink.fills.ok : Ink.line
            }
            Rectangle {
                id: ring
                anchors.left: parent.left
                width: 24
                height: 24
                radius: 12
                color: gate.done ? Ink.inks.ok : gate.active ? Ink.inks.info : Ink.page
                border { width: gate.done || gate.active ? 0 : 2; color: Ink.fills.secondary }
                Words {
                    anchors.centerIn: parent
                    visible: !gate.done
                    text: gate.modelData.number
                    bold: true
                    small: true
                    color: gate.active ? Ink.page : Ink.secondary
                }
                Glyph {
                    anchors.centerIn: parent
                    width: 14
                    height: 14
                    name: gate.done ? "check" : ""
                    color: Ink.page
                }
            }
            Words { anchors.left: parent.left; y: 27; width: parent.width - 4; text: gate.modelData.items; bold: gate.active; small: true }
            Words { anchors.left: parent.left; y: 45; width: parent.width - 4; text: gate.modelData.money; role: "secondary"; small: true }
        }
    }
}
