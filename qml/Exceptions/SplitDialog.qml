// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// Which exceptions of a cause become a cause of their own, new ones included.
DeskDialog {
    id: dialog
    required property ExceptionsController desk
    readonly property var fields: [{ field: "entity", title: qsTr("Legal entity") }, { field: "currency", title: qsTr("Currency") },
                                   { field: "customer", title: qsTr("Customer") }, { field: "message", title: qsTr("Words in the answer") }]
    readonly property string field: fields[Math.max(0, fieldBox.currentIndex)].field
    readonly property bool complete: valueBox.editText.trim().length > 0
    signal decided(string field, string value, string title)

    title: qsTr("Split “%1”").arg(desk.causeTitle)
    preferredWidth: 460
    onAboutToShow: titleField.clear()
    onOpened: fieldBox.forceActiveFocus()
    component Label: Words {
        role: "secondary"
        small: true
    }
    ColumnLayout {
        spacing: 6
        Words {
            text: qsTr("Failures of this cause that fit become a cause of their own, those of the future as well. Nothing is sent, and Undo takes it back.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        Label { text: qsTr("By") }
        QQC2.ComboBox {
            id: fieldBox
            model: dialog.fields.map(one => one.title)
            Accessible.name: qsTr("By")
            Layout.fillWidth: true
        }
        Label { text: qsTr("Value") }
        QQC2.ComboBox {
            id: valueBox
            editable: true
            model: dialog.field === "message" ? [] : dialog.desk.valuesOf(dialog.field)
            Accessible.name: qsTr("Value")
            Layout.fillWidth: true
        }
        Label { text: qsTr("Title of the new cause; empty: the same with the value") }
        QQC2.TextField {
            id: titleField
            Accessible.name: qsTr("Title of the new cause")
            Layout.fillWidth: true
            onAccepted: if (dialog.complete) accept.click()
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
                text: qsTr("Split")
                onClicked: {
                    dialog.close();
                    dialog.decided(dialog.field, valueBox.editText.trim(), titleField.text.trim());
                }
            }
        }
    }
}
