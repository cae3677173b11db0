// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Credit, stock, price and tax as the systems say now: what would be refused, and what each of them answered.
FocusScope {
    id: pane
    property string orderKey
    property Backend backend
    function grab() {
        list.grab();
    }
    function ask() {
        desk.askNow();
    }

    ChecksController {
        id: desk
        backend: pane.backend
        live: pane.visible
        orderKey: pane.orderKey
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        NoteStrip {
            text: desk.error
            actionText: qsTr("Ask again")
            closable: false
            onActionTriggered: desk.askNow()
        }
        RowLayout {
            visible: desk.error.length === 0
            spacing: 8
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.topMargin: 6
            Layout.bottomMargin: 6
            Words {
                text: desk.asking ? qsTr("The systems are asked…") : desk.asked ? desk.verdict
                    : qsTr("Credit, stock, price and tax are asked of the systems themselves. Nothing is sent or changed.")
                role: desk.asked && !desk.asking ? desk.verdictRole : "secondary"
                small: true
                wrapMode: Text.WordWrap
                elide: Text.ElideNone
                Layout.fillWidth: true
            }
            ActionButton {
                text: desk.asked ? qsTr("Ask again") : qsTr("Ask now")
                enabled: !desk.asking
                onClicked: desk.askNow()
            }
        }
        DataList {
            id: list
            name: qsTr("Checks")
            focus: true
            model: desk.rows
            Layout.fillWidth: true
            Layout.fillHeight: true
            delegate: TableRow {
                id: row
                required property string glyph
                required property string role
                required property string word
                required property string title
                required property string text_
                implicitHeight: head.implicitHeight + (why.visible ? why.implicitHeight : 0) + 12
                Accessible.name: [title, word, text_].filter(word => word.length > 0).join(", ")
                Glyph {
                    x: row.mirrored ? parent.width - 12 - width : 12
                    y: 7
                    width: 14
                    height: 14
                    name: row.glyph
                    role: row.role
                }
                Words {
                    id: head
                    anchors { left: parent.left; leftMargin: 34; right: result.left; rightMargin: 8; top: parent.top; topMargin: 5 }
                    text: row.title
                    small: true
                }
                Words {
                    id: result
                    anchors { right: parent.right; rightMargin: 12; top: parent.top; topMargin: 5 }
                    text: row.word
                    role: row.role
                    small: true
                }
                Words {
                    id: why
                    visible: text.length > 0
                    anchors { left: head.left; right: result.right; top: head.bottom; topMargin: 1 }
                    text: row.text_
                    role: "secondary"
                    small: true
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
}
