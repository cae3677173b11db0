// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What a query finds. Narrow: owner, entity, then lane leave; order, customer, state and amount never.
FocusScope {
    id: table
    required property FindController desk
    property double nowMs: 0
    readonly property string currentOrder: list.currentKey.length > 0 ? desk.items.value(desk.items.rowOf(list.currentKey), "orderKey") : ""
    signal opened(string order)

    function grab() {
        list.grab();
    }
    ColumnSet {
        id: set
        available: list.usable
        readonly property TableColumn order: TableColumn { title: qsTr("Order"); base: 138; sortKey: "order" }
        readonly property TableColumn customer: TableColumn { title: qsTr("Customer"); base: 136; stretch: 0.25; spare: set.spare }
        readonly property TableColumn entity: TableColumn { title: qsTr("Entity"); base: 76; leaves: 4; out: set.out }
        readonly property TableColumn lane: TableColumn { title: qsTr("Lane"); base: 96; leaves: table.desk.exceptions ? 2 : 5; out: set.out }
        readonly property TableColumn state: TableColumn { title: qsTr("State and cause"); base: 210; easy: 260; stretch: 0.75; spare: set.spare }
        readonly property TableColumn amount: TableColumn { title: qsTr("Amount"); base: 146; right: true; sortKey: "money" }
        readonly property TableColumn age: TableColumn { title: table.desk.exceptions ? qsTr("Open for") : qsTr("In lane for"); base: 96; right: true; sortKey: table.desk.exceptions ? "age" : "" }
        readonly property TableColumn due: TableColumn { title: qsTr("Due"); base: 142; sortKey: "due"; wanted: table.desk.exceptions; leaves: 3; out: set.out }
        readonly property TableColumn owner: TableColumn { title: qsTr("Owner"); base: 84; leaves: 1; out: set.out }
        columns: [order, customer, entity, lane, state, amount, age, due, owner]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        TableHeader {
            columns: set
            sortKey: table.desk.order
            Layout.fillWidth: true
            onSortWanted: key => table.desk.order = key
        }
        DataList {
            id: list
            name: qsTr("What was found")
            focus: true
            model: table.desk.items
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: FoundRow {
                columns: set
                nowMs: table.nowMs
                onDoubleClicked: table.opened(orderKey)
            }
            onOpened: table.opened(table.currentOrder)
        }
    }
}
