// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A quiet search field; Escape empties it, then gives the focus back.
T.TextField {
    id: field
    property Item returnTo
    property bool framed: false

    implicitHeight: 28
    implicitWidth: 220
    leftPadding: 26
    rightPadding: 8
    color: Ink.text
    placeholderTextColor: Ink.secondary
    selectionColor: Ink.highlight
    selectedTextColor: Ink.text
    font.pointSize: 10
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText
    Keys.onEscapePressed: {
        if (text.length > 0) {
            clear();
        } else if (returnTo) {
            returnTo.forceActiveFocus();
        }
    }
    Glyph {
        anchors { left: parent.left; leftMargin: 6; verticalCenter: parent.verticalCenter }
        width: 14
        height: 14
        name: "search"
        role: "secondary"
    }
    Words {
        anchors { left: parent.left; leftMargin: 26; right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
        visible: field.text.length === 0 && field.preeditText.length === 0
        text: field.placeholderText
        role: "secondary"
        Accessible.ignored: true
    }
    background: Rectangle {
        color: field.framed || field.activeFocus ? Ink.page : "transparent"
        border { width: field.activeFocus ? Ink.focusWidth : 0; color: Ink.focus }
        radius: 5
    }
}
