// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import org.kde.kirigami as Kirigami

// One of our own 16 px outlines, coloured as a mask.
Kirigami.Icon {
    property string name
    property string role: "text"

    implicitWidth: 16
    implicitHeight: 16
    source: name.length > 0 ? "qrc:/throughline/icons/" + name + ".svg" : ""
    visible: name.length > 0
    isMask: true
    color: Ink.inks[role] ?? Ink.text
    Accessible.ignored: true
}
