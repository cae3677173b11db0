// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2

// All text of the application: plain, elided, in an ink of the palette.
QQC2.Label {
    property string role: "text"
    property bool small: false
    property bool bold: false

    textFormat: Text.PlainText
    elide: Text.ElideRight
    color: Ink.inks[role] ?? Ink.text
    font.pointSize: small ? 9 : 10
    font.weight: bold ? Font.DemiBold : Font.Normal
    verticalAlignment: Text.AlignVCenter
}
