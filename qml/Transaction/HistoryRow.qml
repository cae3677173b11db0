// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property string glyph
    required property string role
    required property string stateWord
    required property string time
    required property string text_
    required property string detail

    implicitHeight: 25
    lined: false
    Accessible.name: [time, text_, stateWord, detail].filter(w => w.length > 0).join(", ")
    Glyph {
        x: row.mirrored ? parent.width - 12 - width : 12
        y: 5
        width: 14
        height: 14
        name: row.glyph
        role: row.role
    }
    Words {
        id: when
        anchors { left: parent.left; leftMargin: 34; verticalCenter: parent.verticalCenter }
        width: 90
        text: row.time
        role: "secondary"
        small: true
    }
    Words {
        anchors { left: when.right; right: what.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        text: row.text_
        small: true
    }
    Words {
        id: what
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        width: Math.min(implicitWidth, 120)
        text: row.detail
        role: "secondary"
        small: true
    }
}
