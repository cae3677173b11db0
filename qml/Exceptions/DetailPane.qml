// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Transaction

// Everything about the current item on one screen; narrow: in tabs.
Item {
    id: pane
    required property TransactionController desk
    required property TriageController triage
    required property string causeId
    required property Backend backend
    property bool narrow: false
    property int tab: 0
    readonly property var vendor: desk.vendor
    readonly property bool quiet: (vendor.sentLine ?? "").length === 0 // nothing was sent: what the systems say instead
    signal opened(string order)
    signal planWanted()
    signal planOpened(string planId)

    function show(what: string) {
        if (narrow) {
            tab = what === "changes" ? 5 : what === "runbook" ? 4 : 3;
        }
        side.show(what);
    }

    function toggleCompare() {
        if (narrow) {
            tab = 1;
        }
        payloads.choice.toggleCompare();
    }

    Line {
        width: parent.width
        z: 2
    }
    ColumnLayout {
        anchors.fill: parent
        visible: pane.desk.present
        spacing: 0
        DetailHead {
            desk: pane.desk
            narrow: pane.narrow
            Layout.fillWidth: true
            onOpened: pane.opened(pane.desk.orderKey)
            onPlanWanted: pane.planWanted()
        }
        TabStrip {
            visible: pane.narrow
            tabs: [{ text: pane.quiet ? qsTr("Systems") : qsTr("Response") }, { text: qsTr("Payload") }, { text: qsTr("History"), count: pane.desk.history.count },
                   { text: qsTr("Notes"), count: pane.triage.notes.length > 0 ? pane.triage.notes.length : "" },
                   { text: qsTr("Runbook"), count: pane.triage.runbook.length > 0 ? Format.count(pane.triage.runbookDone) + "/" + Format.count(pane.triage.runbook.length) : "" },
                   { text: qsTr("What changed?"), count: side.changeCount > 0 ? side.changeCount : "" },
                   { text: qsTr("Links"), count: pane.desk.links.length }]
            currentIndex: pane.tab
            Layout.fillWidth: true
            onPicked: index => pane.tab = index
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                visible: !pane.narrow || pane.tab < 2
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                VendorStrip {
                    visible: (pane.vendor.system ?? "").length > 0 && (!pane.narrow || pane.tab === 0)
                    vendor: pane.vendor
                    Layout.fillWidth: true
                }
                ComparisonTable {
                    visible: pane.quiet
                    desk: pane.desk
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                PayloadPane {
                    id: payloads
                    visible: !pane.quiet
                    desk: pane.desk
                    narrow: pane.narrow
                    kind: pane.narrow && pane.tab === 0 ? "reply" : "sent"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
            Line {
                visible: !pane.narrow
                Layout.fillHeight: true
            }
            DetailSide {
                id: side
                visible: !pane.narrow || pane.tab >= 2
                desk: pane.desk
                triage: pane.triage
                causeId: pane.causeId
                backend: pane.backend
                onPlanOpened: id => pane.planOpened(id)
                part: pane.narrow ? pane.tab - 1 : 0
                Layout.fillWidth: pane.narrow
                Layout.preferredWidth: 362
                Layout.fillHeight: true
            }
        }
    }
    LoadingState {
        anchors.fill: parent
        visible: !pane.desk.present && pane.desk.orderKey.length > 0
    }
}
