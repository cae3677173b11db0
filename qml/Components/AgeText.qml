// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// How long something has been so, at most two units.
Words {
    property double sinceMs: 0
    property double nowMs: 0

    text: sinceMs > 0 ? Format.age(nowMs - sinceMs) : "\u2014"
    role: sinceMs > 0 ? "text" : "secondary"
    horizontalAlignment: Text.AlignRight
}
