// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string glyph
    required property string word
    required property string role
    required property string title
    required property string name
    required property string count
    required property string amount
    required property string currency
    required property string since
    required property string changed
    readonly property list<TableColumn> c: columns.columns

    implicitHeight: 48
    Accessible.name: [word, title, name, count, Format.amount(amount, currency, -1) + " " + currency, since].join(", ")
    Row {
        StateBadge { width: row.c[0].width; height: row.height; inset: 8; glyph: row.glyph; word: row.word; role: row.role === "secondary" ? "text" : row.role; glyphRole: row.role }
        Item {
            width: row.c[1].width
            height: row.height
            Words {
                anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 8; topMargin: 5 }
                text: row.name
            }
            Words {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 8; rightMargin: 8; bottomMargin: 5 }
                text: row.title
                role: "secondary"
                small: true
            }
        }
        Words { width: row.c[2].width; height: row.height; rightPadding: 8; text: row.count; horizontalAlignment: Text.AlignRight }
        MoneyText { width: row.c[3].width; height: row.height; amount: row.amount; currency: row.currency; bold: true }
        Words { visible: row.c[4].shown; width: row.c[4].width; height: row.height; leftPadding: 8; text: row.since; role: "secondary" }
        Words { visible: row.c[5].shown; width: row.c[5].width; height: row.height; leftPadding: 8; text: row.changed; role: "secondary" }
    }
}
