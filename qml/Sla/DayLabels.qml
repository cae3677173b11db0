// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// Dates under a chart over days: as many as have room.
Item {
    id: labels
    required property ChartFrame frame
    property var days: []
    property int every: Math.max(1, Math.ceil(days.length / Math.max(1, Math.floor(frame.plot.width / 90))))

    x: frame.plot.x
    y: frame.plot.y + frame.plot.height + 4
    Repeater {
        model: labels.days
        Words {
            required property var modelData
            required property int index
            visible: index % labels.every === 0
            x: labels.frame.xOf(index) - labels.frame.plot.x - width / 2
            text: modelData.label
            role: "secondary"
            small: true
            Accessible.ignored: true
        }
    }
}
