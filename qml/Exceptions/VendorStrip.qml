// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// What the target answered, in its own words, never cut.
Rectangle {
    id: strip
    property var vendor: ({})
    readonly property string role: vendor.role ?? "secondary"

    implicitHeight: words.implicitHeight + 16
    color: Ink.tints[role] ?? "transparent"
    ColumnLayout {
        id: words
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 12; rightMargin: 12; topMargin: 7 }
        spacing: 2
        RowLayout {
            spacing: 6
            Words {
                text: strip.vendor.system ?? ""
                bold: true
                small: true
                role: strip.role
            }
            CodeWords {
                text: strip.vendor.head ?? ""
                role: strip.role
                Layout.fillWidth: true
            }
            Words {
                text: strip.vendor.verdict ?? ""
                small: true
                role: strip.role
                Layout.maximumWidth: strip.width * 0.6
            }
        }
        Words {
            visible: text.length > 0
            text: strip.vendor.message ?? ""
            bold: true
            role: strip.role
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
    }
}
