// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Templates as T
import Throughline.Components

// Tells one entry of a value map; what was asked for stands there already.
DeskDialog {
    id: dialog
    property var missing: ({})
    readonly property bool complete: [mapField.text, keyField.text, valueField.editText, reasonField.text].every(text => text.trim().length > 0)
    signal decided(string map, string key, string value, string reason)

    title: missing.map === "product" ? qsTr("Map product") : qsTr("Map value")
    preferredWidth: 460
    // The keyboard is in the field of the box.
    function nameField(field: T.TextField) {
        field.Accessible.name = valueField.Accessible.name;
    }
    onOpened: {
        mapField.text = missing.map ?? "";
        keyField.text = missing.key ?? "";
        valueField.currentIndex = -1;
        valueField.editText = missing.value ?? "";
        reasonField.clear();
        valueField.forceActiveFocus();
    }
    component Label: Words {
        role: "secondary"
        small: true
    }
    component Field: QQC2.TextField {
        Layout.fillWidth: true
        onAccepted: if (dialog.complete) accept.click()
    }
    ColumnLayout {
        spacing: 6
        Words {
            text: qsTr("Nothing is sent by this. What failed for want of it is replayed by a plan, which you read and approve.")
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
            Layout.bottomMargin: 4
        }
        GridLayout {
            columns: 2
            columnSpacing: 12
            rowSpacing: 4
            Label { text: qsTr("Value map") }
            Label { text: qsTr("Value in the source") }
            Field {
                id: mapField
                Accessible.name: qsTr("Value map")
                Layout.preferredWidth: 130
            }
            Field {
                id: keyField
                Accessible.name: qsTr("Value in the source")
                Layout.preferredWidth: 280
            }
        }
        Label { text: qsTr("What it is called in the target") }
        // What other keys are called there; or anything else.
        QQC2.ComboBox {
            id: valueField
            editable: true
            model: dialog.missing.known ?? []
            selectTextByMouse: true
            Accessible.name: qsTr("What it is called in the target")
            Component.onCompleted: dialog.nameField(contentItem as T.TextField)
            Layout.fillWidth: true
            onAccepted: if (dialog.complete) accept.click()
        }
        Label { text: qsTr("Reason, kept in the record") }
        Field {
            id: reasonField
            Accessible.name: qsTr("Reason")
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
                text: qsTr("Save the entry")
                onClicked: {
                    dialog.close();
                    dialog.decided(mapField.text.trim(), keyField.text.trim(), valueField.editText.trim(), reasonField.text.trim());
                }
            }
        }
    }
}
