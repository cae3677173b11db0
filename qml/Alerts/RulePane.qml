// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// One rule, to be changed for everybody of the workspace. Every change is kept with who and when.
ColumnLayout {
    id: pane
    required property AlertsController desk
    readonly property var rule: desk.rule
    readonly property bool dirty: from.text !== (rule.from ?? "") || count.text !== (rule.count ?? "") || within.text !== (rule.withinHours ?? "")
        || urgent.checked !== (rule.urgent ?? false) || quietFrom.text !== (rule.quietFrom ?? "") || quietUntil.text !== (rule.quietUntil ?? "")
        || after.text !== (rule.escalateHours ?? "") || to.text !== (rule.escalateTo ?? "")

    // What is typed belongs to the rule that was chosen; an answer that comes meanwhile does not take it away.
    readonly property string chosen: (rule.id ?? "") + "/" + (rule.changedBy ?? "")
    function fill() {
        from.text = rule.from ?? "";
        count.text = rule.count ?? "";
        within.text = rule.withinHours ?? "";
        urgent.checked = rule.urgent ?? false;
        quietFrom.text = rule.quietFrom ?? "";
        quietUntil.text = rule.quietUntil ?? "";
        after.text = rule.escalateHours ?? "";
        to.text = rule.escalateTo ?? "";
    }
    onChosenChanged: fill()
    Component.onCompleted: fill()

    component Label: Words {
        role: "secondary"
        small: true
        wrapMode: Text.WordWrap
        Layout.preferredWidth: 170
    }
    component Field: QQC2.TextField {
        Layout.preferredWidth: 110
        horizontalAlignment: TextInput.AlignRight
    }

    spacing: 8
    RowLayout {
        spacing: 8
        Layout.margins: 12
        Layout.bottomMargin: 0
        Words {
            text: pane.rule.title ?? ""
            bold: true
            font.pointSize: 12
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
        }
        QQC2.Switch {
            checked: pane.rule.on ?? false
            text: checked ? qsTr("On") : qsTr("Off")
            Accessible.name: qsTr("Rule %1").arg(pane.rule.title ?? "")
            onToggled: pane.desk.switchRule(pane.rule.id, checked)
        }
    }
    Words {
        text: pane.rule.about ?? ""
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
    }
    Words {
        text: pane.rule.changedBy ?? ""
        role: "secondary"
        small: true
        Layout.leftMargin: 14
    }
    GridLayout {
        columns: 2
        columnSpacing: 10
        rowSpacing: 6
        Layout.margins: 14
        Layout.topMargin: 4
        Layout.fillWidth: true
        Label { text: qsTr("From this money on, %1").arg(pane.rule.currency ?? "") }
        Field { id: from; Accessible.name: qsTr("From this money on, %1").arg(pane.rule.currency ?? "") }
        Label { text: qsTr("From so many transactions on") }
        Field { id: count; Accessible.name: qsTr("From so many transactions on"); validator: IntValidator { bottom: 1; top: 1000000 } }
        Label { visible: pane.rule.sla ?? false; text: qsTr("Due within hours; empty: late ones") }
        Field { id: within; visible: pane.rule.sla ?? false; Accessible.name: qsTr("Due within hours; empty: late ones") }
        Label { text: qsTr("Quiet from, until (%1)").arg(pane.rule.zone ?? "") }
        RowLayout {
            spacing: 6
            Field { id: quietFrom; Layout.preferredWidth: 70; placeholderText: "20:00"; Accessible.name: qsTr("Quiet from") }
            Field { id: quietUntil; Layout.preferredWidth: 70; placeholderText: "07:00"; Accessible.name: qsTr("Quiet until") }
        }
        Label { text: qsTr("Escalate after hours without an answer") }
        Field { id: after; Accessible.name: qsTr("Escalate after hours without an answer") }
        Label { text: qsTr("Escalate to") }
        QQC2.TextField { id: to; Layout.fillWidth: true; Accessible.name: qsTr("Escalate to") }
        Label { text: qsTr("Urgent") }
        QQC2.CheckBox { id: urgent; Accessible.name: qsTr("Urgent") }
    }
    RowLayout {
        spacing: 8
        Layout.leftMargin: 14
        PrimaryButton {
            text: qsTr("Keep for everybody")
            enabled: pane.dirty
            onClicked: pane.desk.saveRule(pane.rule.id, { from: from.text, count: count.text, withinHours: within.text, urgent: urgent.checked,
                                                          quietFrom: quietFrom.text, quietUntil: quietUntil.text, zone: pane.rule.zone,
                                                          escalateHours: after.text, escalateTo: to.text })
        }
        ActionButton {
            text: qsTr("As in its file")
            enabled: pane.rule.changed ?? false
            onClicked: pane.desk.asInItsFile(pane.rule.id)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
