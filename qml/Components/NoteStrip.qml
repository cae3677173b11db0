// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A strip across a page: an error with the words of who refused, or what a command does next.
Rectangle {
    id: strip
    property string glyph: "down"
    property string role: "danger"
    property string text
    property string detail
    property string actionText
    property bool closable: true
    signal actionTriggered()
    signal closed()

    visible: text.length > 0
    implicitHeight: visible ? Math.max(42, content.implicitHeight + 14) : 0
    Layout.fillWidth: true
    Layout.preferredHeight: implicitHeight
    color: Ink.tints[role] ?? Ink.window
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    RowLayout {
        id: content
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 16; rightMargin: 12 }
        spacing: 8
        Glyph {
            name: strip.glyph
            role: strip.role
        }
        Words {
            text: strip.text
            role: strip.role
            bold: true
            wrapMode: Text.WordWrap
            Layout.maximumWidth: strip.width * 0.7
        }
        Words {
            text: strip.detail
            role: strip.role
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        ActionButton {
            visible: strip.actionText.length > 0
            text: strip.actionText
            onClicked: strip.actionTriggered()
        }
        ActionButton {
            visible: strip.closable
            text: qsTr("Close")
            onClicked: strip.closed()
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
