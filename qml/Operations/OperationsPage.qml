// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("Operations")

    function takeFocus() {
        list.grab();
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Open plan")
            enabled: page.active && list.currentKey.length > 0
            onTriggered: page.openPlan(list.currentKey)
        }
    ]
    PlansController {
        id: desk
        backend: page.backend
        live: page.active
    }
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("Plan"); base: 220; stretch: 1; spare: set.spare },
            TableColumn { title: qsTr("State"); base: 130 },
            TableColumn { title: qsTr("Progress"); base: 190 },
            TableColumn { title: qsTr("Money"); base: 260; leaves: 2; out: set.out },
            TableColumn { title: qsTr("Prepared"); base: 190; leaves: 1; out: set.out }
        ]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.plans.count > 0 ? desk.scope : ""
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.loading && desk.plans.count === 0
            glyph: "operations"
            role: "secondary"
            title: qsTr("No plans yet")
            text: qsTr("A replay starts from a cause: its orders are frozen, the target is asked, and the plan waits here until it is approved.")
            actionText: qsTr("Go to Exceptions")
            Layout.fillWidth: true
            Layout.fillHeight: true
            onActionTriggered: page.openExceptions("open")
        }
        TableHeader {
            visible: desk.plans.count > 0
            columns: set
            Layout.fillWidth: true
        }
        DataList {
            id: list
            name: qsTr("Plans")
            visible: desk.plans.count > 0
            model: desk.plans
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: PlanRow {
                columns: set
                onDoubleClicked: page.openPlan(key)
            }
            onOpened: key => page.openPlan(key)
        }
    }
}
