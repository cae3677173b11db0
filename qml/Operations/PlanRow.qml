// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string key
    required property string title
    required property string glyph
    required property string word
    required property string role
    required property string progress
    required property double share
    required property string money
    required property string who
    required property string when
    required property string reason
    readonly property list<TableColumn> c: columns.columns

    implicitHeight: 48
    Accessible.name: [title, word, progress, money, who, when].join(", ")
    component TwoLines: Item {
        property alias first: upper.text
        property alias second: lower.text
        property bool bold: false
        height: row.height
        Words {
            id: upper
            anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 8; top: parent.top; topMargin: 5 }
            bold: parent.bold
        }
        Words {
            id: lower
            anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 8; top: upper.bottom; topMargin: 1 }
            role: "secondary"
            small: true
        }
    }
    Row {
        TwoLines { width: row.c[0].width; first: row.title; second: row.reason; bold: true }
        StateBadge { width: row.c[1].width; height: row.height; inset: 8; glyph: row.glyph; word: row.word; role: row.role }
        Item {
            width: row.c[2].width
            height: row.height
            SegBar {
                anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 16; topMargin: 12 }
                parts: [{ share: row.share, role: "info" }]
            }
            Words {
                anchors { left: parent.left; leftMargin: 8; bottom: parent.bottom; bottomMargin: 6 }
                text: row.progress
                small: true
            }
        }
        Words { visible: row.c[3].shown; width: row.c[3].width; height: row.height; leftPadding: 8; text: row.money; small: true }
        TwoLines { visible: row.c[4].shown; width: row.c[4].width; first: row.who; second: row.when }
    }
}
