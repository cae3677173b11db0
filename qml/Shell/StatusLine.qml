// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Engine, outbox, operation and clock: the same place on every page.
Rectangle {
    id: line
    required property ShellController shell
    property string note
    signal planWanted()

    implicitHeight: 24
    color: Ink.window
    RowLayout {
        anchors { fill: parent; leftMargin: 12; rightMargin: 12 }
        spacing: 14
        StateBadge {
            glyph: line.shell.engineGlyph
            word: ""
            role: line.shell.engineRole
            small: true
            implicitWidth: 14
        }
        Words {
            text: line.shell.engineText
            small: true
            Layout.leftMargin: -8
            Layout.maximumWidth: line.width * 0.5
        }
        Words {
            text: line.shell.engineDetail
            role: "secondary"
            small: true
        }
        Words {
            text: line.note
            role: "info"
            small: true
            Accessible.role: Accessible.AlertMessage
            Layout.fillWidth: true
        }
        LinkText {
            visible: text.length > 0
            text: line.shell.planText
            onClicked: line.planWanted()
        }
        Words {
            text: line.shell.clock
            role: "secondary"
            small: true
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; top: parent.top }
    }
}
