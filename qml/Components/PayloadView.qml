// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2

// A payload with line numbers: plain text, monospaced, always left to right, the guilty line marked.
ListView {
    id: view
    property var lines: []
    property int guilty: -1
    property string name: qsTr("Payload")

    model: lines
    clip: true
    topMargin: 4
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.AutoFlickIfNeeded
    contentWidth: Math.max(width, metrics.advanceWidth + 60)
    Accessible.role: Accessible.Document
    Accessible.name: name
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    cacheBuffer: 0
    QQC2.ScrollBar.vertical: ScrollTrack {}
    onLinesChanged: positionViewAtBeginning()
    TextMetrics {
        id: metrics
        font { family: "Noto Sans Mono"; pointSize: 9 }
        text: view.lines.reduce((longest, line) => line.length > longest.length ? line : longest, "")
    }
    delegate: Rectangle {
        id: line
        required property int index
        required property string modelData
        readonly property bool marked: index === view.guilty
        width: view.contentWidth
        height: 18
        color: marked ? Ink.tints.danger : "transparent"
        Accessible.role: Accessible.StaticText
        Accessible.name: modelData
        Rectangle {
            width: 3
            height: parent.height
            visible: line.marked
            color: Ink.fills.danger
        }
        CodeWords {
            width: 26
            height: parent.height
            text: line.index + 1
            role: line.marked ? "danger" : "secondary"
            font.pointSize: 8.5
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        CodeWords {
            x: 36
            height: parent.height
            text: line.modelData
            role: line.marked ? "danger" : "text"
            bold: line.marked
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
    FocusFrame { parent: view; of: view; inset: 0 }
}
