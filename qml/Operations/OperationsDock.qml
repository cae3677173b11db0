// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// What runs, under every page: one bar whose parts are named beneath, gates, figures, receipts. Pause and Stop apart.
FocusScope {
    id: dock
    objectName: "operationsDock" // for tests
    required property Backend backend
    readonly property alias controller: desk
    readonly property var facts: desk.facts
    readonly property bool present: facts.title !== undefined
    signal planWanted(string planId)
    signal orderWanted(string order)
    signal noted(string text)
    signal begun()
    signal ended()
    signal hidden()

    function grab() {
        tabs.forceActiveFocus(Qt.TabFocusReason);
    }
    implicitHeight: present ? 292 : 130
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Operations dock")
    DockController {
        id: desk
        backend: dock.backend
        onNoted: text => dock.noted(text)
        onBegun: dock.begun()
        onEnded: dock.ended()
    }
    Rectangle {
        anchors.fill: parent
        color: Ink.page
        Rectangle {
            width: parent.width
            height: 2
            color: Ink.fills.info
        }
    }
    ColumnLayout {
        anchors { fill: parent; topMargin: 2 }
        spacing: 0
        Rectangle {
            color: Ink.window
            implicitHeight: 36
            Layout.fillWidth: true
            TabStrip {
                id: tabs
                anchors { left: parent.left; leftMargin: 4; right: verbs.left }
                tabs: desk.tabs
                currentIndex: desk.tab
                onPicked: index => desk.tab = index
            }
            Row {
                id: verbs
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                spacing: 8
                QQC2.ComboBox {
                    visible: desk.choices.length > 1
                    flat: true
                    width: 220
                    model: desk.choices.map(plan => plan.title)
                    currentIndex: desk.choices.findIndex(plan => plan.id === desk.planId)
                    Accessible.name: qsTr("Operation shown")
                    onActivated: index => desk.planId = desk.choices[index].id
                }
                ActionButton {
                    flat: true
                    visible: dock.present
                    text: qsTr("Open plan")
                    onClicked: dock.planWanted(desk.planId)
                }
                ActionButton {
                    flat: true
                    text: qsTr("Hide dock")
                    onClicked: dock.hidden()
                }
            }
        }
        NoteStrip {
            text: desk.error
            onClosed: desk.dismissError()
        }
        Words {
            visible: !dock.present
            text: desk.tab === 0 ? qsTr("Nothing runs. A plan that was approved and started shows here what it does.") : qsTr("None.")
            role: "secondary"
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: dock.present
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            DockSummary {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: Math.min(560, dock.width * 0.46)
                Layout.fillHeight: true
            }
            Line {
                Layout.fillHeight: true
            }
            DockNews {
                desk: desk
                Layout.fillWidth: true
                Layout.fillHeight: true
                onOpened: order => dock.orderWanted(order)
            }
        }
    }
}
