// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Who prepared or approved the plan, and when.
RowLayout {
    id: line
    property string who
    property string when
    property string what
    property bool done: false
    spacing: 8
    Glyph {
        name: line.done ? "applied" : "planned"
        role: line.done ? "ok" : "secondary"
        implicitWidth: 14
        implicitHeight: 14
        Layout.leftMargin: 14
    }
    Words {
        text: line.who
        role: line.done ? "text" : "secondary"
        small: true
    }
    Words {
        visible: text.length > 0
        text: line.when
        role: "secondary"
        small: true
    }
    Words {
        Accessible.ignored: text.length === 0
        text: line.what
        role: "secondary"
        small: true
        Layout.fillWidth: true
        Layout.rightMargin: 12
    }
}
