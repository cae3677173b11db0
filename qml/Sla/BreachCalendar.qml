// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// A number in every day: what was due on it and late, and what is still due. Weeks run as the language does.
FocusScope {
    id: calendar
    property var cells: [] // { day, date, number, due, share, today, coming, text }
    property int lead: 0 // free cells before the first day
    property int chosen: 0 // day
    property int current: -1
    signal picked(int day)

    readonly property real cellWidth: Math.floor((width - 6 * 4) / 7)
    readonly property bool tight: cellWidth < 44 // day and number stand side by side
    readonly property real margin: tight ? 3 : 6
    readonly property int rows: Math.max(1, Math.ceil((cells.length + lead) / 7))
    readonly property real cellHeight: Math.max(22, Math.min(51, Math.floor((height - head.height - 4 * rows) / rows)))

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.focusable: true
    Accessible.name: current >= 0 && activeFocus ? (cells[current]?.text ?? "") : qsTr("Breaches per day")
    onActiveFocusChanged: {
        if (activeFocus && current < 0) {
            current = Math.max(0, cells.findIndex(cell => cell.today));
        }
    }
    function step(by: int) {
        current = Math.max(0, Math.min(cells.length - 1, current + by));
    }
    readonly property int forward: Application.layoutDirection === Qt.RightToLeft ? -1 : 1
    Keys.onLeftPressed: step(-forward)
    Keys.onRightPressed: step(forward)
    Keys.onUpPressed: step(-7)
    Keys.onDownPressed: step(7)
    Keys.onReturnPressed: if (current >= 0) picked(cells[current].day)
    Keys.onEnterPressed: if (current >= 0) picked(cells[current].day)

    Row {
        id: head
        spacing: 4
        Repeater {
            model: 7
            Words {
                required property int index
                width: calendar.cellWidth
                height: 22
                text: Qt.locale().dayName((index + 1) % 7, Locale.ShortFormat)
                role: "secondary"
                small: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    Grid {
        anchors { top: head.bottom; left: parent.left; right: parent.right }
        columns: 7
        spacing: 4
        Repeater {
            model: calendar.lead
            Item {
                width: calendar.cellWidth
                height: calendar.cellHeight
            }
        }
        Repeater {
            model: calendar.cells
            T.AbstractButton {
                id: cell
                required property var modelData
                required property int index
                width: calendar.cellWidth
                height: calendar.cellHeight
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: modelData.text
                Accessible.name: modelData.text
                onClicked: {
                    calendar.current = index;
                    calendar.picked(modelData.day);
                }
                background: Rectangle {
                    radius: 2
                    color: cell.modelData.share > 0 ? Qt.alpha(Ink.fills.danger, 0.08 + 0.32 * cell.modelData.share) : Qt.alpha(Ink.text, 0.03)
                    border {
                        width: cell.modelData.day === calendar.chosen || cell.hovered ? 2 : cell.modelData.today ? 1 : 0
                        color: cell.modelData.day === calendar.chosen ? Ink.focus : Ink.secondary
                    }
                    FocusFrame { visible: calendar.activeFocus && calendar.current === cell.index; inset: -1 }
                }
                contentItem: Item {
                    Words {
                        anchors { left: parent.left; top: parent.top; leftMargin: calendar.margin; topMargin: 3 }
                        text: cell.modelData.date
                        role: "secondary"
                        font.pointSize: calendar.tight ? 8 : 9
                        Accessible.ignored: true
                    }
                    Words {
                        anchors { right: parent.right; bottom: parent.bottom; rightMargin: calendar.margin; bottomMargin: 3 }
                        text: cell.modelData.number
                        role: cell.modelData.coming && cell.modelData.due ? "warn" : cell.modelData.number === "0" ? "secondary" : "text"
                        bold: cell.modelData.today || cell.modelData.share > 0.5
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
