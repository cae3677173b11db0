// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Search: a query, the views beside it, what it finds.
DeskPage {
    id: page
    title: qsTr("Search")
    required property ViewsController views
    readonly property alias controller: desk
    readonly property string viewId: views.savedCount >= 0 ? views.idOf(desk.query) : ""
    readonly property string viewTitle: viewId.length > 0 ? views.view(viewId).title ?? "" : ""

    function setArgument(argument: string) {
        if (argument.startsWith("view:")) {
            showView(argument.slice(5));
        } else if (argument.startsWith("exception:")) {
            ask("exception = " + argument.slice(10));
        } else if (argument.length > 0) {
            ask(argument === "all" ? "" : argument);
        }
    }
    function takeFocus() {
        if (desk.query.length > 0) {
            found.grab();
        } else {
            field.forceActiveFocus();
        }
    }
    function focusFilter(): bool {
        field.selectAll();
        return true;
    }
    property bool listWanted: false // Enter was pressed before there were rows
    function goToList() {
        listWanted = !found.visible;
        if (found.visible) {
            found.grab();
        }
    }
    function ask(query: string) {
        field.setText(query);
        desk.query = query;
        desk.dropChoices();
    }
    function showView(id: string) {
        const view = views.view(id);
        if (view.query === undefined) {
            if (views.views.count > 0) {
                noted(qsTr("There is no such view any more."));
            } else {
                pending = id; // the list of views has not come yet
            }
            return;
        }
        pending = "";
        desk.order = view.order;
        ask(view.query);
        found.grab();
    }
    property string pending
    Connections {
        target: page.views
        function onViewsChanged() {
            if (page.pending.length > 0) {
                const id = page.pending;
                page.pending = "";
                page.showView(id);
            }
        }
    }

    itemActions: [
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: page.active && found.currentOrder.length > 0
            onTriggered: page.openTransaction(found.currentOrder)
        },
        QQC2.Action {
            text: qsTr("Save view…")
            shortcut: "Ctrl+S"
            enabled: page.active && desk.problem.length === 0
            onTriggered: page.saveView()
        },
        QQC2.Action {
            text: qsTr("Delete this view")
            enabled: page.active && (page.views.view(page.viewId).mine ?? false)
            onTriggered: page.views.remove(page.viewId)
        },
        QQC2.Action {
            text: qsTr("Undo the last change of a view")
            shortcut: "U"
            enabled: page.active
            onTriggered: page.views.undo()
        },
        QQC2.Action {
            text: qsTr("Build a query")
            shortcut: "Ctrl+B"
            enabled: page.active
            onTriggered: page.toggleBuilder()
        },
        QQC2.Action {
            text: qsTr("Find a list of orders…")
            shortcut: "Ctrl+Shift+V"
            enabled: page.active
            onTriggered: paste.open()
        },
        QQC2.Action {
            text: qsTr("Export…")
            shortcut: "Ctrl+E"
            enabled: page.active && !exporter.running
            onTriggered: exportButton.choose()
        },
        QQC2.Action {
            text: qsTr("I have looked at everything")
            enabled: page.active
            onTriggered: page.views.markLooked()
        },
        QQC2.Action {
            text: qsTr("Copy the case for a mail")
            shortcut: "Ctrl+Shift+C"
            enabled: page.active && found.currentOrder.length > 0
            onTriggered: cases.copy(found.currentOrder)
        }
    ]
    function saveView() {
        saver.ask(desk.query, viewTitle);
    }
    function toggleBuilder() {
        builder.visible = !builder.visible;
        if (builder.visible) {
            builder.begin();
        }
    }

    FindController {
        id: desk
        backend: page.backend
        live: page.active
        onQueryChanged: field.setText(query)
        onNoted: text => page.noted(text)
    }
    ExportController {
        id: exporter
        backend: page.backend
    }
    CaseController {
        id: cases
        backend: page.backend
        onNoted: text => page.noted(text)
    }
    SaveViewDialog {
        id: saver
        parent: page.QQC2.Overlay.overlay
        onAccepted_: (name, shared) => page.views.save(name, desk.query, "find", shared)
    }
    PasteDialog {
        id: paste
        parent: page.QQC2.Overlay.overlay
        onDecided: text => desk.pasteOrders(text)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.viewTitle.length > 0 ? page.viewTitle : page.title
            scope: desk.problem.length > 0 ? "" : desk.scope
            ActionButton {
                visible: page.viewId === "shipped:since-last-look"
                glyph: "check"
                text: qsTr("I have looked")
                onClicked: page.views.markLooked()
            }
            ActionButton {
                glyph: "view"
                text: qsTr("Save view…")
                enabled: desk.problem.length === 0
                onClicked: page.saveView()
            }
            ExportButton {
                id: exportButton
                desk: exporter
                query: desk.query
                order: desk.order
                title: page.viewTitle.length > 0 ? page.viewTitle : page.title
                enabled: desk.problem.length === 0 && !exporter.running && desk.items.total > 0
            }
        }
        Item {
            implicitHeight: 48
            Layout.fillWidth: true
            QueryField {
                id: field
                anchors { left: parent.left; leftMargin: 16; right: tools.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                desk: desk
                returnTo: found
                onAccepted: page.goToList()
            }
            Row {
                id: tools
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                spacing: 8
                ActionButton {
                    glyph: "builder"
                    text: qsTr("Build…")
                    onClicked: page.toggleBuilder()
                }
                ActionButton {
                    glyph: "paste"
                    text: qsTr("List of orders…")
                    onClicked: paste.open()
                }
                ActionButton {
                    visible: page.narrow
                    glyph: "view"
                    text: qsTr("Views")
                    onClicked: narrowViews.visible = !narrowViews.visible
                }
            }
            Line {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
        }
        BuilderRow {
            id: builder
            visible: false
            desk: desk
            Layout.fillWidth: true
            onAdded: field.setText(desk.query)
        }
        NoteStrip {
            glyph: "degraded"
            role: "warn"
            text: desk.problem
            closable: false
        }
        NoteStrip {
            glyph: "degraded"
            role: "warn"
            text: desk.unknownOrders
            closable: false
        }
        NoteStrip {
            text: desk.error.length > 0 ? desk.error : page.views.error.length > 0 ? page.views.error : cases.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: {
                desk.reload();
                page.views.reload();
                cases.dismissError();
            }
        }
        ExportStrip {
            desk: exporter
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ViewList {
                id: narrowViews
                visible: false
                desk: page.views
                chosen: page.viewId
                Layout.preferredWidth: 250
                Layout.fillHeight: true
                states: State {
                    when: !page.narrow
                    PropertyChanges { narrowViews.visible: true }
                }
                onPicked: id => page.showView(id)
            }
            Line {
                visible: narrowViews.visible
                Layout.fillHeight: true
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                LoadingState {
                    visible: desk.loading
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                EmptyState {
                    visible: desk.empty && !desk.loading
                    glyph: "search"
                    role: "secondary"
                    title: desk.query.length === 0 ? qsTr("Nothing has been read yet") : qsTr("Nothing fits this query")
                    text: desk.query.length === 0 ? qsTr("Transactions appear as the systems are read.") : desk.exceptions ? qsTr("It looks among open exceptions. A query without their fields looks among all transactions.") : qsTr("It looks among all transactions: their orders, customers, records and errors. A question looks like this: %1").arg("customer = nord* and money > 10k")
                    actionText: desk.query.length > 0 ? qsTr("Show every transaction") : ""
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onActionTriggered: page.ask("")
                }
                FoundTable {
                    id: found
                    visible: !desk.loading && !desk.empty
                    desk: desk
                    nowMs: page.nowMs
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onOpened: order => page.openTransaction(order)
                    onVisibleChanged: if (visible && page.listWanted) page.goToList()
                }
                Words {
                    visible: text.length > 0
                    text: desk.unfinished
                    role: "secondary"
                    small: true
                    leftPadding: 16
                    Layout.preferredHeight: 28
                    Layout.fillWidth: true
                }
            }
        }
    }
}
