// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// One lane of the matrix.
Item {
    id: lane
    required property string key
    required property string title
    required property int open
    required property int inLane
    required property var sums
    required property double oldestMs
    required property var trend
    required property var parts
    required property var marks
    required property var cards
    required property int more
    required property string byEntity
    required property string problems
    required property int index
    property double nowMs: 0
    property int currencyCount: 3
    property bool chosen: false
    property bool filtered: false
    readonly property int base: 22 * currencyCount
    signal picked(string lane)
    signal opened(string order)
    signal more_(string lane)

    implicitHeight: 220 + base + cards.length * 74 + 40

    function takeFocus() {
        const first = cardList.itemAt(0);
        if (first) {
            (first as LaneCard).forceActiveFocus();
        } else {
            head.forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: lane.chosen ? Ink.tints.secondary : "transparent"
        opacity: 0.45
    }
    Line {
        height: parent.height
    }
    T.AbstractButton {
        id: head
        width: parent.width
        height: 37
        text: lane.title
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Accessible.description: lane.byEntity
        Accessible.name: qsTr("%1: %2 open of %3").arg(lane.title).arg(lane.open).arg(lane.inLane)
        onClicked: lane.picked(lane.key)
        contentItem: Item {
            Words {
                anchors { left: parent.left; leftMargin: 12; right: arrow.left; verticalCenter: parent.verticalCenter }
                text: lane.title
                bold: true
            }
            Glyph {
                id: arrow
                anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                name: lane.index < 6 ? "chevron" : ""
                role: "secondary"
                width: 11
                height: 11
            }
        }
        background: Rectangle {
            color: head.hovered ? Ink.hover : "transparent"
            FocusFrame { of: head; inset: 2 }
        }
    }
    Line { y: 37; width: parent.width }

    component Figure: Words {
        x: 8
        width: lane.width - 20
        height: 22
        horizontalAlignment: Text.AlignRight
    }
    Figure {
        id: openFigure
        y: 38
        height: 36
        text: Format.count(lane.open)
        font.pointSize: 17
        bold: lane.open > 0
        role: lane.open > 0 ? "text" : "secondary"
    }
    Words { // several of one order
        x: 12
        y: 40
        width: lane.width - 24 - openFigure.contentWidth
        height: 34
        text: lane.problems
        role: "secondary"
        small: true
    }
    Figure { y: 72; text: lane.inLane < 0 ? "\u2014" : Format.count(lane.inLane); role: "secondary"; small: true }
    Repeater {
        model: lane.sums
        Figure {
            required property string modelData
            required property int index
            y: 96 + 22 * index
            text: modelData
            role: modelData === "\u2014" ? "secondary" : "text"
        }
    }
    Item { // the money of the entities, on hover
        y: 94
        width: lane.width
        height: lane.base
        Tip { text: lane.byEntity }
    }
    AgeText {
        x: 8
        y: 98 + lane.base
        width: lane.width - 20
        height: 22
        sinceMs: lane.oldestMs
        nowMs: lane.nowMs
    }
    Spark {
        x: 10
        y: 124 + lane.base
        width: lane.width - 20
        height: 30
        visible: lane.trend.length > 0 // the days are kept for whole lanes
        values: lane.trend
        color: Ink.fills.secondary
        area: Ink.tints.secondary
    }
    SegBar {
        x: 12
        y: 166 + lane.base
        width: lane.width - 24
        parts: lane.parts
        visible: lane.parts.length > 0
    }
    Row {
        x: 12
        y: 176 + lane.base
        spacing: 8
        visible: lane.open > 0
        Repeater {
            model: lane.marks
            StateBadge {
                required property var modelData
                glyph: modelData.glyph
                word: modelData.word
                role: modelData.role
                small: true
            }
        }
    }
    Line { y: 203 + lane.base; width: parent.width }
    Column {
        x: 6
        y: 210 + lane.base
        width: lane.width - 12
        spacing: 6
        visible: lane.open > 0
        Repeater {
            id: cardList
            model: lane.cards
            LaneCard {
                required property var modelData
                width: parent.width
                card: modelData
                onClicked: lane.opened(modelData.orderKey)
            }
        }
        LinkText {
            x: 8
            visible: lane.more > 0
            text: qsTr("%Ln more", "", lane.more)
            Accessible.name: qsTr("%Ln more in %1", "", lane.more).arg(lane.title)
            onClicked: lane.more_(lane.key)
        }
    }
    Column {
        y: 216 + lane.base
        width: parent.width
        spacing: 6
        visible: lane.open === 0
        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: lane.filtered ? "" : "applied"
            role: "ok"
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: lane.filtered ? qsTr("Nothing fits") : qsTr("All clear")
            role: lane.filtered ? "secondary" : "text"
        }
    }
}
