// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// A name for a query, and for whom.
DeskDialog {
    id: dialog
    property string query
    property bool shared: team.checked
    signal accepted_(string name, bool shared)

    title: qsTr("Save this view")
    preferredWidth: 460
    function ask(text: string, name: string) {
        query = text;
        field.text = name;
        team.checked = false;
        open();
    }
    onOpened: {
        field.forceActiveFocus();
        field.selectAll();
    }
    ColumnLayout {
        spacing: 10
        Words {
            text: qsTr("Name")
            role: "secondary"
            small: true
        }
        QQC2.TextField {
            id: field
            maximumLength: 80
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
            Accessible.name: qsTr("Name of the view")
            onAccepted: if (save.enabled) save.click()
        }
        Words {
            text: dialog.query.length > 0 ? dialog.query : qsTr("every transaction")
            role: "secondary"
            small: true
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        QQC2.CheckBox {
            id: team
            text: qsTr("Share with the team")
            Accessible.name: text
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                id: save
                enabled: field.text.trim().length > 0
                text: qsTr("Save view")
                onClicked: {
                    dialog.close();
                    dialog.accepted_(field.text.trim(), team.checked);
                }
            }
        }
    }
}
