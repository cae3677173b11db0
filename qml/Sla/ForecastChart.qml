// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtCharts
import Throughline.Components

// Breaches to come if nobody acts, with the band that holds four times of five.
ChartFrame {
    id: frame
    property var points: [] // { label, expected, low, high, text }
    readonly property real most: {
        let top = 4;
        for (const point of points) {
            top = Math.max(top, point.high);
        }
        return round(top);
    }
    function fill() {
        for (const [series, key] of [[high, "high"], [low, "low"], [expected, "expected"]]) {
            series.clear();
            for (let i = 0; i < points.length; ++i) {
                series.append(i, points[i][key]);
            }
        }
        settle();
    }
    function settle() {
        plot = Qt.rect(view.plotArea.x, view.plotArea.y, view.plotArea.width, view.plotArea.height);
    }
    texts: points.map(point => point.text)
    onPointsChanged: fill()
    Component.onCompleted: fill()
    PlotView {
        id: view
        anchors.fill: parent
        onPlotAreaChanged: frame.settle()
        ValueAxis {
            id: xAxis
            min: 0
            max: Math.max(1, frame.points.length - 1)
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
        AreaSeries {
            axisX: xAxis
            axisY: yAxis
            color: Ink.tints.doubt
            borderWidth: 0
            borderColor: "transparent"
            upperSeries: LineSeries { id: high }
            lowerSeries: LineSeries { id: low }
        }
        LineSeries {
            id: expected
            axisX: xAxis
            axisY: yAxis
            color: Ink.fills.doubt
            width: 2
        }
    }
    Repeater {
        model: frame.points
        Words {
            required property var modelData
            required property int index
            visible: index % Math.max(1, Math.ceil(frame.points.length * 60 / Math.max(60, frame.plot.width))) === 0
            x: Math.min(frame.xOf(index) - width / 2, frame.width - width - 4)
            y: frame.plot.y + frame.plot.height + 4
            text: modelData.label
            role: "secondary"
            small: true
            Accessible.ignored: true
        }
    }
}
