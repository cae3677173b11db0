// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// One step of a runbook; Space or a click ticks it.
T.AbstractButton {
    id: row
    property var step: ({})
    readonly property bool done: step.done ?? false
    signal tickWanted(bool on)

    implicitHeight: body.implicitHeight + 8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: (step.text ?? "") + (done ? ", " + step.who : "")
    Accessible.checkable: true
    Accessible.checked: done
    onClicked: tickWanted(!done)
    Keys.onReturnPressed: tickWanted(!done)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_J || event.key === Qt.Key_Down || event.key === Qt.Key_K || event.key === Qt.Key_Up) {
            nextItemInFocusChain(event.key === Qt.Key_J || event.key === Qt.Key_Down).forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        }
    }
    background: Rectangle {
        color: row.hovered ? Ink.hover : "transparent"
        FocusFrame {
            of: row
            inset: 1
        }
    }
    contentItem: Item {
        PickBox {
            id: box
            anchors { left: parent.left; leftMargin: 12; top: parent.top; topMargin: 5 }
            checked: row.done
            enabled: false
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
        }
        Column {
            id: body
            anchors { left: box.right; right: parent.right; leftMargin: 8; rightMargin: 12; top: parent.top; topMargin: 4 }
            spacing: 1
            Words {
                width: parent.width
                text: row.step.text ?? ""
                small: true
                role: row.done ? "secondary" : "text"
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
            Words {
                width: parent.width
                visible: text.length > 0
                text: row.done ? row.step.who ?? "" : row.step.why ?? ""
                small: true
                role: "secondary"
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
}
