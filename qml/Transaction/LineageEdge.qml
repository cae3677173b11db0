// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Throughline.Components

// A joint between two records: a line with one elbow half-way, its key beside the outer end.
Item {
    id: edge
    property point start
    property point end
    property bool expected: false
    property string label
    property bool outer: true // the start is the outer end
    readonly property real middle: (start.x + end.x) / 2

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer
        ShapePath {
            strokeColor: Ink.fills.secondary
            strokeWidth: 1.5
            strokeStyle: edge.expected ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [3, 2.5]
            fillColor: "transparent"
            startX: edge.start.x
            startY: edge.start.y
            PathLine { x: edge.middle; y: edge.start.y }
            PathLine { x: edge.middle; y: edge.end.y }
            PathLine { x: edge.end.x; y: edge.end.y }
        }
    }
    Words {
        readonly property real room: Math.abs(edge.end.x - edge.start.x) / 2 - 6
        visible: text.length > 0 && room > 40
        x: edge.outer ? edge.start.x + 5 : edge.middle + 5
        y: (edge.outer ? edge.start.y : edge.end.y) - height - 1
        width: room
        text: edge.label
        role: "secondary"
        font.pointSize: 8.5
    }
}
