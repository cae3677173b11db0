// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The columns of one table. Where room is short, columns leave one after the other as they say; what room is left over goes
// to those that stretch.
QtObject {
    property list<TableColumn> columns
    property real available: 0
    readonly property real used: wide(out, false)
    readonly property real spare: Math.max(0, available - used) / stretching
    readonly property real stretching: {
        let sum = 0;
        for (let i = 0; i < columns.length; ++i) {
            sum += columns[i].shown ? columns[i].stretch : 0;
        }
        return Math.max(sum, 0.01);
    }
    readonly property int out: { // columns that say so much or less have left
        let rank = 0;
        while (available > 0 && wide(rank, true) > available) {
            const next = after(rank);
            if (next === 0) {
                break;
            }
            rank = next;
        }
        return rank;
    }

    function wide(rank: int, easy: bool): real {
        let sum = 0;
        for (let i = 0; i < columns.length; ++i) {
            const column = columns[i];
            sum += column.wanted && (column.leaves === 0 || column.leaves > rank) ? (easy ? column.easy : column.base) : 0;
        }
        return sum;
    }
    function after(rank: int): int {
        let next = 0;
        for (let i = 0; i < columns.length; ++i) {
            const leaves = columns[i].leaves;
            next = leaves > rank && (next === 0 || leaves < next) ? leaves : next;
        }
        return next;
    }
}
