// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// A query with what could be written next beneath it: Down into the choices, Enter or Tab takes one, Escape leaves them.
FocusScope {
    id: box
    required property FindController desk
    property Item returnTo
    readonly property bool choosing: popup.visible
    property bool silent: false // text set by code looks for nothing
    signal accepted()

    implicitHeight: 32
    function setText(text: string) {
        if (field.text !== text) {
            silent = true;
            field.text = text;
            silent = false;
        }
    }
    function selectAll() {
        field.forceActiveFocus();
        field.selectAll();
    }
    function takeChoice(choice: string) {
        const changed = desk.chosen(field.text, field.cursorPosition, choice);
        field.text = changed.text;
        field.cursorPosition = changed.cursor;
        list.currentIndex = -1;
        field.forceActiveFocus();
        desk.lookFor(field.text, field.cursorPosition);
    }

    T.TextField {
        id: field
        anchors.fill: parent
        focus: true
        leftPadding: 30
        rightPadding: 10
        color: Ink.text
        selectionColor: Ink.highlight
        selectedTextColor: Ink.text
        font.pointSize: 10
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft // a query reads from the left in every language
        LayoutMirroring.enabled: false
        Accessible.name: qsTr("Query")
        Accessible.description: box.desk.problem
        onTextChanged: {
            box.desk.query = text;
            if (!box.silent && activeFocus) {
                box.desk.lookFor(text, cursorPosition);
            }
        }
        onActiveFocusChanged: if (!activeFocus) box.desk.dropChoices()
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape // not "back"
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Down && popup.visible) {
                list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1);
                event.accepted = true;
            } else if (event.key === Qt.Key_Up && popup.visible) {
                list.currentIndex = Math.max(-1, list.currentIndex - 1);
                event.accepted = true;
            } else if (event.key === Qt.Key_Tab && popup.visible && list.currentIndex >= 0) {
                box.takeChoice(box.desk.choices[list.currentIndex]);
                event.accepted = true;
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                if (popup.visible && list.currentIndex >= 0) {
                    box.takeChoice(box.desk.choices[list.currentIndex]);
                } else {
                    box.desk.dropChoices();
                    box.accepted();
                }
                event.accepted = true;
            } else if (event.key === Qt.Key_Space && event.modifiers === Qt.ControlModifier) {
                box.desk.lookFor(text, cursorPosition);
                event.accepted = true;
            } else if (event.key === Qt.Key_Escape) {
                if (popup.visible) {
                    box.desk.dropChoices();
                } else if (text.length > 0) {
                    clear();
                } else if (box.returnTo) {
                    box.returnTo.forceActiveFocus();
                }
                event.accepted = true;
            }
        }
        Glyph {
            anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
            name: "search"
            role: "secondary"
        }
        Words {
            anchors { left: parent.left; leftMargin: 30; right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
            visible: field.text.length === 0 && field.preeditText.length === 0
            text: qsTr("Any word, or: lane = order and money > 10000 EUR and age > 2d")
            role: "secondary"
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: 5
            color: Ink.page
            border { width: field.activeFocus ? Ink.focusWidth : 1; color: field.activeFocus ? Ink.focus : Ink.outline }
            // where the query stops making sense
            Rectangle {
                readonly property rect from: field.positionToRectangle(Math.min(box.desk.problemAt, field.length))
                readonly property rect to: field.positionToRectangle(Math.min(box.desk.problemAt + box.desk.problemLength, field.length))
                visible: box.desk.problem.length > 0
                x: Math.min(Math.max(field.leftPadding, from.x + field.leftPadding), field.width - 12)
                y: parent.height - 6
                width: Math.min(Math.max(8, to.x - from.x), field.width - x - 6)
                height: 2
                color: Ink.fills.warn
            }
        }
    }
    T.Popup {
        id: popup
        objectName: "choices"
        y: box.height + 2
        x: Math.max(0, Math.min(field.cursorRectangle.x, box.width - width))
        width: Math.max(280, Math.min(420, box.width))
        height: Math.min(list.contentHeight + 10, 300)
        padding: 5
        visible: box.desk.choices.length > 0 && field.activeFocus
        closePolicy: T.Popup.NoAutoClose
        background: Rectangle {
            color: Ink.page
            radius: 5
            border { width: 1; color: Ink.outline }
        }
        contentItem: ListView {
            id: list
            clip: true
            model: box.desk.choices
            currentIndex: -1
            onModelChanged: currentIndex = -1
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What could be written here")
            delegate: T.ItemDelegate {
                id: choice
                required property string modelData
                required property int index
                width: ListView.view.width
                height: 26
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                highlighted: ListView.isCurrentItem
                Accessible.name: modelData
                onClicked: box.takeChoice(modelData)
                contentItem: Words {
                    leftPadding: 8
                    text: choice.modelData
                    horizontalAlignment: Text.AlignLeft
                }
                background: Rectangle {
                    radius: 3
                    color: choice.highlighted ? Ink.selection : choice.hovered ? Ink.hover : "transparent"
                }
            }
        }
    }
}
