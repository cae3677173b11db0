// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// One effect that follows on an item by itself: where, what is sent, which ids are made on the way.
RowLayout {
    id: sequel
    required property var modelData
    property int number: 0
    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: [modelData.title, modelData.request, modelData.note].filter(word => word.length > 0).join(", ")

    Words {
        text: Format.count(sequel.number)
        small: true
        role: "secondary"
        horizontalAlignment: Text.AlignRight
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: 14
        Layout.topMargin: 5
        Layout.preferredWidth: 14
    }
    ColumnLayout {
        spacing: 1
        Layout.fillWidth: true
        Layout.topMargin: 5
        Layout.rightMargin: 12
        Words {
            text: sequel.modelData.title
            small: true
            Layout.fillWidth: true
        }
        CodeWords {
            visible: text.length > 0
            text: sequel.modelData.request
            role: "secondary"
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Words {
            visible: text.length > 0
            text: sequel.modelData.note
            small: true
            role: sequel.modelData.noteRole
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
        }
    }
}
