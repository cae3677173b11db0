// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An exact amount, its point under the others' points, the currency code after it in secondary colour.
Item {
    id: money
    property string amount // exact plain text, empty = no amount
    property string currency
    property int columnDigits: 2
    property bool bold: false
    property string role: "text"

    implicitWidth: number.implicitWidth + 5 + code.width
    implicitHeight: number.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: Format.amount(amount, currency, -1) + " " + currency

    Words {
        id: number
        anchors { right: code.left; rightMargin: 5; verticalCenter: parent.verticalCenter }
        text: Format.amount(money.amount, money.currency, money.columnDigits)
        bold: money.bold
        role: money.currency.length > 0 ? money.role : "secondary"
    }
    Words {
        id: code
        anchors { right: parent.right; baseline: number.baseline }
        width: 28
        text: money.currency
        role: "secondary"
        small: true
        horizontalAlignment: Text.AlignLeft
    }
}
