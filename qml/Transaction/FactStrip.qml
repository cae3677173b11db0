// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// The facts line of a transaction.
Item {
    id: strip
    property var facts: ({})
    property bool narrow: false

    readonly property var cells: {
        const all = [
            { label: qsTr("State"), word: facts.word ?? "", glyph: facts.glyph ?? "", role: facts.role ?? "text" },
            { label: qsTr("Lane"), word: facts.laneText ?? "" },
            { label: qsTr("Order SLA"), word: facts.dueWord ?? "", glyph: facts.dueGlyph ?? "", role: facts.dueRole ?? "text" },
            { label: qsTr("Cause"), word: facts.cause ?? "" },
            { label: qsTr("Entity"), word: facts.entity ?? "" },
            { label: qsTr("Correlation"), word: facts.correlation ?? "", last: true }
        ];
        return all.filter(cell => cell.word.length > 0 && !(narrow && cell.last) && !(cell.label === qsTr("Order SLA") && !cell.glyph));
    }

    implicitHeight: 48
    Row {
        anchors { left: parent.left; leftMargin: 16; verticalCenter: parent.verticalCenter }
        spacing: 36
        Repeater {
            model: SteadyList {
                values: strip.cells
            }
            Column {
                id: cell
                required property var modelData
                Words {
                    text: cell.modelData.label
                    role: "secondary"
                    small: true
                }
                StateBadge {
                    glyph: cell.modelData.glyph ?? ""
                    word: cell.modelData.word
                    role: cell.modelData.role ?? "text"
                }
            }
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
