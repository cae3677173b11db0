// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// One bar whose parts are named beside it. parts: [{ share: 0..1, role: "ok" }, …]
Item {
    id: bar
    property var parts: []
    // Shares may count something else than the whole does (three late clocks of one order): then they fill the bar.
    readonly property real whole: Math.max(1, parts.reduce((sum, part) => sum + part.share, 0))
    implicitHeight: 6
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: 1
        color: Ink.track
    }
    Row {
        anchors.fill: parent
        spacing: 1
        Repeater {
            model: SteadyList {
                values: bar.parts
            }
            Rectangle {
                required property var modelData
                width: Math.max(modelData.share > 0 ? 3 : 0, Math.floor((bar.width - bar.parts.length) * modelData.share / bar.whole))
                height: bar.height
                radius: 1
                color: Ink.fills[modelData.role] ?? Ink.text
            }
        }
    }
}
