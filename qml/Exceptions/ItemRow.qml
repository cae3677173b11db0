// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string key
    required property bool picked
    required property string orderKey
    required property string customer
    required property string entity
    required property string amount
    required property string currency
    required property double openedMs
    required property string dueGlyph
    required property string dueWord
    required property string dueRole
    required property int tries
    required property string owner
    required property string glyph
    required property string role
    required property string stateWord
    property double nowMs: 0
    readonly property list<TableColumn> c: columns.columns
    signal pickToggled()

    Accessible.name: [orderKey, customer, stateWord, Format.amount(amount, currency, -1) + " " + currency, dueWord].join(", ")
    Accessible.checkable: true
    Accessible.checked: picked

    component Cell: Words {
        height: row.height
        leftPadding: 8
        rightPadding: 8
    }
    Row {
        Item {
            width: row.c[0].width
            height: row.height
            PickBox {
                anchors.centerIn: parent
                focusPolicy: Qt.NoFocus
                checked: row.picked
                Accessible.name: qsTr("Pick %1").arg(row.orderKey)
                onClicked: row.pickToggled()
            }
        }
        Cell { width: row.c[1].width; text: row.orderKey }
        Cell { width: row.c[2].width; text: row.customer }
        Cell { visible: row.c[3].shown; width: row.c[3].width; text: row.entity; role: "secondary" }
        Item {
            width: row.c[4].width
            height: row.height
            MoneyText {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                amount: row.amount
                currency: row.currency
            }
        }
        AgeText {
            width: row.c[5].width
            height: row.height
            rightPadding: 8
            sinceMs: row.openedMs
            nowMs: row.nowMs
        }
        StateBadge {
            visible: row.c[6].shown
            width: row.c[6].width
            height: row.height
            inset: 8
            glyph: row.dueGlyph
            word: row.dueWord
            role: row.dueRole
        }
        Cell { visible: row.c[7].shown; width: row.c[7].width; text: row.tries; horizontalAlignment: Text.AlignRight }
        Cell { visible: row.c[8].shown; width: row.c[8].width; text: row.owner; role: row.owner === "\u2014" ? "secondary" : "text" }
    }
}
