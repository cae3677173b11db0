// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string name
    required property string about
    required property string glyph
    required property string word
    required property string role
    required property string breakerGlyph
    required property string breakerWord
    required property string breakerRole
    required property string sync
    required property string syncRole
    required property string lag
    required property string lagRole
    required property var trend
    required property double rateShare
    required property string rateWords
    required property string rateRole
    required property string schema
    required property string waiting
    required property string waitingMoney
    readonly property list<TableColumn> c: columns.columns

    implicitHeight: 58
    Accessible.name: [name, about, word, qsTr("breaker %1").arg(breakerWord), qsTr("last good sync %1").arg(sync), rateWords, waiting].join(", ")
    component TwoLines: Item {
        property alias first: upper.text
        property alias second: lower.text
        property bool bold: false
        height: row.height
        Words {
            id: upper
            anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 6; top: parent.top; topMargin: lower.text.length > 0 ? 11 : 20 }
            bold: parent.bold
            role: text === "0" ? "secondary" : "text"
        }
        Words {
            id: lower
            anchors { left: parent.left; right: parent.right; leftMargin: 8; rightMargin: 6; top: upper.bottom }
            role: "secondary"
            small: true
        }
    }
    Row {
        TwoLines { width: row.c[0].width; first: row.name; second: row.about; bold: true }
        StateBadge { width: row.c[1].width; height: row.height; inset: 8; glyph: row.glyph; word: row.word; role: row.role }
        StateBadge { width: row.c[2].width; height: row.height; inset: 8; glyph: row.breakerGlyph; word: row.breakerWord; role: row.breakerRole === "secondary" ? "text" : row.breakerRole; glyphRole: row.breakerRole }
        Words { width: row.c[3].width; height: row.height; leftPadding: 8; text: row.sync; role: row.syncRole }
        Item {
            visible: row.c[4].shown
            width: row.c[4].width
            height: row.height
            Words { x: 8; height: parent.height; width: 56; text: row.lag; role: row.lagRole }
            Spark {
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                width: 42
                height: 22
                values: row.trend
                color: row.lagRole === "danger" ? Ink.fills.danger : Ink.fills.secondary
                area: row.lagRole === "danger" ? Ink.tints.danger : Ink.tints.secondary
            }
        }
        Item {
            visible: row.c[5].shown
            width: row.c[5].width
            height: row.height
            SegBar {
                visible: row.rateShare >= 0
                x: 8
                y: 16
                width: parent.width - 20
                parts: [{ share: row.rateShare, role: row.rateRole === "danger" ? "danger" : "info" }]
            }
            StateBadge {
                x: 8
                y: row.rateShare >= 0 ? 27 : 20
                width: parent.width - 12
                glyph: row.rateRole === "danger" ? "degraded" : ""
                word: row.rateWords
                role: row.rateShare < 0 ? "secondary" : row.rateRole
                small: true
            }
        }
        Words { visible: row.c[6].shown; width: row.c[6].width; height: row.height; leftPadding: 8; text: row.schema; role: "secondary"; small: true }
        TwoLines { visible: row.c[7].shown; width: row.c[7].width; first: row.waiting; second: row.waitingMoney }
    }
}
