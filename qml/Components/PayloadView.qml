// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls as QQC2

// A payload with line numbers and coloured syntax: plain text, monospaced, always left to right, the guilty line marked.
// Compared with another one, each line says by a sign and a colour what became of it.
ListView {
    id: view
    property alias payload: lines.payload
    property alias before: lines.before
    property alias ordered: lines.ordered
    property alias message: lines.message
    property alias whole: lines.whole
    readonly property PayloadModel source: lines
    readonly property bool comparing: lines.summary.length > 0
    property string name: qsTr("Payload")
    readonly property int gutter: comparing ? 54 : 36
    readonly property var marks: ({ "added": { sign: "+", role: "ok", word: qsTr("added") }, "removed": { sign: "\u2212", role: "warn", word: qsTr("removed") },
                                    "changed": { sign: "\u2260", role: "info", word: qsTr("changed") } })

    // To the next line that differs, or the one before.
    function stepChange(by: int) {
        const rows = lines.changes;
        const from = currentIndex;
        const found = by > 0 ? rows.find(row => row > from) : rows.slice().reverse().find(row => row < from);
        if (found !== undefined) {
            currentIndex = found;
            positionViewAtIndex(found, ListView.Center);
        }
    }

    model: PayloadModel {
        id: lines
    }
    clip: true
    topMargin: 4
    activeFocusOnTab: true
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.AutoFlickIfNeeded
    contentWidth: Math.max(width, metrics.advanceWidth + gutter + 24)
    highlightMoveDuration: 0
    Accessible.role: Accessible.Document
    Accessible.name: comparing ? name + ", " + lines.summary : name
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    cacheBuffer: 0
    QQC2.ScrollBar.vertical: ScrollTrack {}
    Connections {
        target: lines
        function onModelReset() {
            view.currentIndex = -1;
            view.positionViewAtBeginning();
        }
    }
    TextMetrics {
        id: metrics
        font { family: "Noto Sans Mono"; pointSize: 9 }
        text: lines.longest
    }
    delegate: Rectangle {
        id: line
        required property int index
        required property string line
        required property var spans
        required property int number
        required property string change
        required property string was
        readonly property bool marked: index === lines.marked
        readonly property var mark: view.marks[change] ?? null
        readonly property bool current: ListView.isCurrentItem
        width: view.contentWidth
        height: 18
        color: marked ? Ink.tints.danger : mark ? Ink.tints[mark.role] : "transparent"
        Accessible.role: Accessible.StaticText
        Accessible.name: (mark ? mark.word + ": " : "") + line.line + (was.length > 0 ? qsTr(", before: %1").arg(was) : "")
        Rectangle {
            width: line.current ? 5 : 3
            height: parent.height
            visible: line.marked || line.mark !== null || line.current
            color: line.marked ? Ink.fills.danger : line.mark ? Ink.fills[line.mark.role] : Ink.highlight
        }
        CodeWords {
            width: 28
            height: parent.height
            text: line.number > 0 ? line.number : ""
            role: line.marked ? "danger" : "secondary"
            font.pointSize: 8.5
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        CodeWords {
            x: 36
            width: 14
            height: parent.height
            visible: line.mark !== null
            text: line.mark?.sign ?? ""
            role: line.mark?.role ?? "text"
            bold: true
            Accessible.ignored: true
        }
        Row {
            x: view.gutter
            height: parent.height
            Repeater {
                model: line.spans
                CodeWords {
                    required property var modelData
                    height: line.height
                    text: modelData.text
                    role: line.marked ? "danger" : modelData.role
                    bold: line.marked
                    elide: Text.ElideNone
                    font.strikeout: line.change === "removed"
                    Accessible.ignored: true
                }
            }
            CodeWords {
                visible: line.was.length > 0
                height: line.height
                text: "    \u2190 " + line.was
                role: "secondary"
                elide: Text.ElideNone
                Accessible.ignored: true
            }
        }
    }
    footer: Item {
        width: view.width
        height: lines.cut ? 40 : 0
        visible: lines.cut
        ActionButton {
            x: view.contentX + view.gutter
            anchors.verticalCenter: parent.verticalCenter
            text: lines.busy ? qsTr("Reading…") : lines.cutLines > 0 ? qsTr("Show all, %Ln more lines", "", lines.cutLines) : qsTr("Show all")
            enabled: !lines.busy
            onClicked: lines.whole = true
        }
    }
    FocusFrame { parent: view; of: view; inset: 0 }
}
