// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// The records around the step that stopped: one level each way, further ones as they are opened. Dashed: expected, not
// there, or not shown.
Flickable {
    id: view
    property var nodes: []
    property var edges: []
    readonly property var sides: nodes.map(n => n.side)
    readonly property int first: Math.min(-1, ...sides)
    readonly property int last: Math.max(1, ...sides)
    readonly property int columns: last - first + 1
    readonly property real nodeWidth: Math.min(232, (width - 160) / 3)
    readonly property real gap: columns <= 3 ? (width - 48 - 3 * nodeWidth) / 2 : 72
    readonly property int rowHeight: 62
    readonly property var counts: {
        const found = {};
        for (const node of nodes) {
            found[node.side] = (found[node.side] ?? 0) + 1;
        }
        return found;
    }
    readonly property int rowsMost: Math.max(1, ...Object.values(counts))
    readonly property var byId: {
        const found = {};
        for (const node of nodes) {
            found[node.id] = node;
        }
        return found;
    }
    signal opened(url target)
    signal toggled(string node)
    signal moreWanted(string node)

    function placeX(side: int): real {
        const column = mirrored ? last - side : side - first;
        return 24 + column * (nodeWidth + gap);
    }
    function placeY(side: int, row: int): real {
        const rows = counts[side] ?? 1;
        return (Math.max(height, contentHeight) - rows * rowHeight) / 2 + row * rowHeight + (rowHeight - 54) / 2;
    }
    function nodeOf(id: string): var {
        return byId[id] ?? { side: 0, row: 0 }; // edges may change before the nodes
    }
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    implicitHeight: Math.max(140, rowsMost * rowHeight + 16)
    contentWidth: 48 + columns * nodeWidth + (columns - 1) * gap
    contentHeight: rowsMost * rowHeight + 16
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    QQC2.ScrollBar.vertical: ScrollTrack {}
    QQC2.ScrollBar.horizontal: ScrollTrack {}

    // The centre stays in the middle while columns grow around it.
    onContentHeightChanged: contentY = Math.max(0, (contentHeight - height) / 2)
    onHeightChanged: contentY = Math.max(0, (contentHeight - height) / 2)
    // What has the keyboard is on screen.
    function reveal(item: Item) {
        contentX = Math.max(0, Math.min(item.x - 24, Math.max(contentX, item.x + item.width + 24 - width)));
        contentY = Math.max(0, Math.min(item.y - 8, Math.max(contentY, item.y + item.height + 8 - height)));
    }
    Repeater {
        model: SteadyList {
            values: view.edges
        }
        LineageEdge {
            required property var modelData
            readonly property var source: view.nodeOf(modelData.from)
            readonly property var target: view.nodeOf(modelData.to)
            readonly property real sourceX: view.placeX(source.side)
            readonly property real targetX: view.placeX(target.side)
            width: Math.max(view.width, view.contentWidth)
            height: Math.max(view.height, view.contentHeight)
            expected: modelData.expected
            label: view.columns <= 3 ? modelData.label : ""
            start: Qt.point(sourceX + (sourceX < targetX ? view.nodeWidth : 0), view.placeY(source.side, source.row) + 27)
            end: Qt.point(targetX + (sourceX < targetX ? 0 : view.nodeWidth), view.placeY(target.side, target.row) + 27)
            outer: Math.abs(source.side) > Math.abs(target.side)
        }
    }
    Repeater {
        model: SteadyList {
            values: view.nodes
        }
        LineageNode {
            required property var modelData
            x: view.placeX(modelData.side)
            y: view.placeY(modelData.side, modelData.row)
            width: view.nodeWidth
            node: modelData
            onActiveFocusChanged: if (activeFocus) view.reveal(this)
            onExpandWanted: view.toggled(modelData.id)
            onClicked: {
                if (modelData.more) {
                    view.moreWanted(modelData.of);
                } else if (modelData.url.toString().length > 0) {
                    view.opened(modelData.url);
                }
            }
        }
    }
}
