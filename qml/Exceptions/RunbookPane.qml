// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// What to do about the cause: steps that are ticked with a name and a time, and the last fix that worked.
QQC2.ScrollView {
    id: pane
    required property TriageController triage
    signal planWanted(string planId)
    contentWidth: availableWidth

    function grab() {
        const first = steps.itemAt(0);
        if (first) {
            first.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    ColumnLayout {
        width: pane.availableWidth
        spacing: 2
        Words {
            text: pane.triage.runbookTitle
            bold: true
            small: true
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.topMargin: 8
        }
        Repeater {
            id: steps
            model: pane.triage.runbook
            RunbookStep {
                required property var modelData
                step: modelData
                Layout.fillWidth: true
                onTickWanted: on => pane.triage.tick(modelData.id, on)
            }
        }
        Line {
            visible: pane.triage.fix.head !== undefined
            Layout.fillWidth: true
            Layout.topMargin: 6
        }
        ColumnLayout {
            visible: pane.triage.fix.head !== undefined
            spacing: 1
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.topMargin: 6
            Words {
                text: qsTr("The last fix that worked")
                role: "secondary"
                small: true
            }
            StateBadge {
                glyph: "applied"
                word: pane.triage.fix.head ?? ""
                role: "ok"
                small: true
            }
            Words {
                text: pane.triage.fix.text ?? ""
                small: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
            LinkText {
                visible: (pane.triage.fix.planId ?? "").length > 0
                text: qsTr("Open its plan")
                onClicked: pane.planWanted(pane.triage.fix.planId)
            }
        }
        Repeater {
            model: pane.triage.rules
            Words {
                required property string modelData
                text: modelData
                role: "secondary"
                small: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                Layout.fillWidth: true
                Layout.leftMargin: 12
                Layout.rightMargin: 12
                Layout.topMargin: 4
            }
        }
    }
}
