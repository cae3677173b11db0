// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Transaction

// Mapping, history, notes, runbook, changes and links. part: 0 all, 1 history, 2 notes, 3 runbook, 4 changes, 5 links
ColumnLayout {
    id: side
    required property TransactionController desk
    required property TriageController triage
    required property string causeId
    required property Backend backend
    readonly property int changeCount: changes.controller.count
    property int part: 0
    property int tab: 0 // of the four that share the pane when all is shown
    readonly property int shown: part === 0 ? tab + 1 : part
    signal planOpened(string planId)

    function show(what: string) {
        tab = what === "changes" ? 3 : what === "runbook" ? 2 : 1;
        if (what === "changes") {
            changes.grab();
        }
        if (what === "runbook") {
            runbook.grab();
        }
    }
    readonly property var vendor: desk.vendor

    spacing: 0
    RowLayout {
        visible: side.part === 0 && (side.vendor.mapping ?? "").length > 0
        spacing: 8
        Layout.margins: 12
        Layout.topMargin: 7
        Layout.bottomMargin: 7
        Words {
            text: qsTr("Mapping")
            bold: true
            small: true
        }
        Words {
            text: side.vendor.mapping ?? ""
            role: "secondary"
            small: true
            Layout.fillWidth: true
        }
    }
    Line {
        visible: side.part === 0 && (side.vendor.mapping ?? "").length > 0
        Layout.fillWidth: true
    }
    TabStrip {
        visible: side.part === 0
        tabs: [{ text: qsTr("History"), count: (side.vendor.tries ?? 0) > 0 ? side.vendor.tries : "" },
               { text: qsTr("Notes"), count: side.triage.notes.length > 0 ? side.triage.notes.length : "" },
               { text: qsTr("Runbook"), count: side.triage.runbook.length > 0 ? Format.count(side.triage.runbookDone) + "/" + Format.count(side.triage.runbook.length) : "" },
               { text: qsTr("Changes"), count: side.changeCount > 0 ? side.changeCount : "" }]
        currentIndex: side.tab
        implicitHeight: 30
        Layout.fillWidth: true
        onPicked: index => side.tab = index
    }
    EventList {
        visible: side.shown === 1
        withHead: false
        desk: side.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    WorkPane {
        visible: side.shown === 2
        triage: side.triage
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    RunbookPane {
        id: runbook
        visible: side.shown === 3
        triage: side.triage
        Layout.fillWidth: true
        Layout.fillHeight: true
        onPlanWanted: id => side.planOpened(id)
    }
    ChangesPane {
        id: changes
        visible: side.shown === 4
        causeId: side.causeId
        backend: side.backend
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    Line {
        visible: links.visible && side.part === 0
        Layout.fillWidth: true
    }
    Flow {
        id: links
        visible: (side.part === 0 || side.part === 5) && side.desk.links.length > 0
        spacing: 12
        Layout.fillWidth: true
        Layout.margins: 12
        Layout.topMargin: 5
        Layout.bottomMargin: 5
        Repeater {
            model: side.part === 0 ? side.desk.links.slice(0, 2) : side.desk.links
            LinkText {
                required property var modelData
                text: side.part === 0 ? modelData.brief : modelData.text + " · " + modelData.record
                onClicked: side.desk.openUrl(modelData.url)
            }
        }
    }
    Item {
        visible: side.part === 4
        Layout.fillHeight: true
    }
}
