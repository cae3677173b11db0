// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The items of the chosen cause. Narrow: Owner, Tries, then Entity leave.
FocusScope {
    id: table
    required property ExceptionsController desk
    property double nowMs: 0
    property bool narrow: false
    readonly property string currentOrder: list.currentKey.length > 0 ? desk.items.value(desk.items.rowOf(list.currentKey), "orderKey") : ""
    readonly property string currentKey: desk.items.count > 0 ? list.currentKey : ""
    readonly property bool plain: desk.tab !== 1 && desk.tab !== 2 // no column of its own for why and until when
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    signal opened(string order)
    signal causesWanted()

    function grab() {
        list.grab();
    }
    property var missing: ({}) // the value map entry the current item waits for, see TransactionController
    signal planWanted()
    signal mappingWanted()

    ColumnSet {
        id: set
        available: list.usable
        readonly property TableColumn box: TableColumn { base: 38 }
        readonly property TableColumn order: TableColumn { title: qsTr("Order"); base: 118; sortKey: "order" }
        readonly property TableColumn customer: TableColumn { title: qsTr("Customer"); base: 76; easy: 150; stretch: 1; spare: set.spare }
        readonly property TableColumn entity: TableColumn { title: qsTr("Entity"); base: 72; wanted: table.plain; leaves: 4; out: set.out }
        readonly property TableColumn amount: TableColumn { title: qsTr("Amount"); base: 134; right: true; sortKey: "money" }
        readonly property TableColumn age: TableColumn { title: qsTr("Age"); base: 88; right: true; sortKey: "age"; leaves: 5; out: set.out }
        readonly property TableColumn due: TableColumn { title: qsTr("Order SLA due"); base: 146; sortKey: "due"; wanted: table.desk.hasDue; leaves: table.plain ? 6 : 1; out: set.out }
        readonly property TableColumn tries: TableColumn { title: qsTr("Tries"); base: 46; right: true; wanted: table.plain; leaves: 1; out: set.out }
        readonly property TableColumn owner: TableColumn { title: qsTr("Owner"); base: 96; wanted: table.desk.tab !== 1; leaves: 3; out: set.out }
        // What stands in its place: why it is in doubt and until when, or until when it is snoozed.
        readonly property TableColumn why: TableColumn {
            title: table.desk.tab === 1 ? qsTr("Why, and until when") : table.desk.tab === 2 ? qsTr("Snoozed") : qsTr("Marks")
            base: table.desk.tab === 1 ? (table.width < 820 ? 180 : 210) : 170
            wanted: !table.plain || !table.desk.hasDue
            leaves: table.plain ? 2 : 0
            out: set.out
        }
        columns: [box, order, customer, entity, amount, age, due, tries, owner, why]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PaneHead {
            title: table.desk.causeTitle
            scope: table.desk.tab === 2 ? qsTr("%1 snoozed in this cause").arg(Format.count(table.desk.items.total))
                 : table.desk.tab === 3 ? qsTr("%1 resolved in this cause").arg(Format.count(table.desk.items.total))
                 : table.desk.tab === 1 ? qsTr("%1 in doubt in this cause").arg(Format.count(table.desk.items.total))
                 : table.narrow ? qsTr("%1 open").arg(Format.count(table.desk.items.total))
                 : qsTr("%1 open in this cause · sorted by %2").arg(Format.count(table.desk.items.total)).arg(table.sortWord(table.desk.sort))
            ActionButton {
                visible: table.missing.key !== undefined
                glyph: "changed"
                text: table.missing.map === "product" ? qsTr("Map product…") : qsTr("Map value…")
                onClicked: table.mappingWanted()
            }
            PrimaryButton {
                glyph: "play"
                text: qsTr("Replay all %Ln…", "", table.desk.items.total)
                visible: table.desk.tab < 2
                enabled: table.desk.items.total > 0
                onClicked: table.planWanted()
            }
        }
        NewerStrip {
            text: table.desk.newerText
            Layout.fillWidth: true
            onWanted: table.desk.showNewer()
        }
        TableHeader {
            columns: set
            sortKey: table.desk.sort
            Layout.fillWidth: true
            onSortWanted: key => table.desk.sort = key
        }
        DataList {
            id: list
            name: qsTr("Exceptions of the cause")
            focus: true
            model: table.desk.items
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: ItemRow {
                columns: set
                nowMs: table.nowMs
                onPickToggled: table.desk.items.togglePicked(key)
                onRangePicked: table.desk.items.pickRange(list.anchorKey.length > 0 ? list.anchorKey : key, key)
                onDoubleClicked: table.opened(orderKey)
            }
            onOpened: key => table.opened(table.currentOrder)
            onPickToggled: key => table.desk.items.togglePicked(key)
            onRangePicked: (from, to) => table.desk.items.pickRange(from, to)
            Keys.onLeftPressed: event => table.mirrored ? event.accepted = false : table.causesWanted()
            Keys.onRightPressed: event => table.mirrored ? table.causesWanted() : event.accepted = false
            // Escape first takes the picks away, then it leads back.
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && table.desk.picked.length > 0
            Keys.onEscapePressed: table.desk.items.setAllPicked(false)
        }
    }
    function sortWord(key: string): string {
        return { money: qsTr("money"), age: qsTr("age"), due: qsTr("deadline"), order: qsTr("order") }[key];
    }
}
