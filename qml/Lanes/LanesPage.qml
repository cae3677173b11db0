// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components
import Throughline.Find

DeskPage {
    id: page
    title: qsTr("Lanes")
    required property ViewsController views
    property string filter // stays when one moves to another page and comes back
    signal filterWanted(string query)

    function setArgument(argument: string) {
        if (argument.length > 0) { // a saved view of the board
            filters.put(argument === "all" ? "" : argument);
        }
    }
    function takeFocus() {
        if (narrow) {
            table.takeFocus();
        } else {
            board.takeFocus();
        }
    }
    function focusFilter(): bool {
        filters.focusField();
        return true;
    }
    function openFigure(target: string) {
        if (target.startsWith("view:")) {
            openFound(target);
        } else if (target.startsWith("query:")) {
            openFound(target.slice(6));
        } else {
            openExceptions(target);
        }
    }
    // A lane's whole list; the filter goes along.
    function openLane(lane: string) {
        openExceptions("lane:" + lane);
    }
    onFilterChanged: if (filters.query !== filter) filters.put(filter)

    itemActions: [
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: page.active && page.narrow
            onTriggered: table.openCurrent()
        },
        QQC2.Action {
            text: qsTr("Save view…")
            shortcut: "Ctrl+S"
            enabled: page.active
            onTriggered: saver.ask(desk.filter, "")
        },
        QQC2.Action {
            text: qsTr("Export…")
            shortcut: "Ctrl+E"
            enabled: page.active && !exporter.running
            onTriggered: exportButton.choose()
        }
    ]

    LanesController {
        id: desk
        backend: page.backend
        live: page.active
        filter: page.filter
    }
    CloseController {
        id: close
        backend: page.backend
        live: page.active
    }
    ExportController {
        id: exporter
        backend: page.backend
    }
    SaveViewDialog {
        id: saver
        parent: page.QQC2.Overlay.overlay
        onAccepted_: (name, shared) => page.views.save(name, desk.filter, "lanes", shared)
    }
    // The close takes the place of what waits to be sent, which the status line says too.
    readonly property var figures: {
        const list = desk.figures.slice();
        if (close.known && list.length > 3) {
            list[3] = close.figure;
        }
        return list;
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.scope
            ActionButton {
                visible: !page.narrow
                glyph: "view"
                text: qsTr("Save view…")
                onClicked: saver.ask(desk.filter, "")
            }
            ExportButton {
                id: exportButton
                desk: exporter
                query: desk.openQuery()
                title: page.title
            }
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        ExportStrip {
            desk: exporter
        }
        FigureStrip {
            figures: page.figures
            shownCount: page.narrow ? 4 : 5
            Layout.fillWidth: true
            onPicked: filter => page.openFigure(filter)
        }
        FilterRow {
            id: filters
            desk: desk
            narrow: page.narrow
            onChanged: query => page.filterWanted(query)
        }
        NoteStrip {
            glyph: "degraded"
            role: "warn"
            text: desk.problem
            closable: false
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
            onOpened: order => page.openTransaction(order)
            onMore: lane => page.openLane(lane)
        }
        LaneTable {
            id: table
            visible: page.narrow && !desk.loading
            desk: desk
            nowMs: page.nowMs
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: order => page.openTransaction(order)
            onMore: lane => page.openLane(lane)
        }
    }
}
