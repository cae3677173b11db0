// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCharts
import Throughline.Components

// How many were open at the end of each day, and how many stopped.
ChartFrame {
    id: frame
    property var days: []
    readonly property real most: {
        let top = 4;
        for (const day of days) {
            top = Math.max(top, day.open, day.stopped);
        }
        return round(top);
    }
    function fill() {
        for (const [series, key] of [[open, "open"], [ground, ""], [stopped, "stopped"]]) {
            series.clear();
            for (let i = 0; i < days.length; ++i) {
                series.append(i, key.length > 0 ? days[i][key] : 0);
            }
        }
        settle();
    }
    function settle() {
        plot = Qt.rect(view.plotArea.x, view.plotArea.y, view.plotArea.width, view.plotArea.height);
    }
    texts: days.map(day => day.text)
    onDaysChanged: fill()
    Component.onCompleted: fill()
    PlotView {
        id: view
        anchors.fill: parent
        onPlotAreaChanged: frame.settle()
        ValueAxis {
            id: xAxis
            min: 0
            max: Math.max(1, frame.days.length - 1)
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
            color: Qt.alpha(Ink.fills.secondary, 0.25)
            borderWidth: 2
            borderColor: Ink.fills.secondary
            upperSeries: LineSeries { id: open }
            lowerSeries: LineSeries { id: ground }
        }
        LineSeries {
            id: stopped
            axisX: xAxis
            axisY: yAxis
            color: Ink.fills.ok
            width: 2
        }
    }
    DayLabels { frame: frame; days: frame.days }
}
