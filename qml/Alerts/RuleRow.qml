// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property string title
    required property string about
    required property string glyph
    required property string word
    required property string role
    required property string open
    required property string setBy

    implicitHeight: 48
    Accessible.name: [title, about, word, qsTr("%1 open").arg(open), setBy].join(", ")
    StateBadge {
        id: state
        anchors { left: parent.left; leftMargin: 12; verticalCenter: parent.verticalCenter }
        width: 84
        glyph: row.glyph
        word: row.word
        role: row.role
    }
    Words {
        anchors { left: state.right; right: tally.left; top: parent.top; rightMargin: 8; topMargin: 5 }
        text: row.title
    }
    Words {
        anchors { left: state.right; right: tally.left; bottom: parent.bottom; rightMargin: 8; bottomMargin: 5 }
        text: row.about
        role: "secondary"
        small: true
    }
    Words {
        id: tally
        anchors { right: parent.right; rightMargin: 14; top: parent.top; topMargin: 5 }
        text: qsTr("%1 open").arg(Format.count(row.open))
    }
    Words {
        anchors { right: parent.right; rightMargin: 14; bottom: parent.bottom; bottomMargin: 5 }
        text: row.setBy
        role: "secondary"
        small: true
    }
}
