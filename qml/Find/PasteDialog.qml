// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Throughline.Components

// A list of order numbers from a mail or a sheet.
Kirigami.Dialog {
    id: dialog
    signal decided(string text)

    title: qsTr("Find a list of orders")
    preferredWidth: 520
    padding: 16
    showCloseButton: false
    standardButtons: Kirigami.Dialog.NoButton
    onOpened: {
        area.clear();
        area.paste();
        area.forceActiveFocus();
    }
    ColumnLayout {
        spacing: 10
        Words {
            text: qsTr("Paste order numbers, whatever stands between them. Numbers that are not known here are named.")
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        QQC2.ScrollView {
            Layout.fillWidth: true
            Layout.preferredHeight: 180
            QQC2.TextArea {
                id: area
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                Accessible.name: qsTr("Order numbers")
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: cancel
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8
            ActionButton {
                id: cancel
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                enabled: area.text.trim().length > 0
                text: qsTr("Find them")
                onClicked: {
                    dialog.close();
                    dialog.decided(area.text);
                }
            }
        }
    }
}
