// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The narrow board: lanes are rows, the chosen lane's items stand beneath.
ColumnLayout {
    id: table
    required property LanesController desk
    property double nowMs: 0
    readonly property string currentOrder: items.currentKey.length > 0 ? desk.items.value(desk.items.rowOf(items.currentKey), "orderKey") : ""
    signal opened(string order)
    signal more(string lane)

    function takeFocus() {
        lanes.grab();
    }
    function openCurrent() {
        opened(currentOrder);
    }

    spacing: 0
    ColumnSet {
        id: laneSet
        available: lanes.usable
        readonly property TableColumn lane: TableColumn { spare: laneSet.spare; title: qsTr("Lane"); base: 130; stretch: 1 }
        readonly property TableColumn open: TableColumn { spare: laneSet.spare; title: qsTr("Open"); base: 60; right: true }
        readonly property TableColumn inLane: TableColumn { spare: laneSet.spare; title: qsTr("In lane"); base: 74; right: true }
        readonly property TableColumn first: TableColumn { spare: laneSet.spare; title: table.desk.currencies.length > 0 ? qsTr("At risk, %1").arg(table.desk.currencies[0]) : ""; base: 104; right: true }
        readonly property TableColumn second: TableColumn { spare: laneSet.spare; title: table.desk.currencies[1] ?? ""; base: 84; right: true; wanted: title.length > 0 }
        readonly property TableColumn third: TableColumn { spare: laneSet.spare; title: table.desk.currencies[2] ?? ""; base: 112; right: true; wanted: title.length > 0 }
        readonly property TableColumn oldest: TableColumn { spare: laneSet.spare; title: qsTr("Oldest"); base: 84; right: true }
        readonly property TableColumn trend: TableColumn { spare: laneSet.spare; title: qsTr("Open, 14 days"); base: 104; leaves: 1; out: laneSet.out }
        readonly property TableColumn due: TableColumn { spare: laneSet.spare; title: qsTr("Due"); base: 190 }
        columns: [lane, open, inLane, first, second, third, oldest, trend, due]
    }
    TableHeader {
        columns: laneSet
        Layout.fillWidth: true
    }
    DataList {
        id: lanes
        name: qsTr("Lanes")
        model: table.desk.lanes
        wanted: table.desk.lane
        Layout.fillWidth: true
        Layout.preferredHeight: 30 * 7
        interactive: false
        delegate: LaneRow {
            columns: laneSet
            nowMs: table.nowMs
        }
        onCurrentKeyChanged: if (table.visible && currentKey.length > 0) table.desk.lane = currentKey
        Connections {
            target: table.desk.lanes
            function onCountChanged() {
                lanes.select(table.desk.lane);
            }
        }
    }
    PaneHead {
        readonly property int row: table.desk.lanes.count > 0 ? table.desk.lanes.rowOf(table.desk.lane) : -1
        title: row >= 0 ? table.desk.lanes.value(row, "title") : ""
        scope: qsTr("%1 open · most money first").arg(Format.count(table.desk.items.total))
        ActionButton {
            text: qsTr("Open in Exceptions")
            onClicked: table.more(table.desk.lane)
        }
    }
    DataList {
        id: items
        name: qsTr("Items of the lane")
        model: table.desk.items
        Layout.fillWidth: true
        Layout.fillHeight: true
        delegate: LaneItemRow {
            nowMs: table.nowMs
        }
        onOpened: table.opened(table.currentOrder)
    }
}
