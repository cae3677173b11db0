// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import Throughline.Components
import Throughline.Find

DeskPage {
    id: page
    title: desk.orderKey
    section: cameSection.length > 0 ? cameSection : "exceptions"

    property int eventsBack: 0

    // An order; "ORDER@3" as it was three events ago.
    function setArgument(argument: string) {
        if (panes.includes(argument)) {
            showPane(argument);
            if (argument === "checks") {
                checks.ask();
            }
            return;
        }
        if (argument === "expand") {
            const node = lineage.nodes.find(one => one.hidden > 0);
            if (node) {
                lineage.toggle(node.id);
            }
            return;
        }
        if (argument === "records" || argument === "tree") {
            lineage.asTable = argument === "records";
            return;
        }
        const parts = argument.split("@");
        if (argument.length > 0) {
            desk.orderKey = parts[0];
            page.eventsBack = Number(parts[1] ?? 0);
            page.lookBack();
        }
    }
    function lookBack() {
        if (page.eventsBack > 0 && desk.moments.count > page.eventsBack) {
            desk.moment = desk.moments.count - page.eventsBack;
            page.eventsBack = 0;
        }
    }
    function takeFocus() {
        if (page.pane === "events") {
            events.grab();
        }
    }
    readonly property alias controller: desk

    readonly property var panes: ["events", "steps", "payloads", "changes", "checks"]
    readonly property string pane: panes[side.currentIndex]
    function showPane(name: string) {
        side.currentIndex = panes.indexOf(name);
        [events, steps, payloads, changes, checks][side.currentIndex].grab();
    }
    LineageController {
        id: lineage
        backend: page.backend
        live: page.active
        desk: desk
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Replay this order…")
            shortcut: "P"
            enabled: page.active && (desk.facts.stuck ?? false)
            onTriggered: dialogs.askReplay()
        },
        QQC2.Action {
            text: desk.missing.map === "product" ? qsTr("Map product…") : qsTr("Map value…")
            shortcut: "F"
            enabled: page.active && desk.missing.key !== undefined
            onTriggered: dialogs.askMapping()
        },
        QQC2.Action {
            text: qsTr("Ask again now")
            enabled: page.active && desk.present
            onTriggered: desk.askAgain()
        },
        QQC2.Action {
            text: qsTr("Ask the checks now")
            enabled: page.active && desk.present && !desk.past
            onTriggered: {
                page.showPane("checks");
                checks.ask();
            }
        },
        QQC2.Action {
            text: qsTr("I fixed it there…")
            enabled: page.active && (desk.facts.stuck ?? false)
            onTriggered: dialogs.askFixed()
        },
        QQC2.Action {
            text: qsTr("Decide: it was done…")
            enabled: page.active && desk.doubts.length > 0
            onTriggered: dialogs.askDone()
        },
        QQC2.Action {
            text: qsTr("Decide: it was not done…")
            enabled: page.active && desk.doubts.length > 0
            onTriggered: dialogs.askNotDone()
        },
        QQC2.Action {
            text: qsTr("What changed around its onset?")
            shortcut: "W"
            enabled: page.active && desk.causeId.length > 0
            onTriggered: page.showPane("changes")
        },
        QQC2.Action {
            text: qsTr("Steps, done and to come")
            shortcut: "S"
            enabled: page.active && desk.present
            onTriggered: page.showPane("steps")
        },
        QQC2.Action {
            text: qsTr("Payloads")
            enabled: page.active && desk.present
            onTriggered: page.showPane("payloads")
        },
        QQC2.Action {
            text: qsTr("Compare the payload with the one before")
            shortcut: "D"
            enabled: page.active && desk.present
            onTriggered: {
                page.showPane("payloads");
                payloads.choice.toggleCompare();
            }
        },
        QQC2.Action {
            text: lineage.asTable ? qsTr("Lineage as a tree") : qsTr("Lineage as a table")
            shortcut: "L"
            enabled: page.active && desk.present
            onTriggered: {
                lineage.asTable = !lineage.asTable;
                if (lineage.asTable) {
                    table.grab();
                }
            }
        },
        QQC2.Action {
            text: qsTr("Lineage: one level again")
            enabled: page.active && lineage.expanded
            onTriggered: lineage.collapseAll()
        },
        QQC2.Action {
            text: qsTr("Time machine: back one event")
            shortcut: "["
            enabled: page.active && desk.present
            onTriggered: machine.step(-1)
        },
        QQC2.Action {
            text: qsTr("Time machine: on one event")
            shortcut: "]"
            enabled: page.active && desk.past
            onTriggered: machine.step(1)
        },
        QQC2.Action {
            text: qsTr("Copy the case for a mail")
            shortcut: "Ctrl+Shift+C"
            enabled: page.active && desk.present
            onTriggered: cases.copy(desk.orderKey)
        },
        QQC2.Action {
            text: qsTr("Copy the link to this transaction")
            enabled: page.active && desk.present
            onTriggered: cases.copyLink("transaction", desk.orderKey)
        },
        QQC2.Action {
            text: qsTr("Save the case report as PDF…")
            enabled: page.active && desk.present
            onTriggered: {
                paper.currentFile = paper.currentFolder + "/" + cases.suggestedName(desk.orderKey);
                paper.open();
            }
        },
        QQC2.Action {
            text: qsTr("Print the case report…")
            shortcut: StandardKey.Print
            enabled: page.active && desk.present
            onTriggered: cases.print(desk.orderKey)
        }
    ]
    CaseController {
        id: cases
        backend: page.backend
        onNoted: text => page.noted(text)
    }
    FileDialog {
        id: paper
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: cases.savePdf(desk.orderKey, selectedFile)
    }

    TransactionController {
        id: desk
        backend: page.backend
        live: page.active
        columnsMost: page.narrow ? 3 : 6
        onPlanCreated: id => page.openPlan(id)
        onMomentsChanged: page.lookBack()
        onNoted: text => page.noted(text)
    }
    TransactionDialogs {
        id: dialogs
        desk: desk
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: desk.orderKey
            scope: desk.present ? [desk.facts.money, desk.facts.customer].join(" · ") : ""
            trail: page.cameTitle.length > 0 ? page.cameTitle : qsTr("Exceptions")
            onTrailClicked: page.cameTitle.length > 0 ? page.back() : page.openExceptions("open")
            OpenInButton {
                desk: desk
                visible: desk.links.length > 0 && !page.narrow
            }
            ActionButton {
                glyph: "refresh"
                text: qsTr("Ask again now")
                visible: desk.present
                onClicked: desk.askAgain()
            }
            ActionButton {
                glyph: "by-hand"
                text: qsTr("I fixed it there…")
                visible: desk.facts.stuck ?? false
                onClicked: dialogs.askFixed()
            }
            ActionButton {
                glyph: "changed"
                text: desk.missing.map === "product" ? qsTr("Map product…") : qsTr("Map value…")
                visible: desk.missing.key !== undefined
                onClicked: dialogs.askMapping()
            }
            PrimaryButton {
                glyph: "play"
                text: qsTr("Replay this order…")
                visible: desk.facts.stuck ?? false
                onClicked: dialogs.askReplay()
            }
        }
        NoteStrip {
            text: desk.error.length > 0 ? desk.error : cases.error
            onClosed: {
                desk.dismissError();
                cases.dismissError();
            }
        }
        NoteStrip {
            glyph: "check"
            role: "ok"
            text: desk.told
            closable: false
        }
        NoteStrip {
            visible: desk.doubts.length > 0
            glyph: "in-doubt"
            role: "doubt"
            text: desk.doubts.length > 0 ? qsTr("In doubt: %1").arg(desk.doubts[0].text) : ""
            detail: qsTr("It was sent; nothing proves what happened. Nothing is sent again until that is known.")
            actionText: qsTr("It was done…")
            closable: false
            onActionTriggered: dialogs.askDone()
        }
        LoadingState {
            visible: !desk.present && desk.error.length === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.present && desk.error.length > 0
            glyph: "lineage"
            role: "secondary"
            title: qsTr("Nothing to show for this order")
            actionText: qsTr("Go to Exceptions")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActionTriggered: page.openExceptions("open")
        }
        FactStrip {
            visible: desk.present
            facts: desk.facts
            narrow: page.narrow
            Layout.fillWidth: true
        }
        PaneHead {
            visible: desk.present
            title: qsTr("Lineage")
            scope: lineage.asTable ? lineage.tableScope : lineage.scope
            FilterField {
                visible: lineage.asTable
                width: 240
                height: 28
                anchors.verticalCenter: parent?.verticalCenter
                placeholderText: qsTr("System, kind, number, state")
                returnTo: table
                onTextChanged: lineage.text = text.trim()
                onAccepted: table.grab()
            }
            ActionButton {
                visible: lineage.expanded && !lineage.asTable
                flat: true
                text: qsTr("One level again")
                onClicked: lineage.collapseAll()
            }
            ActionButton {
                flat: true
                glyph: lineage.asTable ? "lineage" : "menu"
                text: lineage.asTable ? qsTr("Tree") : qsTr("Table")
                Accessible.name: lineage.asTable ? qsTr("Lineage as a tree") : qsTr("Lineage as a table")
                onClicked: lineage.asTable = !lineage.asTable
            }
        }
        LineageView {
            visible: desk.present && !lineage.asTable
            nodes: lineage.nodes
            edges: lineage.edges
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, page.height * (lineage.expanded ? 0.5 : 0.4))
            onOpened: url => desk.openUrl(url)
            onToggled: node => lineage.toggle(node)
            onMoreWanted: node => lineage.showMore(node)
        }
        LineageTable {
            id: table
            visible: desk.present && lineage.asTable
            lineage: lineage
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(60 + 26 * lineage.records.count, page.height * 0.4)
            onOpened: url => desk.openUrl(url)
        }
        Line {
            visible: desk.present
            Layout.fillWidth: true
        }
        RowLayout {
            visible: desk.present
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ComparisonTable {
                desk: desk
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Line {
                Layout.fillHeight: true
            }
            ColumnLayout {
                spacing: 0
                Layout.preferredWidth: page.narrow ? 366 : 420
                Layout.maximumWidth: page.narrow ? 366 : 420
                Layout.fillHeight: true
                TabStrip {
                    id: side
                    readonly property bool counts: !page.narrow
                    tabs: [{ text: qsTr("Events"), count: counts ? desk.history.count : "" }, { text: qsTr("Steps"), count: counts ? desk.stepsDone : "" },
                           { text: qsTr("Payloads"), count: counts && payloads.choice.entries.length > 0 ? payloads.choice.entries.length : "" },
                           { text: qsTr("What changed?"), count: counts && changes.controller.count > 0 ? changes.controller.count : "" },
                           { text: qsTr("Checks"), count: "" }]
                    implicitHeight: 34
                    Layout.fillWidth: true
                    onPicked: index => page.showPane(page.panes[index])
                }
                EventList {
                    id: events
                    visible: page.pane === "events"
                    withHead: false
                    desk: desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                StepsPane {
                    id: steps
                    visible: page.pane === "steps"
                    desk: desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onPayloadWanted: step => {
                        payloads.choice.showNewest(payloads.kind, step);
                        page.showPane("payloads");
                    }
                }
                PayloadPane {
                    id: payloads
                    visible: page.pane === "payloads"
                    desk: desk
                    narrow: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                ChecksPane {
                    id: checks
                    visible: page.pane === "checks"
                    orderKey: desk.orderKey
                    backend: page.backend
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                ChangesPane {
                    id: changes
                    visible: page.pane === "changes"
                    causeId: desk.causeId
                    backend: page.backend
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
        Line {
            visible: machine.visible && desk.present
            Layout.fillWidth: true
        }
        TimeMachine {
            id: machine
            desk: desk
            open: page.height > 760
            visible: desk.present && count > 0
            Layout.fillWidth: true
        }
    }
}
