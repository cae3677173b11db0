// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string key
    required property string title
    required property string systems
    required property string glyph
    required property string word
    required property string role
    required property string last
    required property string checks
    required property string checksRole
    required property bool running
    property bool runnable: true
    readonly property list<TableColumn> c: columns.columns
    signal runWanted()

    implicitHeight: Math.max(48, what.implicitHeight + where.implicitHeight + 12)
    Accessible.name: [key.toUpperCase(), title, word, last, checks].filter(w => w.length > 0).join(", ")
    Row {
        Item {
            width: row.c[0].width
            height: row.height
            Item {
                id: name
                anchors { left: parent.left; leftMargin: 14; top: parent.top; bottom: parent.bottom }
                width: 132
                CodeWords {
                    anchors.fill: parent
                    text: row.key.toUpperCase()
                    role: "secondary"
                    font.pointSize: 8.5
                    horizontalAlignment: name.LayoutMirroring.enabled ? Text.AlignRight : Text.AlignLeft
                }
            }
            Words {
                id: what
                anchors { left: name.right; right: parent.right; rightMargin: 8; top: parent.top; topMargin: 5 }
                text: row.title
                bold: row.running
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Words {
                id: where
                anchors { left: name.right; right: parent.right; rightMargin: 8; bottom: parent.bottom; bottomMargin: 5 }
                text: row.systems
                role: "secondary"
                small: true
            }
        }
        Item {
            width: row.c[1].width
            height: row.height
            StateBadge {
                x: 8
                y: row.last.length > 0 ? 4 : (row.height - height) / 2
                glyph: row.glyph
                word: row.word
                role: row.role
            }
            Words {
                x: 29
                anchors { bottom: parent.bottom; bottomMargin: 5 }
                text: row.last
                role: "secondary"
                small: true
            }
        }
        Words { visible: row.c[2].shown; width: row.c[2].width; height: row.height; leftPadding: 8; text: row.checks; role: row.checksRole; small: true }
        Item {
            width: row.c[3].width
            height: row.height
            ActionButton {
                anchors.centerIn: parent
                width: 76
                glyph: "play"
                text: qsTr("Run")
                Accessible.name: qsTr("Run %1").arg(row.key.toUpperCase())
                enabled: row.runnable && !row.running
                focusPolicy: Qt.NoFocus
                onClicked: row.runWanted()
            }
        }
    }
}
