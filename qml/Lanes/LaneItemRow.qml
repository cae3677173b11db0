// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

TableRow {
    id: row
    required property string key
    required property string orderKey
    required property string customer
    required property string glyph
    required property string role
    required property string cause
    required property string amount
    required property string currency
    required property double openedMs
    required property string dueGlyph
    required property string dueWord
    required property string dueRole
    required property string stateWord
    property double nowMs: 0

    Accessible.name: [orderKey, customer, stateWord, cause, Format.amount(amount, currency, -1), currency].join(", ")
    onDoubleClicked: list.opened(row.key)

    RowLayout {
        anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
        spacing: 8
        Words { text: row.orderKey; Layout.preferredWidth: 128 }
        Words { text: row.customer; Layout.fillWidth: true; Layout.preferredWidth: 200 }
        Glyph { name: row.glyph; role: row.role }
        Words { text: row.cause; role: "secondary"; Layout.fillWidth: true; Layout.preferredWidth: 220 }
        MoneyText { amount: row.amount; currency: row.currency; Layout.preferredWidth: 140 }
        AgeText { sinceMs: row.openedMs; nowMs: row.nowMs; Layout.preferredWidth: 76 }
        StateBadge { glyph: row.dueGlyph; word: row.dueWord; role: row.dueRole; Layout.preferredWidth: 132 }
    }
}
