// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Glyph, word and colour of a state; on its tint where it stands alone.
Item {
    id: badge
    property string glyph
    property string word
    property string role: "text"
    property string glyphRole: role
    property bool tinted: false
    property bool small: false
    property int glyphSize: small ? 14 : 16
    property int inset: tinted ? 6 : 0

    implicitWidth: inset * 2 + (glyph.length === 0 ? 0 : word.length > 0 ? mark.width + 5 : mark.width) + label.implicitWidth
    implicitHeight: tinted ? 22 : Math.max(16, label.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: word
    Accessible.ignored: word.length === 0

    Rectangle {
        anchors.fill: parent
        visible: badge.tinted
        radius: 3
        color: Ink.tints[badge.role] ?? "transparent"
    }
    Glyph {
        id: mark
        anchors { left: parent.left; leftMargin: badge.inset; verticalCenter: parent.verticalCenter }
        width: badge.glyphSize
        height: width
        name: badge.glyph
        role: badge.glyphRole
    }
    Words {
        id: label
        anchors { left: badge.glyph.length > 0 ? mark.right : parent.left; leftMargin: badge.glyph.length > 0 ? 5 : badge.inset; right: parent.right; rightMargin: badge.inset; verticalCenter: parent.verticalCenter }
        text: badge.word
        role: badge.role
        small: badge.small
    }
}
