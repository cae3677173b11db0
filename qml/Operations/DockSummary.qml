// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// One operation: its parts, its gates, its figures, and the two verbs that change it.
ColumnLayout {
    id: summary
    required property DockController desk
    readonly property var facts: desk.facts
    spacing: 8

    RowLayout {
        spacing: 8
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Layout.topMargin: 10
        Glyph {
            name: summary.facts.glyph ?? ""
            role: summary.facts.role ?? "text"
        }
        Words {
            text: summary.facts.title ?? ""
            bold: true
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
        Words {
            text: summary.facts.who ?? ""
            role: "secondary"
            small: true
            Layout.fillWidth: true
        }
        ActionButton {
            visible: summary.facts.state === "running"
            glyph: "pause"
            text: qsTr("Pause")
            onClicked: summary.desk.pause()
        }
        ActionButton {
            visible: summary.facts.state === "paused"
            glyph: "play"
            text: qsTr("Resume")
            onClicked: summary.desk.resume()
        }
        Item {
            visible: stopButton.visible
            implicitWidth: 16
        }
        ActionButton {
            id: stopButton
            visible: summary.facts.state === "running" || summary.facts.state === "paused"
            glyph: "down"
            text: qsTr("Stop…")
            onClicked: stop.open()
        }
    }
    SegBar {
        parts: summary.desk.parts
        implicitHeight: 10
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
    }
    Flow {
        spacing: 14
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Repeater {
            model: SteadyList {
                values: summary.desk.parts
            }
            Row {
                id: part
                required property var modelData
                spacing: 5
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.number + " " + modelData.word
                Glyph { name: part.modelData.glyph; role: part.modelData.role; width: 14; height: 14; anchors.verticalCenter: parent.verticalCenter }
                Words { text: part.modelData.number; bold: true; small: true }
                Words { text: part.modelData.word; role: "secondary"; small: true }
            }
        }
    }
    Line {
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
    }
    GateStrip {
        visible: summary.desk.gates.length > 0
        gates: summary.desk.gates
        Layout.fillWidth: true
    }
    Words {
        visible: text.length > 0
        text: summary.facts.stopReason ?? ""
        role: "warn"
        small: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
    }
    Item {
        Layout.fillHeight: true
    }
    Flow {
        spacing: 28
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Layout.bottomMargin: 10
        Repeater {
            model: SteadyList {
                values: summary.desk.figures
            }
            Column {
                id: figure
                required property var modelData
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.head + ", " + modelData.text
                Words { text: figure.modelData.head; role: "secondary"; small: true }
                Words { text: figure.modelData.text; small: true }
            }
        }
    }
    ConfirmDialog {
        id: stop
        parent: summary.QQC2.Overlay.overlay
        title: qsTr("Stop this operation")
        explanation: qsTr("What was sent stays and is verified; what was not sent is released. A stopped plan cannot go on.")
        acceptText: qsTr("Stop")
        onConfirmed: summary.desk.stop()
    }
}
