// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Throughline.Components

// The records around the step that stopped, one level each way. Dashed: expected, not there.
Item {
    id: view
    property var nodes: []
    property var edges: []
    readonly property real nodeWidth: Math.min(232, (width - 160) / 3)
    readonly property int rowHeight: 62
    readonly property int rowsMost: Math.max(1, count(-1), count(1))
    signal opened(url target)

    function count(side: int): int {
        return nodes.filter(n => n.side === side).length;
    }
    function placeX(side: int): real {
        const column = mirrored ? 1 - side : 1 + side;
        return 24 + column * (width - 48 - nodeWidth) / 2;
    }
    function placeY(side: int, row: int): real {
        const rows = side === 0 ? 1 : count(side);
        return (height - rows * rowHeight) / 2 + row * rowHeight + (rowHeight - 54) / 2;
    }
    function nodeOf(id: string): var {
        return nodes.find(n => n.id === id) ?? { side: 0, row: 0 }; // edges may change before the nodes
    }
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    implicitHeight: Math.max(140, rowsMost * rowHeight + 16)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: view.edges
        LineageEdge {
            required property var modelData
            readonly property var source: view.nodeOf(modelData.from)
            readonly property var target: view.nodeOf(modelData.to)
            readonly property real sourceX: view.placeX(source.side)
            readonly property real targetX: view.placeX(target.side)
            width: view.width
            height: view.height
            expected: modelData.expected
            label: modelData.label
            start: Qt.point(sourceX + (sourceX < targetX ? view.nodeWidth : 0), view.placeY(source.side, source.row) + 27)
            end: Qt.point(targetX + (sourceX < targetX ? 0 : view.nodeWidth), view.placeY(target.side, target.row) + 27)
            outer: source.side !== 0
        }
    }
    Repeater {
        model: view.nodes
        LineageNode {
            required property var modelData
            x: view.placeX(modelData.side)
            y: view.placeY(modelData.side, modelData.row)
            width: view.nodeWidth
            node: modelData
            onClicked: if (modelData.url.toString().length > 0) view.opened(modelData.url)
        }
    }
}
