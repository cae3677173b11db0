// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Header of a table. A column with a sort key is a button.
Rectangle {
    id: header
    required property ColumnSet columns
    property real inset: 0
    property string sortKey
    signal sortWanted(string key)

    implicitHeight: 28
    color: Ink.window
    Row {
        x: Application.layoutDirection === Qt.RightToLeft ? header.width - width - header.inset : header.inset
        height: parent.height
        Repeater {
            model: header.columns.columns
            T.AbstractButton {
                id: cell
                required property TableColumn modelData
                readonly property bool sorts: modelData.sortKey.length > 0
                readonly property bool sorted: sorts && modelData.sortKey === header.sortKey
                width: modelData.width
                height: header.height
                visible: modelData.shown
                enabled: sorts
                focusPolicy: sorts ? Qt.TabFocus : Qt.NoFocus
                text: modelData.title
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: text
                Accessible.ignored: text.length === 0
                onClicked: header.sortWanted(modelData.sortKey)
                contentItem: Item {
                    Words {
                        id: label
                        anchors { verticalCenter: parent.verticalCenter; left: parent.left; right: parent.right; leftMargin: 8; rightMargin: cell.sorted ? 20 : 8 }
                        text: cell.text
                        role: cell.sorted ? "text" : "secondary"
                        bold: cell.sorted
                        small: !cell.sorted
                        font.pointSize: 9.5
                        horizontalAlignment: cell.modelData.right ? Text.AlignRight : Text.AlignLeft
                    }
                    Glyph {
                        anchors { verticalCenter: parent.verticalCenter; right: parent.right; rightMargin: 6 }
                        width: 11
                        height: 11
                        name: cell.sorted ? "chevron-down" : ""
                    }
                }
                background: Item {
                    FocusFrame { of: cell; inset: 1 }
                }
            }
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
