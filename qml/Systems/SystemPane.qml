// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// One system: the vendor's words, what stops, what goes on.
ColumnLayout {
    id: pane
    required property SystemsController desk
    readonly property var facts: desk.pane

    spacing: 0
    RowLayout {
        spacing: 8
        Layout.margins: 12
        Words {
            text: pane.facts.name ?? ""
            bold: true
            font.pointSize: 12
            Layout.maximumWidth: pane.width * 0.55
        }
        StateBadge {
            glyph: pane.facts.glyph ?? ""
            word: pane.facts.word ?? ""
            role: pane.facts.wordRole ?? "text"
            tinted: true
        }
    }
    Rectangle {
        visible: (pane.facts.errorHead ?? "").length > 0
        color: Ink.tints[pane.facts.wordRole] ?? "transparent"
        implicitHeight: vendor.implicitHeight + 18
        Layout.fillWidth: true
        ColumnLayout {
            id: vendor
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: 14 }
            spacing: 3
            Words {
                text: pane.facts.errorHead ?? ""
                role: pane.facts.wordRole ?? "text"
                bold: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
            Words {
                text: pane.facts.errorText ?? ""
                role: pane.facts.wordRole ?? "text"
                small: true
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        columns: 2
        columnSpacing: 12
        rowSpacing: 7
        Layout.margins: 14
        Layout.fillWidth: true
        Repeater {
            model: pane.facts.facts ?? []
            Words {
                required property var modelData
                required property int index
                text: modelData.label
                role: "secondary"
                small: true
                Layout.row: index
                Layout.column: 0
                Layout.preferredWidth: 96
                Layout.alignment: Qt.AlignTop
            }
        }
        Repeater {
            model: pane.facts.facts ?? []
            Words {
                required property var modelData
                required property int index
                text: modelData.text
                small: true
                wrapMode: Text.WordWrap
                Layout.row: index
                Layout.column: 1
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        spacing: 8
        Layout.leftMargin: 14
        ActionButton {
            glyph: "refresh"
            text: qsTr("Probe now")
            onClicked: pane.desk.probe(pane.desk.current)
        }
        ActionButton {
            glyph: pane.facts.paused ? "play" : "pause"
            text: pane.facts.paused ? qsTr("Resume sync") : qsTr("Pause sync")
            onClicked: pane.desk.setPaused(pane.desk.current, !pane.facts.paused)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
