// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// How far an export is, and how it ended; it stays until it is closed.
Rectangle {
    id: strip
    required property ExportController desk

    visible: desk.text.length > 0 || desk.error.length > 0
    implicitHeight: visible ? 38 : 0
    Layout.fillWidth: true
    color: desk.error.length > 0 ? Ink.tints.danger : Ink.tints.secondary
    Accessible.role: Accessible.AlertMessage
    Accessible.name: desk.error.length > 0 ? desk.error : desk.text
    RowLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 12 }
        spacing: 10
        Glyph {
            name: strip.desk.error.length > 0 ? "dead-lettered" : strip.desk.running ? "export" : "applied"
            role: strip.desk.error.length > 0 ? "danger" : strip.desk.running ? "text" : "ok"
        }
        Words {
            text: strip.desk.error.length > 0 ? strip.desk.error : strip.desk.text
            role: strip.desk.error.length > 0 ? "danger" : "text"
            Layout.fillWidth: true
        }
        Rectangle {
            visible: strip.desk.running
            implicitWidth: 220
            implicitHeight: 6
            radius: 3
            color: Ink.track
            Rectangle {
                width: parent.width * strip.desk.share
                height: parent.height
                radius: 3
                color: Ink.fills.info
            }
        }
        ActionButton {
            visible: strip.desk.running
            glyph: "stop"
            text: qsTr("Stop")
            onClicked: strip.desk.cancel()
        }
        ActionButton {
            visible: !strip.desk.running && strip.desk.file.toString().length > 0
            text: qsTr("Open the file")
            onClicked: strip.desk.openFile()
        }
        ActionButton {
            visible: !strip.desk.running
            text: qsTr("Close")
            onClicked: strip.desk.close()
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
