// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button with words; `primary` is the one filled button of a page.
T.Button {
    id: control
    property string glyph
    property bool primary: false
    readonly property color face: !enabled ? Ink.secondary : primary ? Ink.page : Ink.text

    implicitHeight: 28
    implicitWidth: content.implicitWidth + 20
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: text
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()

    contentItem: Item {
        implicitWidth: content.implicitWidth
        Row {
            id: content
            anchors.centerIn: parent
            spacing: 6
            Glyph {
                name: control.glyph
                width: 14
                height: 14
                color: control.face
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: control.text
                bold: control.primary
                color: control.face
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: 5
        color: control.primary ? (control.enabled ? (control.down ? Qt.darker(Ink.inks.info, 1.15) : Ink.inks.info) : Ink.track)
             : control.down ? Ink.selection : control.hovered && control.enabled ? Ink.hover : control.flat ? "transparent" : Ink.page
        border { width: control.primary || control.flat ? 0 : 1; color: Ink.outline }
        FocusFrame { of: control }
    }
}
