// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The plan's hash: what is sent must hash to it.
Rectangle {
    id: line
    property var facts: ({})
    signal copied()

    implicitHeight: 29
    color: Ink.window
    RowLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 16 }
        spacing: 8
        Glyph {
            name: "lock"
            role: "secondary"
            implicitWidth: 13
            implicitHeight: 13
        }
        Words {
            text: qsTr("Plan hash")
            role: "secondary"
            small: true
        }
        CodeWords {
            text: line.facts.hash ?? ""
        }
        LinkText {
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy the plan's hash")
            onClicked: line.copied()
        }
        Words {
            text: qsTr("what is sent must hash to this, or the item stops")
            role: "secondary"
            small: true
            Layout.fillWidth: true
        }
        Words {
            text: line.facts.mapping ?? ""
            small: true
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
