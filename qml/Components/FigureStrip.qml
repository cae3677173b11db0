// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Key figures that filter the exceptions on click.
Item {
    id: strip
    property var figures: []
    property int shownCount: 5
    signal picked(string filter)

    implicitHeight: Math.max(78, need) // scripts differ in the height of a line
    property real need: 0
    RowLayout {
        anchors { fill: parent; leftMargin: 4 }
        spacing: 0
        uniformCellSizes: true
        Repeater {
            model: SteadyList {
                values: strip.figures.slice(0, strip.shownCount)
            }
            T.AbstractButton {
                id: cell
                required property var modelData
                required property int index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 100
                enabled: modelData.filter.length > 0
                focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
                hoverEnabled: true
                text: modelData.label
                Accessible.name: modelData.label + ": " + modelData.number + " " + modelData.unit + ", " + modelData.note
                onClicked: strip.picked(modelData.filter)
                Keys.onReturnPressed: click()
                background: Rectangle {
                    color: cell.hovered ? Ink.hover : "transparent"
                    Line {
                        anchors { right: parent.right; top: parent.top; bottom: parent.bottom; topMargin: 10; bottomMargin: 10 }
                        visible: cell.index < strip.shownCount - 1
                    }
                    FocusFrame { of: cell; inset: 4 }
                }
                contentItem: Item {
                    Words {
                        id: label
                        anchors { left: parent.left; right: parent.right; leftMargin: 12; rightMargin: 8; top: parent.top; topMargin: 8 }
                        text: cell.modelData.label
                        role: "secondary"
                        small: true
                    }
                    Glyph {
                        id: mark
                        anchors { left: parent.left; leftMargin: 12; verticalCenter: number.verticalCenter }
                        name: cell.modelData.glyph
                        role: cell.modelData.role
                    }
                    Words {
                        id: number
                        anchors { left: mark.visible ? mark.right : parent.left; leftMargin: mark.visible ? 6 : 12; top: label.bottom; topMargin: 1 }
                        text: cell.modelData.number
                        role: cell.modelData.role
                        bold: true
                        font.pointSize: 15
                    }
                    Words {
                        anchors { left: number.right; leftMargin: 6; right: parent.right; rightMargin: 8; baseline: number.baseline }
                        text: cell.modelData.unit
                        role: "secondary"
                        small: true
                    }
                    Words {
                        id: note
                        onYChanged: strip.need = Math.max(strip.need, y + height + 10)
                        anchors { left: parent.left; right: parent.right; leftMargin: 12; rightMargin: 8; top: number.bottom; topMargin: 1 }
                        text: cell.modelData.note
                        role: "secondary"
                        small: true
                    }
                    SegBar {
                        anchors { left: parent.left; right: parent.right; leftMargin: 12; rightMargin: 8; bottom: parent.bottom; bottomMargin: 3 }
                        height: 4
                        parts: cell.modelData.shares ?? []
                        visible: parts.length > 0
                    }
                }
            }
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
