// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("Drills")

    function takeFocus() {
        list.grab();
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Run drill")
            enabled: page.active && desk.simulated && desk.current.length > 0 && desk.pane.state !== "running"
            onTriggered: desk.run(desk.current)
        }
    ]
    DrillsController {
        id: desk
        backend: page.backend
        onNoted: text => page.noted(text)
    }
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("Scenario"); base: 240; stretch: 1; spare: set.spare },
            TableColumn { title: qsTr("Last result"); base: 122 },
            TableColumn { title: qsTr("Checks"); base: 84; leaves: 1; out: set.out },
            TableColumn { base: 100 }
        ]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.drills.count > 0 ? desk.scope : ""
        }
        NoteStrip {
            text: desk.error
            onClosed: desk.dismissError()
        }
        NoteStrip {
            role: "warn"
            glyph: "lock"
            text: desk.simulated ? "" : qsTr("This workspace has real systems.")
            detail: qsTr("Drills run in the pocket estate only.")
            closable: false
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.loading && desk.drills.count === 0 && desk.error.length === 0
            glyph: "drills"
            role: "secondary"
            title: qsTr("No drills here")
            text: qsTr("Drills break the simulated systems on purpose and count what really happened. This workspace has none.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: desk.drills.count > 0
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                spacing: 0
                TableHeader {
                    columns: set
                    Layout.fillWidth: true
                }
                DataList {
                    id: list
                    name: qsTr("Drills")
                    model: desk.drills
                    wanted: desk.current
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    delegate: DrillRow {
                        columns: set
                        runnable: desk.simulated
                        onRunWanted: desk.run(key)
                    }
                    onCurrentKeyChanged: if (currentKey.length > 0) desk.current = currentKey
                    onOpened: key => desk.run(key)
                    Connections {
                        target: desk
                        function onDrillsChanged() {
                            list.select(desk.current);
                        }
                    }
                }
            }
            Line {
                Layout.fillHeight: true
            }
            DrillPane {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 380 : 460
                Layout.fillHeight: true
            }
        }
    }
}
