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

    implicitHeight: 24
    lined: false
    Accessible.name: [time, text_, stateWord, detail].filter(w => w.length > 0).join(", ")
    Glyph {
        x: row.mirrored ? parent.width - 12 - width : 12
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 14
        name: row.glyph
        role: row.role
    }
    Words {
        id: when
        anchors { left: parent.left; leftMargin: 34; verticalCenter: parent.verticalCenter }
        width: 68
        text: row.time
        role: "secondary"
        small: true
    }
    Words {
        anchors { left: when.right; right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        text: row.text_
        small: true
    }
}
