// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Head of a pane: what it shows, and which of them.
Item {
    id: head
    property string title
    property string scope
    property bool lined: true
    default property alias actions: slot.data

    implicitHeight: 34
    Layout.fillWidth: true
    RowLayout {
        anchors { fill: parent; leftMargin: 12; rightMargin: 8 }
        spacing: 8
        Words {
            text: head.title
            bold: true
            Layout.maximumWidth: head.width * 0.6
            Accessible.role: Accessible.Heading
        }
        Words {
            text: head.scope
            role: "secondary"
            small: true
            Accessible.ignored: text.length === 0
            Layout.fillWidth: true
        }
        Row {
            id: slot
            spacing: 8
        }
    }
    Line {
        visible: head.lined
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
