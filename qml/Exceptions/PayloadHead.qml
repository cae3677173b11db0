// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What was sent where, under which key.
RowLayout {
    id: head
    property var vendor: ({})
    spacing: 8
    Words {
        text: qsTr("Sent")
        bold: true
        small: true
        Layout.leftMargin: 12
        Layout.preferredHeight: 28
    }
    CodeWords {
        text: head.vendor.sentLine ?? ""
        role: "secondary"
        font.pointSize: 8.5
        Layout.fillWidth: true
    }
    CodeWords {
        visible: (head.vendor.key ?? "").length > 0
        text: qsTr("key %1").arg(head.vendor.key ?? "")
        role: "secondary"
        font.pointSize: 8.5
        Layout.rightMargin: 12
    }
}
