// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// One alert: what it is of, what happened to it, and what to do.
ColumnLayout {
    id: pane
    required property AlertsController desk
    readonly property var facts: desk.alert
    signal followed()

    spacing: 0
    RowLayout {
        spacing: 8
        Layout.margins: 12
        Words {
            text: pane.facts.title ?? ""
            bold: true
            font.pointSize: 12
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        StateBadge {
            glyph: pane.facts.glyph ?? ""
            word: pane.facts.word ?? ""
            role: pane.facts.role ?? "text"
            tinted: true
        }
    }
    Repeater {
        model: pane.facts.facts ?? []
        RowLayout {
            id: fact
            required property var modelData
            spacing: 12
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.bottomMargin: 7
            Words {
                text: fact.modelData.label
                role: "secondary"
                small: true
                Layout.preferredWidth: 96
                Layout.alignment: Qt.AlignTop
            }
            Words {
                text: fact.modelData.text
                small: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        spacing: 8
        Layout.leftMargin: 14
        Layout.topMargin: 6
        PrimaryButton {
            text: qsTr("Open what is behind it")
            onClicked: pane.followed()
        }
        ActionButton {
            visible: pane.facts.open ?? false
            text: pane.facts.acknowledged ? qsTr("Open again") : qsTr("Acknowledge")
            onClicked: pane.desk.acknowledge(pane.desk.current, !pane.facts.acknowledged)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
