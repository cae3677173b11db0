// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The flows of the transaction step by step: what was done, what waits and for what, what is still to come.
FocusScope {
    id: pane
    required property TransactionController desk
    signal payloadWanted(string step)

    function grab() {
        list.grab();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Words {
            visible: pane.desk.present && list.count === 0
            text: qsTr("No flow of Throughline works on this order: it was made by others, and is watched.")
            role: "secondary"
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.margins: 12
        }
        DataList {
            id: list
            name: qsTr("Steps")
            focus: true
            model: pane.desk.steps
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: {
                const step = pane.desk.steps.value(currentIndex, "sent");
                if (step.length > 0) {
                    pane.payloadWanted(step);
                }
            }
            delegate: TableRow {
                id: row
                required property bool head
                required property string glyph
                required property string role
                required property string text_
                required property string system
                required property string stateWord
                required property string note
                required property string noteRole
                required property string sent
                lined: !head
                implicitHeight: head ? 30 : Math.max(30, what.implicitHeight + 14) + (note.length > 0 ? why.implicitHeight + 2 : 0)
                Accessible.name: [text_, system, stateWord, note].filter(w => w.length > 0).join(", ")
                Glyph {
                    visible: !row.head
                    x: row.mirrored ? parent.width - 12 - width : 12
                    y: 8
                    width: 14
                    height: 14
                    name: row.glyph
                    role: row.role
                }
                Words {
                    id: what
                    anchors { left: parent.left; leftMargin: row.head ? 12 : 34; top: parent.top; topMargin: 7 }
                    width: Math.min(implicitWidth, row.width - anchors.leftMargin - 20 - Math.min(far.implicitWidth, row.width * 0.4))
                    text: row.text_
                    role: row.stateWord.length > 0 && row.sent.length === 0 && row.role === "secondary" ? "secondary" : "text"
                    bold: row.head
                    small: true
                }
                Words {
                    id: far
                    anchors { left: what.right; leftMargin: 8; right: parent.right; rightMargin: 12; baseline: what.baseline }
                    horizontalAlignment: Text.AlignRight
                    text: row.head ? row.note : row.stateWord === "" ? row.system : row.system + " · " + row.stateWord
                    role: row.head ? row.noteRole : "secondary"
                    small: true
                }
                Words {
                    id: why
                    visible: !row.head && row.note.length > 0
                    anchors { left: what.left; right: parent.right; rightMargin: 12; top: what.bottom; topMargin: 1 }
                    text: row.note
                    role: row.noteRole
                    small: true
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
        }
    }
}
