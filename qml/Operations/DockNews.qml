// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What was begun or ended last, newest first, each with its evidence.
ColumnLayout {
    id: pane
    required property DockController desk
    signal opened(string order)
    spacing: 0

    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("Time"); base: 66 },
            TableColumn { title: qsTr("Order"); base: 118 },
            TableColumn { title: qsTr("Result"); base: 134 },
            TableColumn { title: qsTr("Receipt"); base: 100; stretch: 1; spare: set.spare; leaves: 1; out: set.out },
            TableColumn { title: qsTr("Amount"); base: 142; right: true; leaves: 2; out: set.out }
        ]
    }
    TableHeader {
        columns: set
        Layout.fillWidth: true
    }
    DataList {
        id: list
        name: qsTr("Receipts, newest first")
        model: pane.desk.news
        Layout.fillWidth: true
        Layout.fillHeight: true
        onOpened: key => pane.opened(pane.desk.news.value(pane.desk.news.rowOf(key), "orderKey"))
        delegate: TableRow {
            id: row
            required property string time
            required property string orderKey
            required property string glyph
            required property string word
            required property string role
            required property string receipt
            required property string amount
            required property string currency
            implicitHeight: 26
            Accessible.name: [time, orderKey, word, receipt, Format.amount(amount, currency, -1) + " " + currency].join(", ")
            onDoubleClicked: pane.opened(orderKey)
            component Cell: Words {
                height: row.height
                leftPadding: 8
                rightPadding: 8
                small: true
            }
            Row {
                Cell { width: set.columns[0].width; text: row.time; role: "secondary" }
                Cell { width: set.columns[1].width; text: row.orderKey }
                StateBadge { width: set.columns[2].width; height: row.height; inset: 8; small: true; glyph: row.glyph; word: row.word; role: row.role }
                Cell { visible: set.columns[3].shown; width: set.columns[3].width; text: row.receipt; role: "secondary" }
                Item {
                    visible: set.columns[4].shown
                    width: set.columns[4].width
                    height: row.height
                    MoneyText {
                        anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
                        amount: row.amount
                        currency: row.currency
                    }
                }
            }
        }
    }
}
