// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Pick a field, how to compare, a value: writes the same text as a hand would.
Rectangle {
    id: row
    required property FindController desk
    readonly property string field: fields.currentValue ?? ""
    readonly property string sign: signs.currentValue ?? "="
    readonly property string problem: desk.termProblem(field, sign, value.editText)
    signal added()

    implicitHeight: 44
    color: Ink.window
    function begin() {
        fields.forceActiveFocus();
    }
    RowLayout {
        anchors { fill: parent; leftMargin: 16; rightMargin: 12 }
        spacing: 8
        Words {
            text: qsTr("And")
            role: "secondary"
        }
        PlainCombo {
            id: fields
            model: row.desk.fields
            textRole: "words"
            valueRole: "name"
            currentIndex: 1
            Layout.preferredWidth: 190
            Accessible.name: qsTr("Field: %1").arg(displayText)
            onActivated: value.editText = ""
        }
        PlainCombo {
            id: signs
            model: row.desk.operatorsOf(row.field)
            textRole: "words"
            valueRole: "sign"
            Layout.preferredWidth: 130
            Accessible.name: qsTr("Comparison: %1").arg(displayText)
        }
        QQC2.ComboBox {
            id: value
            editable: true
            model: row.desk.choices
            Layout.preferredWidth: 240
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            Accessible.name: qsTr("Value")
            onActiveFocusChanged: if (activeFocus) row.desk.lookForValues(row.field, "")
            onAccepted: if (row.problem.length === 0) add.click()
        }
        ActionButton {
            id: add
            glyph: "plus"
            text: qsTr("Add")
            enabled: row.problem.length === 0
            onClicked: {
                row.desk.addTerm(row.field, row.sign, value.editText);
                row.desk.dropChoices();
                value.editText = "";
                row.added();
            }
        }
        Words {
            text: value.editText.length > 0 ? row.problem : ""
            role: "warn"
            small: true
            Layout.fillWidth: true
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
