// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Before the first answer. Nothing moves: it is short, and a number that is not known yet is not shown.
Item {
    property string text: qsTr("Reading…")
    Words {
        anchors.centerIn: parent
        text: parent.text
        role: "secondary"
    }
}
