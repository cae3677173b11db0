// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtCharts
import Throughline.Components

// Hours per day: half are through within the line, three of four and nineteen of twenty within the bands.
ChartFrame {
    id: frame
    property var days: []
    property real limit: 0
    property var marks: [] // { index, text }
    property string limitText

    readonly property real most: {
        let top = limit;
        for (const day of days) {
            top = Math.max(top, day.p95);
        }
        return nice(top * 1.12);
    }
    // A round figure of hours that four steps divide.
    function nice(hours: real): real {
        for (const top of [0.2, 0.4, 0.8, 1, 2, 4, 8, 12, 16, 24, 32, 40, 48, 64, 80, 96, 120, 160, 240, 320, 480, 960]) {
            if (hours <= top) {
                return top;
            }
        }
        return hours;
    }
    function fill() {
        for (const [series, key] of [[low, "p50"], [middleLow, "p50"], [middleHigh, "p75"], [highLow, "p75"], [highHigh, "p95"]]) {
            series.clear();
            for (let i = 0; i < days.length; ++i) {
                if (days[i].stopped > 0) { // a day on which none came through has no time, not none
                    series.append(i, days[i][key]);
                }
            }
        }
        limitLine.clear();
        limitLine.append(0, limit);
        limitLine.append(Math.max(1, days.length - 1), limit);
        settle();
    }
    function settle() {
        plot = Qt.rect(view.plotArea.x, view.plotArea.y, view.plotArea.width, view.plotArea.height);
    }
    texts: days.map(day => day.text)
    onDaysChanged: fill()
    onLimitChanged: fill()
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
            max: Math.max(0.1, frame.most)
            tickCount: 5
            gridLineColor: Ink.line
            lineVisible: false
            labelFormat: qsTr("%1 h").arg(frame.most < 4 ? "%.1f" : "%.0f")
            labelsColor: Ink.secondary
            labelsFont.pointSize: 9
        }
        AreaSeries {
            axisX: xAxis
            axisY: yAxis
            color: Qt.alpha(Ink.fills.info, 0.22)
            borderWidth: 0
            borderColor: "transparent"
            upperSeries: LineSeries { id: highHigh }
            lowerSeries: LineSeries { id: highLow }
        }
        AreaSeries {
            axisX: xAxis
            axisY: yAxis
            color: Qt.alpha(Ink.fills.info, 0.55)
            borderWidth: 0
            borderColor: "transparent"
            upperSeries: LineSeries { id: middleHigh }
            lowerSeries: LineSeries { id: middleLow }
        }
        LineSeries {
            id: low
            axisX: xAxis
            axisY: yAxis
            color: Ink.fills.info
            width: 2
        }
        LineSeries {
            id: limitLine
            axisX: xAxis
            axisY: yAxis
            color: Ink.fills.danger
            width: 1.5
            style: Qt.DashLine
        }
    }
    Repeater {
        model: frame.marks
        Item {
            id: mark
            required property var modelData
            x: frame.xOf(modelData.index)
            y: frame.plot.y
            height: frame.plot.height
            Rectangle {
                width: 2
                height: parent.height
                color: Ink.fills.warn
            }
            Words {
                x: mark.x > frame.width / 2 ? -width - 5 : 7
                text: mark.modelData.text
                role: "warn"
                small: true
            }
        }
    }
    DayLabels { frame: frame; days: frame.days }
}
