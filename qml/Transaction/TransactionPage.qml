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
    section: "exceptions"

    property int eventsBack: 0

    // An order; "ORDER@3" as it was three events ago.
    function setArgument(argument: string) {
        const parts = argument.split("@");
        if (argument.length > 0) {
            desk.orderKey = parts[0];
            page.eventsBack = Number(parts[1] ?? 0);
            page.lookBack();
        }
    }
    function lookBack() {
        if (page.eventsBack > 0 && desk.moments.length > page.eventsBack) {
            desk.moment = desk.moments.length - page.eventsBack;
            page.eventsBack = 0;
        }
    }
    function takeFocus() {
        events.grab();
    }
    readonly property alias controller: desk

    itemActions: [
        QQC2.Action {
            text: qsTr("Plan replay…")
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
            trail: qsTr("Exceptions")
            onTrailClicked: page.back()
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
                text: qsTr("Plan replay…")
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
            scope: desk.lineageScope
        }
        LineageView {
            visible: desk.present
            nodes: desk.nodes
            edges: desk.edges
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
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
            EventList {
                id: events
                desk: desk
                Layout.preferredWidth: page.narrow ? 366 : 400
                Layout.fillHeight: true
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
