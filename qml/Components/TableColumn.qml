// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One column of a table: its width, when it leaves, and the key it sorts by.
QtObject {
    property real spare: 0 // of its set
    property string title
    property real base: 80
    property real stretch: 0 // share of the space that is left over
    property bool shown: true
    property bool right: false // numbers stand right
    property string sortKey // empty = cannot be sorted by
    readonly property real width: shown ? base + spare * stretch : 0
}
