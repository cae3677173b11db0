// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// What asking the target proved, in words and one bar, over the items in dependency order.
ColumnLayout {
    id: pane
    required property PlanController desk
    signal opened(string order)
    readonly property var summary: desk.running ? desk.progress : desk.checks

    function grab() {
        list.grab();
    }
    spacing: 0
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: "#"; base: 36; right: true },
            TableColumn { title: qsTr("Order"); base: 122 },
            TableColumn { title: qsTr("Customer"); base: 116; stretch: 0.4; spare: set.spare; leaves: 2; out: set.out },
            TableColumn { title: pane.desk.running ? qsTr("Result") : qsTr("In the target"); base: 138 },
            TableColumn { title: pane.desk.running ? qsTr("Receipt") : qsTr("Evidence"); base: 150; stretch: 0.6; spare: set.spare; leaves: 1; out: set.out },
            TableColumn { title: qsTr("Amount"); base: 142; right: true }
        ]
    }
    Flow {
        spacing: 20
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Layout.topMargin: 12
        Repeater {
            model: pane.summary
            Row {
                required property var modelData
                spacing: 6
                Glyph { name: parent.modelData.glyph; role: parent.modelData.role; anchors.verticalCenter: parent.verticalCenter }
                Words { text: parent.modelData.number; bold: true; font.pointSize: 13; role: parent.modelData.role; anchors.verticalCenter: parent.verticalCenter }
                Words { text: parent.modelData.word; role: parent.modelData.role; anchors.verticalCenter: parent.verticalCenter }
                Words { text: parent.modelData.note ?? ""; role: "secondary"; small: true; anchors.verticalCenter: parent.verticalCenter }
            }
        }
    }
    SegBar {
        parts: pane.summary
        implicitHeight: 8
        Layout.fillWidth: true
        Layout.margins: 14
        Layout.topMargin: 12
        Layout.bottomMargin: 8
    }
    PaneHead {
        title: qsTr("Items")
        scope: qsTr("%1 in dependency order").arg(Format.count(pane.desk.items.count))
        QQC2.ComboBox {
            id: checkBox
            visible: !pane.desk.running && pane.desk.checks.length > 1
            flat: true
            width: 170
            model: [qsTr("Check: all")].concat(pane.desk.checks.map(check => check.word))
            Accessible.name: qsTr("Show items by check")
            onActivated: index => pane.desk.checkFilter = index > 0 ? pane.desk.checks[index - 1].check : ""
        }
    }
    TableHeader {
        columns: set
        Layout.fillWidth: true
    }
    DataList {
        id: list
        name: qsTr("Items of the plan")
        model: pane.desk.items
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: PlanItemRow {
            columns: set
            running: pane.desk.running
            onDoubleClicked: pane.opened(orderKey)
        }
        onOpened: pane.opened(pane.desk.item.title ?? "")
        onCurrentKeyChanged: pane.desk.currentItem = currentKey
    }
}
