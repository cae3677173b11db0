// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// Before and after of the current item, the canary gates, the money, who prepared it.
ColumnLayout {
    id: side
    required property PlanController desk
    spacing: 0

    PaneHead {
        title: qsTr("Before and after")
        scope: [side.desk.item.title, side.desk.item.scope].filter(word => word).join(" · ")
        lined: false
        LinkText {
            height: 34
            text: side.desk.allFields ? qsTr("Only changes") : qsTr("All fields")
            onClicked: side.desk.allFields = !side.desk.allFields
        }
    }
    Words {
        visible: text.length > 0
        text: side.desk.item.evidence ?? ""
        role: "secondary"
        small: true
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
        Layout.bottomMargin: 6
    }
    FieldTable {
        visible: side.desk.item.scope !== undefined && side.desk.fields.count > 0
        desk: side.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 196
        Layout.maximumHeight: 28 + 27 * Math.max(1, side.desk.fields.count)
    }
    PaneHead {
        visible: side.desk.gates.length > 0
        title: qsTr("Canary")
        scope: qsTr("a gate opens when all before it were read back")
    }
    GateStrip {
        visible: side.desk.gates.length > 0
        gates: side.desk.gates
        Layout.fillWidth: true
    }
    PaneHead {
        visible: side.desk.money.length > 0
        title: qsTr("Money to be booked")
        scope: qsTr("by currency, what the target does not have yet")
    }
    Column {
        topPadding: 6
        bottomPadding: 6
        Layout.fillWidth: true
        Repeater {
            model: side.desk.money
            Item {
                id: sum
                required property var modelData
                width: side.width
                height: 23
                Words { id: orders; x: 16; width: 92; height: parent.height; text: sum.modelData.orders; role: "secondary"; small: true }
                SegBar {
                    anchors { left: orders.right; right: amount.left; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    parts: [{ share: sum.modelData.share, role: "info" }]
                }
                MoneyText {
                    id: amount
                    anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                    amount: sum.modelData.amount
                    currency: sum.modelData.code
                    width: Math.max(150, implicitWidth)
                }
            }
        }
    }
    PaneHead {
        title: qsTr("Prepared")
        scope: qsTr("bound to the plan's hash")
    }
    RowLayout {
        spacing: 8
        Layout.margins: 14
        Layout.topMargin: 8
        Layout.bottomMargin: 8
        Glyph { name: "person"; role: "secondary" }
        Words { text: side.desk.facts.actor ?? ""; small: true }
        Words { text: side.desk.facts.frozen ?? ""; role: "secondary"; small: true }
        Words { text: side.desk.facts.reason ? "\u201c" + side.desk.facts.reason + "\u201d" : ""; role: "secondary"; small: true; Layout.fillWidth: true }
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
