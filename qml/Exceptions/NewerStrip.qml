// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What arrived since the list was made waits here, so that no row moves under the cursor.
Rectangle {
    id: strip
    property string text
    signal wanted()

    visible: text.length > 0
    implicitHeight: visible ? 28 : 0
    color: Ink.tints.info
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    RowLayout {
        anchors { fill: parent; leftMargin: 12; rightMargin: 12 }
        spacing: 8
        Words {
            text: strip.text
            role: "info"
            small: true
            Layout.fillWidth: true
        }
        LinkText {
            text: qsTr("Show them (Shift+N)")
            onClicked: strip.wanted()
        }
    }
}
