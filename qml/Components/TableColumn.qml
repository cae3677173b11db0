// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One column of a table: its width, when it leaves, and the key it sorts by.
QtObject {
    property real spare: 0 // of its set
    property int out: 0 // of its set
    property string title
    property real base: 80 // narrower it never is
    property real easy: base // narrower than this it is only where no other column can leave
    property real stretch: 0 // share of the space that is left over
    property bool wanted: true
    property int leaves: 0 // where room is short: 1 goes first; 0 stays
    property bool right: false // numbers stand right
    property string sortKey // empty = cannot be sorted by
    readonly property bool shown: wanted && (leaves === 0 || leaves > out)
    readonly property real width: shown ? base + spare * stretch : 0
}
