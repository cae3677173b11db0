// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("Systems")

    function takeFocus() {
        list.grab();
    }
    // On asks first; off sends nothing and needs no question.
    function switchFlow(kind: string) {
        desk.currentFlow = kind;
        if (desk.flow.operating) {
            desk.setOperate(kind, false);
        } else {
            operate.open();
        }
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Probe now")
            enabled: page.active && desk.current.length > 0
            onTriggered: desk.probe(desk.current)
        },
        QQC2.Action {
            text: qsTr("Probe all now")
            enabled: page.active && desk.systems.count > 0
            onTriggered: desk.probeAll()
        },
        QQC2.Action {
            text: desk.pane.paused ? qsTr("Resume sync") : qsTr("Pause sync")
            enabled: page.active && desk.current.length > 0
            onTriggered: desk.setPaused(desk.current, !desk.pane.paused)
        },
        QQC2.Action {
            text: desk.flow.operating ? qsTr("Only observe %1").arg(desk.flow.title ?? "") : qsTr("Operate %1…").arg(desk.flow.title ?? "")
            enabled: page.active && desk.currentFlow.length > 0
            onTriggered: page.switchFlow(desk.currentFlow)
        }
    ]
    SystemsController {
        id: desk
        backend: page.backend
        live: page.active
        onNoted: text => page.noted(text)
    }
    ConfirmDialog {
        id: operate
        parent: page.QQC2.Overlay.overlay
        title: qsTr("Operate: %1").arg(desk.flow.title ?? "")
        explanation: qsTr("From now on this flow sends for what becomes ready. Older gaps stay exceptions for a person; nothing is created for them by itself.")
        acceptText: qsTr("Operate")
        onConfirmed: desk.setOperate(desk.currentFlow, true)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.systems.count > 0 ? desk.scope : ""
            ActionButton {
                glyph: "refresh"
                text: qsTr("Probe all now")
                onClicked: desk.probeAll()
            }
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        NoteStrip {
            glyph: "unverified"
            role: "info"
            text: desk.observing ? qsTr("Observing: nothing is sent.") : ""
            detail: qsTr("Orders are read and joined; what is stuck is shown.")
            closable: false
        }
        NoteStrip {
            glyph: "gap"
            role: "warn"
            text: desk.gapText
            detail: desk.gapDetail
            actionText: qsTr("Read the gap again")
            closable: false
            onActionTriggered: desk.probe(desk.gapSystem)
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.loading && desk.systems.count === 0 && desk.error.length === 0
            glyph: "systems"
            role: "secondary"
            title: qsTr("No system is connected")
            text: qsTr("A workspace names its systems in its estate file; they are read as soon as it is opened.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: desk.systems.count > 0
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                id: lists
                spacing: 0
                SystemTable {
                    id: list
                    desk: desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                FlowList {
                    desk: desk
                    room: lists.height - list.wanted
                    Layout.fillWidth: true
                    onSwitchWanted: kind => page.switchFlow(kind)
                }
            }
            Line {
                Layout.fillHeight: true
            }
            SystemPane {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 300 : 344
                Layout.fillHeight: true
            }
        }
    }
}
