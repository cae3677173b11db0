// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Title and scope of a page, its actions on the right. `trail` names the page above.
Item {
    id: head
    property string title
    property string scope
    property string trail
    property bool lined: true
    default property alias actions: slot.data
    signal trailClicked()

    implicitHeight: 48
    Layout.fillWidth: true

    RowLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 12 }
        spacing: 10
        LinkText {
            visible: head.trail.length > 0
            text: head.trail
            small: false
            Layout.maximumWidth: head.width * 0.25
            onClicked: head.trailClicked()
        }
        Glyph {
            visible: head.trail.length > 0
            name: "chevron"
            role: "secondary"
            implicitWidth: 12
            implicitHeight: 12
        }
        Words {
            text: head.title
            bold: true
            font.pointSize: 13
            Accessible.role: Accessible.Heading
        }
        Words {
            text: head.scope
            role: "secondary"
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
