// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Throughline.Components

// The sidebar; below 1200 px a rail with the words under the icons.
Kirigami.OverlayDrawer {
    id: drawer
    required property ShellController shell
    property bool rail: false
    property string current
    property var views: [] // [{ key, title }]: those nearest at hand
    signal picked(string name)
    signal viewPicked(string id)

    readonly property var entries: [
        { name: "lanes", text: qsTr("Lanes"), glyph: "lanes" },
        { name: "exceptions", text: qsTr("Exceptions"), glyph: "exceptions" },
        { name: "in-doubt", text: qsTr("In doubt"), glyph: "in-doubt-outline" },
        { name: "find", text: qsTr("Search"), glyph: "search" },
        { name: "operations", text: qsTr("Operations"), glyph: "operations" },
        { name: "sla", text: qsTr("SLA"), glyph: "sla" },
        { name: "alerts", text: qsTr("Alerts"), glyph: "alert" },
        { name: "systems", text: qsTr("Systems"), glyph: "systems" },
        { name: "drills", text: qsTr("Drills"), glyph: "drills" }
    ]

    edge: Application.layoutDirection === Qt.RightToLeft ? Qt.RightEdge : Qt.LeftEdge
    modal: false
    drawerOpen: true
    handleVisible: false
    interactive: false
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    width: rail ? 85 : 189
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    contentItem: Rectangle {
        implicitWidth: drawer.rail ? 85 : 189
        color: Ink.window
        ColumnLayout {
            anchors { fill: parent; rightMargin: 1 }
            spacing: 0
            Words {
                visible: !drawer.rail
                text: drawer.shell.workspace
                bold: true
                Layout.fillWidth: true
                Layout.leftMargin: 14
                Layout.topMargin: 10
            }
            Words {
                visible: !drawer.rail
                text: drawer.shell.workspaceNote
                role: "secondary"
                small: true
                Layout.fillWidth: true
                Layout.leftMargin: 14
                Layout.bottomMargin: 6
            }
            Item {
                visible: drawer.rail
                Layout.preferredHeight: 4
            }
            Repeater {
                model: drawer.entries
                NavigationEntry {
                    required property var modelData
                    text: modelData.text
                    glyph: modelData.glyph
                    tally: drawer.shell.counts[modelData.name] ?? ({})
                    rail: drawer.rail
                    checked: drawer.current === modelData.name
                    Layout.fillWidth: true
                    onClicked: drawer.picked(modelData.name)
                }
            }
            Item {
                Layout.fillHeight: true
            }
            Words {
                visible: !drawer.rail && drawer.views.length > 0
                text: qsTr("Views")
                role: "secondary"
                small: true
                bold: true
                Layout.leftMargin: 14
                Layout.bottomMargin: 4
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: drawer.rail ? [] : drawer.views
                LinkText {
                    required property var modelData
                    text: modelData.title
                    plain: true
                    small: false
                    implicitHeight: 25
                    Layout.fillWidth: true
                    Layout.leftMargin: 14
                    Layout.rightMargin: 8
                    onClicked: drawer.viewPicked(modelData.key)
                }
            }
            Item {
                visible: !drawer.rail
                Layout.preferredHeight: 10
            }
        }
        Line {
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        }
    }
}
