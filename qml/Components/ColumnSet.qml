// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The columns of one table; what is left over goes to those that stretch.
QtObject {
    property list<TableColumn> columns
    property real available: 0
    readonly property real used: {
        let sum = 0;
        for (let i = 0; i < columns.length; ++i) {
            sum += columns[i].shown ? columns[i].base : 0;
        }
        return sum;
    }
    readonly property real spare: Math.max(0, available - used)
}
