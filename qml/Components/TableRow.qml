// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A row of a table or list: selection is a tint and a leading bar, text keeps its colour.
T.ItemDelegate {
    id: row
    property bool lined: true
    default property alias contents: slot.data

    readonly property DataList list: ListView.view as DataList
    width: list ? list.width : implicitWidth
    implicitHeight: 28
    height: implicitHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    highlighted: ListView.isCurrentItem
    Accessible.role: Accessible.ListItem
    Accessible.selected: highlighted
    onPressed: {
        if (row.list) {
            row.list.currentIndex = row.list.indexAt(x + 1, y + 1);
            row.list.grab();
        }
    }
    background: Rectangle {
        color: row.highlighted ? Ink.selection : row.hovered ? Ink.hover : "transparent"
        Rectangle {
            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: 3
            visible: row.highlighted
            color: Ink.highlight
        }
        Line {
            visible: row.lined
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        }
    }
    contentItem: Item {
        Item {
            id: slot
            x: row.mirrored ? parent.width - width : 0 // the scroll bar is on the other side then
            width: row.list ? row.list.usable : parent.width
            height: parent.height
        }
    }
}
