// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// The box that picks a row.
T.CheckBox {
    id: box
    implicitWidth: 16
    implicitHeight: 16
    indicator: Rectangle {
        implicitWidth: 16
        implicitHeight: 16
        radius: 3
        color: box.checked ? Ink.inks.info : Ink.page
        border { width: 1; color: box.checked ? Ink.inks.info : Ink.fills.secondary }
        Glyph {
            anchors.centerIn: parent
            width: 12
            height: 12
            name: box.checked ? "check" : ""
            color: Ink.page
        }
    }
    background: Item {
        FocusFrame { of: box }
    }
}
