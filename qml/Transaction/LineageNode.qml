// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Throughline.Components

// One record in one system.
T.AbstractButton {
    id: item
    required property var node
    readonly property bool centre: node.side === 0
    readonly property int hidden: node.hidden ?? 0
    readonly property bool open: node.opened ?? false
    signal expandWanted()

    height: 54
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: node.kind
    Accessible.name: [node.kind, node.number, node.system, node.word, node.note, open ? qsTr("opened, space closes it") : hidden > 0 ? qsTr("%Ln more joined with it, space shows them", "", hidden) : ""].filter(w => w.length > 0).join(", ")
    Keys.onReturnPressed: click()
    Keys.onSpacePressed: hidden > 0 || open ? expandWanted() : click()
    background: Rectangle {
        radius: 4
        color: item.centre ? Ink.selection : item.hovered ? Ink.hover : Ink.page
        border { width: item.node.expected ? 0 : item.centre || item.activeFocus ? Ink.focusWidth : 1; color: item.centre || item.activeFocus ? Ink.focus : Ink.line }
        Shape {
            anchors.fill: parent
            visible: item.node.expected
            preferredRendererType: Shape.GeometryRenderer
            ShapePath {
                strokeColor: Ink.fills.secondary
                strokeWidth: 1
                strokeStyle: ShapePath.DashLine
                dashPattern: [4, 3]
                fillColor: "transparent"
                PathRectangle { x: 0.5; y: 0.5; width: item.width - 1; height: item.height - 1; radius: 4 }
            }
        }
    }
    contentItem: Item {
        Glyph {
            id: mark
            x: 10
            y: 9
            name: item.node.glyph
            role: item.node.role
        }
        Words {
            id: kind
            x: 32
            y: 7
            text: item.node.kind
            bold: true
        }
        Words {
            anchors { left: kind.right; leftMargin: 6; right: parent.right; rightMargin: opener.visible ? opener.width + 10 : 8; baseline: kind.baseline }
            text: item.node.number
        }
        Words {
            x: 32
            y: 29
            width: parent.width - 40 - note.width - 6
            text: item.node.system
            role: "secondary"
            small: true
        }
        Words {
            id: note
            anchors { right: parent.right; rightMargin: 9 }
            y: 29
            width: Math.min(implicitWidth, parent.width * 0.5)
            text: item.node.note
            role: item.node.role
            small: true
        }
        Tip {
            text: item.Accessible.name
        }
        T.AbstractButton {
            id: opener
            anchors { right: parent.right; rightMargin: 5; top: parent.top; topMargin: 5 }
            visible: item.hidden > 0 || item.open
            width: tally.implicitWidth + 12
            height: 20
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            text: item.open ? qsTr("Close") : qsTr("%Ln more", "", item.hidden)
            Accessible.name: text
            onClicked: item.expandWanted()
            background: Rectangle {
                radius: 3
                color: opener.hovered ? Ink.selection : Ink.track
            }
            contentItem: Words {
                id: tally
                text: item.open ? "\u2212" : "+" + Format.count(item.hidden)
                small: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
}
