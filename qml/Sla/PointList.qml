// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The transactions behind the chosen point.
ColumnLayout {
    id: pane
    required property SlaController desk
    readonly property string current: list.currentKey
    signal opened(string orderKey)

    function takeFocus() {
        list.grab();
    }
    function orderOf(key: string): string {
        return key.substring(0, key.indexOf("/"));
    }
    spacing: 0
    PaneHead {
        title: pane.desk.pointTitle
        scope: pane.desk.pointScope
        lined: false
    }
    ColumnSet {
        id: set
        available: list.usable
        columns: [
            TableColumn { title: qsTr("Order"); base: 122; stretch: 0.4; spare: set.spare },
            TableColumn { title: qsTr("Amount"); base: 130; right: true },
            TableColumn { title: qsTr("Due or took"); base: 124; stretch: 0.6; spare: set.spare },
            TableColumn { title: qsTr("Will breach"); base: 104; right: true; leaves: 1; out: set.out }
        ]
    }
    TableHeader {
        columns: set
        Layout.fillWidth: true
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        DataList {
            id: list
            anchors.fill: parent
            name: qsTr("Transactions behind the point")
            model: pane.desk.items
            delegate: TableRow {
                id: row
                required property string key
                required property string order
                required property string customer
                required property string amount
                required property string currency
                required property string glyph
                required property string word
                required property string role
                required property string share
                required property string shareRole
                required property bool suspect
                Accessible.name: [order, customer, Format.amount(amount, currency, -1) + " " + currency, word, qsTr("will breach: %1").arg(share)].join(", ")
                Row {
                    Words { width: set.columns[0].width; height: row.height; leftPadding: 8; rightPadding: 8; text: row.order }
                    MoneyText { width: set.columns[1].width; height: row.height; amount: row.amount; currency: row.currency }
                    StateBadge { width: set.columns[2].width; height: row.height; inset: 8; glyph: row.glyph; word: row.suspect ? row.word + " · " + qsTr("suspect") : row.word; role: row.role === "secondary" ? "text" : row.role; glyphRole: row.role }
                    Words { visible: set.columns[3].shown; width: set.columns[3].width; height: row.height; leftPadding: 8; rightPadding: 8; text: row.share; role: row.shareRole; horizontalAlignment: Text.AlignRight }
                }
                onDoubleClicked: pane.opened(row.order)
            }
            onOpened: key => pane.opened(pane.orderOf(key))
        }
        Words {
            anchors { top: parent.top; topMargin: 24; horizontalCenter: parent.horizontalCenter }
            visible: list.count === 0
            text: qsTr("No transaction stands behind this point.")
            role: "secondary"
        }
    }
}
