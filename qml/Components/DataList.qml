// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2

// A list driven by the keyboard: j/k, arrows, Home, End, Page keys; Enter opens, x picks.
ListView {
    id: list
    property string name // for screen readers
    property string currentKey // key of the current row
    property string wanted // key to start at, once it is there; empty = the first row
    property bool quiet: false
    readonly property real usable: width - (contentHeight > height ? 12 : 0) // beside the scroll bar
    signal opened(string key)
    property string anchorKey // where a range of picks began
    signal pickToggled(string key)
    signal rangePicked(string from, string to) // Shift and a move: all rows between

    function keyAt(row) {
        return model && typeof model.keyAt === "function" ? model.keyAt(row) : "";
    }
    function select(key) {
        const row = model ? model.rowOf(key) : -1;
        if (row >= 0) {
            currentIndex = row;
        }
        return row >= 0;
    }
    // Focus that nobody asked for by key shows no outline until a key is used.
    function grab() {
        quiet = true;
        forceActiveFocus();
    }
    function step(rows) {
        if (count > 0) {
            currentIndex = Math.max(0, Math.min(count - 1, currentIndex + rows));
        }
    }

    // Rows may change under a place that stays: the list first takes in what the model said.
    function follow() {
        forceLayout();
        currentKey = keyAt(currentIndex);
    }
    Connections {
        target: list.model
        function onRowsInserted() {
            Qt.callLater(list.follow);
        }
        function onRowsRemoved() {
            Qt.callLater(list.follow);
        }
        function onModelReset() {
            Qt.callLater(list.follow);
        }
    }
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    highlightFollowsCurrentItem: true
    keyNavigationEnabled: true
    currentIndex: -1
    reuseItems: false
    Accessible.role: Accessible.List
    Accessible.name: name
    cacheBuffer: 0 // rows made ahead, asynchronously, are what Qt warns about when a list empties meanwhile
    QQC2.ScrollBar.vertical: ScrollTrack {}
    onCountChanged: {
        if (currentIndex < 0 && count > 0 && (wanted.length === 0 || !select(wanted))) {
            currentIndex = wanted.length === 0 ? 0 : -1;
        }
    }
    onCurrentIndexChanged: {
        currentKey = keyAt(currentIndex);
        if (!ranging) {
            anchorKey = currentKey;
        }
    }
    property bool ranging: false
    function range(rows) {
        const from = anchorKey.length > 0 ? anchorKey : currentKey;
        ranging = true;
        step(rows);
        ranging = false;
        rangePicked(from, currentKey);
    }
    onActiveFocusChanged: if (!activeFocus) quiet = false
    Keys.onPressed: event => {
        quiet = false;
        const page = Math.max(1, Math.floor(height / Math.max(1, currentItem ? currentItem.height : 28)) - 1);
        const moves = { [Qt.Key_J]: 1, [Qt.Key_K]: -1, [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page,
                        [Qt.Key_Home]: -count, [Qt.Key_End]: count };
        const ranges = { [Qt.Key_J]: 1, [Qt.Key_Down]: 1, [Qt.Key_K]: -1, [Qt.Key_Up]: -1 };
        if (event.modifiers === Qt.ShiftModifier && ranges[event.key] !== undefined) {
            range(ranges[event.key]);
            event.accepted = true;
        } else if (event.modifiers === Qt.NoModifier && moves[event.key] !== undefined) {
            step(moves[event.key]);
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            opened(currentKey);
            event.accepted = true;
        } else if (event.key === Qt.Key_X && event.modifiers === Qt.NoModifier) {
            pickToggled(currentKey);
            event.accepted = true;
        }
    }
    Rectangle {
        parent: list
        anchors.fill: parent
        visible: list.activeFocus && !list.quiet
        color: "transparent"
        border { width: Ink.focusWidth; color: Ink.focus }
        z: 20
    }
}
