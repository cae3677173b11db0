// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// A field of the definition: its name, what may be typed, and what is wrong with it.
ColumnLayout {
    id: field
    property string label
    property string problem
    default property alias content: slot.data

    spacing: 2
    Layout.fillWidth: true
    RowLayout {
        spacing: 10
        Layout.fillWidth: true
        Words {
            text: field.label
            role: "secondary"
            small: true
            wrapMode: Text.WordWrap
            Layout.preferredWidth: 120
        }
        RowLayout {
            id: slot
            spacing: 8
            Layout.fillWidth: true
        }
    }
    StateBadge {
        visible: field.problem.length > 0
        glyph: "exceptions"
        role: "warn"
        word: field.problem
        small: true
        Layout.fillWidth: true
    }
}
