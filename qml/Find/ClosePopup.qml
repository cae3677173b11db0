// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// What must be cleared before the books close, by legal entity and its cut-off.
T.Popup {
    id: popup
    required property CloseController desk
    signal wanted()

    width: 560
    height: body.implicitHeight + 24
    padding: 12
    modal: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: show.forceActiveFocus()
    background: Rectangle {
        color: Ink.page
        radius: 5
        border { width: 1; color: Ink.outline }
    }
    contentItem: Column {
        id: body
        spacing: 0
        Item {
            width: parent.width
            height: 34
            Words {
                id: title
                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                text: qsTr("Before %1 closes").arg(popup.desk.period)
                bold: true
                font.pointSize: 12
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                id: show
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                text: qsTr("Show what is blocked")
                onClicked: {
                    popup.close();
                    popup.wanted();
                }
            }
        }
        component Cell: Words {
            height: parent.height
            leftPadding: 6
            rightPadding: 6
            horizontalAlignment: Text.AlignRight
        }
        Row {
            height: 26
            Cell { width: 84; text: qsTr("Entity"); role: "secondary"; small: true; horizontalAlignment: Text.AlignLeft }
            Cell { width: 116; text: qsTr("Books close"); role: "secondary"; small: true; horizontalAlignment: Text.AlignLeft }
            Cell { width: 78; text: qsTr("In"); role: "secondary"; small: true }
            Cell { width: 62; text: qsTr("To clear"); role: "secondary"; small: true }
            Cell { width: 62; text: qsTr("Blocked"); role: "secondary"; small: true }
            Cell { width: 120; text: qsTr("Money to clear"); role: "secondary"; small: true }
        }
        Repeater {
            model: popup.desk.entities
            Column {
                id: line
                required property var modelData
                width: body.width
                Line { width: parent.width }
                Row {
                    height: 28
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [line.modelData.entity, line.modelData.close, line.modelData.left, qsTr("%1 to clear, %2 blocked").arg(line.modelData.toClear).arg(line.modelData.blocked)].join(", ")
                    Cell { width: 84; text: line.modelData.entity; horizontalAlignment: Text.AlignLeft }
                    Cell { width: 116; text: line.modelData.close; role: "secondary"; horizontalAlignment: Text.AlignLeft }
                    Cell { width: 78; text: line.modelData.left }
                    Cell { width: 62; text: line.modelData.toClear }
                    Cell { width: 62; text: line.modelData.blocked }
                    Cell { width: 120; text: line.modelData.number + " " + line.modelData.unit; bold: true }
                }
                SegBar {
                    width: parent.width
                    height: 4
                    parts: line.modelData.shares
                }
                Item {
                    width: 1
                    height: 4
                }
            }
        }
        Words {
            width: parent.width
            height: 28
            text: qsTr("Bar: done, blocked, still to go. Money at the rates of the workspace.")
            role: "secondary"
            small: true
        }
    }
}
