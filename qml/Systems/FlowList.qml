// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What each flow of the workspace may do: send, or only observe.
ColumnLayout {
    id: flows
    required property SystemsController desk
    property real room: 0 // beside the systems; four rows are shown in any case
    signal switchWanted(string kind)

    spacing: 0
    Line {
        Layout.fillWidth: true
    }
    PaneHead {
        title: qsTr("Flows")
        scope: qsTr("each sends only while it operates")
    }
    DataList {
        id: list
        name: qsTr("Flows")
        model: flows.desk.flows
        implicitHeight: 40 * Math.max(1, Math.min(count, Math.max(4, Math.floor((flows.room - 40) / 40))))
        Layout.fillWidth: true
        delegate: TableRow {
            id: row
            required property string key
            required property string title
            required property string kind
            required property string glyph
            required property string word
            required property string role
            required property string since
            required property bool operating
            implicitHeight: 40
            Accessible.name: [title, word, since].join(", ")
            RowLayout {
                anchors { fill: parent; leftMargin: 8; rightMargin: 10 }
                spacing: 12
                Words { text: row.title; bold: true; Layout.preferredWidth: 230 }
                StateBadge { glyph: row.glyph; word: row.word; role: row.role; Layout.preferredWidth: 110 }
                Words { text: row.since; role: "secondary"; small: true; Layout.fillWidth: true }
                ActionButton {
                    text: row.operating ? qsTr("Only observe") : qsTr("Operate…")
                    Accessible.name: row.operating ? qsTr("Only observe %1").arg(row.title) : qsTr("Operate %1…").arg(row.title)
                    focusPolicy: Qt.NoFocus
                    onClicked: flows.switchWanted(row.key)
                }
            }
        }
        onCurrentKeyChanged: if (currentKey.length > 0) flows.desk.currentFlow = currentKey
        onOpened: key => flows.switchWanted(key)
    }
}
