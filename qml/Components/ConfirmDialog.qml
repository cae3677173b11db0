// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// One question with one consequence.
DeskDialog {
    id: dialog
    property string explanation
    property string acceptText
    signal confirmed()

    preferredWidth: 440
    onOpened: accept.forceActiveFocus()
    ColumnLayout {
        spacing: 12
        Words {
            text: dialog.explanation
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
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
                text: dialog.acceptText
                onClicked: {
                    dialog.close();
                    dialog.confirmed();
                }
            }
        }
    }
}
