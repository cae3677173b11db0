// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string orderKey
    required property string customer
    required property string entity
    required property string lane
    required property string amount
    required property string currency
    required property double sinceMs
    required property string dueGlyph
    required property string dueWord
    required property string dueRole
    required property string owner
    required property string glyph
    required property string role
    required property string stateWord
    required property string cause
    property double nowMs: 0
    readonly property list<TableColumn> c: columns.columns

    Accessible.name: [orderKey, customer, lane, stateWord, cause, Format.amount(amount, currency, -1) + " " + currency].filter(part => part.length > 0).join(", ")

    component Cell: Words {
        height: row.height
        leftPadding: 8
        rightPadding: 8
    }
    Row {
        Cell { width: row.c[0].width; text: row.orderKey }
        Cell { width: row.c[1].width; text: row.customer }
        Cell { visible: row.c[2].shown; width: row.c[2].width; text: row.entity; role: "secondary" }
        Cell { visible: row.c[3].shown; width: row.c[3].width; text: row.lane; role: "secondary" }
        Item {
            width: row.c[4].width
            height: row.height
            StateBadge {
                id: badge
                anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, parent.width - 8)
                glyph: row.glyph
                word: row.stateWord
                role: row.role
            }
            Words {
                anchors { left: badge.right; leftMargin: 8; right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                text: row.cause
                role: "secondary"
                Tip { text: row.cause; wanted: parent.truncated }
            }
        }
        Item {
            width: row.c[5].width
            height: row.height
            MoneyText {
                anchors { right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
                amount: row.amount
                currency: row.currency
            }
        }
        AgeText {
            width: row.c[6].width
            height: row.height
            rightPadding: 8
            sinceMs: row.sinceMs
            nowMs: row.nowMs
        }
        StateBadge {
            visible: row.c[7].shown
            width: row.c[7].width
            height: row.height
            inset: 8
            glyph: row.dueGlyph
            word: row.dueWord
            role: row.dueRole
        }
        Cell { visible: row.c[8].shown; width: row.c[8].width; text: row.owner; role: row.owner === "\u2014" ? "secondary" : "text" }
    }
}
