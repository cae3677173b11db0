// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Throughline.Components

// One stuck item on the board.
T.AbstractButton {
    id: item
    required property var card

    implicitHeight: 68
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: card.orderKey
    Accessible.name: card.customer + ", " + card.stateWord + ", " + card.cause + ", " + card.shortAmount + (card.dueShort.length > 0 ? ", " + card.dueWord : "")
    Keys.onReturnPressed: click()
    background: Rectangle {
        radius: 4
        color: item.hovered ? Ink.hover : Ink.page
        border { width: item.activeFocus ? Ink.focusWidth : 1; color: item.activeFocus ? Ink.focus : Ink.line }
    }
    contentItem: Item {
        Words {
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 6; topMargin: 4 }
            text: item.card.customer
            bold: true
        }
        StateBadge {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: 8; rightMargin: 6 }
            glyph: item.card.glyph
            word: ""
            role: item.card.role
            small: true
            Words {
                anchors { left: parent.left; leftMargin: 19; right: parent.right; verticalCenter: parent.verticalCenter }
                text: item.card.causeShort
                role: "secondary"
                small: true
            }
        }
        Words {
            id: amount
            anchors { left: parent.left; bottom: parent.bottom; leftMargin: 7; bottomMargin: 5 }
            width: Math.min(implicitWidth, parent.width - 14)
            text: item.card.shortAmount
            font.pointSize: 9.5
        }
        StateBadge {
            anchors { right: parent.right; rightMargin: 5; verticalCenter: amount.verticalCenter }
            visible: item.card.dueShort.length > 0
            glyph: item.card.dueRole === "secondary" ? "" : item.card.dueGlyph
            // The deadline never leaves: where both units do not fit, the larger one stays.
            word: full.advanceWidth + amount.width + 40 < parent.width ? item.card.dueShort : item.card.dueShort.split("\u00a0").slice(0, 2).join("\u00a0")
            role: item.card.dueRole
            small: true
        }
        TextMetrics {
            id: full
            font.pointSize: 9
            text: item.card.dueShort
        }
        Tip {
            text: item.card.orderKey + " · " + item.card.customer + " · " + item.card.cause
        }
    }
}
