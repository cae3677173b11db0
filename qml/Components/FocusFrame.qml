// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The focus outline, separate from selection.
Rectangle {
    property Item of: parent
    property real inset: -2
    anchors { fill: parent; margins: inset }
    visible: of !== null && (of as Item).activeFocus
    color: "transparent"
    border { width: Ink.focusWidth; color: Ink.focus }
    radius: 5
    z: 10
}
