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
    property real shortest: 48 // what a long word keeps when room is short
    readonly property list<real> labels: widths(tab => tab.labelWidth)
    readonly property real tallies: sum(widths(tab => tab.tallyWidth))
    readonly property real least: tallies + sum(labels.map(label => Math.min(label, shortest))) + 8 * each.count
    // Longer words of another language first move together, then the longest of them are cut, never the last tab.
    readonly property real longest: {
        let rest = width - tallies - 8 * each.count;
        const sorted = Array.from(labels).sort((a, b) => a - b);
        for (let i = 0; i < sorted.length; ++i) {
            const share = rest / (sorted.length - i);
            if (sorted[i] > share) {
                return Math.max(shortest, share);
            }
            rest -= sorted[i];
        }
        return Infinity;
    }
    readonly property real room: {
        const words = tallies + sum(labels.map(label => Math.min(label, longest)));
        return each.count === 0 ? margin : Math.max(4, Math.min(margin, (width - words) / (2 * each.count)));
    }
    signal picked(int index)
    signal reached(item: Item) // a tab that became the current one, or has the keyboard

    implicitHeight: 36
    implicitWidth: sum(labels) + tallies + 2 * margin * each.count

    function widths(of: var): list<real> {
        const list = [];
        for (let i = 0; i < each.count; ++i) {
            list.push(each.itemAt(i) ? of(each.itemAt(i)) : 0);
        }
        return list;
    }
    function sum(list: var): real {
        return list.reduce((all, one) => all + one, 0);
    }

    Row {
        id: row
        height: parent.height
        Repeater {
            id: each
            model: SteadyList {
                values: strip.tabs
            }
            T.TabButton {
                id: tab
                required property int index
                required property var modelData
                readonly property bool current: index === strip.currentIndex
                readonly property real labelWidth: Math.ceil(label.implicitWidth)
                readonly property real tallyWidth: Math.ceil(tally.implicitWidth) + 6
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
                    implicitWidth: label.width + tab.tallyWidth
                    Words {
                        id: label
                        anchors { left: parent.left; leftMargin: strip.room; verticalCenter: parent.verticalCenter }
                        width: Math.min(tab.labelWidth, strip.longest)
                        text: tab.text
                        bold: tab.current
                        role: tab.current ? "text" : "secondary"
                    }
                    Words {
                        id: tally
                        anchors { left: label.right; leftMargin: 6; baseline: label.baseline }
                        visible: text.length > 0
                        text: typeof tab.modelData.count === "number" ? Format.count(tab.modelData.count) : tab.modelData.count ?? ""
                        role: tab.modelData.role ?? "secondary"
                        small: true
                    }
                }
                Tip {
                    wanted: label.truncated
                    text: tab.text
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
