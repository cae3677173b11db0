// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Codes, references and vendor words: monospaced, always left to right.
Words {
    font.family: "Noto Sans Mono"
    font.pointSize: 9
    horizontalAlignment: Text.AlignLeft
    LayoutMirroring.enabled: false
}
