// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// What narrows a page from elsewhere: one chip per part, each taken off by itself. chips: [{ words, without }]
Item {
    id: strip
    property var chips: []
    signal chosen(string query) // what is left of the filter

    visible: chips.length > 0
    implicitHeight: visible ? flow.implicitHeight + 12 : 0
    Flow {
        id: flow
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: 6; leftMargin: 16; rightMargin: 12 }
        spacing: 6
        Words {
            height: 28
            text: qsTr("Filter of the board:")
            role: "secondary"
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            model: SteadyList {
                values: strip.chips
            }
            ActionButton {
                required property var modelData
                text: modelData.words
                glyph: "close"
                Accessible.name: qsTr("Take off the filter: %1").arg(modelData.words)
                onClicked: strip.chosen(modelData.without)
            }
        }
        ActionButton {
            visible: strip.chips.length > 1
            flat: true
            text: qsTr("Clear the filter")
            onClicked: strip.chosen("")
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
