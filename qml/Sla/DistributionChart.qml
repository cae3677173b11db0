// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtCharts
import Throughline.Components

// How long they took: one column per span, beyond the limit in red.
ChartFrame {
    id: frame
    property var spans: [] // { label, count, role, text }
    readonly property real most: {
        let top = 4;
        for (const span of spans) {
            top = Math.max(top, span.count);
        }
        return round(top);
    }
    bars: true
    texts: spans.map(span => span.text)
    function settle() {
        plot = Qt.rect(view.plotArea.x, view.plotArea.y, view.plotArea.width, view.plotArea.height);
    }
    PlotView {
        id: view
        anchors.fill: parent
        onPlotAreaChanged: frame.settle()
        BarCategoryAxis {
            id: xAxis
            categories: frame.spans.map((span, index) => String(index)) // its own texts would be cut
            labelsVisible: false
            gridVisible: false
            lineVisible: false
        }
        ValueAxis {
            id: yAxis
            min: 0
            max: frame.most
            tickCount: 5
            gridLineColor: Ink.line
            lineVisible: false
            labelFormat: "%.0f"
            labelsColor: Ink.secondary
            labelsFont.pointSize: 9
        }
        StackedBarSeries {
            axisX: xAxis
            axisY: yAxis
            barWidth: 0.72
            BarSet {
                label: "in time"
                values: frame.spans.map(span => span.role === "danger" ? 0 : span.count)
                color: Qt.alpha(Ink.fills.info, 0.75)
                borderWidth: 0
                borderColor: "transparent"
            }
            BarSet {
                label: "late"
                values: frame.spans.map(span => span.role === "danger" ? span.count : 0)
                color: Ink.fills.danger
                borderWidth: 0
                borderColor: "transparent"
            }
        }
    }
    Repeater {
        model: frame.spans
        Words {
            required property var modelData
            required property int index
            x: frame.plot.x + index * frame.step
            y: frame.plot.y + frame.plot.height + 3
            width: frame.step
            text: modelData.label
            role: "secondary"
            font.pointSize: 8.5
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Component.onCompleted: settle()
}
