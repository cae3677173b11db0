// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Who has it, its tags and notes, newest first.
QQC2.ScrollView {
    id: pane
    required property TriageController triage
    readonly property var work: triage.work
    contentWidth: availableWidth

    ColumnLayout {
        width: pane.availableWidth
        spacing: 4
        RowLayout {
            spacing: 6
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.topMargin: 8
            Glyph {
                name: "person"
                role: "secondary"
                implicitWidth: 14
                implicitHeight: 14
            }
            Words {
                text: pane.work.owner ?? ""
                bold: true
                small: true
            }
            Words {
                text: pane.work.ownerNote ?? ""
                role: "secondary"
                small: true
                Layout.fillWidth: true
                Tip {
                    text: pane.work.ownerNote ?? ""
                }
            }
        }
        Flow {
            visible: (pane.work.tags ?? []).length > 0
            spacing: 4
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Repeater {
                model: pane.work.tags ?? []
                Tag {
                    required property string modelData
                    text: modelData
                }
            }
        }
        Repeater {
            model: pane.triage.notes
            ColumnLayout {
                id: note
                required property var modelData
                spacing: 1
                Layout.leftMargin: 12
                Layout.rightMargin: 12
                Layout.topMargin: 4
                Words {
                    text: note.modelData.text
                    small: true
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                    Layout.fillWidth: true
                }
                Words {
                    text: note.modelData.who
                    role: "secondary"
                    small: true
                    Layout.fillWidth: true
                }
            }
        }
        Words {
            visible: pane.triage.notes.length === 0
            text: qsTr("No notes yet. N writes one.")
            role: "secondary"
            small: true
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.topMargin: 4
        }
        Line {
            visible: pane.triage.acts.length > 0
            Layout.fillWidth: true
            Layout.topMargin: 6
        }
        Repeater {
            model: pane.triage.acts
            RowLayout {
                id: act
                required property var modelData
                spacing: 8
                Layout.leftMargin: 12
                Layout.rightMargin: 12
                Words {
                    text: act.modelData.text
                    role: act.modelData.undone ? "secondary" : "text"
                    font.strikeout: act.modelData.undone
                    small: true
                    Layout.fillWidth: true
                }
                Words {
                    text: act.modelData.who
                    role: "secondary"
                    small: true
                    Layout.maximumWidth: 150
                }
            }
        }
    }
}
