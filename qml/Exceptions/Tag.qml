// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

// A tag: a word on a quiet ground.
Rectangle {
    id: tag
    property string text
    implicitWidth: label.implicitWidth + 10
    implicitHeight: 18
    radius: 3
    color: Ink.track
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("tag %1").arg(text)
    Words {
        id: label
        anchors.centerIn: parent
        text: tag.text
        small: true
        role: "text"
        font.pointSize: 8.5
        Accessible.ignored: true
    }
}
