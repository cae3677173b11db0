// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2

// Asks for the reason (and, where needed, a record) before a person's decision is recorded.
DeskDialog {
    id: dialog
    property string explanation
    property string recordLabel // empty = no record asked for
    property string acceptText
    property bool recordNeeded: recordLabel.length > 0
    readonly property bool complete: reasonField.text.trim().length > 0 && (!recordNeeded || recordField.text.trim().length > 0)
    signal decided(string reason, string record)

    preferredWidth: 460
    onAboutToShow: { // before the first key can come
        recordField.clear();
        reasonField.clear();
    }
    onOpened: {
        (recordNeeded ? recordField : reasonField).forceActiveFocus();
    }
    ColumnLayout {
        spacing: 10
        Words {
            text: dialog.explanation
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        Words {
            visible: dialog.recordNeeded
            text: dialog.recordLabel
            role: "secondary"
            small: true
        }
        QQC2.TextField {
            id: recordField
            visible: dialog.recordNeeded
            Layout.fillWidth: true
            Accessible.name: dialog.recordLabel
        }
        Words {
            text: qsTr("Reason, kept in the record")
            role: "secondary"
            small: true
        }
        QQC2.TextField {
            id: reasonField
            Layout.fillWidth: true
            Accessible.name: qsTr("Reason")
            onAccepted: if (dialog.complete) accept.click()
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                id: accept
                enabled: dialog.complete
                text: dialog.acceptText
                onClicked: {
                    dialog.close();
                    dialog.decided(reasonField.text.trim(), recordField.text.trim());
                }
            }
        }
    }
}
