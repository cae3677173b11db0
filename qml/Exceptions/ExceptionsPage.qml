// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components
import Throughline.Transaction
import Throughline.Find

DeskPage {
    id: page
    title: qsTr("Exceptions")
    section: desk.tab === 1 ? "in-doubt" : "exceptions"
    property string within // what narrows the board narrows this page too
    signal filterWanted(string query)

    function setArgument(argument: string) {
        toItems = amongItems && argument.length === 0;
        if (argument === "in-doubt") {
            desk.tab = 1;
        } else if (argument === "snoozed") {
            desk.tab = 2;
        } else if (argument === "resolved") {
            desk.tab = 3;
        } else if (argument === "notes" || argument === "runbook" || argument === "changes") {
            desk.tab = 0;
            details.show(argument);
        } else if (argument === "open") {
            desk.tab = 0;
        } else if (argument.startsWith("cause:")) {
            desk.tab = 0;
            filter.clear();
            desk.causeId = argument.slice(6);
        } else if (argument.length > 0) {
            desk.tab = 0;
            filter.text = argument === "all" || argument === "due" ? "" : argument;
            desk.sort = argument === "due" ? "due" : "money";
        }
    }
    readonly property bool unnarrowed: filter.text.length === 0 && within.length === 0
    property bool amongItems: false // where the keyboard is
    property bool toItems: false // a way back leads to where it was
    function takeFocus() {
        if (toItems && desk.items.count > 0) {
            items.grab();
        } else {
            causes.grab();
        }
    }
    function focusFilter(): bool {
        filter.forceActiveFocus();
        filter.selectAll();
        return true;
    }
    readonly property alias controller: desk
    readonly property alias transaction: detail

    itemActions: [...menu.actions, ...work.actions, whatChanged, compare, unfilter, exportAll]
    readonly property QQC2.Action unfilter: QQC2.Action {
        text: qsTr("Clear the board's filter")
        enabled: page.active && page.within.length > 0
        onTriggered: page.filterWanted("")
    }
    readonly property QQC2.Action whatChanged: QQC2.Action {
        text: qsTr("What changed around its onset?")
        shortcut: "W"
        enabled: page.active && desk.causeId.length > 0
        onTriggered: details.show("changes")
    }
    readonly property QQC2.Action compare: QQC2.Action {
        text: qsTr("Compare the payload with the one before")
        shortcut: "D"
        enabled: page.active && detail.present
        onTriggered: details.toggleCompare()
    }
    readonly property QQC2.Action exportAll: QQC2.Action {
        text: qsTr("Export…")
        shortcut: "Ctrl+E"
        enabled: page.active && !exporter.running
        onTriggered: exportButton.choose()
    }
    ExportController {
        id: exporter
        backend: page.backend
    }
    ExceptionActions {
        id: menu
        page: page
        desk: desk
        detail: detail
    }
    ExceptionsController {
        id: desk
        backend: page.backend
        live: page.active
        within: page.within
        onPlanCreated: id => page.openPlan(id)
    }
    TransactionController {
        id: detail
        backend: page.backend
        live: page.active
        orderKey: desk.items.count > 0 ? items.currentOrder : ""
        onPlanCreated: id => page.openPlan(id)
        onNoted: text => page.noted(text)
        onMapped: page.mapped()
    }
    guideCause: desk.causeId
    function openDialog(name: string) {
        if (name === "mapping") {
            menu.askMapping();
        } else {
            menu.askCause();
        }
    }
    TriageController {
        id: triage
        backend: page.backend
        live: page.active
        targets: desk.picked.length > 0 ? desk.picked : items.currentKey.length > 0 ? [items.currentKey] : []
        exceptionId: items.currentKey
        causeId: desk.causeId
        onNoted: text => page.noted(text)
        onActed: desk.expect()
        onCauseMade: id => desk.causeId = id
    }
    TriageActions {
        id: work
        page: page
        desk: desk
        triage: triage
        currentOrder: items.currentOrder
        onRunbookWanted: details.show("runbook")
    }
    readonly property alias triageDesk: triage
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.scope
            lined: false
            ActionButton {
                visible: desk.picked.length > 0
                text: qsTr("Replay %Ln picked…", "", desk.picked.length)
                onClicked: menu.askPicked()
            }
            ActionButton {
                visible: !page.narrow
                glyph: "person"
                text: desk.picked.length > 0 ? qsTr("Assign %Ln…", "", desk.picked.length) : qsTr("Assign…")
                enabled: work.possible
                onClicked: work.askOwner()
            }
            ActionButton {
                visible: !page.narrow
                glyph: "clock"
                text: desk.tab === 2 ? qsTr("Back into the open list") : qsTr("Snooze…")
                enabled: work.possible && desk.tab !== 3
                onClicked: desk.tab === 2 ? triage.unsnooze() : work.askSnooze()
            }
            ExportButton {
                id: exportButton
                visible: !page.narrow
                desk: exporter
                query: desk.exported
                order: desk.sort
                title: page.title
            }
            ActionButton {
                id: more
                visible: page.narrow
                glyph: "menu"
                text: qsTr("More")
                onClicked: moreMenu.popup(more, 0, more.height)
                QQC2.Menu {
                    id: moreMenu
                    Instantiator {
                        model: [...work.actions, page.exportAll]
                        QQC2.MenuItem {
                            required property QQC2.Action modelData
                            action: modelData
                        }
                        onObjectAdded: (index, object) => moreMenu.insertItem(index, object as QQC2.MenuItem)
                    }
                }
            }
        }
        Item {
            implicitHeight: 36
            Layout.fillWidth: true
            TabStrip {
                anchors { left: parent.left; leftMargin: 4; right: filter.left }
                tabs: desk.tabs
                currentIndex: desk.tab
                onPicked: index => desk.tab = index
            }
            FilterField {
                id: filter
                anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                width: page.narrow ? 200 : 290
                placeholderText: page.narrow ? qsTr("Filter") : qsTr("Filter: SO-2026 lane:order entity:AM-DE")
                returnTo: causes
                onTextChanged: desk.filterText = text.trim()
                onAccepted: causes.forceActiveFocus()
            }
            Line {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
        }
        FilterChips {
            chips: desk.chips
            Layout.fillWidth: true
            onChosen: query => page.filterWanted(query)
        }
        ExportStrip {
            desk: exporter
        }
        NoteStrip {
            text: desk.error.length > 0 ? desk.error : triage.error.length > 0 ? triage.error : detail.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: {
                desk.reload();
                triage.reload();
                detail.reload();
            }
        }
        NoteStrip {
            glyph: "check"
            role: "ok"
            text: detail.told
            closable: false
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: desk.empty
            title: desk.tab === 3 && page.unnarrowed ? qsTr("Nothing has been resolved yet") : desk.tab === 2 && page.unnarrowed ? qsTr("Nothing is snoozed") : desk.tab === 1 && page.unnarrowed ? qsTr("Nothing is in doubt") : desk.filtered ? qsTr("Nothing stuck matches this filter") : qsTr("Nothing is stuck")
            text: desk.tab === 1 && page.unnarrowed ? qsTr("Whatever was sent is proved: done, or not done.")
                : desk.tab === 2 && page.unnarrowed ? qsTr("What is put off until a time, or until it happens again, waits here and comes back by itself.")
                : desk.filtered && desk.openTotal > 0 ? qsTr("The filter hides %Ln open exceptions.", "", desk.openTotal)
                : qsTr("Every transaction that is in flight moves. What stops is listed here within seconds.")
            actionText: desk.filtered && desk.openTotal > 0 ? qsTr("Show all %Ln open", "", desk.openTotal) : ""
            freshness: desk.freshness
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActionTriggered: {
                filter.clear();
                desk.tab = 0;
                page.filterWanted("");
            }
        }
        RowLayout {
            visible: !desk.loading && !desk.empty
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            CauseList {
                id: causes
                desk: desk
                narrow: page.narrow
                Layout.preferredWidth: page.narrow ? 312 : 387
                Layout.fillHeight: true
                onItemsWanted: items.grab()
                onActiveFocusChanged: if (activeFocus) page.amongItems = false
            }
            Line {
                Layout.fillHeight: true
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                ItemTable {
                    id: items
                    desk: desk
                    nowMs: page.nowMs
                    narrow: page.narrow
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 180
                    onOpened: order => page.openTransaction(order)
                    missing: detail.missing
                    onPlanWanted: menu.askCause()
                    onMappingWanted: menu.askMapping()
                    onCausesWanted: causes.grab()
                    onActiveFocusChanged: if (activeFocus) page.amongItems = true
                }
                DetailPane {
                    id: details
                    desk: detail
                    triage: triage
                    causeId: desk.causeId
                    backend: page.backend
                    narrow: page.narrow
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(386, page.height * 0.46)
                    onOpened: order => page.openTransaction(order)
                    onPlanWanted: menu.askOne()
                    onPlanOpened: id => page.openPlan(id)
                }
            }
        }
    }
}
