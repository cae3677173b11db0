// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string title
    required property int open
    required property int inLane
    required property var sums
    required property double oldestMs
    required property var trend
    required property var marks
    required property string byEntity
    property double nowMs: 0

    implicitHeight: 30
    Accessible.description: byEntity
    Accessible.name: qsTr("%1: %2 open of %3").arg(title).arg(open).arg(inLane)

    component Cell: Words {
        height: row.height
        leftPadding: 8
        rightPadding: 8
    }
    Row {
        Cell { width: row.columns.columns[0].width; text: row.title; bold: row.highlighted }
        Cell { width: row.columns.columns[1].width; text: Format.count(row.open); bold: row.open > 0; role: row.open > 0 ? "text" : "secondary"; horizontalAlignment: Text.AlignRight }
        Cell { width: row.columns.columns[2].width; text: row.inLane < 0 ? "\u2014" : Format.count(row.inLane); role: "secondary"; horizontalAlignment: Text.AlignRight }
        Repeater {
            model: row.sums
            Cell {
                required property string modelData
                required property int index
                width: row.columns.columns[3 + index].width
                text: modelData
                role: modelData === "\u2014" ? "secondary" : "text"
                horizontalAlignment: Text.AlignRight
            }
        }
        AgeText {
            width: row.columns.columns[6].width
            height: row.height
            rightPadding: 8
            sinceMs: row.oldestMs
            nowMs: row.nowMs
        }
        Item {
            visible: row.columns.columns[7].shown
            width: row.columns.columns[7].width
            height: row.height
            Spark {
                anchors { fill: parent; leftMargin: 8; rightMargin: 8; topMargin: 3; bottomMargin: 5 }
                visible: row.trend.length > 0
                values: row.trend
                color: Ink.fills.secondary
                area: Ink.tints.secondary
            }
        }
        Row {
            height: row.height
            leftPadding: 8
            spacing: 12
            Repeater {
                model: row.marks
                StateBadge {
                    required property var modelData
                    anchors.verticalCenter: parent?.verticalCenter
                    glyph: modelData.glyph
                    word: modelData.word
                    role: modelData.role
                }
            }
        }
    }
}
