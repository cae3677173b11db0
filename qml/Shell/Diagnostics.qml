// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// How well this window keeps up, for whoever writes to us that it is slow.
DeskDialog {
    id: sheet
    title: qsTr("Diagnostics")
    preferredWidth: 640
    showCloseButton: true
    onAboutToShow: desk.take()
    DiagnosticsController {
        id: desk
    }
    ColumnLayout {
        spacing: 12
        NoteStrip {
            role: desk.fluent ? "ok" : "warn"
            glyph: desk.fluent ? "check" : "clock-late"
            text: desk.verdict
            closable: false
            Layout.fillWidth: true
        }
        Repeater {
            model: desk.facts
            RowLayout {
                id: fact
                required property var modelData
                spacing: 12
                Words {
                    text: fact.modelData.name
                    role: "secondary"
                    Layout.preferredWidth: 280
                }
                Words {
                    text: fact.modelData.value
                    Layout.fillWidth: true
                }
            }
        }
        Words {
            visible: desk.stalls.length > 0
            text: qsTr("Longest")
            bold: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: desk.stalls.slice(0, 8)
            RowLayout {
                id: stall
                required property var modelData
                spacing: 12
                Words {
                    text: stall.modelData.at
                    role: "secondary"
                    Layout.preferredWidth: 90
                }
                Words {
                    text: stall.modelData.took
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: 120
                }
                CodeWords {
                    text: stall.modelData.what
                    horizontalAlignment: Application.layoutDirection === Qt.RightToLeft ? Text.AlignRight : Text.AlignLeft
                    Layout.fillWidth: true
                }
            }
        }
        ActionButton {
            text: qsTr("Copy as text")
            onClicked: desk.copy()
            Layout.alignment: Qt.AlignRight
        }
    }
}
