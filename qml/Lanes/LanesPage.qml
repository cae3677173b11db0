// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("Lanes")

    function takeFocus() {
        if (narrow) {
            table.takeFocus();
        } else {
            board.takeFocus();
        }
    }

    itemActions: [
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: page.active && page.narrow
            onTriggered: table.openCurrent()
        }
    ]

    LanesController {
        id: desk
        backend: page.backend
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.scope
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        FigureStrip {
            figures: desk.figures
            shownCount: page.narrow ? 4 : 5
            Layout.fillWidth: true
            onPicked: filter => page.openExceptions(filter)
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        LaneMatrix {
            id: board
            visible: !page.narrow && !desk.loading
            desk: desk
            nowMs: page.nowMs
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: key => page.openTransaction(key)
            onMore: lane => page.openExceptions("lane:" + lane)
        }
        LaneTable {
            id: table
            visible: page.narrow && !desk.loading
            desk: desk
            nowMs: page.nowMs
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: key => page.openTransaction(key)
            onMore: lane => page.openExceptions("lane:" + lane)
        }
    }
}
