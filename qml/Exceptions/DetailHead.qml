// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Transaction

// Which item the details are about.
Item {
    id: head
    required property TransactionController desk
    property bool narrow: false
    readonly property var facts: desk.facts
    signal opened()
    signal planWanted()

    implicitHeight: 41
    RowLayout {
        anchors { fill: parent; leftMargin: 12; rightMargin: 8 }
        spacing: 8
        Words {
            text: head.desk.orderKey
            bold: true
        }
        Words {
            text: head.facts.customer ?? ""
            Layout.fillWidth: true
        }
        Words {
            text: head.facts.money ?? ""
            bold: true
            LayoutMirroring.enabled: false
        }
        StateBadge {
            glyph: head.facts.glyph ?? ""
            word: head.facts.word ?? ""
            role: head.facts.role ?? "text"
            tinted: true
        }
        Words {
            visible: head.width > 960 // before it the customer needs the room
            text: head.facts.stepText ?? ""
            role: "secondary"
            small: true
        }
        ActionButton {
            visible: !head.narrow
            glyph: "lineage"
            text: qsTr("Open transaction")
            onClicked: head.opened()
        }
        ActionButton {
            text: qsTr("Replay this order…")
            onClicked: head.planWanted()
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
