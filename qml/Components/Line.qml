// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Ink.line
}
