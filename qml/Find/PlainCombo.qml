// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// A flat choice of the filter row: its words, then a chevron. Space opens it, Up and Down move in it.
T.ComboBox {
    id: combo
    property string label // before the current choice: "Entity: all"
    readonly property string shownText: label.length > 0 ? label + " " + displayText : displayText
    implicitHeight: 28
    implicitWidth: face.implicitWidth + 34
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    font.pointSize: 10
    Accessible.name: shownText
    contentItem: Words {
        id: face
        leftPadding: combo.mirrored ? 24 : 8
        rightPadding: combo.mirrored ? 8 : 24
        text: combo.shownText
    }
    indicator: Glyph {
        x: combo.mirrored ? 8 : combo.width - width - 8
        y: (combo.height - height) / 2
        name: "chevron-down"
        width: 11
        height: 11
        role: "secondary"
    }
    background: Rectangle {
        radius: 5
        color: combo.down ? Ink.selection : combo.hovered ? Ink.hover : "transparent"
        FocusFrame { of: combo; inset: 0 }
    }
    delegate: T.ItemDelegate {
        id: choice
        required property var modelData
        required property int index
        width: ListView.view ? ListView.view.width : 200
        height: 28
        highlighted: combo.highlightedIndex === index
        hoverEnabled: true
        Accessible.name: words.text
        contentItem: Words {
            id: words
            leftPadding: 8
            rightPadding: 8
            text: choice.modelData[combo.textRole] ?? ""
            bold: combo.currentIndex === choice.index
        }
        background: Rectangle {
            radius: 3
            color: choice.highlighted ? Ink.selection : "transparent"
        }
    }
    popup: T.Popup {
        y: combo.height + 2
        width: Math.max(combo.width, 180)
        height: Math.min(list.contentHeight + 10, 320)
        padding: 5
        background: Rectangle {
            color: Ink.page
            radius: 5
            border { width: 1; color: Ink.outline }
        }
        contentItem: ListView {
            id: list
            clip: true
            model: combo.delegateModel
            currentIndex: combo.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
        }
    }
}
