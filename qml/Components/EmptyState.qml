// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Why there is nothing here, one action, and how fresh the picture is.
// freshness: [{ name, word, glyph, role }], one per system
Item {
    id: empty
    property string glyph: "applied"
    property string role: "ok"
    property string title
    property string text
    property string actionText
    property var freshness: []
    signal actionTriggered()

    Column {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Math.min(96, Math.max(12, parent.height * 0.14)) }
        width: Math.min(620, empty.width - 48)
        spacing: 10
        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 30
            height: 30
            name: empty.glyph
            role: empty.role
        }
        Words {
            width: parent.width
            text: empty.title
            bold: true
            font.pointSize: 15
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            visible: text.length > 0
            text: empty.text
            role: "secondary"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: empty.actionText.length > 0
            text: empty.actionText
            onClicked: empty.actionTriggered()
        }
        Item {
            width: 1
            height: 24
            visible: empty.freshness.length > 0
        }
        Words {
            width: parent.width
            visible: empty.freshness.length > 0
            text: qsTr("Is the picture fresh? Last good sync of every system")
            role: "secondary"
            small: true
        }
        Line {
            width: parent.width
            visible: empty.freshness.length > 0
        }
        Grid {
            columns: 2
            columnSpacing: 20
            Repeater {
                model: empty.freshness
                Item {
                    id: line
                    required property var modelData
                    width: (Math.min(620, empty.width - 48) - 20) / 2
                    height: 27
                    StateBadge {
                        anchors { left: parent.left; right: word.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        glyph: line.modelData.glyph
                        word: line.modelData.name
                        role: line.modelData.role === "danger" ? "danger" : "text"
                        glyphRole: line.modelData.role
                        small: true
                    }
                    Words {
                        id: word
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        text: line.modelData.word
                        role: line.modelData.role === "danger" ? "danger" : "secondary"
                        small: true
                    }
                }
            }
        }
    }
}
