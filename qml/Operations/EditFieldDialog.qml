// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// One field of what the effect is made from, for one order or for all. The plan is made anew: each value is checked against
// the field that stands there, and every target is asked again.
DeskDialog {
    id: dialog
    required property PlanController desk
    readonly property var chosen: desk.inputs[fieldBox.currentIndex] ?? ({})
    readonly property bool complete: chosen.field !== undefined && valueField.text.trim().length > 0 && valueField.text !== chosen.value
    signal decided(string field, string value, bool all)

    title: qsTr("Change a field of %1").arg(desk.item.title ?? "")
    preferredWidth: 480
    onAboutToShow: all.checked = false
    onOpened: fieldBox.forceActiveFocus()
    onChosenChanged: valueField.text = chosen.value ?? ""
    component Label: Words {
        role: "secondary"
        small: true
    }
    ColumnLayout {
        spacing: 6
        Words {
            text: dialog.desk.inputs.length > 0
                ? qsTr("The plan is made anew with this value: it must fit the field, every target is asked again, and the hash is another one. The source system keeps what it says.")
                : qsTr("Nothing is sent for this item, so there is no field to change.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
            Layout.bottomMargin: 4
        }
        Label { text: qsTr("Field") }
        QQC2.ComboBox {
            id: fieldBox
            model: dialog.desk.inputs.map(one => one.field + "  =  " + one.value)
            Accessible.name: qsTr("Field")
            Layout.fillWidth: true
        }
        Label { text: qsTr("Now") }
        CodeWords {
            text: dialog.chosen.value ?? ""
            Layout.fillWidth: true
        }
        Label { text: qsTr("Will be") }
        QQC2.TextField {
            id: valueField
            Accessible.name: qsTr("Will be")
            font.family: "Noto Sans Mono"
            Layout.fillWidth: true
            onAccepted: if (dialog.complete) accept.click()
        }
        QQC2.CheckBox {
            id: all
            text: qsTr("For all %Ln items of the plan", "", dialog.desk.items.count)
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: 6
            spacing: 8
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                id: accept
                enabled: dialog.complete
                text: qsTr("Plan anew")
                onClicked: {
                    dialog.close();
                    dialog.decided(dialog.chosen.field, valueField.text.trim(), all.checked);
                }
            }
        }
    }
}
