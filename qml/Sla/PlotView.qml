// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtCharts

// A chart without frame, title and legend, in the colours of the desk. Texts at its axes are placed by plotArea.
ChartView {
    antialiasing: true
    animationOptions: ChartView.NoAnimation
    legend.visible: false
    localizeNumbers: true
    locale: Qt.locale()
    backgroundColor: "transparent"
    plotAreaColor: "transparent"
    backgroundRoundness: 0
    dropShadowEnabled: false
    margins { left: 0; right: 14; top: 0; bottom: 0 }
    Accessible.ignored: true
}
