// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Before and after of the current item, the choices, the canary with its pace, the money, approval, what follows.
QQC2.ScrollView {
    id: side
    required property PlanController desk
    contentWidth: availableWidth

    component Small: Words {
        small: true
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
    }
    ColumnLayout {
        width: side.availableWidth
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
        Small {
            visible: text.length > 0
            text: [side.desk.item.evidence ?? "", side.desk.item.waitsFor ?? ""].filter(word => word.length > 0).join(" · ")
            role: "secondary"
            Layout.bottomMargin: 6
        }
        Small {
            visible: text.length > 0
            text: side.desk.item.held ?? ""
            role: "warn"
            Layout.bottomMargin: 6
        }
        FieldTable {
            visible: side.desk.item.scope !== undefined && side.desk.fields.count > 0
            desk: side.desk
            Layout.fillWidth: true
            Layout.preferredHeight: 28 + 27 * Math.min(6, Math.max(1, side.desk.fields.count))
        }
        PaneHead {
            visible: side.desk.sequels.length > 0
            title: qsTr("Then, by itself")
            scope: qsTr("part of the plan's hash")
        }
        Repeater {
            model: side.desk.sequels
            PlanSequel {
                required property int index
                number: index + 1
                Layout.fillWidth: true
            }
        }
        Item {
            visible: side.desk.sequels.length > 0
            implicitHeight: 8
        }
        PaneHead {
            visible: side.desk.present
            title: qsTr("Choices")
            scope: side.desk.choices.open === true ? qsTr("another choice asks the targets again") : qsTr("as it was approved")
            lined: false
        }
        PlanChoices {
            desk: side.desk
            Layout.fillWidth: true
            Layout.bottomMargin: 8
        }
        Line {
            Layout.fillWidth: true
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
        PlanPace {
            visible: side.desk.gates.length > 0
            desk: side.desk
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 12
        }
        Small {
            visible: side.desk.gates.length > 0
            text: qsTr("Stops at 1 failure in gates 1 and 2, above 5 % after that, or on any new cause.")
            role: "secondary"
            Layout.leftMargin: 14
            Layout.topMargin: 4
            Layout.bottomMargin: 8
        }
        Flow {
            visible: side.desk.rate.length > 0
            spacing: 24
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.bottomMargin: 8
            Repeater {
                model: side.desk.rate
                Column {
                    id: figure
                    required property var modelData
                    Words { text: figure.modelData.head; role: "secondary"; small: true }
                    Words { text: figure.modelData.text; small: true }
                }
            }
        }
        PaneHead {
            visible: side.desk.money.length > 0
            title: qsTr("Money to be booked")
            scope: qsTr("by entity, what the target does not have")
        }
        Column {
            visible: side.desk.money.length > 0
            topPadding: 6
            bottomPadding: 6
            Layout.fillWidth: true
            Repeater {
                model: side.desk.money
                RowLayout {
                    id: sum
                    required property var modelData
                    width: side.availableWidth
                    height: 23
                    spacing: 8
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [modelData.entity, modelData.orders, Format.amount(modelData.amount, modelData.code, -1) + " " + modelData.code].join(", ")
                    Words { text: sum.modelData.entity; small: true; Layout.leftMargin: 14; Layout.preferredWidth: 58 }
                    Words { text: sum.modelData.orders; role: "secondary"; small: true; Layout.preferredWidth: 70 }
                    SegBar {
                        parts: [{ share: sum.modelData.share, role: "info" }]
                        Layout.fillWidth: true
                    }
                    MoneyText {
                        amount: sum.modelData.amount
                        currency: sum.modelData.code
                        Layout.preferredWidth: Math.max(132, implicitWidth)
                        Layout.rightMargin: 12
                    }
                }
            }
        }
        PaneHead {
            title: qsTr("Approval")
            scope: qsTr("bound to the plan's hash")
        }
        Approver {
            who: qsTr("%1 prepared").arg(side.desk.facts.actor ?? "")
            when: side.desk.facts.frozen ?? ""
            what: side.desk.facts.reason ? "\u201c" + side.desk.facts.reason + "\u201d" : ""
            done: true
            Layout.fillWidth: true
            Layout.topMargin: 6
        }
        Approver {
            done: (side.desk.facts.approvedBy ?? "").length > 0
            who: done ? qsTr("%1 approved").arg(side.desk.facts.approvedBy) : qsTr("Nobody has approved it yet")
            when: side.desk.facts.approved ?? ""
            what: ""
            Layout.fillWidth: true
            Layout.bottomMargin: 6
        }
        PaneHead {
            title: qsTr("Follows")
            scope: qsTr("once an order is verified")
        }
        Repeater {
            model: side.desk.effects
            Small {
                required property string modelData
                text: modelData
                Layout.topMargin: 4
            }
        }
        Item {
            implicitHeight: 10
        }
    }
}
