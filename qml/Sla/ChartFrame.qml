// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Throughline.Components

// What every chart shares: it can be walked point by point with the arrow keys, answers a click or Enter with the point, and
// says each point in words. Time runs left to right in every language.
FocusScope {
    id: frame
    property string name // for screen readers
    property var texts: [] // one per point
    property rect plot // where the points lie, in this item's coordinates
    property bool bars: false // a point is a column, not a place on a line
    property int current: -1
    property int hovered: -1
    default property alias chart: slot.data
    signal picked(int index)

    readonly property int shown: hovered >= 0 ? hovered : activeFocus ? current : -1
    readonly property real step: texts.length > (bars ? 0 : 1) ? plot.width / (bars ? texts.length : texts.length - 1) : 0

    // A round figure above it that four steps divide.
    function round(top: real): real {
        const step = Math.pow(10, Math.floor(Math.log10(Math.max(1, top * 1.05 / 4))));
        for (const factor of [1, 2, 2.5, 5, 10]) {
            if (step * factor * 4 >= top * 1.05 && step * factor === Math.round(step * factor)) {
                return step * factor * 4;
            }
        }
        return Math.ceil(top / 4) * 4;
    }
    function indexAt(x: real): int {
        const at = (x - plot.x) / Math.max(1, step);
        return Math.max(0, Math.min(texts.length - 1, bars ? Math.floor(at) : Math.round(at)));
    }
    function xOf(index: int): real {
        return plot.x + (index + (bars ? 0.5 : 0)) * step;
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: shown >= 0 ? name + ". " + texts[shown] : name
    Accessible.description: texts.join("; ")
    Accessible.onPressAction: if (current >= 0) picked(current)
    onActiveFocusChanged: if (activeFocus && current < 0) current = texts.length - 1
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(texts.length - 1, current + 1)
    Keys.onReturnPressed: if (current >= 0) picked(current)
    Keys.onEnterPressed: if (current >= 0) picked(current)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            current = event.key === Qt.Key_Home ? 0 : texts.length - 1;
            event.accepted = true;
        }
    }
    Item {
        id: slot
        anchors.fill: parent
    }
    Rectangle {
        visible: frame.shown >= 0 && frame.step > 0
        x: frame.bars ? frame.plot.x + frame.shown * frame.step : frame.xOf(frame.shown)
        y: frame.plot.y
        width: frame.bars ? frame.step : 1
        height: frame.plot.height
        color: frame.bars ? Qt.alpha(Ink.text, 0.07) : Ink.text
        opacity: frame.bars ? 1 : 0.5
    }
    Rectangle {
        id: tip
        visible: frame.shown >= 0
        width: Math.min(words.implicitWidth + 16, frame.width - 8)
        height: 24
        x: Math.max(4, Math.min(frame.width - width - 4, frame.xOf(Math.max(0, frame.shown)) - width / 2))
        y: Math.max(2, frame.plot.y + 2)
        color: Ink.window
        radius: 3
        border { width: 1; color: Ink.line }
        Words {
            id: words
            anchors { fill: parent; leftMargin: 8; rightMargin: 8 }
            text: frame.shown >= 0 ? (frame.texts[frame.shown] ?? "") : ""
            small: true
            Accessible.ignored: true
        }
    }
    MouseArea {
        x: frame.plot.x - 4
        y: frame.plot.y
        width: frame.plot.width + 8
        height: frame.plot.height
        hoverEnabled: true
        Accessible.ignored: true
        onPositionChanged: mouse => frame.hovered = frame.texts.length > 0 ? frame.indexAt(mouse.x + x) : -1
        onExited: frame.hovered = -1
        onClicked: mouse => {
            if (frame.texts.length > 0) {
                frame.current = frame.indexAt(mouse.x + x);
                frame.forceActiveFocus();
                frame.picked(frame.current);
            }
        }
    }
    FocusFrame { of: frame; inset: 1 }
}
