// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// Seven lanes side by side: counts, money, age, trend and deadlines over the items by money.
Item {
    id: matrix
    required property LanesController desk
    property double nowMs: 0
    readonly property int labelWidth: 92
    readonly property real laneWidth: Math.max(120, (width - labelWidth - 10) / 7)
    signal opened(string order)
    signal more(string lane)

    function takeFocus() {
        const first = lanes.itemAt(1);
        if (first) {
            (first as LaneColumn).takeFocus();
        }
    }

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, row.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        QQC2.ScrollBar.vertical: ScrollTrack {}
        Row {
            id: row
            LaneLabels {
                width: matrix.labelWidth
                currencies: matrix.desk.currencies
            }
            Repeater {
                id: lanes
                model: matrix.desk.lanes
                LaneColumn {
                    width: matrix.laneWidth
                    height: Math.max(implicitHeight, matrix.height)
                    nowMs: matrix.nowMs
                    currencyCount: matrix.desk.currencies.length
                    chosen: matrix.desk.lane === key
                    filtered: matrix.desk.filter.length > 0
                    onPicked: lane => matrix.desk.lane = lane
                    onOpened: order => matrix.opened(order)
                    onMore_: lane => matrix.more(lane)
                }
            }
        }
    }
}
