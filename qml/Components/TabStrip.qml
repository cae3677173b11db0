// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Tabs with counts: tabs: [{ text, count }]; the current one is underlined.
FocusScope {
    id: strip
    property var tabs: []
    property int currentIndex: 0
    property real margin: 12 // on both sides of a tab's words
    readonly property real words: { // width of all of them
        let sum = 0;
        for (let i = 0; i < each.count; ++i) {
            sum += (each.itemAt(i) as T.TabButton)?.implicitContentWidth ?? 0;
        }
        return sum;
    }
    // Longer words of another language move together before the last tab is cut.
    readonly property real room: each.count === 0 ? margin : Math.max(4, Math.min(margin, (width - words) / (2 * each.count)))
    signal picked(int index)
    signal reached(item: Item) // a tab that became the current one, or has the keyboard

    implicitHeight: 36
    implicitWidth: words + 2 * margin * each.count
    Row {
        id: row
        height: parent.height
        Repeater {
            id: each
            model: strip.tabs
            T.TabButton {
                id: tab
                required property int index
                required property var modelData
                readonly property bool current: index === strip.currentIndex
                text: modelData.text
                implicitWidth: implicitContentWidth + 2 * strip.room
                height: strip.height
                focusPolicy: Qt.StrongFocus
                checked: current
                Accessible.name: tally.text.length > 0 ? text + ", " + tally.text : text
                onClicked: strip.picked(index)
                onCurrentChanged: if (current) strip.reached(tab)
                onVisualFocusChanged: if (visualFocus) strip.reached(tab)
                onXChanged: if (current) strip.reached(tab)
                contentItem: Item {
                    implicitWidth: label.implicitWidth + tally.implicitWidth + 6
                    Words {
                        id: label
                        anchors { left: parent.left; leftMargin: strip.room; verticalCenter: parent.verticalCenter }
                        text: tab.text
                        bold: tab.current
                        role: tab.current ? "text" : "secondary"
                    }
                    Words {
                        id: tally
                        anchors { left: label.right; leftMargin: 6; baseline: label.baseline }
                        text: tab.modelData.count ?? ""
                        role: tab.modelData.role ?? "secondary"
                        small: true
                    }
                }
                background: Item {
                    Rectangle {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                        height: 2
                        color: Ink.highlight
                        visible: tab.current
                    }
                    FocusFrame { of: tab; inset: 2 }
                }
            }
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        z: -1
    }
}
