// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

TableRow {
    id: row
    required property ColumnSet columns
    required property string key
    required property bool picked
    required property string orderKey
    required property string customer
    required property string entity
    required property string amount
    required property string currency
    required property double openedMs
    required property string dueGlyph
    required property string dueWord
    required property string dueRole
    required property int tries
    required property string owner
    required property string glyph
    required property string role
    required property string stateWord
    required property string ownerNote
    required property string tags
    required property int notes
    required property string markGlyph
    required property string markWord
    required property string markRole
    required property string why
    required property string whyLong
    property double nowMs: 0
    readonly property list<TableColumn> c: columns.columns
    signal pickToggled()
    signal rangePicked()

    Accessible.name: [orderKey, customer, stateWord, Format.amount(amount, currency, -1) + " " + currency, dueWord, owner, tags, markWord, whyLong].filter(word => word.length > 0).join(", ")
    Accessible.checkable: true
    Accessible.checked: picked

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: row.rangePicked()
    }
    component Cell: Words {
        height: row.height
        leftPadding: 8
        rightPadding: 8
    }
    Row {
        Item {
            width: row.c[0].width
            height: row.height
            PickBox {
                anchors.centerIn: parent
                focusPolicy: Qt.NoFocus
                checked: row.picked
                Accessible.name: qsTr("Pick %1").arg(row.orderKey)
                onClicked: row.pickToggled()
            }
        }
        Cell { width: row.c[1].width; text: row.orderKey }
        Item {
            width: row.c[2].width
            height: row.height
            Words {
                id: customer
                anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
                width: Math.min(implicitWidth, parent.width - 16)
                text: row.customer
            }
            Row {
                anchors { left: customer.right; leftMargin: 8; right: parent.right; rightMargin: 4; verticalCenter: parent.verticalCenter }
                spacing: 4
                clip: true
                Words {
                    visible: row.notes > 0
                    text: qsTr("%Ln notes", "", row.notes)
                    opacity: width <= (parent?.width ?? 0) ? 1 : 0 // as the tags
                    role: "secondary"
                    small: true
                }
                Repeater {
                    model: row.tags.length > 0 ? row.tags.split(" ") : []
                    Tag {
                        required property string modelData
                        text: modelData
                        opacity: x >= 0 && x + width <= (parent?.width ?? 0) ? 1 : 0 // whole or not at all; all of them stand in the detail
                    }
                }
            }
        }
        Cell { visible: row.c[3].shown; width: row.c[3].width; text: row.entity; role: "secondary" }
        Item {
            width: row.c[4].width
            height: row.height
            MoneyText {
                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                amount: row.amount
                currency: row.currency
            }
        }
        AgeText {
            visible: row.c[5].shown
            width: row.c[5].width
            height: row.height
            rightPadding: 8
            sinceMs: row.openedMs
            nowMs: row.nowMs
        }
        StateBadge {
            visible: row.c[6].shown
            width: row.c[6].width
            height: row.height
            inset: 8
            glyph: row.dueGlyph
            word: row.dueWord
            role: row.dueRole
        }
        Cell { visible: row.c[7].shown; width: row.c[7].width; text: row.tries; horizontalAlignment: Text.AlignRight }
        Cell { visible: row.c[8].shown; width: row.c[8].width; text: row.owner; role: row.owner === "\u2014" || row.ownerNote.length > 0 ? "secondary" : "text"
            Tip { text: row.ownerNote } }
        StateBadge {
            visible: row.c[9].shown
            width: row.c[9].width
            height: row.height
            inset: 8
            small: true
            glyph: row.why.length > 0 ? "in-doubt" : row.markGlyph
            word: row.why.length > 0 ? row.why : row.markWord
            role: row.why.length > 0 ? "doubt" : row.markRole
            Tip { text: row.whyLong }
        }
    }
}
