// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property bool running
    required property int position
    required property string orderKey
    required property string customer
    required property string checkGlyph
    required property string checkWord
    required property string checkRole
    required property string evidence
    required property string amount
    required property string currency
    required property bool quiet
    required property string receiptGlyph
    required property string receiptWord
    required property string receiptRole
    required property string receiptText
    required property string waitsFor
    required property bool edited
    required property string heldWord
    readonly property bool held: running && heldWord.length > 0
    readonly property string proof: running ? (held ? heldWord : receiptText) : [evidence, waitsFor].filter(word => word.length > 0).join(" · ")
    readonly property list<TableColumn> c: columns.columns

    Accessible.name: [position, orderKey, customer, held ? qsTr("Held") : running ? receiptWord : checkWord, edited ? qsTr("edited") : "", proof, Format.amount(amount, currency, -1) + " " + currency].join(", ")
    component Cell: Words {
        height: row.height
        leftPadding: 8
        rightPadding: 8
    }
    Row {
        Cell { width: row.c[0].width; text: row.position; role: "secondary"; horizontalAlignment: Text.AlignRight }
        Item {
            width: row.c[1].width
            height: row.height
            Cell { id: order; width: Math.min(implicitWidth, parent.width); text: row.orderKey }
            Glyph {
                anchors { left: order.right; verticalCenter: parent.verticalCenter }
                visible: row.edited
                width: 13
                height: 13
                name: "changed"
                role: "warn"
            }
        }
        Cell { visible: row.c[2].shown; width: row.c[2].width; text: row.customer }
        StateBadge {
            width: row.c[3].width
            height: row.height
            inset: 8
            glyph: row.held ? "paused" : row.running ? row.receiptGlyph : row.checkGlyph
            word: row.held ? qsTr("Held") : row.running ? row.receiptWord : row.checkWord
            role: row.held ? "warn" : row.running ? row.receiptRole : row.checkRole
        }
        Cell { visible: row.c[4].shown; width: row.c[4].width; text: row.proof; role: "secondary"
            Tip { text: row.proof } }
        Item {
            width: row.c[5].width
            height: row.height
            MoneyText {
                anchors { right: parent.right; rightMargin: 6; verticalCenter: parent.verticalCenter }
                amount: row.amount
                currency: row.currency
                role: row.quiet ? "secondary" : "text"
            }
        }
    }
}
